"""Whatever befalls the database, a family gets its receipt and a reader the article; afterwards everything is on the desk."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import threading
import time
import urllib.error
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import psutil
import psycopg2
import pytest

from prosperity import embedded_database
from prosperity.embedded_database import Server
from tests.journeys.conftest import Site, start
from tests.journeys.test_plain_http import TYPED, Fields, ask
from tests.make import CODE

pytestmark = [pytest.mark.journey, pytest.mark.long]

SECONDS = 24
A_SECOND = 5
RECEIPT_WITHIN = 2.0  # seconds, for 99 of 100
ARTICLE_WITHIN = 0.2
FILED_WITHIN = 60


def processes_of(server: Server) -> list[psutil.Process]:
    postmaster = psutil.Process(int((server.data / "postmaster.pid").read_text().split()[0]))
    return [postmaster, *postmaster.children()]


def as_owner(url: str, *statements: str) -> None:
    connection = psycopg2.connect(url.replace("/prosperity?", "/postgres?"))
    connection.autocommit = True
    with connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)
    connection.close()


SEND_AWAY = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'prosperity'"


class Trouble:
    """One kind of trouble: `begins` and `ends`. The server's own context is kept on the stack, so that it can be restarted."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self.stack = ExitStack()

    def start(self, settings: dict[str, str] | None = None) -> str:
        return self.stack.enter_context(self.server.running(settings))

    def begins(self) -> None:
        raise NotImplementedError

    def ends(self) -> None:
        raise NotImplementedError


class Stopped(Trouble):
    def begins(self) -> None:
        self.stack.close()

    def ends(self) -> None:
        self.start()


class Killed(Trouble):
    """No goodbye: sockets stay in the file system, clients hang until their own deadline."""

    def begins(self) -> None:
        for process in processes_of(self.server):
            with contextlib.suppress(psutil.NoSuchProcess):
                process.kill()
        time.sleep(0.5)

    def ends(self) -> None:
        with contextlib.suppress(Exception):
            self.stack.close()
        self.start()


class Frozen(Trouble):
    """Nothing is refused and nothing is answered, on open connections too."""

    def begins(self) -> None:
        self.frozen = processes_of(self.server)
        for process in self.frozen:
            os.kill(process.pid, signal.SIGSTOP)

    def ends(self) -> None:
        for process in self.frozen:
            with contextlib.suppress(ProcessLookupError):
                os.kill(process.pid, signal.SIGCONT)


class OutOfConnections(Trouble):
    def begins(self) -> None:
        as_owner(self.server.url, "ALTER DATABASE prosperity CONNECTION LIMIT 0", SEND_AWAY)

    def ends(self) -> None:
        as_owner(self.server.url, "ALTER DATABASE prosperity CONNECTION LIMIT -1")


class ReadOnly(Trouble):
    """As a replica is after a failover."""

    def begins(self) -> None:
        as_owner(self.server.url, "ALTER DATABASE prosperity SET default_transaction_read_only = on", SEND_AWAY)

    def ends(self) -> None:
        as_owner(
            self.server.url,
            "SET default_transaction_read_only = off",
            "ALTER DATABASE prosperity RESET default_transaction_read_only",
            SEND_AWAY,
        )


class DiskFull(Trouble):
    """The server's data lie on a small disk of their own, which is filled to the last byte."""

    def __init__(self, server: Server) -> None:
        super().__init__(server)
        home = server.data.parent
        options = f"size=256m,mode=700,uid={home.stat().st_uid},gid={home.stat().st_gid}"
        mount = shutil.which("mount")
        done = mount and subprocess.run([mount, "-t", "tmpfs", "-o", options, "tmpfs", str(home)], capture_output=True)
        if not done or done.returncode:
            pytest.skip("this user may not mount a small disk to fill")
        self.home = home

    def start(self, settings: dict[str, str] | None = None) -> str:
        return super().start({"wal_keep_size": "0", "max_wal_size": "32MB", "min_wal_size": "32MB"} | (settings or {}))

    def begins(self) -> None:
        for size in (1_048_576, 4_096, 1):
            with contextlib.suppress(OSError), (self.home / "filler").open("ab", buffering=0) as filler:
                while True:
                    filler.write(b"0" * size)

    def ends(self) -> None:
        (self.home / "filler").unlink(missing_ok=True)
        with contextlib.suppress(psycopg2.Error, RuntimeError):
            as_owner(self.server.url, "SELECT 1")
            return
        with contextlib.suppress(Exception):
            self.stack.close()
        self.start()


