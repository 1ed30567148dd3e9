"""Verbs on inquiries. Each is one transaction: lock, check, change, write the timeline."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.contrib.auth.models import User
from django.db import transaction
from django.db.models import Q

from intake import audit, codes, contact_rules, duplicates, mailbox, safety, sealing
from intake.models import Answer, ContactAttempt, FormerCode, Inquiry, Letter, Submission, TimelineEvent
from intake.opening import Contact, Part, lock_answer, lock_submission, unlock_answer
from intake.states import AttemptResult, AttemptWay, LetterKind, Outcome, Reach, Status, TimelineKind, Verb, may

WORK = "intake.work_inquiry"
HOLD = "intake.hold_inquiry"
REFERENCE_LETTERS = 6
NEW_CODE_WITHIN = timedelta(hours=1)  # after talking to the family
SAME_CODE_FOR = timedelta(minutes=2)  # a page loaded again must not silently replace the code that was just read out

# An erased inquiry says nothing about anybody.
NOTHING: dict[str, Any] = {
    "language": "",
    "about": "",
    "reach": "",
    "relation": "",
    "source": "",
    "dangers": [],
    "danger_rules": 0,
    "urgent": False,
    "mark": "",
    "mailbox_key": b"",
    "outcome": "",
    "closed_at": None,
    "claimed_by": None,
    "due_at": None,
    "due_way": "",
    "safe_rule": {},
    "news_at": None,
}


class ActionRefused(Exception):
    """A verb that may not happen, with a sentence fit for staff."""


@dataclass(frozen=True)
class Filing:
    """What came out of a letter and was checked again. No `repr`: it is full of words.

    `about`, `reach`, `source`, `mailbox_key` and `mark` belong to a request; `relation` to details.
    """

    kind: LetterKind
    language: str
    code_hashes: tuple[bytes, ...]
    parts: Mapping[str, Part]
    dangers: tuple[str, ...] = ()
    has_words: bool = False
    digests: frozenset[bytes] = frozenset()
    about: str = ""
    reach: str = ""
    source: str = ""
    mailbox_key: bytes = b""
    mark: str = ""
    relation: str = ""

    def __repr__(self) -> str:
        return "Filing(…)"


class NotFiledYet(Exception):
    """Something was added to a request that has not arrived yet."""


# What each kind of letter leaves on the timeline.
TOLD = {
    LetterKind.DETAILS: TimelineKind.DETAILS,
    LetterKind.CONTACT: TimelineKind.CONTACT,
    LetterKind.REPLY: TimelineKind.REPLY,
}


@transaction.atomic
def file_letter(letter: Letter, *, filing: Filing, at: datetime) -> Inquiry | None:
    """File an opened letter in the cabinet and empty its envelope. Raises NotFiledYet.

    The first letter of a form makes the inquiry. Another one from the same form adds a version ("sent again, changed") and
    brings its facets up to date; what is added with the code stands beside it. Words put a closed inquiry back into the queue
    (`_opens_again`). A letter that belongs to an erased inquiry is destroyed, and None comes back; the form itself, sent after
    erasing was asked for, makes a new inquiry. The same letter twice changes nothing.
    """
    received_at = min(letter.posted_at, at)  # the public site's clock is not trusted with the future
    inquiry = _inquiry_of(letter, filing)
    if inquiry is not None and inquiry.erase_asked_at is not None:
        if filing.kind == LetterKind.REQUEST and received_at > inquiry.erase_asked_at:
            _let_keys_go(inquiry)  # the same form once more after erasing: that is a new request
            inquiry = None
        elif inquiry.status == Status.ERASED:
            letter.delete()
            return None
    is_new = inquiry is None
    if inquiry is None:
        inquiry = _new_inquiry(letter, filing, received_at=received_at, at=at)
    if not inquiry.submissions.filter(letter_key=letter.letter_key).exists():
        submission = Submission(inquiry=inquiry, kind=filing.kind, letter_key=letter.letter_key, received_at=received_at)
        lock_submission(submission, **filing.parts)
        submission.save(force_insert=True)
        duplicates.remember(inquiry, filing.digests)
        if is_new:
            _tell(inquiry, TimelineKind.FILED, by=None, at=at)
        else:
            _tell(inquiry, TOLD.get(filing.kind, TimelineKind.SENT_AGAIN), by=None, at=at)
            _bring_up_to_date(inquiry, filing, received_at=received_at, at=at)
    Letter.objects.filter(pk=letter.pk).update(filed_at=at, envelope=b"")
    return inquiry


def _let_keys_go(inquiry: Inquiry) -> None:
    """The form, its code and its letters belong to another inquiry from now on; this one can only be erased."""
    keys = {"form_key": secrets.token_bytes(32), "code_hash": secrets.token_bytes(32)}
    Inquiry.objects.filter(pk=inquiry.pk).update(**keys)
    for submission in inquiry.submissions.only("pk"):
        Submission.objects.filter(pk=submission.pk).update(letter_key=secrets.token_bytes(32))


def _inquiry_of(letter: Letter, filing: Filing) -> Inquiry | None:
    """The inquiry that a letter belongs to, locked; None for a new request. Raises NotFiledYet."""
    if filing.kind == LetterKind.REQUEST:
        return Inquiry.objects.select_for_update().filter(form_key=letter.form_key).first()
    inquiry = Inquiry.objects.select_for_update().filter(code_hash__in=filing.code_hashes).first()
    if inquiry is None:
        # Under a code that a new one took the place of, words are still taken; a changed number only from before that.
        former = FormerCode.objects.filter(code_hash__in=filing.code_hashes)
        if filing.kind == LetterKind.CONTACT:
            former = former.filter(until__gte=letter.posted_at)
        inquiry = Inquiry.objects.select_for_update().filter(pk__in=former.values("inquiry")).first()
    if inquiry is None:
        raise NotFiledYet
    return inquiry


def _new_inquiry(letter: Letter, filing: Filing, *, received_at: datetime, at: datetime) -> Inquiry:
    rule = _rule_of(filing)
    due_at, due_way = due(rule, at)
    return Inquiry.objects.create(
        reference=_free_reference(),
        form_key=letter.form_key,
        code_hash=filing.code_hashes[0],
        mailbox_key=filing.mailbox_key,
        language=filing.language,
        about=filing.about,
        reach=filing.reach,
        source=filing.source,
        mark=filing.mark,
        dangers=list(filing.dangers),
        danger_rules=safety.RULES_VERSION,
        urgent=bool(filing.dangers),
        received_at=received_at,
        filed_at=at,
        safe_rule=rule,
        due_at=due_at,
        due_way=due_way,
    )


def _bring_up_to_date(inquiry: Inquiry, filing: Filing, *, received_at: datetime, at: datetime) -> None:
    """What a later letter changes on the inquiry itself: facets of the newest version, dangers, news for its holder."""
    changes: dict[str, Any] = {"news_at": at}
    newer = inquiry.submissions.filter(received_at__gt=received_at, contact__isnull=False)
    if filing.kind == LetterKind.REQUEST:
        changes["times_sent"] = inquiry.times_sent + 1
    rule = inquiry.safe_rule
    if "contact" in filing.parts and not newer.exists():
        rule = changes["safe_rule"] = _rule_of(filing)
        changes["reach"] = filing.reach
        changes |= {"about": filing.about, "language": filing.language} if filing.about else {}
    if filing.relation:
        changes["relation"] = filing.relation
    if filing.dangers:
        changes["dangers"] = [danger.value for danger in safety.Danger if danger in {*inquiry.dangers, *filing.dangers}]
        changes |= {"urgent": True, "danger_rules": safety.RULES_VERSION}
    opens = _opens_again(inquiry, filing, received_at)
    if opens:
        changes |= {"status": Status.WAITING, "claimed_by": None, "outcome": "", "closed_at": None}
        _tell(inquiry, TimelineKind.OPENED_AGAIN, by=None, at=at)
    if opens or inquiry.status != Status.CLOSED:
        changes["due_at"], changes["due_way"] = due(rule, at)
    Inquiry.objects.filter(pk=inquiry.pk).update(**changes)


def _opens_again(inquiry: Inquiry, filing: Filing, received_at: datetime) -> bool:
    """Whether a letter puts a closed inquiry back into the queue, so that somebody reads it.

    Words do, also those that were on their way when the desk closed it, and a mended way to be reached. After the family itself
    withdrew only what it writes later does: a letter out of a spool must not undo that.
    """
    if inquiry.status != Status.CLOSED:
        return False
    asks = filing.kind in (LetterKind.REQUEST, LetterKind.REPLY) or bool(filing.dangers)
    if inquiry.outcome == Outcome.WITHDRAWN:
        return asks and received_at > (inquiry.closed_at or received_at)
    mended = filing.kind == LetterKind.CONTACT and filing.reach != Reach.NONE
    return asks or mended or filing.has_words


def _rule_of(filing: Filing) -> dict[str, Any]:
    """How it is safe to reach them, without anything that says who they are: kept plain, so that a due time can be found."""
    contact = filing.parts["contact"]
    assert isinstance(contact, Contact)  # noqa: S101  (the kinds that carry one)
    return contact.safe().to_json()


def due(rule: Mapping[str, Any], at: datetime) -> tuple[datetime | None, str]:
    """When it is next safe to reach them, and how; nothing where only the mailbox is."""
    following = contact_rules.next_safe(contact_rules.SafeContact.from_json(rule), after=at) if rule else None
    return (None, "") if following is None else (following.at, following.way)


def set_letter_aside(letter_id: UUID, *, why: str) -> None:
    """Keep a letter that cannot be filed, sealed as it came, out of the way of the next ones."""
    Letter.objects.filter(pk=letter_id).update(set_aside=why)


def put_letter_off(letter_id: UUID, *, until: datetime) -> None:
    """Leave a letter for later, for when its key or its request is there."""
    Letter.objects.filter(pk=letter_id).update(put_off_until=until)


def take_letters_up_again() -> int:
    """Give every letter that was set aside or put off another try; how many."""
    left = Q(filed_at=None) & (~Q(set_aside="") | Q(put_off_until__isnull=False))
    return Letter.objects.filter(left).update(set_aside="", put_off_until=None)


@transaction.atomic
def claim(inquiry: Inquiry, *, by: User, at: datetime) -> Inquiry:
    """Take a waiting inquiry for oneself. Raises ActionRefused, naming who was faster."""
    inquiry = _locked(inquiry, Verb.CLAIM, by)
    inquiry.status, inquiry.claimed_by = Status.CLAIMED, by
    inquiry.save(update_fields=["status", "claimed_by"])
    _tell(inquiry, TimelineKind.CLAIMED, by=by, at=at)
    return inquiry


@transaction.atomic
def log_attempt(inquiry: Inquiry, *, by: User, way: AttemptWay, result: AttemptResult, at: datetime) -> ContactAttempt:
    """Write down that one tried to reach the family; reaching them moves the inquiry to "in contact"."""
    inquiry = _locked(inquiry, Verb.LOG_ATTEMPT, by)
    attempt = ContactAttempt.objects.create(inquiry=inquiry, by=by, at=at, way=way, result=result)
    if result == AttemptResult.REACHED and inquiry.status != Status.IN_CONTACT:
        inquiry.status = Status.IN_CONTACT
        inquiry.save(update_fields=["status"])
    _tell(inquiry, TimelineKind.ATTEMPT, by=by, at=at, facts={"way": str(way), "result": str(result)})
    return attempt


@transaction.atomic
def close(inquiry: Inquiry, *, by: User, outcome: Outcome, at: datetime) -> Inquiry:
    """End the inquiry with an outcome."""
    inquiry = _locked(inquiry, Verb.CLOSE, by)
    inquiry.status, inquiry.outcome, inquiry.closed_at = Status.CLOSED, outcome, at
    inquiry.due_at, inquiry.due_way, inquiry.news_at = None, "", None
    inquiry.save(update_fields=["status", "outcome", "closed_at", "due_at", "due_way", "news_at"])
    _tell(inquiry, TimelineKind.CLOSED, by=by, at=at, facts={"outcome": str(outcome)})
    return inquiry


@transaction.atomic
def answer(inquiry: Inquiry, *, by: User, words: str, at: datetime) -> Answer:
    """Leave an answer in the family's mailbox: sealed to their code, with a locked copy for the desk."""
    inquiry = _locked(inquiry, Verb.ANSWER, by)
    left = Answer(inquiry=inquiry, by=by, at=at)
    lock_answer(left, words)
    left.sealed = sealing.seal_for(bytes(inquiry.mailbox_key), words.encode(), info=mailbox.answer_info(left.pk))
    left.save(force_insert=True)
    _tell(inquiry, TimelineKind.ANSWER, by=by, at=at)
    return left


