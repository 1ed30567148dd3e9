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
from collections import Counter, defaultdict
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


class Gram(NamedTuple):
    """A feature of one or more words, and where the first and the last of them stand."""

    name: str
    first: int
    last: int


class _Model(NamedTuple):
    """The features, packed: a process holds more than a hundred thousand of them."""

    dangers: tuple[str, ...]
    rows: Mapping[str, Mapping[str, int]]  # kind and name to row
    rarity: array[float]  # inverse document frequency, by row
    weights: tuple[array[int], ...]  # for each danger, by row, in units

    def shares(self, kind: str, features: Iterable[Gram]) -> dict[int, float]:
        """How much of a text each known feature is: rare ones more, repeated ones little more; the squares of all are one."""
        rows = self.rows[kind]
        counted = Counter(rows[feature.name] for feature in features if feature.name in rows)
        raw = {row: (1 + math.log(count)) * self.rarity[row] for row, count in counted.items()}
        length = math.sqrt(sum(share * share for share in raw.values()))
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
        Gram("_".join(part for part, _ in row[at : at + size]), row[at][1], row[at + size - 1][1])
        for size in range(1, LONGEST_GRAM + 1)
        for at in range(len(row) - size + 1)
    ]
    found += [Gram(f"={word.word}", place, place) for place, word in enumerate(words) if word.verbs]
    found += [
        Gram(f"={one.word}_{other.word}", place, place + 1)
        for place, (one, other) in enumerate(pairwise(words))
        if one.verbs or other.verbs
    ]
    return found


def apart(words: Sequence[Word]) -> list[Gram]:
    """Two words by their dictionary form, in their order, with one to seven others between them."""
    forms = [_dictionary_form(word) for word in words]
    return [
        Gram(f"{one}~{forms[other]}", place, other)
        for place, one in enumerate(forms)
        for other in range(place + 2, min(place + FARTHEST + 1, len(forms)))
    ]


def pieces(words: Sequence[Word]) -> list[Gram]:
    """Runs of three to five letters of each word, so that a misspelt one still weighs something."""
    return [
        Gram(written[at : at + size], place, place)
        for place, written in enumerate(f" {word.word[:LONGEST_WORD]} " for word in words)
        for size in PIECES
        for at in range(len(written) - size + 1)
    ]


READINGS: Mapping[str, Callable[[Sequence[Word]], list[Gram]]] = {"gram": grams, "apart": apart, "piece": pieces}


def weigh(words: Sequence[Word], signs: Collection[str]) -> dict[str, list[tuple[int, int]]]:
    """The dangers that a window of a text is heavy with; where no rule names one, the words (first and last) that weigh most.

    `signs`: what the rules say of it, as `intake.safety.signs` writes it.
    """
    model = _model()
    if not words:
        return {}
    found = {kind: read(words) for kind, read in READINGS.items()}
    shares = {model.rows["bias"][""]: 1.0} | {model.rows["sign"][sign]: 1.0 for sign in signs}
    for kind, features in found.items():
        shares |= model.shares(kind, features)
    totals = [sum(map(mul, shares.values(), map(weights.__getitem__, shares))) for weights in model.weights]
    return {
        danger: [] if f"+{danger}" in signs else _heaviest(_said_by_word(found, shares, model, weights), len(words))
        for danger, weights, total in zip(model.dangers, model.weights, totals, strict=True)
        if total > 0
    }


def _said_by_word(
    found: Mapping[str, Sequence[Gram]], shares: Mapping[int, float], model: _Model, weights: Sequence[int]
) -> dict[int, float]:
    """What each word, by its place, says for a danger or against it, alone and at the ends of groups."""
    says: dict[int, float] = defaultdict(float)
    for kind, features in found.items():
        for feature in features:
            row = model.rows[kind].get(feature.name)
            if row is not None:
                says[feature.first] += shares[row] * weights[row] / 2
                says[feature.last] += shares[row] * weights[row] / 2
    return says


def _heaviest(says: Mapping[int, float], length: int) -> list[tuple[int, int]]:
    """The few words that say most, neighbours together."""
    runs: list[tuple[int, int]] = []
    for place in sorted(sorted(range(length), key=lambda place: -says.get(place, 0.0))[:MARKED]):
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
