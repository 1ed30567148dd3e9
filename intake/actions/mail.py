"""What the desk leaves in a family's mailbox, and a new code for it."""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta

from django.contrib.auth.models import User
from django.db import transaction

from intake import audit, codes, contact_rules, mailbox, sealing
from intake.actions.base import ActionRefused, begin, finish
from intake.models import Answer, FormerCode, Inquiry
from intake.opening import lock_words, unlock_words
from intake.states import AttemptResult, AttemptWay, TimelineKind, Verb

NEW_CODE_WITHIN = timedelta(hours=1)  # after talking to the family
SAME_CODE_FOR = timedelta(minutes=2)  # a page loaded again must not silently replace the code that was just read out


@transaction.atomic
def answer(inquiry: Inquiry, *, by: User, words: str, at: datetime, version: int | None = None) -> Answer:
    """Leave an answer in the family's mailbox: sealed to their code, with a locked copy for the desk."""
    begun = begin(inquiry, Verb.ANSWER, by=by, at=at, version=version)
    left = Answer(inquiry=begun.inquiry, by=by, at=at)
    lock_words(left, words)
    left.sealed = sealing.seal_for(bytes(begun.inquiry.mailbox_key), words.encode(), info=mailbox.answer_info(left.pk))
    left.save(force_insert=True)
    finish(begun)
    return left


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
    talked = {"by": by, "way": AttemptWay.CALL, "result": AttemptResult.REACHED, "at__gt": at - NEW_CODE_WITHIN}
    if not inquiry.attempts.standing().filter(**talked).exists():
        raise ActionRefused("First call them back in the way they chose, and log that you reached them. Then give the code.")
    if AttemptWay.CALL not in contact_rules.SafeContact.from_json(inquiry.safe_rule).allowed:
        raise ActionRefused("This family does not want to be called, so nobody can be sure who is on the phone.")
    if inquiry.timeline.filter(kind=TimelineKind.NEW_CODE, at__gt=at - SAME_CODE_FOR).exists():
        raise ActionRefused("A new code was given a moment ago, and another would make it worthless. Wait two minutes.")
