"""Learn the weights of the danger words (intake/safety_weights.tsv) from the labelled messages in tests/intake/danger/.

    make danger-weights

For each danger against the rest the sum of two linear models over the features of intake/safety_scores.py: logistic
regression on features that are scaled by their log-count ratio (Wang and Manning, 2012), and a support vector machine;
together they are one line of weights. The limit of a danger is where F-beta is best among strangers who were left out of the
learning, or a little higher, so that no sentence of the canon is found wrongly.

Read are `strangers/`, `ordinary/` (what a desk hears on most days), `canon/` (sentences that may never be wrong, so each counts
many times, and words of theirs alone may be learned) and the tuning sets; those without the signs of the rules, which were
written with them and would be believed too much. Never read are `held_out`, `held_out_b`, `held_out_c/`, `tuning_e` and
`everyday/`.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import precision_recall_curve
from sklearn.svm import LinearSVC

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bench.danger_words import CANON, GRAVEST, LANGUAGES, ORDINARY, STRANGERS, TUNING, messages
from intake import safety, safety_scores

DANGERS = tuple(safety.Danger.values)
FOLDS = 3
BETA = dict.fromkeys(DANGERS, 2.0) | dict.fromkeys(GRAVEST, 3.0)  # how much more recall counts
SEEN = {"gram": 10, "apart": 18, "piece": 26}  # a feature of fewer messages says little
CANON_COUNTS = 8  # times, and half as often in a letter
IN_A_LETTER = 2  # one message of so many is, if short, learned once more between two ordinary ones

Message = tuple[str, str, frozenset[str]]  # author, text, labels
Key = tuple[str, str, int | None]  # author, text, and which of its windows; none of them: the whole text


@cache
def features(author: str, text: str, place: int | None) -> dict[str, list[str]]:
    """Of the whole text, as it is learned from, or of one window, as it is weighed."""
    ((words, signs),) = safety.read(text, whole) if place is None else safety.read(text)[place : place + 1]
    found = {kind: [name for name, _, _ in read(words)] for kind, read in safety_scores.READINGS.items()}
    return {"sign": [] if author in TUNING else sorted(signs)} | found


def whole(length: int) -> list[range]:
    return [range(length)]


def wholes(rows: Sequence[Message]) -> list[Key]:
    return [(author, text, None) for author, text, _ in rows]


@cache
def windows_in(text: str) -> int:
    return len(safety.read(text))


def places(windows: int) -> list[int | None]:
    """Of its windows; of a text that is weighed whole its one place, which was read already."""
    return list(range(windows)) if windows > 1 else [None]


def vectorizers(rows: Sequence[Message]) -> dict[str, TfidfVectorizer]:
    kinds = {"sign": {"norm": None, "use_idf": False}}
    kinds |= {kind: {"sublinear_tf": True, "min_df": seen} for kind, seen in SEEN.items()}
    return {
        kind: TfidfVectorizer(analyzer=lambda key, kind=kind: features(*key)[kind], **options).fit(wholes(rows))
        for kind, options in kinds.items()
    }


def table_of(made: dict[str, TfidfVectorizer], keys: Sequence[Key]) -> csr_matrix:
    return hstack([vectorizer.transform(keys) for vectorizer in made.values()]).tocsr()


def truth_of(rows: Sequence[Message]) -> np.ndarray:
    return np.array([[danger in labels for _, _, labels in rows] for danger in DANGERS])


def learn(table: csr_matrix, truth: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The weights (danger x feature) and what each danger begins with; the sums of both models count alike."""
    with ThreadPoolExecutor(max_workers=1) as beside:
        regressions = beside.map(lambda is_so: regression_of(table, is_so), truth)
        machines = [machine_of(table, is_so) for is_so in truth]  # one at a time: all draw lots from one place
        weights, begins = [], []
        for pair in zip(regressions, machines, strict=True):
            spread = [np.std(table @ one) for one, _ in pair]
            weights.append(sum(one / by for (one, _), by in zip(pair, spread, strict=True)))
            begins.append(sum(begin / by for (_, begin), by in zip(pair, spread, strict=True)))
    return np.array(weights), np.array(begins)


def regression_of(table: csr_matrix, is_so: np.ndarray) -> tuple[np.ndarray, float]:
    with_it, without = (1 + np.asarray((table[which] > 0).sum(axis=0)).ravel() for which in (is_so, ~is_so))
    ratio = np.log((with_it / with_it.sum()) / (without / without.sum()))
    model = LogisticRegression(C=10, solver="liblinear").fit(table.multiply(ratio).tocsr(), is_so)
    return model.coef_[0] * ratio, model.intercept_[0]


