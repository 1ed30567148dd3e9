"""Finding one family's request. What was typed is posted, never part of an address, and not kept."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from intake import finding, queries
from intake.admin_views import rows
from intake.admin_views.staff import OPEN, Page, StaffRequest
from intake.models import Inquiry

LONGEST = 254


@require_http_methods(["GET", "HEAD", "POST"])
def find(request: StaffRequest) -> HttpResponse:
    """One box: a reference, a phone number or an e-mail address; for whoever works with families also a name or words."""
    if not request.user.has_perm(OPEN):
        raise PermissionDenied
    if request.method != "POST":
        return _page(request, focus=True)
    at = timezone.now()
    typed = request.POST.get("typed", "").strip()[:LONGEST]
    reference = queries.reference_in(typed)
    if reference and (inquiry := Inquiry.objects.visible().filter(reference=reference).only("pk").first()):
        response = HttpResponseRedirect(reverse("admin:intake_inquiry_change", args=[inquiry.pk]))
        response.status_code = 303
        return response
    if reference and any(sign.isdecimal() for sign in typed):  # without a digit it may be a name of six letters
        return _page(request, rows=[], searched=True)
    found = finding.find_address(typed, by=request.user, at=at)
    if found is None:
        return _by_words(request, typed, at)
    return _page(request, at=at, searched=True, **_listed([inquiry.pk for inquiry in found], request, at))


def _by_words(request: StaffRequest, typed: str, at: datetime) -> HttpResponse:
    """A search that opens what families wrote. A refusal keeps what was typed, on this page and nowhere else."""
    if not finding.may_search_words(request.user):
        error = _("Type a reference, a whole phone number or an e-mail address.")
        return _page(request, status=422, typed=typed, error=error)
    reason = request.POST.get("reason", "")
    try:
        found = finding.find_words(typed, by=request.user, reason=reason, at=at)
    except finding.ReasonMissing as refusal:
        return _page(request, status=422, typed=typed, reason_error=str(refusal))
    except finding.WordsRefused as refusal:
        return _page(request, status=422, typed=typed, reason=reason, error=str(refusal))
    return _page(request, at=at, searched=True, words=found, reason=reason, **_listed(found.inquiries, request, at))


def _listed(keys: Iterable[UUID], request: StaffRequest, at: datetime) -> dict[str, Any]:
    """The rows of a result as the queue shows them; a family that asked to be erased meanwhile is left out."""
    keys = list(keys)
    there = {key: inquiry for key, inquiry in queries.rows_of(keys).items() if inquiry.erase_asked_at is None}
    shown = [there[key] for key in keys if key in there]
    page = rows.Rows(request.user, at, may_open=True)
    listed = [page.row(one, queries.tier_of(one, at)) for one in shown]
    return {"rows": listed, "most": finding.MOST if len(keys) == finding.MOST else None}


def _page(request: StaffRequest, *, status: int = 200, **context: Any) -> HttpResponse:
    whole = {
        **admin.site.each_context(request),
        "title": _("Find a request"),
        "reasons": finding.reasons_for(request.user),
        "most_counted": finding.MOST_COUNTED,
        **context,
    }
    return render(request, "admin/intake/inquiry/find.html", whole, status=status)


PAGES: tuple[Page, ...] = (("find/", find, "find"),)
