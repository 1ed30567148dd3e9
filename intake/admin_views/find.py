"""Finding one family's request. What was typed is posted, never part of an address, and not kept."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from intake import finding, queries
from intake.admin_views.queue import row_of
from intake.admin_views.staff import OPEN, Page, StaffRequest
from intake.models import Inquiry

LONGEST = 254


@require_http_methods(["GET", "HEAD", "POST"])
def find(request: StaffRequest) -> HttpResponse:
    """One box: a reference, a phone number or an e-mail address."""
    if not request.user.has_perm(OPEN):
        raise PermissionDenied
    if request.method != "POST":
        return _page(request)
    at = timezone.now()
    typed = request.POST.get("typed", "").strip()[:LONGEST]
    if reference := queries.reference_in(typed):
        inquiry = Inquiry.objects.visible().filter(reference=reference).only("pk").first()
        if inquiry is not None:
            response = HttpResponseRedirect(reverse("admin:intake_inquiry_change", args=[inquiry.pk]))
            response.status_code = 303
            return response
    found = finding.find_address(typed, by=request.user, at=at)
    if found is None and not reference:
        return _page(request, error=_("Type a reference, a whole phone number or an e-mail address."), status=422)
    there = queries.rows_of(inquiry.pk for inquiry in found or [])
    rows = [
        row_of(inquiry, by=request.user, at=at, tier=queries.tier_of(inquiry, at))
        for inquiry in (there[one.pk] for one in found or [] if one.pk in there)
    ]
    return _page(request, rows=rows, searched=True, at=at, most=finding.MOST if len(rows) == finding.MOST else None)


def _page(request: StaffRequest, *, status: int = 200, **context: Any) -> HttpResponse:
    whole = {**admin.site.each_context(request), "title": _("Find a request"), **context}
    return render(request, "admin/intake/inquiry/find.html", whole, status=status)


PAGES: tuple[Page, ...] = (("find/", find, "find"),)
