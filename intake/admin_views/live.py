"""The queue for a page that asks again and again: the same rows, or that nothing changed. It never keeps anybody signed in."""

from __future__ import annotations

import hashlib
from datetime import datetime

from django.core.exceptions import PermissionDenied
from django.http import HttpResponse, HttpResponseNotModified
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from intake import queries
from intake.admin_views.queue import SEE, found_for, listed, view_of
from intake.admin_views.rows import minutes_left
from intake.admin_views.staff import Page, StaffRequest

QUARTER = 15 * 60  # seconds


@require_safe
def live(request: StaffRequest) -> HttpResponse:
    """The rows of a view as they stand now; 304 for whoever has them already. Leaves the session as it is."""
    if not request.user.has_perm(SEE):
        raise PermissionDenied
    at = timezone.now()
    view = view_of(request)
    found = found_for(request, view, at)
    etag = f'W/"{_mark(found, f"{request.user.pk}|{get_language()}|{view.query(page=view.page)}", at)}"'
    answer: HttpResponse
    if request.headers.get("If-None-Match") == etag:
        answer = HttpResponseNotModified()
    else:
        context = {"title": _("Who to reach next"), **listed(found, view, by=request.user, at=at)}
        answer = render(request, "admin/intake/inquiry/_list.html", context)
    answer["ETag"] = etag
    return answer


def _mark(found: queries.Found, asked: str, at: datetime) -> str:
    """What changes when the page would: its rows, their versions, tiers and holders, and how many there are.

    Not the newest event's number: numbers are given before a transaction ends, so a poll could see 11, miss 10, and never
    hear of it. How long somebody has waited is left out: that changes every minute, and the page counts it by itself. What is
    left of a colleague's claim stands in it, because nobody shall go by an old number there.
    """
    rows = [
        (str(place.pk), place.tier, place.version, place.claimed_by_id, str(place.news_at), minutes_left(place.lease_until, at))
        for place in found.places
    ]
    quarter = int(at.timestamp() // QUARTER)  # hours that are safe begin and end with one, in every time zone
    whole = repr((asked, quarter, rows, found.more, sorted(found.counts.items())))
    return hashlib.blake2b(whole.encode(), digest_size=16).hexdigest()


PAGES: tuple[Page, ...] = (("live/", live, "live"),)
