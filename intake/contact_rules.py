"""Safe contact as data: by which ways, on which days and at which hours a family may be reached, and when that is next.

Hours are what the clock on the family's wall reads; every answer is worked out from moments in UTC, so that a change of the
clocks can neither shift nor double one. Of the 599 zones none changes its clocks between 8:00 and 21:00 (tried to 2037).
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django.db import models
from django.utils.translation import gettext_lazy as _


class Way(models.TextChoices):
    """How the desk can reach out. The mailbox is always possible, so it is no way."""

    CALL = "call", _("Call")
    VOICEMAIL = "voicemail", _("Leave a message")
    TEXT = "text", _("Text message")
    EMAIL = "email", _("E-mail")


# What may come first, in this order. A message is only ever left when a call was not answered.
FIRST_WAYS = (Way.CALL, Way.TEXT, Way.EMAIL)
MAILBOX_ONLY = "none"
PREFERENCES = frozenset({*(way.value for way in FIRST_WAYS), MAILBOX_ONLY})

# Local hours, from and until. Together they are the courtesy hours of US telephone law (47 CFR 64.1200(c)(1)), which hold for a
# family that names none. Text messages and e-mails keep them too: both light up a phone that may be shared.
DAYPARTS = {"morning": (8, 12), "afternoon": (12, 17), "evening": (17, 21)}

# The zones a family may pick, nearest first. America/Phoenix and the islands keep one time all year.
TIME_ZONES = [
    ("America/New_York", _("Eastern (New York)")),
    ("America/Chicago", _("Central (Chicago)")),
    ("America/Denver", _("Mountain (Denver)")),
    ("America/Phoenix", _("Arizona (Phoenix)")),
    ("America/Los_Angeles", _("Pacific (Los Angeles)")),
    ("America/Anchorage", _("Alaska (Anchorage)")),
    ("Pacific/Honolulu", _("Hawaii (Honolulu)")),
    ("America/Puerto_Rico", _("Puerto Rico (San Juan)")),
    ("America/Mexico_City", _("Mexico (Mexico City)")),
    ("America/Guatemala", _("Central America (Guatemala City)")),
    ("America/Bogota", _("Colombia (Bogotá)")),
    ("America/Santo_Domingo", _("Dominican Republic (Santo Domingo)")),
    ("America/Argentina/Buenos_Aires", _("Argentina (Buenos Aires)")),
    ("Europe/Madrid", _("Spain (Madrid)")),
]


@dataclass(frozen=True)
class SafeContact:
    """What one family said is safe. Days count from Monday, 0; no days or no dayparts named means all of them."""

    ways: frozenset[str]
    prefers: str
    days: tuple[int, ...]
    dayparts: tuple[str, ...]
    time_zone: str

    def to_json(self) -> dict[str, Any]:
        """As it is stored in a plain column: nothing in it says who somebody is."""
        return {
            "ways": sorted(self.ways),
            "prefers": self.prefers,
            "days": list(self.days),
            "dayparts": list(self.dayparts),
            "time_zone": self.time_zone,
        }

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> SafeContact:
        """What `to_json` made, without the ways that the desk has found `wrong` since: a number that is somebody else's.

        Raises ValueError, KeyError or TypeError for anything else.
        """
        rule = cls(
            ways=frozenset(values["ways"]),
            prefers=values["prefers"],
            days=tuple(values["days"]),
            dayparts=tuple(values["dayparts"]),
            time_zone=values["time_zone"],
        )
        return rule.without(values.get("wrong", ()))

    def without(self, ways: Iterable[str]) -> SafeContact:
        """The same, but for ways that lead nowhere."""
        return replace(self, ways=self.ways - frozenset(ways))

    def __post_init__(self) -> None:
        """Raises ValueError, which names the field and never what somebody chose."""
        if not self.ways <= frozenset(Way.values):
            raise ValueError("ways: there is no such way")
        if self.prefers not in PREFERENCES:
            raise ValueError("prefers: there is no such preference")
        if not frozenset(self.days) <= frozenset(range(7)):
            raise ValueError("days: a weekday is a number from 0, Monday, to 6")
        if not frozenset(self.dayparts) <= frozenset(DAYPARTS):
            raise ValueError("dayparts: there is no such part of the day")
        try:
            ZoneInfo(self.time_zone)
        except (LookupError, OSError, ValueError):  # unknown; the name of a folder; a path
            raise ValueError(
                "time_zone: no such zone, or this machine has no zones (Debian's package and PyPI's are both called tzdata)"
            ) from None

    @property
    def allowed(self) -> frozenset[str]:
        """The ways that may be used at all: none for a family that comes back by itself, no message where no call may ring."""
        if self.prefers == MAILBOX_ONLY:
            return frozenset()
        return self.ways if Way.CALL in self.ways else self.ways - {Way.VOICEMAIL}

    @property
    def first_way(self) -> str | None:
        """The way to begin with: the preferred one if it is safe, else the first that is. None leaves the mailbox."""
        wanted = (self.prefers, *(way.value for way in FIRST_WAYS))
        return next((way for way in wanted if way in self.allowed), None)


@dataclass(frozen=True)
class NextContact:
    """When, in UTC, and how the desk should reach out next."""

    at: datetime
    way: str


def is_safe(safe: SafeContact, way: str, at: datetime) -> bool:
    """Whether the family may be reached this way at this moment."""
    return way in safe.allowed and _is_open(safe, _utc(at))


def next_safe(safe: SafeContact, *, after: datetime) -> NextContact | None:
    """The earliest safe moment that is not before `after`, and the way to use then. None when only the mailbox is left."""
    after, way = _utc(after), safe.first_way
    if way is None:
        return None
    today = after.astimezone(ZoneInfo(safe.time_zone)).date()
    starts = (_moment(safe, today + timedelta(days), opens) for days in itertools.count() for opens, _closes in _hours(safe))
    candidates = (max(after, start) for start in starts)
    return NextContact(at=next(moment for moment in candidates if _is_open(safe, moment)), way=way)


def safe_until(safe: SafeContact, at: datetime) -> datetime | None:
    """When the window that is open at this moment closes, in UTC. None when none is open."""
    at = _utc(at)
    if safe.first_way is None or not _is_open(safe, at):
        return None
    local = at.astimezone(ZoneInfo(safe.time_zone))
    return _moment(safe, local.date(), next(closes for opens, closes in _hours(safe) if opens <= local.hour < closes))


def _is_open(safe: SafeContact, at: datetime) -> bool:
    local = at.astimezone(ZoneInfo(safe.time_zone))
    return (not safe.days or local.weekday() in safe.days) and any(start <= local.hour < end for start, end in _hours(safe))


def _hours(safe: SafeContact) -> list[tuple[int, int]]:
    """The chosen dayparts in their order; neighbours are one window."""
    windows: list[tuple[int, int]] = []
    for start, end in (hours for part, hours in DAYPARTS.items() if not safe.dayparts or part in safe.dayparts):
        if windows and windows[-1][1] == start:
            start = windows.pop()[0]
        windows.append((start, end))
    return windows


def _moment(safe: SafeContact, day: date, hour: int) -> datetime:
    return datetime.combine(day, time(hour), ZoneInfo(safe.time_zone)).astimezone(UTC)


def _utc(at: datetime) -> datetime:
    """Arithmetic on local times would count the hands of the clock, not the hours that pass."""
    if at.utcoffset() is None:
        raise ValueError("a moment needs its time zone")
    return at.astimezone(UTC)