@transaction.atomic
def give_new_code(inquiry: Inquiry, *, by: User, at: datetime) -> str:
    """A new receipt code for a family that lost theirs; the old one opens nothing from now on. Returned once, stored nowhere.

    Only after this person has just talked to them on the number they gave: a code read to somebody else opens the mailbox.
    The answers are sealed anew, so that the new code opens them too.
    """
    inquiry = _locked(inquiry, Verb.NEW_CODE, by)
    talked = {"by": by, "way": AttemptWay.CALL, "result": AttemptResult.REACHED, "at__gt": at - NEW_CODE_WITHIN}
    if not inquiry.attempts.filter(**talked).exists():
        raise ActionRefused("First call them back in the way they chose, and log that you reached them. Then give the code.")
    if AttemptWay.CALL not in contact_rules.SafeContact.from_json(inquiry.safe_rule).allowed:
        raise ActionRefused("This family does not want to be called, so nobody can be sure who is on the phone.")
    if inquiry.timeline.filter(kind=TimelineKind.NEW_CODE, at__gt=at - SAME_CODE_FOR).exists():
        raise ActionRefused("A new code was given a moment ago, and another would make it worthless. Wait two minutes.")
    FormerCode.objects.create(inquiry=inquiry, code_hash=inquiry.code_hash, until=at)
    audit.record_access(inquiry, by=by, reason="new code", at=at)  # our own answers are opened, to be sealed anew
    code = codes.code_from_bytes(secrets.token_bytes(codes.BYTES))
    inquiry.code_hash = codes.code_hashes(code)[0]
    inquiry.mailbox_key = sealing.public_half(codes.mailbox_private_key(code))
    inquiry.save(update_fields=["code_hash", "mailbox_key"])
    for left in inquiry.answers.select_for_update():
        words = unlock_answer(left).encode()
        left.sealed = sealing.seal_for(inquiry.mailbox_key, words, info=mailbox.answer_info(left.pk))
        left.save(update_fields=["sealed"])
    _tell(inquiry, TimelineKind.NEW_CODE, by=by, at=at)
    return code


