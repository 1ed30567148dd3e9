"""Erasing what a family wrote for good, when it asks the desk for that, and the legal hold that keeps it."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from django.contrib.auth.models import User
from django.db import connection, transaction
from django.db.models import Q
from django.utils.translation import gettext as _

from intake.actions.base import LEAD, ActionRefused, begin, finish, talked_lately, tell
from intake.models import Inquiry, LastVerb, Letter
from intake.states import Status, TimelineKind, Verb

# An erased inquiry says nothing about anybody.
NOTHING: dict[str, Any] = {
    "language": "",
    "about": "",
    "reach": "",
    "relation": "",
    "source": "",
    "came_by": "",
    "dangers": [],
    "danger_rules": 0,
    "urgent": False,
    "mark": "",
    "mailbox_key": b"",
    "outcome": "",
    "outcome_on": None,
    "referred_to": None,
    "closed_at": None,
    "claimed_by": None,
    "lease_until": None,
    "lane": 0,
    "act_at": None,
    "snoozed": False,
    "waits_since": None,
    "promise_at": None,
    "tries": 0,
    "version": 0,
    "due_at": None,
    "due_way": "",
    "due_until": None,
    "safe_rule": {},
    "news_at": None,
}


@transaction.atomic
def erase(inquiry: Inquiry, *, at: datetime) -> bool:
    """Erase a family's words for good once their time to take it back is over; False if something kept it.

    What stays is a row without a word or a facet, and of the timeline what kind of thing happened when, without what was chosen
    or how it ended, and who opened it. Its keyed hashes stay so that a letter which comes late from a spool is destroyed too.
    """
    current = Inquiry.objects.select_for_update().due_for_erasure(at).filter(pk=inquiry.pk).first()
    if current is None:
        return False
    keys = list(current.submissions.values_list("letter_key", flat=True))
    # Only those that were filed: one still on its way is destroyed when it is filed, and its lock is not waited for here.
    Letter.objects.filter(Q(form_key=current.form_key) | Q(letter_key__in=keys), filed_at__isnull=False).delete()
    current.submissions.all().delete()
    current.answers.all().delete()
    current.notes.all().delete()
    current.likenesses.all().delete()
    LastVerb.objects.filter(pk=current.pk).delete()
    Inquiry.objects.filter(pk=current.pk).update(**NOTHING, status=Status.ERASED, erased_at=at)
    with connection.cursor() as cursor:  # nobody may change the timeline; this blanks that of an erased inquiry and no other
        cursor.execute("SELECT intake_forget_facts(%s)", [current.pk])
    tell(current, TimelineKind.ERASED, by=None, at=at)
    return True


@transaction.atomic
def set_legal_hold(inquiry: Inquiry, *, by: User, held: bool, at: datetime, press: UUID | None = None) -> Inquiry:
    """Keep an inquiry from being erased, or let it go again. Only for the lead; the family is told in its mailbox."""
    begun = begin(inquiry, Verb.HOLD if held else Verb.LIFT_HOLD, by=by, at=at, press=press)
    current = begun.inquiry
    if current.legal_hold != held:
        current.legal_hold = held
        current.save(update_fields=["legal_hold"])
        finish(begun)
    return current


@transaction.atomic
def ask_erase(inquiry: Inquiry, *, by: User, at: datetime, version: int | None = None, press: UUID | None = None) -> Inquiry:
    """Erase it because the family asks for it on the phone: out of the desk's sight at once, for good after a day.

    Until then the family takes it back with its code. Nobody but the lead does this without having just talked to them.
    """
    begun = begin(inquiry, Verb.ASK_ERASE, by=by, at=at, version=version, press=press)
    current = begun.inquiry
    if not by.has_perm(LEAD) and not talked_lately(current, by=by, at=at):
        raise ActionRefused(_("First talk to them on the number they gave, and log that you reached them. Then erase."))
    current.erase_asked_at = at
    current.save(update_fields=["erase_asked_at"])
    finish(begun)
    return current
