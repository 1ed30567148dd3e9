"""The printed figures of the danger words are the ones that the rules reach today."""

from __future__ import annotations

import importlib.util
import re

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
    assert danger_words.overview((danger_words.HELD_OUT, *danger_words.TUNING, *danger_words.FRESH)) in PAGE


def test_the_page_has_no_table_that_nobody_recomputes():
    assert PAGE.splitlines().count("|---|---|---|---|") == 3


def texts(*names):
    return [str(row["text"]) for row in danger_words.messages(*names)]


def bare(*names):
    """The messages as their words alone, without capitals and punctuation."""
    return {" ".join(re.findall(r"\w+", text.lower())) for text in texts(*names)}


def test_no_message_stands_in_both_halves_of_the_first_set():
    both = texts("tuning", danger_words.HELD_OUT)
    assert len(both) == len(set(both)) >= 700


def test_no_message_stands_in_two_tuning_sets():
    tuning = texts(*danger_words.TUNING)
    assert len(tuning) == len(set(tuning)) >= 1_500


def test_other_authors_hit_upon_a_held_out_message_hardly_ever():
    assert len(set(texts("tuning_a", "tuning_b", "tuning_c", "tuning_d")) & set(texts(danger_words.HELD_OUT))) <= 2


def test_strangers_hit_upon_a_measured_message_only_where_it_has_few_words():
    alike = bare(danger_words.HELD_OUT, *danger_words.FRESH) & bare(*danger_words.STRANGERS)
    assert len(alike) <= 8
    assert all(len(text.split()) <= 6 for text in alike)


def test_the_page_says_how_many_messages_the_strangers_wrote():
    assert f"{len(texts(*danger_words.STRANGERS)):,} messages" in PAGE
    assert f"{len(danger_words.STRANGERS)} authors" in PAGE
