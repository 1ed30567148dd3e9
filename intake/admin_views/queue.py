"""The queue: who has to be reached next. No name, no number and no word of a family stands on it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil
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

from intake import actions, contact_rules, finding, queries
from intake.actions import shift as shift_notes
from intake.actions import views
from intake.admin_views.staff import OPEN, Page, StaffRequest, led_back
from intake.models import Inquiry, SavedView
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


def minutes_left(lease_until: datetime | None, at: datetime) -> int:
    """Of a claim, the begun one counted; none when it has no end, is over, or is put off: then the row names the moment."""
    if lease_until is None or lease_until - at > timedelta(minutes=settings.DESK_LEASE_MINUTES):
        return 0
    return max(0, ceil((lease_until - at).total_seconds() / 60))


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
        minutes_left=minutes_left(lease, at) or None,
        safe_at=following.at if following else None,
        safe_way=str(contact_rules.Way(following.way).label) if following else "",
        safe_now=following is not None and following.at <= at,
        heads=heads,
    )


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


def listed(found: queries.Found, view: View, *, by: User, at: datetime) -> dict[str, Any]:
    """What the list itself shows, in its page and by itself."""
    return {
        "view": view,
        "at": at,
        "rows": list(rows_of(found, by=by, at=at)),
        "counts": counted(found),
        "fewer": view.query(page=view.page - 1) if view.page > 1 else None,
        "more": view.query(page=view.page + 1) if found.more else None,
        "too_deep": view.page == queries.DEEPEST,
    }


@require_safe
def queue(request: StaffRequest) -> HttpResponse:
    """The list. Nothing is opened for it."""
    if not request.user.has_perm(SEE):
        raise PermissionDenied
    return page(request, view_of(request))


def page(request: StaffRequest, view: View, *, status: int = 200, **more: Any) -> HttpResponse:
    """The list as a view asks for it; `more` is what a form on it says when it comes back."""
    at = timezone.now()
    found = found_for(request, view, at)
    may_work = request.user.has_perm(actions.WORK) and request.user.has_perm(OPEN)
    fields = filter_fields(view, request.user)
    context = {
        **admin.site.each_context(request),
        "title": _("Who to reach next"),
        **listed(found, view, by=request.user, at=at),
        "here": view.query(page=view.page),
        "statuses": [(label, view.query(**change), view.status == value) for value, label, change in _statuses()],
        "fields": fields,
        "narrowing": list(_narrowing(view, fields)),
        "saved": saved_for(request.user, view),
        "hand_over": hand_over(at) if may_work else None,
        "reasons": finding.reasons_for(request.user),
        "may_work": may_work,
        **more,
    }
    return render(request, "admin/intake/inquiry/change_list.html", context, status=status)


@dataclass(frozen=True)
class HandOver:
    """Who left the newest note of the shift, and when. The note itself stays closed."""

    by: str
    at: datetime
    today: bool


def hand_over(at: datetime) -> HandOver | None:
    """The note that the shift page would show first."""
    newest = shift_notes.newest_note()
    if newest is None or newest.at <= at - shift_notes.KEEP_FOR:
        return None
    name = newest.by.first_name or newest.by.get_username()
    return HandOver(name, newest.at, timezone.localdate(newest.at) == timezone.localdate(at))


@dataclass(frozen=True)
class Saved:
    """The saved views on the page, and what may be done about the one that is being looked at."""

    own: list[tuple[SavedView, bool]]  # each with whether it is this list
    shared: list[tuple[SavedView, bool]]
    current: SavedView | None
    may_drop: bool
    may_save: bool
    may_share: bool


def saved_for(person: User, view: View) -> Saved:
    this, leads = views.keepable(view), person.has_perm(actions.LEAD)
    marked = [(saved, bool(this) and saved.query == this) for saved in views.views_of(person)]
    own = [(saved, current) for saved, current in marked if saved.by_id is not None]
    shared = [(saved, current) for saved, current in marked if saved.by_id is None]
    here = [saved for saved, current in marked if current]
    to_share = leads and not any(current for _saved, current in shared)
    droppable = next((saved for saved in here if views.may_drop(saved, person)), None)
    return Saved(
        own,
        shared,
        droppable or (here[0] if here else None),
        may_drop=droppable is not None,
        may_save=bool(this) and (not here or to_share),
        may_share=to_share,
    )


def _narrowing(view: View, fields: list[Field]) -> Iterator[tuple[str, str, str]]:
    """By what the list is narrowed: what is asked, the choice, and the list without it."""
    if view.reference:
        yield _("Reference"), view.reference, view.query(reference="")
    for field in fields:
        offered = dict(field.offered)
        if field.chosen and field.chosen != queries.QUEUE:
            label = offered.get(field.chosen, _("somebody who holds nothing now"))
            yield field.label, label, view.query(**{field.name: getattr(View(), field.name)})


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
