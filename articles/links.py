"""Whether a source is still at its address. It looks, and says what it found; nothing here changes a text or a source.

An address is typed by people of the desk, so it is not trusted: only https, and only to machines of the public internet, on
each step of the way. A name is looked up once and that very machine is spoken to: nobody can point it elsewhere in between.
"""

from __future__ import annotations

import contextlib
import http.client
import ipaddress
import random
import socket
import ssl
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import quote, urljoin, urlsplit

from django.conf import settings
from django.db import transaction

from articles.models import LinkCheck, Source

SECONDS = 10.0  # for one address with all its steps
MOST_BYTES = 65_536
MOST_STEPS = 5
MOST_MACHINES = 3  # behind one name
A_ROUND = 5
CLAIMED_FOR = timedelta(hours=1)  # so that two workers do not look at the same one
FIRST, LONGEST = timedelta(days=1), timedelta(days=30)
ANSWERS = range(200, 300)
MOVES_FOR_GOOD, MOVES = (301, 308), (301, 302, 303, 307, 308)
NOT_FOR_MACHINES = (401, 403, 405, 406, 429, 999)  # it is there, and does not let us look: no news
HTTPS_PORT = 443
SAFE = "/%:@!$&'()*+,;=~-._?"  # in a path or a query as it stands; whatever else is encoded
# An address of the old kind in one of the new: by a net that translates, in two ways, or as it was once written.
TRANSLATED = tuple(map(ipaddress.ip_network, ("64:ff9b::/96", "64:ff9b:1::/48", "::/96")))


class NotAllowed(Exception):
    """An address that we do not go to."""


@dataclass(frozen=True)
class Found:
    """What was at an address. No status: nobody answered, or not in time."""

    status: int | None
    moved_to: str = ""

    @property
    def is_there(self) -> bool:
        return self.status is not None and (self.status in ANSWERS or self.status in NOT_FOR_MACHINES)


def is_public(address: str) -> bool:
    """Whether this is a machine of the public internet, not one of this house: ours answer to us what they tell nobody else."""
    found = ipaddress.ip_address(address.partition("%")[0])
    inner = getattr(found, "ipv4_mapped", None) or getattr(found, "sixtofour", None)
    is_translated = any(found in net for net in TRANSLATED)
    return found.is_global and not found.is_multicast and not is_translated and (inner is None or inner.is_global)


@dataclass(frozen=True)
class Way:
    """How far one look may go: until when, to which machines, and whose certificates it believes."""

    until: float
    may_reach: Callable[[str], bool]
    tls: ssl.SSLContext


class _Connection(http.client.HTTPSConnection):
    """To the machine that was looked up and allowed, under the name that its certificate has to carry."""

    def __init__(self, host: str, port: int, way: Way) -> None:
        super().__init__(host, port, timeout=max(0.1, way.until - time.monotonic()), context=way.tls)
        self._way = way

    def connect(self) -> None:
        found = {str(place[4][0]): None for place in socket.getaddrinfo(self.host, self.port, type=socket.SOCK_STREAM)}
        if not all(map(self._way.may_reach, found)):
            raise NotAllowed(self.host)
        plain = _first_that_answers(list(found)[:MOST_MACHINES], self.port, self._way.until)
        plain.settimeout(_left(self._way.until))
        # Set before the two agree on keys, so that this too ends when time is over.
        self.sock = self._way.tls.wrap_socket(plain, server_hostname=self.host, do_handshake_on_connect=False)
        self.sock.do_handshake()


def _left(until: float) -> float:
    """The seconds that are left; none: it is over."""
    left = until - time.monotonic()
    if left <= 0:
        raise TimeoutError
    return left


def _first_that_answers(addresses: list[str], port: int, until: float) -> socket.socket:
    """A name may stand for several machines, some of them over a net that we are not on: they share the time that is left."""
    for number, address in enumerate(addresses[:-1]):
        with contextlib.suppress(OSError):
            return socket.create_connection((address, port), _left(until) / (len(addresses) - number))
    return socket.create_connection((addresses[-1], port), _left(until))


def look(
    url: str, *, may_reach: Callable[[str], bool] = is_public, tls: ssl.SSLContext | None = None, seconds: float = SECONDS
) -> Found:
    """What is at this address, after at most so many seconds. Never raises for what somebody's server does.

    `may_reach` and `tls` are for tests, which have no server on the public internet.
    """
    way = Way(time.monotonic() + seconds, may_reach, tls or ssl.create_default_context())
    here, for_good = url, True
    with contextlib.suppress(OSError, http.client.HTTPException, NotAllowed, ValueError):
        for _ in range(MOST_STEPS):
            status, leads = _ask(here, way)
            if status not in MOVES or not leads:
                return Found(status, here if for_good and here != url else "")
            here, for_good = urljoin(here, leads), for_good and status in MOVES_FOR_GOOD
    return Found(None)


