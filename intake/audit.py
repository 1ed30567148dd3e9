"""The record of who opened what."""

from __future__ import annotations

from datetime import datetime

from django.contrib.auth.models import User

from intake.models import AccessRecord, Inquiry
from intake.states import Role

ROLE_OF_GROUP = {"admissions lead": Role.LEAD, "admissions": Role.ADMISSIONS}  # the first that fits


def record_access(inquiry: Inquiry, *, by: User, reason: str, at: datetime) -> AccessRecord:
    """Write that `by` is about to see what lies in this inquiry's cabinet. If this fails, nothing may be shown."""
    return AccessRecord.objects.create(inquiry=inquiry, by=by, role=role_of(by), reason=reason, at=at)


def role_of(person: User) -> Role:
    """As whom this person works: what the family is told instead of a name."""
    groups = set(person.groups.values_list("name", flat=True))
    return next((role for name, role in ROLE_OF_GROUP.items() if name in groups), Role.OTHER)
