"""Articles stay readable, and quick, while PostgreSQL is frozen, out of connections, stopped, or killed. Real processes."""

from __future__ import annotations

import os
import signal
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager

import psutil
import psycopg2
import pytest

from prosperity import embedded_database
from prosperity.middleware import DatabaseDeadline
from tests.journeys.conftest import Site, start

pytestmark = [pytest.mark.journey, pytest.mark.long]

READERS = 40
ANSWERED_WITHIN = 0.2  # seconds, the slowest too
PLACES = ("/articles/track-marks/", "/es/articles/track-marks/", "/", "/articles/", "/crisis/", "/privacy/")
PROCESSES = 2  # the Procfile's workers
FAST = {"fsync": "off", "full_page_writes": "off"}


def eventually(condition: Callable[[], bool], what: str, within: float = 15) -> None:
    until = time.monotonic() + within
    while not condition():
        assert time.monotonic() < until, what
        time.sleep(0.05)


def said(site: Site, words: str) -> int:
    return site.log.read_text().count(words)


def status_of(url: str) -> int:
    try:
        with urllib.request.urlopen(url, timeout=10) as answer:
            answer.read()
            return answer.status
    except urllib.error.HTTPError as error:
        error.close()
        return error.code


def text_of(url: str) -> str:
    with urllib.request.urlopen(url, timeout=10) as answer:
        return answer.read().decode()


def read(site: Site, when: str) -> None:
    """Forty page views, one after the other, each on a connection of its own, so that both processes answer."""
    waits = []
    for number in range(READERS):
        started = time.monotonic()
        place = PLACES[number % len(PLACES)]
        assert status_of(site.url + place) == 200, f"{place} {when}"
        waits.append(time.monotonic() - started)
    waits.sort()
    figures = f"{when}: p50 {waits[READERS // 2] * 1000:.0f} ms, worst {waits[-1] * 1000:.0f} ms"
    sys.stdout.write(f"{figures}\n")  # pytest shows it when the test fails
    assert waits[-1] < ANSWERED_WITHIN, figures


def everybody_knows(site: Site, before: int) -> None:
    eventually(lambda: said(site, "the database does not answer") == before + PROCESSES, "the outage was not noticed")


@contextmanager
def outage(site: Site, name: str) -> Iterator[None]:
    """Readers come at the first moment, and again once both processes know; what was never read does not hang either."""
    before = said(site, "the database does not answer")
    yield
    read(site, f"{name}, at once")
    everybody_knows(site, before)
    read(site, f"{name}, later")
    started = time.monotonic()
    assert status_of(f"{site.url}/articles/nobody-read-this/") == 503
    assert time.monotonic() - started < ANSWERED_WITHIN + DatabaseDeadline.SECONDS_WHEN_GONE


@contextmanager
def recovery(site: Site) -> Iterator[None]:
    before = said(site, "the database answers again")
    yield
    eventually(lambda: said(site, "the database answers again") == before + PROCESSES, "the recovery was not noticed")
    eventually(lambda: status_of(f"{site.url}/articles/nobody-read-this/") == 404, "pages are not made again")


def send(number: signal.Signals, processes: list[int]) -> None:
    for process in processes:
        os.kill(process, number)


def run(statement: str, url: str) -> None:
    connection = psycopg2.connect(url)
    connection.autocommit = True
    with connection.cursor() as cursor:
        cursor.execute(statement)
    connection.close()


def test_articles_are_there_and_quick_whatever_happens_to_the_database(tmp_path):
    with embedded_database.throw_away_cluster() as server, ExitStack() as running:
        database = running.enter_context(server.running(FAST))
        with start("Procfile.split", tmp_path, database=database) as site:
            eventually(lambda: said(site, "pages are ready") == PROCESSES, "pages were not made ahead")
            read(site, "before")  # and nobody has read one yet

            frozen = everything_of(server)
            with outage(site, "frozen"):
                send(signal.SIGSTOP, frozen)
            with recovery(site):
                send(signal.SIGCONT, frozen)

            with outage(site, "out of connections"):
                run("ALTER DATABASE prosperity CONNECTION LIMIT 0", database)
                run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename <> current_user", database)
            with recovery(site):
                run("ALTER DATABASE prosperity CONNECTION LIMIT -1", database)

            # What another process publishes is seen within a second, here and after two outages.
            run("UPDATE articles_article SET title = 'Zebrafinch' WHERE language = 'en'", database)
            run("UPDATE articles_publication SET number = number + 1", database)
            time.sleep(1.2)
            assert all("Zebrafinch" in text_of(f"{site.url}/articles/track-marks/") for _ in range(20))

            with outage(site, "stopped"):
                running.close()
            with recovery(site):
                running.enter_context(server.running(FAST))

            with outage(site, "killed"):
                send(signal.SIGKILL, everything_of(server))
            # A process that starts in the outage has no page yet: the truth, the numbers, and what needs no database.
            before, made = said(site, "the database does not answer"), said(site, "pages are ready")
            site.kill_and_restart("web")
            everybody_knows(site, before)
            eventually(lambda: answers(f"{site.url}/healthz"), "the site did not start")
            assert status_of(f"{site.url}/articles/track-marks/") == 503
            assert status_of(f"{site.url}/crisis/") == 200
            with recovery(site):
                running.close()
                running.enter_context(server.running(FAST))
            eventually(lambda: said(site, "pages are ready") >= made + PROCESSES, "the new processes made no pages")
            read(site, "after")


def everything_of(server: embedded_database.Server) -> list[int]:
    """The server and its backends, the open connections' too."""
    pid = int((server.data / "postmaster.pid").read_text().split()[0])
    return [pid, *(child.pid for child in psutil.Process(pid).children(recursive=True))]


def answers(url: str) -> bool:
    try:
        return status_of(url) == 200
    except OSError:
        return False
