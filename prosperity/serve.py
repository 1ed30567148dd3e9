"""`make serve`: the whole of Prosperity on this machine, production-like, until Ctrl-C ends all of it.

    python -m prosperity.serve Procfile        one process group for site and desk, and the worker
    python -m prosperity.serve Procfile.split  web, desk and worker, each with its own database role

In order: keys (var/keys), the embedded PostgreSQL unless DATABASE_URL names another, `manage.py prepare` as the database's
owner, then the Procfile's processes, each signed in to the database as its own role.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import secrets
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote, urlsplit, urlunsplit

from honcho.environ import parse_procfile
from honcho.manager import Manager

from prosperity import embedded_database, keys
from prosperity.development import PEOPLE
from prosperity.grants import roles_of

CLONE = embedded_database.CLONE
STARTED_WITHIN = 60  # seconds


def main(procfile: str) -> int:
    split = procfile.endswith("split")
    port = int(os.environ.get("PORT") or 8000)
    for needed in (port, port + 1) if split else (port,):
        _refuse_taken(needed)
    key_folder = Path(os.environ.get("PROSPERITY_KEYS") or CLONE / "var" / "keys")
    keys.ensure(key_folder)
    password = _development_password(CLONE / "var" / "development-password")
    # Until the processes run, an end by SIGTERM or a closed terminal should also pass through the `finally`s below.
    for name in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(name, lambda *_: sys.exit(1))
    with _only_one(CLONE / "var" / "serve.lock"), _database() as owner_url:
        environment = environment_for(owner_url, key_folder, CLONE / "var" / "spool", port)
        prepare(owner_url, environment, password)
        return _run(procfile, environment, _greeting(port, split, password, owner_url))


def environment_for(owner_url: str, key_folder: Path, spool: Path, port: int) -> dict[str, str]:
    """What the Procfile's processes are told: each role's own database address, and not the owner's."""
    spool.mkdir(mode=0o700, parents=True, exist_ok=True)
    environment = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"} | {
        "DJANGO_SETTINGS_MODULE": "prosperity.settings",
        "PYTHONPATH": str(CLONE),
        "PYTHONUNBUFFERED": "1",
        "PROSPERITY_DEVELOPMENT": "1",
        "PROSPERITY_KEYS": str(key_folder),
        "PROSPERITY_SPOOL": str(spool),
        "PROSPERITY_PORT": str(port),
        "PROSPERITY_DESK_PORT": str(port + 1),
    }
    for login in roles_of(development=True):
        role = login.removeprefix("prosperity_")
        password = (key_folder / role / "database_password").read_text().strip()
        environment[f"DATABASE_URL_{role.upper()}"] = _as_role(owner_url, login, password)
    return environment


def prepare(owner_url: str, environment: dict[str, str], development_password: str) -> None:
    """Run `manage.py prepare` as the database's owner. Raises CalledProcessError; its words are on the terminal."""
    own = {name: value for name, value in environment.items() if not name.startswith("DATABASE_URL_")}
    command = [sys.executable, "manage.py", "prepare", "--keys", environment["PROSPERITY_KEYS"]]
    command += ["--development-password", development_password]
    subprocess.run(command, cwd=CLONE, env=own | {"DATABASE_URL": owner_url}, check=True)


def _refuse_taken(port: int) -> None:
    """Granian shares its port among its own workers; with another clone's server it would silently mix two sites."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # a port in TIME_WAIT is free
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            raise SystemExit(f"Something else answers on port {port}. Choose another: PORT={port + 100} make serve") from None


@contextlib.contextmanager
def _only_one(lock: Path) -> Iterator[None]:
    """One `make serve` a clone: two would share one database server, and the first to end would stop it for both."""
    lock.parent.mkdir(parents=True, exist_ok=True)
    with lock.open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise SystemExit(
                "`make serve` runs in this clone already. Another clone can serve beside it on another PORT."
            ) from None
        yield


@contextlib.contextmanager
def _database() -> Iterator[str]:
    """The owner's database URL; the embedded server runs meanwhile unless DATABASE_URL names one that is not ours."""
    if given := os.environ.get("DATABASE_URL"):
        yield given
        return
    with embedded_database.development_server().running() as url:
        try:
            yield url
        finally:
            signal.signal(signal.SIGINT, signal.SIG_IGN)  # an impatient second Ctrl-C must not leave the server behind


def _run(procfile: str, environment: dict[str, str], greeting: str) -> int:
    manager = Manager()
    for name, command in parse_procfile((CLONE / procfile).read_text()).processes.items():
        manager.add_process(name, command, env=environment, cwd=str(CLONE))
    health = f"http://127.0.0.1:{environment['PROSPERITY_PORT']}/healthz"
    threading.Thread(target=_greet, args=(health, greeting), daemon=True).start()
    threading.Thread(target=_end_with_parent, args=(os.getppid(),), daemon=True).start()
    manager.loop()
    return 0 if manager.returncode in (0, None, 130, -signal.SIGINT, -signal.SIGTERM) else 1


def _greet(health: str, greeting: str) -> None:
    """Say where everything is, once it answers."""
    deadline = time.monotonic() + STARTED_WITHIN
    while time.monotonic() < deadline:
        with contextlib.suppress(urllib.error.URLError, ConnectionError):
            urllib.request.urlopen(health, timeout=2).close()  # noqa: S310  (our own address)
            print(greeting, flush=True)
            return
        time.sleep(0.1)


def _end_with_parent(parent: int) -> None:
    """End everything when `make` is killed: it passes no signal on, and orphans would keep the port."""
    while os.getppid() == parent:
        time.sleep(0.5)
    os.kill(os.getpid(), signal.SIGTERM)


def _greeting(port: int, split: bool, password: str, owner_url: str) -> str:
    desk = f"http://localhost:{port + 1 if split else port}/admin/"
    people = "\n".join(f"             {username:<10}  {group}" for username, (_, group) in PEOPLE.items())
    return f"""
  Site       http://localhost:{port}/        (http://127.0.0.1:{port} answers too)
  Desk       {desk}
  Sign-ins   for development only, password: {password}
{people}
  Database   {_without_password(owner_url)}
  Ctrl-C ends all of it; the data stays in this clone's database.
"""


def _development_password(path: Path) -> str:
    """Made once for each clone: a DATABASE_URL may name a real server, and no password of this file may be known there."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(secrets.token_hex(6) + "\n")
    return path.read_text().strip()


def _without_password(url: str) -> str:
    parts = urlsplit(url)
    return url.replace(f":{parts.password}@", "@") if parts.password else url


def _as_role(url: str, role: str, password: str) -> str:
    """The same database as another role."""
    parts = urlsplit(url)
    place = parts.netloc.rpartition("@")[2]
    return urlunsplit(parts._replace(netloc=f"{quote(role)}:{quote(password)}@{place}"))


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1]))
    except KeyboardInterrupt:
        sys.exit(130)
