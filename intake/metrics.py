"""Figures from what really happened. First of them: the promise on a receipt.

The worker measures how long families waited lately for a first attempt, in staffed minutes; the public site reads that one
figure and the staffed hours, and adds. Nobody types a promise in.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import groupby

from django.conf import settings
from django.db.models import Min, Q
from django.db.models.functions import Least
from django.utils import timezone

from intake import staffing
from intake.contact_rules import SafeContact, is_safe, next_safe
from intake.models import Holiday, Inquiry, RecentWaits, StaffedHours
from intake.states import AttemptResult, CameBy, Reach, Status, TimelineKind

LOOK_BACK = timedelta(days=28)
FEWEST = 20  # waits; with fewer nothing is promised
MOST_TRIES = 5  # windows that closed before the time was over; then no time is promised
STALE = timedelta(days=1)  # a figure that nobody has measured since then promises nothing
SHARE = 0.9  # nine of ten families were tried at least as fast


def schedule(*, start: date, end: date) -> staffing.Schedule:
    """The staffed hours, with the holidays between two days. Two queries."""
    hours = tuple(StaffedHours.objects.values_list("weekday", "opens", "closes"))
    closed = frozenset(Holiday.objects.filter(day__range=(start, end)).values_list("day", flat=True))
    return staffing.Schedule(hours=hours, closed_days=closed, time_zone=settings.TIME_ZONE)


def measure_waits(at: datetime) -> None:
    """Measure, and keep in the one row that the public site reads."""
    since = at - LOOK_BACK
    promised = Inquiry.objects.filter(received_at__gte=since, mark="", erase_asked_at=None, came_by=CameBy.WEB)
    attempted = Min("attempts__at", filter=Q(attempts__event__undone_by=None))  # one that was taken back is none
    first_try = Least(attempted, Min("answers__at"))  # an answer in the mailbox is an attempt too
    wanted = promised.exclude(reach=Reach.NONE).annotate(tried_at=first_try)
    tried = list(wanted.exclude(tried_at=None).values_list("received_at", "tried_at"))
    waiting = list(wanted.filter(tried_at=None).exclude(status=Status.CLOSED).values_list("received_at", flat=True))
    plan = schedule(start=since.date() - timedelta(days=1), end=(at + timedelta(days=1)).date())
    waits = [staffing.staffed_minutes(plan, received, tried_at) for received, tried_at in tried]
    so_far = [staffing.staffed_minutes(plan, received, at) for received in waiting]
    figure = wait_figure(waits, so_far) if plan.hours else None
    RecentWaits.objects.update_or_create(
        pk=RecentWaits.ONLY, defaults={"counted": len(waits), "minutes_p90": figure, "measured_at": at}
    )


@dataclass(frozen=True)
class Clocks:
    """When a request reached the desk, when somebody first tried to reach the family, and when they first talked."""

    filed: datetime | None
    first_attempt: datetime | None
    first_talk: datetime | None


def clocks(inquiry: Inquiry) -> Clocks:
    """The three clocks of one inquiry, read off its timeline without what was taken back. One query."""
    stands = inquiry.timeline.filter(undone_by=None).order_by("at", "id")
    return read_clocks(stands.values_list("kind", "at", "facts"), called=inquiry.came_by == CameBy.PHONE)


def read_clocks(events: Iterable[tuple[str, datetime, Mapping[str, str]]], *, called: bool = False) -> Clocks:
    """The clocks of events in their order. A family that called has talked to somebody as it was filed.

    An answer in the mailbox is an attempt, and what the family writes after it is their talk.
    """
    filed = first_attempt = first_talk = None
    answered = False
    for kind, at, facts in events:
        if kind == TimelineKind.FILED:
            filed = filed or at
            if called:
                first_attempt, first_talk = first_attempt or at, first_talk or at
        elif kind in (TimelineKind.ATTEMPT, TimelineKind.ANSWER):
            first_attempt = first_attempt or at
            answered = answered or kind == TimelineKind.ANSWER
            if facts.get("result") == AttemptResult.REACHED:
                first_talk = first_talk or at
        elif kind == TimelineKind.REPLY and answered:
            first_talk = first_talk or at
    return Clocks(filed, first_attempt, first_talk)


def wait_figure(waits: list[float], waiting: list[float]) -> int | None:
    """The minutes within which nine of ten families were tried; None with too few of them.

    Whoever still waits, and longer than that already, counts too: a desk that leaves people waiting must not promise well.
    """
    if len(waits) < FEWEST:
        return None
    threshold = _quantile(waits)
    return round(_quantile([*waits, *(wait for wait in waiting if wait > threshold)]))


def _quantile(values: list[float]) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * SHARE))]


@dataclass(frozen=True)
class OpenHours:
    """Staffed hours as people say them: a run of days with the same hours."""

    first: str
    last: str  # the same as `first` for one day
    opens: time
    closes: time

    @property
    def all_day(self) -> bool:
        return self.opens == self.closes == time(0)


@dataclass(frozen=True)
class Promise:
    """What a receipt may say about time. `by` is None while there is nothing to promise from."""

    by: datetime | None
    hours: tuple[OpenHours, ...]
    zone: str  # of the hours, as its people call it: EST


def promise(*, at: datetime, rule: SafeContact | None = None) -> Promise:
    """By when somebody tries to reach a family that wrote at this moment, at a time that its rule calls safe.

    Three queries. Raises django.db.Error: then the receipt says nothing about time.
    """
    lately = RecentWaits.objects.filter(pk=RecentWaits.ONLY, measured_at__gt=at - STALE)
    figure = lately.values_list("minutes_p90", flat=True).first()
    plan = schedule(start=at.date() - timedelta(days=1), end=at.date() + 2 * staffing.HORIZON)
    by = _safe_by(plan, at, figure, rule) if figure is not None and plan.hours and rule else None
    return Promise(by=by, hours=_open_hours(plan), zone=timezone.localtime(at).tzname() or "")


def _safe_by(plan: staffing.Schedule, at: datetime, minutes: float, rule: SafeContact) -> datetime | None:
    """The first time that is both promised and safe; None where none is found, and then no time is named."""
    start = at
    for _ in range(MOST_TRIES):
        following = next_safe(rule, after=start)
        by = staffing.promise_by(plan, at=following.at, minutes=minutes) if following else None
        if by is None or following is None:
            return None
        if is_safe(rule, following.way, by):
            return by
        again = next_safe(rule, after=by)  # the window closed meanwhile: from the next one on
        if again is None:
            return None
        start = again.at
    return None


def _open_hours(plan: staffing.Schedule) -> tuple[OpenHours, ...]:
    """Runs of days that have the same hours, each run as often as its days have opening times."""
    names = {day: str(name) for day, name in StaffedHours.Weekday.choices}
    spans = {day: tuple((opens, closes) for weekday, opens, closes in sorted(plan.hours) if weekday == day) for day in names}
    found = []
    for hours, run in groupby(names, key=lambda day: spans[day]):
        days = list(run)
        found += [OpenHours(names[days[0]], names[days[-1]], opens, closes) for opens, closes in hours]
    return tuple(found)
