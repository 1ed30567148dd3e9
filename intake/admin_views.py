"""The desk's story page and one POST view for each verb. They translate between staff and `actions`."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from django.contrib import admin, messages
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.forms import Form
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST, require_safe

from intake import actions, cabinet, opening
from intake.forms import AttemptForm, CloseForm
from intake.models import Inquiry
from intake.states import AttemptResult, AttemptWay, Outcome, TimeOfDay, Verb, may

OPEN = "intake.open_inquiry"
CHANGED_WORDS = {
    "about": gettext_lazy("whom it is about"),
    "reach": gettext_lazy("the way to reach them"),
    "times": gettext_lazy("when"),
    "voicemail": gettext_lazy("voicemail"),
    "name": gettext_lazy("name"),
    "phone": gettext_lazy("phone"),
    "email": gettext_lazy("e-mail"),
    "message": gettext_lazy("what they wrote"),
}


class StaffRequest(HttpRequest):
    """A request behind `admin_view`: somebody on staff is signed in."""

    user: User


@require_safe
def story(request: StaffRequest, inquiry_id: UUID) -> HttpResponse:
    """Everything about one inquiry. Opening the cabinet is recorded first; if that fails, nothing is shown."""
    if not request.user.has_perm(OPEN):
        raise PermissionDenied
    inquiry = get_object_or_404(Inquiry.objects.select_related("claimed_by"), pk=inquiry_id)
    try:
        submissions = opening.open_inquiry(inquiry, by=request.user, reason="story page", at=timezone.now())
    except cabinet.CannotOpen:
        submissions = []
        messages.error(
            request, _("What the family wrote cannot be opened with the keys of this desk. Tell the person who keeps them.")
        )
    mine = inquiry.claimed_by == request.user
    may_work = request.user.has_perm(actions.WORK)
    context = {
        **admin.site.each_context(request),
        "title": inquiry.reference,
        "inquiry": inquiry,
        "latest": submissions[-1] if submissions else None,
        "earlier": submissions[-2::-1],
        "changed": [word for name, word in CHANGED_WORDS.items() if submissions and name in submissions[-1].changed],
        "times_of_day": dict(TimeOfDay.choices),
        "timeline": inquiry.timeline.select_related("by"),
        "can_claim": may_work and may(Verb.CLAIM, inquiry.status),
        "can_work": may_work and mine and may(Verb.LOG_ATTEMPT, inquiry.status),
        "attempt_form": AttemptForm(),
        "close_form": CloseForm(),
    }
    return render(request, "admin/intake/inquiry/story.html", context)


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
