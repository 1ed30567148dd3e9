"""Fifty press "take next" at once while server processes are killed under them, and leases run out."""

from __future__ import annotations

import os
import random
import re
import signal
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from html import unescape
from http.client import HTTPException
from pathlib import Path
from urllib.parse import urlsplit

import psycopg2
import pytest

from prosperity.embedded_database import CLONE
from tests.journeys.conftest import Site, free_ports, wait_for
from tests.journeys.test_morning_by_keyboard import families_write
from tests.journeys.test_plain_http import NoRedirect, rows

pytestmark = pytest.mark.journey

QUEUE = "/admin/intake/inquiry/"
STORY = re.compile(r"/intake/inquiry/([0-9a-f-]{36})/change/$")
LEASES_END_WITHIN = 4.0  # seconds after the first press
PATIENCE = 90.0  # seconds that somebody goes on pressing
MOST_KILLED = 8  # then the server is left alone, or it would only ever start
GROWN = 6.0  # seconds; who dies within 5.5 s of being started anew is a crash loop to granian, and it gives up
SIGNED_IN = """
from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.contrib.auth.models import Group, User
from django.contrib.sessions.backends.db import SessionStore
print(settings.SESSION_COOKIE_NAME, settings.CSRF_COOKIE_NAME)
for count in range({number}):
    person = User.objects.create(username=f"invented-{{count}}", is_staff=True, password="!")
    person.groups.add(Group.objects.get(name="admissions"))
    session = SessionStore()
    session[SESSION_KEY], session[HASH_SESSION_KEY] = str(person.pk), person.get_session_auth_hash()
    session[BACKEND_SESSION_KEY] = settings.AUTHENTICATION_BACKENDS[0]
    session.create()
    print(person.pk, session.session_key)
"""


@dataclass
class Coordinator:
    """Somebody at a browser of their own, and all that the desk told them. `cut`: presses whose answer never came."""

    key: int
    session: str
    names: tuple[str, str]
    desk: str
    told: list[str] = field(default_factory=list)
    cut: int = 0

    def ask(self, path: str, data: bytes | None = None) -> tuple[str, str]:
        """Where the answer leads and its page; raises OSError or HTTPException if it never came."""
        session, csrf = self.names
        secret = f"{self.key:032}"  # as a page of this browser would carry it: in the cookie and in the form
        cookies = f"{session}={self.session}; {csrf}={secret}"
        headers = {"Cookie": cookies, "Origin": self.desk, "Connection": "close"}
        body = None if data is None else b"csrfmiddlewaretoken=" + secret.encode() + data
        request = urllib.request.Request(self.desk + path, body, headers)
        try:
            answer = urllib.request.build_opener(NoRedirect).open(request, timeout=60)
        except urllib.error.HTTPError as error:
            answer = error
        with answer:
            assert answer.status in (200, 302), answer.status
            return answer.headers.get("Location") or "", answer.read().decode()

    def press(self) -> str:
        """The inquiry that is theirs now, or the sentence they were told; empty if no answer came."""
        try:
            location, _page = self.ask(f"{QUEUE}take_next/", b"&")
            if given := STORY.search(location):
                self.told.append(given[1])
                return given[1]
            _location, page = self.ask(location)
        except (OSError, HTTPException):
            self.cut += 1
            return ""
        said = re.search(r'<li class="error">(.*?)</li>', page, re.DOTALL)
        return unescape(said[1]).strip() if said else ""  # the page that said it may have died on its way


def coordinators(site: Site, number: int, desk: str) -> list[Coordinator]:
    command = [sys.executable, "manage.py", "shell", "--no-imports", "-c", SIGNED_IN.format(number=number)]
    environment = site.environment | {"DATABASE_URL_ALL": site.database}
    done = subprocess.run(command, cwd=CLONE, env=environment, check=True, capture_output=True, text=True)
    names, *people = (tuple(line.split()) for line in done.stdout.splitlines())
    return [Coordinator(int(key), session, names, desk) for key, session in people]


def children(process: int) -> list[int]:
    return [int(child) for child in Path(f"/proc/{process}/task/{process}/children").read_text().split()]


def workers_of(server: int) -> list[int]:
    """The processes that answer; Python's own helper of the server is none of them."""
    found = []
    for child in children(server):
        with suppress(OSError):
            if b"resource_tracker" not in Path(f"/proc/{child}/cmdline").read_bytes():
                found.append(child)
    return found


