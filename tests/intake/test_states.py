"""Which verb may follow which state, for everybody: the whole product, against a table written out by hand.

What verbs share besides, old pages and what they leave, is in test_rules.
"""

from __future__ import annotations

import itertools
from datetime import timedelta

import pytest
from django.contrib.auth.models import AnonymousUser, User
from django.db import transaction
from django.utils import timezone

from intake import actions, contact_rules
from intake.actions.base import OWN_COLUMNS, begin
from intake.models import AccessRecord, ContactAttempt, Inquiry, LastVerb, Note, TimelineEvent
from intake.states import RULES, AttemptResult, AttemptWay, Outcome, Status, Verb
from tests.make import make_inquiry

pytestmark = pytest.mark.django_db

NOW = timezone.now()
SOON = timedelta(minutes=1)
# How an inquiry stands: its letter, its status, and how long its lease still lasts.
STANDS = {
    "w": (Status.WAITING, None),
    "c": (Status.CLAIMED, SOON),
    "x": (Status.CLAIMED, -SOON),  # the lease ran out, and nobody has taken it since
    "i": (Status.IN_CONTACT, None),
    "k": (Status.CLOSED, None),
    "e": (Status.ERASED, None),
}
# In which of them a verb is for each: Ana holds it, did the last verb and has just talked to them; Carl is another
# coordinator, Mia the lead, root a superuser. It is for nobody else, ever.
#                   ana       carl     mia      root
TABLE = {
    Verb.CLAIM:       ("wx",    "wx",    "wx",    "wx"),
    Verb.RELEASE:     ("ci",    "",      "ci",    "ci"),
    Verb.HAND_OVER:   ("ci",    "",      "ci",    "ci"),
    Verb.LOG_ATTEMPT: ("cxi",   "",      "",      ""),  # a call that lasted longer than the claim claims again
    Verb.FOLLOW_UP:   ("ci",    "",      "",      ""),
    Verb.NOTE:        ("wcxik", "wcxik", "wcxik", "wcxik"),
    Verb.ANSWER:      ("ci",    "",      "",      ""),
    Verb.NEW_CODE:    ("ci",    "",      "",      ""),
    Verb.CLOSE:       ("ci",    "",      "",      ""),
    Verb.REOPEN:      ("k",     "k",     "k",     "k"),
    Verb.ASK_ERASE:   ("cik",   "",      "wcxik", "wcxik"),
    Verb.HOLD:        ("",      "",      "wcxik", "wcxik"),
    Verb.LIFT_HOLD:   ("",      "",      "wcxik", "wcxik"),
    Verb.UNDO:        ("wcxik", "",      "",      ""),
}  # fmt: skip
PEOPLE = ("ana", "carl", "mia", "root", "elena", "ramon", "otto", "deactivated", "nobody")
MORE_LINES = {(Verb.CLAIM, "x"): 2, (Verb.LOG_ATTEMPT, "x"): 3}  # "came back by itself", and "claimed" before the attempt


# The verbs that let somebody through whom the gate of all verbs would refuse.
PAST_THE_GATE = {(Verb.LOG_ATTEMPT, "x")}


def passes_the_gate(verb: Verb, inquiry: Inquiry, by: User | AnonymousUser) -> bool:
    """Whether `begin`, which every verb asks first, lets this person use it now."""
    try:
        begin(inquiry, verb, by=by, at=NOW)
    except actions.ActionRefused:
        return False
    return True


def run(verb: Verb, inquiry: Inquiry, by: User, colleague: User) -> object:
    given = {"by": by, "at": NOW}
    a_talk = {"way": AttemptWay.CALL, "result": AttemptResult.NO_ANSWER}
    rule = contact_rules.SafeContact.from_json(inquiry.safe_rule)
    safe = contact_rules.next_safe(rule, after=NOW + SOON).at
    return {
        Verb.CLAIM: lambda: actions.claim(inquiry, **given),
        Verb.RELEASE: lambda: actions.release(inquiry, **given),
        Verb.HAND_OVER: lambda: actions.hand_over(inquiry, to=colleague, **given),
        Verb.LOG_ATTEMPT: lambda: actions.log_attempt(inquiry, **a_talk, **given),
        Verb.FOLLOW_UP: lambda: actions.follow_up(inquiry, until=safe, **given),
        Verb.NOTE: lambda: actions.note(inquiry, words="An invented note.", **given),
        Verb.ANSWER: lambda: actions.answer(inquiry, words="An invented answer.", **given),
        Verb.NEW_CODE: lambda: actions.give_new_code(inquiry, **given),
        Verb.CLOSE: lambda: actions.close(inquiry, outcome=Outcome.DECLINED, **given),
        Verb.REOPEN: lambda: actions.reopen(inquiry, **given),
        Verb.ASK_ERASE: lambda: actions.ask_erase(inquiry, **given),
        Verb.HOLD: lambda: actions.set_legal_hold(inquiry, held=True, **given),
        Verb.LIFT_HOLD: lambda: actions.set_legal_hold(inquiry, held=False, **given),
        Verb.UNDO: lambda: actions.undo(inquiry, **given),
    }[verb]()


