"""What all verbs share: when a claim ends, how old a page may be, and what a verb leaves. Whose and when: test_states."""

from __future__ import annotations

import json
from datetime import datetime, timedelta

import pytest
from django.contrib.auth.models import User

from intake import actions
from intake.actions.base import OWN_COLUMNS, begin, finish
from intake.models import Inquiry, LastVerb, TimelineEvent
from intake.states import HELD, RULES, Status, TimelineKind, Verb, standing
from tests.intake.test_states import NOW, standing_as
from tests.make import make_inquiry

pytestmark = pytest.mark.django_db

A_MINUTE = timedelta(minutes=1)
ONLY_ADDS = {Verb.CLAIM, Verb.LOG_ATTEMPT, Verb.NOTE, Verb.HOLD, Verb.LIFT_HOLD}  # whatever the page was made from
CAN_BE_TAKEN_BACK = {
    Verb.CLAIM,
    Verb.RELEASE,
    Verb.HAND_OVER,
    Verb.LOG_ATTEMPT,
    Verb.FOLLOW_UP,
    Verb.NOTE,
    Verb.CLOSE,
    Verb.REOPEN,
}


def test_which_only_add_and_what_can_be_taken_back_is_as_decided():
    assert {verb for verb, rule in RULES.items() if not rule.fits_version} == ONLY_ADDS
    assert {verb for verb, rule in RULES.items() if rule.undo} == CAN_BE_TAKEN_BACK


@pytest.mark.parametrize(
    ("until", "expected"),
    [(None, "claimed"), (NOW + A_MINUTE, "claimed"), (NOW, "waiting"), (NOW - A_MINUTE, "waiting")],
    ids=["no lease", "still", "just over", "over"],
)
def test_a_claim_stands_until_its_lease_is_over_and_without_one_for_ever(until, expected):
    assert standing(Status.CLAIMED, until, NOW) == expected


def test_what_is_urgent_comes_back_out_of_a_talk_too_when_its_lease_is_over():
    assert standing(Status.IN_CONTACT, NOW + A_MINUTE, NOW) == standing(Status.IN_CONTACT, None, NOW) == Status.IN_CONTACT
    assert standing(Status.IN_CONTACT, NOW, NOW) == Status.WAITING


@pytest.mark.parametrize("status", sorted(set(Status) - HELD))
def test_a_lease_says_nothing_about_what_nobody_holds(status):
    assert standing(status, NOW - A_MINUTE, NOW) == status


def test_who_was_too_slow_reads_that_the_time_was_over(ana):
    inquiry = standing_as("x", ana)
    with pytest.raises(
        actions.ActionRefused, match=r"^Your 15 minutes were over, and it is back in the queue\. Claim it again\.$"
    ):
        actions.close(inquiry, by=ana, outcome="declined", at=NOW)


def test_nobody_but_the_lead_speaks_for_what_nobody_holds(carl):
    with pytest.raises(actions.ActionRefused, match=r"^Nobody holds it: only the lead can do that\.$"):
        begin(make_inquiry(), Verb.ASK_ERASE, by=carl, at=NOW)


def test_what_a_family_asked_to_erase_is_out_of_everybodys_hands_but_for_the_hold(mia):
    inquiry = make_inquiry()
    Inquiry.objects.update(erase_asked_at=NOW)
    for verb in Verb:
        if verb in (Verb.HOLD, Verb.LIFT_HOLD):
            begin(inquiry, verb, by=mia, at=NOW)
        else:
            with pytest.raises(actions.ActionRefused, match=r"asked us to erase this"):
                begin(inquiry, verb, by=mia, at=NOW)


# --- Pages that are older than the row


def test_a_page_from_before_a_change_is_told_what_happened_and_changes_nothing(ana):
    inquiry = make_inquiry()
    actions.claim(inquiry, by=ana, at=NOW)
    page = Inquiry.objects.get()
    actions.log_attempt(inquiry, by=ana, way="call", result="no_answer", at=NOW)
    with pytest.raises(actions.ChangedMeanwhile, match=r"^Somebody changed this meanwhile: Contact attempt\. Look,") as refused:
        actions.close(inquiry, by=ana, outcome="declined", at=NOW, version=page.version)
    assert [event.kind for event in refused.value.since] == ["attempt"]
    assert Inquiry.objects.get().status == "claimed"
    actions.close(inquiry, by=ana, outcome="declined", at=NOW, version=Inquiry.objects.get().version)


