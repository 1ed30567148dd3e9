"""Pages that are the same for everybody, kept in this process's memory: no query, compressed once, there without a database.

Nothing is kept unless its view promises it (`articles.caching.same_for_everyone`) and `why_not` finds no fault with the
answer: a kept `/contact/` would give two families one mailbox. `page_watch` says which version readers may see; while nobody
says, every page is made anew. A page of an older version is shown only while the database cannot be asked.
"""

from __future__ import annotations

import gzip
import hashlib
import logging
import re
import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import NamedTuple
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseNotModified
from django.utils.http import parse_etags
from django.utils.translation import get_language

logger = logging.getLogger(__name__)

LIMIT = 32 * 1024 * 1024  # bytes in each process, some 500 articles; then the page that was not read for longest goes
OVERHEAD = 1_024  # what a page costs beside its two bodies
LOOKED_AFTER_FOR = 10.0  # seconds without a word from page_watch, and its version counts no more

# A form that posts, or a field that carries a token, in whatever spelling.
FORM = re.compile(rb"""<form[^>]*\smethod\s*=\s*["']?\s*post|<input[^>]*\sname\s*=\s*["']?\w*token""", re.IGNORECASE)
GZIP = re.compile(r"(?:^|,)\s*gzip\s*(?:;\s*q\s*=\s*(?P<q>[\d.]+)\s*)?(?=,|$)", re.IGNORECASE)


class Key(NamedTuple):
    """What a page may depend on. No host, no header."""

    path: str
    language: str
    query: str = ""


@dataclass(frozen=True)
class Page:
    """A finished answer, plain and compressed."""

    body: bytes
    gzipped: bytes
    headers: dict[str, str]
    etag: str
    version: Hashable

    @property
    def size(self) -> int:
        return len(self.body) + len(self.gzipped) + OVERHEAD

    def answer(self, request: HttpRequest) -> HttpResponse:
        """200 in the form that this browser takes, or 304 if it has the page."""
        if not {self.etag, self.etag.removeprefix("W/"), "*"}.isdisjoint(parse_etags(request.headers.get("If-None-Match", ""))):
            return HttpResponseNotModified(headers={name: self.headers[name] for name in ("Cache-Control", "ETag", "Vary")})
        compressed = takes_gzip(request.headers.get("Accept-Encoding", ""))
        response = HttpResponse(self.gzipped if compressed else self.body, headers=self.headers)
        response.headers["Content-Length"] = str(len(response.content))
        if compressed:
            response.headers["Content-Encoding"] = "gzip"
        return response


class PageCache:
    """The pages of this process, and what it knows about their version."""

    def __init__(self, limit: int = LIMIT) -> None:
        self.limit = limit
        self.size = 0
        self._pages: OrderedDict[Key, Page] = OrderedDict()
        self._lock = threading.Lock()
        self._version: Hashable = None
        self._gone = False
        self._heard_at = 0.0

    # What page_watch says

    def version_is(self, version: Hashable) -> None:
        """The database answered. None: it has no version to tell."""
        self._version, self._gone, self._heard_at = version, False, time.monotonic()

    def database_went(self) -> None:
        self._gone, self._heard_at = True, time.monotonic()

    @property
    def is_looked_after(self) -> bool:
        return time.monotonic() - self._heard_at < LOOKED_AFTER_FOR

    @property
    def version(self) -> Hashable:
        """The version that readers may see; None while it is not known."""
        return self._version if self.is_looked_after else None

    @property
    def database_is_gone(self) -> bool:
        return self._gone and self.is_looked_after

    # The pages

    def current(self, key: Key) -> Page | None:
        """The page as readers may see it; while the database is known to be gone, the page as it was."""
        page = self.kept(key)
        version = self.version
        if page and (self.database_is_gone or (version is not None and page.version == version)):
            return page
        return None

    def kept(self, key: Key) -> Page | None:
        """The page as it was, however old."""
        with self._lock:
            page = self._pages.get(key)
            if page:
                self._pages.move_to_end(key)
            return page

    def keep(self, key: Key, page: Page) -> None:
        """Only a page of the version that counts now: one made across a change could bring back what was taken down."""
        with self._lock:
            if page.version is None or page.version != self.version:
                return
            self._drop(key)
            self._pages[key] = page
            self.size += page.size
            while self.size > self.limit:
                self._drop(next(iter(self._pages)))

    def drop(self, key: Key) -> None:
        """Readers may not see it any more, not even without a database."""
        with self._lock:
            self._drop(key)

    def _drop(self, key: Key) -> None:
        page = self._pages.pop(key, None)
        self.size -= page.size if page else 0

    def places(self) -> list[Key]:
        """Last read first."""
        with self._lock:
            return list(reversed(self._pages))


