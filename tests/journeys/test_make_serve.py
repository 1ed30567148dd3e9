"""`make serve` as a newcomer meets it: from a fresh clone to the first answer, and nothing left after Ctrl-C."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest

from prosperity.embedded_database import CLONE
from tests.journeys.conftest import free_ports, wait_for
from tests.journeys.test_plain_http import TYPED, Fields, ask

pytestmark = [pytest.mark.journey, pytest.mark.long]

FIRST_START_WITHIN = 120  # seconds, packages downloaded
NEXT_START_WITHIN = 15


def fresh_clone(folder: Path) -> Path:
    """What git has, and nothing that was installed or made here."""
    clone = folder / "clone"
    subprocess.run(["git", "clone", "--quiet", str(CLONE), str(clone)], check=True)
    return clone


class Serving:
    """One `make serve` and everything it started."""

    def __init__(self, clone: Path, port: int, *, split: bool = False) -> None:
        environment = {
            name: value for name, value in os.environ.items() if not name.startswith(("PROSPERITY", "DATABASE", "DJANGO"))
        }
        self.output = clone.parent / f"output-{port}-{time.monotonic_ns()}"
        self.started = time.monotonic()
        with self.output.open("wb") as output:
            command = ["make", "serve-split" if split else "serve"]
            options = {"cwd": clone, "env": environment | {"PORT": str(port)}, "start_new_session": True}
            self.make = subprocess.Popen(command, stdout=output, stderr=output, stdin=subprocess.DEVNULL, **options)
        self.clone, self.port, self.url = clone, port, f"http://127.0.0.1:{port}"

    def answer_within(self, seconds: float) -> float:
        wait_for(f"{self.url}/healthz", within=seconds)
        return time.monotonic() - self.started

    def printed(self, text: str, within: float = 10) -> str:
        deadline = time.monotonic() + within
        while text not in (printed := self.output.read_text()):
            assert time.monotonic() < deadline, printed
            time.sleep(0.1)
        return printed

    def everything(self) -> list[psutil.Process]:
        return [self.make_process, *self.make_process.children(recursive=True)]

    @property
    def make_process(self) -> psutil.Process:
        return psutil.Process(self.make.pid)

    def end(self, how: signal.Signals = signal.SIGINT) -> None:
        """Ctrl-C at a terminal reaches the whole group; then all must be gone, the database server too."""
        started = self.everything()
        assert any("postgres" in process.name() for process in started)
        assert any("granian" in " ".join(process.cmdline()) for process in started)
        os.killpg(self.make.pid, how)
        self.make.wait(timeout=30)
        _, alive = psutil.wait_procs(started[1:], timeout=10)
        assert [process for process in alive if process.status() != psutil.STATUS_ZOMBIE] == []


@dataclass(frozen=True)
class Clone:
    folder: Path

    def inquiries(self) -> int:
        """How many inquiries its database holds, asked with its own command beside the running server."""
        command = [
            "make",
            "-s",
            "manage",
            "ARGS=shell -v 0 -c 'from intake.models import Inquiry; print(Inquiry.objects.count())'",
        ]
        environment = {"PATH": os.environ["PATH"]}
        return int(subprocess.run(command, cwd=self.folder, env=environment, capture_output=True, text=True, check=True).stdout)


@pytest.fixture
def serve() -> Iterator[Callable[..., Serving]]:
    running: list[Serving] = []

    def start(folder: Path, port: int, *, split: bool = False) -> Serving:
        running.append(Serving(folder, port, split=split))
        return running[-1]

    yield start
    for one in running:
        if one.make.poll() is None:
            os.killpg(one.make.pid, signal.SIGINT)
            one.make.wait(timeout=30)


@pytest.fixture(scope="module", autouse=True)
def nothing_left_outside() -> Iterator[None]:
    """For root, a clone where nobody else may enter keeps its database in /var/lib."""
    before = set(Path("/var/lib").glob("prosperity-*"))
    yield
    for left in set(Path("/var/lib").glob("prosperity-*")) - before:
        shutil.rmtree(left)


@pytest.fixture(scope="module")
def served(tmp_path_factory) -> Clone:
    """A fresh clone that `make serve` has set up once."""
    return Clone(fresh_clone(tmp_path_factory.mktemp("fresh")))


def test_a_fresh_clone_serves_within_two_minutes_and_again_within_seconds(served, serve):
    """What was sent the first time is there the second time, also for a client that sends it again."""
    port, _ = free_ports()
    first = serve(served.folder, port)
    assert first.answer_within(FIRST_START_WITHIN) < FIRST_START_WITHIN
    printed = first.printed("Ctrl-C ends all of it")
    assert f"http://localhost:{port}/" in printed
    assert f"http://localhost:{port}/admin/" in printed
    assert re.search(r"password: \S+", printed)
    fields = Fields(ask(f"{first.url}/contact/").body).values | TYPED
    assert ask(f"{first.url}/contact/", fields).status == 303
    first.end()

    second = serve(served.folder, port)
    assert second.answer_within(NEXT_START_WITHIN) < NEXT_START_WITHIN
    second.printed("Ctrl-C ends all of it")
    assert ask(f"{second.url}/contact/", fields).status == 303
    assert served.inquiries() == 1
    second.end(signal.SIGTERM)


def test_the_split_shape_serves_the_desk_on_its_own_port(served, serve):
    port, desk_port = free_ports()
    split = serve(served.folder, port, split=True)
    split.answer_within(FIRST_START_WITHIN)
    wait_for(f"http://127.0.0.1:{desk_port}/healthz")
    assert ask(f"{split.url}/contact/").status == 200
    assert ask(f"{split.url}/admin/").status == 404
    assert ask(f"http://127.0.0.1:{desk_port}/contact/").status == 404
    assert ask(f"http://127.0.0.1:{desk_port}/admin/account/login/").status == 200
    split.end()


def test_two_clones_serve_side_by_side_and_never_mix(served, serve, tmp_path):
    port, _ = free_ports()
    one = serve(served.folder, port)
    one.answer_within(FIRST_START_WITHIN)
    beside = fresh_clone(tmp_path)
    (beside / ".venv").symlink_to(served.folder / ".venv")

    refused = serve(beside, port)
    refused.make.wait(timeout=30)
    assert f"Something else answers on port {port}" in refused.output.read_text()
    again = serve(served.folder, free_ports()[0])
    again.make.wait(timeout=30)
    assert "runs in this clone already" in again.output.read_text()

    other_port, _ = free_ports()
    other = serve(beside, other_port)
    other.answer_within(60)
    assert ask(f"{one.url}/readyz").status == ask(f"{other.url}/readyz").status == 200
    cookies = {ask(f"{each.url}/admin/account/login/").cookies.split("=")[0] for each in (one, other)}
    assert cookies == {f"desk{port}_csrf", f"desk{other_port}_csrf"}
    other.end()
    one.end()


def test_no_parent_folder_of_a_clone_changes_its_mode(served, serve):
    before = {path: path.stat().st_mode for path in (served.folder, *served.folder.parents)}
    port, _ = free_ports()
    one = serve(served.folder, port)
    one.answer_within(FIRST_START_WITHIN)
    one.end()
    assert {path: path.stat().st_mode for path in before} == before


def test_a_test_run_that_is_told_to_end_leaves_no_server_behind():
    command = [sys.executable, "-m", "prosperity.embedded_database", "run", "sleep", "300"]
    environment = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}
    run = subprocess.Popen(command, cwd=CLONE, env=environment)
    deadline = time.monotonic() + 20
    while not any(child.name() == "sleep" for child in psutil.Process(run.pid).children()):
        assert time.monotonic() < deadline
        time.sleep(0.1)
    started = psutil.Process(run.pid).children(recursive=True)
    run.terminate()
    run.wait(timeout=20)
    assert psutil.wait_procs(started, timeout=5)[1] == []
