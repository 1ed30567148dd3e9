"""A client-side limit on how long a request may wait for PostgreSQL: stopped, frozen, full, or gone behind a firewall.

A server-side timeout needs a server that answers. Here psycopg2 hands every wait to our callback, which gives up when the
request's time is over: the connection is closed and the caller sees OperationalError, as for a server that is gone.
"""

from __future__ import annotations

import contextlib
import math
import select
import time
from collections.abc import Iterator
from contextvars import ContextVar

import psycopg2
from psycopg2 import extensions

_ends_at: ContextVar[float | None] = ContextVar("deadline", default=None)


def install() -> None:
    """Let psycopg2 wait through us, in this process. Outside `within` a wait has no end, as before."""
    extensions.set_wait_callback(_wait)


@contextlib.contextmanager
def within(seconds: float) -> Iterator[None]:
    """All waits for the database inside share this many seconds, connecting included. One inside another only shortens."""
    ends_at = time.monotonic() + seconds
    outer = _ends_at.get()
    token = _ends_at.set(ends_at if outer is None else min(outer, ends_at))
    try:
        yield
    finally:
        _ends_at.reset(token)


def _wait(connection: extensions.connection) -> None:
    """psycopg2's wait callback: poll until the connection has what it needs. Raises OperationalError at the deadline."""
    while (state := connection.poll()) != extensions.POLL_OK:
        ends_at = _ends_at.get()
        left = None if ends_at is None else ends_at - time.monotonic()
        if left is not None and left <= 0:
            raise psycopg2.OperationalError("the database did not answer within the deadline")
        waiter = select.poll()  # select.select cannot wait for a descriptor above 1,023
        waiter.register(connection.fileno(), select.POLLIN if state == extensions.POLL_READ else select.POLLOUT)
        waiter.poll(None if left is None else math.ceil(left * 1_000))
