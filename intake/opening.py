"""Putting words into the cabinet, and the one way to take them out: an explicit call that first writes who looks, and why."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any

from django.contrib.auth.models import User
from django.db import transaction

from intake import audit, cabinet
from intake.models import Inquiry, Submission
from intake.states import REACH_AT_THE_DESK, Reach

TABLE = Submission._meta.db_table


@dataclass(frozen=True)
class Contact:
    """Whom it is about and how to reach somebody. Never printed whole: it has no useful `repr`."""

    about: str = ""
    reach: str = ""
    name: str = ""
    phone: str = ""
    email: str = ""
    voicemail: str = ""
    times: tuple[str, ...] = ()

    @property
    def reach_at_the_desk(self) -> str:
        return str(REACH_AT_THE_DESK[Reach(self.reach)])

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> Contact:
        return cls(**values | {"times": tuple(values["times"])})

    def __repr__(self) -> str:
        return "Contact(…)"


@dataclass(frozen=True)
class Story:
    """What somebody wrote."""

    message: str = ""

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> Story:
        return cls(**values)

    def __repr__(self) -> str:
        return "Story(…)"


@dataclass(frozen=True)
class OpenedSubmission:
    """One version of what a family sent, readable, and the names of the fields that differ from the version before."""

    received_at: datetime
    contact: Contact
    story: Story
    changed: frozenset[str]


def lock_submission(submission: Submission, *, contact: Contact, story: Story) -> None:
    """Put both parts into the row, locked for it. Saves nothing."""
    for column, part in (("contact", contact), ("story", story)):
        plaintext = json.dumps({field.name: getattr(part, field.name) for field in fields(part)}, ensure_ascii=False)
        setattr(submission, column, cabinet.lock(plaintext.encode(), table=TABLE, row=submission.pk, column=column))


@transaction.atomic
def open_inquiry(inquiry: Inquiry, *, by: User, reason: str, at: datetime) -> list[OpenedSubmission]:
    """Everything the family sent, oldest first, after writing the access record. Raises cabinet.CannotOpen."""
    audit.record_access(inquiry, by=by, reason=reason, at=at)
    opened: list[OpenedSubmission] = []
    for submission in inquiry.submissions.all():
        contact, story = Contact.from_json(_unlock(submission, "contact")), Story.from_json(_unlock(submission, "story"))
        changed = _differences(opened[-1], contact, story) if opened else frozenset()
        opened.append(OpenedSubmission(submission.received_at, contact, story, changed))
    return opened


def _unlock(submission: Submission, column: str) -> dict[str, Any]:
    stored = getattr(submission, column)
    values: dict[str, Any] = json.loads(cabinet.unlock(stored, table=TABLE, row=submission.pk, column=column))
    return values


def _differences(before: OpenedSubmission, contact: Contact, story: Story) -> frozenset[str]:
    pairs = ((before.contact, contact), (before.story, story))
    return frozenset(
        field.name for old, new in pairs for field in fields(new) if getattr(old, field.name) != getattr(new, field.name)
    )