@contextmanager
def killed_again_and_again(site: Site) -> Iterator[tuple[str, threading.Event, list[int]]]:
    """The same site by more server processes, which a careful supervisor starts anew; its address, a switch, who was killed."""
    port, _ = free_ports()
    command = [".venv/bin/granian", "--interface", "wsgi", "--host", "127.0.0.1", "--port", str(port), "--workers", "4"]
    command += ["--blocking-threads", "8", "--no-ws", "--log-level", "warning"]
    command += ["--respawn-failed-workers", "prosperity.wsgi:application"]
    chance, killing, over, killed = random.Random(5), threading.Event(), threading.Event(), []
    seen: dict[int, float] = {}

    def kill() -> None:
        while not over.is_set():
            killing.wait(timeout=0.1)
            workers, now = workers_of(server.pid), time.monotonic()
            grown = [worker for worker in workers if now - seen.setdefault(worker, now) > GROWN]
            if killing.is_set() and len(grown) > 1 and len(killed) < MOST_KILLED:
                killed.append(chance.choice(grown))
                os.kill(killed[-1], signal.SIGKILL)
            time.sleep(chance.uniform(0.1, 0.5))

    with site.log.open("ab") as log:
        options = {"cwd": CLONE, "env": site.environment, "stdout": log, "stderr": log, "start_new_session": True}
        server = subprocess.Popen(command, **options)
        killer = threading.Thread(target=kill)
        try:
            wait_for(f"http://localhost:{port}/healthz")
            killer.start()
            yield f"http://localhost:{port}", killing, killed
            assert server.poll() is None, "the server gave up: nothing that was said after that counts"
        finally:
            over.set()
            if killer.is_alive():
                killer.join(timeout=10)
            os.killpg(server.pid, signal.SIGKILL)
            server.wait(timeout=20)


def server_of(site: Site) -> int:
    """The process that started the others that answer at this site's address."""
    port = urlsplit(site.url).port
    for folder in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            command = (folder / "cmdline").read_bytes().decode(errors="replace")
            if f"\0--port\0{port}\0" in command and workers_of(int(folder.name)):
                return int(folder.name)
    raise AssertionError("no server runs there")


def leases_end_soon(site: Site) -> None:
    """Each at a moment of its own, spread over the time in which everybody presses."""
    connection = psycopg2.connect(site.database)
    with connection, connection.cursor() as cursor:
        end = "now() + make_interval(secs => 0.5 + %s * random())"
        cursor.execute(f"UPDATE intake_inquiry SET lease_until = {end} WHERE status = 'claimed'", [LEASES_END_WITHIN - 0.5])
    connection.close()


def until_it_is_settled(person: Coordinator, start: threading.Barrier) -> None:
    """Presses until they have one, or are told so after the last lease: whoever has no answer presses again, as people do."""
    start.wait(timeout=60)
    begun = time.monotonic()
    while time.monotonic() < begun + PATIENCE:
        pressed = time.monotonic()
        said = person.press()
        if said in person.told[-1:]:
            return
        if said.startswith("Nobody is waiting"):
            if pressed > begun + LEASES_END_WITHIN + 0.5:
                person.told.append("nobody")
                return
            time.sleep(0.5)


@pytest.mark.long
def test_a_server_process_that_dies_is_replaced_and_the_site_stays_up(desk: Site):
    server = server_of(desk)
    before = workers_of(server)
    os.kill(before[0], signal.SIGKILL)

    deadline = time.monotonic() + 20
    while len(set(workers_of(server)) - {before[0]}) < len(before):
        assert time.monotonic() < deadline, "nobody took its place"
        time.sleep(0.1)
    wait_for(f"{desk.url}/healthz")
    assert server_of(desk) == server


@pytest.mark.long
def test_fifty_press_on_thirty_while_processes_die_and_leases_run_out(desk: Site):
    families_write(desk, 30, reach="none", email="")
    with killed_again_and_again(desk) as (address, killing, killed):
        everybody = coordinators(desk, 60, address)
        holders, people = everybody[:10], everybody[10:]
        for person in holders:
            assert person.press() in person.told
        first_owners = {person.told[0]: person.key for person in holders}
        assert len(first_owners) == 10
        start = threading.Barrier(len(people))
        with ThreadPoolExecutor(len(people)) as pool:
            leases_end_soon(desk)
            killing.set()
            settled = [pool.submit(until_it_is_settled, person, start) for person in people]
            desk.kill_and_restart("worker")  # it returns leases too
            for one in settled:
                one.result()  # raises what went wrong in it
        killing.clear()

    assert [person.key for person in people if not person.told] == []
    assert len(killed) >= 3
    assert sum(person.cut for person in everybody) > 0, "nobody was cut off, so nothing is proved"
    owners = dict(rows(desk, "SELECT id::text, claimed_by_id FROM intake_inquiry"))
    told_theirs = {person.told[-1]: person.key for person in people if person.told != ["nobody"]}
    assert owners == told_theirs
    assert len(owners) == len(set(owners.values())) == 30
    assert [person.told for person in people].count(["nobody"]) == 20
    assert all(len(person.told) == 1 for person in people)
    assert not set(owners.values()) & set(first_owners.values())
    line = "SELECT inquiry_id::text, kind, by_id FROM intake_timelineevent WHERE kind IN ('claimed', 'returned') ORDER BY id"
    happened: dict[str, list[tuple[str, int]]] = {}
    for inquiry, kind, by in rows(desk, line):
        happened.setdefault(inquiry, []).append((kind, by))
    for inquiry, owner in owners.items():
        before = [("claimed", first_owners[inquiry])] if inquiry in first_owners else []
        assert [one for one in happened[inquiry] if one[0] == "claimed"] == [*before, ("claimed", owner)]
        assert len([one for one in happened[inquiry] if one[0] == "returned"]) == len(before)