@transaction.atomic
def erase(inquiry: Inquiry, *, at: datetime) -> bool:
    """Erase a family's words for good once their time to take it back is over; False if something kept it.

    What stays is a row without a word or a facet: that there was an inquiry, when, and who opened it. Its keyed hashes stay
    so that a letter which comes late from a spool is destroyed too.
    """
    current = Inquiry.objects.select_for_update().due_for_erasure(at).filter(pk=inquiry.pk).first()
    if current is None:
        return False
    keys = list(current.submissions.values_list("letter_key", flat=True))
    # Only those that were filed: one still on its way is destroyed when it is filed, and its lock is not waited for here.
    Letter.objects.filter(Q(form_key=current.form_key) | Q(letter_key__in=keys), filed_at__isnull=False).delete()
    current.submissions.all().delete()
    current.answers.all().delete()
    current.likenesses.all().delete()
    Inquiry.objects.filter(pk=current.pk).update(**NOTHING, status=Status.ERASED, erased_at=at)
    _tell(current, TimelineKind.ERASED, by=None, at=at)
    return True


@transaction.atomic
def set_legal_hold(inquiry: Inquiry, *, by: User, held: bool, at: datetime) -> Inquiry:
    """Keep an inquiry from being erased, or let it go again. Only for the lead; the family is told in its mailbox."""
    if not by.has_perm(HOLD):
        raise ActionRefused("Your account may not set a legal hold.")
    current = Inquiry.objects.select_for_update().get(pk=inquiry.pk)
    if current.status == Status.ERASED:
        raise ActionRefused("It is erased already.")
    if current.legal_hold != held:
        current.legal_hold = held
        current.save(update_fields=["legal_hold"])
        _tell(current, TimelineKind.HELD if held else TimelineKind.LET_GO, by=by, at=at)
    return current


