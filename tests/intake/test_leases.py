"""A claim without a further step comes back by itself, and a call that took longer is not lost."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import timedelta

import pytest
from django.contrib.auth.models import User
from django.db import connection
from django.utils import timezone

from intake import actions
from intake.management.commands.work import do_chores
from intake.models import Inquiry
from tests.make import make_inquiry, signed_in

pytestmark = pytest.mark.django_db

NOW = timezone.now()
LEASE = timedelta(minutes=15)
SECOND = timedelta(seconds=1)
OVER = NOW + LEASE


@pytest.fixture
def claimed(ana) -> Inquiry:
    return actions.claim(make_inquiry(), by=ana, at=NOW)


def kinds(inquiry: Inquiry) -> list[str]:
    return list(inquiry.timeline.order_by("id").values_list("kind", flat=True))


def test_a_claim_holds_for_fifteen_minutes(claimed, carl, settings):
    assert claimed.lease_until == OVER
    with pytest.raises(actions.ActionRefused, match=r"^ana was faster\.$"):
        actions.claim(claimed, by=carl, at=OVER - SECOND)
    settings.DESK_LEASE_MINUTES = 3
    assert actions.claim(make_inquiry(), by=carl, at=NOW).lease_until == NOW + timedelta(minutes=3)


def test_what_came_back_is_anybodys_and_the_timeline_says_when_it_did(claimed, carl):
    taken = actions.claim(claimed, by=carl, at=OVER)
    assert (taken.claimed_by, taken.lease_until) == (carl, OVER + LEASE)
    assert kinds(claimed) == ["filed", "claimed", "returned", "claimed"]
    returned = claimed.timeline.get(kind="returned")
    assert (returned.at, returned.by) == (OVER, None)


@pytest.mark.parametrize(
    ("step", "kept_until"),
    [
        (lambda inquiry, by: actions.log_attempt(inquiry, by=by, way="call", result="reached", at=NOW), None),
        (lambda inquiry, by: actions.answer(inquiry, by=by, words="An invented answer.", at=NOW), None),
    ],
    ids=["a talk", "an answer"],
)
def test_after_a_talk_or_an_answer_a_claim_has_no_end(claimed, ana, step, kept_until):
    step(claimed, ana)
    assert Inquiry.objects.get().lease_until is kept_until
    assert actions.return_leases(NOW + timedelta(days=60)) == 0


def test_an_attempt_in_vain_holds_it_until_the_next_one_is_due_and_a_lease_longer(claimed, ana):
    actions.log_attempt(claimed, by=ana, way="call", result="no_answer", at=NOW)
    current = Inquiry.objects.get()
    assert current.act_at > NOW
    assert current.lease_until == current.act_at + LEASE


def test_the_worker_tidies_what_came_back_a_minute_later_and_only_that(claimed, carl):
    still = actions.claim(make_inquiry(), by=carl, at=NOW + 2 * LEASE)
    assert actions.return_leases(OVER) == 0
    assert actions.return_leases(OVER + timedelta(minutes=1)) == 1
    current = Inquiry.objects.get(pk=claimed.pk)
    assert (current.status, current.claimed_by, current.lease_until) == ("waiting", None, None)
    assert current.version == claimed.version + 1
    assert kinds(claimed) == ["filed", "claimed", "returned"]
    assert claimed.timeline.get(kind="returned").at == OVER
    assert Inquiry.objects.get(pk=still.pk).status == "claimed"
    assert actions.return_leases(OVER + timedelta(minutes=2)) == 0


def test_the_worker_leaves_a_claim_from_before_leases_alone(claimed):
    Inquiry.objects.update(lease_until=None)
    assert actions.return_leases(NOW + timedelta(days=60)) == 0


def test_the_worker_does_it_by_itself(claimed, carl):
    Inquiry.objects.update(lease_until=timezone.now() - timedelta(minutes=2))
    do_chores()
    assert Inquiry.objects.get().status == "waiting"


@pytest.mark.parametrize("tidied", [False, True], ids=["not tidied", "tidied"])
def test_a_call_that_took_longer_than_the_claim_is_logged_all_the_same(claimed, ana, tidied):
    later = OVER + timedelta(minutes=5)
    if tidied:
        actions.return_leases(later)
    actions.log_attempt(claimed, by=ana, way="call", result="reached", at=later)
    current = Inquiry.objects.get()
    assert (current.status, current.claimed_by) == ("in_contact", ana)
    assert kinds(claimed) == ["filed", "claimed", "returned", "claimed", "attempt"]


@pytest.mark.parametrize("tidied", [False, True], ids=["not tidied", "tidied"])
def test_nobody_logs_a_call_over_the_head_of_whoever_has_it_by_now(claimed, ana, carl, tidied):
    later = OVER + timedelta(minutes=5)
    if tidied:
        actions.return_leases(later)
    actions.claim(claimed, by=carl, at=later)
    with pytest.raises(actions.ActionRefused, match=r"^Only carl, who holds it, can do that\.$"):
        actions.log_attempt(claimed, by=ana, way="call", result="reached", at=later)
    actions.note(claimed, by=ana, words="We talked, though.", at=later)


def test_who_gave_it_back_or_never_had_it_claims_before_logging(claimed, ana, carl):
    actions.release(claimed, by=ana, at=NOW)
    for person in (ana, carl):
        with pytest.raises(actions.ActionRefused, match=r"the inquiry is “Waiting”"):
            actions.log_attempt(claimed, by=person, way="call", result="reached", at=NOW)


def test_whoever_it_was_handed_to_is_its_holder_in_this_too(claimed, ana, carl):
    actions.hand_over(claimed, by=ana, to=carl, at=NOW)
    actions.return_leases(OVER + timedelta(minutes=2))
    with pytest.raises(actions.ActionRefused):
        actions.log_attempt(claimed, by=ana, way="call", result="reached", at=OVER + timedelta(minutes=3))
    actions.log_attempt(claimed, by=carl, way="call", result="reached", at=OVER + timedelta(minutes=3))


def test_the_waiting_list_opens_again_on_its_day(claimed, ana):
    today = timezone.localdate(NOW)
    actions.close(claimed, by=ana, outcome="waitlisted", on=today + timedelta(days=3), at=NOW)
    assert actions.waitlist_due(NOW + timedelta(days=2)) == 0
    assert actions.waitlist_due(NOW + timedelta(days=3)) == 1
    current = Inquiry.objects.get()
    assert (current.status, current.outcome, current.outcome_on, current.claimed_by) == ("waiting", "", None, None)
    assert current.waits_since == NOW + timedelta(days=3)
    assert kinds(claimed)[-1] == "opened_again"
    assert actions.waitlist_due(NOW + timedelta(days=4)) == 0


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_a_long_call_a_colleague_and_the_worker_at_once_leave_one_owner(ana, carl):
    inquiry = actions.claim(make_inquiry(), by=ana, at=NOW)
    later = OVER + timedelta(minutes=5)
    steps = [
        lambda: actions.log_attempt(inquiry, by=User.objects.get(pk=ana.pk), way="call", result="no_answer", at=later),
        lambda: actions.claim(inquiry, by=User.objects.get(pk=carl.pk), at=later),
        lambda: actions.return_leases(later),
    ]
    barrier = threading.Barrier(len(steps))
    told: list[str] = []

    def press(step: Callable[[], object]) -> None:
        barrier.wait()
        try:
            step()
        except actions.ActionRefused as refusal:
            told.append(str(refusal))
        finally:
            connection.close()

    threads = [threading.Thread(target=press, args=(step,)) for step in steps]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=30)
    owner = Inquiry.objects.get().claimed_by
    assert told == (["ana was faster."] if owner == ana else ["Only carl, who holds it, can do that."])
    assert kinds(inquiry)[:4] == ["filed", "claimed", "returned", "claimed"]
    assert kinds(inquiry).count("returned") == 1


def test_the_queue_counts_the_minutes_of_a_claim_and_not_those_of_what_is_put_off(ana):
    inquiry = make_inquiry()
    actions.claim(inquiry, by=ana, at=timezone.now())
    assert "15 minutes left" in signed_in(ana).get("/admin/intake/inquiry/").content.decode()
    actions.log_attempt(inquiry, by=ana, way="call", result="no_answer", at=timezone.now())
    assert "left</span>" not in signed_in(ana).get("/admin/intake/inquiry/").content.decode()
