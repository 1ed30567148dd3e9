"""What each verb of the desk leaves behind, and what it refuses, in words."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta

import pytest
from django.contrib.auth.models import User

from intake import actions, opening, retention
from intake.models import Inquiry, Note, ReferralPlace
from intake.states import DESK_OUTCOMES, Lane
from tests.make import file_request, look, main_of, make_inquiry, use_way_out

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)  # Monday, 10:00 in New York
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
SAFE = NOW + DAY  # Tuesday, 10:00: a morning
NOT_SAFE = datetime(2026, 11, 23, 19, 0, tzinfo=UTC)  # 14:00: neither a morning nor an evening
EVENING = datetime(2026, 11, 23, 22, 0, tzinfo=UTC)  # 17:00
LEASE = timedelta(minutes=15)
SEALS = re.compile(r'(?:value|href)="[^"]*"')  # of a page of the family, which are new each time


def refused(sentence: str):
    return pytest.raises(actions.ActionRefused, match=f"^{sentence}$")


def kinds(inquiry: Inquiry) -> list[str]:
    return list(inquiry.timeline.order_by("id").values_list("kind", flat=True))


@pytest.fixture
def mine(ana) -> Inquiry:
    """To be called in the mornings and evenings of New York."""
    return actions.claim(make_inquiry(), by=ana, at=NOW)


@pytest.fixture
def by_mailbox(ana) -> Inquiry:
    return actions.claim(make_inquiry(reach="none", phone=""), by=ana, at=NOW)


def attempt(inquiry: Inquiry, by: User, result: str, *, way: str = "call", at: datetime = NOW, **more) -> Inquiry:
    actions.log_attempt(inquiry, by=by, way=way, result=result, at=at, **more)
    return Inquiry.objects.get(pk=inquiry.pk)


# --- Give back, hand over


def test_what_is_given_back_keeps_its_place(mine, ana):
    stood = Inquiry.objects.get()
    current = actions.release(mine, by=ana, at=NOW)
    assert (current.status, current.claimed_by, current.lease_until) == ("waiting", None, None)
    assert (current.act_at, current.waits_since, current.promise_at) == (stood.act_at, stood.waits_since, stood.promise_at)


def test_a_colleague_has_as_long_as_after_a_claim_of_their_own(mine, ana, carl, mia):
    current = actions.hand_over(mine, by=ana, to=carl, at=NOW + HOUR / 6)
    assert (current.status, current.claimed_by, current.lease_until) == ("claimed", carl, NOW + HOUR / 6 + LEASE)
    assert mine.timeline.get(kind="handed_over").to == carl
    assert actions.hand_over(mine, by=mia, to=mia, at=NOW + HOUR / 6).claimed_by == mia


def test_a_talk_that_goes_on_has_no_end_with_a_colleague_either(mine, ana, carl):
    attempt(mine, ana, "reached")
    current = actions.hand_over(mine, by=ana, to=carl, at=NOW)
    assert (current.status, current.claimed_by, current.lease_until) == ("in_contact", carl, None)


def test_it_is_handed_only_to_somebody_who_can_work_on_it(mine, ana, carl, mia, elena):
    User.objects.filter(pk=carl.pk).update(is_active=False)
    for person in (elena, User.objects.get(pk=carl.pk)):
        with refused(rf"{person.username} cannot work on inquiries\."):
            actions.hand_over(mine, by=ana, to=person, at=NOW)
    with refused(r"You have it already\."):
        actions.hand_over(mine, by=ana, to=ana, at=NOW)
    with refused(r"ana has it already\."):
        actions.hand_over(mine, by=mia, to=ana, at=NOW)


# --- Attempts


def test_a_talk_ends_the_promise_and_comes_back_a_day_later_when_it_is_safe(mine, ana):
    current = attempt(mine, ana, "reached")
    assert (current.status, current.lease_until, current.tries, current.promise_at) == ("in_contact", None, 0, None)
    assert current.act_at == current.due_at == current.waits_since == SAFE
    assert (current.due_way, current.snoozed, current.lane) == ("call", True, Lane.PLAIN)


def test_an_attempt_in_vain_comes_back_when_it_is_safe_and_later_each_time(mine, ana, settings):
    settings.DESK_MOST_ATTEMPTS = 9
    at, after = NOW, []
    for _ in range(6):
        current = attempt(mine, ana, "no_answer", at=at)
        after.append(current.act_at - at)
        at = current.act_at
    # 12:00 is no safe hour, so the first is at 17:00; 21:00 is none either.
    assert after == [7 * HOUR, 15 * HOUR, DAY, DAY, 2 * DAY, 2 * DAY]
    assert (current.status, current.tries, current.lease_until) == ("claimed", 6, at + LEASE)


@pytest.mark.parametrize(("urgent", "lane"), [(False, Lane.DECISION), (True, Lane.URGENT)])
def test_after_five_attempts_in_vain_somebody_has_to_decide(mine, ana, urgent, lane):
    Inquiry.objects.update(urgent=urgent)
    for number in range(6):
        assert ("decision" in kinds(mine)) == (number >= 5)
        current = attempt(mine, ana, "left_message")
    assert (current.lane, current.tries) == (lane, 6)
    assert kinds(mine).count("decision") == 1
    assert mine.timeline.get(kind="decision").by is None


@pytest.mark.parametrize(
    "step",
    [
        lambda one, by: actions.follow_up(one, by=by, until=SAFE, at=NOW),
        lambda one, by: actions.answer(one, by=by, words="An invented answer.", at=NOW),
        lambda one, by: attempt(one, by, "reached"),
    ],
    ids=["a follow-up", "an answer", "a talk"],
)
def test_the_decision_is_taken_by_what_somebody_does_next(mine, ana, settings, step):
    settings.DESK_MOST_ATTEMPTS = 1
    assert attempt(mine, ana, "no_answer").lane == Lane.DECISION
    step(mine, ana)
    current = Inquiry.objects.get()
    assert (current.lane, current.tries) == (Lane.PLAIN, 0)


def test_a_wrong_number_leaves_the_other_ways(mine, ana):
    rule = Inquiry.objects.get().safe_rule | {"ways": ["call", "text", "email"]}
    Inquiry.objects.update(safe_rule=rule)
    current = attempt(mine, ana, "wrong_number")
    assert (current.lane, current.tries, current.due_way) == (Lane.PLAIN, 1, "email")
    assert current.safe_rule == rule | {"wrong": ["call", "text", "voicemail"]}  # what the family said stays beside it


@pytest.mark.parametrize("ways", [["call"], ["call", "text", "voicemail"]])
def test_a_wrong_number_without_another_way_needs_a_decision_at_once(mine, ana, ways):
    Inquiry.objects.update(safe_rule=Inquiry.objects.get().safe_rule | {"ways": ways})
    current = attempt(mine, ana, "wrong_number", until=SAFE)
    assert (current.lane, current.tries, current.due_at, current.act_at) == (Lane.DECISION, 5, None, SAFE)
    assert kinds(mine)[-1] == "decision"


def test_what_happened_is_logged_however_it_happened(by_mailbox, ana):
    current = attempt(by_mailbox, ana, "left_message", way="text", at=NOT_SAFE)
    assert (current.tries, current.due_at, current.act_at) == (1, None, NOT_SAFE + 2 * HOUR)


def test_nobody_chooses_a_moment_that_is_not_safe_after_an_attempt(mine, ana):
    with refused(r"That is not a safe moment\. The next one is Monday 23 November, 17:00 EST\."):
        attempt(mine, ana, "no_answer", until=NOT_SAFE)
    assert attempt(mine, ana, "no_answer", until=EVENING).act_at == EVENING


# --- Follow up


def test_a_follow_up_stands_until_its_moment_and_a_lease_longer(mine, ana):
    current = actions.follow_up(mine, by=ana, until=SAFE, at=NOW)
    assert (current.act_at, current.due_at, current.due_way, current.snoozed) == (SAFE, SAFE, "call", True)
    assert current.lease_until == SAFE + LEASE
    assert mine.timeline.get(kind="follow_up").until == SAFE


def test_whom_nobody_has_tried_yet_keeps_the_promise_and_the_place_of_the_day_they_wrote(mine, ana):
    Inquiry.objects.update(promise_at=NOW)
    current = actions.follow_up(mine, by=ana, until=SAFE, at=NOW)
    assert (current.waits_since, current.promise_at) == (None, NOW)
    attempt(mine, ana, "no_answer")
    assert actions.follow_up(mine, by=ana, until=SAFE, at=NOW).waits_since == SAFE


def test_a_follow_up_is_at_a_safe_moment_to_come(mine, by_mailbox, ana):
    for until, sentence in (
        (NOT_SAFE, r"That is not a safe moment\. The next one is Monday 23 November, 17:00 EST\."),
        (NOW, r"That moment is over\. Choose one to come\."),
        (NOW + 91 * DAY, r"That is too far ahead\. Choose a moment within 90 days\."),
    ):
        with refused(sentence):
            actions.follow_up(mine, by=ana, until=until, at=NOW)
    with refused(r"This family is reached through its mailbox only\."):
        actions.follow_up(by_mailbox, by=ana, until=SAFE, at=NOW)


# --- Notes, answers


def test_a_note_is_locked_and_changes_nothing_else(mine, carl):
    stood = Inquiry.objects.values().get()
    note = actions.note(mine, by=carl, words="Kestrel words", at=NOW)
    assert opening.unlock_words(Note.objects.get()) == "Kestrel words"
    assert (note.by, note.event.kind) == (carl, "noted")
    assert Inquiry.objects.values().get() == stood | {"version": stood["version"] + 1}


def test_no_family_reads_a_note(ana, client):
    code = file_request(client)
    before = SEALS.sub("", main_of(look(client, code)))
    actions.note(Inquiry.objects.get(), by=ana, words="Kestrel words", at=NOW)
    assert SEALS.sub("", main_of(look(client, code))) == before


def test_an_answer_is_an_attempt_and_gives_who_wants_no_call_time_to_read(by_mailbox, ana):
    Inquiry.objects.update(promise_at=NOW)
    actions.answer(by_mailbox, by=ana, words="An invented answer.", at=NOW)
    current = Inquiry.objects.get()
    assert (current.status, current.lease_until, current.promise_at) == ("claimed", NOW + 2 * DAY + LEASE, None)
    assert (current.act_at, current.waits_since, current.snoozed, current.due_at) == (NOW + 2 * DAY, NOW + 2 * DAY, True, None)


def test_who_wants_a_call_is_still_called_after_an_answer(mine, ana):
    stood = Inquiry.objects.get()
    actions.answer(mine, by=ana, words="An invented answer.", at=NOW)
    current = Inquiry.objects.get()
    assert (current.act_at, current.due_at, current.snoozed) == (stood.act_at, stood.due_at, False)


# --- Close, open again


@pytest.mark.parametrize("outcome", [value for value, _ in DESK_OUTCOMES])
def test_every_ending_that_the_desk_is_offered_is_possible(mine, ana, outcome):
    place = ReferralPlace.objects.create(name="An invented place")
    current = actions.close(mine, by=ana, outcome=outcome, on=SAFE.date(), place=place, at=NOW)
    assert (current.status, current.outcome, current.closed_at, current.claimed_by) == ("closed", outcome, NOW, ana)
    assert current.outcome_on == (SAFE.date() if outcome == "waitlisted" else None)
    assert current.referred_to == (place if outcome in ("referred", "not_a_fit") else None)
    assert mine.timeline.get(kind="closed").facts == {"outcome": outcome}


def test_an_ending_says_what_a_family_can_do_with_it(mine, ana):
    gone = ReferralPlace.objects.create(name="An invented place", active=False)
    for how, sentence in (
        ({"outcome": "referred"}, r"Say where you referred them\."),
        ({"outcome": "not_a_fit"}, r"Not a fit needs a place where they may find help\."),
        ({"outcome": "referred", "place": gone}, r"That place is not on the list any more\. Choose another one\."),
        ({"outcome": "waitlisted"}, r"A waiting list needs a date\."),
        ({"outcome": "waitlisted", "on": NOW.date()}, r"A waiting list needs a date to come\."),
        ({"outcome": "withdrawn"}, r"Only the family withdraws a request\."),
    ):
        with refused(sentence):
            actions.close(mine, by=ana, at=NOW, **how)
    assert Inquiry.objects.get().status == "claimed"


def test_what_is_opened_again_is_held_by_who_did_it_and_is_due(mine, ana, carl):
    attempt(mine, ana, "no_answer")
    actions.close(mine, by=ana, outcome="waitlisted", on=SAFE.date(), at=NOW)
    current = actions.reopen(mine, by=carl, at=EVENING)
    assert (current.status, current.claimed_by, current.lease_until) == ("claimed", carl, EVENING + LEASE)
    assert (current.outcome, current.outcome_on, current.referred_to, current.closed_at) == ("", None, None, None)
    assert (current.act_at, current.waits_since, current.snoozed, current.tries) == (EVENING, EVENING, False, 0)
    assert (current.due_at, current.due_way) == (EVENING, "call")
    assert current.timeline.order_by("-id")[0].kind == "opened_again"


def test_what_a_family_withdrew_is_opened_by_the_family_alone(ana, client):
    code = file_request(client)
    use_way_out(client, code, "withdraw")
    with refused(r"The family withdrew it\. Only what they write opens it again\."):
        actions.reopen(Inquiry.objects.get(), by=ana, at=NOW)


# --- Erase


def test_who_talked_to_them_erases_what_they_ask_to_and_they_can_take_it_back(ana, client):
    code = file_request(client)
    inquiry = actions.claim(Inquiry.objects.get(), by=ana, at=NOW)
    with refused(r"First talk to them on the number they gave, and log that you reached them\. Then erase\."):
        actions.ask_erase(inquiry, by=ana, at=NOW)
    attempt(inquiry, ana, "reached")
    actions.ask_erase(inquiry, by=ana, at=NOW)
    assert not Inquiry.objects.visible().exists()
    with refused(r"The family asked us to erase this\. It is out of the desk's hands\."):
        actions.note(inquiry, by=ana, words="An invented note.", at=NOW)
    use_way_out(client, code, "undo")
    assert Inquiry.objects.visible().get().status == "in_contact"


def test_an_hour_after_the_talk_nobody_knows_any_more_who_asks_but_the_lead_decides(mine, ana, mia):
    attempt(mine, ana, "reached")
    with refused(r"First talk to them .*"):
        actions.ask_erase(mine, by=ana, at=NOW + HOUR)
    actions.ask_erase(mine, by=mia, at=NOW + HOUR)
    assert kinds(mine)[-1] == "erase_asked"


def test_what_the_desk_erases_is_gone_after_a_day_with_its_notes(mine, mia):
    actions.note(mine, by=mia, words="Kestrel words", at=NOW)
    actions.ask_erase(mine, by=mia, at=NOW)
    assert retention.erase_due(NOW + DAY - HOUR) == 0
    assert retention.erase_due(NOW + DAY) == 1
    assert (Inquiry.objects.get().status, Note.objects.count()) == ("erased", 0)


# --- What they cost


def test_a_verb_costs_few_queries(ana, django_assert_num_queries):
    inquiry = make_inquiry()
    for verb, queries in (
        (lambda person: actions.claim(inquiry, by=person, at=NOW), 8),
        (lambda person: actions.log_attempt(inquiry, by=person, way="call", result="no_answer", at=NOW), 9),
        (lambda person: actions.follow_up(inquiry, by=person, until=SAFE, at=NOW), 8),
        (lambda person: actions.note(inquiry, by=person, words="An invented note.", at=NOW), 9),
        (lambda person: actions.undo(inquiry, by=person, at=NOW), 11),
        (lambda person: actions.release(inquiry, by=person, at=NOW), 8),
    ):
        person = User.objects.get(pk=ana.pk)
        with django_assert_num_queries(queries):  # two of permissions, and two that open and end the transaction
            verb(person)


@pytest.mark.parametrize("on", [date(2206, 1, 1), date(9999, 12, 31), (NOW + 367 * DAY).date()])
def test_nobody_waits_on_the_list_for_longer_than_a_year(mine, ana, on):
    with refused(r"A waiting list needs a date within a year\."):
        actions.close(mine, by=ana, outcome="waitlisted", on=on, at=NOW)
    assert actions.close(mine, by=ana, outcome="waitlisted", on=(NOW + 366 * DAY).date(), at=NOW).outcome == "waitlisted"
