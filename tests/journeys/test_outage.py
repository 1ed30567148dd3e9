"""A thousand requests while PostgreSQL stops, freezes and starts and web, worker and drain are killed: every receipt that was
shown is on the desk, once."""

from __future__ import annotations

import hmac
import http.client
import os
import random
import signal
import threading
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import psycopg2
import pytest

from prosperity import embedded_database, keys
from tests.journeys.conftest import Site, start
from tests.journeys.test_plain_http import TYPED, Fields, ask
from tests.make import CODE

pytestmark = [pytest.mark.journey, pytest.mark.long]

SENDERS = 6
REQUESTS = 1_000
AT_MOST = 300.0  # seconds for all of it
ANSWERED_WITHIN = 2.0  # seconds, for 99 of 100


class Family:
    """Sends one request after another, as somebody who tries again when a page does not come; keeps every receipt it saw."""

    def __init__(self, site: Site, number: int) -> None:
        self.site, self.number = site, number
        self.stop = threading.Event()
        self.sent = 0
        self.codes: list[str] = []
        self.waits: list[float] = []
        self.refused: list[int] = []
        self.thread = threading.Thread(target=self.send_all)
        self.thread.start()

    def send_all(self) -> None:
        while not self.stop.is_set():
            try:
                self.send_one()
            except (OSError, http.client.HTTPException):  # a URLError is an OSError; half a page is an HTTPException
                time.sleep(0.1)  # the server itself was killed: no page, no receipt
            time.sleep(0.2)

    def send_one(self) -> None:
        fields = Fields(ask(f"{self.site.url}/contact/").body).values
        self.sent += 1
        fields |= TYPED | {"message": f"Zebrafinch {self.number} {self.sent}"}
        started = time.monotonic()
        answer = ask(f"{self.site.url}/contact/", fields)
        self.waits.append(time.monotonic() - started)
        if answer.status != 303:
            self.refused.append(answer.status)
            return
        receipt = ask(self.site.url + answer.location)
        if code := CODE.search(receipt.body):
            self.codes.append(code[0])
        else:
            self.refused.append(receipt.status)


def make_trouble(site: Site, server: embedded_database.Server, stack: list, enough: Callable[[], bool]) -> None:
    """Stop, freeze and start the database; kill and restart every process of the site."""
    chance = random.Random(7041)
    while not enough():
        kind = chance.choice(["stop", "freeze", "worker", "drain", "web"])
        if kind == "stop":
            stack.pop().__exit__(None, None, None)
            time.sleep(4)
            stack.append(server.running())
            stack[-1].__enter__()
        elif kind == "freeze":
            pid = int((server.data / "postmaster.pid").read_text().split()[0])
            frozen = [psutil.Process(pid), *psutil.Process(pid).children()]
            for process in frozen:
                os.kill(process.pid, signal.SIGSTOP)
            time.sleep(4)
            for process in frozen:
                os.kill(process.pid, signal.SIGCONT)
        else:
            site.kill_and_restart(kind)
        time.sleep(2)


def test_every_receipt_is_on_the_desk_exactly_once(tmp_path):
    with embedded_database.throw_away_cluster() as server:
        stack = [server.running()]
        try:
            database = stack[0].__enter__()
            with start("Procfile.split", tmp_path, database=database) as site:
                ends_at = time.monotonic() + AT_MOST
                families = [Family(site, number) for number in range(SENDERS)]

                def enough() -> bool:
                    return sum(len(family.codes) for family in families) >= REQUESTS or time.monotonic() > ends_at

                make_trouble(site, server, stack, enough)
                for family in families:
                    family.stop.set()
                    family.thread.join(timeout=60)
                codes = [code for family in families for code in family.codes]
                waits = sorted(wait for family in families for wait in family.waits)
                assert len(codes) == len(set(codes)) >= REQUESTS
                assert [status for family in families for status in family.refused] == []
                assert waits[int(len(waits) * 0.99)] < ANSWERED_WITHIN
                all_are_filed(site, codes)
        finally:
            stack.pop().__exit__(None, None, None)


def all_are_filed(site: Site, codes: list[str]) -> None:
    """Within a minute every code that was shown is one inquiry, sent once, and nothing waits any more.

    There may be more inquiries than codes: a receipt that was cut off by a kill, or sent again by somebody who saw none.
    """
    ring = keys.read_ring("code_keys", [Path(site.environment["PROSPERITY_KEYS"]) / "web"])
    shown = sorted(hmac.digest(ring[0][1], b"receipt code|" + code.replace("-", "").encode(), "sha256") for code in codes)
    deadline = time.monotonic() + 60
    while True:
        connection = psycopg2.connect(site.database)
        with connection.cursor() as cursor:
            cursor.execute("SELECT code_hash, times_sent FROM intake_inquiry")
            found = {bytes(code_hash): times for code_hash, times in cursor.fetchall()}
            cursor.execute("SELECT count(*) FROM intake_letter WHERE filed_at IS NULL")
            unfiled = cursor.fetchone()[0]
        connection.close()
        waiting = list(Path(site.environment["PROSPERITY_SPOOL"]).glob("*.letter"))
        if (set(shown) <= set(found) and not unfiled and not waiting) or time.monotonic() > deadline:
            break
        time.sleep(1)
    assert set(shown) <= set(found)
    assert {found[code_hash] for code_hash in shown} == {1}
    assert (unfiled, waiting) == (0, [])
    for code in random.Random(7041).sample(codes, 10):
        while not opens_its_mailbox(site, code):
            assert time.monotonic() < deadline
            time.sleep(0.5)


def opens_its_mailbox(site: Site, code: str) -> bool:
    """False also while the last server process is still starting, or still takes the database for gone and says so (503)."""
    try:
        answer = ask(f"{site.url}/my-request/", {"code": code})
        return answer.status == 303 and "Your request is here" in ask(site.url + answer.location).body
    except OSError:
        return False
