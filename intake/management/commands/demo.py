"""Sample life for a development database."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.contrib.auth.models import Group, User
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import OperationalError, transaction
from django.utils import timezone

from intake import actions, metrics
from intake.actions import shift
from intake.management import invented
from intake.management.lives import DAY, HOUR, MINUTE, Family, Life, back, clock, live
from intake.models import CarePlaces, Inquiry, MessageTemplate, ReferralPlace, StaffedHours
from intake.states import AttemptResult, Mark, Outcome, Reach

FIRST_DAY = 60 * DAY
NO_ANSWER, REACHED = AttemptResult.NO_ANSWER, AttemptResult.REACHED
COLLEAGUES = {"demo-ines": "Inés (demo)", "demo-jonas": "Jonas (demo)", "demo-ruth": "Ruth (demo)"}


class Command(BaseCommand):
    help = (
        "Fills a development database with 200 invented requests in every state, in both languages, over 60 days. "
        "Refuses to run outside development, and a second time unless --again is given."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--again", action="store_true", help="200 more, though there are some already")
        parser.add_argument("--seed", type=int, default=5, help="another number makes other lives")

    def handle(self, *args: Any, again: bool = False, seed: int = 5, **options: Any) -> None:
        if not settings.DEVELOPMENT:
            raise CommandError("Invented requests are for development only (PROSPERITY_DEVELOPMENT=1).")
        try:
            there = User.objects.filter(username__in=COLLEAGUES).exists()
        except OperationalError:
            raise CommandError("No database answers. Start `make serve` in another terminal first.") from None
        if there and not again:
            raise CommandError("The invented requests are there already. --again adds 200 more.")
        before = set(Inquiry.objects.values_list("pk", flat=True))
        fill(at=timezone.now(), chance=random.Random(seed))  # noqa: S311  (nothing secret comes from it)
        made = Inquiry.objects.exclude(pk__in=before)
        counts = Counter(inquiry.get_status_display() for inquiry in made.only("status"))
        told = ", ".join(f"{label} {count}" for label, count in sorted(counts.items()))
        self.stdout.write(f"{made.count()} invented requests: {told}.")


@transaction.atomic
def fill(*, at: datetime, chance: random.Random) -> None:
    """Everything or nothing, so that the desk never shows half a past."""
    people = [_colleague(username, name) for username, name in COLLEAGUES.items()]
    people += User.objects.filter(is_active=True, groups__name="admissions").exclude(pk__in=[one.pk for one in people])
    lead = _colleague("demo-mara", "Mara (demo)", group="admissions lead")
    _surroundings(lead, people, at=at)
    languages = [language for language in ("en", "es", "en") for _ in range(67)]
    chance.shuffle(languages)
    lives: list[Life] = []
    for count, life, youngest, oldest in PLAN:
        for number in range(count):
            # Spread evenly, so that every day of the span has somebody.
            age = youngest + (oldest - youngest) * ((number + chance.random()) / count)
            family = Family(chance, people, back(at, age), languages.pop())
            lives.append(life(family, at))
    chores = (actions.return_leases, actions.waitlist_due, actions.next_windows, metrics.measure_waits, _erase_due)
    live([*lives, clock(back(at, FIRST_DAY - DAY), chores, every=6 * HOUR)], until=at)
    while actions.next_windows(at):
        pass
    metrics.measure_waits(at)


def _erase_due(at: datetime) -> None:
    for inquiry in Inquiry.objects.due_for_erasure(at):
        actions.erase(inquiry, at=at)


def _colleague(username: str, name: str, *, group: str = "admissions") -> User:
    """Somebody whom rows are with. Nobody can sign in as them: there is no password."""
    values = {"first_name": name, "is_staff": True, "password": "!"}
    person, _made = User.objects.get_or_create(username=username, defaults=values)
    person.groups.set([Group.objects.get(name=group)])
    return User.objects.get(pk=person.pk)  # anew: rights are remembered on the object


def _surroundings(lead: User, people: list[User], *, at: datetime) -> None:
    """What the lead keeps, where nobody has kept anything yet."""
    if not StaffedHours.objects.exists():
        for day in StaffedHours.Weekday.values:
            StaffedHours.objects.create(
                weekday=day, opens="08:00" if day < 5 else "10:00", closes="21:00" if day < 5 else "18:00"
            )
    if not CarePlaces.objects.exists():
        for level, free in invented.LEVELS:
            CarePlaces.objects.create(level=level, free=free, by=lead, at=at)
    for name, phone in invented.PLACES:
        ReferralPlace.objects.get_or_create(name=name, defaults={"phone": phone})
    for slug, language, title, body in invented.TEMPLATES:
        MessageTemplate.objects.get_or_create(slug=slug, language=language, defaults={"title": title, "body": body})
    for age, words in zip((26 * HOUR, 15 * HOUR, 3 * HOUR), invented.SHIFT_NOTES, strict=True):
        newest = shift.newest_note()
        shift.leave_note(by=people[0], words=words, at=at - age, after=newest.pk if newest else None)


# --- What becomes of somebody. `now` is when the sample ends. --------------------------------------------------------------


def ends(outcome: Outcome) -> Callable[[Family, datetime], Life]:
    """Tried, reached and closed; every second family tells more, every third is not reached at once."""

    def life(family: Family, now: datetime) -> Life:
        yield from family.writes(danger=family.chance.random() < 0.1, copies=family.chance.random() < 0.1)
        if family.chance.random() < 0.5:
            yield from family.tells_more()
        first = family.chance.choice((4, 15, 25, 40, 90, 300)) * MINUTE
        if family.inquiry.reach == Reach.NONE:
            yield from family.answered(first)
            yield from family.replies()
            yield from family.answered(HOUR)
        elif family.chance.random() < 0.33:
            yield from family.tried(NO_ANSWER, after=first)
            yield from family.tried_again(REACHED)
        else:
            yield from family.tried(REACHED, after=first)
        if family.chance.random() < 0.4:
            yield from family.noted()
        yield from family.closed(outcome, family.chance.choice((1, 5, 22)) * HOUR)

    return life


def unreachable(family: Family, now: datetime) -> Life:
    yield from family.writes(reach=Reach.CALL)
    yield from family.tried(NO_ANSWER, after=20 * MINUTE)
    for _ in range(settings.DESK_MOST_ATTEMPTS - 1):
        yield from family.tried_again(NO_ANSWER)
    yield from family.closed(Outcome.UNREACHABLE, HOUR)


def no_family(outcome: Outcome, *, mark: str = "") -> Callable[[Family, datetime], Life]:
    """Spam, or the same request twice: closed without a call."""

    def life(family: Family, now: datetime) -> Life:
        yield from family.writes(reach=Reach.EMAIL, mark=mark)
        yield from family.taken(2 * HOUR)
        yield from family.closed(outcome, 3 * MINUTE)

    return life


def withdrawn(family: Family, now: datetime) -> Life:
    yield from family.writes()
    yield from family.withdraws()


def erased(family: Family, now: datetime) -> Life:
    yield from family.writes(danger=True)
    yield from family.tells_more()
    yield from family.asks_to_be_erased()


def held_by_law(lead: str) -> Callable[[Family, datetime], Life]:
    def life(family: Family, now: datetime) -> Life:
        yield from ends(Outcome.ADMITTED)(family, now)
        yield from family.waits(HOUR)
        actions.set_legal_hold(family.inquiry, by=User.objects.get(username=lead), held=True, at=family.at)

    return life


def waits(**how: Any) -> Callable[[Family, datetime], Life]:
    """Nobody has done anything yet."""

    def life(family: Family, now: datetime) -> Life:
        yield from family.writes(**how)

    return life


def just_claimed(family: Family, now: datetime) -> Life:
    yield from family.writes(reach=Reach.CALL)
    family.at = now - family.chance.randint(1, 9) * MINUTE
    yield family.at
    actions.claim(family.inquiry, by=family.by, at=family.at)


def given_back(family: Family, now: datetime) -> Life:
    yield from family.writes(reach=Reach.TEXT)
    yield from family.taken(10 * MINUTE)
    yield from family.waits(4 * MINUTE)
    actions.release(family.inquiry, by=family.by, at=family.at)


def forgotten(family: Family, now: datetime) -> Life:
    """A claim that nobody followed up: it comes back by itself."""
    yield from family.writes(reach=Reach.CALL)
    yield from family.taken(30 * MINUTE)


def no_answer_yet(family: Family, now: datetime) -> Life:
    yield from family.writes(reach=Reach.CALL)
    yield from family.tried(NO_ANSWER, after=30 * MINUTE)


def snoozed(family: Family, now: datetime) -> Life:
    yield from family.writes(reach=Reach.CALL)
    yield from family.tried(REACHED, after=15 * MINUTE)
    yield from family.noted()
    yield from family.follows_up(now + family.chance.randint(2, 90) * HOUR)


def in_contact(family: Family, now: datetime) -> Life:
    yield from family.writes(reach=Reach.TEXT)
    yield from family.tells_more()
    yield from family.tried(REACHED, after=15 * MINUTE)
    yield from family.answered(2 * HOUR)
    if family.chance.random() < 0.5:
        yield from family.replies()


def handed_over(family: Family, now: datetime) -> Life:
    yield from family.writes(reach=Reach.CALL)
    yield from family.tried(REACHED, after=15 * MINUTE)
    yield from family.waits(HOUR)
    other = next(person for person in family.people if person != family.by)
    actions.hand_over(family.inquiry, by=family.by, to=other, at=family.at)


def needs_a_decision(family: Family, now: datetime) -> Life:
    yield from family.writes(reach=Reach.CALL)
    yield from family.tried(NO_ANSWER, after=20 * MINUTE)
    for _ in range(settings.DESK_MOST_ATTEMPTS - 1):
        yield from family.tried_again(NO_ANSWER)


def came_back(family: Family, now: datetime) -> Life:
    yield from ends(Outcome.DECLINED)(family, now)
    yield from family.replies()


def taken_up_again(family: Family, now: datetime) -> Life:
    yield from ends(Outcome.UNREACHABLE)(family, now)
    yield from family.waits(20 * HOUR)
    actions.reopen(family.inquiry, by=family.by, at=family.at)


# How many, what becomes of them, and how long ago they wrote: at least, at most.
PLAN: tuple[tuple[int, Callable[[Family, datetime], Life], timedelta, timedelta], ...] = (
    (27, ends(Outcome.ADMITTED), 6 * DAY, FIRST_DAY),
    (16, ends(Outcome.REFERRED), 6 * DAY, FIRST_DAY),
    (18, ends(Outcome.DECLINED), 6 * DAY, FIRST_DAY),
    (6, ends(Outcome.WAITLISTED), 6 * DAY, 50 * DAY),
    (6, ends(Outcome.NOT_A_FIT), 6 * DAY, FIRST_DAY),
    (12, unreachable, 20 * DAY, FIRST_DAY),
    (5, no_family(Outcome.SPAM, mark=Mark.HONEYPOT), 3 * DAY, FIRST_DAY),
    (6, no_family(Outcome.DUPLICATE), 3 * DAY, FIRST_DAY),
    (7, withdrawn, DAY, 40 * DAY),
    (5, erased, 3 * DAY, 50 * DAY),
    (2, erased, 10 * HOUR, 14 * HOUR),
    (2, held_by_law("demo-mara"), 8 * DAY, 20 * DAY),
    (6, waits(danger=True), 5 * MINUTE, 3 * HOUR),
    (18, waits(reach=Reach.CALL), MINUTE, 12 * HOUR),
    (6, waits(reach=Reach.TEXT), 20 * HOUR, 40 * HOUR),
    (6, waits(reach=Reach.NONE), HOUR, 30 * HOUR),
    (5, waits(mark=Mark.MANY), HOUR, 40 * HOUR),
    (6, just_claimed, HOUR, 5 * HOUR),
    (3, given_back, 2 * DAY, 3 * DAY),
    (3, forgotten, 2 * DAY, 3 * DAY),
    (8, no_answer_yet, 2 * DAY, 3 * DAY),
    (9, snoozed, 2 * DAY, 10 * DAY),
    (9, in_contact, 2 * DAY, 12 * DAY),
    (3, handed_over, 2 * DAY, 5 * DAY),
    (4, needs_a_decision, 16 * DAY, 25 * DAY),
    (1, came_back, 9 * DAY, 20 * DAY),
    (1, taken_up_again, 9 * DAY, 20 * DAY),
)