def machine_of(table: csr_matrix, is_so: np.ndarray) -> tuple[np.ndarray, float]:
    model = LinearSVC(C=1, class_weight="balanced", dual=True, random_state=0).fit(table, is_so)
    return model.coef_[0], model.intercept_[0]


def sums_of_strangers(
    rows: Sequence[Message], letters: Sequence[Message], always: Sequence[Message]
) -> tuple[np.ndarray, np.ndarray]:
    """What the words of every message weigh when its author is left out of the learning; and what is so."""
    authors = sorted({author for author, _, _ in rows})
    sums, truth = [], []
    for fold in range(FOLDS):
        away = authors[fold::FOLDS]
        rest = [row for row in rows if row[0] in away]
        others = [*always, *(row for row in (*rows, *letters) if row[0] not in away)]
        made = vectorizers(others)
        weights, begins = learn(table_of(made, wholes(others)), truth_of(others))
        lengths = [windows_in(text) for _, text, _ in rest]
        keys = [(*row[:2], place) for row, length in zip(rest, lengths, strict=True) for place in places(length)]
        by_window = table_of(made, keys) @ weights.T + begins
        sums.append(np.maximum.reduceat(by_window, np.cumsum([0, *lengths[:-1]])).T)
        truth.append(truth_of(rest))
    return np.concatenate(sums, axis=1), np.concatenate(truth, axis=1)


def limits_of(sums: np.ndarray, truth: np.ndarray) -> np.ndarray:
    """For each danger the sum at which F-beta is best."""
    found = []
    for total, is_so, beta in zip(sums, truth, BETA.values(), strict=True):
        precision, recall, at = precision_recall_curve(is_so, total)
        score = (1 + beta**2) * precision * recall / np.maximum(beta**2 * precision + recall, 1e-9)
        found.append(at[np.argmax(score[:-1])])
    return np.array(found)


def figures(found: np.ndarray, truth: np.ndarray) -> str:
    both = (found & truth).sum()
    return f"recall {both / truth.sum():.3f}, precision {both / found.sum():.3f}"


def rows_of(*names: str) -> list[Message]:
    return [(name, str(row["text"]), frozenset(row["labels"])) for name in names for row in messages(name)]


def in_letters(rows: Sequence[Message]) -> list[Message]:
    """The short ones of these messages, each between two ordinary ones of its language, if all three are few words."""
    draw = np.random.default_rng(0)
    ordinary = {
        language: [text for name, text, labels in rows_of(*ORDINARY) if name[:2] == language and not labels]
        for language in LANGUAGES
    }
    letters = []
    for author, text, labels in rows:
        before, after = draw.choice(ordinary[author[:2]], 2, replace=False)
        letter = ". ".join(part.rstrip(" .") for part in (before, text, after)) + "."
        if len(letter.split()) <= safety_scores.WHOLE:
            letters.append((author, letter, labels))
    return letters


def main() -> None:
    rows, canon = rows_of(*STRANGERS), rows_of(*CANON)
    letters = in_letters(rows[::IN_A_LETTER])
    always = rows_of(*TUNING, *ORDINARY) + canon * CANON_COUNTS + in_letters(canon * (CANON_COUNTS // 2))
    sums, truth = sums_of_strangers(rows, letters, always)
    limits = limits_of(sums, truth)
    found = sums >= limits[:, None]
    sys.stdout.write(f"{len(rows)} messages by {len(STRANGERS)} authors; authors who were left out: {figures(found, truth)}\n")
    for danger, one, is_so in zip(DANGERS, found, truth, strict=True):
        sys.stdout.write(f"  {danger}: {figures(one, is_so)}\n")
    everything = rows + letters + always
    made = vectorizers(everything)
    weights, begins = learn(table_of(made, wholes(everything)), truth_of(everything))
    sums_of_canon = (table_of(made, wholes(canon)) @ weights.T + begins).T
    highest = np.where(truth_of(canon), -np.inf, sums_of_canon).max(axis=1)  # where a sentence of the canon is no danger
    limits = np.maximum(limits, highest + 2 * safety_scores.UNIT)  # twice, because the weights are rounded
    lines, start = ["\t".join(["", "", "", *DANGERS]), line_of("bias", "", 0, begins - limits)], 0
    for kind, vectorizer in made.items():
        for place, name in enumerate(vectorizer.get_feature_names_out()):
            rarity = vectorizer.idf_[place] if kind != "sign" else 0
            lines.append(line_of(kind, name, rarity, weights[:, start + place]))
        start += len(vectorizer.vocabulary_)
    safety_scores.WEIGHTS.write_text("\n".join(lines) + "\n")


def line_of(kind: str, name: str, rarity: float, weights: np.ndarray) -> str:
    units = [str(round(weight / safety_scores.UNIT)) for weight in weights]
    return "\t".join([kind, name, f"{rarity:.1f}", *units])


if __name__ == "__main__":
    main()
