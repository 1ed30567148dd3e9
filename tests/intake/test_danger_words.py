"""The printed figures of the danger words are the ones that the rules reach today."""

from __future__ import annotations

import importlib.util

import pytest

from prosperity.embedded_database import CLONE

spec = importlib.util.spec_from_file_location("danger_words", CLONE / "bench" / "danger_words.py")
danger_words = importlib.util.module_from_spec(spec)
spec.loader.exec_module(danger_words)


@pytest.mark.parametrize("half", ["held_out", "tuning"])
def test_the_page_prints_what_the_rules_reach(half):
    assert danger_words.table(half) in (CLONE / "docs" / "danger-words.md").read_text()


def test_no_message_stands_in_both_halves():
    texts = [str(row["text"]) for half in ("held_out", "tuning") for row in danger_words.messages(half)]
    assert len(texts) == len(set(texts)) >= 400
