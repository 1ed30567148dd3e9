"""A window that passes untouched: nobody stands as "due now" at an hour that their family does not call safe."""

from __future__ import annotations

import threading
from datetime import datetime, timedelta

import pytest
import time_machine
from django.db import connection, transaction

from intake import actions, contact_rules, queries
from intake.actions import leases
from intake.management.commands.work import do_chores
from intake.models import Inquiry
from intake.queries import Tier
from tests.make import make_inquiry

pytestmark = pytest.mark.django_db

NINE = datetime.fromisoformat("2027-03-03T09:00-05:00")  # a Wednesday
NOON = datetime.fromisoformat("2027-03-03T12:00-05:00")
EVENING = datetime.fromisoformat("2027-03-03T17:00-05:00")
NEXT_MORNING = datetime.fromisoformat("2027-03-04T08:00-05:00")
MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)


def filed(at: datetime, **changes) -> Inquiry:
    with time_machine.travel(at, tick=False):
        return make_inquiry(**{"times": ["morning"], "time_zone": "America/New_York"} | changes)


def now_as(inquiry: Inquiry) -> Inquiry:
    return Inquiry.objects.get(pk=inquiry.pk)


@pytest.fixture
def mornings(db) -> Inquiry:
    return filed(NINE)


def test_who_can_be_called_in_the_morning_only_is_not_due_in_the_afternoon(mornings):
    assert queries.tier_of(now_as(mornings), NOON - MINUTE) == Tier.DUE
    actions.next_windows(NOON)
    current = now_as(mornings)
    assert queries.tier_of(current, NOON) == Tier.LATER
    assert current.act_at == current.due_at == NEXT_MORNING
    assert (current.due_way, current.snoozed, current.waits_since) == ("call", False, None)
    assert queries.tier_of(current, NEXT_MORNING) == Tier.DUE


def test_whoever_can_be_reached_now_is_taken_before_somebody_who_cannot(mornings, ana):
    reachable = filed(NINE + HOUR, times=["afternoon"])
    actions.next_windows(NOON + HOUR)
    assert actions.take_next(by=ana, at=NOON + HOUR).inquiry == reachable


def test_nothing_moves_while_the_window_is_open(mornings):
    before = now_as(mornings)
    assert actions.next_windows(NOON - MINUTE) == 0
    assert (now_as(mornings).act_at, now_as(mornings).due_at) == (before.act_at, before.due_at)


def test_at_the_end_of_a_window_that_opens_again_the_same_day_it_is_due_that_evening(db):
    inquiry = filed(NINE, times=["morning", "evening"])
    actions.next_windows(NOON)
    assert now_as(inquiry).act_at == EVENING
    actions.next_windows(EVENING + 4 * HOUR)
    assert now_as(inquiry).act_at == NEXT_MORNING


@pytest.mark.parametrize(
    ("day_before", "next_morning"),
    [
        ("2027-03-13T09:00-05:00", "2027-03-14T08:00-04:00"),  # the clocks go forward that night
        ("2027-11-06T09:00-04:00", "2027-11-07T08:00-05:00"),  # and back
    ],
)
def test_the_next_morning_begins_at_eight_on_their_clock_also_when_the_clocks_change(db, day_before, next_morning):
    inquiry = filed(datetime.fromisoformat(day_before))
    first_end = now_as(inquiry).due_until
    assert first_end == datetime.fromisoformat(day_before) + 3 * HOUR
    assert actions.next_windows(first_end - MINUTE) == 0
    assert actions.next_windows(first_end) == 1
    current = now_as(inquiry)
    assert current.act_at == datetime.fromisoformat(next_morning)
    assert current.due_until == datetime.fromisoformat(next_morning) + 4 * HOUR


@pytest.mark.parametrize("hours_late", [1, 20, 30, 300])
def test_a_worker_that_comes_late_finds_the_same(mornings, hours_late):
    at = NOON + hours_late * HOUR
    actions.next_windows(at)
    current = now_as(mornings)
    rule = contact_rules.SafeContact.from_json(current.safe_rule)
    safe_now = contact_rules.is_safe(rule, "call", at)
    assert queries.tier_of(current, at) == (Tier.DUE if safe_now else Tier.LATER)
    assert current.due_until > at
    assert actions.next_windows(at) == 0


def test_a_page_that_is_open_does_not_grow_old_and_nothing_is_told(mornings, ana):
    actions.claim(mornings, by=ana, at=NOON - MINUTE)
    before = now_as(mornings)
    assert actions.next_windows(NOON + MINUTE) == 1
    after = now_as(mornings)
    assert (after.version, after.claimed_by, after.lease_until) == (before.version, ana, before.lease_until)
    assert mornings.timeline.count() == 2
    actions.close(mornings, by=ana, outcome="declined", at=NOON + 2 * MINUTE, version=before.version)
    assert now_as(mornings).due_until is None


def test_they_keep_the_place_of_the_day_they_wrote_and_the_promise(mornings):
    promised = NINE + 2 * HOUR
    Inquiry.objects.update(promise_at=promised)
    actions.next_windows(NOON)
    current = now_as(mornings)
    assert (current.received_at, current.waits_since, current.promise_at) == (mornings.received_at, None, promised)
    assert queries.tier_of(current, NOON) == Tier.OVERDUE


