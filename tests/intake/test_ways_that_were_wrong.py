"""A number that is somebody else's is not called again, and a call is judged by what was safe when it was made."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
import time_machine

from intake import actions
from intake.contact_rules import SafeContact, next_safe
from intake.models import Inquiry
from tests.make import add, file_letters, file_request, make_inquiry, signed_in, story

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)  # Monday, 10:00 in New York
DAY = timedelta(days=1)
QUEUE = "/admin/intake/inquiry/"
NOT_SAFE = "not a way they call safe"


@pytest.fixture(autouse=True)
def clock():
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def code(client) -> str:
    """Of a request that names a number and an address, and is filed."""
    code = file_request(client)
    both = {"phone": "202-555-0143", "email": "testina@example.com", "ways": ["call", "email"]}
    add(client, "contact", code, reach="call", time_zone="America/New_York", **both)
    file_letters()
    return code


@pytest.fixture
def mine(code, ana) -> Inquiry:
    inquiry = actions.claim(Inquiry.objects.get(), by=ana, at=NOW)
    actions.note_seen(inquiry, by=ana)
    return inquiry


def attempt(inquiry: Inquiry, by, result: str, *, way: str = "call", at: datetime = NOW) -> Inquiry:
    actions.log_attempt(inquiry, by=by, way=way, result=result, at=at)
    return Inquiry.objects.get(pk=inquiry.pk)


def follow_up(inquiry: Inquiry, by) -> Inquiry:
    until = next_safe(SafeContact.from_json(inquiry.safe_rule), after=NOW + DAY).at
    return actions.follow_up(inquiry, by=by, until=until, at=NOW)


# --- A wrong number


def test_after_a_wrong_number_every_later_verb_goes_by_another_way(mine, ana):
    assert mine.due_way == "call"
    assert attempt(mine, ana, "wrong_number").due_way == "email"
    assert follow_up(mine, ana).due_way == "email"
    assert attempt(mine, ana, "no_answer", way="email").due_way == "email"
    actions.close(mine, by=ana, outcome="unreachable", at=NOW)
    assert actions.reopen(mine, by=ana, at=NOW).due_way == "email"


def test_the_queue_and_the_story_name_the_way_that_is_left(mine, ana):
    attempt(mine, ana, "wrong_number")
    row = signed_in(ana).get(QUEUE).content.decode().split('field-reach">')[1].split("</td>")[0]
    assert "E-mail" in row
    assert "Call" not in row
    page = story(ana, mine)
    assert "Wrong number" in page
    assert NOT_SAFE not in page  # a wrong number is not an unsafe way


@pytest.mark.parametrize(("way", "left"), [("call", "email"), ("text", "email"), ("email", "call")])
def test_what_goes_to_the_same_place_is_wrong_with_it(mine, ana, way, left):
    assert attempt(mine, ana, "wrong_number", way=way).due_way == left


def test_a_new_number_of_the_family_is_called(client, code, mine, ana):
    attempt(mine, ana, "wrong_number")
    other = {"phone": "202-555-0199", "ways": ["call", "email"], "time_zone": "America/New_York"}
    add(client, "contact", code, reach="call", **other)
    file_letters()
    assert Inquiry.objects.get().due_way == "call"


def test_who_is_reached_there_after_all_is_called_there_again(mine, ana):
    attempt(mine, ana, "wrong_number")
    assert attempt(mine, ana, "reached").due_way == "call"


def test_taken_back_it_was_never_wrong(mine, ana):
    rule = mine.safe_rule
    assert attempt(mine, ana, "wrong_number").safe_rule != rule
    actions.undo(mine, by=ana, at=NOW)
    assert (Inquiry.objects.get().safe_rule, Inquiry.objects.get().due_way) == (rule, "call")


def test_when_no_way_is_left_somebody_decides_and_no_day_is_offered(ana):
    inquiry = actions.claim(make_inquiry(), by=ana, at=NOW)
    current = attempt(inquiry, ana, "wrong_number")
    assert (current.get_lane_display(), current.due_at) == ("Needs a decision", None)
    with pytest.raises(actions.ActionRefused, match="through its mailbox only"):
        actions.follow_up(inquiry, by=ana, until=NOW + DAY, at=NOW)
    actions.answer(inquiry, by=ana, words="An invented answer.", at=NOW)


# --- What was safe at the time


def test_a_call_that_was_safe_stays_so_when_the_family_changes_its_rule(client, code, mine, ana):
    attempt(mine, ana, "no_answer")
    add(client, "contact", code, reach="email", email="testina@example.com", ways=["email"], time_zone="America/New_York")
    file_letters()
    assert NOT_SAFE not in story(ana, mine)
    actions.log_attempt(mine, by=ana, way="call", result="no_answer", at=NOW)
    assert story(ana, mine).count(NOT_SAFE) == 1


def test_a_call_against_the_rule_stays_marked_when_the_family_allows_calls(client, code, mine, ana):
    attempt(mine, ana, "left_message")  # calls are safe, a message is not
    attempt(mine, ana, "no_answer", way="text")
    everything = ["call", "voicemail", "text", "email"]
    both = {"phone": "202-555-0143", "email": "testina@example.com", "ways": everything}
    add(client, "contact", code, reach="call", time_zone="America/New_York", **both)
    file_letters()
    assert story(ana, mine).count(NOT_SAFE) == 2
    assert [event.facts.get("against") for event in mine.timeline.filter(kind="attempt")] == ["yes", "yes"]
