"""Phone intake: a caller's request, typed by whoever listens."""

from __future__ import annotations

from django.conf import settings
from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from intake import actions, codes, duplicates, safety
from intake.actions import calls
from intake.admin_views import kept as kept_words
from intake.admin_views.staff import OPEN, Page, StaffRequest
from intake.models import Inquiry
from intake.reading import CallForm, filing_of
from intake.tokens import FormToken

MOST_ALIKE = 5


@require_http_methods(["GET", "HEAD", "POST"])
def new(request: StaffRequest) -> HttpResponse:
    """The form; sent, it answers with the code at once, because a redirect would have to keep it somewhere meanwhile."""
    if not (request.user.has_perm(OPEN) and request.user.has_perm(actions.WORK)):
        raise PermissionDenied
    if request.method != "POST":
        if unsent := kept_words.take(request, "new"):
            return _again(request, unsent)
        return _page(request, CallForm(initial={"time_zone": settings.TIME_ZONE}), calls.new_call_token(request.user))
    form = CallForm(request.POST)
    text = request.POST.get("token", "")
    token = calls.read_call_token(text, by=request.user)
    if not form.is_valid():
        return _page(request, form, text if token else calls.new_call_token(request.user))
    if token is None:
        form.ask_to_send_again()
        return _page(request, form, calls.new_call_token(request.user))
    try:
        return _filed(request, form, token)
    except actions.ActionRefused as refusal:
        messages.error(request, str(refusal))
        return _page(request, form, text)


def _again(request: StaffRequest, unsent: kept_words.Unsent) -> HttpResponse:
    """The form as it was filled in; with its token, because an answer that was lost may have filed it."""
    token = unsent.data.get("token", "")
    known = calls.read_call_token(token, by=request.user)
    return _page(request, CallForm(unsent.data), token if known else calls.new_call_token(request.user), unsent=unsent)


def _page(request: StaffRequest, form: CallForm, token: str, **more: object) -> HttpResponse:
    context = {
        **admin.site.each_context(request),
        "title": _("New call"),
        "form": form,
        "token": token,
        "author": kept_words.author(request.user),
        **more,
    }
    return render(request, "admin/intake/inquiry/new.html", context)


def _filed(request: StaffRequest, form: CallForm, token: FormToken) -> HttpResponse:
    """The receipt for the caller: their code, what their words name, and who looks like the same people."""
    code = token.receipt_code
    hashes, mailbox_key = calls.mailbox_of(code)
    values = form.cleaned_data
    inquiry: Inquiry = calls.file_call(
        filing=filing_of(form, language=values["language"], code_hashes=hashes, mailbox_key=mailbox_key),
        token=token,
        letter_key=token.letter_key(form.letter()),
        by=request.user,
        at=timezone.now(),
        claimed=values["claimed"],
    )
    context = {
        **admin.site.each_context(request),
        "title": _("The call is saved"),
        "inquiry": inquiry,
        "code": codes.grouped(code) if bytes(inquiry.code_hash) in hashes else "",  # a page loaded again after a new code
        "dangers": [safety.Danger(danger).label for danger in inquiry.dangers],
        "alike": duplicates.alike(inquiry)[:MOST_ALIKE],
        "mine": inquiry.claimed_by == request.user,
    }
    return render(request, "admin/intake/inquiry/new_done.html", context)


PAGES: tuple[Page, ...] = (("new/", new, "new"),)
