"""A thread beside the requests: once a second it reads the version of what readers see, and makes pages before anybody asks.

Requests never wait for it. So a database that is stopped, frozen or full costs the reader of an article nothing, and what the
thread finds out spares everybody else: it trips the breaker of the door, and public requests wait less (DatabaseDeadline).
"""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Hashable

from django.conf import settings
from django.db import InterfaceError, OperationalError, connection
from django.http import Http404, HttpRequest, QueryDict
from django.urls import resolve, reverse
from django.utils import timezone, translation

from articles.models import Article, Publication, Topic
from intake import door
from prosperity import deadline, page_cache
from prosperity.page_cache import Key, pages

logger = logging.getLogger(__name__)

PAUSE = 1.0  # seconds from one look to the next
WITHIN = 1.0  # seconds that the database has for an answer
MADE_AHEAD = 200  # articles in all languages; others are made when they are first read
PLACES = tuple(
    f"articles:{name}" for name in ("home", "list", "crisis", "privacy", "device", "glossary", "how_we_write", "accessibility")
)


class PageWatch(threading.Thread):
    """Started by a server process that has public pages; never ends but with it."""

    def __init__(self) -> None:
        super().__init__(name="page watch", daemon=True)
        self._stop_asked = threading.Event()
        self._to_make: deque[Key] = deque()
        self._planned_for: Hashable = None

    def run(self) -> None:
        while not self._stop_asked.is_set():
            next_look = time.monotonic() + PAUSE
            try:
                look()
                self._make_pages(until=next_look)
            except (OperationalError, InterfaceError):
                connection.close()  # the next look says whether the database is gone or only this did not work
            except Exception:  # whatever it is, the next look must come
                logger.error("page_watch: a look failed", exc_info=True)
                connection.close()
            self._stop_asked.wait(max(0.0, next_look - time.monotonic()))
        connection.close()

    def stop(self) -> None:
        """For tests."""
        self._stop_asked.set()
        self.join(timeout=10)

    def _make_pages(self, *, until: float) -> None:
        """After each change: what is kept already, and then what should be. Goes on after the next look if there is much."""
        if pages.version is None or pages.database_is_gone:
            return
        if self._planned_for != pages.version:
            version = pages.version
            self._to_make = deque(dict.fromkeys([*pages.places(), *places_of_all_pages()]))
            self._planned_for = version
        elif not self._to_make:
            return
        while self._to_make and time.monotonic() < until:
            key = self._to_make.popleft()
            try:
                make(key)
            except (OperationalError, InterfaceError):
                self._to_make.append(key)
                raise
            self._stop_asked.wait(0.002)  # readers first
        if not self._to_make:
            logger.info("page_watch: %s pages are ready", len(pages.places()))


def look() -> None:
    """Read what readers may see now, and tell the page cache; or tell everybody that the database is gone."""
    try:
        with deadline.within(WITHIN):
            version = _version()
    except (OperationalError, InterfaceError) as error:
        if not pages.database_is_gone:
            logger.warning("page_watch: the database does not answer (%s); pages are shown as they were", type(error).__name__)
        pages.database_went()
        door.breaker.trip()
        connection.close()
        return
    if pages.database_is_gone:
        logger.info("page_watch: the database answers again")
    pages.version_is(version)


def _version() -> Hashable:
    """What the database says, and the day, because pages may speak of it. None: no version, so nothing may be kept."""
    try:
        found = Publication.objects.version()
    except (OperationalError, InterfaceError):
        connection.close()  # a connection that somebody ended says nothing about the database: a new one, in what time is left
        found = Publication.objects.version()
    return (*found, timezone.localdate()) if found else None


def places_of_all_pages() -> list[Key]:
    """Every page that takes no argument, in each language, the topics, and the articles that changed last. Two queries."""
    keys = []
    for language, _ in settings.LANGUAGES:
        with translation.override(language):
            keys += [Key(reverse(name), language) for name in PLACES]
    with deadline.within(WITHIN):
        shown = Article.objects.published().not_closed(timezone.localdate())
        articles = list(shown.only("language", "slug").order_by("-updated_on", "slug")[:MADE_AHEAD])
        topics = list(Topic.objects.filter(articles__in=shown).distinct())
    rows: list[Topic | Article] = [*topics, *articles]
    return keys + [Key(row.get_absolute_url(), row.language) for row in rows]


def make(key: Key) -> None:
    """Make one page as its view makes it for a reader, and keep it. A view's own fault is logged and costs only its page.

    Raises OperationalError or InterfaceError.
    """
    request = HttpRequest()
    request.method, request.path, request.path_info = "GET", key.path, key.path
    request.GET = QueryDict(key.query)
    version = pages.version
    with translation.override(key.language), deadline.within(WITHIN):
        request.LANGUAGE_CODE = key.language
        try:
            match = request.resolver_match = resolve(key.path)
            response = match.func(request, *match.args, **match.kwargs)
        except Http404:
            pages.drop(key)
        except (OperationalError, InterfaceError):
            raise
        except Exception:
            logger.error("page_watch: a page could not be made", exc_info=True)
        else:
            page_cache.take(request, response, version)
