"""What the words of a text weigh for each danger: a linear model over its words, words near each other, and pieces of words.

Learned by `bench/learn_danger_words.py` from labelled messages; what it learned is `safety_weights.tsv`: a line a feature, with
its rarity and its weight for each danger, so that anybody can look up why a text was found. That a rule of `intake.safety`
stands, or was taken back, is one more feature. Words that were seen beside a danger weigh for it, words that were seen where it
was denied, long past or only asked about weigh against it; a danger is found where the sum is above nothing.

A long text is weighed window by window, because a danger is a sentence among others. Nothing here keeps a word of a text.
"""

from __future__ import annotations

import math
from array import array
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise
from operator import mul
from pathlib import Path
from typing import NamedTuple, Protocol

WEIGHTS = Path(__file__).with_name("safety_weights.tsv")
FEWEST = 3  # words; fewer say too little to be weighed
WHOLE = 32  # words; most messages that it was learned from are not longer
WINDOW = 24  # words of a longer text that are weighed at a time, so that a danger is not lost among plain sentences
STEP = 12
MARKED = 3  # words, where no rule names any
LONGEST_GRAM = 3
FARTHEST = 8  # words from the first to the second of a pair that does not stand together
PIECES = (3, 4, 5)  # letters
LONGEST_WORD = 40  # letters; what is longer is no word
UNIT = 0.1  # of the weights in the file, which are whole numbers


class Word(Protocol):
    """A word as `intake.safety` reads it."""

    @property
    def word(self) -> str: ...
    @property
    def before(self) -> str: ...
    @property
    def verbs(self) -> str: ...


Gram = tuple[str, int, int]  # a feature of one or more words, and the places of the first and the last of them


class _Model(NamedTuple):
    """The features, packed: a process holds more than a hundred thousand of them."""

    dangers: tuple[str, ...]
    rows: Mapping[str, Mapping[str, int]]  # kind and name to row
    rarity: array[float]  # inverse document frequency, by row
    weights: tuple[array[int], ...]  # for each danger, by row, in units

    def shares(self, rows: Iterable[int]) -> dict[int, float]:
        """How much of a text each of its features is: rare ones more, repeated ones little more; the squares of all are one."""
        raw = {row: (1 + math.log(count)) * self.rarity[row] for row, count in Counter(rows).items()}
        length = math.sqrt(sum(map(mul, raw.values(), raw.values())))
        return {row: share / length for row, share in raw.items()}


def windows(length: int) -> Iterator[range]:
    """Overlapping stretches of a text of so many words; the whole text if it is short."""
    if length <= WHOLE:
        yield range(length)
        return
    start, stop = 0, WINDOW
    yield range(stop)
    while stop < length:
        start, stop = start + STEP, min(stop + STEP, length)
        yield range(start, stop)


def grams(words: Sequence[Word]) -> list[Gram]:
    """Words by their dictionary form, alone, in pairs and triples ("#" ends a clause); and the forms of verbs as written."""
    row: list[tuple[str, int]] = []
    for place, word in enumerate(words):
        if word.before != " ":
            row.append(("#", place))
        row.append((_dictionary_form(word), place))
    found = [
        ("_".join([part for part, _ in row[at : at + size]]), row[at][1], row[at + size - 1][1])
        for size in range(1, LONGEST_GRAM + 1)
        for at in range(len(row) - size + 1)
    ]
    found += [(f"={word.word}", place, place) for place, word in enumerate(words) if word.verbs]
    found += [
        (f"={one.word}_{other.word}", place, place + 1)
        for place, (one, other) in enumerate(pairwise(words))
        if one.verbs or other.verbs
    ]
    return found


def apart(words: Sequence[Word]) -> list[Gram]:
    """Two words by their dictionary form, in their order, with one to seven others between them."""
    forms = [_dictionary_form(word) for word in words]
    return [
        (f"{one}~{forms[other]}", place, other)
        for place, one in enumerate(forms)
        for other in range(place + 2, min(place + FARTHEST + 1, len(forms)))
    ]


