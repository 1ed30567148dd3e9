"""A request does not wait for a database that does not answer."""

from __future__ import annotations

import os
import signal
import time

import psycopg2
import pytest
from psycopg2 import extensions

from prosperity import deadline, embedded_database


@pytest.fixture(scope="module")
def server():
    with embedded_database.throw_away_server() as running:
        yield running


@pytest.fixture(autouse=True)
def installed():
    deadline.install()
    yield
    extensions.set_wait_callback(None)


def seconds(since: float) -> float:
    return time.monotonic() - since


def test_a_slow_answer_is_given_up_at_the_deadline(server):
    connection = psycopg2.connect(server.url)
    start = time.monotonic()
    with (
        pytest.raises(psycopg2.OperationalError, match="within the deadline"),
        deadline.within(0.3),
        connection.cursor() as cursor,
    ):
        cursor.execute("SELECT pg_sleep(5)")
    assert 0.25 < seconds(start) < 1
    assert connection.closed


def test_all_waits_inside_share_one_deadline(server):
    connection = psycopg2.connect(server.url)
    start = time.monotonic()
    with deadline.within(0.5), connection.cursor() as cursor:
        cursor.execute("SELECT pg_sleep(0.3)")
        with pytest.raises(psycopg2.OperationalError, match="within the deadline"):
            cursor.execute("SELECT pg_sleep(0.3)")
    assert seconds(start) < 1


@pytest.mark.parametrize(("outer", "inner"), [(0.3, 5), (5, 0.3)])
def test_of_two_deadlines_the_sooner_one_holds(server, outer, inner):
    connection = psycopg2.connect(server.url)
    start = time.monotonic()
    with (
        pytest.raises(psycopg2.OperationalError, match="within the deadline"),
        deadline.within(outer),
        deadline.within(inner),
        connection.cursor() as cursor,
    ):
        cursor.execute("SELECT pg_sleep(3)")
    assert seconds(start) < 1


def test_without_a_deadline_a_slow_answer_is_waited_for(server):
    connection = psycopg2.connect(server.url)
    with connection.cursor() as cursor:
        cursor.execute("SELECT 7 FROM pg_sleep(0.5)")
        assert cursor.fetchone() == (7,)
    connection.close()


def test_a_frozen_server_is_given_up_while_connecting_and_while_asking(server):
    connection = psycopg2.connect(server.url)
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        backend = cursor.fetchone()[0]
    postmaster = int((server.data / "postmaster.pid").read_text().split()[0])
    for process in (postmaster, backend):
        os.kill(process, signal.SIGSTOP)
    try:
        for attempt in (lambda: psycopg2.connect(server.url), lambda: connection.cursor().execute("SELECT 1")):
            start = time.monotonic()
            with pytest.raises(psycopg2.OperationalError, match="within the deadline"), deadline.within(0.3):
                attempt()
            assert seconds(start) < 1
    finally:
        for process in (postmaster, backend):
            os.kill(process, signal.SIGCONT)
