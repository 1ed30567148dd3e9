"""Claims that end by themselves, hours that pass, and waiting lists whose day has come: what only the clock does."""

from __future__ import annotations

import logging
from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.contrib.auth.models import User
from django.db import transaction
from django.utils import timezone

from intake.actions.base import due, lane_of, tell
from intake.contact_rules import SafeContact, is_safe, next_safe, safe_until
from intake.models import IN_THE_QUEUE, Inquiry
from intake.states import HELD, Lane, Outcome, Status, TimelineKind

GRACE = timedelta(minutes=1)  # whoever claims at once writes the return down; the worker only tidies what nobody wanted
AT_ONCE = 100
WINDOWS_AT_ONCE = 500  # a window of many families ends at the same moment

logger = logging.getLogger(__name__)

# What is true of an inquiry that comes back into the queue.
BACK_IN_THE_QUEUE: dict[str, Any] = {
    "status": Status.WAITING,
    "claimed_by": None,
    "lease_until": None,
    "outcome": "",
    "outcome_on": None,
    "referred_to": None,
    "closed_at": None,
}


def lease_end(at: datetime) -> datetime:
    """Until when a claim of this moment holds without a further step."""
    return at + timedelta(minutes=settings.DESK_LEASE_MINUTES)


def longer(inquiry: Inquiry, after: datetime) -> datetime | None:
    """Until when its holder has it after a step: a lease longer than `after`, if it ends at all. A talk usually has no end."""
    ends = inquiry.status == Status.CLAIMED or inquiry.lease_until is not None
    return lease_end(after) if ends else None


def with_news(inquiry: Inquiry, at: datetime) -> datetime | None:
    """Until when its holder has it once the family wrote: one lease from now at most for a claim, however long it was put off.

    What somebody talks about with a family ends only if the news is urgent: then a colleague can take it over.
    """
    if inquiry.status == Status.CLAIMED or (inquiry.status == Status.IN_CONTACT and inquiry.lane == Lane.URGENT):
        return min(lease_end(at), inquiry.lease_until or lease_end(at))
    return inquiry.lease_until


@transaction.atomic
def return_leases(at: datetime) -> int:
    """Put what ran out back into the queue on paper too; how many. For everybody it was there already."""
    over = Inquiry.objects.filter(status__in=sorted(HELD), lease_until__lte=at - GRACE).order_by("lease_until")
    returned = list(over.select_for_update(skip_locked=True)[:AT_ONCE])
    for inquiry in returned:
        _give_back(inquiry, at=inquiry.lease_until or at)
    return len(returned)


@transaction.atomic
def next_windows(at: datetime) -> int:
    """Whoever was to be reached in hours that are over is due in the next ones; how many rows it looked at.

    The version stays, for nobody did anything: no open page grows old by it. They keep their place among those who wait, and a
    step that was put off until those hours is not put off any more.
    """
    over = Inquiry.objects.filter(IN_THE_QUEUE, due_until__lte=at).order_by("due_until")
    passed = list(over.select_for_update(skip_locked=True)[:WINDOWS_AT_ONCE])
    for inquiry in passed:
        _to_next_window(inquiry, at)
    Inquiry.objects.bulk_update(passed, ["due_at", "due_until", "act_at", "snoozed"])
    return len(passed)


def _to_next_window(inquiry: Inquiry, at: datetime) -> None:
    """The way stays: another one may have been found wrong. Hours count for all of them alike."""
    try:
        rule = SafeContact.from_json(inquiry.safe_rule)
    except (ValueError, KeyError, TypeError):  # one row that nobody can read must not keep the others waiting
        logger.error("leases: the rule of inquiry %s cannot be read", inquiry.pk)
        inquiry.due_until = None
        return
    following = next_safe(rule, after=at)
    if following is not None and not is_safe(rule, following.way, at):
        inquiry.due_at = following.at
        if inquiry.act_at is None or inquiry.act_at <= at:
            inquiry.act_at, inquiry.snoozed = following.at, False
    inquiry.due_until = safe_until(rule, following.at) if following else None


@transaction.atomic
def return_from_closed_accounts(at: datetime) -> int:
    """Put back what is held by accounts that were closed: nobody else would ever act on it. How many."""
    closed = User.objects.filter(is_active=False)
    left = Inquiry.objects.visible().filter(status__in=sorted(HELD), claimed_by__in=closed).order_by("act_at")
    returned = list(left.select_for_update(skip_locked=True)[:AT_ONCE])
    for inquiry in returned:
        _give_back(inquiry, at=at)
    return len(returned)


def _give_back(inquiry: Inquiry, *, at: datetime) -> None:
    inquiry.status, inquiry.claimed_by, inquiry.lease_until = Status.WAITING, None, None
    inquiry.version += 1
    inquiry.save(update_fields=["status", "claimed_by", "lease_until", "version"])
    tell(inquiry, TimelineKind.RETURNED, by=None, at=at)


@transaction.atomic
def waitlist_due(at: datetime) -> int:
    """Open again what waited on the waiting list until today; how many."""
    today = timezone.localdate(at)
    listed = Inquiry.objects.visible().filter(outcome=Outcome.WAITLISTED, outcome_on__lte=today).order_by("outcome_on")
    opened = list(listed.select_for_update(skip_locked=True)[:AT_ONCE])
    for inquiry in opened:
        first = due(inquiry.safe_rule, at)
        when = {"due_at": first.at, "due_way": first.way, "due_until": first.until, "act_at": first.at or at}
        changes = BACK_IN_THE_QUEUE | when | {"snoozed": False, "waits_since": at, "tries": 0}
        for name, value in changes.items():
            setattr(inquiry, name, value)
        inquiry.lane = lane_of(inquiry)
        inquiry.version += 1
        inquiry.save(update_fields=[*changes, "lane", "version"])
        tell(inquiry, TimelineKind.OPENED_AGAIN, by=None, at=at)
    return len(opened)
