"""Taking an inquiry, trying to reach the family, and ending it with an outcome."""

from __future__ import annotations

from datetime import datetime

from django.contrib.auth.models import User
from django.db import transaction

from intake.actions.base import begin, finish
from intake.models import ContactAttempt, Inquiry
from intake.states import AttemptResult, AttemptWay, Outcome, Status, Verb


@transaction.atomic
def claim(inquiry: Inquiry, *, by: User, at: datetime) -> Inquiry:
    """Take a waiting inquiry for oneself. Raises ActionRefused, naming who was faster."""
    begun = begin(inquiry, Verb.CLAIM, by=by, at=at)
    begun.inquiry.status, begun.inquiry.claimed_by = Status.CLAIMED, by
    finish(begun)
    return begun.inquiry


@transaction.atomic
def log_attempt(inquiry: Inquiry, *, by: User, way: AttemptWay, result: AttemptResult, at: datetime) -> ContactAttempt:
    """Write down that one tried to reach the family; reaching them moves the inquiry to "in contact"."""
    begun = begin(inquiry, Verb.LOG_ATTEMPT, by=by, at=at)
    if result == AttemptResult.REACHED:
        begun.inquiry.status = Status.IN_CONTACT
    event = finish(begun, facts={"way": str(way), "result": str(result)})
    return ContactAttempt.objects.create(inquiry=begun.inquiry, by=by, at=at, way=way, result=result, event=event)


@transaction.atomic
def close(inquiry: Inquiry, *, by: User, outcome: Outcome, at: datetime, version: int | None = None) -> Inquiry:
    """End the inquiry with an outcome."""
    begun = begin(inquiry, Verb.CLOSE, by=by, at=at, version=version)
    current = begun.inquiry
    current.status, current.outcome, current.closed_at = Status.CLOSED, outcome, at
    current.due_at, current.due_way, current.news_at = None, "", None
    current.lease_until, current.act_at, current.snoozed, current.promise_at = None, None, False, None
    finish(begun, facts={"outcome": str(outcome)})
    return current


def note_seen(inquiry: Inquiry, *, by: User) -> None:
    """Its holder has opened it as it was read: what the family had added by then is no news any more.

    The version stays: a page that somebody only looked at makes no other page old.
    """
    if inquiry.news_at is not None:
        Inquiry.objects.filter(pk=inquiry.pk, claimed_by=by, news_at=inquiry.news_at).update(news_at=None)
