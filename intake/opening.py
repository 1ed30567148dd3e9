"""Putting words into the cabinet, and the one way to take them out: an explicit call that first writes who looks, and why."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import datetime, timedelta
from typing import Any, Self
from uuid import UUID

from django.conf import settings
from django.contrib.auth.models import User
from django.db import transaction

from intake import addresses, audit, cabinet, contact_rules
from intake.models import Answer, Inquiry, Note, ShiftNote, Submission
from intake.states import REACH_AT_THE_DESK, LetterKind, Opened, Reach

SUBMISSIONS = Submission._meta.db_table
RULE_LETTERS = (LetterKind.REQUEST, LetterKind.CONTACT)  # what says how a family may be reached
AT_ONCE = 100  # inquiries that a search fetches together: it may end before the next ones
RULE_KNOWN_FOR = timedelta(hours=8)  # a shift: who comes back the next day reads it again


class Part:
    """A part of what somebody wrote. Never printed whole: it has no useful `repr`."""

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> Self:
        """What an older version stored and this one does not know is left out; what it did not store is empty."""
        names = {part.name for part in fields(cls)}  # type: ignore[arg-type]
        known = {name: value for name, value in values.items() if name in names}
        return cls(**{name: tuple(value) if isinstance(value, list) else value for name, value in known.items()})

    def to_json(self) -> dict[str, Any]:
        return {part.name: getattr(self, part.name) for part in fields(self)}  # type: ignore[arg-type]

    def __repr__(self) -> str:
        return f"{type(self).__name__}(…)"


@dataclass(frozen=True, repr=False)
class Contact(Part):
    """Whom it is about, and how it is safe to reach the one who asked."""

    about: str = ""
    reach: str = ""
    name: str = ""
    phone: str = ""
    email: str = ""
    ways: tuple[str, ...] = ()
    days: tuple[int, ...] = ()
    times: tuple[str, ...] = ()
    time_zone: str = ""
    ask_for: str = ""
    never_mention: str = ""

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> Self:
        """The first version knew no time zone, and of the ways only the preferred one and voicemail."""
        if "ways" not in values and values.get("reach") not in ("", "none", None):
            also = ["voicemail"] if values.get("voicemail") == "yes" and values["reach"] == "call" else []
            values = {**values, "ways": [values["reach"], *also]}
        return super().from_json({**values, "time_zone": values.get("time_zone") or settings.TIME_ZONE})

    @property
    def reach_at_the_desk(self) -> str:
        return str(REACH_AT_THE_DESK[Reach(self.reach)])

    @property
    def voicemail(self) -> bool:
        return contact_rules.Way.VOICEMAIL in self.safe().allowed

    @property
    def dialled(self) -> addresses.Phone | None:
        """The number as the desk reads and dials it; None where an older version let something else through."""
        try:
            return addresses.read_phone(self.phone) if self.phone else None
        except addresses.NotAPhone:
            return None

    @property
    def zone_label(self) -> str:
        return str(dict(contact_rules.TIME_ZONES).get(self.time_zone, self.time_zone))

    def safe(self) -> contact_rules.SafeContact:
        """The rule in this. Raises ValueError for one that no form of ours lets through."""
        return contact_rules.SafeContact(
            ways=frozenset(self.ways), prefers=self.reach, days=self.days, dayparts=self.times, time_zone=self.time_zone
        )

    @property
    def safe_ways(self) -> list[str]:
        """Every way that is allowed, in words."""
        return [str(way.label) for way in contact_rules.Way if way in self.safe().allowed]

    def again(self, earlier: Contact | None) -> Contact:
        """The request sent once more. The form on the site asks neither of these, so what is empty takes nothing back."""
        kept = ("ask_for", "never_mention")
        return replace(self, **{name: getattr(self, name) or getattr(earlier, name) for name in kept}) if earlier else self

    def after(self, earlier: Contact) -> Contact:
        """This newer contact, with what was left empty in it taken from the earlier one: nobody types a number twice."""
        kept = ("about", "name", "phone", "email", "ask_for", "never_mention")
        return replace(self, **{name: getattr(self, name) or getattr(earlier, name) for name in kept})


@dataclass(frozen=True, repr=False)
class Story(Part):
    """What somebody wrote in their own words."""

    message: str = ""


@dataclass(frozen=True, repr=False)
class Details(Part):
    """What a family told beyond the first page. Everything may be empty."""

    relation: str = ""
    person_name: str = ""
    substances: tuple[str, ...] = ()
    worry: str = ""
    earlier_treatment: str = ""
    pregnant: str = ""
    under_18: str = ""
    state: str = ""
    coverage: str = ""
    plan: str = ""
    share_consent: bool = False
    follow_up_consent: bool = False

    def after(self, earlier: Details) -> Details:
        """This newer answer, with what was left out of it taken from the earlier one."""
        return replace(self, **{part.name: getattr(self, part.name) or getattr(earlier, part.name) for part in fields(self)})


@dataclass(frozen=True)
class OpenedSubmission:
    """One version of what a family sent, readable, and the names of the fields that differ from the version before."""

    received_at: datetime
    contact: Contact
    story: Story
    changed: frozenset[str]


@dataclass(frozen=True, repr=False)
class Line(Part):
    """One message between the family and the desk, or a note of the desk; `by` is nobody for the family."""

    at: datetime
    by: User | None
    words: str


@dataclass(frozen=True, repr=False)
class OpenedInquiry(Part):
    """Everything about one inquiry, readable."""

    versions: list[OpenedSubmission] = field(default_factory=list)  # the request, oldest first
    contact: Contact | None = None  # as it holds now, with what was changed since the newest version
    contact_changed_at: datetime | None = None
    details: list[tuple[datetime, Details]] = field(default_factory=list)  # oldest first
    talk: list[Line] = field(default_factory=list)
    notes: list[Line] = field(default_factory=list)
    rule: int = 0  # how many letters have said how they may be reached: another number means another rule


PARTS: dict[str, type[Part]] = {"contact": Contact, "story": Story, "details": Details}


def lock_submission(submission: Submission, **parts: Part) -> None:
    """Put the parts into the row, locked for it. Saves nothing."""
    for column, part in parts.items():
        plaintext = json.dumps(part.to_json(), ensure_ascii=False).encode()
        setattr(submission, column, cabinet.lock(plaintext, table=SUBMISSIONS, row=submission.pk, column=column))


def lock_words(row: Answer | Note | ShiftNote, words: str) -> None:
    """Put what the desk wrote into the row, locked for it. Saves nothing."""
    row.words = cabinet.lock(words.encode(), table=row._meta.db_table, row=row.pk, column="words")


def unlock_words(row: Answer | Note | ShiftNote) -> str:
    """What the desk wrote. Raises cabinet.CannotOpen."""
    return cabinet.unlock(bytes(row.words), table=row._meta.db_table, row=row.pk, column="words").decode()


@transaction.atomic
def open_inquiry(inquiry: Inquiry, *, by: User, reason: str, at: datetime) -> OpenedInquiry:
    """Everything the family sent and was answered, after writing the access record. Raises cabinet.CannotOpen."""
    audit.record_access(inquiry, by=by, reason=reason, at=at)
    opened = OpenedInquiry()
    contact, changed_at, rule = None, None, 0
    for submission in inquiry.submissions.all():
        rule += submission.kind in RULE_LETTERS
        parts = {column: _unlock(submission, column) for column in PARTS if getattr(submission, column) is not None}
        if submission.kind == LetterKind.REQUEST:
            contact, changed_at = parts["contact"].again(contact), None
            changed = _differences(opened.versions[-1], contact, parts["story"]) if opened.versions else frozenset()
            opened.versions.append(OpenedSubmission(submission.received_at, contact, parts["story"], changed))
        elif submission.kind == LetterKind.CONTACT:
            contact, changed_at = parts["contact"].after(contact or Contact()), submission.received_at
        elif submission.kind == LetterKind.DETAILS:
            opened.details.append((submission.received_at, parts["details"]))
        else:
            opened.talk.append(Line(submission.received_at, None, parts["story"].message))
    opened.talk.extend(_our_lines(inquiry.answers.select_related("by")))
    opened.talk.sort(key=lambda line: line.at)
    opened.notes.extend(_our_lines(inquiry.notes.select_related("by")))
    return replace(opened, contact=contact, contact_changed_at=changed_at, rule=rule)


@transaction.atomic
def read_rule(inquiry: Inquiry, *, by: User, rule: int, at: datetime) -> bool:
    """Write down that `by` has read how a family may be reached; False if it is another rule by now, to be read first."""
    if rule != inquiry.submissions.filter(kind__in=RULE_LETTERS).count():
        return False
    audit.record_access(inquiry, by=by, reason=_rule_read(rule), at=at)
    return True


def knows_rule(inquiry: Inquiry, opened: OpenedInquiry, *, by: User, at: datetime) -> bool:
    """Whether `by` has read, lately, how they may be reached as it holds now. Only then a number or an address is shown."""
    read = inquiry.accesses.filter(by=by, reason=_rule_read(opened.rule), at__gt=at - RULE_KNOWN_FOR)
    return opened.rule > 0 and read.exists()


def _rule_read(rule: int) -> str:
    return f"rule read ({rule})"


def _our_lines(rows: Iterable[Answer] | Iterable[Note]) -> list[Line]:
    return [Line(row.at, row.by, unlock_words(row)) for row in rows]


@transaction.atomic
def open_contact(inquiry: Inquiry, *, by: User, reason: str, at: datetime) -> Contact:
    """How it is safe to reach the family now, after writing the access record. Raises cabinet.CannotOpen."""
    audit.record_access(inquiry, by=by, reason=reason, at=at)
    contact = Contact()
    for submission in inquiry.submissions.exclude(contact=None).only("pk", "inquiry", "kind", "contact"):
        newer = _unlock(submission, "contact")
        contact = newer.again(contact) if submission.kind == LetterKind.REQUEST else newer.after(contact)
    return contact


@dataclass(frozen=True)
class Looked:
    """What a look into many inquiries gave: which of them fit, and how far it came. No word of any."""

    fitting: list[UUID]
    reached: int  # of those that were named, in their order
    opened: int
    broken: int  # not to be opened with the keys of this desk


@transaction.atomic
def look_through(
    inquiries: Sequence[UUID],
    fits: Callable[[list[Part]], bool],
    *,
    by: User,
    reason: str,
    at: datetime,
    most: int,
    goes_on: Callable[[], bool],
) -> Looked:
    """Which of these inquiries fit, in their order: `most` of them at most, and no further than `goes_on` says.

    The record can only be added, and says how many were opened: so it is written when the last one is closed, in the same
    transaction. Nothing of what was found leaves here before that; if it cannot be written, nobody learns anything.
    """
    fitting: list[UUID] = []
    reached = opened = broken = 0
    for inquiry, submissions in _in_their_order(inquiries):
        if len(fitting) == most or not goes_on():
            break
        reached += 1
        try:
            parts = [
                _unlock(submission, column) for submission in submissions for column in PARTS if getattr(submission, column)
            ]
        except cabinet.CannotOpen:
            broken += 1
            continue
        opened += bool(parts)  # none of one whose family asks this moment to be erased
        if parts and fits(parts):
            fitting.append(inquiry)
    audit.record_access(None, by=by, reason=reason, at=at, what=Opened.SEARCH, opened=opened)
    return Looked(fitting, reached, opened, broken)


def _in_their_order(inquiries: Sequence[UUID]) -> Iterator[tuple[UUID, list[Submission]]]:
    """Each inquiry with what its family sent, still locked; a family that asks to be erased meanwhile is passed over."""
    for start in range(0, len(inquiries), AT_ONCE):
        together = inquiries[start : start + AT_ONCE]
        sent = defaultdict(list)
        rows = Submission.objects.filter(inquiry__in=together, inquiry__erase_asked_at=None)
        for submission in rows.only("pk", "inquiry", *PARTS):
            sent[submission.inquiry_id].append(submission)
        yield from ((inquiry, sent[inquiry]) for inquiry in together)


def _unlock(submission: Submission, column: str) -> Any:
    values = json.loads(cabinet.unlock(getattr(submission, column), table=SUBMISSIONS, row=submission.pk, column=column))
    return PARTS[column].from_json(values)


def _differences(before: OpenedSubmission, contact: Contact, story: Story) -> frozenset[str]:
    pairs: tuple[tuple[Part, Part], ...] = ((before.contact, contact), (before.story, story))
    return frozenset(name for old, new in pairs for name, value in new.to_json().items() if getattr(old, name) != value)
