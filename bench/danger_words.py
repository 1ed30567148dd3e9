"""Precision and recall of the danger words on the labelled set, as the table of docs/danger-words.md.

    python bench/danger_words.py held_out      (or: tuning)

Counts messages, not phrases: a message is a hit for a danger if any rule found it. 95 % intervals are Wilson's.
"""

from __future__ import annotations

import math
import sys
import tomllib
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from intake import safety  # noqa: E402  (found through the line above)

SETS = ROOT / "tests" / "intake" / "danger"
LANGUAGES = ("en", "es")


def messages(half: str) -> list[dict[str, object]]:
    return tomllib.loads((SETS / f"{half}.toml").read_text())["message"]


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
        is_found = danger in safety.dangers_in(str(row["text"]))
        both, labelled, found = both + (is_labelled and is_found), labelled + is_labelled, found + is_found
    return both, labelled, found


def table(half: str) -> str:
    """Markdown: a row for each danger and language, and the share of messages without a label that were left alone."""
    lines = ["| danger | language | recall | precision |", "|---|---|---|---|"]
    rows = messages(half)
    for danger in safety.Danger.values:
        for language in LANGUAGES:
            both, labelled, found = counts((row for row in rows if row["language"] == language), danger)
            lines.append(f"| {danger} | {language} | {figure(both, labelled)} | {figure(both, found)} |")
    quiet = [row for row in rows if not row["labels"]]
    left_alone = sum(not safety.dangers_in(str(row["text"])) for row in quiet)
    lines += ["", f"Messages without a label that no rule touched: {figure(left_alone, len(quiet))}."]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.stdout.write(table(sys.argv[1]) + "\n")
