"""One POST view for each verb. They translate between staff and `actions`."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any
from uuid import UUID

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from intake import actions, codes
from intake.admin_views.next_steps import Kept
from intake.admin_views.staff import MOST_DIGITS, OPEN, Page, StaffRequest, led_back, press_of
from intake.admin_views.story import story_page
from intake.desk_forms import NOT_OFFERED, desk_form
from intake.models import Inquiry


def _verb(
    request: StaffRequest,
    inquiry_id: UUID,
    verb: Callable[..., Any],
    done: str,
    *,
    kept: Kept | None = None,
    leads_to: Callable[[Inquiry, Any], HttpResponse] | None = None,
    pressed: bool = True,
    **values: object,
) -> HttpResponse:
    """Run a verb of `actions` and go back to the story, or where `leads_to` says.

    A refusal is shown there in its own words, with what was filled in. The second press of a button goes where the first went.
    """
    inquiry = get_object_or_404(Inquiry, pk=inquiry_id)
    if pressed:
        values["press"] = press_of(request)
    try:
        result = verb(inquiry, by=request.user, at=timezone.now(), **values)
    except actions.DoneAlready:
        return leads_to(inquiry, None) if leads_to else _back(inquiry_id)
    except actions.ActionRefused as refusal:
        messages.error(request, str(refusal))
        return _again(request, inquiry_id, kept and kept.refused_by(refusal))
    if done:
        messages.success(request, done)
    return leads_to(inquiry, result) if leads_to else _back(inquiry_id)


def _versioned(request: StaffRequest, inquiry_id: UUID, verb: Callable[..., Any], done: str, **how: Any) -> HttpResponse:
    """A verb that an old page may not do, with the version that the page says."""
    return _verb(request, inquiry_id, verb, done, version=_version(request), **how)


def _again(request: StaffRequest, inquiry_id: UUID, kept: Kept | None) -> HttpResponse:
    if kept is None or not request.user.has_perm(OPEN):
        return _back(inquiry_id)
    return story_page(request, inquiry_id, kept=kept)


def _back(inquiry_id: UUID) -> HttpResponse:
    return HttpResponseRedirect(reverse("admin:intake_inquiry_change", args=[inquiry_id]))


def _to_the_queue() -> HttpResponse:
    return HttpResponseRedirect(reverse("admin:intake_inquiry_changelist"))


def _version(request: StaffRequest) -> int:
    """Of the row from which the page was made; every form of the story page carries it, and without it counts as old."""
    typed = request.POST.get("version", "")
    return int(typed) if typed.isdecimal() and len(typed) < MOST_DIGITS else -1


def _filled_in(request: StaffRequest, inquiry_id: UUID, verb: str) -> tuple[Kept, HttpResponse | None]:
    """The form of a verb; and, if it is not filled in right, the page that says so."""
    kept = Kept(verb, desk_form(verb, request.POST))
    if kept.form.is_valid():
        return kept, None
    get_object_or_404(Inquiry, pk=inquiry_id)
    for name, errors in kept.form.errors.items():
        label = kept.form.fields[name].label if name in kept.form.fields else ""
        messages.error(request, " ".join([f"{label}:" if label else "", *map(str, errors)]).strip())
    return kept, _again(request, inquiry_id, kept)


@require_POST
def claim(request: StaffRequest, inquiry_id: UUID) -> HttpResponse:
    return _verb(request, inquiry_id, actions.claim, _("It is yours."))


@require_POST
def log_attempt(request: StaffRequest, inquiry_id: UUID) -> HttpResponse:
    kept, wrong = _filled_in(request, inquiry_id, "log_attempt")
    return wrong or _verb(request, inquiry_id, actions.log_attempt, _("Attempt logged."), kept=kept, **kept.form.cleaned_data)


@require_POST
def close(request: StaffRequest, inquiry_id: UUID) -> HttpResponse:
    kept, wrong = _filled_in(request, inquiry_id, "close")
    return wrong or _versioned(request, inquiry_id, actions.close, _("Closed."), kept=kept, **kept.form.cleaned_data)


@require_POST
def answer(request: StaffRequest, inquiry_id: UUID) -> HttpResponse:
    kept, wrong = _filled_in(request, inquiry_id, "answer")
    return wrong or _versioned(
        request, inquiry_id, actions.answer, _("It is in their mailbox."), kept=kept, **kept.form.cleaned_data
    )


@require_POST
def note(request: StaffRequest, inquiry_id: UUID) -> HttpResponse:
    kept, wrong = _filled_in(request, inquiry_id, "note")
    return wrong or _verb(request, inquiry_id, actions.note, _("Noted."), kept=kept, **kept.form.cleaned_data)


@require_POST
def follow_up(request: StaffRequest, inquiry_id: UUID) -> HttpResponse:
    kept, wrong = _filled_in(request, inquiry_id, "follow_up")
    done = _("It comes back at that moment.")
    return wrong or _versioned(request, inquiry_id, actions.follow_up, done, kept=kept, **kept.form.cleaned_data)


@require_POST
def hand_over(request: StaffRequest, inquiry_id: UUID) -> HttpResponse:
    kept, wrong = _filled_in(request, inquiry_id, "hand_over")
    return wrong or _versioned(request, inquiry_id, actions.hand_over, _("Handed over."), kept=kept, **kept.form.cleaned_data)


@require_POST
def release(request: StaffRequest, inquiry_id: UUID) -> HttpResponse:
    return _versioned(request, inquiry_id, actions.release, _("It is back in the queue."))


@require_POST
def reopen(request: StaffRequest, inquiry_id: UUID) -> HttpResponse:
    return _versioned(request, inquiry_id, actions.reopen, _("It is open again, and yours."))


@require_POST
def undo(request: StaffRequest, inquiry_id: UUID) -> HttpResponse:
    return _versioned(request, inquiry_id, actions.undo, _("Taken back."))


@require_POST
def new_code(request: StaffRequest, inquiry_id: UUID) -> HttpResponse:
    """The new code, shown once as the answer to this POST: a redirect would have to keep it somewhere meanwhile."""

    def shown(inquiry: Inquiry, code: str) -> HttpResponse:
        said = {"title": _("New code"), "inquiry": inquiry, "code": codes.grouped(code)}
        return render(request, "admin/intake/inquiry/new_code.html", {**admin.site.each_context(request), **said})

    return _versioned(request, inquiry_id, actions.give_new_code, "", leads_to=shown, pressed=False)


@require_POST
def ask_erase(request: StaffRequest, inquiry_id: UUID) -> HttpResponse:
    """Erase it as its family asked on the phone. It is out of sight from now on, so this goes back to the queue."""

    def to_the_queue(inquiry: Inquiry, hidden: Inquiry | None) -> HttpResponse:
        if hidden is not None and hidden.legal_hold:
            messages.warning(request, _("It is out of sight, but a legal hold keeps it: it is erased when the hold is lifted."))
        elif hidden is not None:
            messages.success(
                request, _("It is out of sight, and erased after 24 hours. Until then the family can take it back.")
            )
        return _to_the_queue()

    return _versioned(request, inquiry_id, actions.ask_erase, "", leads_to=to_the_queue)


@require_POST
def legal_hold(request: StaffRequest, inquiry_id: UUID) -> HttpResponse:
    """Only a plain yes or no. What a lifted hold has hidden has no story any more, so that goes back to the queue."""
    held = {"yes": True, "no": False}.get(request.POST.get("held", ""))
    if held is None:
        messages.error(request, NOT_OFFERED["invalid_choice"])
        return _back(inquiry_id)

    def where_it_is(inquiry: Inquiry, result: object) -> HttpResponse:
        return _back(inquiry_id) if held or inquiry.erase_asked_at is None else _to_the_queue()

    done = _("It is held.") if held else _("The hold is lifted.")
    return _verb(request, inquiry_id, actions.set_legal_hold, done, leads_to=where_it_is, held=held)


def _for_staff_of_admissions(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """The verb itself says who may do it and when; whoever may do none of them gets nowhere near it."""

    @wraps(view)
    def refused_to_others(request: StaffRequest, inquiry_id: UUID) -> HttpResponse:
        if not (request.user.has_perm(actions.WORK) or request.user.has_perm(actions.HOLD)):
            raise PermissionDenied
        return view(request, inquiry_id)

    return refused_to_others


VERBS = (claim, release, hand_over, log_attempt, follow_up, note, answer, new_code, close, reopen, ask_erase, undo, legal_hold)
PAGES: tuple[Page, ...] = tuple(
    (f"<uuid:inquiry_id>/{view.__name__}/", led_back(_for_staff_of_admissions(view), _back), view.__name__) for view in VERBS
)
