"""The real thing: granian and the worker as the Procfile starts them, on a database of their own, and a real Chromium."""

from __future__ import annotations

import os
import secrets
import shutil
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import urlsplit, urlunsplit

import psycopg2
import pytest
from django.conf import settings
from honcho.environ import parse_procfile
from playwright.sync_api import Browser, expect, sync_playwright

from prosperity import keys
from prosperity.embedded_database import CLONE
from prosperity.serve import environment_for, prepare
from tests.conftest import alone, alone_with_the_roles

PASSWORD = "invented-for-one-run"
PATIENCE = 20_000  # milliseconds that a browser on a busy machine may take; what is promised in seconds says so itself
CHROMIUM = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@dataclass(frozen=True)
class Site:
    """Running processes: where they answer, the database as its owner sees it, and everything they wrote."""

    url: str
    desk: str
    database: str
    log: Path
    environment: dict[str, str]
    kill_and_restart: Callable[[str], None]


def free_ports() -> tuple[int, int]:
    """A free port whose neighbour is free too.

    Below those that the system gives to connections, and never one that another process of this run might choose just now.
    """
    ours = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))
    processes = int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))
    while True:
        port = 20_000 + 2 * (processes * secrets.randbelow(6_000 // processes) + ours)
        with socket.socket() as first, socket.socket() as second:
            try:
                first.bind(("127.0.0.1", port))
                second.bind(("127.0.0.1", port + 1))
            except OSError:
                continue
            return port, port + 1


def wait_for(url: str, within: float = 60) -> None:
    deadline = time.monotonic() + within
    while True:
        try:
            urllib.request.urlopen(url, timeout=2).close()
            return
        except OSError:  # not up yet, or not quick yet
            assert time.monotonic() < deadline, f"{url} does not answer"
            time.sleep(0.1)


def new_database(name: str, like: str = "template1") -> str:
    """A new database on the tests' server, a copy of that one; its URL."""
    parts = urlsplit(settings.DATABASE_URL)
    connection = psycopg2.connect(settings.DATABASE_URL)
    connection.autocommit = True
    with connection.cursor() as cursor:
        cursor.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
        cursor.execute(f"CREATE DATABASE {name} TEMPLATE {like}")
    connection.close()
    return urlunsplit(parts._replace(path=f"/{name}"))


@cache
def prepared() -> str:
    """The name of a database that was prepared once for all sites of this run: migrating and loading takes ten seconds."""
    name = f"prepared_{os.environ.get('PYTEST_XDIST_TESTRUNUID', os.getpid())}"
    with alone("the prepared database") as server, TemporaryDirectory() as folder, server.cursor() as cursor:
        cursor.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name])
        if cursor.fetchone() is None:
            prepare_site(new_database(f"{name}_half"), Path(folder), 0)
            cursor.execute(f"ALTER DATABASE {name}_half RENAME TO {name}")
    return name


def prepare_site(database: str, folder: Path, port: int) -> dict[str, str]:
    """Make keys, and everything that a database needs, as `make serve` does; the environment of its processes."""
    keys.ensure(folder / "keys")
    environment = environment_for(database, folder / "keys", folder / "spool", port)
    environment["PROSPERITY_STATIC"] = str(folder / "static")
    with alone_with_the_roles():
        prepare(database, environment, PASSWORD)
    return environment


@contextmanager
def start(procfile: str, folder: Path, *, python_path: str = str(CLONE), database: str = "", **changes: str) -> Iterator[Site]:
    """Prepare a database and run the Procfile's processes as `make serve` does; end them all afterwards."""
    port, desk_port = free_ports()
    database = database or new_database(f"journey_{port}", like=prepared())
    environment = prepare_site(database, folder, port) | changes | {"PYTHONPATH": python_path}
    log = folder / "log"
    processes: dict[str, subprocess.Popen[bytes]] = {}
    commands = parse_procfile((CLONE / procfile).read_text()).processes
    with log.open("wb") as output:

        def run(name: str) -> None:
            """Start a process, as a supervisor does; one that still runs is killed first, without a word."""
            if name in processes:
                os.killpg(processes[name].pid, signal.SIGKILL)
                processes[name].wait(timeout=20)
            options = {"cwd": CLONE, "env": environment, "stdout": output, "stderr": output, "start_new_session": True}
            processes[name] = subprocess.Popen(["/bin/sh", "-c", commands[name]], **options)

        try:
            for name in commands:
                run(name)
            site = f"http://localhost:{port}"
            desk = f"http://localhost:{desk_port}" if procfile.endswith("split") else site
            wait_for(f"{site}/healthz")
            wait_for(f"{desk}/healthz")
            yield Site(url=site, desk=desk, database=database, log=log, environment=environment, kill_and_restart=run)
        finally:
            for process in processes.values():
                os.killpg(process.pid, signal.SIGTERM)
            for process in processes.values():
                process.wait(timeout=20)


@pytest.fixture(scope="session")
def running_sites(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], Site]]:
    """Sites that are started when they are first asked for, and run until the last test is done."""
    sites: dict[str, Site] = {}
    with ExitStack() as stack:

        def site_of(procfile: str) -> Site:
            if procfile not in sites:
                # All tests come from one address, and many send forms: together they would be a crowd.
                crowd = {"PROSPERITY_POSTS_A_MINUTE": "100000"}
                sites[procfile] = stack.enter_context(start(procfile, tmp_path_factory.mktemp("site"), **crowd))
            return sites[procfile]

        yield site_of


@pytest.fixture(params=["Procfile", "Procfile.split"], ids=["one process group", "three roles"])
def site(request: pytest.FixtureRequest, running_sites: Callable[[str], Site]) -> Site:
    """Both shapes of the same code: every journey runs against each."""
    return running_sites(request.param)


@pytest.fixture
def one_site(running_sites: Callable[[str], Site]) -> Site:
    """One shape, for what does not depend on it."""
    return running_sites("Procfile")


@pytest.fixture(scope="session")
def own_desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """A site of its own for those whose queue must hold their requests only."""
    crowd = {"PROSPERITY_POSTS_A_MINUTE": "100000"}
    with start("Procfile", tmp_path_factory.mktemp("desk"), **crowd) as site:
        yield site


@pytest.fixture
def desk(own_desk: Site) -> Site:
    """Its desk, as empty as on the first day, in whatever order tests run."""
    connection = psycopg2.connect(own_desk.database)
    connection.autocommit = True
    try:
        with connection.cursor() as cursor:
            cursor.execute("TRUNCATE intake_inquiry, intake_letter, intake_shiftnote, intake_deskwish CASCADE")
            cursor.execute("TRUNCATE articles_workingdraft, articles_comment")
            cursor.execute("DELETE FROM articles_revision WHERE origin = 'editor'")
    finally:
        connection.close()
    return own_desk


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    path = shutil.which("chromium") or shutil.which("google-chrome")
    assert path, "there is no browser: run `make browser`"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=CHROMIUM)
        expect.set_options(timeout=PATIENCE)
        yield browser
        browser.close()
