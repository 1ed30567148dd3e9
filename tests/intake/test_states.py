"""Which verb may follow which state, for everybody: the whole product, against a table written out by hand."""

from __future__ import annotations

import itertools

import pytest
from django.contrib.auth.models import AnonymousUser, User
from django.utils import timezone

from intake import actions
from intake.models import AccessRecord, ContactAttempt, Inquiry, TimelineEvent
from intake.states import AttemptResult, AttemptWay, Outcome, Status, Verb
from tests.make import make_inquiry

pytestmark = pytest.mark.django_db

NOW = timezone.now
RUN = {
    Verb.CLAIM: lambda inquiry, by: actions.claim(inquiry, by=by, at=NOW()),
    Verb.LOG_ATTEMPT: lambda inquiry, by: actions.log_attempt(
        inquiry, by=by, way=AttemptWay.CALL, result=AttemptResult.NO_ANSWER, at=NOW()
    ),
    Verb.ANSWER: lambda inquiry, by: actions.answer(inquiry, by=by, words="An invented answer.", at=NOW()),
    Verb.NEW_CODE: lambda inquiry, by: actions.give_new_code(inquiry, by=by, at=NOW()),
    Verb.CLOSE: lambda inquiry, by: actions.close(inquiry, by=by, outcome=Outcome.DECLINED, at=NOW()),
    Verb.HOLD: lambda inquiry, by: actions.set_legal_hold(inquiry, by=by, held=True, at=NOW()),
    Verb.LIFT_HOLD: lambda inquiry, by: actions.set_legal_hold(inquiry, by=by, held=False, at=NOW()),
}
# The holder is Ana. Who may use which verb in which state; every other cell of the product is refused.
ALLOWED = {
    (Verb.CLAIM, Status.WAITING, "ana"),
    (Verb.CLAIM, Status.WAITING, "carl"),
    (Verb.CLAIM, Status.WAITING, "mia"),
    (Verb.LOG_ATTEMPT, Status.CLAIMED, "ana"),
    (Verb.LOG_ATTEMPT, Status.IN_CONTACT, "ana"),
    (Verb.ANSWER, Status.CLAIMED, "ana"),
    (Verb.ANSWER, Status.IN_CONTACT, "ana"),
    (Verb.NEW_CODE, Status.CLAIMED, "ana"),
    (Verb.NEW_CODE, Status.IN_CONTACT, "ana"),
    (Verb.CLOSE, Status.CLAIMED, "ana"),
    (Verb.CLOSE, Status.IN_CONTACT, "ana"),
    (Verb.HOLD, Status.WAITING, "mia"),
    (Verb.HOLD, Status.CLAIMED, "mia"),
    (Verb.HOLD, Status.IN_CONTACT, "mia"),
    (Verb.HOLD, Status.CLOSED, "mia"),
    (Verb.LIFT_HOLD, Status.WAITING, "mia"),
    (Verb.LIFT_HOLD, Status.CLAIMED, "mia"),
    (Verb.LIFT_HOLD, Status.IN_CONTACT, "mia"),
    (Verb.LIFT_HOLD, Status.CLOSED, "mia"),
}
PEOPLE = ("ana", "carl", "mia", "elena", "ramon", "otto", "deactivated", "nobody")


def in_state(status: Status, holder: User) -> Inquiry:
    inquiry = make_inquiry()
    values = {"status": status}
    if status != Status.WAITING:
        values["claimed_by"] = holder
    if status == Status.CLOSED:
        values |= {"outcome": Outcome.DECLINED, "closed_at": NOW()}
    if status == Status.ERASED:
        values |= {"erase_asked_at": NOW(), "erased_at": NOW()}
    Inquiry.objects.filter(pk=inquiry.pk).update(**values)
    # A talk on the phone a moment ago, without which nobody gets a new code.
    ContactAttempt.objects.create(inquiry=inquiry, by=holder, at=NOW(), way=AttemptWay.CALL, result=AttemptResult.REACHED)
    inquiry.refresh_from_db()
    return inquiry


@pytest.fixture
def people(ana, carl, mia, elena, ramon, otto):
    gone = User.objects.create_user("gone", is_staff=True, is_active=False)
    gone.groups.set(ana.groups.all())
    everybody = {person.username: person for person in (ana, carl, mia, elena, ramon, otto)}
    return everybody | {"deactivated": gone, "nobody": AnonymousUser()}


@pytest.mark.parametrize(("verb", "status"), list(itertools.product(RUN, Status)))
def test_every_verb_in_every_state_by_everybody(verb, status, people):
    for name in PEOPLE:
        inquiry = in_state(status, people["ana"])
        Inquiry.objects.filter(pk=inquiry.pk).update(legal_hold=verb == Verb.LIFT_HOLD)
        before = TimelineEvent.objects.count()
        if (verb, status, name) in ALLOWED:
            RUN[verb](inquiry, people[name])
            assert TimelineEvent.objects.count() == before + 1
        else:
            with pytest.raises(actions.ActionRefused):
                RUN[verb](inquiry, people[name])
            unchanged = Inquiry.objects.get(pk=inquiry.pk)
            assert (unchanged.status, unchanged.claimed_by) == (inquiry.status, inquiry.claimed_by)
            assert TimelineEvent.objects.count() == before


def test_the_loser_of_a_claim_is_told_who_was_faster(ana, carl):
    inquiry = make_inquiry()
    actions.claim(inquiry, by=ana, at=NOW())
    with pytest.raises(actions.ActionRefused, match=r"^ana was faster\.$"):
        actions.claim(inquiry, by=carl, at=NOW())
    with pytest.raises(actions.ActionRefused, match=r"^You have it already\.$"):
        actions.claim(inquiry, by=ana, at=NOW())


def test_reaching_somebody_moves_to_in_contact_and_missing_them_later_does_not_move_back(ana):
    inquiry = make_inquiry()
    actions.claim(inquiry, by=ana, at=NOW())
    for result in (AttemptResult.NO_ANSWER, AttemptResult.REACHED, AttemptResult.NO_ANSWER):
        actions.log_attempt(inquiry, by=ana, way=AttemptWay.CALL, result=result, at=NOW())
    inquiry.refresh_from_db()
    assert inquiry.status == Status.IN_CONTACT
    assert ContactAttempt.objects.count() == 3


def test_the_timeline_tells_who_did_what_and_no_word_of_a_family(ana):
    inquiry = make_inquiry()
    actions.claim(inquiry, by=ana, at=NOW())
    actions.log_attempt(inquiry, by=ana, way=AttemptWay.TEXT, result=AttemptResult.REACHED, at=NOW())
    actions.close(inquiry, by=ana, outcome=Outcome.ADMITTED, at=NOW())
    assert list(inquiry.timeline.values_list("kind", "by__username", "facts")) == [
        ("filed", None, {}),
        ("claimed", "ana", {}),
        ("attempt", "ana", {"way": "text", "result": "reached"}),
        ("closed", "ana", {"outcome": "admitted"}),
    ]
    assert AccessRecord.objects.count() == 0
