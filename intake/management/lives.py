"""What becomes of invented requests, for `manage.py demo`: each life is a generator that says when it goes on, and then does.

Everything goes through the door and the verbs that staff use, with `at=` of the past. Only what a family does with its code
asks the database's own clock, so those moments are put back by hand.
"""

from __future__ import annotations

import heapq
import random
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from django.contrib.auth.models import User
from django.utils import timezone

from intake import actions, contact_rules, door, mailbox, tokens
from intake.forms import ContactForm, DetailsForm, ReplyForm
from intake.management import invented
from intake.management.commands.work import read_letter
from intake.models import Inquiry, Letter, ReferralPlace, TimelineEvent
from intake.states import (
    AttemptResult,
    AttemptWay,
    Coverage,
    LetterKind,
    Outcome,
    Reach,
    Relation,
    Status,
    Substance,
    TimelineKind,
    TimeOfDay,
    standing,
)

Life = Iterator[datetime]
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
ZONES = ("America/New_York", "America/New_York", "America/New_York", "America/Chicago", "America/Los_Angeles")
SECONDS_TO_FILE = 2


def live(lives: Iterable[Life], *, until: datetime) -> None:
    """Let everybody live beside one another, in the order of the clock, until a moment; what comes later does not happen."""
    waiting = [(next(life), number, life) for number, life in enumerate(lives)]
    heapq.heapify(waiting)
    while waiting and waiting[0][0] <= until:
        _at, number, life = heapq.heappop(waiting)
        following = next(life, None)
        if following is not None:
            heapq.heappush(waiting, (following, number, life))