@pytest.mark.parametrize("verb", sorted(set(Verb) - {Verb.CLAIM, Verb.REOPEN}))
def test_only_what_adds_goes_through_from_an_old_page(verb, ana):
    inquiry = standing_as("c", ana)
    person = User.objects.create_superuser("root") if verb in (Verb.HOLD, Verb.LIFT_HOLD) else ana
    begin(inquiry, verb, by=person, at=NOW, version=inquiry.version)
    if verb in ONLY_ADDS:
        begin(inquiry, verb, by=person, at=NOW, version=inquiry.version + 1)
    else:
        with pytest.raises(actions.ChangedMeanwhile):
            begin(inquiry, verb, by=person, at=NOW, version=inquiry.version + 1)


# --- What a verb leaves


def test_a_verb_leaves_a_version_a_line_and_how_the_row_stood_before(ana):
    inquiry = make_inquiry()
    stood = Inquiry.objects.get()
    actions.claim(inquiry, by=ana, at=NOW)
    current, last = Inquiry.objects.get(), LastVerb.objects.get()
    event = inquiry.timeline.get(kind="claimed")
    assert (current.version, last.version) == (stood.version + 1, stood.version + 1)
    assert (last.event, last.by, last.at) == (event, ana, NOW)
    assert set(last.before) == {*OWN_COLUMNS, "wrong_ways"}
    restored = {name: Inquiry._meta.get_field(name.removesuffix("_id")).to_python(last.before[name]) for name in OWN_COLUMNS}
    assert restored == {name: getattr(stood, name) for name in OWN_COLUMNS}
    assert isinstance(restored["act_at"], datetime)


def test_nothing_of_the_familys_is_kept_for_taking_back(ana):
    actions.claim(make_inquiry(reach="email", email="zebrafinch@example.org"), by=ana, at=NOW)
    kept = json.dumps(LastVerb.objects.get().before)
    assert not any(word in kept for word in ("zebrafinch", "Testina", "0143", "safe_rule", "dangers"))


def test_a_verb_that_cannot_be_taken_back_forgets_the_one_before(ana):
    inquiry = make_inquiry()
    actions.claim(inquiry, by=ana, at=NOW)
    actions.log_attempt(inquiry, by=ana, way="call", result="no_answer", at=NOW)
    assert LastVerb.objects.get().event.kind == "attempt"
    actions.answer(inquiry, by=ana, words="Kestrel words", at=NOW)
    assert LastVerb.objects.count() == 0


def test_a_line_can_say_to_whom_and_until_when(ana, carl):
    begun = begin(standing_as("c", ana), Verb.HAND_OVER, by=ana, at=NOW)
    event = finish(begun, to=carl, until=NOW + A_MINUTE)
    assert (event.kind, event.to, event.until) == (TimelineKind.HANDED_OVER, carl, NOW + A_MINUTE)
    assert TimelineEvent.objects.get(pk=event.pk).facts == {}


def test_a_line_can_say_what_it_takes_back(ana):
    inquiry = make_inquiry()
    actions.claim(inquiry, by=ana, at=NOW)
    claimed = inquiry.timeline.get(kind="claimed")
    event = finish(begin(inquiry, Verb.UNDO, by=ana, at=NOW), undoes=claimed)
    assert (event.kind, claimed.undone_by) == (TimelineKind.UNDONE, event)
    assert LastVerb.objects.count() == 0


def test_an_attempt_knows_its_line_and_one_that_was_taken_back_does_not_stand(ana):
    inquiry = make_inquiry()
    actions.claim(inquiry, by=ana, at=NOW)
    first = actions.log_attempt(inquiry, by=ana, way="call", result="reached", at=NOW)
    second = actions.log_attempt(inquiry, by=ana, way="call", result="no_answer", at=NOW)
    assert first.event.kind == "attempt"
    TimelineEvent.objects.create(inquiry=inquiry, at=NOW, kind="undone", by=ana, undoes=first.event)
    assert list(inquiry.attempts.standing()) == [second]
    with pytest.raises(actions.ActionRefused, match="First call them back"):
        actions.give_new_code(inquiry, by=ana, at=NOW)


def test_an_attempt_from_before_the_timeline_knew_it_still_stands(ana):
    inquiry = make_inquiry()
    attempt = inquiry.attempts.create(by=ana, at=NOW, way="call", result="reached")
    assert list(inquiry.attempts.standing()) == [attempt]
