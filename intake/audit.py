"""The record of who opened what."""

from __future__ import annotations

from datetime import datetime

from django.contrib.auth.models import User

from intake.models import AccessRecord, Inquiry
from intake.states import Opened, Role

ROLE_OF_GROUP = {"admissions lead": Role.LEAD, "admissions": Role.ADMISSIONS}  # the first that fits


def record_access(
    inquiry: Inquiry | None, *, by: User, reason: str, at: datetime, what: Opened = Opened.INQUIRY, opened: int = 1
) -> AccessRecord:
    """Write that `by` is about to see what lies in the cabinet. If this fails, nothing may be shown.

    A search or a shift's note belongs to no inquiry; `opened` is how many a search looks into.
    """
    record = {"inquiry": inquiry, "what": what, "opened": opened, "reason": reason}
    return AccessRecord.objects.create(**record, by=by, role=role_of(by), at=at)


def role_of(person: User) -> Role:
    """As whom this person works: what the family is told instead of a name."""
    groups = set(person.groups.values_list("name", flat=True))
    return next((role for name, role in ROLE_OF_GROUP.items() if name in groups), Role.OTHER)
