"""Promises that nobody can keep: of an outcome, a success rate, painless care, perfect privacy; and sales pressure.

The rows and their sources: rules/promises.*.toml. What warns of such a promise, or denies it, is not one.
"""

from __future__ import annotations

from articles import phrases
from articles.phrases import Finding


def find(text: str, language: str) -> list[Finding]:
    """Promises in a text of that language ("en", "es"), in order. Markdown may be given as it is."""
    return phrases.find("promises", language, text)
