"""A request that somebody tells on the phone, filed by whoever listens: no letter, the same rules."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from datetime import datetime, timedelta

from django.conf import settings
from django.contrib.auth.models import User
from django.core import signing
from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from intake import codes, sealing
from intake.actions.base import WORK, ActionRefused, due, tell
from intake.actions.filing import Filing, bring_up_to_date, keep, new_inquiry
from intake.actions.reaching import AFTER_A_TALK
from intake.models import ContactAttempt, Inquiry
from intake.states import AttemptResult, AttemptWay, CameBy, Status, TimelineKind
from intake.tokens import FormToken

SALT = "intake.call"
OPEN_FOR = timedelta(hours=12)  # a page left open for longer comes back with what was typed and a new token


def new_call_token(by: User) -> str:
    """A signed token for a page that this person fills in: pressed twice, it files one request with one code."""
    return signing.dumps([by.pk, secrets.token_hex(16)], salt=SALT)


def read_call_token(text: str, *, by: User) -> FormToken | None:
    """The token, or None when it is broken, too old or somebody else's."""
    try:
        person, secret = signing.loads(text, salt=SALT, max_age=OPEN_FOR)
    except (signing.BadSignature, ValueError):
        return None
    key = hmac.digest(settings.SECRET_KEY.encode(), SALT.encode(), hashlib.sha256)
    return FormToken(secret=bytes.fromhex(secret), key=key) if person == by.pk else None


def mailbox_of(code: str) -> tuple[tuple[bytes, ...], bytes]:
    """What is kept of a code: its keyed hashes, and the key that answers are sealed to."""
    return tuple(codes.code_hashes(code)), sealing.public_half(codes.mailbox_private_key(code))


@transaction.atomic
def file_call(*, filing: Filing, token: FormToken, letter_key: bytes, by: User, at: datetime, claimed: bool = True) -> Inquiry:
    """File what somebody told on the phone; `claimed` keeps it with whoever listened, else it waits in the queue.

    The same page sent twice is one request; sent again with other words it has two versions. The call itself is a talk, so a
    new code may be given within the hour, and no line of the timeline says that we "tried" anything.
    """
    if not by.has_perm(WORK):
        raise ActionRefused(_("Your account may not work on inquiries."))
    known = _known(token)
    if known is None:
        try:
            with transaction.atomic():
                return _file_new(filing, token, letter_key, by=by, at=at, claimed=claimed)
        except IntegrityError:
            known = _known(token)  # pressed twice at the same moment
        if known is None:
            raise
    if known.erase_asked_at is not None:
        raise ActionRefused(_("The family asked us to erase this. It is out of the desk's hands."))
    if not known.submissions.filter(letter_key=letter_key).exists():
        keep(known, filing, letter_key=letter_key, received_at=at)
        bring_up_to_date(known, filing, received_at=at, at=at, by=by)
    return known


def _known(token: FormToken) -> Inquiry | None:
    return Inquiry.objects.select_for_update().filter(form_key=token.form_key).first()


def _file_new(filing: Filing, token: FormToken, letter_key: bytes, *, by: User, at: datetime, claimed: bool) -> Inquiry:
    inquiry = new_inquiry(filing, form_key=token.form_key, received_at=at, at=at, came_by=CameBy.PHONE)
    keep(inquiry, filing, letter_key=letter_key, received_at=at)
    event = tell(inquiry, TimelineKind.FILED, by=by, at=at)
    talk = {"way": AttemptWay.CALL, "result": AttemptResult.REACHED}
    ContactAttempt.objects.create(inquiry=inquiry, by=by, at=at, event=event, **talk)
    if claimed:
        inquiry.status, inquiry.claimed_by = Status.IN_CONTACT, by
        if not inquiry.urgent:  # whoever is in danger stays on top until somebody says when to go on
            inquiry.due_at, inquiry.due_way, inquiry.due_until = due(inquiry.safe_rule, at + AFTER_A_TALK)
            inquiry.act_at, inquiry.snoozed = inquiry.due_at or at + AFTER_A_TALK, True
            inquiry.waits_since = inquiry.act_at
        inquiry.save()
        tell(inquiry, TimelineKind.CLAIMED, by=by, at=at)
    return inquiry
