"""What a form token promises: one form, one receipt; and it never says anything."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import time_machine

from intake import tokens

FIELDS = {"name": "Testina", "times": ["morning"], "message": "ñ"}


def test_the_same_token_gives_the_same_receipt_and_keys():
    text = tokens.new_form_token()
    one, other = tokens.read_form_token(text), tokens.read_form_token(text)
    assert one.receipt_code == other.receipt_code
    assert one.form_key == other.form_key
    assert one.letter_key(FIELDS) == other.letter_key(dict(reversed(FIELDS.items())))


def test_other_words_from_the_same_form_are_another_letter_of_the_same_form():
    token = tokens.read_form_token(tokens.new_form_token())
    assert token.letter_key(FIELDS) != token.letter_key(FIELDS | {"message": "n"})


def test_two_forms_share_nothing():
    one, other = (tokens.read_form_token(tokens.new_form_token()) for _ in range(2))
    assert len({one.receipt_code, other.receipt_code, one.form_key, other.form_key}) == 4
    assert one.letter_key(FIELDS) != other.letter_key(FIELDS)


def test_a_token_that_outlives_midnight_is_the_same_token():
    before = datetime(2026, 11, 22, 23, 59, 30, tzinfo=ZoneInfo("America/New_York"))
    with time_machine.travel(before, tick=False):
        text = tokens.new_form_token()
        first = tokens.read_form_token(text)
    with time_machine.travel(before + timedelta(minutes=1), tick=False):
        second = tokens.read_form_token(text)
    assert first == second


def test_a_token_ends_after_three_days():
    start = datetime(2026, 11, 22, 12, tzinfo=ZoneInfo("UTC"))
    with time_machine.travel(start, tick=False):
        text = tokens.new_form_token()
    with time_machine.travel(start + timedelta(days=3), tick=False):
        assert tokens.read_form_token(text)
    with time_machine.travel(start + timedelta(days=3, seconds=2), tick=False):
        assert tokens.read_form_token(text) is None


@pytest.mark.parametrize("text", ["", "x", "a.b:c:d", "\0", "ñ" * 40, "." * 200, "::::"])
def test_a_broken_token_is_no_token(text):
    assert tokens.read_form_token(text) is None


def test_every_changed_letter_breaks_a_token():
    text = tokens.new_form_token()
    for place in range(len(text)):
        other = "A" if text[place] != "A" else "B"
        assert tokens.read_form_token(text[:place] + other + text[place + 1 :]) is None


def test_an_older_key_still_reads_its_tokens_and_leads_to_the_same_receipt(settings):
    text = tokens.new_form_token()
    before = tokens.read_form_token(text)
    settings.FORM_KEYS = (("0badcafe", b"k" * 32), *settings.FORM_KEYS)
    assert tokens.read_form_token(text) == before


def test_a_printed_token_says_nothing():
    token = tokens.read_form_token(tokens.new_form_token())
    assert repr(token) == "FormToken()"


def test_a_ticket_carries_its_text_for_five_minutes_to_its_own_page():
    start = datetime(2026, 11, 22, 12, tzinfo=ZoneInfo("UTC"))
    with time_machine.travel(start, tick=False):
        ticket = tokens.seal_ticket("receipt", "CODE")
        assert "CODE" not in ticket
        assert tokens.open_ticket("receipt", ticket) == "CODE"
        assert tokens.open_ticket("mailbox", ticket) is None
    with time_machine.travel(start + timedelta(minutes=5, seconds=1), tick=False):
        assert tokens.open_ticket("receipt", ticket) is None


@pytest.mark.parametrize("ticket", ["", "x", "gAAAA", "ñ", "\0", "a" * 5_000])
def test_a_broken_ticket_opens_nothing(ticket):
    assert tokens.open_ticket("receipt", ticket) is None
