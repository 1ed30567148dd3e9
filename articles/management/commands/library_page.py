"""Print docs/library.md: per article, which statements a person still has to hold against the opened source."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.core.management.base import BaseCommand

from articles import shelf
from articles.gates import EASIEST_NEEDED, HARDEST_GRADE, MOST_LONG_SENTENCES, MOST_WORDS
from articles.grade import LONGEST_SENTENCE
from articles.markup import GENERAL, source_keys
from articles.prose import sentences_with
from articles.shelf import LibraryArticle

READ = {
    "copy": "a copy was read",
    "abstract": "only its abstract was read",
    "second-hand": "the figure was seen on another page that quotes it",
}
HEAD = f"""\
# The library, and what a person still has to check

Made by `manage.py library_page` from articles/library; a test fails when it is not current. `make library` holds every article
against the rules and fails where one falls short.

## The rules

- English: Flesch-Kincaid grade {HARDEST_GRADE:.0f} or easier, 7 or easier on average.
- Spanish: Fernández-Huerta {EASIEST_NEEDED:.0f} or more, 70 or more on average.
- Sentences of {LONGEST_SENTENCE} words at most, but for {MOST_LONG_SENTENCES:.0%}; at most {MOST_WORDS} words a page.
- No word to avoid and no promise (docs/words.md). No telephone number in a text but by its key.
- Every section and every block names a source, or says in its front matter that it states no fact.
- Checked again: overdose and drug supply every 90 days, medicine and law every 6 months, the rest every 12.
- Spanish is written for Spanish readers, with the same facts and sources.

## What has to be done before the centre relies on these pages

The sources were read as stored copies on the day that sources.toml names, not at their addresses. So for every statement
below a person opens the address, finds the statement there, and sets `checked_on`. Statements marked “general” are common
knowledge in the field without a source: a clinician finds one, or strikes them. A clinician looks at the three drawings
(articles/drawings) as well, and a native reader at the Spanish.
"""


# The crisis page is a template, so that it needs no database; its sources stand in it, under each part.
CRISIS_PAGE = (
    "## The crisis page",
    "",
    "`templates/articles/crisis.*.html`: every sign, step and number, checked again with the overdose shelf, every 90 days.",
    "",
    "- **s1** signs, steps 1, 3, 6 and 7; laws that protect who calls",
    "- **s4** steps 2, 4, 5 and 6",
    "- **s3** how long naloxone works",
    "- **s17** signs of wound botulism",
    "- **s53**, **s53-spanish** 988; **s52** SAMHSA; **s54** Poison Help",
    "",
)


class Command(BaseCommand):
    help = "Prints docs/library.md."

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write("\n".join(self._lines()).rstrip())

    def _lines(self) -> Iterator[str]:
        sources = shelf.sources()
        english = [article for article in shelf.articles() if article.language == "en"]
        spanish = {article.key: article for article in shelf.articles() if article.language == "es"}
        yield HEAD
        yield from _overview(english, spanish)
        for article in english:
            yield from _of_article(article, spanish[article.key], sources)
        yield from CRISIS_PAGE
        yield from _of_glossary(sources)


def _overview(english: list[LibraryArticle], spanish: dict[str, LibraryArticle]) -> Iterator[str]:
    yield "| article | sources to open | statements that rest on them (en / es) | general statements (en / es) |"
    yield "|---|---|---|---|"
    totals = [0, 0, 0, 0, 0]
    for article in english:
        other = spanish[article.key]
        row = [
            len(source_keys(article.body)),
            _sourced(article),
            _sourced(other),
            len(sentences_with(article.body, GENERAL)),
            len(sentences_with(other.body, GENERAL)),
        ]
        totals = [total + number for total, number in zip(totals, row, strict=True)]
        yield f"| {article.title} | {row[0]} | {row[1]} / {row[2]} | {row[3]} / {row[4]} |"
    yield f"| **together** | {totals[0]} | {totals[1]} / {totals[2]} | {totals[3]} / {totals[4]} |"
    yield ""


def _sourced(article: LibraryArticle) -> int:
    """Sentences with at least one source, each counted once for every source it names."""
    return sum(len(sentences_with(article.body, key)) for key in source_keys(article.body))


def _of_article(article: LibraryArticle, other: LibraryArticle, sources: dict[str, Any]) -> Iterator[str]:
    yield f"## {article.title}"
    yield ""
    yield f"`{article.key}`, in Spanish “{other.title}”."
    yield ""
    for key in dict.fromkeys([*source_keys(article.body), *source_keys(other.body)]):
        yield from _source_line(key, sources)
        yield from (f"  - {sentence}" for sentence in sentences_with(article.body, key) or sentences_with(other.body, key))
    general, spanish = sentences_with(article.body, GENERAL), sentences_with(other.body, GENERAL)
    if general or spanish:
        yield "- **general**: no source yet"
        yield from (f"  - {sentence}" for sentence in (general if len(general) == len(spanish) else general + spanish))
    yield ""


def _of_glossary(sources: dict[str, Any]) -> Iterator[str]:
    yield "## Glossary"
    yield ""
    terms = shelf.glossary()
    for key in dict.fromkeys(key for term in terms for key in term.get("sources", ())):
        yield from _source_line(key, sources)
        yield "  - " + ", ".join(term["en"]["term"] for term in terms if key in term.get("sources", ()))
    yield "- **general**: no source yet"
    yield "  - " + ", ".join(term["en"]["term"] for term in terms if not term.get("sources"))


def _source_line(key: str, sources: dict[str, Any]) -> Iterator[str]:
    row = sources[key]
    yield f"- **{key}** [{row['title']}]({row['url']}): {READ[row['read']]}, {row['checked_on']}"
