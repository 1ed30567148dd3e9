"""What the desk leaves in a family's mailbox, and a new code for it."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.conf import settings
from django.contrib.auth.models import User
from django.db import transaction
from django.utils.translation import gettext as _

from intake import audit, cabinet, codes, contact_rules, mailbox, sealing, wording
from intake.actions.base import ActionRefused, begin, finish, lane_of, name_of, talked_lately
from intake.actions.leases import longer
from intake.models import Answer, FormerCode, Inquiry, MessageTemplate
from intake.opening import Contact, lock_words, open_contact, unlock_words
from intake.states import AttemptWay, Reach, TimelineKind, Verb

OPEN = "intake.open_inquiry"
TIME_TO_READ = timedelta(days=2)  # for a family that comes back by itself
SAME_CODE_FOR = timedelta(minutes=2)  # a page loaded again must not silently replace the code that was just read out


class NotToBeSaid(ActionRefused):
    """A message says what the family asked us never to mention; `refusal` names the word, and the sentence does not."""

    def __init__(self, refusal: wording.Refusal) -> None:
        self.refusal = refusal
        super().__init__(
            _("Your message says something that the family asked us never to mention.")
            if refusal.sure
            else _(
                "Your message may say something that the family asked us never to mention. Look at it, and say that you have."
            )
        )


def answer(
    inquiry: Inquiry,
    *,
    by: User,
    words: str,
    at: datetime,
    version: int | None = None,
    looked: bool = False,
    press: UUID | None = None,
) -> Answer:
    """Leave an answer in the family's mailbox: sealed to their code, with a locked copy for the desk.

    Words that the family asked us never to mention are refused; `looked` lets through what only might be one of them. That is
    looked up before, in a transaction of its own: its record stays when the words are refused. A wish that comes in between
    makes another version.
    """
    seen, contact = _open_to_answer(inquiry, by=by, at=at, reason="message checked", version=version, press=press)
    refusal = wording.refused(words, contact.never_mention)
    if refusal is not None and (refusal.sure or not looked):
        raise NotToBeSaid(refusal)
    return _leave(inquiry, words, by=by, at=at, version=seen.version, press=press)


@transaction.atomic
def _leave(inquiry: Inquiry, words: str, *, by: User, at: datetime, version: int, press: UUID | None) -> Answer:
    """An answer is an attempt: a claim holds until the next step and a lease more, and who wants no call has time to read."""
    begun = begin(inquiry, Verb.ANSWER, by=by, at=at, version=version, press=press)
    current = begun.inquiry
    left = Answer(inquiry=current, by=by, at=at)
    lock_words(left, words)
    left.sealed = sealing.seal_for(bytes(current.mailbox_key), words.encode(), info=mailbox.answer_info(left.pk))
    left.save(force_insert=True)
    current.promise_at, current.tries = None, 0
    current.lane = lane_of(current)
    if current.reach == Reach.NONE:
        current.act_at = current.waits_since = at + TIME_TO_READ
        current.snoozed = True
    current.lease_until = longer(current, max(at, current.act_at or at))
    finish(begun)
    return left


@dataclass(frozen=True, repr=False)
class Draft:
    """A template filled in for one family: nothing of it is kept or sent. `words` is empty where a value is missing.

    `missing` is why, in a sentence for staff; `refusal` what the family asked us never to mention and the words say.
    """

    inquiry: Inquiry
    contact: Contact
    words: str = ""
    missing: str = ""
    refusal: wording.Refusal | None = None

    def __repr__(self) -> str:
        return "Draft(…)"


def draft(inquiry: Inquiry, template: MessageTemplate, *, by: User, at: datetime) -> Draft:
    """Fill a template in for whoever may answer this inquiry now. Raises ActionRefused.

    The looking is recorded whatever comes of it: that a family gave no name is something known about them, too.
    """
    current, contact = _open_to_answer(inquiry, by=by, at=at, reason="message preview")
    values = {
        "name": contact.name,
        "centre": settings.CENTRE_NAME,
        "phone": settings.CENTRE_PHONE,
        "hours": settings.CENTRE_HOURS.get(template.language, ""),
        "coordinator": by.get_short_name() or name_of(by),
    }
    try:
        words = wording.render(template.body, values)
    except (wording.NothingToPut, wording.UnknownVariable) as error:
        return Draft(current, contact, missing=str(error))
    return Draft(current, contact, words, refusal=wording.refused(words, contact.never_mention))


@transaction.atomic
def _open_to_answer(
    inquiry: Inquiry, *, by: User, at: datetime, reason: str, version: int | None = None, press: UUID | None = None
) -> tuple[Inquiry, Contact]:
    """How a family wants to be reached, for who could answer it now. In a transaction of its own: its record stays."""
    current = begin(inquiry, Verb.ANSWER, by=by, at=at, version=version, press=press).inquiry
    if not by.has_perm(OPEN):
        raise ActionRefused(_("Your account may not open what families write."))
    try:
        return current, open_contact(current, by=by, reason=reason, at=at)
    except cabinet.CannotOpen:
        raise ActionRefused(_("What they never want mentioned cannot be opened with the keys of this desk.")) from None


@transaction.atomic
def give_new_code(inquiry: Inquiry, *, by: User, at: datetime, version: int | None = None) -> str:
    """A new receipt code for a family that lost theirs; the old one opens nothing from now on. Returned once, stored nowhere.

    Only after this person has just talked to them on the number they gave: a code read to somebody else opens the mailbox.
    The answers are sealed anew, so that the new code opens them too.
    """
    begun = begin(inquiry, Verb.NEW_CODE, by=by, at=at, version=version)
    inquiry = begun.inquiry
    _refuse_new_code(inquiry, by=by, at=at)
    FormerCode.objects.create(inquiry=inquiry, code_hash=inquiry.code_hash, until=at)
    audit.record_access(inquiry, by=by, reason="new code", at=at)  # our own answers are opened, to be sealed anew
    code = codes.code_from_bytes(secrets.token_bytes(codes.BYTES))
    inquiry.code_hash = codes.code_hashes(code)[0]
    inquiry.mailbox_key = sealing.public_half(codes.mailbox_private_key(code))
    inquiry.save(update_fields=["code_hash", "mailbox_key"])
    for left in inquiry.answers.select_for_update():
        words = unlock_words(left).encode()
        left.sealed = sealing.seal_for(inquiry.mailbox_key, words, info=mailbox.answer_info(left.pk))
        left.save(update_fields=["sealed"])
    finish(begun)
    return code


def _refuse_new_code(inquiry: Inquiry, *, by: User, at: datetime) -> None:
    if not talked_lately(inquiry, by=by, at=at):
        raise ActionRefused(_("First call them back in the way they chose, and log that you reached them. Then give the code."))
    if AttemptWay.CALL not in contact_rules.SafeContact.from_json(inquiry.safe_rule).allowed:
        raise ActionRefused(_("This family does not want to be called, so nobody can be sure who is on the phone."))
    if inquiry.timeline.filter(kind=TimelineKind.NEW_CODE, at__gt=at - SAME_CODE_FOR).exists():
        raise ActionRefused(_("A new code was given a moment ago, and another would make it worthless. Wait two minutes."))
