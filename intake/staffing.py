"""Staffed time: who waits at night is not answered before somebody is at the desk, and a promise must know that.

A schedule speaks of the clock on the wall, minutes pass in UTC: a staffed night through a change of the clocks has an hour more
or less. Every interval is open at its end: at 17:00 a desk that closes at 17:00 is empty.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

HORIZON = timedelta(days=60)  # a promise further away would be none
ROUNDING = timedelta(minutes=10)
MIDNIGHT = time(0, 0)
_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Schedule:
    """The hours of a week as (weekday from Monday, 0; opens; closes). 0:00 closes at the day's end; a night is two entries."""

    hours: tuple[tuple[int, time, time], ...]
    closed_days: frozenset[date]
    time_zone: str

    def __post_init__(self) -> None:
        """Raises ValueError for hours that nobody can keep: a slip in the settings should not become a promise."""
        try:
            ZoneInfo(self.time_zone)
        except (LookupError, OSError, ValueError):
            raise ValueError(f"unknown time zone {self.time_zone!r}, or this machine lacks tzdata") from None
        before: tuple[int, time, time] | None = None
        for weekday, opens, closes in sorted(self.hours):
            if weekday not in range(7):
                raise ValueError(f"a weekday is a number from 0, Monday, to 6; not {weekday}")
            if closes <= opens and closes != MIDNIGHT:
                raise ValueError(f"weekday {weekday}: {closes} is not after {opens}; a night needs two entries")
            if before and before[0] == weekday and (before[2] > opens or before[2] == MIDNIGHT):
                raise ValueError(f"weekday {weekday}: the hours from {opens} overlap those before")
            before = (weekday, opens, closes)

    def on(self, day: date) -> list[tuple[time, time]]:
        """When the desk opens and closes on this day."""
        if day in self.closed_days:
            return []
        return [(opens, closes) for weekday, opens, closes in self.hours if weekday == day.weekday()]


def is_staffed(schedule: Schedule, at: datetime) -> bool:
    """Whether somebody is at the desk at this moment."""
    local = _utc(at).astimezone(ZoneInfo(schedule.time_zone))
    return any(
        opens <= local.time() and (local.time() < closes or closes == MIDNIGHT) for opens, closes in schedule.on(local.date())
    )


def staffed_minutes(schedule: Schedule, start: datetime, end: datetime) -> float:
    """How many minutes somebody was at the desk between two moments; none when the end is not after the start."""
    return sum((closes - opens for opens, closes in _spans(schedule, _utc(start), _utc(end))), timedelta()) / timedelta(
        minutes=1
    )


def add_staffed(schedule: Schedule, at: datetime, minutes: float) -> datetime | None:
    """The first moment, in UTC, by which that many staffed minutes have passed. None when that takes more than 60 days."""
    at, left = _utc(at), timedelta(minutes=minutes)
    if left < timedelta():
        raise ValueError("staffed time only runs forward")
    if not left:
        return at
    for opens, closes in _spans(schedule, at, at + HORIZON):
        if left <= closes - opens:
            return opens + left
        left -= closes - opens
    return None


def next_opening(schedule: Schedule, at: datetime) -> datetime | None:
    """The first staffed moment that is not before `at`, in UTC: `at` itself while the desk is staffed. None within 60 days."""
    at = _utc(at)
    return next((opens for opens, _ in _spans(schedule, at, at + HORIZON)), None)


def promise_by(schedule: Schedule, *, at: datetime, minutes: float) -> datetime | None:
    """A time that can be promised and said aloud: after so many staffed minutes, rounded up to ten minutes on the wall clock.

    It is at most that rounding past closing time. None when nothing can be promised.
    """
    opening = next_opening(schedule, at)
    moment = opening and add_staffed(schedule, opening, minutes)
    if moment is None:
        return None
    local = moment.astimezone(ZoneInfo(schedule.time_zone))
    past = timedelta(minutes=local.minute, seconds=local.second, microseconds=local.microsecond)
    return moment + -past % ROUNDING


def _spans(schedule: Schedule, start: datetime, end: datetime) -> list[tuple[datetime, datetime]]:
    """The staffed stretches between two moments, in order, in UTC."""
    zone = ZoneInfo(schedule.time_zone)
    # A day more on both sides: clocks put back at midnight lead into the day before once more.
    day, last = start.astimezone(zone).date() - _DAY, end.astimezone(zone).date() + _DAY
    spans = []
    while day <= last:
        if hours := schedule.on(day):
            turn, before, after = _turn_of_the_clocks(zone, day)
            for opens, closes in hours:
                reads = datetime.combine(day, opens, UTC)
                until = datetime.combine(day, closes, UTC) + (_DAY if closes == MIDNIGHT else timedelta())
                for from_, to in ((reads - before, min(until - before, turn)), (max(reads - after, turn), until - after)):
                    if max(from_, start) < min(to, end):
                        spans.append((max(from_, start), min(to, end)))
        day += _DAY
    return sorted(spans)


def _turn_of_the_clocks(zone: ZoneInfo, day: date) -> tuple[datetime, timedelta, timedelta]:
    """The moment near this day when the clocks change, and how far they are from UTC before and after it.

    Mostly they do not: then both are the same, and the moment is one before the day.
    """
    midnight = datetime.combine(day, MIDNIGHT, UTC)
    earlier, later = midnight - _DAY, midnight + 2 * _DAY
    before, after = _offset(zone, earlier), _offset(zone, later)
    while before != after and later - earlier > timedelta(seconds=1):
        middle = earlier + timedelta(seconds=(later - earlier) // timedelta(seconds=2))
        earlier, later = (middle, later) if _offset(zone, middle) == before else (earlier, middle)
    return (earlier if before == after else later), before, after


def _offset(zone: ZoneInfo, at: datetime) -> timedelta:
    return at.astimezone(zone).utcoffset() or timedelta()


def _utc(at: datetime) -> datetime:
    """Arithmetic on local times would count the hands of the clock, not the minutes that pass."""
    if at.utcoffset() is None:
        raise ValueError("a moment needs its time zone")
    return at.astimezone(UTC)
