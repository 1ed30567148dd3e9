"""Who stands where in the queue, told by the database: tiers, filters, orders and one page of them.

Each tier is one walk along one index that stops after as many rows as a page needs, and passes over what a filter leaves out
inside the index, so a page costs the same however long the table is. Nothing here opens the cabinet.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import IntEnum
from functools import lru_cache
from typing import Any, NamedTuple
from urllib.parse import urlencode

from django.conf import settings
from django.contrib.auth.models import User
from django.db import connection
from django.db.models import (
    DateTimeField,
    DurationField,
    Exists,
    ExpressionWrapper,
    F,
    IntegerField,
    OuterRef,
    Q,
    QuerySet,
    Value,
)
from django.db.models.expressions import Combinable
from django.db.models.lookups import GreaterThan, LessThanOrEqual

from intake.models import ACT_FROM, FREE_FROM, IN_THE_QUEUE, OVER, PROMISED_BY, WAITING_SINCE, Inquiry
from intake.states import HELD, CameBy, Lane, Outcome, Reach, Relation, Status, standing

ROWS = 50  # a page
DEEPEST = 20  # pages; beyond them somebody has to narrow it down
MOST_COUNTED = 100  # in a tier; more are "100+"


class Tier(IntEnum):
    """The parts of the queue, first to last. CLOSED and KEPT stand behind it, for whoever asks for all."""

    URGENT = 1
    OVERDUE = 2
    DUE = 3
    LATER = 4
    SNOOZED = 5
    DECISION = 6
    APART = 7
    CLOSED = 8
    KEPT = 9  # the family asked to erase it, and a legal hold keeps it


def tier_of(inquiry: Inquiry, at: datetime) -> Tier:
    """In which tier an inquiry stands: the same that the database says."""
    due = inquiry.act_at is None or inquiry.act_at <= at
    if inquiry.erase_asked_at is not None:
        return Tier.KEPT
    if inquiry.status == Status.CLOSED:
        return Tier.CLOSED
    if inquiry.lane == Lane.DECISION:
        return Tier.DECISION
    if inquiry.lane == Lane.APART:
        return Tier.APART
    if inquiry.lane == Lane.URGENT:
        return Tier.URGENT if due or not inquiry.snoozed else Tier.SNOOZED
    if inquiry.promise_at is not None and inquiry.promise_at <= at:
        return Tier.OVERDUE
    if due:
        return Tier.DUE
    return Tier.SNOOZED if inquiry.snoozed else Tier.LATER


@dataclass(frozen=True)
class Walk:
    """A part of the table, in the order of an index."""

    tier: Tier
    where: Q
    by: Combinable
    descending: bool = False

    def order(self) -> tuple[Any, ...]:
        """Of those whom the same moment suits, whoever has waited longest comes first."""
        first = self.by.desc() if self.descending else self.by.asc()  # type: ignore[attr-defined]
        return (first, *(() if self.by is WAITING_SINCE or self.descending else (WAITING_SINCE.asc(),)), F("reference").asc())


def walks(at: datetime, tiers: Iterable[Tier] = tuple(Tier)) -> list[Walk]:
    """How to find the rows of these tiers at a moment. A snoozed one that is urgent and one that is not have an index each."""
    due, later = Q(LessThanOrEqual(ACT_FROM, _moment(at))), Q(act_at__gt=at)
    plain = Q(lane=Lane.PLAIN)
    in_turn = plain & Q(GreaterThan(PROMISED_BY, _moment(at)))
    kept = Q(erase_asked_at__isnull=False, erased_at=None, legal_hold=True)
    every = [
        Walk(Tier.URGENT, IN_THE_QUEUE & Q(lane=Lane.URGENT) & (Q(snoozed=False) | due), WAITING_SINCE),
        Walk(Tier.OVERDUE, IN_THE_QUEUE & plain & Q(LessThanOrEqual(PROMISED_BY, _moment(at))), PROMISED_BY),
        Walk(Tier.DUE, IN_THE_QUEUE & in_turn & due, WAITING_SINCE),
        Walk(Tier.LATER, IN_THE_QUEUE & in_turn & later & Q(snoozed=False), F("act_at")),
        Walk(Tier.SNOOZED, IN_THE_QUEUE & Q(lane=Lane.URGENT) & later & Q(snoozed=True), F("act_at")),
        Walk(Tier.SNOOZED, IN_THE_QUEUE & in_turn & later & Q(snoozed=True), F("act_at")),
        Walk(Tier.DECISION, IN_THE_QUEUE & Q(lane=Lane.DECISION), WAITING_SINCE),
        Walk(Tier.APART, IN_THE_QUEUE & Q(lane=Lane.APART), WAITING_SINCE),
        Walk(Tier.CLOSED, OVER, F("closed_at"), descending=True),
        Walk(Tier.KEPT, kept, F("erase_asked_at")),
    ]
    wanted = set(tiers)
    return [walk for walk in every if walk.tier in wanted]


def free(at: datetime) -> Q:
    """Nobody's: waiting, or held by somebody whose lease ran out."""
    return Q(LessThanOrEqual(FREE_FROM, _moment(at)))