@contextmanager
def unmounted_at_the_end(trouble: Trouble) -> Iterator[None]:
    try:
        yield
    finally:
        with contextlib.suppress(Exception):
            trouble.ends()
        with contextlib.suppress(Exception):
            trouble.stack.close()
        if isinstance(trouble, DiskFull):
            subprocess.run(["umount", "--lazy", str(trouble.home)], check=False)


class Family(threading.Thread):
    """Opens the form while all is well, sends it while it is not."""

    def __init__(self, site: Site, number: int) -> None:
        super().__init__()
        self.site, self.number, self.code, self.wait = site, number, "", 0.0

    def run(self) -> None:
        with contextlib.suppress(urllib.error.URLError, OSError):
            fields = Fields(ask(f"{self.site.url}/contact/").body).values | TYPED
            started = time.monotonic()
            answer = ask(f"{self.site.url}/contact/", fields | {"message": f"Zebrafinch {self.number}"})
            receipt = ask(self.site.url + answer.location).body if answer.status == 303 else ""
            self.wait = time.monotonic() - started
            found = CODE.search(receipt)
            self.code = found[0] if found else ""


def read_articles(site: Site, waits: list[float], until: float) -> None:
    """As readers do meanwhile: the whole page has to arrive."""
    while time.monotonic() < until:
        started = time.monotonic()
        answer = ask(f"{site.url}/articles/track-marks/")
        waits.append(time.monotonic() - started if answer.status == 200 else 99.0)
        time.sleep(0.1)


def slowest(waits: list[float]) -> str:
    return f"{len(waits)} in p50 {waits[len(waits) // 2]:.3f} p99 {waits[int(len(waits) * 0.99)]:.3f} max {waits[-1]:.3f} s"


def filed(site: Site) -> int:
    connection = psycopg2.connect(site.database)
    with connection, connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM intake_inquiry")
        count = cursor.fetchone()[0]
    connection.close()
    return count


@pytest.mark.parametrize(
    "kind", [Stopped, Killed, Frozen, OutOfConnections, ReadOnly, DiskFull], ids=lambda kind: kind.__name__
)
def test_a_family_gets_its_receipt_and_a_reader_the_article(kind, tmp_path):
    with embedded_database.throw_away_cluster() as server:
        trouble = kind(server)
        with unmounted_at_the_end(trouble):
            database = trouble.start()
            with start("Procfile.split", tmp_path, database=database) as site:
                for language in ("", "/es"):
                    assert ask(f"{site.url}{language}/articles/track-marks/").status == 200
                ask(f"{site.url}/contact/")
                time.sleep(2)
                trouble.begins()
                article_waits: list[float] = []
                until = time.monotonic() + SECONDS
                reader = threading.Thread(target=read_articles, args=(site, article_waits, until))
                reader.start()
                families = []
                while time.monotonic() < until:
                    families.append(Family(site, len(families)))
                    families[-1].start()
                    time.sleep(1 / A_SECOND)
                for family in families:
                    family.join(timeout=30)
                reader.join(timeout=30)
                trouble.ends()
                recovered = time.monotonic()
                assert [family.number for family in families if not family.code] == []
                waits = sorted(family.wait for family in families)
                reading = sorted(article_waits)
                figures = f"{kind.__name__}: receipts {slowest(waits)}, articles {slowest(reading)}"
                assert waits[int(len(waits) * 0.99)] < RECEIPT_WITHIN, figures
                assert reading[int(len(reading) * 0.99)] < ARTICLE_WITHIN, figures
                while filed(site) < len(families) and time.monotonic() < recovered + FILED_WITHIN:
                    time.sleep(0.5)
                assert filed(site) == len({family.code for family in families}) == len(families)
                assert list(Path(site.environment["PROSPERITY_SPOOL"]).iterdir()) == []
