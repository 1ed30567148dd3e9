"""What one shift leaves for the next: a note that speaks of families, and how many places are free."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID, uuid4

from django.contrib.auth.models import User
from django.db import connection, transaction
from django.utils.translation import gettext as _

from intake import audit
from intake.actions.base import WORK, ActionRefused, name_of
from intake.models import CarePlaces, ShiftNote
from intake.opening import lock_words, unlock_words
from intake.states import Opened

KEEP_FOR = timedelta(days=30)
ONE_AT_A_TIME = 5_517_001  # a lock of our own in the database, held while a note is added


class NewerNote(ActionRefused):
    """Somebody left a note after the one that this was written below."""


@dataclass(frozen=True)
class OpenedNote:
    """A hand-over note, readable. No `repr`: it speaks of families."""

    note: ShiftNote
    words: str

    def __repr__(self) -> str:
        return "OpenedNote(…)"


def newest_note() -> ShiftNote | None:
    """Who left the newest note, and when: what a page may show without opening it."""
    return ShiftNote.objects.select_related("by").defer("words").first()


@transaction.atomic
def open_notes(*, by: User, at: datetime, most: int) -> list[OpenedNote]:
    """The newest notes, newest first, after writing that they are opened. Raises cabinet.CannotOpen."""
    notes = list(ShiftNote.objects.select_related("by").filter(at__gt=at - KEEP_FOR)[:most])
    if notes:
        audit.record_access(None, by=by, reason="shift page", at=at, what=Opened.SHIFT, opened=len(notes))
    return [OpenedNote(note, unlock_words(note)) for note in notes]


@transaction.atomic
def leave_note(*, by: User, words: str, at: datetime, after: UUID | None, press: UUID | None = None) -> ShiftNote:
    """Leave a note for the next shift. `after` is the newest one that its writer had read; a newer one is read first.

    `press` is which press of the button it is: the second press of the same leaves no second note.
    """
    _refuse_account(by)
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [ONE_AT_A_TIME])
    if press is not None and (left := ShiftNote.objects.filter(pk=press, by=by).first()) is not None:
        return left
    newest = newest_note()
    if newest is not None and newest.pk != after:
        raise NewerNote(_("%(name)s left a note meanwhile. Read it, then leave yours.") % {"name": name_of(newest.by)})
    note = ShiftNote(pk=press or uuid4(), by=by, at=at)
    lock_words(note, words)
    note.save(force_insert=True)
    return note


@transaction.atomic
def count_places(
    places: CarePlaces, *, by: User, free: int, waiting_from: date | None, at: datetime, version: int
) -> CarePlaces:
    """Say how many places are free at a level of care, and from when there is one where none is."""
    _refuse_account(by)
    current = CarePlaces.objects.select_for_update().get(pk=places.pk)
    if current.version != version:
        raise ActionRefused(_who_changed(current))
    current.free, current.waiting_from = free, None if free else waiting_from
    current.by, current.at, current.version = by, at, current.version + 1
    current.save(update_fields=["free", "waiting_from", "by", "at", "version"])
    return current


def _who_changed(places: CarePlaces) -> str:
    said = {"level": places.level, "free": places.free}
    if places.by is None:
        return _("Somebody changed “%(level)s” meanwhile: %(free)s free. Look, then do it again.") % said
    named = said | {"name": name_of(places.by)}
    return _("%(name)s changed “%(level)s” meanwhile: %(free)s free. Look, then do it again.") % named


@transaction.atomic
def forget_notes(at: datetime) -> int:
    """Destroy notes that are older than a month; how many."""
    deleted, _each = ShiftNote.objects.filter(at__lte=at - KEEP_FOR).delete()
    return deleted


def _refuse_account(by: User) -> None:
    if not by.has_perm(WORK):
        raise ActionRefused(_("Your account may not work on inquiries."))