def _taken(at: datetime) -> Q:
    """Somebody's: closed by them, or held with a lease that has not run out."""
    return Q(GreaterThan(FREE_FROM, _moment(at)))


def _moment(at: datetime) -> Value:
    return Value(at, output_field=DateTimeField())


# --- What somebody asks to see ------------------------------------------------------------------------------------------

QUEUE, LONGEST, NEWEST, MOMENT = "queue", "longest", "newest", "moment"
ORDERS: dict[str, tuple[str, ...]] = {  # beside the tiers; each is one index, read in one direction
    LONGEST: ("received_at", "reference"),
    NEWEST: ("-received_at", "-reference"),
    MOMENT: ("act_at", "reference"),
}
OPEN_TIERS = tuple(tier for tier in Tier if tier <= Tier.APART)
STATUSES = ("open", str(Status.WAITING), str(Status.CLAIMED), str(Status.IN_CONTACT), str(Status.CLOSED), "all")
CHOICES: dict[str, Sequence[str]] = {
    "status": STATUSES,
    "order": (QUEUE, *ORDERS),
    "urgent": ("yes",),
    "reach": Reach.values,
    "relation": Relation.values,
    "language": [code for code, _ in settings.LANGUAGES],
    "came_by": CameBy.values,
    "outcome": Outcome.values,
}
FREE, MINE = "free", "me"


_REFERENCE = re.compile(r"([0-9A-Z]{3})[-\s]?([0-9A-Z]{3})")


def reference_in(typed: str) -> str:
    """The reference that somebody typed, as it is written; empty for anything else."""
    found = _REFERENCE.fullmatch(typed.strip().upper())
    return f"{found[1]}-{found[2]}" if found else ""


