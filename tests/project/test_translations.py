"""Spanish is complete, fits its placeholders, and is what the processes really load."""

from __future__ import annotations

import re

import polib
import pytest

from prosperity.embedded_database import CLONE

FOLDER = CLONE / "prosperity" / "locale" / "es" / "LC_MESSAGES"
CATALOGUE = polib.pofile(str(FOLDER / "django.po"))
PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|%[sd]|</?\w+[^>]*>")


def texts(entry: polib.POEntry) -> list[str]:
    return list(entry.msgstr_plural.values()) if entry.msgid_plural else [entry.msgstr]


def test_every_text_has_its_spanish():
    assert [entry.msgid for entry in CATALOGUE if not all(texts(entry)) or entry.fuzzy] == []


@pytest.mark.parametrize("entry", CATALOGUE, ids=lambda entry: entry.msgid[:40])
def test_placeholders_are_the_same_in_both_languages(entry):
    english = [entry.msgid, entry.msgid_plural] if entry.msgid_plural else [entry.msgid]
    for spanish, original in zip(texts(entry), english, strict=True):
        assert sorted(PLACEHOLDER.findall(spanish)) == sorted(PLACEHOLDER.findall(original))


def test_the_compiled_catalogue_is_this_catalogue():
    compiled = {(entry.msgctxt, entry.msgid): texts(entry) for entry in polib.mofile(str(FOLDER / "django.mo"))}
    assert compiled == {(entry.msgctxt, entry.msgid): texts(entry) for entry in CATALOGUE if not entry.obsolete}


def test_every_text_of_the_templates_is_in_the_catalogue():
    known = {entry.msgid for entry in CATALOGUE}
    used: set[str] = set()
    for path in (CLONE / "templates").rglob("*.html"):
        used |= set(re.findall(r'{%-?\s*translate "((?:[^"\\]|\\.)*)"', path.read_text()))
    for path in [*(CLONE / "intake").rglob("*.py"), *(CLONE / "articles").rglob("*.py")]:
        used |= set(re.findall(r'\b_\(\s*"((?:[^"\\]|\\.)*)"\s*,?\s*\)', path.read_text()))
    assert used - known == set()


def test_no_label_and_no_shouting():
    """Section 14 of the facts: words that hurt; and nothing is shouted at somebody who is frightened."""
    labels = re.compile(r"\b(adict[oa]s?|drogadict|toxic[oó]man|yonqui|abuso|vicio|suci[oa]|recaída)\b|[¡!]", re.IGNORECASE)
    assert [text for entry in CATALOGUE for text in texts(entry) if labels.search(text)] == []
