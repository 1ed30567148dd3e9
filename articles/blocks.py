"""The paragraphs of a text, and finding one again after the text has changed: what a comment stands beside. Pure."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

FENCE = ":::"
ALIKE = 0.6  # from here on two paragraphs are the same one, written anew
REACH = 5  # paragraphs up and down, where one that was written anew is looked for
LONGEST_QUOTE = 200
_MARKS = re.compile(rf"^{FENCE}[ \t]*[\w-]*|^#+(?=\s)|\*\*|\[\^[\w-]+\]")


@dataclass(frozen=True)
class Block:
    """A run of lines between empty ones, or between the lines of a named block. `start` and `end` count characters."""

    index: int
    start: int
    end: int
    text: str

    @property
    def hash(self) -> str:
        """Of its words: what does not change when somebody breaks a line, or begins it with a capital."""
        return hashlib.sha256(_folded(self.text).encode()).hexdigest()[:16]

    @property
    def quote(self) -> str:
        """Its first words without their marks, to be recognized by."""
        words = " ".join(_MARKS.sub("", self.text).split())
        return words if len(words) <= LONGEST_QUOTE else f"{words[: LONGEST_QUOTE - 1]}…"


def blocks(body: str) -> list[Block]:
    return [Block(index, start, end, body[start:end]) for index, (start, end) in enumerate(_spans(body))]


def place(index: int, hash_: str, quote: str, found: Sequence[Block]) -> Block | None:
    """Where the paragraph is now that had this place, hash and quote; None: it is gone."""
    same = [block for block in found if block.hash == hash_]
    if same:
        return min(same, key=lambda block: abs(block.index - index))
    near = [block for block in found if abs(block.index - index) <= REACH]
    likeness = [(_alike(quote, block.quote), -abs(block.index - index), block.index) for block in near]
    best = max(likeness, default=(0.0, 0, 0))
    return found[best[2]] if best[0] >= ALIKE else None


def _spans(body: str) -> Iterator[tuple[int, int]]:
    """A line of colons ends a block; with a name it also begins one, so that its title is said with its words."""
    first, last, place = -1, -1, 0
    for line in body.splitlines(keepends=True):
        start, place = place, place + len(line)
        words = line.strip()
        is_fence = line.startswith(FENCE)
        if first >= 0 and (is_fence or not words):
            yield first, last
            first = -1
        if words.strip(":"):
            first, last = first if first >= 0 else start, start + len(line.rstrip())
    if first >= 0:
        yield first, last


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())


def _alike(one: str, other: str) -> float:
    """0 to 1. Quick bounds first: most paragraphs are nothing like each other."""
    matcher = SequenceMatcher(None, _folded(one), _folded(other), autojunk=False)
    return matcher.ratio() if matcher.real_quick_ratio() >= ALIKE and matcher.quick_ratio() >= ALIKE else 0.0