pages = PageCache()  # one for each process


def key_of(request: HttpRequest, view: Callable[..., object] | None) -> Key | None:
    """Where this request's page is kept; None: nowhere, because the view did not promise anything or nobody reads."""
    params: frozenset[str] | None = getattr(view, "same_for_everyone", None)
    if params is None or request.method not in ("GET", "HEAD"):
        return None
    query = urlencode(sorted((name, value) for name in params for value in request.GET.getlist(name)))
    return Key(request.path, get_language() or "", query)


def take(request: HttpRequest, response: HttpResponseBase, version: Hashable) -> Page | None:
    """Keep what a view answered, if it may be kept. The page, or None: the answer goes out as it is.

    `version` is the one that counted before the view began: a change meanwhile makes the page old, never new.
    """
    view = request.resolver_match.func if request.resolver_match else None
    key = key_of(request, view)
    if key is None:
        return None
    if response.status_code in (301, 404, 410):  # it has another address, or none
        pages.drop(key)
    if response.status_code != 200 or is_one_visitors(request, view) or not isinstance(response, HttpResponse):
        return None
    if fault := why_not(response):
        logger.error("page_cache: %s promises the same answer for everyone, but %s", getattr(view, "__qualname__", view), fault)
        pages.drop(key)
        return None
    page = _page(response, key.language, version)
    pages.keep(key, page)
    return page


def is_one_visitors(request: HttpRequest, view: Callable[..., object] | None) -> bool:
    """Whether a request brings anything by which an answer could be one visitor's. It may get a kept page, and makes none."""
    params: frozenset[str] = getattr(view, "same_for_everyone", frozenset())
    return bool(
        request.method != "GET"  # a HEAD may come without its body
        or request.META.get("HTTP_COOKIE")
        or request.META.get("HTTP_AUTHORIZATION")
        or not params.issuperset(request.GET)
    )


def why_not(response: HttpResponse) -> str:
    """What is wrong with keeping this answer; empty: nothing."""
    vary = {name.strip().lower() for name in response.headers.get("Vary", "").split(",")}
    if response.cookies or response.has_header("Set-Cookie"):
        return "it sets a cookie"
    if response.has_header("Cache-Control"):
        return "it says itself how it may be kept"
    if vary - {"", "accept-encoding", "accept-language"}:  # the language is in the key, and nothing but the path decides it
        return "it varies by a header"
    if response.has_header("Content-Encoding"):
        return "it is compressed already"
    if FORM.search(response.content):
        return "it holds a form that posts"
    return ""


def takes_gzip(accept_encoding: str) -> bool:
    """Whether gzip is named, and not with `q=0`. A star, or anything odd, gets the plain page."""
    found = GZIP.search(accept_encoding)
    return found is not None and (found["q"] or "1").strip("0.") != ""


def _page(response: HttpResponse, language: str, version: Hashable) -> Page:
    body = response.content
    headers = {name: value for name, value in response.headers.items() if name not in ("Vary", "Content-Length", "Date")}
    headers |= {
        "Content-Language": language,
        "Cache-Control": "no-cache",  # kept by the browser, asked for each time: docs/decisions/0009
        "Vary": "Accept-Encoding",
    }
    # Weak, because it stands for both forms of the page.
    headers["ETag"] = etag = f'W/"{hashlib.sha256(body).hexdigest()[:32]}"'
    # mtime=0: every process makes the same bytes.
    return Page(body, gzip.compress(body, 9, mtime=0), headers, etag, version)
