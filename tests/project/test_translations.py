"""Spanish is complete, fits its placeholders, and is what the processes really load."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import polib
import pytest

from prosperity.embedded_database import CLONE

FOLDER = CLONE / "prosperity" / "locale" / "es" / "LC_MESSAGES"
CATALOGUE = polib.pofile(str(FOLDER / "django.po"))
GETTEXT = re.compile(r"_|n?p?gettext(_lazy)?")
PLACEHOLDER = re.compile(r"%\(\w+\)(?:\.\d)?[sdf]|%[sd]|</?\w+[^>]*>")


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
    assert used - known == set()


def given_to_gettext(source: str) -> set[tuple[str | None, str]]:
    """Context and text of every call of gettext and its kin in a module."""
    found: set[tuple[str | None, str]] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and GETTEXT.fullmatch(name := ast.unparse(node.func).rpartition(".")[2]):
            words = [one.value for one in node.args if isinstance(one, ast.Constant) and isinstance(one.value, str)]
            has_context = name.lstrip("n").startswith("p")
            if len(words) > has_context:
                found.add((words[0] if has_context else None, words[has_context]))
    return found


def test_every_text_of_the_code_is_in_the_catalogue():
    some = '_("a") + pgettext("Write …", "b") + ngettext_lazy("c", "d", 2) + _("e " "f") + translation.gettext("g")'
    assert given_to_gettext(some) == {(None, "a"), ("Write …", "b"), (None, "c"), (None, "e f"), (None, "g")}
    known = {(entry.msgctxt, entry.msgid) for entry in CATALOGUE}
    files = [file for app in ("intake", "articles", "prosperity") for file in (CLONE / app).rglob("*.py")]
    assert set().union(*(given_to_gettext(file.read_text()) for file in files)) - known == set()


def test_no_label_and_no_shouting():
    """Section 14 of the facts: words that hurt; and nothing is shouted at somebody who is frightened."""
    labels = re.compile(r"\b(adict[oa]s?|drogadict|toxic[oó]man|yonqui|abuso|vicio|suci[oa]|recaída)\b|[¡!]", re.IGNORECASE)
    assert [text for entry in CATALOGUE for text in texts(entry) if labels.search(text)] == []


# --- What a verb says when it may not happen, and what the checks say of a text

SENTENCE = re.compile(r"[A-Z“{].*\w \w.*\.", re.DOTALL)
PHRASE = re.compile(r"[^\W\d_]{2} [^\W\d_]")
SPEAKING = sorted(
    path.relative_to(CLONE)
    for pattern in (
        "*/actions/*.py",
        "articles/admin_views/verbs.py",
        "articles/gates.py",
        "articles/shape.py",
        "articles/pictures.py",
    )
    for path in CLONE.glob(pattern)
)


def _said(node: ast.AST) -> Iterator[str]:
    """Literals and f-strings below, as they are written; what gettext is given is left out, and so are docstrings."""
    if isinstance(node, ast.Call) and GETTEXT.fullmatch(ast.unparse(node.func)):
        return
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield "".join(part.value if isinstance(part, ast.Constant) else "{}" for part in node.values)
    else:
        for child in ast.iter_child_nodes(node):
            yield from _said(child)


def plain_english(source: str) -> list[str]:
    """Sentences anywhere in a module that no gettext sees, and phrases that make up a refusal."""
    tree = ast.parse(source)
    found = [said for said in _said(tree) if SENTENCE.fullmatch(said)]
    for node in ast.walk(tree):
        if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call) and "Refused" in ast.unparse(node.exc.func):
            found += [said for said in _said(node.exc) if PHRASE.search(said)]
        elif isinstance(node, ast.Call) and ast.unparse(node.func) == "words":  # what follows on "Write"
            found += [said for asked in node.args[1:2] for said in _said(asked)]
    return sorted(set(found))


@pytest.mark.parametrize(
    "source",
    [
        'raise ActionRefused("Nothing is planned.")',
        'raise actions.ActionRefused(f"Version {newest} is newer")',
        'raise ActionRefused("has it already" if mine else _("It is done already."))',
        'class Moved(ActionRefused):\n    def __init__(self):\n        super().__init__("It is gone now.")',
        'def why(who):\n    return f"{who} was faster."',
        'def set_name(given):\n    return words(given, "a name")',
        'NEEDS = {1: "Say where you referred them."}',
    ],
)
def test_a_sentence_that_no_translator_sees_is_found(source):
    assert len(plain_english(source)) == 1


@pytest.mark.parametrize("path", SPEAKING, ids=str)
def test_every_refusal_can_be_said_in_spanish(path: Path):
    assert plain_english((CLONE / path).read_text()) == []
