"""What readers report: looked at, and put away. It says nothing about who reported it, so there is nobody to answer."""

from __future__ import annotations

from datetime import datetime

from django.conf import settings
from django.contrib.auth.models import User
from django.db import transaction
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from articles.actions.base import EDIT, LEAD, ActionRefused, allow, note
from articles.models import Article, ErrorReport
from articles.states import ErrorReason


@transaction.atomic
def handle(
    article: Article,
    *,
    by: User,
    at: datetime,
    reason: str | None = None,
    section: str | None = None,
    count: int | None = None,
) -> int:
    """Somebody has looked at what was reported of it, and done what there was to do; how many reports that were.

    `reason` and `section` narrow it to those of one kind and one place, the empty section being the whole page; None: to none.
    `count` is how many the page showed: one that came since has been looked at by nobody. None: it did not say.
    """
    allow(by, EDIT, LEAD)
    asked = ErrorReport.objects.select_for_update().filter(article=article, handled_on=None)
    if reason is not None:
        asked = asked.filter(reason=reason)
    if section is not None:
        asked = asked.filter(section=section)
    waiting = list(asked.values_list("pk", flat=True))
    if not waiting:
        raise ActionRefused(_("Somebody has handled it already."))
    if count is not None and len(waiting) != count:
        said = _("There are %(now)s of these now, not %(shown)s. Look at them again.")
        raise ActionRefused(said % {"now": len(waiting), "shown": count})
    done = ErrorReport.objects.filter(pk__in=waiting).update(handled_on=timezone.localdate(at))
    where = f"#{section}" if section else ""
    with translation.override(settings.LANGUAGE_CODE):  # the history is the same whoever writes it
        what = ", ".join(part for part in (str(ErrorReason(reason).label) if reason else "", where) if part)
    note(article, "reports handled", by=by, at=at, reason=f"{done}: {what}" if what else str(done))
    return done
