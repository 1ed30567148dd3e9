"""How old a review is, and what follows from it. Pure: read when a page is made, so that no job that died hides anything."""

from __future__ import annotations

from datetime import date, timedelta
from enum import IntEnum

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

DUE_SOON_BEFORE = timedelta(days=60)
OVERDUE_AFTER = timedelta(days=14)
STALE_AFTER = timedelta(days=45)
CLOSES_AFTER = timedelta(days=90)  # where age is a danger: topics that say `withdraw_when_overdue`


class Stage(IntEnum):
    """In the order of time. Readers notice from OVERDUE on; the desk is told from DUE_SOON on."""

    FRESH = 0
    DUE_SOON = 1
    DUE = 2
    OVERDUE = 3  # a plain banner
    STALE = 4  # and no search engine is led here
    CLOSED = 5  # and the text is not shown any more


# How long after the day each begins, the last first.
BEGINS = {
    Stage.STALE: STALE_AFTER,
    Stage.OVERDUE: OVERDUE_AFTER,
    Stage.DUE: timedelta(0),
    Stage.DUE_SOON: -DUE_SOON_BEFORE,
}
# What the desk calls them.
STAGES: dict[Stage, Promise] = {
    Stage.FRESH: _("Fresh"),
    Stage.DUE_SOON: _("Due soon"),
    Stage.DUE: _("Due"),
    Stage.OVERDUE: _("Overdue"),
    Stage.STALE: _("Long overdue"),
    Stage.CLOSED: _("Closed"),
}
# And what readers notice of it.
EFFECTS: dict[Stage, Promise] = {
    Stage.OVERDUE: _("readers are told that it may be out of date"),
    Stage.STALE: _("readers are told, and no search engine is led here"),
    Stage.CLOSED: _("readers get the steps for an emergency instead of the text"),
}


def closing_day(due: date | None, *, closes: bool) -> date | None:
    """The day on which a text is not shown any more, where its shelf says that age is a danger."""
    return due + CLOSES_AFTER if due and closes else None


def stage(due: date | None, today: date, closes_on: date | None = None) -> Stage:
    """Where a text stands whose review is due on that day (None: no day is set) and which closes on that one (None: never)."""
    if closes_on is not None and today >= closes_on:
        return Stage.CLOSED
    if due is None:
        return Stage.FRESH
    return next((found for found, after in BEGINS.items() if today >= due + after), Stage.FRESH)
