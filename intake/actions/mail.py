"""What the desk leaves in a family's mailbox, and a new code for it."""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta
from uuid import UUID

from django.contrib.auth.models import User
from django.db import transaction

from intake import audit, cabinet, codes, contact_rules, mailbox, sealing, wording
from intake.actions.base import ActionRefused, begin, finish, lane_of, talked_lately
from intake.models import Answer, FormerCode, Inquiry
from intake.opening import lock_words, open_contact, unlock_words
from intake.states import AttemptWay, Reach, TimelineKind, Verb

OPEN = "intake.open_inquiry"
TIME_TO_READ = timedelta(days=2)  # for a family that comes back by itself
SAME_CODE_FOR = timedelta(minutes=2)  # a page loaded again must not silently replace the code that was just read out


class NotToBeSaid(ActionRefused):
    """A message says what the family asked us never to mention; `refusal` names the word, and the sentence does not."""

    def __init__(self, refusal: wording.Refusal) -> None:
        self.refusal = refusal
        super().__init__(
            "Your message says something that the family asked us never to mention."
            if refusal.sure
            else "Your message may say something that the family asked us never to mention. Look at it, and say that you have."
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
    seen, refusal = _look_up(inquiry, words, by=by, at=at, version=version, press=press)
    if refusal is not None and (refusal.sure or not looked):
        raise NotToBeSaid(refusal)
    return _leave(inquiry, words, by=by, at=at, version=seen, press=press)


@transaction.atomic
def _leave(inquiry: Inquiry, words: str, *, by: User, at: datetime, version: int, press: UUID | None) -> Answer:
    """An answer is an attempt: the claim has no end any more, and who wants no call is given time to read it."""
    begun = begin(inquiry, Verb.ANSWER, by=by, at=at, version=version, press=press)
    current = begun.inquiry
    left = Answer(inquiry=current, by=by, at=at)
    lock_words(left, words)
    left.sealed = sealing.seal_for(bytes(current.mailbox_key), words.encode(), info=mailbox.answer_info(left.pk))
    left.save(force_insert=True)
    current.lease_until, current.promise_at, current.tries = None, None, 0
    current.lane = lane_of(current)
    if current.reach == Reach.NONE:
        current.act_at = current.waits_since = at + TIME_TO_READ
        current.snoozed = True
    finish(begun)
    return left


@transaction.atomic
def _look_up(
    inquiry: Inquiry, words: str, *, by: User, at: datetime, version: int | None, press: UUID | None
) -> tuple[int, wording.Refusal | None]:
    """Which version of the row this was, and what in the words its family never wants mentioned. Only for who could answer."""
    current = begin(inquiry, Verb.ANSWER, by=by, at=at, version=version, press=press).inquiry
    if not by.has_perm(OPEN):
        raise ActionRefused("Your account may not open what families write.")
    try:
        contact = open_contact(current, by=by, reason="message checked", at=at)
    except cabinet.CannotOpen:
        raise ActionRefused("What they never want mentioned cannot be opened with the keys of this desk.") from None
    return current.version, wording.refused(words, contact.never_mention)


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
        raise ActionRefused("First call them back in the way they chose, and log that you reached them. Then give the code.")
    if AttemptWay.CALL not in contact_rules.SafeContact.from_json(inquiry.safe_rule).allowed:
        raise ActionRefused("This family does not want to be called, so nobody can be sure who is on the phone.")
    if inquiry.timeline.filter(kind=TimelineKind.NEW_CODE, at__gt=at - SAME_CODE_FOR).exists():
        raise ActionRefused("A new code was given a moment ago, and another would make it worthless. Wait two minutes.")
