"""The shelf that ships: every medical point with its source, easy to read, no word that hurts, every link to a page."""

from __future__ import annotations

import re
from collections import Counter
from statistics import mean

import pytest

from articles import shelf
from articles.crisis_lines import LINES
from articles.gates import Report, examine
from articles.management.commands.check_library import EASIEST_AVERAGE, HARDEST_AVERAGE, LONGEST_SUMMARY, MOST_GENERAL
from articles.markup import DRAWINGS, render, source_keys
from articles.shelf import LANGUAGES, LibraryArticle

ARTICLES = shelf.articles()
SOURCES = shelf.sources()
KEYS = {language: [article.key for article in ARTICLES if article.language == language] for language in LANGUAGES}
SLUGS = {language: [article.slug for article in ARTICLES if article.language == language] for language in LANGUAGES}
PREFIX = {"en": "", "es": "/es"}
FIRST_HELP = {"care-now", "care-today", "steps"}
# Writing rule 3: who reads these may have minutes.
URGENT_TOPICS = {"overdose", "injecting-and-health"}
NALOXONE = {"en": "naloxone", "es": "naloxona"}

each_article = pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.name)


def report(article: LibraryArticle) -> Report:
    return examine(
        title=article.title,
        summary=article.summary,
        body=article.body,
        language=article.language,
        needs_no_source=article.no_source_needed,
    )


def blocks(article: LibraryArticle) -> list[str]:
    return re.findall(r"^::: ?([a-z-]+)", article.body, re.MULTILINE)


def addresses(article: LibraryArticle) -> set[str]:
    return {address for address in re.findall(r"\]\(([^)]*)\)", article.body) if not address.startswith("tel:")}


@each_article
def test_it_meets_every_rule_of_the_gates(article):
    assert report(article).refusals == []


@each_article
def test_its_summary_fits_a_list(article):
    assert len(article.summary) <= LONGEST_SUMMARY


@each_article
def test_every_cited_source_is_in_the_table_with_address_and_day(article):
    keys = source_keys(article.body)
    assert keys
    for key in keys:
        assert SOURCES[key]["url"].startswith("http")
        assert SOURCES[key]["checked_on"]


@each_article
def test_it_begins_with_key_points_and_then_says_what_to_do_now(article):
    assert re.match(
        rf"::: key-points [^\n]+\n(?:(?!:::).*\n)+:::\n\n::: (?:{'|'.join(sorted(FIRST_HELP))}) [^\n]+\n", article.body
    )


@each_article
def test_it_has_one_invitation_and_at_least_two_questions(article):
    found = Counter(blocks(article))
    assert found["key-points"] == found["invite"] == 1
    assert found["question"] >= 2
    assert f"({PREFIX[article.language]}/contact/)" in article.body
    assert render(article.body).has_invitation


@each_article
def test_it_names_two_or_three_other_articles_to_read_next(article):
    assert 2 <= len(set(article.related)) == len(article.related) <= 3
    assert set(article.related) <= set(KEYS[article.language]) - {article.key}


@each_article
def test_every_link_leads_to_a_page_of_its_language(article):
    prefix = PREFIX[article.language]
    pages = {f"{prefix}/articles/{slug}/" for slug in SLUGS[article.language]} | {
        f"{prefix}/{page}/" for page in ("crisis", "contact", "this-device")
    }
    assert addresses(article) <= pages - {f"{prefix}/articles/{article.slug}/"}


@each_article
def test_numbers_are_written_by_known_keys(article):
    assert set(re.findall(r"\(tel:([^)]*)\)", article.body)) <= set(LINES)


@each_article
def test_drawings_are_known_and_say_what_they_show(article):
    for name, alternative in re.findall(r"^::: ?drawing (\S+) ?(.*)$", article.body, re.MULTILINE):
        assert name in DRAWINGS
        assert len(alternative.split()) >= 3


@each_article
def test_general_guidance_stays_the_exception(article):
    assert article.body.count("[^general]") <= MOST_GENERAL
    assert len(report(article).general) == article.body.count("[^general]")


@pytest.mark.parametrize(
    "article", [article for article in ARTICLES if article.topic in URGENT_TOPICS], ids=lambda article: article.name
)
def test_a_page_on_overdose_or_injecting_has_911_988_and_naloxone_before_its_first_heading(article):
    first = article.body.split("\n## ")[0]
    assert "911" in first or "(tel:emergency)" in first
    assert "(tel:crisis)" in first
    assert NALOXONE[article.language] in first.lower()


def test_there_are_at_least_fourteen_articles_each_in_both_languages():
    assert len(KEYS["en"]) >= 14
    assert sorted(KEYS["en"]) == sorted(KEYS["es"])


def test_a_pair_agrees_on_topic_related_and_sources():
    pairs = {key: [article for article in ARTICLES if article.key == key] for key in KEYS["en"]}
    for key, (english, spanish) in pairs.items():
        assert (english.topic, english.related) == (spanish.topic, spanish.related), key
        assert len(english.no_source_needed) == len(spanish.no_source_needed), key


def test_every_topic_is_on_the_shelf():
    assert {article.topic for article in ARTICLES} <= {topic["key"] for topic in shelf.topics()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_slugs_and_titles_are_unique(language):
    assert len(set(SLUGS[language])) == len(SLUGS[language])
    titles = [article.title for article in ARTICLES if article.language == language]
    assert len(set(titles)) == len(titles)


def test_urgent_pages_are_there():
    assert len([article for article in ARTICLES if article.topic in URGENT_TOPICS]) >= 6


def test_the_averages_are_easy_to_read():
    scores = {
        language: mean(report(one).reading.score for one in ARTICLES if one.language == language) for language in LANGUAGES
    }
    assert scores["en"] <= HARDEST_AVERAGE
    assert scores["es"] >= EASIEST_AVERAGE
