"""What somebody was told at the desk, and has read."""

from __future__ import annotations

from datetime import datetime

from django.contrib.auth.models import User

from articles.actions.base import NotAllowed
from articles.models import Notice


def see(notice: Notice, *, by: User, at: datetime) -> None:
    """Read, and not shown again. Only by whom it was for."""
    if notice.person_id != by.pk:
        raise NotAllowed
    Notice.objects.filter(pk=notice.pk, seen_at=None).update(seen_at=at)