@dataclass(frozen=True)
class View:
    """One way to look at the queue. Everything in it is a choice of ours, so that it may stand in an address."""

    status: str = "open"
    order: str = QUEUE
    urgent: str = ""
    reach: str = ""
    relation: str = ""
    language: str = ""
    came_by: str = ""
    outcome: str = ""
    holder: str = ""  # "free", "me", or the number of an account
    reference: str = ""
    page: int = 1

    @classmethod
    def parse(cls, asked: Mapping[str, str]) -> View:
        """What an address asks for; what we do not offer is left out."""
        chosen = {name: asked[name] for name, offered in CHOICES.items() if asked.get(name) in offered}
        holder, number = asked.get("holder", ""), asked.get("page", "")
        if holder in (FREE, MINE) or _is_number(holder):
            chosen["holder"] = holder
        if chosen.get("status", "open") in (Status.CLOSED, "all"):
            chosen.pop("order", None)
        if chosen.get("status") != Status.CLOSED:
            chosen.pop("outcome", None)
        elif holder == FREE:
            chosen.pop("holder")  # nothing that is over is free to take
        reference = reference_in(asked.get("q", ""))
        page = min(max(int(number), 1), DEEPEST) if _is_number(number) else 1
        return cls(**chosen, reference=reference, page=page)

    def query(self, **changes: Any) -> str:
        """The address of this view with changes, always written the same way; on its first page unless one is named."""
        view = replace(self, **{"page": 1, **changes})
        plain = View()
        names = ("status", "order", "urgent", "reach", "relation", "language", "came_by", "outcome", "holder", "page")
        pairs = [(name, getattr(view, name)) for name in names if getattr(view, name) != getattr(plain, name)]
        return urlencode([*pairs, ("q", view.reference)] if view.reference else pairs)

    @property
    def narrowed(self) -> bool:
        return replace(self, page=1) != View()

    def tiers(self, *, keeps: bool) -> tuple[Tier, ...]:
        """The tiers that belong to it; KEPT ones only for whoever may lift a hold. Whatever is over is not free to take."""
        if self.status == Status.CLOSED and not self.reference:
            return (Tier.CLOSED,)
        if (self.status == "all" and self.holder != FREE) or self.reference:
            return tuple(tier for tier in Tier if tier != Tier.KEPT or keeps)
        return OPEN_TIERS

    def condition(self, *, by: int, at: datetime) -> Q:
        """What its filters ask of a row; `by` is the account that asks."""
        if self.reference:
            return Q(reference=self.reference)
        names = ("reach", "relation", "language", "came_by", "outcome")
        wanted = Q(**{name: getattr(self, name) for name in names if getattr(self, name)})
        if self.urgent:
            wanted &= Q(urgent=True)
        if self.status == Status.WAITING:
            wanted &= free(at)
        elif self.status == Status.CLAIMED:
            wanted &= Q(status=Status.CLAIMED) & _taken(at)
        elif self.status == Status.IN_CONTACT:
            wanted &= Q(status=Status.IN_CONTACT) & _taken(at)
        if self.holder == FREE:
            wanted &= free(at)
        elif self.holder:
            holder = by if self.holder == MINE else int(self.holder)
            wanted &= Q(claimed_by=holder) & _taken(at)
        return wanted


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) <= 9


# --- One page of it -----------------------------------------------------------------------------------------------------


class Place(NamedTuple):
    """A row's place on a page, with all that changes how it looks there."""

    pk: Any
    tier: int
    k: Any  # how long before or after now its tier's own moment is
    since: datetime
    reference: str
    version: int
    claimed_by_id: int | None
    lease_until: datetime | None
    news_at: datetime | None


@dataclass(frozen=True)
class Found:
    places: list[Place]
    more: bool
    counts: dict[int, int]  # of every tier, MOST_COUNTED + 1 at most


def find(view: View, *, by: User, at: datetime, keeps: bool = False, rows: int = ROWS) -> Found:
    """One page of a view. One query, or two where the page is not in the order of the tiers that it counts."""
    start, tiers = (view.page - 1) * rows, view.tiers(keeps=keeps)
    if view.order in ORDERS and not view.reference:
        ordered = _ordered(_shape(view), view.order, start, start + rows + 1)
        places = [Place(*row) for row in _answers(ordered, view, by=by, at=at)]
        _none, counts = _walk(view, tiers, 0, 1, by=by, at=at)
    else:
        places, counts = _walk(view, tiers, start, rows + 1, by=by, at=at)
    return Found(places[:rows], len(places) > rows and view.page < DEEPEST, counts)


def _places(
    rows: QuerySet[Inquiry], tier: int, moment: Combinable, at: datetime, *, descending: bool = False
) -> QuerySet[Inquiry, Any]:
    k = ExpressionWrapper(_moment(at) - moment if descending else moment - _moment(at), output_field=DurationField())
    return rows.annotate(tier=_number(tier), k=k, since=WAITING_SINCE).values_list(*Place._fields)


def _number(tier: int) -> Value:
    return Value(int(tier), output_field=IntegerField())


def _walk(
    view: View, tiers: tuple[Tier, ...], start: int, rows: int, *, by: User, at: datetime
) -> tuple[list[Place], dict[int, int]]:
    """Some rows of all tiers together, and how many stand in each tier, counted no further than anybody reads.

    Each walk is made once and stops where the page ends or the counting does.
    """
    sql, values = _walked(_shape(view), tiers, max(start + rows, MOST_COUNTED + 1))
    listed = _answers((sql, (*values, start, rows)), view, by=by, at=at)
    counts = {tier: min(count, MOST_COUNTED + 1) for tier, count in (listed[0][-1] if listed else [])}
    return [Place(*row[:-1]) for row in listed], counts


