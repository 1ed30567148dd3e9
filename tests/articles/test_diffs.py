"""Comparing two texts: nothing is lost, what reads well is shown, and no text makes anybody wait."""

from __future__ import annotations

import random
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles import shelf
from articles.diffs import ADDED, CHANGED, REMOVED, SAME, Part, Row, aligned, compare, stretches

TEXTS = st.text(alphabet="ab é’-.\n\t *[^]s", max_size=120) | st.text(max_size=60)


def said(old: str, new: str) -> list[tuple[str, str]]:
    """What is marked, without the words that stayed."""
    return [(part.op, part.text) for row in compare(old, new) for part in row.parts if part.op != SAME]


@given(TEXTS, TEXTS)
def test_both_texts_can_be_put_together_again_from_the_rows(old, new):
    rows = compare(old, new)
    assert "".join(row.old for row in rows) == old
    assert "".join(row.new for row in rows) == new


@given(TEXTS, st.text(max_size=8), st.integers(0, 120), st.integers(0, 12))
def test_an_edit_anywhere_can_be_put_together_again(old, typed, place, gone):
    new = old[:place] + typed + old[place + gone :]
    rows = compare(old, new)
    assert "".join(row.old for row in rows) == old
    assert "".join(row.new for row in rows) == new


@given(TEXTS)
def test_a_text_differs_in_nothing_from_itself(text):
    assert {row.kind for row in compare(text, text)} <= {SAME}


@given(st.lists(st.sampled_from([Row(SAME, []), Row(CHANGED, [])]), max_size=30))
def test_no_row_is_lost_when_far_ones_are_put_aside(rows):
    found = stretches(rows)
    assert [row for one in found for row in one.rows] == rows
    assert all(row.kind == SAME for one in found if one.is_far for row in one.rows)


def test_a_letter_is_shown_as_its_word():
    assert said("Stay with teh person.", "Stay with the person.") == [(REMOVED, "teh"), (ADDED, "the")]


@pytest.mark.parametrize(
    ("old", "new", "marked"),
    [
        ("Give it now.", "Do not give it now.", [(REMOVED, "Give"), (ADDED, "Do not give")]),
        ("Wait 2 to 3 minutes here.", "Wait 5 minutes here.", [(REMOVED, "2 to 3"), (ADDED, "5")]),
        ("It slows the breath.[^s1]", "It slows the breath.[^s2]", [(REMOVED, "[^s1]"), (ADDED, "[^s2]")]),
        ("It is today’s care.", "It is to-day’s care.", [(REMOVED, "today’s"), (ADDED, "to-day’s")]),
        ("Es un día más.", "Es un dia más.", [(REMOVED, "día"), (ADDED, "dia")]),
    ],
)
def test_words_and_source_marks_change_as_a_whole(old, new, marked):
    assert said(old, new) == marked


def test_a_single_word_that_stayed_between_two_changes_is_read_with_them():
    old, new = "People who use drugs can stop here and rest.", "Persons who take drugs can stop here and rest."
    assert said(old, new) == [(REMOVED, "People who use"), (ADDED, "Persons who take")]


def test_a_new_paragraph_is_a_row_of_its_own_and_the_rest_stays():
    rows = compare("One.\n\nTwo.\n", "One.\n\nBetween.\n\nTwo.\n")
    assert [(row.kind, row.new) for row in rows] == [(SAME, "One.\n\n"), (ADDED, "Between.\n\n"), (SAME, "Two.\n")]


def test_a_rewritten_paragraph_finds_its_old_one_among_new_ones():
    old = "Naloxone brings breath back for a while.\n\nCall 911.\n"
    new = "A first word.\n\nNaloxone brings breath back for an hour.\n\nCall 911.\n"
    assert [row.kind for row in compare(old, new)] == [ADDED, CHANGED, SAME]


def test_a_paragraph_with_little_in_common_is_not_cut_into_words():
    rows = compare("Stay with them all night.", "Nobody should drive after that.")
    assert [row.kind for row in rows] == [REMOVED, ADDED]


def test_blank_space_alone_changes_no_paragraph():
    rows = compare("One\r\ntwo.\r\n\r\nThree.", "One\ntwo.\n\n\nThree.\n")
    assert {row.kind for row in rows} == {SAME}


def test_what_is_far_from_every_change_is_put_aside():
    texts = [f"Paragraph number {number}." for number in range(9)]
    rows = compare("\n\n".join(texts), "\n\n".join([*texts[:4], "Another one.", *texts[4:]]))
    assert [(one.is_far, len(one.rows)) for one in stretches(rows)] == [(True, 3), (False, 3), (True, 4)]


def test_two_unchanged_paragraphs_are_not_worth_a_fold():
    rows = [Row(CHANGED, []), *[Row(SAME, [Part(SAME, "x")])] * 4, Row(CHANGED, [])]
    assert [one.is_far for one in stretches(rows)] == [False]


def test_lists_stand_side_by_side_where_they_are_most_alike():
    old, new = ["h", "p", "p"], ["h", "q", "p", "p"]
    found = list(aligned(old, new, lambda i, j: float(old[i] == new[j])))
    assert found == [("h", "h"), (None, "q"), ("p", "p"), ("p", "p")]


def rewritten(text: str, share: float) -> str:
    dice = random.Random(1)
    words = text.split(" ")
    return " ".join(dice.choice(words) if dice.random() < share else word for word in words)


def article() -> str:
    return next(file.body for file in shelf.articles() if (file.language, file.slug) == ("en", "track-marks"))


HOSTILE = {
    "one word": ("a " * 30_000, "a b " * 15_000),
    "one paragraph": ("a\n\n" * 20_000, "a\n\nb\n\n" * 10_000),
    "many paragraphs": ("\n\n".join(map(str, range(10_000))), "\n\n".join(str(n if n % 2 else -n) for n in range(10_000))),
    "long paragraphs of few words": (("aa bb cc dd " * 50 + "\n\n") * 100, ("bb aa dd cc x " * 43 + "\n\n") * 100),
    "spaces": (" " * 60_000, "\t" * 60_000),
    "lines": ("\n" * 60_000, "\n \n" * 20_000),
    "signs": ("." * 60_000, ".," * 30_000),
    "no end": ("a" * 60_000, "b" * 60_000),
    "hyphens": ("a'" * 30_000, "a-" * 30_000),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_no_text_makes_anybody_wait(name):
    """Ten times what it takes on a slow machine; without its limits a tenth of the first of these takes minutes."""
    old, new = HOSTILE[name]
    begun = time.process_time()
    rows = compare(old, new)
    assert time.process_time() - begun < 2
    assert ("".join(row.old for row in rows), "".join(row.new for row in rows)) == (old, new)


def test_an_article_that_was_rewritten_is_compared_while_one_blinks():
    text = article()
    assert len(text.split()) > 850
    new = rewritten(text, 0.5)
    fastest = 9.0
    for _ in range(3):
        begun = time.process_time()
        compare(text, new)
        fastest = min(fastest, time.process_time() - begun)
    assert fastest < 0.3