def pieces(words: Sequence[Word]) -> list[Gram]:
    """Runs of three to five letters of each word, so that a misspelt one still weighs something."""
    return [
        (written[at : at + size], place, place)
        for place, written in enumerate(f" {word.word[:LONGEST_WORD]} " for word in words)
        for size in PIECES
        for at in range(len(written) - size + 1)
    ]


READINGS: Mapping[str, Callable[[Sequence[Word]], list[Gram]]] = {"gram": grams, "apart": apart, "piece": pieces}


class Weighing:
    """The features of one text, read once, because its windows overlap."""

    def __init__(self, words: Sequence[Word]) -> None:
        self._model = _model()
        # kind -> place of the first word -> the features that are known: row, and place of the last word
        self._known: dict[str, list[list[tuple[int, int]]]] = {kind: [[] for _ in words] for kind in READINGS}
        for kind, read in READINGS.items():
            rows, known = self._model.rows[kind], self._known[kind]
            for name, first, last in read(words):
                if (row := rows.get(name)) is not None:
                    known[first].append((row, last))

    def dangers(self, window: range, signs: Collection[str]) -> dict[str, list[tuple[int, int]]]:
        """The dangers that a window of the text is heavy with; where no rule names one, the words that weigh most.

        `signs`: what the rules say of it, as `intake.safety.signs` writes it. Words are the places of the first and the last of
        some neighbours, in the text.
        """
        model = self._model
        shares = {model.rows["bias"][""]: 1.0} | {model.rows["sign"][sign]: 1.0 for sign in signs}
        inside = {kind: self._inside(kind, window) for kind in self._known}
        for features in inside.values():
            shares |= model.shares([row for row, _, _ in features])
        totals = [sum(map(mul, shares.values(), map(weights.__getitem__, shares))) for weights in model.weights]
        return {
            danger: [] if f"+{danger}" in signs else _heaviest(_said_by_word(window, inside.values(), shares, weights))
            for danger, weights, total in zip(model.dangers, model.weights, totals, strict=True)
            if total > 0
        }

    def _inside(self, kind: str, window: range) -> list[tuple[int, int, int]]:
        """The features of which all words stand in the window: row, place of the first word and of the last."""
        known = self._known[kind]
        return [(row, first, last) for first in window for row, last in known[first] if last < window.stop]


def _said_by_word(
    window: range, inside: Iterable[Iterable[tuple[int, int, int]]], shares: Mapping[int, float], weights: Sequence[int]
) -> dict[int, float]:
    """What each word of a window, by its place, says for a danger or against it, alone and at the ends of groups."""
    says = dict.fromkeys(window, 0.0)
    for features in inside:
        for row, first, last in features:
            half = shares[row] * weights[row] / 2
            says[first] += half
            says[last] += half
    return says


def _heaviest(says: Mapping[int, float]) -> list[tuple[int, int]]:
    """The few words that say most, neighbours together."""
    runs: list[tuple[int, int]] = []
    for place in sorted(sorted(says, key=lambda place: -says[place])[:MARKED]):
        if runs and runs[-1][1] == place - 1:
            runs[-1] = (runs[-1][0], place)
        else:
            runs.append((place, place))
    return runs


@cache
def _model() -> _Model:
    """Read once. A line: kind, feature, rarity, and the weight for each danger that the first line names."""
    rows: dict[str, dict[str, int]] = {kind: {} for kind in ("bias", "sign", *READINGS)}
    rarities, numbers = array("f"), array("h")
    with WEIGHTS.open() as lines:
        dangers = tuple(next(lines).split())
        for row, line in enumerate(lines):
            kind, name, rarity, weights = line.split("\t", 3)
            rows[kind][name] = row
            rarities.append(float(rarity))
            numbers.extend(map(int, weights.split("\t")))
    return _Model(dangers, rows, rarities, tuple(numbers[place :: len(dangers)] for place in range(len(dangers))))


def _dictionary_form(word: Word) -> str:
    return _shortest(word.verbs) if word.verbs else word.word


@cache  # of the lexicon's verbs, never of the words of a text
def _shortest(verbs: str) -> str:
    return f"<{min(verbs.strip('<>').split('><'), key=len)}>"