class Family:
    """One invented family, the person at the desk who takes care of it, and the moment at which it has arrived."""

    inquiry: Inquiry
    code: str

    def __init__(self, chance: random.Random, people: list[User], at: datetime, language: str) -> None:
        self.chance, self.people, self.at, self.language = chance, people, at, language
        self.by = chance.choice(people)

    # --- The family's side

    def writes(self, *, danger: bool = False, reach: str = "", mark: str = "", copies: bool = False) -> Life:
        """The first page of the form, sent."""
        yield self.at
        token = tokens.read_form_token(tokens.new_form_token())
        assert token is not None  # noqa: S101  (it was signed a line above)
        form = ContactForm(self._request(danger=danger, reach=reach))
        self._send(form, token, LetterKind.REQUEST, mark=mark)
        self.code = token.receipt_code
        if copies:
            yield from self.waits(20 * MINUTE)
            self._send(ContactForm({**form.data, "message": f"{form.data['message']} …"}), token, LetterKind.REQUEST)

    def adds(self, form: DetailsForm | ReplyForm) -> None:
        token = tokens.read_form_token(tokens.new_form_token())
        assert token is not None  # noqa: S101  (as above)
        self._send(form, token, LetterKind.DETAILS if isinstance(form, DetailsForm) else LetterKind.REPLY, code=self.code)

    def tells_more(self) -> Life:
        yield from self.waits(self._between(2 * MINUTE, 15 * MINUTE))
        values = {
            "relation": self.chance.choice(Relation.values),
            "substances": self.chance.sample(Substance.values, 2),
            "worry": self.chance.choice(invented.WORRIES[self.language]),
            "state": self.chance.choice(("Maryland", "Texas", "Florida", "New York")),
            "coverage": self.chance.choice(Coverage.values),
        }
        self.adds(DetailsForm(values))

    def replies(self) -> Life:
        yield from self.waits(self._between(HOUR, 10 * HOUR))
        self.adds(ReplyForm({"message": self.chance.choice(invented.REPLIES[self.language])}))

    def withdraws(self) -> Life:
        yield from self.waits(self._between(HOUR, 9 * HOUR))
        mailbox.withdraw(self.code)
        self._put_back(TimelineKind.WITHDRAWN, closed_at=self.at)

    def asks_to_be_erased(self) -> Life:
        yield from self.waits(self._between(HOUR, 9 * HOUR))
        mailbox.hide(self.code)
        self._put_back(TimelineKind.ERASE_ASKED, erase_asked_at=self.at)

    # --- The desk's side

    def taken(self, after: timedelta) -> Life:
        """Claimed at the first safe moment after a while, unless somebody has it."""
        self.at = self._safe(self.at + after)
        yield self.at
        self._take()

    def tried(self, result: AttemptResult, *, after: timedelta = timedelta()) -> Life:
        yield from self.taken(after)
        yield from self.waits(self._between(3 * MINUTE, 9 * MINUTE))
        way = AttemptWay(self.inquiry.reach) if self.inquiry.reach in AttemptWay.values else AttemptWay.CALL
        actions.log_attempt(self.inquiry, by=self.by, way=way, result=result, at=self.at)
        self.inquiry.refresh_from_db()

    def tried_again(self, result: AttemptResult) -> Life:
        """At the moment that the last attempt named."""
        due = self.inquiry.act_at or self.at
        yield from self.tried(result, after=max(due - self.at, timedelta()))

    def answered(self, after: timedelta) -> Life:
        yield from self.taken(after)
        yield from self.waits(self._between(4 * MINUTE, 12 * MINUTE))
        actions.answer(self.inquiry, by=self.by, words=self.chance.choice(invented.ANSWERS[self.language]), at=self.at)

    def noted(self) -> Life:
        yield from self.waits(self._between(2 * MINUTE, 5 * MINUTE))
        actions.note(self.inquiry, by=self.by, words=self.chance.choice(invented.NOTES), at=self.at)

    def follows_up(self, until: datetime) -> Life:
        yield from self.waits(2 * MINUTE)
        actions.follow_up(self.inquiry, by=self.by, until=self._safe(until), at=self.at)

    def closed(self, outcome: Outcome, after: timedelta) -> Life:
        yield from self.waits(after)
        self._take()
        on = timezone.localdate(self.at) + timedelta(days=self.chance.randint(70, 90))
        place = self.chance.choice(list(ReferralPlace.objects.filter(active=True)))
        actions.close(self.inquiry, by=self.by, outcome=outcome, at=self.at, on=on, place=place)

    def waits(self, time: timedelta) -> Life:
        self.at += time
        yield self.at

    # --- How

    def _request(self, *, danger: bool, reach: str) -> dict[str, Any]:
        """What is typed into the first page."""
        chance = self.chance
        number = f"{chance.choice(invented.AREA_CODES)}-555-01{chance.randint(0, 99):02}"
        texts = invented.DANGERS if danger else invented.MESSAGES
        chosen = reach or chance.choices(Reach.values, (6, 3, 2, 1))[0]
        return {
            "name": chance.choice(invented.NAMES[self.language]),
            "about": chance.choice(("someone", "someone", "me")),
            "reach": chosen,
            "phone": number if chosen in (Reach.CALL, Reach.TEXT) else "",
            "email": f"invented{chance.randint(100, 999)}@example.com" if chosen == Reach.EMAIL else "",
            "voicemail": chance.choice(("yes", "no", "no")),
            "times": chance.sample(TimeOfDay.values, chance.randint(0, 2)),
            "time_zone": chance.choice(ZONES),
            "message": chance.choice(texts[self.language]),
        }

    def _send(
        self,
        form: ContactForm | DetailsForm | ReplyForm,
        token: tokens.FormToken,
        kind: LetterKind,
        *,
        code: str = "",
        mark: str = "",
    ) -> None:
        """Through the door, and out of the letterbox two seconds later as the worker takes it."""
        if not form.is_valid():
            raise ValueError(f"an invented form is not valid: {sorted(form.errors)}")
        door.post_letter(token, form.letter(), language=self.language, at=self.at, kind=kind, code=code, mark=mark)
        letter = Letter.objects.get(form_key=token.form_key, filed_at=None)
        filed_at = self.at + timedelta(seconds=SECONDS_TO_FILE)
        filed = actions.file_letter(letter, filing=read_letter(letter), at=filed_at)
        assert filed is not None  # noqa: S101  (nothing of it was erased)
        self.inquiry, self.at = filed, filed_at

    def _take(self) -> None:
        self.inquiry.refresh_from_db()
        if standing(self.inquiry.status, self.inquiry.lease_until, self.at) == Status.WAITING:
            actions.claim(self.inquiry, by=self.by, at=self.at)
            self.inquiry.refresh_from_db()

    def _safe(self, after: datetime) -> datetime:
        rule = contact_rules.SafeContact.from_json(self.inquiry.safe_rule)
        following = contact_rules.next_safe(rule, after=after)
        return following.at if following else after

    def _between(self, shortest: timedelta, longest: timedelta) -> timedelta:
        return shortest + (longest - shortest) * self.chance.random()

    def _put_back(self, kind: TimelineKind, **moments: datetime) -> None:
        """The database's functions write the time of its own clock."""
        Inquiry.objects.filter(pk=self.inquiry.pk).update(**moments)
        TimelineEvent.objects.filter(inquiry=self.inquiry, kind=kind, at__gt=self.at).update(at=self.at)


def clock(start: datetime, chores: Iterable[Any], *, every: timedelta) -> Life:
    """What the worker does once in a while."""
    at = start
    while True:
        yield at
        for chore in chores:
            chore(at)
        at += every


def back(now: datetime, time: timedelta) -> datetime:
    return (now - time).astimezone(UTC)