def standing_as(letter: str, holder: User) -> Inquiry:
    status, lease = STANDS[letter]
    inquiry = make_inquiry()
    values = {"status": status, "lease_until": lease and NOW + lease}
    if status != Status.WAITING:
        values["claimed_by"] = holder
    if status == Status.CLOSED:
        values |= {"outcome": Outcome.DECLINED, "closed_at": NOW}
    if status == Status.ERASED:
        values |= {"erase_asked_at": NOW, "erased_at": NOW}
    Inquiry.objects.filter(pk=inquiry.pk).update(**values)
    inquiry.refresh_from_db()
    # A talk on the phone a moment ago, without which nobody gets a new code, and a last verb.
    ContactAttempt.objects.create(inquiry=inquiry, by=holder, at=NOW, way=AttemptWay.CALL, result=AttemptResult.REACHED)
    before = {name: Inquiry._meta.get_field(name.removesuffix("_id")).value_to_string(inquiry) for name in OWN_COLUMNS}
    before = {name: None if getattr(inquiry, name) is None else value for name, value in before.items()}
    filed = inquiry.timeline.get()
    LastVerb.objects.create(inquiry=inquiry, event=filed, by=holder, at=NOW, version=inquiry.version, before=before)
    return inquiry


@pytest.fixture
def people(ana, carl, mia, elena, ramon, otto):
    gone = User.objects.create_user("gone", is_staff=True, is_active=False)
    gone.groups.set(mia.groups.all())
    everybody = {person.username: person for person in (ana, carl, mia, elena, ramon, otto)}
    return everybody | {"root": User.objects.create_superuser("root"), "deactivated": gone, "nobody": AnonymousUser()}


@pytest.mark.parametrize(("verb", "letter"), list(itertools.product(Verb, STANDS)))
def test_every_verb_in_every_state_by_everybody(verb, letter, people):
    inquiry = standing_as(letter, people["ana"])
    Inquiry.objects.update(legal_hold=verb == Verb.LIFT_HOLD)
    rows = (Inquiry, LastVerb, ContactAttempt, TimelineEvent, Note, AccessRecord)
    stood = [list(model.objects.order_by("pk").values()) for model in rows]
    expected = dict(zip(PEOPLE, TABLE[verb], strict=False))
    for name in PEOPLE:
        allowed = letter in expected.get(name, "")
        with transaction.atomic():
            assert passes_the_gate(verb, inquiry, people[name]) == (allowed and (verb, letter) not in PAST_THE_GATE), name
            if allowed:
                run(verb, inquiry, people[name], people["carl"])
                assert TimelineEvent.objects.count() == 1 + MORE_LINES.get((verb, letter), 1), name
                assert Inquiry.objects.get().version > inquiry.version
            else:
                with pytest.raises(actions.ActionRefused):
                    run(verb, inquiry, people[name], people["carl"])
                assert [list(model.objects.order_by("pk").values()) for model in rows] == stood, name
            transaction.set_rollback(True)


def test_every_verb_has_its_rule_and_its_line_here():
    assert set(TABLE) == set(RULES) == set(Verb)


def test_the_loser_of_a_claim_is_told_who_was_faster(ana, carl):
    inquiry = make_inquiry()
    actions.claim(inquiry, by=ana, at=NOW)
    with pytest.raises(actions.ActionRefused, match=r"^ana was faster\.$"):
        actions.claim(inquiry, by=carl, at=NOW)
    with pytest.raises(actions.ActionRefused, match=r"^You have it already\.$"):
        actions.claim(inquiry, by=ana, at=NOW)


def test_reaching_somebody_moves_to_in_contact_and_missing_them_later_does_not_move_back(ana):
    inquiry = make_inquiry()
    actions.claim(inquiry, by=ana, at=NOW)
    for result in (AttemptResult.NO_ANSWER, AttemptResult.REACHED, AttemptResult.NO_ANSWER):
        actions.log_attempt(inquiry, by=ana, way=AttemptWay.CALL, result=result, at=NOW)
    inquiry.refresh_from_db()
    assert inquiry.status == Status.IN_CONTACT
    assert ContactAttempt.objects.count() == 3


def test_the_timeline_tells_who_did_what_and_no_word_of_a_family(ana, carl):
    inquiry = make_inquiry()
    actions.claim(inquiry, by=ana, at=NOW)
    actions.note(inquiry, by=carl, words="Kestrel words", at=NOW)
    actions.log_attempt(inquiry, by=ana, way=AttemptWay.TEXT, result=AttemptResult.REACHED, at=NOW)
    actions.hand_over(inquiry, by=ana, to=carl, at=NOW)
    actions.close(inquiry, by=carl, outcome=Outcome.ADMITTED, at=NOW)
    assert list(inquiry.timeline.order_by("id").values_list("kind", "by__username", "to__username", "facts")) == [
        ("filed", None, None, {}),
        ("claimed", "ana", None, {}),
        ("noted", "carl", None, {}),
        ("attempt", "ana", None, {"way": "text", "result": "reached", "against": "yes"}),
        ("handed_over", "ana", "carl", {}),
        ("closed", "carl", None, {"outcome": "admitted"}),
    ]
    assert AccessRecord.objects.count() == 0