def test_who_is_in_danger_stays_on_top(mornings):
    Inquiry.objects.update(urgent=True, lane=0)
    actions.next_windows(NOON)
    assert queries.tier_of(now_as(mornings), NOON) == Tier.URGENT


def test_what_is_put_off_stays_so_until_its_moment_and_is_due_again_when_that_hour_was_missed(mornings, ana):
    actions.claim(mornings, by=ana, at=NINE)
    actions.log_attempt(mornings, by=ana, way="call", result="reached", at=NINE, until=NEXT_MORNING)
    assert actions.next_windows(NOON) == 0
    assert queries.tier_of(now_as(mornings), NOON) == Tier.SNOOZED
    assert actions.next_windows(NEXT_MORNING + 4 * HOUR) == 1
    current = now_as(mornings)
    assert (current.act_at, current.snoozed, current.waits_since) == (NEXT_MORNING + 24 * HOUR, False, NEXT_MORNING)
    assert queries.tier_of(current, NEXT_MORNING + 4 * HOUR) == Tier.LATER


def test_a_way_that_was_found_wrong_does_not_come_back(ana):
    inquiry = filed(NINE)
    Inquiry.objects.update(safe_rule=now_as(inquiry).safe_rule | {"ways": ["call", "email"]})
    actions.claim(inquiry, by=ana, at=NINE)
    actions.log_attempt(inquiry, by=ana, way="call", result="wrong_number", at=NINE)
    assert now_as(inquiry).due_way == "email"
    end = now_as(inquiry).due_until
    assert actions.next_windows(end) == 1
    assert now_as(inquiry).due_way == "email"


def test_who_is_not_to_be_contacted_and_what_is_closed_or_hidden_moves_nowhere(ana):
    filed(NINE, reach="none", phone="")
    closed = actions.claim(filed(NINE), by=ana, at=NINE)
    actions.close(closed, by=ana, outcome="declined", at=NINE)
    hidden = filed(NINE)
    Inquiry.objects.filter(pk=hidden.pk).update(erase_asked_at=NINE)
    assert actions.next_windows(NOON) == 0


def test_what_is_opened_again_outside_their_hours_is_due_in_the_next_ones(mornings, ana):
    actions.claim(mornings, by=ana, at=NINE)
    actions.close(mornings, by=ana, outcome="declined", at=NINE)
    current = actions.reopen(mornings, by=ana, at=NOON + HOUR)
    assert current.act_at == current.due_at == NEXT_MORNING


def test_a_row_that_nobody_can_read_keeps_nobody_else_waiting(mornings, caplog):
    broken = filed(NINE)
    Inquiry.objects.filter(pk=broken.pk).update(safe_rule={"time_zone": "Mars/Olympus"})
    assert actions.next_windows(NOON) == 2
    assert now_as(mornings).act_at == NEXT_MORNING
    assert now_as(broken).due_until is None
    assert "Olympus" not in caplog.text


def test_as_many_as_there_are_are_moved_in_turns(monkeypatch, db):
    monkeypatch.setattr(leases, "WINDOWS_AT_ONCE", 2)
    for _ in range(3):
        filed(NINE)
    assert [actions.next_windows(NOON) for _ in range(3)] == [2, 1, 0]


@pytest.mark.parametrize("rows", [1, 3])
def test_it_costs_the_same_for_one_and_for_three(db, rows, django_assert_num_queries):
    for _ in range(rows):
        filed(NINE)
    with django_assert_num_queries(4):  # the transaction, the rows, one update
        actions.next_windows(NOON)


def test_the_worker_does_it_by_itself(mornings):
    with time_machine.travel(NOON, tick=False):
        do_chores()
    assert now_as(mornings).act_at == NEXT_MORNING


def test_the_worker_finds_them_along_an_index(db):
    with connection.cursor() as cursor:
        # A table that is nearly empty is read in any way; this one is told to find them, and in their order.
        cursor.execute("SET LOCAL enable_seqscan = off; SET LOCAL enable_sort = off")
    rows = Inquiry.objects.filter(leases.IN_THE_QUEUE, due_until__lte=NOON).order_by("due_until")[:500]
    assert "queue_windows" in rows.explain()


def test_a_row_from_before_is_looked_at_when_its_moment_comes(mornings):
    Inquiry.objects.update(due_until=now_as(mornings).due_at)  # as the migration leaves it
    assert actions.next_windows(NINE + MINUTE) == 1
    assert (now_as(mornings).act_at, now_as(mornings).due_until) == (now_as(mornings).due_at, NOON)


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_a_row_that_somebody_works_on_is_left_for_the_next_time(ana):
    inquiry = filed(NINE)
    moved: list[int] = []

    def worker() -> None:
        try:
            moved.append(actions.next_windows(NOON))
        finally:
            connection.close()

    with transaction.atomic():
        Inquiry.objects.select_for_update().get(pk=inquiry.pk)
        thread = threading.Thread(target=worker)
        thread.start()
        thread.join(timeout=30)
    assert moved == [0]
    assert actions.next_windows(NOON) == 1
