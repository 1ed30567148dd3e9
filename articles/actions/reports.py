"""What readers report: looked at, and put away. It says nothing about who reported it, so there is nobody to answer."""

from __future__ import annotations

from datetime import datetime

from django.contrib.auth.models import User
from django.db import transaction
from django.utils import timezone

from articles.actions.base import EDIT, LEAD, ActionRefused, allow, note
from articles.models import Article, ErrorReport
from articles.states import ErrorReason


@transaction.atomic
def handle(article: Article, *, by: User, at: datetime, reason: str | None = None, section: str | None = None) -> int:
    """Somebody has looked at what was reported of it, and done what there was to do; how many reports that were.

    `reason` and `section` narrow it to those of one kind and one place, the empty section being the whole page; None: to none.
    """
    allow(by, EDIT, LEAD)
    asked = ErrorReport.objects.filter(article=article, handled_on=None)
    if reason is not None:
        asked = asked.filter(reason=reason)
    if section is not None:
        asked = asked.filter(section=section)
    done = asked.update(handled_on=timezone.localdate(at))
    if not done:
        raise ActionRefused("Somebody has handled it already.")
    where = f"#{section}" if section else ""
    what = ", ".join(part for part in (str(ErrorReason(reason).label) if reason else "", where) if part)
    note(article, "reports handled", by=by, at=at, reason=f"{done}: {what}" if what else str(done))
    return done
