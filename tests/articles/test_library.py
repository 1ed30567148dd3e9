"""The shelf that ships: every medical point with its source, easy to read, no word that hurts."""

from __future__ import annotations

import re
import tomllib

import pytest

from articles.crisis_lines import LINES
from articles.management.commands.load_library import LIBRARY, read_article
from articles.markup import source_keys

FILES = sorted(LIBRARY.glob("*/*.md"))
SOURCES = tomllib.loads((LIBRARY / "sources.toml").read_text())
# Sections that state no medical fact of their own.
WITHOUT_SOURCES = re.compile(r"write to us|escribirnos|escríbanos", re.IGNORECASE)


def sentences(body: str) -> list[str]:
    """The sentences a reader reads, without marks, markers and link addresses."""
    text = re.sub(r"\[\^[\w-]+\]|^:::.*$|^#+ .*$|\*\*|^\s*(?:-|\d+\.)\s", "", body, flags=re.MULTILINE)
    text = re.sub(r"\[([^\]]*)\]\(([^)]*)\)", lambda match: match[1] or "911", text)
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return [part for line in lines for part in re.split(r"(?<=[.?!:])\s+", line) if re.search(r"\w", part)]


def words(text: str) -> list[str]:
    return re.findall(r"[\w'’-]+", text)


def syllables(word: str) -> int:
    """Groups of vowels, without a silent e: a small over-count, so the grade errs to the hard side."""
    found = len(re.findall(r"[aeiouy]+", word.lower()))
    return max(1, found - (word.lower().endswith("e") and not word.lower().endswith("le")))


@pytest.fixture(params=FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def article(request):
    return read_article(request.param)


def test_every_article_has_its_pair():
    assert {path.stem for path in FILES if path.parent.name == "en"} == {
        path.stem for path in FILES if path.parent.name == "es"
    }


def test_every_cited_source_is_in_the_table_with_address_and_day(article):
    _, body = article
    keys = source_keys(body)
    assert keys
    for key in keys:
        assert SOURCES[key]["url"].startswith("http")
        assert SOURCES[key]["checked_on"]


def test_every_paragraph_of_a_section_carries_a_source(article):
    _, body = article
    paragraphs = [part for part in re.split(r"\n\s*\n", body) if not part.startswith(("#", ":::")) and len(words(part)) > 12]
    bare = [part for part in paragraphs if "[^" not in part and not WITHOUT_SOURCES.search(part)]
    assert bare == []


def test_an_article_has_at_most_900_words(article):
    _, body = article
    assert sum(len(words(sentence)) for sentence in sentences(body)) <= 900


def test_sentences_are_short(article):
    _, body = article
    counts = [len(words(sentence)) for sentence in sentences(body)]
    assert sum(count > 20 for count in counts) <= len(counts) * 0.05


@pytest.mark.parametrize("path", [path for path in FILES if path.parent.name == "en"], ids=lambda path: path.stem)
def test_english_is_grade_eight_or_easier(path):
    """Flesch-Kincaid."""
    _, body = read_article(path)
    found = sentences(body)
    all_words = [word for sentence in found for word in words(sentence)]
    grade = 0.39 * len(all_words) / len(found) + 11.8 * sum(map(syllables, all_words)) / len(all_words) - 15.59
    assert grade <= 8


def test_no_raw_phone_number_and_only_known_keys(article):
    _, body = article
    assert not re.search(r"\d{3}-\d{4}", body)
    assert set(re.findall(r"\(tel:([^)]+)\)", body)) <= set(LINES)


def test_no_word_that_hurts_and_no_promise(article):
    """A first, short list; the whole of section 14 comes with the language check."""
    _, body = article
    english = "addicts?|junkies?|abusers?|substance abuse|drug abuse|clean|dirty|cure[sd]?|guaranteed"
    blocked = rf"\b({english}|adict[oa]s?|drogadict[oa]s?|abuso|limpi[oa])\b"
    assert re.findall(blocked, body, re.IGNORECASE) == []
