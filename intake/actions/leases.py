"""Claims that end by themselves, and waiting lists whose day has come: what only the clock does."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from intake.actions.base import due, lane_of, tell
from intake.actions.filing import BACK_IN_THE_QUEUE
from intake.models import Inquiry
from intake.states import Outcome, Status, TimelineKind

GRACE = timedelta(minutes=1)  # whoever claims at once writes the return down; the worker only tidies what nobody wanted
AT_ONCE = 100


def lease_end(at: datetime) -> datetime:
    """Until when a claim of this moment holds without a further step."""
    return at + timedelta(minutes=settings.DESK_LEASE_MINUTES)


def tell_returned(inquiry: Inquiry) -> None:
    """Write that a claim ended by itself, at the moment when it did."""
    assert inquiry.lease_until is not None  # noqa: S101  (only such claims end)
    tell(inquiry, TimelineKind.RETURNED, by=None, at=inquiry.lease_until)


@transaction.atomic
def return_leases(at: datetime) -> int:
    """Put claims that ran out back into the queue on paper too; how many. For everybody they were there already."""
    over = Inquiry.objects.filter(status=Status.CLAIMED, lease_until__lte=at - GRACE).order_by("lease_until")
    returned = list(over.select_for_update(skip_locked=True)[:AT_ONCE])
    for inquiry in returned:
        tell_returned(inquiry)
        inquiry.status, inquiry.claimed_by, inquiry.lease_until = Status.WAITING, None, None
        inquiry.version += 1
        inquiry.save(update_fields=["status", "claimed_by", "lease_until", "version"])
    return len(returned)


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
