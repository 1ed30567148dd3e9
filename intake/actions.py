"""Verbs on inquiries. Each is one transaction: lock, check, change, write the timeline."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.contrib.auth.models import User
from django.db import transaction
from django.db.models import Q

from intake import codes
from intake.models import ContactAttempt, Inquiry, Letter, Submission, TimelineEvent
from intake.opening import Contact, Story, lock_submission
from intake.states import AttemptResult, AttemptWay, Outcome, Status, TimelineKind, Verb, may

WORK = "intake.work_inquiry"
REFERENCE_LETTERS = 6


class ActionRefused(Exception):
    """A verb that may not happen, with a sentence fit for staff."""


@dataclass(frozen=True)
class Request:
    """A family's request as it came out of a letter and was checked again. No `repr`: it is full of words."""

    language: str
    about: str
    reach: str
    source: str
    code_hash: bytes
    mailbox_key: bytes
    contact: Contact
    story: Story

    def __repr__(self) -> str:
        return "Request(…)"


@transaction.atomic
def file_letter(letter: Letter, *, request: Request, at: datetime) -> Inquiry:
    """File an opened letter in the cabinet and empty its envelope.

    The first letter of a form makes the inquiry; another one from the same form adds a version to it ("sent again, changed")
    and brings its facets up to date, and puts it back into the queue if it was closed: whoever mends a number wants to be
    reached. The same letter twice changes nothing.
    """
    received_at = min(letter.posted_at, at)  # the public site's clock is not trusted with the future
    facets = {"about": request.about, "reach": request.reach, "language": request.language}
    inquiry = Inquiry.objects.select_for_update().filter(form_key=letter.form_key).first()
    is_new = inquiry is None
    if inquiry is None:
        inquiry = Inquiry.objects.create(
            **facets,
            reference=_free_reference(),
            form_key=letter.form_key,
            code_hash=request.code_hash,
            mailbox_key=request.mailbox_key,
            source=request.source,
            received_at=received_at,
            filed_at=at,
        )
    submission = Submission(inquiry=inquiry, letter_key=letter.letter_key, received_at=received_at)
    if not inquiry.submissions.filter(letter_key=letter.letter_key).exists():
        lock_submission(submission, contact=request.contact, story=request.story)
        submission.save(force_insert=True)
        _tell(inquiry, TimelineKind.FILED if is_new else TimelineKind.SENT_AGAIN, by=None, at=at)
        if not is_new:
            newest = not inquiry.submissions.filter(received_at__gt=received_at).exists()
            Inquiry.objects.filter(pk=inquiry.pk).update(times_sent=inquiry.times_sent + 1, **(facets if newest else {}))
            _open_again(inquiry, at=at)
    Letter.objects.filter(pk=letter.pk).update(filed_at=at, envelope=b"")
    return inquiry


def set_letter_aside(letter_id: UUID, *, why: str) -> None:
    """Keep a letter that cannot be filed, sealed as it came, out of the way of the next ones."""
    Letter.objects.filter(pk=letter_id).update(set_aside=why)


def put_letter_off(letter_id: UUID, *, until: datetime) -> None:
    """Leave a letter for later, for when its key is there."""
    Letter.objects.filter(pk=letter_id).update(put_off_until=until)


def take_letters_up_again() -> int:
    """Give every letter that was set aside or put off another try; how many."""
    left = Q(filed_at=None) & (~Q(set_aside="") | Q(put_off_until__isnull=False))
    return Letter.objects.filter(left).update(set_aside="", put_off_until=None)


def _open_again(inquiry: Inquiry, *, at: datetime) -> None:
    if inquiry.status != Status.CLOSED:
        return
    fields = {"status": Status.WAITING, "claimed_by": None, "outcome": "", "closed_at": None}
    Inquiry.objects.filter(pk=inquiry.pk).update(**fields)
    _tell(inquiry, TimelineKind.OPENED_AGAIN, by=None, at=at)


@transaction.atomic
def claim(inquiry: Inquiry, *, by: User, at: datetime) -> Inquiry:
    """Take a waiting inquiry for oneself. Raises ActionRefused, naming who was faster."""
    inquiry = _locked(inquiry, Verb.CLAIM, by)
    inquiry.status, inquiry.claimed_by = Status.CLAIMED, by
    inquiry.save(update_fields=["status", "claimed_by"])
    _tell(inquiry, TimelineKind.CLAIMED, by=by, at=at)
    return inquiry


@transaction.atomic
def log_attempt(inquiry: Inquiry, *, by: User, way: AttemptWay, result: AttemptResult, at: datetime) -> ContactAttempt:
    """Write down that one tried to reach the family; reaching them moves the inquiry to "in contact"."""
    inquiry = _locked(inquiry, Verb.LOG_ATTEMPT, by)
    attempt = ContactAttempt.objects.create(inquiry=inquiry, by=by, at=at, way=way, result=result)
    if result == AttemptResult.REACHED and inquiry.status != Status.IN_CONTACT:
        inquiry.status = Status.IN_CONTACT
        inquiry.save(update_fields=["status"])
    _tell(inquiry, TimelineKind.ATTEMPT, by=by, at=at, facts={"way": str(way), "result": str(result)})
    return attempt


@transaction.atomic
def close(inquiry: Inquiry, *, by: User, outcome: Outcome, at: datetime) -> Inquiry:
    """End the inquiry with an outcome."""
    inquiry = _locked(inquiry, Verb.CLOSE, by)
    inquiry.status, inquiry.outcome, inquiry.closed_at = Status.CLOSED, outcome, at
    inquiry.save(update_fields=["status", "outcome", "closed_at"])
    _tell(inquiry, TimelineKind.CLOSED, by=by, at=at, facts={"outcome": str(outcome)})
    return inquiry


def _locked(inquiry: Inquiry, verb: Verb, by: User) -> Inquiry:
    """The row, locked, if `by` may use the verb on it now. Raises ActionRefused."""
    if not by.has_perm(WORK):
        raise ActionRefused("Your account may not work on inquiries.")
    # The owner is read after the lock: joined to it, PostgreSQL would give the owner from before a wait.
    current = Inquiry.objects.select_for_update().get(pk=inquiry.pk)
    holder = current.claimed_by
    name = holder and (holder.get_full_name() or holder.get_username())
    if not may(verb, current.status):
        if verb == Verb.CLAIM and holder is not None and current.status != Status.CLOSED:
            raise ActionRefused("You have it already." if holder == by else f"{name} was faster.")
        raise ActionRefused(f"“{verb.label}” is not possible: the inquiry is “{current.get_status_display()}”.")
    if verb != Verb.CLAIM and holder != by:
        raise ActionRefused(f"Only {name}, who holds it, can do that.")
    return current


def _tell(
    inquiry: Inquiry, kind: TimelineKind, *, by: User | None, at: datetime, facts: Mapping[str, str] | None = None
) -> None:
    TimelineEvent.objects.create(inquiry=inquiry, kind=kind, by=by, at=at, facts=dict(facts or {}))


def _free_reference() -> str:
    """A short name for the desk, like K7Q-F2M: random, not made from anything the family knows."""
    while True:
        letters = "".join(secrets.choice(codes.ALPHABET) for _ in range(REFERENCE_LETTERS))
        reference = f"{letters[:3]}-{letters[3:]}"
        if not Inquiry.objects.filter(reference=reference).exists():
            return reference
