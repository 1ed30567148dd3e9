"""Three clocks, from what happened: filed, first attempt, first talk. What was taken back did not happen."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pytest
from django.contrib.auth.models import User

from intake import actions, metrics, staffing
from intake.admin_views import next_steps
from intake.models import Inquiry, RecentWaits, StaffedHours, TimelineEvent
from tests.make import make_inquiry, story

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


# --- On the page of an inquiry


def shown(person: User, inquiry: Inquiry) -> list[str]:
    """The three clocks as they are read there."""
    page = story(person, inquiry)
    block = re.search(r'<dl class="[^"]*clocks">.*?</dl>', page, re.S)[0]
    text = re.sub(r"<[^>]+>", " ", block.replace("</div>", "|"))
    return [" ".join(one.split()) for one in text.split("|")][:3]


def test_the_page_says_when_they_filed_and_what_has_not_happened_yet(mine, ana):
    assert shown(ana, mine) == ["Filed Nov. 23, 2026, 9 a.m.", "First attempt none yet", "First conversation none yet"]


def test_the_page_says_how_long_each_took_from_the_filing(mine, ana):
    actions.log_attempt(mine, by=ana, way="call", result="no_answer", at=NOW)
    actions.log_attempt(mine, by=ana, way="call", result="reached", at=NOW + HOUR / 6)
    assert shown(ana, mine)[1:] == [
        "First attempt Nov. 23, 2026, 10 a.m. after 1 hour",
        "First conversation Nov. 23, 2026, 10:10 a.m. after 1 hour, 10 minutes",
    ]


def test_an_attempt_that_was_taken_back_stops_no_clock_of_the_page(mine, ana):
    actions.log_attempt(mine, by=ana, way="call", result="reached", at=NOW)
    actions.undo(mine, by=ana, at=NOW)
    assert shown(ana, mine)[1:] == ["First attempt none yet", "First conversation none yet"]


def test_who_called_has_three_clocks_at_once(mine, ana):
    Inquiry.objects.update(came_by="phone")
    assert [line.split("a.m. ")[-1] for line in shown(ana, mine)[1:]] == ["within a minute"] * 2


def test_what_ended_without_a_talk_says_so(mine, ana):
    actions.close(mine, by=ana, outcome="unreachable", at=NOW)
    assert shown(ana, mine)[1:] == ["First attempt none", "First conversation none"]


def test_the_page_and_the_figures_read_the_same_clocks(mine, ana, carl):
    actions.answer(mine, by=ana, words="An invented answer.", at=NOW)
    TimelineEvent.objects.create(inquiry=mine, kind="reply", at=NOW + HOUR)
    timeline = next_steps.what_happened(mine)
    read = metrics.clocks(mine)
    assert [clock.at for clock in next_steps.clocks_of(mine, timeline)] == [read.filed, read.first_attempt, read.first_talk]
