"""The record of who opened what."""

from __future__ import annotations

from datetime import datetime

from django.contrib.auth.models import User

from intake.models import AccessRecord, Inquiry


def record_access(inquiry: Inquiry, *, by: User, reason: str, at: datetime) -> AccessRecord:
    """Write that `by` is about to see what lies in this inquiry's cabinet. If this fails, nothing may be shown."""
    return AccessRecord.objects.create(inquiry=inquiry, by=by, reason=reason, at=at)
