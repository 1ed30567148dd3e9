"""One POST view for each verb. They translate between staff and `actions`."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from django.contrib import admin, messages
from django.forms import Form
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from intake import actions, codes
from intake.admin_views.staff import OPEN, Page, StaffRequest
from intake.admin_views.story import story_page
from intake.desk_forms import LONGEST_ANSWER, AnswerForm, AttemptForm, CloseForm
from intake.models import Inquiry
from intake.states import AttemptResult, AttemptWay, Outcome


def _verb(request: StaffRequest, inquiry_id: UUID, verb: Callable[[Inquiry], object], done: str) -> HttpResponse:
    """Run a verb and go back to the story; a refusal is shown there in its own words."""
    inquiry = get_object_or_404(Inquiry, pk=inquiry_id)
    try:
        verb(inquiry)
    except actions.ActionRefused as refusal:
        messages.error(request, str(refusal))
    else:
        messages.success(request, done)
    return _back(inquiry_id)


def _back(inquiry_id: UUID) -> HttpResponse:
    return HttpResponseRedirect(reverse("admin:intake_inquiry_change", args=[inquiry_id]))


def _invalid(request: StaffRequest, inquiry_id: UUID, form: Form) -> HttpResponse:
    labels = ", ".join(str(form.fields[name].label) for name in form.errors)
    messages.error(request, _("Choose one of the offered answers for: %(labels)s") % {"labels": labels})
    return _back(inquiry_id)


@require_POST
def claim(request: StaffRequest, inquiry_id: UUID) -> HttpResponse:
    return _verb(
        request, inquiry_id, lambda inquiry: actions.claim(inquiry, by=request.user, at=timezone.now()), _("It is yours.")
    )


@require_POST
def log_attempt(request: StaffRequest, inquiry_id: UUID) -> HttpResponse:
    form = AttemptForm(request.POST)
    if not form.is_valid():
        return _invalid(request, inquiry_id, form)
    way, result = AttemptWay(form.cleaned_data["way"]), AttemptResult(form.cleaned_data["result"])

    def verb(inquiry: Inquiry) -> object:
        return actions.log_attempt(inquiry, by=request.user, way=way, result=result, at=timezone.now())

    return _verb(request, inquiry_id, verb, _("Attempt logged."))


@require_POST
def close(request: StaffRequest, inquiry_id: UUID) -> HttpResponse:
    form = CloseForm(request.POST)
    if not form.is_valid():
        return _invalid(request, inquiry_id, form)
    outcome = Outcome(form.cleaned_data["outcome"])

    def verb(inquiry: Inquiry) -> object:
        return actions.close(inquiry, by=request.user, outcome=outcome, at=timezone.now())

    return _verb(request, inquiry_id, verb, _("Closed."))


@require_POST
def answer(request: StaffRequest, inquiry_id: UUID) -> HttpResponse:
    form = AnswerForm(request.POST)
    if not form.is_valid():
        messages.error(request, _("Write an answer of at most %(longest)s characters.") % {"longest": LONGEST_ANSWER})
        return _back(inquiry_id)

    inquiry, words = get_object_or_404(Inquiry, pk=inquiry_id), form.cleaned_data["words"]
    try:
        actions.answer(inquiry, by=request.user, words=words, at=timezone.now())
    except actions.ActionRefused as refusal:
        messages.error(request, str(refusal))
        return story_page(request, inquiry_id, not_left=words) if request.user.has_perm(OPEN) else _back(inquiry_id)
    messages.success(request, _("It is in their mailbox."))
    return _back(inquiry_id)


@require_POST
def new_code(request: StaffRequest, inquiry_id: UUID) -> HttpResponse:
    """The new code, shown once as the answer to this POST: a redirect would have to keep it somewhere meanwhile."""
    inquiry = get_object_or_404(Inquiry, pk=inquiry_id)
    try:
        code = actions.give_new_code(inquiry, by=request.user, at=timezone.now())
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
def legal_hold(request: StaffRequest, inquiry_id: UUID) -> HttpResponse:
    held = request.POST.get("held") == "yes"
    done = _("It is held.") if held else _("The hold is lifted.")
    return _verb(
        request,
        inquiry_id,
        lambda inquiry: actions.set_legal_hold(inquiry, by=request.user, held=held, at=timezone.now()),
        done,
    )


VERBS = (claim, log_attempt, close, answer, new_code, legal_hold)
PAGES: tuple[Page, ...] = tuple((f"<uuid:inquiry_id>/{view.__name__}/", view, view.__name__) for view in VERBS)
