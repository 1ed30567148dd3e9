"""Finding a family's request by what a caller tells. What was searched for is never kept, and stands in no address."""

from __future__ import annotations

import re
import time
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import models, transaction
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from intake import audit, duplicates, opening
from intake.addresses import NotAPhone, read_phone
from intake.models import IN_THE_QUEUE, Inquiry
from intake.opening import Contact, Details, Part, Story
from intake.states import Opened, Status

SEARCH = "intake.open_inquiry"
WORK = "intake.work_inquiry"  # as well, where words are opened
MOST = 50  # inquiries that one search shows
MOST_OPENED = 1_000  # and that one search by words opens
MOST_COUNTED = 10_000  # of all there are; more are "more than"
LONGEST = 1.0  # seconds that a search by words opens for: nobody waits behind it longer
MOST_WORDS = 6
FEWEST_LETTERS = 2
_NOT_WRITTEN = re.compile("[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff'\N{RIGHT SINGLE QUOTATION MARK}]")
_BETWEEN = re.compile(r"[\W_]+")
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i"})  # no accent comes off these


class Reason(models.TextChoices):
    """Why somebody looks into what many families wrote. None of it is free text, which would be about somebody."""

    NAMED = "caller gave a name", gettext_lazy("A caller gave a name")
    AGAIN = "family asks again", gettext_lazy("A family asks again")
    SAME = "may be sent twice", gettext_lazy("It may have been sent twice")
    COLLEAGUE = "colleague asks", gettext_lazy("A colleague asks about it")
    OTHER = "another reason", gettext_lazy("Another reason")


class SearchRefused(Exception):
    """Somebody may not search, with a sentence fit for staff."""


class WordsRefused(SearchRefused):
    """Words that cannot be searched for, with a sentence that says what to type."""


class ReasonMissing(SearchRefused):
    """Words are opened for a reason only."""


@dataclass(frozen=True)
class FoundWords:
    """Who fits, in the order in which they were looked into, and how far the search came."""

    inquiries: list[UUID]
    looked_at: int
    of: int  # MOST_COUNTED + 1 at most
    back_to: datetime | None  # when the last one that it reached was sent
    closed_too: bool  # whether it came past the open ones
    broken: int

    @property
    def everything(self) -> bool:
        return self.looked_at >= self.of


def find_address(typed: str, *, by: User, at: datetime) -> list[Inquiry] | None:
    """Whoever named this phone number or e-mail address; None for what is neither. Raises SearchRefused.

    Looked up by keyed digests: nothing is opened. That somebody searched is written down before anything is shown.
    """
    if not by.has_perm(SEARCH):
        raise SearchRefused(_("Your account may not search for families."))
    address = _address_in(typed)
    if address is None:
        return None
    with transaction.atomic():
        audit.record_access(None, by=by, reason="search by address", at=at, what=Opened.SEARCH, opened=0)
        return list(duplicates.with_address(**address)[:MOST])


def _address_in(typed: str) -> dict[str, str] | None:
    try:
        return {"phone": read_phone(typed).e164}
    except NotAPhone:
        pass
    try:
        validate_email(typed.strip())
    except ValidationError:
        return None
    return {"email": typed}


# --- By name or words: what families wrote is opened in memory, a bounded number of them for a bounded time --------------


def may_search_words(person: User) -> bool:
    return person.has_perm(SEARCH) and person.has_perm(WORK)


def reasons_for(person: User) -> list[tuple[str, Promise]]:
    """What a form offers as the reason of a search by words; nothing to whoever may not search by words."""
    return list(Reason.choices) if may_search_words(person) else []


def find_words(typed: str, *, by: User, reason: str, at: datetime, clock: Callable[[], float] = time.monotonic) -> FoundWords:
    """The newest inquiries in whose name, address or words every typed word begins a word; open ones first.

    It is one entry in the record of openings, with its reason and how many were opened. Raises SearchRefused.
    """
    if not may_search_words(by):
        raise SearchRefused(_("Your account may not search what families wrote."))
    words = words_in(typed)
    if reason not in Reason.values:
        raise ReasonMissing(_("Searching by a name or words opens what families wrote. Choose why."))
    newest = _newest()
    ends = clock() + LONGEST
    looked = opening.look_through(
        [key for key, _sent, _closed in newest],
        lambda parts: _fits(words, parts),
        by=by,
        reason=f"search: {reason}",
        at=at,
        most=MOST,
        goes_on=lambda: clock() < ends,
    )
    _key, back_to, closed_too = newest[looked.reached - 1] if looked.reached else (None, None, False)
    there = Inquiry.objects.visible()[: MOST_COUNTED + 1].count()
    return FoundWords(looked.fitting, looked.reached, there, back_to, closed_too, looked.broken)


def words_in(typed: str) -> list[str]:
    """The words to search for, each once, as they are compared. Raises WordsRefused."""
    words = list(dict.fromkeys(_plain(typed).split()))
    if not words:
        raise WordsRefused(_("Type a reference, a whole phone number, an e-mail address, a name or words."))
    if len(words) > MOST_WORDS:
        raise WordsRefused(_("Type %(most)s words at most: the rarest ones find best.") % {"most": MOST_WORDS})
    if any(len(word) < FEWEST_LETTERS for word in words):
        raise WordsRefused(_("Leave out single letters: a word needs two or more."))
    return words


def _newest() -> list[tuple[UUID, datetime, bool]]:
    """Whom a search looks into, in order: key, when it was sent, whether it is closed. Each half is one walk of an index."""
    columns = ("pk", "received_at", "over", "reference")
    halves = [
        found.annotate(over=models.Value(over)).order_by("-received_at", "-reference").values_list(*columns)[:MOST_OPENED]
        for over, found in (
            (False, Inquiry.objects.filter(IN_THE_QUEUE)),
            (True, Inquiry.objects.visible().filter(status=Status.CLOSED)),
        )
    ]
    both = halves[0].union(halves[1], all=True).order_by("over", "-received_at", "-reference")[:MOST_OPENED]
    return [(key, received_at, over) for key, received_at, over, _reference in both]


def _fits(words: list[str], parts: list[Part]) -> bool:
    texts, numbers = [], []
    for part in parts:
        if isinstance(part, Contact):
            texts += [part.name, part.ask_for, part.email]
            numbers.append("".join(sign for sign in part.phone if sign.isdecimal()))
        elif isinstance(part, Story):
            texts.append(part.message)
        elif isinstance(part, Details):
            texts += [part.person_name, part.worry]
    said = " " + _plain("\n".join(texts))
    return all(f" {word}" in said or (word.isdecimal() and any(word in number for number in numbers)) for word in words)


def _plain(text: str) -> str:
    """Words in small letters without accents and apostrophes, one space between them."""
    letters = unicodedata.normalize("NFKD", text).casefold().translate(_LETTERS)
    return _BETWEEN.sub(" ", _NOT_WRITTEN.sub("", letters)).strip()
