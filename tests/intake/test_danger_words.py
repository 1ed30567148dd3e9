"""The printed figures of the danger words are the ones that rules and weights reach today."""

from __future__ import annotations

import importlib.util
import re

import pytest

from prosperity.embedded_database import CLONE

spec = importlib.util.spec_from_file_location("danger_words", CLONE / "bench" / "danger_words.py")
danger_words = importlib.util.module_from_spec(spec)
spec.loader.exec_module(danger_words)


PAGE = (CLONE / "docs" / "danger-words.md").read_text()


@pytest.mark.parametrize("title", ["held_out", "held_out_b", "held_out_c", "tuning to tuning_d"])
def test_the_page_prints_what_is_reached(title):
    assert danger_words.table(*danger_words.PRINTED[title]) in PAGE


def test_the_page_prints_what_is_reached_in_each_language():
    assert danger_words.by_language() in PAGE


def test_the_page_has_no_table_that_nobody_recomputes():
    assert sum(line.startswith("|---") for line in PAGE.splitlines()) == 5


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


def test_no_measured_message_is_learned_from():
    measured = bare(*danger_words.ONLY_MEASURED)
    learned = bare(*danger_words.STRANGERS, *danger_words.CANON, *danger_words.ORDINARY, *danger_words.TUNING)
    assert len(measured) > 2_000
    assert measured & learned == set()


def test_the_page_prints_how_many_everyday_messages_are_left_alone():
    assert len(texts(*danger_words.EVERYDAY)) >= 400
    assert danger_words.left_alone(*danger_words.EVERYDAY) in PAGE


def test_no_plain_sentence_is_read_wrongly():
    sentences = danger_words.messages(*danger_words.CANON)
    assert len(sentences) > 850
    assert [row["text"] for row in sentences if danger_words.dangers(row["text"]) != set(row["labels"])] == []


def test_the_page_says_how_many_messages_the_strangers_wrote():
    assert f"{len(texts(*danger_words.STRANGERS)):,} messages" in PAGE
    assert f"{len(danger_words.STRANGERS)} authors" in PAGE
