"""Health, readiness, and the honest error pages."""

from __future__ import annotations

import logging

from django.conf import settings
from django.db import Error as DatabaseError
from django.db import connection
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from intake import spool

logger = logging.getLogger(__name__)


def is_desk(request: HttpRequest) -> bool:
    """Whether the desk is asked, not the public site."""
    return settings.ROLE == "desk" or request.path.startswith("/admin/")


@require_safe
def healthz(request: HttpRequest) -> HttpResponse:
    """This process answers. Asks nobody else."""
    return HttpResponse("ok\n", content_type="text/plain")


@never_cache
@require_safe
def readyz(request: HttpRequest) -> HttpResponse:
    """This process can do its work: the database answers, or a spool takes what families send meanwhile."""
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
        database = "ok"
    except DatabaseError:
        logger.warning("readyz: the database does not answer")
        database = "no answer"
    try:
        waiting = sum(1 for _ in spool.waiting(settings.SPOOL)) if settings.SPOOL else None
    except OSError:
        logger.warning("readyz: the spool cannot be read")
        waiting = None
    lines = [f"database: {database}"]
    if settings.ROLE in ("web", "all"):
        lines.append(
            "spool: none, nothing is taken while the database is gone" if waiting is None else f"spool: {waiting} waiting"
        )
    status = 200 if database == "ok" or waiting is not None else 503
    return HttpResponse("\n".join([*lines, ""]), content_type="text/plain", status=status)


def error_page(request: HttpRequest, status: int) -> HttpResponse:
    """One of templates/4xx.html, 5xx.html: what happened, what is safe, and the phone numbers. Needs no database.

    The desk has its own: it knows no public address, and staff need no crisis line to get back to work.
    """
    template = "admin/error.html" if is_desk(request) else f"{status}.html"
    response = render(request, template, {"status": status}, status=status)
    response.headers["Cache-Control"] = "no-store"
    if status in (429, 503):
        response.headers["Retry-After"] = "60"
    return response


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    return error_page(request, 400)


def permission_denied(request: HttpRequest, exception: Exception) -> HttpResponse:
    return error_page(request, 403)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    return error_page(request, 403)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    return error_page(request, 404)


def too_many_requests(request: HttpRequest) -> HttpResponse:
    """allauth's answer to somebody who guesses passwords."""
    return error_page(request, 429)


def server_error(request: HttpRequest) -> HttpResponse:
    return error_page(request, 500)
