"""Hold the library's files against the writing rules: a table, every fault, and exit 1 when there is one. Needs no database."""

from __future__ import annotations

from itertools import chain
from statistics import mean
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from articles import shelf
from articles.gates import Report, examine, wording_refusals
from articles.markup import GENERAL, source_keys
from articles.shelf import LibraryArticle

FEWEST_ARTICLES = 14
HARDEST_AVERAGE = 7.0  # Flesch-Kincaid, all English articles
EASIEST_AVERAGE = 70.0  # Fernández-Huerta, all Spanish articles
LONGEST_SUMMARY = 160
MOST_GENERAL = 6  # marks in one article
COLUMNS = "{:<32}{:>7}{:>7}{:>7}{:>8}{:>8}{:>9}{:>9}{:>9}"


class Command(BaseCommand):
    help = "Prints how every article of the library meets the writing rules, and fails where one does not."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("keys", nargs="*", help="only these articles, such as track-marks")
        parser.add_argument("--asks", action="store_true", help="also the words that are only asked about")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            articles = shelf.articles()
            sources, topics = shelf.sources(), shelf.topics()
            shelf.glossary()
        except shelf.LibraryError as error:
            raise CommandError(str(error)) from error
        chosen = [article for article in articles if not options["keys"] or article.key in options["keys"]]
        if not chosen:
            raise CommandError("no article has that key")
        reports = [(article, _examine(article)) for article in chosen]
        self._print_table(reports)
        faults = list(chain.from_iterable(_faults(article, report, sources, topics, articles) for article, report in reports))
        if options["asks"]:
            for article, report in reports:
                for finding in (*report.wording, *report.promises):
                    if not finding.is_refused:
                        self.stdout.write(f"  ask   {article.name}: “{finding.words}”. Better: {finding.prefer}.")
        if not options["keys"]:
            faults += _faults_of_the_shelf(reports) + _faults_of_the_glossary(sources)
        for fault in faults:
            self.stdout.write(f"  FAULT {fault}")
        if faults:
            raise CommandError(f"{len(faults)} faults in the library")
        self.stdout.write("The library meets its rules.")

    def _print_table(self, reports: list[tuple[LibraryArticle, Report]]) -> None:
        self.stdout.write(
            COLUMNS.format("article", "score", "words", "sent.", "long", "refused", "promises", "sources", "general")
        )
        for article, report in reports:
            self.stdout.write(
                COLUMNS.format(
                    article.name,
                    f"{report.reading.score:.1f}",
                    report.words,
                    len(report.reading.sentences),
                    f"{report.share_of_long_sentences:.0%}",
                    len(report.refused_words),
                    sum(finding.is_refused for finding in report.promises),
                    len(source_keys(article.body)),
                    len(report.general),
                )
            )
        for language, what in (("en", "Flesch-Kincaid grade, lower is easier"), ("es", "Fernández-Huerta, higher is easier")):
            scores = [report.reading.score for article, report in reports if article.language == language]
            if scores:
                spread = f"mean {mean(scores):.1f}, from {min(scores):.1f} to {max(scores):.1f}"
                self.stdout.write(f"{language}: {len(scores)} articles, {spread} ({what})")


def _faults(
    article: LibraryArticle,
    report: Report,
    sources: dict[str, Any],
    topics: list[dict[str, Any]],
    articles: list[LibraryArticle],
) -> list[str]:
    keys = {other.key for other in articles}
    places = {topic["key"]: topic.get("articles", []) for topic in topics}
    found = list(report.refusals)
    found += [f"{key} is not in sources.toml" for key in source_keys(article.body) if key not in sources]
    found += [f"related: there is no article {key}" for key in article.related if key not in keys or key == article.key]
    if article.topic not in places:
        found.append(f"topics.toml has no topic {article.topic}")
    elif article.key not in places[article.topic]:
        found.append(f"topics.toml, {article.topic}: {article.key} has no place in its list of articles")
    same_slug = [other.key for other in articles if (other.language, other.slug) == (article.language, article.slug)]
    if len(same_slug) > 1:
        found.append(f"the slug {article.slug} belongs to {', '.join(same_slug)}")
    general = article.body.count(f"[^{GENERAL}]")
    if general > MOST_GENERAL:
        found.append(f"{general} marks of general guidance; {MOST_GENERAL} are the most")
    if len(article.summary) > LONGEST_SUMMARY:
        found.append(f"the summary has {len(article.summary)} characters, {LONGEST_SUMMARY} are the most")
    return [f"{article.name}: {fault}" for fault in found]


def _examine(article: LibraryArticle) -> Report:
    return examine(
        title=article.title,
        summary=article.summary,
        body=article.body,
        language=article.language,
        needs_no_source=article.no_source_needed,
    )


def _faults_of_the_glossary(sources: dict[str, Any]) -> list[str]:
    """Its older words are printed to be explained, so they are not read here."""
    found = []
    for row in shelf.glossary():
        found += [
            f"glossary, {row['key']}: {key} is not in sources.toml" for key in row.get("sources", ()) if key not in sources
        ]
        for language in shelf.LANGUAGES:
            words_of = row[language]
            text = f"{words_of['term']}. {words_of['meaning']} {words_of.get('why', '')}"
            found += [f"glossary, {language}/{row['key']}: {one}" for one in wording_refusals(text, language)]
    return found


def _faults_of_the_shelf(reports: list[tuple[LibraryArticle, Report]]) -> list[str]:
    """What only all of them together can miss: number, pairs, averages."""
    keys = {language: {article.key for article, _ in reports if article.language == language} for language in shelf.LANGUAGES}
    scores = {
        language: mean([report.reading.score for article, report in reports if article.language == language] or [0.0])
        for language in shelf.LANGUAGES
    }
    found = [f"{key} is there in one language only" for key in sorted(keys["en"] ^ keys["es"])]
    if len(keys["en"]) < FEWEST_ARTICLES:
        found.append(f"{len(keys['en'])} articles; at least {FEWEST_ARTICLES} make a shelf")
    if scores["en"] > HARDEST_AVERAGE:
        found.append(f"English articles have grade {scores['en']:.1f} on average; {HARDEST_AVERAGE} is the hardest")
    if scores["es"] < EASIEST_AVERAGE:
        found.append(f"Spanish articles score {scores['es']:.1f} on average; {EASIEST_AVERAGE} is needed")
    return found
