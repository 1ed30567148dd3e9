"""One POST view for each verb. They translate between staff and `actions`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

from django.contrib import admin, messages
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
from intake.states import AttemptResult, AttemptWay, Outcome


def _verb(
    request: StaffRequest, inquiry_id: UUID, verb: Callable[[Inquiry], object], done: str, *, kept: Kept | None = None
) -> HttpResponse:
    """Run a verb and go back to the story; a refusal is shown there in its own words, with what was filled in."""
    inquiry = get_object_or_404(Inquiry, pk=inquiry_id)
    try:
        verb(inquiry)
    except actions.DoneAlready:
        return _back(inquiry_id)
    except actions.ChangedMeanwhile as refusal:
        messages.error(request, str(refusal))
        return _again(request, inquiry_id, kept and replace(kept, since=refusal.since))
    except actions.NotToBeSaid as refusal:
        messages.error(request, str(refusal))
        return _again(request, inquiry_id, kept and replace(kept, unsaid=refusal.refusal))
    except actions.ActionRefused as refusal:
        messages.error(request, str(refusal))
        return _again(request, inquiry_id, kept)
    messages.success(request, done)
    return _back(inquiry_id)


def _versioned(
    request: StaffRequest,
    inquiry_id: UUID,
    verb: Callable[..., object],
    done: str,
    *,
    kept: Kept | None = None,
    **values: object,
) -> HttpResponse:
    """A verb of `actions` that an old page may not do, with the person, the time and the version that the page says."""

    def now(inquiry: Inquiry) -> object:
        given = {"version": _version(request), "press": press_of(request)}
        return verb(inquiry, by=request.user, at=timezone.now(), **given, **values)

    return _verb(request, inquiry_id, now, done, kept=kept)


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
    def verb(inquiry: Inquiry) -> object:
        return actions.claim(inquiry, by=request.user, at=timezone.now(), press=press_of(request))

    return _verb(request, inquiry_id, verb, _("It is yours."))


@require_POST
def log_attempt(request: StaffRequest, inquiry_id: UUID) -> HttpResponse:
    kept, wrong = _filled_in(request, inquiry_id, "log_attempt")
    if wrong:
        return wrong
    chosen = kept.form.cleaned_data
    what = {"way": AttemptWay(chosen["way"]), "result": AttemptResult(chosen["result"]), "until": chosen["until"]}

    def verb(inquiry: Inquiry) -> object:
        return actions.log_attempt(inquiry, by=request.user, at=timezone.now(), press=press_of(request), **what)

    return _verb(request, inquiry_id, verb, _("Attempt logged."), kept=kept)


@require_POST
def close(request: StaffRequest, inquiry_id: UUID) -> HttpResponse:
    kept, wrong = _filled_in(request, inquiry_id, "close")
    if wrong:
        return wrong
    chosen, version = kept.form.cleaned_data, _version(request)
    how = {"outcome": Outcome(chosen["outcome"]), "on": chosen["on"], "place": chosen["place"]}

    def verb(inquiry: Inquiry) -> object:
        return actions.close(inquiry, by=request.user, at=timezone.now(), version=version, press=press_of(request), **how)

    return _verb(request, inquiry_id, verb, _("Closed."), kept=kept)


@require_POST
def answer(request: StaffRequest, inquiry_id: UUID) -> HttpResponse:
    kept, wrong = _filled_in(request, inquiry_id, "answer")
    if wrong:
        return wrong
    said, version = kept.form.cleaned_data, _version(request)

    def verb(inquiry: Inquiry) -> object:
        return actions.answer(inquiry, by=request.user, at=timezone.now(), version=version, press=press_of(request), **said)

    return _verb(request, inquiry_id, verb, _("It is in their mailbox."), kept=kept)


@require_POST
def note(request: StaffRequest, inquiry_id: UUID) -> HttpResponse:
    kept, wrong = _filled_in(request, inquiry_id, "note")
    if wrong:
        return wrong
    words = kept.form.cleaned_data["words"]

    def verb(inquiry: Inquiry) -> object:
        return actions.note(inquiry, by=request.user, words=words, at=timezone.now(), press=press_of(request))

    return _verb(request, inquiry_id, verb, _("Noted."), kept=kept)


@require_POST
def follow_up(request: StaffRequest, inquiry_id: UUID) -> HttpResponse:
    kept, wrong = _filled_in(request, inquiry_id, "follow_up")
    if wrong:
        return wrong
    until = kept.form.cleaned_data["until"]
    return _versioned(request, inquiry_id, actions.follow_up, _("It comes back at that moment."), kept=kept, until=until)


@require_POST
def hand_over(request: StaffRequest, inquiry_id: UUID) -> HttpResponse:
    kept, wrong = _filled_in(request, inquiry_id, "hand_over")
    if wrong:
        return wrong
    to = kept.form.cleaned_data["to"]
    return _versioned(request, inquiry_id, actions.hand_over, _("Handed over."), kept=kept, to=to)


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
    inquiry = get_object_or_404(Inquiry, pk=inquiry_id)
    try:
        code = actions.give_new_code(inquiry, by=request.user, at=timezone.now(), version=_version(request))
    except actions.ActionRefused as refusal:
        messages.error(request, str(refusal))
        return _back(inquiry_id)
    context = {
        **admin.site.each_context(request),
        "title": _("New code"),
        "inquiry": inquiry,
        "code": codes.grouped(code),
    }
    return render(request, "admin/intake/inquiry/new_code.html", context)


@require_POST
def ask_erase(request: StaffRequest, inquiry_id: UUID) -> HttpResponse:
    """Erase it as its family asked on the phone. It is out of sight from now on, so this goes back to the queue."""
    inquiry = get_object_or_404(Inquiry, pk=inquiry_id)
    try:
        hidden = actions.ask_erase(
            inquiry, by=request.user, at=timezone.now(), version=_version(request), press=press_of(request)
        )
    except actions.DoneAlready:
        return _to_the_queue()
    except actions.ActionRefused as refusal:
        messages.error(request, str(refusal))
        return _back(inquiry_id)
    if hidden.legal_hold:
        messages.warning(request, _("It is out of sight, but a legal hold keeps it: it is erased when the hold is lifted."))
    else:
        messages.success(request, _("It is out of sight, and erased after 24 hours. Until then the family can take it back."))
    return _to_the_queue()


@require_POST
def legal_hold(request: StaffRequest, inquiry_id: UUID) -> HttpResponse:
    """Only a plain yes or no. What a lifted hold has hidden has no story any more, so that goes back to the queue."""
    held = {"yes": True, "no": False}.get(request.POST.get("held", ""))
    if held is None:
        messages.error(request, NOT_OFFERED["invalid_choice"])
        return _back(inquiry_id)

    def verb(inquiry: Inquiry) -> object:
        return actions.set_legal_hold(inquiry, by=request.user, held=held, at=timezone.now(), press=press_of(request))

    answer = _verb(request, inquiry_id, verb, _("It is held.") if held else _("The hold is lifted."))
    seen = Inquiry.objects.visible().filter(pk=inquiry_id).exists()
    return answer if held or seen else _to_the_queue()


VERBS = (claim, release, hand_over, log_attempt, follow_up, note, answer, new_code, close, reopen, ask_erase, undo, legal_hold)
PAGES: tuple[Page, ...] = tuple((f"<uuid:inquiry_id>/{view.__name__}/", led_back(view, _back), view.__name__) for view in VERBS)
