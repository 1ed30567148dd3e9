"""Taking the last verb back, for a minute."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID

from django.contrib.auth.models import User
from django.db import transaction
from django.db.models import Field
from django.utils.translation import gettext as _

from intake.actions.base import OWN_COLUMNS, ActionRefused, begin, done_since, finish, tell
from intake.models import Inquiry, LastVerb, Note, TimelineEvent
from intake.states import TimelineKind, Verb

UNDO_WITHIN = timedelta(minutes=1)


@transaction.atomic
def undo(inquiry: Inquiry, *, by: User, at: datetime, version: int | None = None, press: UUID | None = None) -> TimelineEvent:
    """Put the desk's own columns back to how they stood before the last verb, and write that it was taken back.

    Only for who did it, within a minute, and if nothing has happened since. What the family changed is never put back; a note
    that is taken back is gone, and a decision that an attempt asked for is not asked for any more.
    """
    begun = begin(inquiry, Verb.UNDO, by=by, at=at, version=version, press=press)
    last = LastVerb.objects.select_related("event").get(pk=begun.inquiry.pk)
    if at - last.at > UNDO_WITHIN:
        raise ActionRefused(_("A minute has passed."))
    if begun.inquiry.version != last.version:
        raise ActionRefused(done_since(begun.inquiry))
    for name in OWN_COLUMNS:
        column = Inquiry._meta.get_field(name.removesuffix("_id"))
        assert isinstance(column, Field)  # noqa: S101  (for mypy: no column is another model's)
        setattr(begun.inquiry, name, column.to_python(last.before[name]))
    begun.inquiry.wrong_ways = last.before.get("wrong_ways", [])
    Note.objects.filter(event=last.event).delete()
    undone = finish(begun, undoes=last.event)
    if last.event.kind == TimelineKind.ATTEMPT:
        for asked in begun.inquiry.timeline.filter(kind=TimelineKind.DECISION, version=last.version):
            tell(begun.inquiry, TimelineKind.UNDONE, by=by, at=at, undoes=asked)
    return undone


def can_undo(inquiry: Inquiry, *, by: User, at: datetime) -> LastVerb | None:
    """The verb that this person can still take back, for a page that offers it. One query; locks nothing."""
    last = LastVerb.objects.filter(pk=inquiry.pk, by=by, version=inquiry.version, at__gte=at - UNDO_WITHIN)
    return last.select_related("event").first()