def note_seen(inquiry: Inquiry, *, by: User) -> None:
    """Its holder has opened it as it was read: what the family had added by then is no news any more."""
    if inquiry.news_at is not None:
        Inquiry.objects.filter(pk=inquiry.pk, claimed_by=by, news_at=inquiry.news_at).update(news_at=None)


def _locked(inquiry: Inquiry, verb: Verb, by: User) -> Inquiry:
    """The row, locked, if `by` may use the verb on it now. Raises ActionRefused."""
    if not by.has_perm(WORK):
        raise ActionRefused("Your account may not work on inquiries.")
    # The owner is read after the lock: joined to it, PostgreSQL would give the owner from before a wait.
    current = Inquiry.objects.select_for_update().get(pk=inquiry.pk)
    if current.erase_asked_at is not None:
        raise ActionRefused("The family asked us to erase this. It is out of the desk's hands.")
    holder = current.claimed_by
    name = holder and (holder.get_full_name() or holder.get_username())
    if not may(verb, current.status):
        if verb == Verb.CLAIM and holder is not None and current.status != Status.CLOSED:
            raise ActionRefused("You have it already." if holder == by else f"{name} was faster.")
        raise ActionRefused(f"“{verb.label}” is not possible: the inquiry is “{current.get_status_display()}”.")
    if verb != Verb.CLAIM and holder != by:
        raise ActionRefused(f"Only {name}, who holds it, can do that.")
    return current


def _tell(
    inquiry: Inquiry, kind: TimelineKind, *, by: User | None, at: datetime, facts: Mapping[str, str] | None = None
) -> None:
    TimelineEvent.objects.create(inquiry=inquiry, kind=kind, by=by, at=at, facts=dict(facts or {}))


def _free_reference() -> str:
    """A short name for the desk, like K7Q-F2M: random, not made from anything the family knows."""
    while True:
        letters = "".join(secrets.choice(codes.ALPHABET) for _ in range(REFERENCE_LETTERS))
        reference = f"{letters[:3]}-{letters[3:]}"
        if not Inquiry.objects.filter(reference=reference).exists():
            return reference
