"""The words of an article's Markdown as a reader meets them, each with its place in the text.

Beside `markup`, for what judges texts (`grade`, `words`, `promises` by way of `gates`). Pure functions.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from articles import sentences
from articles.markup import BEGINS_LINE, BLOCKS, FENCE, FIGURES, GENERAL, SOURCE_MARK
from articles.phrases import JOINT

# What is not read aloud. Each is blanked out, character by character, so that places stay true. An address ends at its bracket,
# or has brackets of its own; no run of it is read twice.
_ADDRESS = r"(?<=\])\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+(?:\"[^\"\n]*\"|'[^'\n]*'|\([^()\n]*\))\s*|\s*)\)"
_MARKS = re.compile(
    rf"(?P<inline>\\(?=[!-/:-@\[-`{{-~\r\n])|{SOURCE_MARK.pattern}|{_ADDRESS}|[\[\]]|\*\*|__)"
    rf"|&(?:nbsp|\#\d{{1,7}}|\#[xX][\da-fA-F]{{1,6}});"
    rf"|^[ ]*(?:>[ ]?)+|^[ ]*\#+[ ]|^[ ]*(?:[-*]|\d+\.)[ ]"
    rf"|{BEGINS_LINE}:::[ \t]*(?:(?:{'|'.join(FIGURES)})[ \t]+\S*|{'|'.join([*BLOCKS, *FIGURES])})?(?!\S)",
    re.MULTILINE,
)
_NOT_LINE_END = re.compile(r"[^\n]")
_BEGINS = re.compile(r"(?P<heading>[ ]*#+[ ])|(?P<item>[ ]*(?:[-*]|\d+\.)[ ])")
_HEADING = re.compile(r"^[ ]{0,3}\#{1,2}[ ]+(?P<title>.*)$", re.MULTILINE)  # markup shows h1 as h2, too


class Kind(StrEnum):
    HEADING = "heading"
    TITLE = "title"  # of a named block, or what a picture shows
    PARAGRAPH = "paragraph"
    ITEM = "item"


@dataclass(frozen=True)
class Passage:
    """A run of words that belongs together. `start` counts characters of the Markdown it was taken from."""

    kind: Kind
    start: int
    joined: str  # JOINT stands for each character of a mark within the line

    @property
    def text(self) -> str:
        return self.joined.replace(JOINT, " ")


@dataclass(frozen=True)
class Part:
    """A section (from one h2 to the next) or a named block: what has to name its sources. `text` is Markdown."""

    block: str  # its name; empty for a section
    title: str
    text: str

    @property
    def source_keys(self) -> tuple[str, ...]:
        return tuple(SOURCE_MARK.findall(self.text))

    @property
    def has_source(self) -> bool:
        return any(key != GENERAL for key in self.source_keys)


def blanked(text: str) -> str:
    """The text with all marks turned into spaces: what stands at a place still stands there."""
    return joined(text).replace(JOINT, " ")


def joined(text: str) -> str:
    """The same, but JOINT for marks within a line, which part no word from the next: `**drug**-seeking`."""
    return _MARKS.sub(lambda match: _NOT_LINE_END.sub(JOINT if match["inline"] else " ", match[0]), text.replace(JOINT, " "))


def has_words(text: str) -> bool:
    return bool(re.search(r"[^\W_]", blanked(text)))


def passages(text: str) -> list[Passage]:
    """Headings, block titles, list items and paragraphs, in order, without their marks."""
    plain = joined(text)
    found: list[Passage] = []
    place, is_open = 0, False
    for line in text.splitlines(keepends=True):
        start, place = place, place + len(line)
        words = plain[start:place]
        if not words.replace(JOINT, " ").strip():
            is_open = False
            continue
        begins = _BEGINS.match(line)
        kind = Kind(begins.lastgroup) if begins and begins.lastgroup else Kind.PARAGRAPH
        if FENCE.match(text, start):
            kind = Kind.TITLE
        if is_open and kind is Kind.PARAGRAPH:
            before = found.pop()
            found.append(Passage(before.kind, before.start, plain[before.start : place]))
        else:
            found.append(Passage(kind, start, words))
        is_open = kind in (Kind.PARAGRAPH, Kind.ITEM)
    return found


def parts(text: str) -> list[Part]:
    """The sections and the named blocks of a body, in order; a block inside a section is also part of its section's text."""
    headings = list(_HEADING.finditer(text))
    ends = [following.start() for following in headings[1:]] + [len(text)]
    found = [Part("", one["title"].strip(), text[one.end() : end]) for one, end in zip(headings, ends, strict=False)]
    return found + [
        Part(opening["name"], opening["title"].strip(), text[opening.end() : end])
        for opening, end, _ in _blocks(text)
        if opening["name"] not in FIGURES
    ]


def without_blocks(text: str, name: str = "") -> str:
    """What is left of a body, or of a part of one, outside of its named blocks, or of those of one name."""
    left, place = "", 0
    for opening, _, end in _blocks(text):
        if name in ("", opening["name"]):
            left += text[place : max(place, opening.start())]
            place = end
    return left + text[place:]


def beginning(text: str) -> Part:
    """What stands before the first section of a body, outside of blocks."""
    heading = _HEADING.search(text)
    return Part("", "", without_blocks(text[: heading.start()] if heading else text))


def _blocks(text: str) -> list[tuple[re.Match[str], int, int]]:
    """The opening line of every named block, where its text ends and where the block does: a line of colons, or the end."""
    fences = list(FENCE.finditer(text))
    found: list[tuple[re.Match[str], int, int]] = []
    for opening, closing in zip(fences, [*fences[1:], None], strict=False):
        if opening["name"]:
            end = closing.start() if closing else len(text)
            found.append((opening, end, closing.end() if closing and not closing["name"] else end))
    return found


def sentences_with(text: str, key: str) -> list[str]:
    """The sentences that carry the mark of that source (or `general`), as a reader reads them."""
    found = []
    for passage in passages(text):
        spans = sentences.find(passage.text)
        following = [start for start, _ in spans[1:]] + [len(passage.text)]
        for (start, end), next_start in zip(spans, following, strict=False):
            if f"[^{key}]" in text[passage.start + start : passage.start + next_start]:
                found.append(" ".join(passage.text[start:end].replace("*", "").split()))
    return found
