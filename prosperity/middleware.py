"""What every answer of the project carries, and the two refusals that come before any view."""

from __future__ import annotations

from collections.abc import Callable

from django.conf import settings
from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse

from prosperity import deadline
from prosperity.views import error_page, is_desk

GetResponse = Callable[[HttpRequest], HttpResponse]

# Only our own files, nothing inline, nothing framed. On public pages scripts may not write HTML either (Trusted Types);
# the admin's own jQuery does, so the desk does without that one line.
CONTENT_SECURITY_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
TRUSTED_TYPES = "; require-trusted-types-for 'script'; trusted-types 'none'"
HEADERS = {
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "X-Frame-Options": "DENY",
    "X-Robots-Tag": "noindex, nofollow",
}


class SecurityHeaders:
    """The content security policy and its companions; on the desk also `no-store` and no search engine."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        desk = is_desk(request)
        response.headers["Content-Security-Policy"] = CONTENT_SECURITY_POLICY + ("" if desk else TRUSTED_TYPES)
        for name, value in HEADERS.items():
            if desk or name != "X-Robots-Tag":
                response.headers.setdefault(name, value)
        if desk:
            response.headers["Cache-Control"] = "no-store"
        return response


class UnreadableBody:
    """A body that no form of ours could send is refused before anything reads it, or writes it to a file.

    413 above the limit of the public site; 400 for a charset that is not UTF-8, because Django would hand the body to whatever
    codec Python knows under that name. Stands behind LocaleMiddleware, so that the page speaks this visitor's language.
    """

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        try:
            length = int(request.META.get("CONTENT_LENGTH") or 0)
        except ValueError:
            length = 0
        if length > settings.DATA_UPLOAD_MAX_MEMORY_SIZE and not is_desk(request):
            return error_page(request, 413)
        charset = (request.content_params or {}).get("charset", "utf-8")
        if charset.lower() not in ("utf-8", "utf8"):
            return error_page(request, 400)
        return self.get_response(request)


class DatabaseDeadline:
    """A public request waits for the database no longer than this, in all: a family is not left before a spinning page."""

    SECONDS = 1.5

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if is_desk(request):
            return self.get_response(request)
        with deadline.within(self.SECONDS):
            return self.get_response(request)


class DatabaseGone:
    """A page that needs the database while it cannot be reached is an honest 503 with the phone numbers, not a 500."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        if isinstance(exception, OperationalError | InterfaceError):
            return error_page(request, 503)
        return None
