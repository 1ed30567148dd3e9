"""Requests go on while PostgreSQL stops, freezes and starts and processes are killed: every receipt is on the desk, once."""

from __future__ import annotations

import os
import random
import signal
import threading
import time
import urllib.error
from pathlib import Path

import psutil
import psycopg2
import pytest

from prosperity import embedded_database
from tests.journeys.conftest import Site, start
from tests.journeys.test_plain_http import TYPED, Fields, ask
from tests.make import CODE

pytestmark = [pytest.mark.journey, pytest.mark.long]

SENDERS = 4
SECONDS = 60
ANSWERED_WITHIN = 2.0  # seconds, for 99 of 100


class Family:
    """Sends one request after another, as somebody who tries again when a page does not come; keeps every receipt it saw."""

    def __init__(self, site: Site, number: int, until: float) -> None:
        self.site, self.number, self.until = site, number, until
        self.codes: list[str] = []
        self.waits: list[float] = []
        self.thread = threading.Thread(target=self.send_all)
        self.thread.start()

    def send_all(self) -> None:
        while time.monotonic() < self.until:
            try:
                self.send_one()
            except (urllib.error.URLError, ConnectionError, OSError):
                time.sleep(0.1)  # the server itself was killed: no page, no receipt
            time.sleep(0.2)

    def send_one(self) -> None:
        fields = Fields(ask(f"{self.site.url}/contact/").body).values
        fields |= TYPED | {"message": f"Zebrafinch {self.number} {len(self.waits)}"}
        started = time.monotonic()
        answer = ask(f"{self.site.url}/contact/", fields)
        self.waits.append(time.monotonic() - started)
        if answer.status == 303:
            self.codes.append(CODE.search(ask(self.site.url + answer.location).body)[0])


def make_trouble(site: Site, server: embedded_database.Server, stack: list, until: float) -> None:
    """Stop, freeze and start the database; kill and restart what works beside the site."""
    chance = random.Random(7041)
    while time.monotonic() < until - 8:
        kind = chance.choice(["stop", "freeze", "worker", "drain"])
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
                until = time.monotonic() + SECONDS
                families = [Family(site, number, until) for number in range(SENDERS)]
                make_trouble(site, server, stack, until)
                for family in families:
                    family.thread.join(timeout=SECONDS)
                codes = [code for family in families for code in family.codes]
                waits = sorted(wait for family in families for wait in family.waits)
                assert len(codes) == len(set(codes)) > 50
                assert len(codes) == len(waits), "somebody was refused although the spool was there"
                assert waits[int(len(waits) * 0.99)] < ANSWERED_WITHIN
                all_are_filed(site, codes)
        finally:
            stack.pop().__exit__(None, None, None)


def all_are_filed(site: Site, codes: list[str]) -> None:
    """Within a minute every code opens a mailbox, there are as many inquiries as codes, and none was sent twice."""
    deadline = time.monotonic() + 60
    while True:
        connection = psycopg2.connect(site.database)
        with connection.cursor() as cursor:
            cursor.execute("SELECT count(*), coalesce(max(times_sent), 0) FROM intake_inquiry")
            found, most = cursor.fetchone()
        connection.close()
        if found == len(codes) or time.monotonic() > deadline:
            break
        time.sleep(1)
    assert (found, most) == (len(codes), 1)
    assert list(Path(site.environment["PROSPERITY_SPOOL"]).iterdir()) == []
    for code in random.Random(7041).sample(codes, 10):
        answer = ask(f"{site.url}/my-request/", {"code": code})
        assert "Your request is here" in ask(site.url + answer.location).body
