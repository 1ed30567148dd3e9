"""Precision and recall of the danger words on labelled sets, as the tables of docs/danger-words.md.

    python bench/danger_words.py               (each set that is printed there, by language)
    python bench/danger_words.py held_out
    python bench/danger_words.py held_out_c
    python bench/danger_words.py tuning tuning_a tuning_b tuning_c tuning_d      (several sets: one table for all of them)
    python bench/danger_words.py strangers

Counts messages, not phrases: a message is a hit for a danger if it was found anywhere in it. 95 % intervals are Wilson's.
"""

from __future__ import annotations

import math
import sys
import tomllib
from collections.abc import Iterable
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from intake import safety  # noqa: E402  (found through the line above)

SETS = ROOT / "tests" / "intake" / "danger"
LANGUAGES = ("en", "es")
HELD_OUT = "held_out"
GRAVEST = ("not_breathing", "overdose", "suicide")  # of these 0.98 are to be found, of all 0.95
TUNING = ("tuning", "tuning_a", "tuning_b", "tuning_c", "tuning_d")
FOLDERS = ("strangers", "canon", "ordinary", "everyday", "held_out_c")
LISTED = {path.stem: path for folder in FOLDERS for path in sorted((SETS / folder).glob("*.txt"))}
STRANGERS, CANON, ORDINARY, EVERYDAY, HELD_OUT_C = (  # learned from are the first three, and TUNING
    tuple(name for name, path in LISTED.items() if path.parent.name == folder) for folder in FOLDERS
)
PRINTED = {
    "held_out": (HELD_OUT,), "held_out_b": ("held_out_b",), "held_out_c": HELD_OUT_C, "tuning_e": ("tuning_e",),
    "tuning to tuning_d": TUNING,
}  # fmt: skip
ONLY_MEASURED = (HELD_OUT, "held_out_b", *HELD_OUT_C, "tuning_e", *EVERYDAY)
LETTERS = {
    "n": "not_breathing", "o": "overdose", "s": "suicide", "v": "violence", "c": "child", "w": "withdrawal", "p": "pregnancy",
}  # fmt: skip


def messages(*names: str) -> list[dict[str, object]]:
    return [row for name in names for row in (_listed(name) if name in LISTED else _labelled(name))]


def _labelled(name: str) -> list[dict[str, object]]:
    return tomllib.loads((SETS / f"{name}.toml").read_text())["message"]


def _listed(name: str) -> list[dict[str, object]]:
    """A line a message: letters for its labels ("-" a hard negative, "=" a plain one), a space, the text."""
    lines = LISTED[name].read_text().splitlines()
    rows = [line.split(" ", 1) for line in lines if not line.startswith("#")]
    return [
        {"language": name[:2], "text": text, "labels": [LETTERS[letter] for letter in letters if letter not in "-="]}
        for letters, text in rows
    ]


@cache
def dangers(text: str) -> frozenset[str]:
    return frozenset(safety.dangers_in(text))


def interval(hits: int, of: int) -> tuple[float, float]:
    """Wilson's 95 % interval for hits out of so many."""
    if not of:
        return (0.0, 1.0)
    z, share = 1.96, hits / of
    middle = (share + z * z / (2 * of)) / (1 + z * z / of)
    half = z * math.sqrt(share * (1 - share) / of + z * z / (4 * of * of)) / (1 + z * z / of)
    return (max(0.0, middle - half), min(1.0, middle + half))


def figure(hits: int, of: int) -> str:
    low, high = interval(hits, of)
    return f"{hits}/{of} = {hits / of if of else 1:.3f} ({low:.2f} to {high:.2f})"


def counts(rows: Iterable[dict[str, object]], danger: str) -> tuple[int, int, int]:
    """Found rightly, labelled, found at all."""
    both = labelled = found = 0
    for row in rows:
        is_labelled = danger in row["labels"]
        is_found = danger in dangers(str(row["text"]))
        both, labelled, found = both + (is_labelled and is_found), labelled + is_labelled, found + is_found
    return both, labelled, found


def table(*names: str) -> str:
    """Markdown: a row for each danger and language, and the share of messages without a label that were left alone."""
    lines = ["| danger | language | recall | precision |", "|---|---|---|---|"]
    rows = messages(*names)
    for danger in safety.Danger.values:
        for language in LANGUAGES:
            both, labelled, found = counts((row for row in rows if row["language"] == language), danger)
            lines.append(f"| {danger} | {language} | {figure(both, labelled)} | {figure(both, found)} |")
    lines += ["", f"Messages without a label in which nothing was found: {left_alone(*names)}."]
    return "\n".join(lines)


def left_alone(*names: str) -> str:
    """Of the messages without a label, those in which nothing was found."""
    quiet = [row for row in messages(*names) if not row["labels"]]
    return figure(sum(not dangers(str(row["text"])) for row in quiet), len(quiet))


def sums(names: Iterable[str], language: str) -> dict[str, tuple[int, int]]:
    """What the aims are about: hits and how many they are of, all dangers of a language together."""
    rows = [row for row in messages(*names) if row["language"] == language]
    of = {danger: counts(rows, danger) for danger in safety.Danger.values}
    both, labelled, found = (sum(column) for column in zip(*of.values(), strict=True))
    of_gravest = sum(of[danger][0] for danger in GRAVEST), sum(of[danger][1] for danger in GRAVEST)
    return {"recall": (both, labelled), "of the gravest": of_gravest, "precision": (both, found)}


def by_language() -> str:
    """Markdown: a row for each printed set and language."""
    lines = [
        "| set | language | messages | recall | not breathing, overdose, suicide | precision |",
        "|---|---|---|---|---|---|",
    ]
    for title, names in PRINTED.items():
        for language in LANGUAGES:
            many = sum(row["language"] == language for row in messages(*names))
            figures = " | ".join(figure(*pair) for pair in sums(names, language).values())
            lines.append(f"| {title} | {language} | {many} | {figures} |")
    return "\n".join(lines)


if __name__ == "__main__":
    sets = {"strangers": STRANGERS, **PRINTED}
    names = [name for given in sys.argv[1:] for name in sets.get(given, (given,))]
    sys.stdout.write((table(*names) if names else by_language()) + "\n")
