"""Paragraphs, and finding one again after the text has changed."""

from __future__ import annotations

from pathlib import Path

import pytest

import articles
from articles.blocks import Block, blocks, place

BODY = """## First things

Stay with them.
Call for help.

::: steps What to do
1. Shout.

2. Breathe.
:::
After it, rest.
"""


def texts(body: str) -> list[str]:
    return [block.text for block in blocks(body)]


def found(body: str, before: Block) -> str | None:
    """What stands now where this paragraph stood."""
    there = place(before.index, before.hash, before.quote, blocks(body))
    return there.text if there else None


def test_a_paragraph_ends_at_an_empty_line_and_at_the_lines_of_a_named_block():
    assert texts(BODY) == [
        "## First things",
        "Stay with them.\nCall for help.",
        "::: steps What to do\n1. Shout.",
        "2. Breathe.",
        "After it, rest.",
    ]


def test_each_knows_its_place_in_the_text():
    assert all(BODY[block.start : block.end] == block.text for block in blocks(BODY))
    assert [block.index for block in blocks(BODY)] == [0, 1, 2, 3, 4]


@pytest.mark.parametrize("body", ["", "\n\n", ":::\n", " \n:::\n:::\n"])
def test_nothing_has_no_paragraphs(body):
    assert blocks(body) == []


def test_no_word_of_the_library_stands_outside_of_a_paragraph():
    for path in Path(articles.__path__[0]).glob("library/*/*.md"):
        body = path.read_text(encoding="utf-8")
        left = body
        for block in reversed(blocks(body)):
            left = left[: block.start] + left[block.end :]
        assert left.replace(":::", "").strip() == "", path


def test_the_quote_is_words_without_marks_and_of_a_length_that_is_kept():
    assert [block.quote for block in blocks("### **Why** so\n\n::: steps Do this\n- It helps.[^s1]\n:::\n")] == [
        "Why so",
        "Do this - It helps.",
    ]
    (long,) = blocks("word " * 100)
    assert len(long.quote) == 200
    assert long.quote.endswith("…")


def test_a_line_break_and_a_capital_change_nothing():
    one, other = blocks("Stay with them.\nCall.")[0], blocks("stay  with THEM. call.")[0]
    assert one.hash == other.hash
    assert len(one.hash) == 16


def test_a_paragraph_that_moved_is_found_by_its_words():
    moved = "Something new.\n\nMore of it.\n\n" + BODY
    assert found(moved, blocks(BODY)[1]) == "Stay with them.\nCall for help."


def test_of_two_that_say_the_same_the_nearer_one_is_meant():
    body = "Rest.\n\nOne.\n\nTwo.\n\nRest.\n"
    last = blocks(body)[3]
    assert place(last.index, last.hash, last.quote, blocks("New.\n\n" + body)).index == 4


def test_a_paragraph_that_was_written_anew_is_still_the_same_one():
    before = blocks("Intro.\n\nStay with the person until help comes to you.\n")[1]
    assert found("Intro.\n\nStay with the person until help has come.\n", before) == "Stay with the person until help has come."


def test_one_that_is_like_it_but_far_away_is_another():
    before = blocks("Stay with the person until help comes to you.\n")[0]
    filler = "".join(f"{word}.\n\n" for word in ("Alpha", "Bravo", "Charlie", "Delta", "Echo", "Foxtrot"))
    assert found(filler + "Stay with the person until help has come.\n", before) is None


def test_what_is_gone_is_gone():
    assert found("Nothing of it is left here.\n", blocks(BODY)[1]) is None
    assert found("", blocks(BODY)[1]) is None
