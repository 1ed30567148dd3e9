"""What people call a thing, and what our texts call it: rows of rules/synonyms.*.toml, read for search.

A row has `typed` (words or phrases, however they are written: without case, accents or apostrophes), `means` (the words that
are searched for instead; empty: none) and may have

- `also = true`: what was typed is searched for, too, and readers are told nothing, because nothing was put in its place;
- `crisis`: "overdose" or "suicide": the box with the numbers and first steps comes before any result.

Words of the file's list `quiet` are searched for when there are no others. The longest phrase counts first, and a phrase stands
in one row only. What was typed is never given back: only `means` is shown.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

RULES = Path(__file__).parent / "rules"
LONGEST = 5  # words of a phrase
SHORTEST = 3  # letters of a word that is found by its plural, too, must be more
WORD = re.compile(r"[^\W_]+")
_JOINS = str.maketrans("", "", "'’‘`´")  # "won't" and "wont" are one word


class Crisis(StrEnum):
    OVERDOSE = "overdose"
    SUICIDE = "suicide"


@dataclass(frozen=True)
class Row:
    means: str
    also: bool = False
    crisis: Crisis | None = None


@dataclass(frozen=True)
class Query:
    """What is looked for. `own` are words as typed, `meant` those that the rows put beside or in place of them."""

    own: tuple[str, ...]
    quiet: tuple[str, ...] = ()
    meant: tuple[str, ...] = ()
    explained: tuple[str, ...] = ()  # what readers are told that was searched for instead
    crises: tuple[Crisis, ...] = ()


def folded(text: str) -> str:
    """Small letters without accents or apostrophes: how words are compared."""
    plain = unicodedata.normalize("NFKD", text.translate(_JOINS).casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def words_of(text: str) -> list[str]:
    return WORD.findall(folded(text))


def expand(words: Sequence[str], language: str) -> Query:
    """The words (as `words_of` gives them) with what our texts call them."""
    rows, quiet_words = _rows(language), _quiet(language)
    own: list[str] = []
    quiet: list[str] = []
    meant: list[str] = []
    explained: list[str] = []
    crises: list[Crisis] = []
    place = 0
    while place < len(words):
        length, row = _longest(words, place, rows)
        if row is None or row.also:
            for word in words[place : place + length]:
                (quiet if word in quiet_words else own).append(word)
        if row:
            meant += words_of(row.means)
            explained += [row.means] if row.means and not row.also else []
            crises += [row.crisis] if row.crisis else []
        place += length
    return Query(_once(own), _once(quiet), _once(meant), _once(explained), tuple(one for one in Crisis if one in crises))


def vocabulary(language: str) -> frozenset[str]:
    """Every single word that the rows know: none of them is a slip."""
    of_rows = (word for typed, row in _rows(language).items() for word in (*typed, *words_of(row.means)))
    return _quiet(language).union(of_rows)


def single_words(language: str) -> frozenset[str]:
    """The words to which a slip may lead: each has a row of its own, or is what our texts say."""
    rows = _rows(language)
    return frozenset(typed[0] for typed in rows if len(typed) == 1) | {
        word for row in rows.values() for word in words_of(row.means)
    }


def _longest(words: Sequence[str], place: int, rows: dict[tuple[str, ...], Row]) -> tuple[int, Row | None]:
    for length in range(min(LONGEST, len(words) - place), 0, -1):
        if row := rows.get(tuple(words[place : place + length])):
            return length, row
    return 1, next((rows[other,] for other in _other_numbers(words[place]) if (other,) in rows), None)


def _other_numbers(word: str) -> tuple[str, ...]:
    """One, where a row has several, and the other way round."""
    return (word.removesuffix("s"), f"{word}s", f"{word}e", f"{word}es") if len(word) > SHORTEST else ()


def _once(found: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(found))


@cache
def _table(language: str) -> dict[str, Any]:
    return tomllib.loads((RULES / f"synonyms.{language}.toml").read_text(encoding="utf-8"))


@cache
def _quiet(language: str) -> frozenset[str]:
    return frozenset(word for row in _table(language)["quiet"] for word in words_of(row))


@cache
def _rows(language: str) -> dict[tuple[str, ...], Row]:
    """The file's rows by what is typed. Raises ValueError for a phrase that could not be found, or stands in two."""
    found: dict[tuple[str, ...], Row] = {}
    for entry in _table(language)["row"]:
        crisis = Crisis(entry["crisis"]) if "crisis" in entry else None
        for typed in entry["typed"]:
            key = tuple(words_of(typed))
            if not 0 < len(key) <= LONGEST or key in found:
                raise ValueError(f"synonyms.{language}.toml: {typed!r} is empty, too long or stands in two rows")
            found[key] = Row(entry["means"], entry.get("also", False), crisis)
    return found
