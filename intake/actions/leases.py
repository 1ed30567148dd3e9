"""Claims that end by themselves, and waiting lists whose day has come: what only the clock does."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.contrib.auth.models import User
from django.db import transaction
from django.utils import timezone

from intake.actions.base import due, lane_of, tell
from intake.models import Inquiry
from intake.states import HELD, Lane, Outcome, Status, TimelineKind

GRACE = timedelta(minutes=1)  # whoever claims at once writes the return down; the worker only tidies what nobody wanted
AT_ONCE = 100

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
        due_at, due_way = due(inquiry.safe_rule, at)
        when = {"due_at": due_at, "due_way": due_way, "act_at": due_at or at, "snoozed": False, "waits_since": at, "tries": 0}
        changes = BACK_IN_THE_QUEUE | when
        for name, value in changes.items():
            setattr(inquiry, name, value)
        inquiry.lane = lane_of(inquiry)
        inquiry.version += 1
        inquiry.save(update_fields=[*changes, "lane", "version"])
        tell(inquiry, TimelineKind.OPENED_AGAIN, by=None, at=at)
    return len(opened)
