"""Three clocks, from what happened: filed, first attempt, first talk. What was taken back did not happen."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from intake import actions, metrics, staffing
from intake.models import Inquiry, RecentWaits, StaffedHours, TimelineEvent
from tests.make import make_inquiry

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)


@pytest.fixture
def mine(ana) -> Inquiry:
    inquiry = make_inquiry()
    TimelineEvent.objects.update(at=NOW - HOUR)
    return actions.claim(inquiry, by=ana, at=NOW)


def test_a_request_that_nobody_touched_has_one_clock(mine, django_assert_num_queries):
    with django_assert_num_queries(1):
        assert metrics.clocks(mine) == metrics.Clocks(NOW - HOUR, None, None)


def test_the_first_attempt_and_the_first_talk_stay_the_first(mine, ana):
    for hours, result in ((1, "no_answer"), (2, "reached"), (3, "reached")):
        actions.log_attempt(mine, by=ana, way="call", result=result, at=NOW + hours * timedelta(minutes=4))
    assert metrics.clocks(mine) == metrics.Clocks(NOW - HOUR, NOW + timedelta(minutes=4), NOW + timedelta(minutes=8))


def test_an_attempt_that_was_taken_back_stops_no_clock(mine, ana):
    actions.log_attempt(mine, by=ana, way="call", result="reached", at=NOW)
    actions.undo(mine, by=ana, at=NOW)
    assert metrics.clocks(mine) == metrics.Clocks(NOW - HOUR, None, None)


def test_an_answer_is_an_attempt_and_what_they_write_after_it_is_their_talk(mine, ana):
    TimelineEvent.objects.create(inquiry=mine, kind="reply", at=NOW)
    actions.answer(mine, by=ana, words="An invented answer.", at=NOW + HOUR / 6)
    assert metrics.clocks(mine) == metrics.Clocks(NOW - HOUR, NOW + HOUR / 6, None)
    TimelineEvent.objects.create(inquiry=mine, kind="reply", at=NOW + 2 * HOUR)
    assert metrics.clocks(mine).first_talk == NOW + 2 * HOUR


def test_who_called_has_talked_to_somebody_at_once(mine):
    mine.came_by = "phone"
    assert metrics.clocks(mine) == metrics.Clocks(NOW - HOUR, NOW - HOUR, NOW - HOUR)


def test_columns_that_somebody_could_edit_move_no_clock(mine):
    before = metrics.clocks(mine)
    Inquiry.objects.update(received_at=NOW - 9 * HOUR, filed_at=NOW - 9 * HOUR, status="in_contact", tries=3)
    assert metrics.clocks(Inquiry.objects.get()) == before


# --- The figure behind the promise


@pytest.fixture
def staffed_always(monkeypatch):
    monkeypatch.setattr(metrics, "FEWEST", 1)
    for day in range(7):
        StaffedHours.objects.create(weekday=day, opens="00:00", closes="00:00")
    assert staffing.MIDNIGHT


def measured() -> tuple[int, int | None]:
    metrics.measure_waits(NOW)
    return RecentWaits.objects.values_list("counted", "minutes_p90").get()


def test_an_attempt_that_was_taken_back_shortens_no_promise(mine, ana, staffed_always):
    Inquiry.objects.update(received_at=NOW - HOUR)
    actions.log_attempt(mine, by=ana, way="call", result="no_answer", at=NOW)
    assert measured() == (1, 60)
    actions.undo(mine, by=ana, at=NOW)
    assert measured() == (0, None)


def test_who_called_waited_for_nobody_and_shortens_no_promise(mine, ana, staffed_always):
    Inquiry.objects.update(received_at=NOW - HOUR, came_by="phone")
    actions.log_attempt(mine, by=ana, way="call", result="no_answer", at=NOW)
    assert measured() == (0, None)
