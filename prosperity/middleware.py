"""What every answer of the project carries, and the two refusals that come before any view."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from contextlib import suppress
from threading import BoundedSemaphore
from typing import Any

from django.conf import settings
from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse, UnreadablePostError
from django.middleware.locale import LocaleMiddleware
from django.utils import translation

from intake import door
from prosperity import deadline, page_cache
from prosperity.page_cache import Page, pages
from prosperity.views import error_page, is_desk

GetResponse = Callable[[HttpRequest], HttpResponse]

# Only our own files, nothing inline, nothing framed. On public pages scripts may not write HTML either (Trusted Types);
# the admin's own jQuery does, so the desk does without that one line.
NO_FRAME = "frame-ancestors 'none'"
CONTENT_SECURITY_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
    f"form-action 'self'; base-uri 'none'; {NO_FRAME}"
)
FRAMES = "; frame-src 'self'"
TRUSTED_TYPES = "; require-trusted-types-for 'script'; trusted-types 'none'"
HEADERS = {
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "X-Frame-Options": "DENY",
    "X-Robots-Tag": "noindex, nofollow",
}
# Pages whose address is the key (prosperity.urls_desk): no answer below them sends it on, a refused form neither.
KEY_ADDRESSES = ("/admin/sign/", "/admin/shared/")
KEY_REFERRER = "strict-origin"  # the host and no path, to our own files too


class SecurityHeaders:
    """The content security policy and its companions; on the desk also `no-store` and no search engine.

    A view of the desk may say that its page holds a frame, or stands in one (articles.policies).
    """

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        desk = is_desk(request)
        policy = CONTENT_SECURITY_POLICY + ("" if desk else TRUSTED_TYPES)
        view = request.resolver_match.func if desk and request.resolver_match else None
        if getattr(view, "frames", False):
            policy += FRAMES
        if getattr(view, "framed", False):
            policy = policy.replace(NO_FRAME, "frame-ancestors 'self'")
            response.headers["X-Frame-Options"] = "SAMEORIGIN"
        response.headers["Content-Security-Policy"] = policy
        for name, value in HEADERS.items():
            if desk or name != "X-Robots-Tag":
                response.headers.setdefault(name, value)
        if desk:
            response.headers["Cache-Control"] = "no-store"
        if request.path.startswith(KEY_ADDRESSES):
            response.headers["Referrer-Policy"] = KEY_REFERRER
        return response


class SpokenLanguage(LocaleMiddleware):
    """The language of the answer: the address says it on the public site, the browser at the desk.

    Where one process serves both, Django takes every address without a language for English: the desk's have none.
    """

    def process_request(self, request: HttpRequest) -> None:
        super().process_request(request)
        if is_desk(request):
            translation.activate(translation.get_language_from_request(request))
            request.LANGUAGE_CODE = translation.get_language()


class UnreadableBody:
    """A body that no form of ours could send is refused, and neither kept nor written to a file.

    413 above the limit of the public site; 400 for a charset that is not UTF-8, because Django would hand the body to whatever
    codec Python knows under that name. Stands behind SpokenLanguage, so that the page speaks this visitor's language.
    """

    MOST_READ = 4 * 1024 * 1024  # bytes: a long text that somebody pasted; what is more than this is nobody's letter
    READING = BoundedSemaphore(2)

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        try:
            length = int(request.META.get("CONTENT_LENGTH") or 0)
        except ValueError:
            length = 0
        if length > settings.DATA_UPLOAD_MAX_MEMORY_SIZE and not is_desk(request):
            if length <= self.MOST_READ:
                self._read_to_its_end(request)
            return error_page(request, 413)
        charset = (request.content_params or {}).get("charset", "utf-8")
        if charset.lower() not in ("utf-8", "utf8"):
            return error_page(request, 400)
        return self.get_response(request)

    def _read_to_its_end(self, request: HttpRequest) -> None:
        """An answer before the body has come makes the server hang up, and a browser that still sends shows its own error.

        Who sends by drops may hold up few of a process's threads with it; then the others are answered at once.
        """
        if self.READING.acquire(blocking=False):
            try:
                with suppress(UnreadablePostError):
                    while request.read(65_536):
                        pass
            finally:
                self.READING.release()


class DatabaseDeadline:
    """A public request waits for the database no longer than this, in all: a family is not left before a spinning page.

    Once a process knows that the database is gone, whoever only reads waits hardly at all, because a server process answers few
    at a time, and behind them are people whose page needs no database.
    """

    SECONDS = 1.5
    SECONDS_WHEN_GONE = 0.1

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if is_desk(request):
            return self.get_response(request)
        reads = request.method in ("GET", "HEAD")
        gone = pages.database_is_gone or door.breaker.is_open
        with deadline.within(self.SECONDS_WHEN_GONE if reads and gone else self.SECONDS):
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


class Kept(HttpResponse):
    """Stands for a page of the cache until the middleware below makes it this browser's answer."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page


class PageCache:
    """Pages from memory (prosperity/page_cache.py): instead of the view, or when the view fails for want of a database.

    Asks only once the view is known and every middleware has let the request through, so a wrong host, a foreign body or the
    desk never comes near it. Stands outside SpokenLanguage, so that what it sends is final.
    """

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        version: Hashable = pages.version
        response = self.get_response(request)
        page = response.page if isinstance(response, Kept) else page_cache.take(request, response, version)
        return page.answer(request) if page else response

    def process_view(self, request: HttpRequest, view: Callable[..., Any], args: Any, kwargs: Any) -> HttpResponse | None:
        key = page_cache.key_of(request, view)
        page = pages.current(key) if key else None
        return Kept(page) if page else None

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        if not isinstance(exception, OperationalError | InterfaceError) or not request.resolver_match:
            return None
        key = page_cache.key_of(request, request.resolver_match.func)
        page = pages.kept(key) if key else None
        return Kept(page) if page else None
