"""Taking the last verb back: for a minute, by who did it, and only the desk's own columns."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from intake import actions
from intake.actions.base import OWN_COLUMNS
from intake.models import Inquiry, LastVerb, Note, ReferralPlace
from tests.make import CODE, add, file_letters, file_request, look, main_of, make_inquiry, receipt_code, send_request

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)  # Monday, 10:00 in New York
SECOND = timedelta(seconds=1)
SAFE = datetime(2026, 11, 24, 15, 0, tzinfo=UTC)

VERBS = {
    "claim": lambda one, by, to: actions.claim(one, by=by, at=NOW),
    "release": lambda one, by, to: actions.release(one, by=by, at=NOW),
    "hand_over": lambda one, by, to: actions.hand_over(one, by=by, to=to, at=NOW),
    "talk": lambda one, by, to: actions.log_attempt(one, by=by, way="call", result="reached", at=NOW),
    "in vain": lambda one, by, to: actions.log_attempt(one, by=by, way="call", result="no_answer", at=NOW),
    "wrong number": lambda one, by, to: actions.log_attempt(one, by=by, way="call", result="wrong_number", at=NOW),
    "follow_up": lambda one, by, to: actions.follow_up(one, by=by, until=SAFE, at=NOW),
    "note": lambda one, by, to: actions.note(one, by=by, words="An invented note.", at=NOW),
    "close": lambda one, by, to: actions.close(one, by=by, outcome="admitted", at=NOW),
    "waiting list": lambda one, by, to: actions.close(one, by=by, outcome="waitlisted", on=SAFE.date(), at=NOW),
    "referred": lambda one, by, to: actions.close(
        one, by=by, outcome="referred", place=ReferralPlace.objects.create(name="An invented place"), at=NOW
    ),
    "reopen": lambda one, by, to: actions.reopen(one, by=by, at=NOW),
}


def own(inquiry: Inquiry) -> dict[str, object]:
    current = Inquiry.objects.get(pk=inquiry.pk)
    return {name: getattr(current, name) for name in OWN_COLUMNS}


def kinds(inquiry: Inquiry) -> list[str]:
    return list(inquiry.timeline.order_by("id").values_list("kind", flat=True))


@pytest.fixture
def mine(ana) -> Inquiry:
    return actions.claim(make_inquiry(), by=ana, at=NOW)


@pytest.mark.parametrize("name", VERBS)
def test_taking_back_puts_every_column_of_the_desk_back_and_says_so(name, ana, carl):
    inquiry = make_inquiry()
    if name != "claim":
        actions.claim(inquiry, by=ana, at=NOW - SECOND)
    if name == "reopen":
        actions.close(inquiry, by=ana, outcome="declined", at=NOW - SECOND)
    stood = own(inquiry)
    VERBS[name](inquiry, ana, carl)
    done = Inquiry.objects.get()
    event = LastVerb.objects.get().event
    undone = actions.undo(inquiry, by=ana, at=NOW + SECOND, version=done.version)
    assert own(inquiry) == stood
    assert (undone.kind, undone.undoes, undone.by) == ("undone", event, ana)
    assert Inquiry.objects.get().version == done.version + 1
    assert not LastVerb.objects.exists()


def test_a_note_that_is_taken_back_is_gone(mine, ana):
    actions.note(mine, by=ana, words="Kestrel words", at=NOW)
    actions.undo(mine, by=ana, at=NOW)
    assert not Note.objects.exists()


def test_an_attempt_that_is_taken_back_gives_nobody_a_new_code(mine, ana):
    actions.log_attempt(mine, by=ana, way="call", result="reached", at=NOW)
    actions.undo(mine, by=ana, at=NOW)
    with pytest.raises(actions.ActionRefused, match="First call them back"):
        actions.give_new_code(mine, by=ana, at=NOW)


def test_after_a_minute_it_is_done(mine, ana):
    actions.undo(mine, by=ana, at=NOW + timedelta(minutes=1))
    actions.claim(mine, by=ana, at=NOW)
    with pytest.raises(actions.ActionRefused, match=r"^A minute has passed\.$"):
        actions.undo(mine, by=ana, at=NOW + timedelta(minutes=1) + SECOND)


def test_nobody_takes_back_what_somebody_else_did(mine, carl, mia):
    for person in (carl, mia):
        with pytest.raises(actions.ActionRefused, match=r"^There is nothing of yours to take back\.$"):
            actions.undo(mine, by=person, at=NOW)


def test_what_a_colleague_did_since_stands(mine, ana, carl):
    actions.note(mine, by=carl, words="An invented note.", at=NOW)
    with pytest.raises(actions.ActionRefused, match=r"^carl has done something since\.$"):
        actions.undo(mine, by=ana, at=NOW)
    assert Note.objects.exists()


def test_what_the_family_did_since_stands(ana, client):
    code = file_request(client)
    inquiry = Inquiry.objects.get()
    actions.claim(inquiry, by=ana, at=NOW)
    add(client, "reply", code, message="Kestrel words")
    file_letters()
    with pytest.raises(actions.ActionRefused, match=r"^The family has done something since\.$"):
        actions.undo(inquiry, by=ana, at=NOW)
    assert Inquiry.objects.get().claimed_by == ana


@pytest.mark.parametrize(
    "verb",
    [
        lambda one, by: actions.answer(one, by=by, words="An invented answer.", at=NOW),
        lambda one, by: actions.give_new_code(one, by=by, at=NOW),
    ],
    ids=["an answer", "a new code"],
)
def test_what_left_the_desk_cannot_be_taken_back(mine, ana, verb):
    actions.log_attempt(mine, by=ana, way="call", result="reached", at=NOW)
    verb(mine, ana)
    with pytest.raises(actions.ActionRefused, match=r"^There is nothing of yours to take back\.$"):
        actions.undo(mine, by=ana, at=NOW)


def test_it_is_taken_back_once(mine, ana):
    actions.undo(mine, by=ana, at=NOW)
    with pytest.raises(actions.ActionRefused, match=r"^There is nothing of yours to take back\.$"):
        actions.undo(mine, by=ana, at=NOW)
    assert kinds(mine) == ["filed", "claimed", "undone"]


def test_who_takes_back_a_claim_that_had_run_out_leaves_it_to_anybody(mine, ana, carl):
    later = NOW + timedelta(hours=1)
    actions.claim(mine, by=carl, at=later)
    actions.undo(mine, by=carl, at=later)
    assert Inquiry.objects.get().claimed_by == ana
    assert actions.claim(mine, by=carl, at=later).claimed_by == carl


def test_a_page_knows_what_can_still_be_taken_back(mine, ana, carl, django_assert_num_queries):
    with django_assert_num_queries(1):
        assert actions.can_undo(mine, by=ana, at=NOW).event.kind == "claimed"
    assert actions.can_undo(mine, by=carl, at=NOW) is None
    assert actions.can_undo(mine, by=ana, at=NOW + timedelta(minutes=2)) is None
    actions.note(mine, by=carl, words="An invented note.", at=NOW)
    mine.refresh_from_db()
    assert actions.can_undo(mine, by=ana, at=NOW) is None


def test_the_family_does_not_read_what_was_taken_back(ana, client):
    code = CODE.search(receipt_code(client, send_request(client)))[0]
    file_letters()
    inquiry = Inquiry.objects.get()
    actions.claim(inquiry, by=ana, at=NOW)
    actions.close(inquiry, by=ana, outcome="declined", at=NOW)
    assert "We closed the request." in main_of(look(client, code))
    actions.undo(inquiry, by=ana, at=NOW)
    page = main_of(look(client, code))
    assert "We closed the request." not in page
    assert "Someone has your request" in page or "Your request is here" in page
