"""Filing a family's letters in the cabinet, and what becomes of those that cannot be filed yet."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.contrib.auth.models import User
from django.db import transaction
from django.db.models import Q

from intake import codes, duplicates, metrics, safety
from intake.actions.base import due, lane_of, tell
from intake.actions.leases import BACK_IN_THE_QUEUE, with_news
from intake.contact_rules import SafeContact
from intake.models import FormerCode, Inquiry, Letter, Submission
from intake.opening import Contact, Part, lock_submission
from intake.states import CameBy, LetterKind, Outcome, Reach, Status, TimelineKind

REFERENCE_LETTERS = 6


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
        inquiry = new_inquiry(filing, form_key=bytes(letter.form_key), received_at=received_at, at=at)
    if not inquiry.submissions.filter(letter_key=letter.letter_key).exists():
        keep(inquiry, filing, letter_key=bytes(letter.letter_key), received_at=received_at)
        if is_new:
            tell(inquiry, TimelineKind.FILED, by=None, at=at)
        else:
            bring_up_to_date(inquiry, filing, received_at=received_at, at=at)
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


def keep(inquiry: Inquiry, filing: Filing, *, letter_key: bytes, received_at: datetime) -> None:
    """Lock what was written into the cabinet, as one version, and remember what makes it alike to others."""
    submission = Submission(inquiry=inquiry, kind=filing.kind, letter_key=letter_key, received_at=received_at)
    lock_submission(submission, **filing.parts)
    submission.save(force_insert=True)
    duplicates.remember(inquiry, filing.digests)


def new_inquiry(
    filing: Filing, *, form_key: bytes, received_at: datetime, at: datetime, came_by: CameBy = CameBy.WEB
) -> Inquiry:
    """The row of a request. Who calls is promised nothing: they are being talked to."""
    rule = _rule_of(filing)
    first = due(rule, at)
    inquiry = Inquiry(
        reference=_free_reference(),
        form_key=form_key,
        came_by=came_by,
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
        due_at=first.at,
        due_way=first.way,
        due_until=first.until,
        act_at=first.at or at,
    )
    if came_by == CameBy.WEB:
        inquiry.promise_at = metrics.promise(at=received_at, rule=SafeContact.from_json(rule)).by
    inquiry.lane = lane_of(inquiry)
    inquiry.save(force_insert=True)
    return inquiry


def bring_up_to_date(inquiry: Inquiry, filing: Filing, *, received_at: datetime, at: datetime, by: User | None = None) -> None:
    """What a later letter changes on the inquiry itself: facets of the newest version, dangers, news for its holder.

    `by` is who typed it, for somebody on the phone.
    """
    inquiry.version += 1
    tell(inquiry, TOLD.get(filing.kind, TimelineKind.SENT_AGAIN), by=by, at=at)
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
        changes |= BACK_IN_THE_QUEUE
        tell(inquiry, TimelineKind.OPENED_AGAIN, by=None, at=at)
    if opens or inquiry.status != Status.CLOSED:
        changes["due_at"], changes["due_way"], changes["due_until"] = due(rule, at)
        changes |= {"act_at": changes["due_at"] or at, "snoozed": False, "tries": 0}
        changes["waits_since"] = received_at if opens else _waits_since(inquiry, received_at)
    for name, value in changes.items():
        setattr(inquiry, name, value)
    inquiry.lane = lane_of(inquiry)
    inquiry.lease_until = with_news(inquiry, at)
    inquiry.save(update_fields=[*{*changes, "version", "lane", "lease_until"}])


def _waits_since(inquiry: Inquiry, received_at: datetime) -> datetime | None:
    """A letter makes nobody wait anew who waits already: whoever writes twice keeps the place of the first time."""
    return min(inquiry.waits_since, received_at) if inquiry.waits_since else None


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


def _free_reference() -> str:
    """A short name for the desk, like K7Q-F2M: random, not made from anything the family knows."""
    while True:
        letters = "".join(secrets.choice(codes.ALPHABET) for _ in range(REFERENCE_LETTERS))
        reference = f"{letters[:3]}-{letters[3:]}"
        if not Inquiry.objects.filter(reference=reference).exists():
            return reference
