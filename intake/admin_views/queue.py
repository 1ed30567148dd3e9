"""The queue: who has to be reached next. No name, no number and no word of a family stands on it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.contrib import admin, messages
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST, require_safe

from intake import actions, contact_rules, queries
from intake.admin_views.staff import OPEN, Page, StaffRequest, led_back
from intake.models import Inquiry
from intake.queries import Tier, View
from intake.states import OPEN as OPEN_STATUSES
from intake.states import REACH_AT_THE_DESK, CameBy, Outcome, Relation, Status, standing

SEE = "intake.view_inquiry"
TIER_WORDS = {
    Tier.URGENT: gettext_lazy("Urgent: their words name a danger"),
    Tier.OVERDUE: gettext_lazy("The time that we promised is over"),
    Tier.DUE: gettext_lazy("Due now"),
    Tier.LATER: gettext_lazy("Later: it is not safe yet"),
    Tier.SNOOZED: gettext_lazy("Put off until a set time"),
    Tier.DECISION: gettext_lazy("Needs a decision"),
    Tier.APART: gettext_lazy("Set apart: may be a machine"),
    Tier.CLOSED: gettext_lazy("Closed"),
    Tier.KEPT: gettext_lazy("To be erased, kept by a legal hold"),
}
STATUS_WORDS = {"open": gettext_lazy("Open"), **dict(Status.choices), "all": gettext_lazy("All")}
ORDER_WORDS = {
    queries.QUEUE: gettext_lazy("Who must be reached next"),
    queries.LONGEST: gettext_lazy("Sent longest ago"),
    queries.NEWEST: gettext_lazy("Newest first"),
    queries.MOMENT: gettext_lazy("By the next step's time"),
}


@dataclass(frozen=True)
class Row:
    """One inquiry as the list shows it, at a moment."""

    inquiry: Inquiry
    tier: Tier
    status: Status
    holder: User | None
    mine: bool
    minutes_left: int | None
    safe_at: datetime | None
    safe_way: str
    safe_now: bool
    heads: str = ""  # the heading above it, if it is the first of its tier

    @property
    def since(self) -> datetime:
        return self.inquiry.waits_since or self.inquiry.received_at

    @property
    def follow_up(self) -> datetime | None:
        return self.inquiry.act_at if self.tier == Tier.SNOOZED else None


def row_of(inquiry: Inquiry, *, by: User, at: datetime, tier: Tier, heads: str = "") -> Row:
    stands, holder = standing(inquiry.status, inquiry.lease_until, at), queries.holder_of(inquiry, at)
    lease = inquiry.lease_until if stands == Status.CLAIMED else None
    rule = contact_rules.SafeContact.from_json(inquiry.safe_rule) if inquiry.safe_rule and stands in OPEN_STATUSES else None
    following = contact_rules.next_safe(rule, after=at) if rule else None
    return Row(
        inquiry,
        tier,
        stands,
        holder,
        mine=holder == by,
        minutes_left=_minutes_left(lease, at),
        safe_at=following.at if following else None,
        safe_way=str(contact_rules.Way(following.way).label) if following else "",
        safe_now=following is not None and following.at <= at,
        heads=heads,
    )


def _minutes_left(lease: datetime | None, at: datetime) -> int | None:
    """How long a claim still lasts; of what is put off the row names the moment instead."""
    if lease is None or lease - at > timedelta(minutes=settings.DESK_LEASE_MINUTES):
        return None
    return int((lease - at).total_seconds() // 60) + 1


def rows_of(found: queries.Found, *, by: User, at: datetime) -> Iterator[Row]:
    """The rows of a page in their order, each tier under its heading."""
    there = queries.rows_of(place.pk for place in found.places)
    above = None
    for place in found.places:
        if (inquiry := there.get(place.pk)) is None:
            continue  # erased between the two queries
        tier = Tier(place.tier) if place.tier else queries.tier_of(inquiry, at)
        heads = str(TIER_WORDS[tier]) if place.tier and tier != above else ""
        above = tier
        yield row_of(inquiry, by=by, at=at, tier=tier, heads=heads)


def view_of(request: StaffRequest) -> View:
    return View.parse(request.GET.dict())


def found_for(request: StaffRequest, view: View, at: datetime) -> queries.Found:
    return queries.find(view, by=request.user, at=at, keeps=request.user.has_perm(actions.HOLD))


@require_safe
def queue(request: StaffRequest) -> HttpResponse:
    """The list. Nothing is opened for it."""
    if not request.user.has_perm(SEE):
        raise PermissionDenied
    at = timezone.now()
    view = view_of(request)
    found = found_for(request, view, at)
    context = {
        **admin.site.each_context(request),
        "title": _("Who to reach next"),
        "view": view,
        "at": at,
        "rows": list(rows_of(found, by=request.user, at=at)),
        "counts": counted(found),
        "fewer": view.query(page=view.page - 1) if view.page > 1 else None,
        "more": view.query(page=view.page + 1) if found.more else None,
        "too_deep": view.page == queries.DEEPEST,
        "statuses": [(label, view.query(**change), view.status == value) for value, label, change in _statuses()],
        "fields": filter_fields(view, request.user),
        "may_work": request.user.has_perm(actions.WORK) and request.user.has_perm(OPEN),
    }
    return render(request, "admin/intake/inquiry/change_list.html", context)


def _statuses() -> Iterator[tuple[str, Any, dict[str, str]]]:
    for value in queries.STATUSES:
        yield value, STATUS_WORDS[value], {"status": value, "outcome": "", "order": queries.QUEUE, "reference": ""}


def counted(found: queries.Found) -> list[tuple[str, str]]:
    """How many stand in each tier, in words for the head of the list."""
    most = queries.MOST_COUNTED
    numbers = [(Tier(tier), count) for tier, count in sorted(found.counts.items())]
    return [(str(TIER_WORDS[tier]), f"{most}+" if count > most else str(count)) for tier, count in numbers]


@dataclass(frozen=True)
class Field:
    """A choice of the filter form."""

    name: str
    label: str
    chosen: str
    offered: list[tuple[str, Any]]


def filter_fields(view: View, person: User) -> list[Field]:
    """What the list can be narrowed by. The first choice of each is the one that narrows nothing."""
    anything = ("", _("Any"))
    people = [(str(other.pk), other.get_full_name() or other.get_username()) for other in queries.holders() if other != person]
    offered: dict[str, tuple[str, list[tuple[str, Any]]]] = {
        "order": (_("Order"), list(ORDER_WORDS.items())),
        "holder": (_("With"), [anything, (queries.FREE, _("Nobody")), (queries.MINE, _("You")), *people]),
        "urgent": (_("Urgency"), [anything, ("yes", _("Only urgent"))]),
        "reach": (_("Reach by"), [anything, *REACH_AT_THE_DESK.items()]),
        "relation": (_("Relation"), [anything, *Relation.choices]),
        "language": (_("Language"), [anything, *settings.LANGUAGES]),
        "came_by": (_("Came by"), [anything, *CameBy.choices]),
        "outcome": (_("Outcome"), [anything, *Outcome.choices]),
    }
    if view.status == Status.CLOSED:
        del offered["order"]
    else:
        del offered["outcome"]
        if view.status == "all":
            del offered["order"]
    return [Field(name, capfirst(label), getattr(view, name), choices) for name, (label, choices) in offered.items()]


@require_POST
def take_next(request: StaffRequest) -> HttpResponse:
    """Take whoever must be reached next, and go to their story."""
    if not request.user.has_perm(OPEN):
        raise PermissionDenied
    try:
        taken = actions.take_next(by=request.user, at=timezone.now())
    except actions.ActionRefused as refusal:
        messages.error(request, str(refusal))
        return _back()
    if taken.already:
        messages.info(request, _("You have it already: finish it first."))
    else:
        messages.success(request, _("It is yours."))
    if taken.not_before is not None:
        when = date_format(timezone.localtime(taken.not_before), "DATETIME_FORMAT")
        messages.warning(request, _("Not safe yet: read, and contact nobody before %(when)s (our time).") % {"when": when})
    return HttpResponseRedirect(reverse("admin:intake_inquiry_change", args=[taken.inquiry.pk]))


def _back() -> HttpResponse:
    return HttpResponseRedirect(reverse("admin:intake_inquiry_changelist"))


PAGES: tuple[Page, ...] = (("", queue, "changelist"), ("take_next/", led_back(take_next, _back), "take_next"))