def _ask(url: str, way: Way) -> tuple[int, str]:
    """HEAD, and GET where a server does not know that or says that nothing is there. What it answers, and where it leads."""
    status, leads = _request("HEAD", url, way)
    return (status, leads) if status in ANSWERS or status in MOVES else _request("GET", url, way)


def _request(method: str, url: str, way: Way) -> tuple[int, str]:
    parts = urlsplit(url)
    if parts.scheme != "https" or not parts.hostname or parts.username is not None:
        raise NotAllowed(url)
    path = quote(parts.path, safe=SAFE) or "/"
    connection = _Connection(parts.hostname, parts.port or HTTPS_PORT, way)
    # A server that sends one byte now and then keeps every single wait short: the line is cut when time is over.
    alarm = threading.Timer(max(0.1, way.until - time.monotonic()), _cut, [connection])
    alarm.daemon = True
    alarm.start()
    try:
        whole = f"{path}?{quote(parts.query, safe=SAFE)}" if parts.query else path
        connection.request(method, whole, headers={"User-Agent": _agent(), "Accept": "*/*"})
        answer = connection.getresponse()
        answer.read(MOST_BYTES)
        if time.monotonic() >= way.until:
            raise TimeoutError  # the line was cut, which looks like an end
        return answer.status, answer.headers.get("Location", "")
    finally:
        alarm.cancel()
        connection.close()


def _cut(connection: http.client.HTTPConnection) -> None:
    with contextlib.suppress(OSError, AttributeError):
        connection.sock.shutdown(socket.SHUT_RDWR)


def _agent() -> str:
    """Who we are, for whoever reads their server's log."""
    return f"ProsperityLinkCheck/1 (+{settings.PUBLIC_URL}/how-we-write/)"


# --- A round of them --------------------------------------------------------------------------------------------------


def check_round(at: datetime, *, look: Callable[[str], Found] = look) -> int:
    """Look at the sources whose turn it is, a few side by side, and write down what was found; how many. Takes SECONDS + 1."""
    _expect_new_sources(at)
    claimed = _claim(at)
    if not claimed:
        return 0
    together = ThreadPoolExecutor(max_workers=A_ROUND)
    looks = [together.submit(look, check.source.url) for check in claimed]
    # Looking a name up knows no limit of its own: whoever is not back then was looking in vain.
    done, _ = wait(looks, timeout=SECONDS + 1)
    together.shutdown(wait=False, cancel_futures=True)
    for check, one in zip(claimed, looks, strict=True):
        _write_down(check, one.result() if one in done else Found(None), at=at)
    return len(claimed)


def _expect_new_sources(at: datetime) -> None:
    """Each gets a turn within its first day, at some hour of it: a library of them does not come all at once."""
    new = Source.objects.filter(link_check=None).values_list("pk", flat=True)
    rows = [LinkCheck(source_id=pk, next_at=at + FIRST * random.random()) for pk in new]  # noqa: S311
    LinkCheck.objects.bulk_create(rows, ignore_conflicts=True)


@transaction.atomic
def _claim(at: datetime) -> list[LinkCheck]:
    due = LinkCheck.objects.select_for_update(skip_locked=True, of=("self",)).filter(next_at__lte=at).order_by("next_at")
    claimed = list(due.select_related("source")[:A_ROUND])
    LinkCheck.objects.filter(pk__in=[check.pk for check in claimed]).update(next_at=at + CLAIMED_FOR)
    return claimed


def _write_down(check: LinkCheck, found: Found, *, at: datetime) -> None:
    """Found again: in a month. In vain: after a day, then two, four and so on, so that one bad night is told from an end."""
    check.http_status, check.moved_to = found.status, found.moved_to[:500]
    if found.is_there:
        check.tries, check.failed_since, check.ok_at = 0, None, at
        pause = LONGEST
    else:
        check.tries, check.failed_since = check.tries + 1, check.failed_since or at
        pause = min(LONGEST, FIRST * 2 ** min(check.tries - 1, 10))
    check.next_at = at + pause * (1 + random.random() / 10)  # noqa: S311
    # Not again if its address was changed while we looked: the row is gone, and the next one begins anew.
    values = {name: getattr(check, name) for name in ("http_status", "moved_to", "tries", "failed_since", "ok_at", "next_at")}
    LinkCheck.objects.filter(pk=check.pk, source__url=check.source.url).update(**values)
