"""The printed figures of the danger words are the ones that the rules reach today."""

from __future__ import annotations

import importlib.util

import pytest

from prosperity.embedded_database import CLONE

spec = importlib.util.spec_from_file_location("danger_words", CLONE / "bench" / "danger_words.py")
danger_words = importlib.util.module_from_spec(spec)
spec.loader.exec_module(danger_words)


PAGE = (CLONE / "docs" / "danger-words.md").read_text()


@pytest.mark.parametrize("names", [(danger_words.HELD_OUT,), danger_words.TUNING], ids=["held out", "tuning"])
def test_the_page_prints_what_the_rules_reach(names):
    assert danger_words.table(*names) in PAGE


def test_the_page_prints_what_the_rules_reach_on_each_set():
    assert danger_words.overview((danger_words.HELD_OUT, *danger_words.TUNING)) in PAGE


def test_the_page_has_no_table_that_nobody_recomputes():
    assert PAGE.count("|---|") == 3 * 3


def test_no_message_stands_in_two_sets():
    names = (danger_words.HELD_OUT, *danger_words.TUNING)
    texts = [str(row["text"]) for row in danger_words.messages(*names)]
    assert len(texts) == len(set(texts)) >= 1_900
