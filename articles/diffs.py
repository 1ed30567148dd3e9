"""What changed between two texts: first by paragraphs, then by words inside those that were rewritten. Pure.

Nothing is lost on the way: the parts of all rows without the added ones are the old text again, letter by letter, and without
the removed ones the new one. However long or strange the texts are, it takes no longer than a person waits for a page: what
would take longer is shown as whole paragraphs.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import NamedTuple, TypeVar

SAME, ADDED, REMOVED, CHANGED = "same", "added", "removed", "changed"

T = TypeVar("T")
Opcode = tuple[str, int, int, int, int]

BLANK_LINES = re.compile(r"\r?\n(?:[ \t]*\r?\n)+")
# A word, a source mark or one other sign, each with the blank space before it: so a changed word takes its space along, and
# the spaces, which are half of all tokens and all alike, cost nothing.
TOKEN = re.compile(r"(?P<space>\s*)(?P<key>\[\^[\w-]+\]|\w+(?:['’-]\w+)*|[^\w\s])|\s+\Z")
WORD = re.compile(r"\w+")

ALIKE = 0.4  # a paragraph that shares so much of its words is the old one rewritten
KEPT = 0.3  # with less in common than this, words here and there are harder to read than the two paragraphs
MOST_ROWS = 400  # paragraphs in one place that are held against each other; more of them come and go as one
MOST_WORK = 5_000_000  # in all: pairs of equal tokens, times the tokens; some 0.2 s at worst


class Part(NamedTuple):
    """Some words, and whether they stayed, came or went."""

    op: str
    text: str


class Row(NamedTuple):
    """A paragraph with the blank lines after it."""

    kind: str
    parts: list[Part]

    @property
    def old(self) -> str:
        return "".join(part.text for part in self.parts if part.op != ADDED)

    @property
    def new(self) -> str:
        return "".join(part.text for part in self.parts if part.op != REMOVED)


class Stretch(NamedTuple):
    """Rows one after the other; `is_far`: none of them changed, and no change is near."""

    is_far: bool
    rows: list[Row]


class Token(NamedTuple):
    space: str
    key: str

    @property
    def text(self) -> str:
        return self.space + self.key


@dataclass
class Purse:
    """How much work may still be spent."""

    left: int = MOST_WORK

    def pays(self, old: Sequence[str], new: Sequence[str]) -> bool:
        """Whether these can be compared token by token; takes what that costs at worst."""
        there = Counter(new)
        pairs = sum(times * there[key] for key, times in Counter(old).items())
        cost = (pairs + len(old)) * min(len(old), len(new))
        if cost > self.left:
            return False
        self.left -= cost
        return True


@dataclass
class Joined:
    """Parts in their order; neighbours that share their fate become one."""

    parts: list[Part] = field(default_factory=list)

    def add(self, op: str, text: str) -> None:
        if not text:
            return
        if self.parts and self.parts[-1].op == op:
            text = self.parts.pop().text + text
        self.parts.append(Part(op, text))


def compare(old: str, new: str) -> list[Row]:
    """The rows that lead from one text to the other."""
    purse = Purse()
    before, after = paragraphs(old), paragraphs(new)
    rows: list[Row] = []
    for op, a, b, c, d in _opcodes([_bare(text) for text in before], [_bare(text) for text in after], purse):
        was, now = before[a:b], after[c:d]
        if op == "equal":
            rows += [Row(SAME, _respaced(*both)) for both in zip(was, now, strict=True)]
        elif len(was) + len(now) > MOST_ROWS:
            whole = ((REMOVED, "".join(was)), (ADDED, "".join(now)))
            rows += [Row(kind, [Part(kind, text)]) for kind, text in whole if text]
        else:
            rows += [_row(one, other, purse) for one, other in aligned(was, now, _likeness(was, now))]
    return rows


def paragraphs(text: str) -> list[str]:
    """The text in pieces, each with the blank lines after it; joined they are the text again."""
    ends = [match.end() for match in BLANK_LINES.finditer(text)]
    pieces = [text[start:end] for start, end in zip([0, *ends], [*ends, len(text)], strict=True)]
    return [piece for piece in pieces if piece]


def stretches(rows: Iterable[Row], *, near: int = 1, least: int = 3) -> list[Stretch]:
    """The rows in order, those apart that are further than `near` from a change; fewer than `least` of them stay in sight."""
    rows = list(rows)
    changed = [index for index, row in enumerate(rows) if row.kind != SAME]
    seen = {index + step for index in changed for step in range(-near, near + 1)}
    found: list[Stretch] = []
    for index, row in enumerate(rows):
        is_far = index not in seen
        if not found or found[-1].is_far != is_far:
            found.append(Stretch(is_far, []))
        found[-1].rows.append(row)
    joined: list[Stretch] = []
    for one in found:
        is_far = one.is_far and len(one.rows) >= least
        if joined and joined[-1].is_far == is_far:
            joined[-1].rows.extend(one.rows)
        else:
            joined.append(Stretch(is_far, one.rows))
    return joined


def aligned(
    old: Sequence[T], new: Sequence[T], likeness: Callable[[int, int], float]
) -> Iterator[tuple[T, None] | tuple[None, T] | tuple[T, T]]:
    """Both lists in their order, side by side where they are most alike in all; `likeness` of two places, 0 for "never"."""
    height, width = len(old), len(new)
    like = [[likeness(i, j) for j in range(width)] for i in range(height)]
    best = [[0.0] * (width + 1) for _ in range(height + 1)]
    for i in reversed(range(height)):
        for j in reversed(range(width)):
            both = like[i][j] + best[i + 1][j + 1] if like[i][j] else 0.0
            best[i][j] = max(both, best[i + 1][j], best[i][j + 1])
    i = j = 0
    while i < height and j < width:
        if like[i][j] and best[i][j] == like[i][j] + best[i + 1][j + 1]:
            yield old[i], new[j]
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            yield old[i], None
            i += 1
        else:
            yield None, new[j]
            j += 1
    yield from ((one, None) for one in old[i:])
    yield from ((None, one) for one in new[j:])


def _bare(text: str) -> str:
    """Two that differ in blank space only are the same."""
    return " ".join(text.split())


def _likeness(old: Sequence[str], new: Sequence[str]) -> Callable[[int, int], float]:
    were, are = ([set(WORD.findall(text.casefold())) for text in texts] for texts in (old, new))

    def likeness(i: int, j: int) -> float:
        words = len(were[i]) + len(are[j])
        share = 2 * len(were[i] & are[j]) / words if words else 0.0
        return share if share >= ALIKE else 0.0

    return likeness


def _row(was: str | None, now: str | None, purse: Purse) -> Row:
    if was is None or now is None:
        return Row(ADDED, [Part(ADDED, now or "")]) if was is None else Row(REMOVED, [Part(REMOVED, was)])
    return Row(CHANGED, _words(_tokens(was), _tokens(now), purse))


def _respaced(was: str, now: str) -> list[Part]:
    """The same words; only the blank space between them may differ."""
    return [Part(SAME, now)] if was == now else _words(_tokens(was), _tokens(now), Purse())


def _tokens(text: str) -> list[Token]:
    return [Token(match["space"], match["key"]) if match["key"] else Token(match[0], "") for match in TOKEN.finditer(text)]


def _words(old: list[Token], new: list[Token], purse: Purse) -> list[Part]:
    """What stayed, came and went, word by word; or the two as they are, where too little stayed or it would take too long."""
    opcodes = _readable(_opcodes([token.key for token in old], [token.key for token in new], purse))
    kept = sum(end - start for op, start, end, _, _ in opcodes if op == "equal")
    if kept < KEPT * max(len(old), len(new)):
        opcodes = [("replace", 0, len(old), 0, len(new))]
    joined = Joined()
    for op, a, b, c, d in opcodes:
        if op != "equal":
            was, now = ("".join(token.text for token in tokens) for tokens in (old[a:b], new[c:d]))
            space = old[a].space if was and now and old[a].space == new[c].space else ""
            joined.add(SAME, space)  # the mark begins with the word
            joined.add(REMOVED, was[len(space) :])
            joined.add(ADDED, now[len(space) :])
            continue
        for one, other in zip(old[a:b], new[c:d], strict=True):
            if one.space != other.space:
                joined.add(REMOVED, one.space)
                joined.add(ADDED, other.space)
                joined.add(SAME, other.key)
            else:
                joined.add(SAME, other.text)
    return joined.parts


def _opcodes(old: Sequence[str], new: Sequence[str], purse: Purse) -> list[Opcode]:
    """As difflib has them; what is equal at both ends is taken off first, and the rest is one replacement if it is too much."""
    shorter = min(len(old), len(new))
    head = next((place for place in range(shorter) if old[place] != new[place]), shorter)
    most = shorter - head
    tail = next((place for place in range(most) if old[-1 - place] != new[-1 - place]), most)
    middle, other = old[head : len(old) - tail], new[head : len(new) - tail]
    opcodes: list[Opcode] = [("equal", 0, head, 0, head)] if head else []
    if middle and other and purse.pays(middle, other):
        found = SequenceMatcher(None, middle, other, autojunk=False).get_opcodes()
        opcodes += [(op, a + head, b + head, c + head, d + head) for op, a, b, c, d in found]
    elif middle or other:
        opcodes.append(("replace", head, len(old) - tail, head, len(new) - tail))
    if tail:
        opcodes.append(("equal", len(old) - tail, len(old), len(new) - tail, len(new)))
    return opcodes


def _readable(opcodes: list[Opcode]) -> list[Opcode]:
    """A single word that stayed between two changes is read with them: nobody can read a text that changes at every word."""
    found: list[Opcode] = []
    for place, (op, a, b, c, d) in enumerate(opcodes):
        lone = op == "equal" and b - a == 1 and 0 < place < len(opcodes) - 1
        if found and found[-1][0] != "equal" and (lone or op != "equal"):
            _, start, _, other_start, _ = found[-1]
            found[-1] = ("replace", start, b, other_start, d)
        else:
            found.append((op, a, b, c, d))
    return found
