"""Taking the next family that waits: one button, any number of people who press it at once, one owner each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.contrib.auth.models import User
from django.db import OperationalError, connection, transaction
from django.db.models import Q, QuerySet
from django.utils import timezone
from django.utils.formats import date_format

from intake.actions.base import WORK, ActionRefused, due
from intake.actions.work import claim
from intake.models import IN_THE_QUEUE, Inquiry
from intake.queries import Tier, Walk, free, walks
from intake.states import HELD, Status

TAKEN_FROM = (Tier.URGENT, Tier.OVERDUE, Tier.DUE, Tier.LATER)  # the rest somebody takes by hand, or not
PATIENCE = "2s"  # for rows that somebody else is about to take or to let go


class NothingToTake(ActionRefused):
    """Nobody is waiting, or everybody is with a colleague."""


@dataclass(frozen=True)
class Taken:
    """What "take next" gave. `already`: it was this person's before. `not_before`: until then nobody may be contacted."""

    inquiry: Inquiry
    already: bool = False
    not_before: datetime | None = None


@transaction.atomic
def take_next(*, by: User, at: datetime) -> Taken:
    """Claim whoever must be reached next. Raises NothingToTake, or ActionRefused.

    Pressed again before the first step, it gives the same one. Presses of one person go one after the other; those of different
    people step over each other's rows, and only when nothing is left do they wait to see what becomes of them.
    """
    person = User.objects.select_for_update(no_key=True).get(pk=by.pk)  # no_key: rows that name this person do not wait
    if not person.has_perm(WORK):
        raise ActionRefused("Your account may not work on inquiries.")
    mine = _unfinished(person, at)
    if mine is not None:
        return _taken(mine, at, already=True)
    parts = walks(at, TAKEN_FROM)
    found = next(filter(None, (_lock(part, at) for part in parts)), None)
    if found is None and any(_could_be_taken(part, at).exists() for part in parts):
        found = _lock_patiently(parts, at)
    if found is None:
        raise NothingToTake(_why_nothing(at))
    return _taken(claim(found, by=person, at=at), at)


def _unfinished(person: User, at: datetime) -> Inquiry | None:
    """What this person took and has not yet begun with: an attempt puts the next step off."""
    held = Inquiry.objects.filter(claimed_by=person, status=Status.CLAIMED, lease_until__gt=at, erase_asked_at=None)
    return held.exclude(Q(snoozed=True) & Q(act_at__gt=at)).order_by("lease_until", "reference").first()


def _could_be_taken(part: Walk, at: datetime) -> QuerySet[Inquiry]:
    return Inquiry.objects.filter(part.where & free(at))


def _lock(part: Walk, at: datetime, *, patient: bool = False) -> Inquiry | None:
    """The first of a tier, locked. PostgreSQL asks the row again once it has the lock, so one that was just taken drops out."""
    rows = _could_be_taken(part, at).order_by(*part.order())
    return rows.select_for_update(skip_locked=not patient).first()


def _lock_patiently(parts: list[Walk], at: datetime) -> Inquiry | None:
    """Wait for the rows that others hold: nobody is told that nobody waits because the worker filed a letter just then."""
    try:
        with transaction.atomic():
            with connection.cursor() as cursor:
                cursor.execute(f"SET LOCAL lock_timeout = '{PATIENCE}'")
            return next(filter(None, (_lock(part, at, patient=True) for part in parts)), None)
    except OperationalError:
        raise ActionRefused("Many are at it at once. Press once more.") from None


def _taken(inquiry: Inquiry, at: datetime, *, already: bool = False) -> Taken:
    safe_at = due(inquiry.safe_rule, at).at
    return Taken(inquiry, already=already, not_before=safe_at if safe_at is not None and safe_at > at else None)


def _why_nothing(at: datetime) -> str:
    held = Inquiry.objects.filter(IN_THE_QUEUE, status__in=sorted(HELD)).exclude(free(at))
    count = held.count()
    if not count:
        return "Nobody is waiting."
    those = "One is" if count == 1 else f"{count} are"
    following = held.filter(act_at__gt=at).order_by("act_at").values_list("act_at", flat=True).first()
    if following is None:
        return f"Nobody is waiting. {those} with colleagues."
    when = date_format(timezone.localtime(following), "DATETIME_FORMAT")
    return f"Nobody is waiting. {those} with colleagues; the next step is at {when}."
