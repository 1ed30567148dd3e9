"""Taking the next family that waits, one's own first: one button, any number of people who press it at once, one owner each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.contrib.auth.models import User
from django.db import OperationalError, connection, transaction
from django.db.models import F, Q, QuerySet
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import ngettext_lazy

from intake.actions.base import WORK, ActionRefused, due
from intake.actions.work import claim
from intake.models import IN_THE_QUEUE, Inquiry, TimelineEvent
from intake.queries import Tier, Walk, free, walks
from intake.states import HELD, Lane, Status, TimelineKind

TAKEN_FROM = (Tier.URGENT, Tier.OVERDUE, Tier.DUE, Tier.LATER)  # the rest somebody takes by hand, or not
PATIENCE = "2s"  # for rows that somebody else is about to take or to let go
IN_HAND = Q(status=Status.CLAIMED, snoozed=False)  # taken, and not yet begun with: an attempt puts the next step off
# Where whoever is not waiting is, and the same with the next step that somebody set.
WITH_COLLEAGUES = (
    ngettext_lazy("One is with colleagues.", "%(n)s are with colleagues.", "n"),
    ngettext_lazy(
        "One is with colleagues; the next step is at %(when)s.",
        "%(n)s are with colleagues; the next step is at %(when)s.",
        "n",
    ),
)
ONES_OWN = (
    ngettext_lazy("One is yours and put off.", "%(n)s are yours and put off.", "n"),
    ngettext_lazy(
        "One is yours and put off; the next step is at %(when)s.",
        "%(n)s are yours and put off; the next step is at %(when)s.",
        "n",
    ),
)
NOT_AGAIN_FOR = timedelta(minutes=30)  # what somebody gave back goes to others first


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
    """Whoever this person must reach next: claimed for them, or theirs already. Raises NothingToTake, or ActionRefused.

    First whoever is theirs and in danger; then what they took just now, so that a second press before the first step gives the
    same one; then anybody in danger; then the rest of what is theirs and due; then whoever waits. Presses of one person go one
    after the other; those of different people step over each other's rows, and only when nothing is left do they wait to see
    what becomes of them.
    """
    person = User.objects.select_for_update(no_key=True).get(pk=by.pk)  # no_key: rows that name this person do not wait
    if not person.has_perm(WORK):
        raise ActionRefused(_("Your account may not work on inquiries."))
    mine = _unfinished(person, at)
    if mine is not None and (mine.lane == Lane.URGENT or _is_in_hand(mine)):
        return _taken(mine, at, already=True)
    found = _find(person, at, (Tier.URGENT,) if mine else TAKEN_FROM)
    if found is not None:
        return _taken(claim(found, by=person, at=at), at)
    if mine is not None:
        return _taken(mine, at, already=True)
    raise NothingToTake(_why_nothing(person, at))


def _unfinished(person: User, at: datetime) -> Inquiry | None:
    """What is theirs and to be gone on with: taken just now, or its moment has come, or its family wrote meanwhile."""
    held = Inquiry.objects.filter(claimed_by=person, status__in=sorted(HELD), erase_asked_at=None).exclude(free(at))
    due = Q(act_at=None) | Q(act_at__lte=at) | Q(news_at__isnull=False)
    return min(held.filter(due | IN_HAND), key=_order_of_ones_own, default=None)


def _order_of_ones_own(inquiry: Inquiry) -> tuple[bool, bool, float, str]:
    """Whoever is in danger first, then what was taken just now, then by the moment of the next step."""
    moment = inquiry.act_at.timestamp() if inquiry.act_at else 0.0
    return inquiry.lane != Lane.URGENT, not _is_in_hand(inquiry), moment, inquiry.reference


def _is_in_hand(inquiry: Inquiry) -> bool:
    return inquiry.status == Status.CLAIMED and not inquiry.snoozed


def _find(person: User, at: datetime, tiers: tuple[Tier, ...]) -> Inquiry | None:
    """The first that is free, locked; what this person gave back just now only if nothing else is."""
    parts, given_back = walks(at, tiers), _given_back(person, at)
    found = _first(parts, at, but=given_back)
    return _first(parts, at, but=[]) if found is None and given_back else found


def _given_back(person: User, at: datetime) -> list[UUID]:
    """What this person gave back a while ago, unless its family wrote since."""
    lately = TimelineEvent.objects.filter(kind=TimelineKind.RELEASED, by=person, at__gt=at - NOT_AGAIN_FOR, undone_by=None)
    without_news = Q(inquiry__news_at=None) | Q(inquiry__news_at__lte=F("at"))
    return list(lately.filter(without_news).values_list("inquiry", flat=True))


def _first(parts: list[Walk], at: datetime, *, but: list[UUID]) -> Inquiry | None:
    found = next(filter(None, (_lock(part, at, but=but) for part in parts)), None)
    if found is None and any(_could_be_taken(part, at, but=but).exists() for part in parts):
        found = _lock_patiently(parts, at, but=but)
    return found


def _could_be_taken(part: Walk, at: datetime, *, but: Sequence[UUID] = ()) -> QuerySet[Inquiry]:
    rows = Inquiry.objects.filter(part.where & free(at))
    return rows.exclude(pk__in=but) if but else rows


def _lock(part: Walk, at: datetime, *, but: Sequence[UUID], patient: bool = False) -> Inquiry | None:
    """The first of a tier, locked. PostgreSQL asks the row again once it has the lock, so one that was just taken drops out."""
    rows = _could_be_taken(part, at, but=but).order_by(*part.order())
    return rows.select_for_update(skip_locked=not patient).first()


def _lock_patiently(parts: list[Walk], at: datetime, *, but: Sequence[UUID]) -> Inquiry | None:
    """Wait for the rows that others hold: nobody is told that nobody waits because the worker filed a letter just then."""
    try:
        with transaction.atomic():
            with connection.cursor() as cursor:
                cursor.execute(f"SET LOCAL lock_timeout = '{PATIENCE}'")
            return next(filter(None, (_lock(part, at, but=but, patient=True) for part in parts)), None)
    except OperationalError:
        raise ActionRefused(_("Many are at it at once. Press once more.")) from None


def _taken(inquiry: Inquiry, at: datetime, *, already: bool = False) -> Taken:
    safe_at = due(inquiry.safe_rule, at).at
    return Taken(inquiry, already=already, not_before=safe_at if safe_at is not None and safe_at > at else None)


def _why_nothing(person: User, at: datetime) -> str:
    held = Inquiry.objects.filter(IN_THE_QUEUE, status__in=sorted(HELD)).exclude(free(at))
    theirs = _where_they_are(held.exclude(claimed_by=person), WITH_COLLEAGUES, at)
    own = _where_they_are(held.filter(claimed_by=person), ONES_OWN, at)
    return " ".join(filter(None, (_("Nobody is waiting."), theirs, own)))


def _where_they_are(held: QuerySet[Inquiry], said: Sequence[Promise], at: datetime) -> str:
    count = held.count()
    if not count:
        return ""
    following = held.filter(act_at__gt=at).order_by("act_at").values_list("act_at", flat=True).first()
    if following is None:
        return str(said[0] % {"n": count})
    when = date_format(timezone.localtime(following), "DATETIME_FORMAT")
    return str(said[1] % {"n": count, "when": when})
