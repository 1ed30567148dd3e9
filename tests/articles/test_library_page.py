"""docs/library.md says which statements a person still has to check, all of them."""

from __future__ import annotations

import io
import re
from pathlib import Path

from django.core.management import call_command

from articles import shelf
from articles.markup import source_keys

PAGE = Path(__file__).resolve().parents[2] / "docs" / "library.md"


def test_the_page_is_current():
    out = io.StringIO()
    call_command("library_page", stdout=out)
    assert PAGE.read_text(encoding="utf-8") == out.getvalue()


def test_every_marked_sentence_of_every_article_stands_there():
    page = PAGE.read_text(encoding="utf-8")
    for article in shelf.articles():
        if article.language == "es":
            continue
        marks = len(re.findall(r"\[\^[\w-]+\]", article.body))
        section = page.split(f"`{article.key}`")[1].split("\n## ")[0]
        listed = len(re.findall(r"^  - ", section, re.MULTILINE))
        # A source that only the Spanish text cites adds its Spanish sentences.
        spanish_only = {key for key in source_keys(_spanish(article.key).body) if key not in source_keys(article.body)}
        assert listed >= marks - _repeated(article.body), article.key
        assert all(f"**{key}**" in section for key in (*source_keys(article.body), *spanish_only))


def _spanish(key: str) -> shelf.LibraryArticle:
    return next(article for article in shelf.articles() if article.key == key and article.language == "es")


def _repeated(body: str) -> int:
    """Marks beyond the first of one source in one sentence."""
    return sum(
        len(found) - len(set(found))
        for found in (re.findall(r"\[\^([\w-]+)\]", sentence) for sentence in re.split(r"(?<=\])\s", body))
    )


def test_every_general_statement_stands_there_in_words():
    page = PAGE.read_text(encoding="utf-8")
    for article in shelf.articles():
        if article.language == "en":
            for line in re.findall(r"[^\n]*\[\^general\]", article.body):
                words = re.sub(r"\[\^[\w-]+\]|\*\*", "", line).split()[-4:]
                assert " ".join(words).strip("*“”") in page.replace("*", ""), (article.key, line)
