"""`make serve` as a newcomer meets it: from a fresh clone to the first answer, and nothing left after Ctrl-C."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
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


@pytest.fixture
def serve() -> Iterator[list[Serving]]:
    running: list[Serving] = []
    before = set(Path("/var/lib").glob("prosperity-*"))
    yield running
    for one in running:
        if one.make.poll() is None:
            os.killpg(one.make.pid, signal.SIGINT)
            one.make.wait(timeout=30)
    # For root, a clone where nobody else may enter keeps its database there.
    for left in set(Path("/var/lib").glob("prosperity-*")) - before:
        shutil.rmtree(left)


def test_a_fresh_clone_serves_within_two_minutes_and_again_within_seconds(tmp_path, serve):
    clone = fresh_clone(tmp_path)
    port, _ = free_ports()
    first = Serving(clone, port)
    serve.append(first)
    assert first.answer_within(FIRST_START_WITHIN) < FIRST_START_WITHIN
    printed = first.printed("Ctrl-C ends all of it")
    assert f"http://localhost:{port}/" in printed
    assert f"http://localhost:{port}/admin/" in printed
    assert re.search(r"password: \S+", printed)
    fields = Fields(ask(f"{first.url}/contact/").body).values | TYPED
    assert ask(f"{first.url}/contact/", fields).status == 303
    receipt = ask(f"{first.url}/contact/", fields).status
    first.end()

    second = Serving(clone, port)
    serve.append(second)
    assert second.answer_within(NEXT_START_WITHIN) < NEXT_START_WITHIN
    second.printed("Ctrl-C ends all of it")
    assert ask(f"{second.url}/contact/", fields).status == receipt == 303
    program = clone / ".venv" / "bin" / "python"
    count = "from intake.models import Inquiry; print('inquiries', Inquiry.objects.count())"
    asked = subprocess.run(
        [program, "manage.py", "shell", "-c", count],
        cwd=clone,
        env={
            **os.environ,
            "PROSPERITY_DEVELOPMENT": "1",
            "PROSPERITY_KEYS": str(clone / "var" / "keys"),
            "DATABASE_URL": "",
            "DJANGO_SETTINGS_MODULE": "prosperity.settings",
        },
        capture_output=True,
        text=True,
    )
    assert "inquiries 1" in asked.stdout, asked.stderr

    same_clone = Serving(clone, port + 1)
    same_clone.make.wait(timeout=30)
    assert "runs in this clone already" in same_clone.output.read_text()

    beside = fresh_clone(tmp_path / "beside")
    (beside / ".venv").symlink_to(clone / ".venv")
    other_port, _ = free_ports()
    other = Serving(beside, other_port)
    serve.append(other)
    other.answer_within(60)
    assert ask(f"{second.url}/readyz").status == ask(f"{other.url}/readyz").status == 200
    cookies = {ask(f"{one.url}/admin/account/login/").cookies.split("=")[0] for one in (second, other)}
    assert cookies == {f"desk{port}_csrf", f"desk{other_port}_csrf"}
    other.end()
    second.end(signal.SIGTERM)