# What stands in a statement for what differs between two who ask the same: putting ten queries into words takes the ORM
# longer than the database needs to answer them, so each is written once.
Statement = tuple[str, tuple[Any, ...]]  # and its values, with the stand-ins among them
ANY_MOMENT, ANYBODY, ANY_REFERENCE = datetime.min.replace(tzinfo=UTC), -1, "any reference"


def _shape(view: View) -> View:
    """The view that is asked with the same statement."""
    holder = view.holder if view.holder in ("", FREE) else MINE
    return replace(view, page=1, order=QUEUE, holder=holder, reference=ANY_REFERENCE if view.reference else "")


def _answers(statement: Statement, view: View, *, by: User, at: datetime) -> list[tuple[Any, ...]]:
    sql, values = statement
    holder = by.pk if view.holder in ("", FREE, MINE) else int(view.holder)
    asked: dict[Any, Any] = {ANY_MOMENT: at, ANYBODY: holder, ANY_REFERENCE: view.reference}
    with connection.cursor() as cursor:
        cursor.execute(sql, [asked.get(value, value) for value in values])
        return list(cursor.fetchall())


@lru_cache(maxsize=256)
def _ordered(shape: View, order: str, start: int, stop: int) -> Statement:
    rows = Inquiry.objects.filter(IN_THE_QUEUE & shape.condition(by=ANYBODY, at=ANY_MOMENT))
    found = _places(rows, 0, F("act_at"), ANY_MOMENT).order_by(*ORDERS[order])[start:stop]
    return found.query.sql_with_params()


@lru_cache(maxsize=256)
def _walked(shape: View, tiers: tuple[Tier, ...], upto: int) -> Statement:
    condition, walked = shape.condition(by=ANYBODY, at=ANY_MOMENT), []
    for walk in walks(ANY_MOMENT, tiers):
        rows = Inquiry.objects.filter(walk.where & condition)
        found = _places(rows, walk.tier, walk.by, ANY_MOMENT, descending=walk.descending)
        walked.append(found.order_by(*walk.order())[:upto])
    sql, values = (walked[0].union(*walked[1:], all=True) if walked[1:] else walked[0]).query.sql_with_params()
    return _PAGE.format(walked=sql, columns=", ".join(Place._fields)), values


# Around the ORM's own text. Where the page is empty there is no row to count either: nothing of the view is shown.
_PAGE = """
    WITH walked ({columns}) AS MATERIALIZED ({walked})
    SELECT *, ARRAY(SELECT ARRAY[tier, count(*)] FROM walked GROUP BY tier ORDER BY tier)
    FROM walked ORDER BY tier, k, since, reference OFFSET %s LIMIT %s
"""


ROW_COLUMNS = (
    "reference",
    "urgent",
    "mark",
    "news_at",
    "times_sent",
    "status",
    "outcome",
    "received_at",
    "closed_at",
    "waits_since",
    "reach",
    "relation",
    "about",
    "language",
    "came_by",
    "safe_rule",
    "lease_until",
    "lane",
    "act_at",
    "snoozed",
    "promise_at",
    "erase_asked_at",
    "version",
    "claimed_by__username",
    "claimed_by__first_name",
    "claimed_by__last_name",
)


def rows_of(keys: Iterable[Any]) -> dict[Any, Inquiry]:
    """The inquiries with what a row of the queue shows, and no column more. One query."""
    found = Inquiry.objects.filter(pk__in=list(keys)).select_related("claimed_by").only(*ROW_COLUMNS)
    return {inquiry.pk: inquiry for inquiry in found}


def holder_of(inquiry: Inquiry, at: datetime) -> User | None:
    """Who has it: nobody, once a lease ran out."""
    return None if standing(inquiry.status, inquiry.lease_until, at) == Status.WAITING else inquiry.claimed_by


def holders() -> list[User]:
    """Whoever holds something, for the filter."""
    held = Inquiry.objects.filter(status__in=sorted(HELD), claimed_by=OuterRef("pk"))
    return list(
        User.objects.filter(Exists(held)).only("username", "first_name", "last_name").order_by("first_name", "username")
    )
