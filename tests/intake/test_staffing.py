"""A promise counts only the minutes in which somebody is at the desk: no night, no weekend, no holiday, no change of clocks."""

from __future__ import annotations

import math
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.staffing import Schedule, add_staffed, is_staffed, next_opening, promise_by, staffed_minutes

MINUTE = timedelta(minutes=1)
TINY = timedelta(microseconds=1)
TEN = timedelta(minutes=10)
ZONES = ["America/New_York", "Pacific/Honolulu", "Europe/Madrid", "Asia/Kathmandu", "Australia/Lord_Howe", "America/Nuuk"]
# Around these days one of the zones above changes its clocks; Nuuk does so at midnight and leads into the day before.
DAYS = [date(2026, 3, 8), date(2026, 11, 1), date(2026, 3, 29), date(2026, 10, 25), date(2026, 4, 5), date(2026, 12, 24)]


@st.composite
def schedules(draw) -> Schedule:
    hours = []
    for weekday in range(7):
        marks = sorted(draw(st.lists(st.integers(0, 96), unique=True, max_size=4)))  # quarters of an hour
        for start, end in zip(marks[::2], marks[1::2], strict=False):
            hours.append((weekday, time(start // 4, start % 4 * 15), time(end // 4 % 24, end % 4 * 15)))
    near = [day + timedelta(days) for day in DAYS for days in (-2, -1, 0, 1, 2)]
    closed = draw(st.frozensets(st.sampled_from(near), max_size=6))
    return Schedule(hours=tuple(hours), closed_days=closed, time_zone=draw(st.sampled_from(ZONES)))


@st.composite
def moments(draw) -> datetime:
    noon = datetime.combine(draw(st.sampled_from(DAYS)), time(12), UTC)
    return noon + timedelta(seconds=draw(st.integers(-3 * 86_400, 3 * 86_400)))


minutes = st.integers(0, 3 * 24 * 60) | st.floats(0, 600)


@given(schedules(), moments(), minutes)
def test_adding_staffed_time_and_counting_it_agree(schedule, at, amount):
    done = add_staffed(schedule, at, amount)
    if done is None:
        assert staffed_minutes(schedule, at, at + timedelta(days=60)) < amount
    else:
        assert math.isclose(staffed_minutes(schedule, at, done), amount, abs_tol=1e-6)
        # It is the first such moment: a little earlier, less had passed.
        assert done == at or staffed_minutes(schedule, at, done - TINY) < staffed_minutes(schedule, at, done)


@given(schedules(), moments(), moments(), minutes, minutes)
def test_later_or_more_is_never_sooner(schedule, one, other, less, more):
    (early, late), (less, more) = sorted((one, other)), sorted((less, more))
    sooner, later = add_staffed(schedule, early, less), add_staffed(schedule, early, more)
    assert later is None or (sooner is not None and early <= sooner <= later)
    afterwards = add_staffed(schedule, late, less)
    assert None in (sooner, afterwards) or sooner <= afterwards


@given(schedules(), st.lists(moments(), min_size=3, max_size=3))
def test_time_adds_up(schedule, three):
    start, middle, end = sorted(three)
    parts = staffed_minutes(schedule, start, middle) + staffed_minutes(schedule, middle, end)
    assert math.isclose(staffed_minutes(schedule, start, end), parts, abs_tol=1e-6)
    assert 0 <= parts <= (end - start) / MINUTE + 1e-6
    assert staffed_minutes(schedule, end, start) == 0


@settings(deadline=None, max_examples=40)  # it reads the clock of every quarter of an hour for five days
@given(schedules(), moments())
def test_counting_agrees_with_the_clock_on_the_wall(schedule, at):
    """Quarters, because every schedule here and every change of clocks keeps to them."""
    at = at.replace(minute=at.minute // 15 * 15, second=0)
    quarters = [at + quarter * 15 * MINUTE for quarter in range(5 * 96)]
    assert staffed_minutes(schedule, at, at + timedelta(days=5)) == 15 * sum(
        is_staffed(schedule, moment) for moment in quarters
    )
    first = next((moment for moment in quarters if is_staffed(schedule, moment)), None)
    opening = next_opening(schedule, at)
    assert first == opening if first else opening is None or opening >= at + timedelta(days=5)


@given(schedules(), moments(), st.integers(1, 3000))
def test_nothing_is_promised_for_a_day_that_is_closed(schedule, at, amount):
    done = add_staffed(schedule, at, amount)
    if done:
        local = (done - TINY).astimezone(ZoneInfo(schedule.time_zone))
        assert local.date() not in schedule.closed_days
        assert is_staffed(schedule, done - TINY)


@given(schedules(), moments())
def test_the_next_opening_is_staffed_and_nothing_before_it_is(schedule, at):
    opening = next_opening(schedule, at)
    if opening is None:
        assert staffed_minutes(schedule, at, at + timedelta(days=60)) == 0
    else:
        assert opening >= at
        assert is_staffed(schedule, opening)
        assert staffed_minutes(schedule, at, opening) == 0
        assert (opening == at) == is_staffed(schedule, at)


@given(schedules(), moments(), minutes)
def test_a_promise_is_a_round_time_and_at_most_the_rounding_later(schedule, at, amount):
    promised = promise_by(schedule, at=at, minutes=amount)
    opening = next_opening(schedule, at)
    exact = opening and add_staffed(schedule, opening, amount)
    assert (promised is None) == (exact is None)
    if promised:
        local = promised.astimezone(ZoneInfo(schedule.time_zone))
        assert (local.minute % 10, local.second, local.microsecond) == (0, 0, 0)
        assert timedelta() <= promised - exact < TEN
        assert staffed_minutes(schedule, at, promised) >= amount - 1e-6


OFFICE = Schedule(
    hours=(*((weekday, time(8), time(18)) for weekday in range(5)), (5, time(9), time(12)), (5, time(13), time(15))),
    closed_days=frozenset({date(2026, 11, 26), date(2026, 12, 25)}),
    time_zone="America/New_York",
)
ALWAYS = Schedule(tuple((weekday, time(0), time(0)) for weekday in range(7)), frozenset(), "America/New_York")
NEVER = Schedule((), frozenset(), "America/New_York")


def new_york(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo("America/New_York"))


@pytest.mark.parametrize(
    ("asked", "amount", "promised"),
    [
        ("2026-11-20T10:03", 60, "2026-11-20T11:10"),  # Friday morning: 11:03
        ("2026-11-20T10:00", 60, "2026-11-20T11:00"),  # already round
        ("2026-11-20T17:30", 60, "2026-11-21T09:30"),  # half on Friday, half on Saturday
        ("2026-11-21T11:45", 30, "2026-11-21T13:20"),  # over lunch: 13:15
        ("2026-11-21T16:00", 60, "2026-11-23T09:00"),  # Saturday afternoon: Monday
        ("2026-11-22T03:00", 0, "2026-11-23T08:00"),  # at once means when somebody comes
        ("2026-11-25T17:30", 60, "2026-11-27T08:30"),  # the evening before Thanksgiving
        ("2026-11-20T17:00", 60, "2026-11-20T18:00"),  # exactly at closing time
        ("2026-11-20T17:00", 60.5, "2026-11-21T09:10"),  # half a minute more
        ("2026-12-24T17:55", 10, "2026-12-26T09:10"),  # Christmas, then a Saturday: 9:05
    ],
)
def test_what_a_family_is_promised(asked, amount, promised):
    assert promise_by(OFFICE, at=new_york(asked), minutes=amount) == new_york(promised)


def test_a_promise_may_pass_closing_time_only_by_the_rounding():
    schedule = Schedule(((0, time(9), time(17, 5)),), frozenset(), "America/New_York")
    assert promise_by(schedule, at=new_york("2026-11-23T17:00"), minutes=4) == new_york("2026-11-23T17:10")
    assert promise_by(schedule, at=new_york("2026-11-23T17:00"), minutes=6) == new_york("2026-11-30T09:10")


def test_closing_time_is_not_staffed_and_opening_time_is():
    assert not is_staffed(OFFICE, new_york("2026-11-20T18:00"))
    assert is_staffed(OFFICE, new_york("2026-11-20T17:59:59.999999"))
    assert is_staffed(OFFICE, new_york("2026-11-20T08:00"))
    assert not is_staffed(OFFICE, new_york("2026-11-26T10:00"))  # Thanksgiving, a Thursday
    assert next_opening(OFFICE, new_york("2026-11-25T18:00")) == new_york("2026-11-27T08:00")


@pytest.mark.parametrize(("day", "hours"), [("2026-03-08", 23), ("2026-11-01", 25), ("2026-11-02", 24)])
def test_a_day_with_a_change_of_clocks_is_shorter_or_longer(day, hours):
    start = new_york(day)
    assert staffed_minutes(ALWAYS, start, start + timedelta(days=1)) == hours * 60  # wall clock: midnight to midnight
    assert add_staffed(ALWAYS, start, hours * 60) == start + timedelta(days=1)


def test_a_night_shift_through_the_change_of_clocks():
    nights = Schedule(((5, time(22), time(0)), (6, time(0), time(6))), frozenset(), "America/New_York")
    assert staffed_minutes(nights, new_york("2026-03-07T12:00"), new_york("2026-03-08T12:00")) == 7 * 60
    assert staffed_minutes(nights, new_york("2026-10-31T12:00"), new_york("2026-11-01T12:00")) == 9 * 60
    assert add_staffed(nights, new_york("2026-03-07T22:00"), 5 * 60) == new_york("2026-03-08T04:00")
    assert add_staffed(nights, new_york("2026-10-31T22:00"), 5 * 60) == new_york("2026-11-01T02:00").astimezone(UTC)


def test_hours_that_do_not_exist_or_come_twice():
    early = Schedule(((6, time(2, 30), time(4)),), frozenset(), "America/New_York")
    assert next_opening(early, new_york("2026-03-08T00:00")) == new_york("2026-03-08T03:00")  # 2:30 is skipped
    assert staffed_minutes(early, new_york("2026-03-08T00:00"), new_york("2026-03-08T12:00")) == 60
    twice = Schedule(((6, time(1), time(2)),), frozenset(), "America/New_York")
    assert staffed_minutes(twice, new_york("2026-11-01T00:00"), new_york("2026-11-01T12:00")) == 120


def test_a_desk_that_is_never_staffed_promises_nothing():
    at = new_york("2026-11-20T10:00")
    assert next_opening(NEVER, at) is None
    assert promise_by(NEVER, at=at, minutes=0) is None
    assert add_staffed(NEVER, at, 1) is None
    assert add_staffed(NEVER, at, 0) == at


def test_a_promise_beyond_sixty_days_is_none():
    at = new_york("2026-11-23T08:00")
    assert promise_by(ALWAYS, at=at, minutes=60 * 24 * 60) is not None
    assert promise_by(ALWAYS, at=at, minutes=60 * 24 * 60 + 1) is None
    away = Schedule(ALWAYS.hours, frozenset(at.date() + timedelta(days) for days in range(62)), ALWAYS.time_zone)
    assert promise_by(away, at=at, minutes=1) is None


@pytest.mark.parametrize(
    "hours",
    [
        [(7, time(8), time(9))],
        [(0, time(9), time(8))],
        [(0, time(9), time(9))],
        [(0, time(8), time(12)), (0, time(11), time(13))],
        [(0, time(8), time(0)), (0, time(20), time(21))],
    ],
)
def test_hours_that_nobody_can_keep_are_refused(hours):
    with pytest.raises(ValueError, match="weekday"):
        Schedule(tuple(hours), frozenset(), "America/New_York")


@pytest.mark.parametrize("zone", ["Mars/Olympus", "../etc/passwd", "America", ""])
def test_an_unknown_zone_is_refused(zone):
    with pytest.raises(ValueError, match="time zone"):
        Schedule((), frozenset(), zone)


def test_a_moment_without_a_zone_and_time_that_runs_back_are_refused():
    with pytest.raises(ValueError, match="time zone"):
        is_staffed(OFFICE, datetime(2026, 11, 20, 10))  # noqa: DTZ001
    with pytest.raises(ValueError, match="forward"):
        add_staffed(OFFICE, new_york("2026-11-20T10:00"), -1)
