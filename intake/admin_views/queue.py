"""The queue: who has to be reached next. No name, no number and no word of a family stands on it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
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

from intake import actions, finding, queries
from intake.actions import shift as shift_notes
from intake.actions import views
from intake.admin_views.rows import TIER_WORDS, Rows
from intake.admin_views.staff import OPEN, Page, StaffRequest, led_back
from intake.models import SavedView
from intake.queries import Tier, View
from intake.states import REACH_AT_THE_DESK, CameBy, Outcome, Relation, Status

SEE = "intake.view_inquiry"
STATUS_WORDS = {"open": gettext_lazy("Open"), **dict(Status.choices), "all": gettext_lazy("All")}
ORDER_WORDS = {
    queries.QUEUE: gettext_lazy("Who must be reached next"),
    queries.LONGEST: gettext_lazy("Sent longest ago"),
    queries.NEWEST: gettext_lazy("Newest first"),
    queries.MOMENT: gettext_lazy("By the next step's time"),
}


def view_of(request: StaffRequest) -> View:
    return View.parse(request.GET.dict())


def found_for(request: StaffRequest, view: View, at: datetime) -> queries.Found:
    return queries.find(view, by=request.user, at=at, keeps=request.user.has_perm(actions.HOLD))


def listed(found: queries.Found, view: View, *, by: User, at: datetime) -> dict[str, Any]:
    """What the list itself shows, in its page and by itself."""
    return {
        "view": view,
        "at": at,
        "rows": list(Rows(by, at, may_open=by.has_perm(OPEN)).of(found)),
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
