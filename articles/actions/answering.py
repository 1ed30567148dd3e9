"""What waits for somebody at the desk and is done with: a notice that was read, errors that readers reported."""

from __future__ import annotations

from datetime import datetime

from django.contrib.auth.models import User
from django.db import transaction
from django.utils import timezone

from articles.actions.base import EDIT, ActionRefused, NotAllowed, allow, note
from articles.models import Article, ErrorReport, Notice


def see(notice: Notice, *, by: User, at: datetime) -> None:
    """Read, and not shown again. Only by whom it was for."""
    if notice.person_id != by.pk:
        raise NotAllowed
    Notice.objects.filter(pk=notice.pk, seen_at=None).update(seen_at=at)


@transaction.atomic
def handle_reports(article: Article, *, reason: str, count: int, by: User, at: datetime) -> None:
    """Somebody looked at what readers reported with this reason, and did what was to be done.

    `count` is how many there were when they looked: one that came since has been looked at by nobody.
    """
    allow(by, EDIT)
    Article.objects.select_for_update(of=("self",)).get(pk=article.pk)
    waiting = ErrorReport.objects.select_for_update().filter(article=article, reason=reason, handled_on=None)
    keys = list(waiting.values_list("pk", flat=True))
    if not keys:
        raise ActionRefused("Somebody has done this already.")
    if len(keys) != count:
        raise ActionRefused(f"There are {len(keys)} of these now, not {count}. Look at them again.")
    ErrorReport.objects.filter(pk__in=keys).update(handled_on=timezone.localdate(at))
    note(article, "reports handled", by=by, at=at, reason=f"{reason}: {count}")
