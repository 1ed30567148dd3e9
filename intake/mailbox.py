"""A family's mailbox, opened with its code: where the request stands, answers, who opened it, withdrawing and erasing.

The public site has no grant on any table of this. It may execute four functions of the database that take the hash of a code
(migration 0005). What the family itself wrote never comes back; answers come sealed, and only the code opens them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import connection

from intake import codes, sealing
from intake.models import ERASE_AFTER
from intake.states import Outcome, Role, Status, TimelineKind


@dataclass(frozen=True)
class Step:
    at: datetime
    kind: TimelineKind


@dataclass(frozen=True)
class OpenedAnswer:
    """An answer of the desk; None when this code does not open it (never `repr`ed with its words)."""

    at: datetime
    words: str | None

    def __repr__(self) -> str:
        return "OpenedAnswer(…)"


@dataclass(frozen=True)
class Opening:
    """Somebody on our side read the request: as whom, and when."""

    at: datetime
    role: Role


@dataclass(frozen=True)
class Mailbox:
    status: Status
    outcome: str
    reference: str
    erase_asked_at: datetime | None
    legal_hold: bool
    steps: tuple[Step, ...] = ()
    answers: tuple[OpenedAnswer, ...] = ()
    openings: tuple[Opening, ...] = ()

    @property
    def withdrawn(self) -> bool:
        return self.outcome == Outcome.WITHDRAWN

    @property
    def erased_after(self) -> datetime | None:
        """Until when an erasure can be taken back; None when there is none, or the law keeps the request for now."""
        return None if self.erase_asked_at is None or self.legal_hold else self.erase_asked_at + ERASE_AFTER


def answer_info(answer_id: UUID) -> bytes:
    """What the seal of an answer is bound to."""
    return b"prosperity answer v1|" + answer_id.bytes


def open_mailbox(code: str) -> Mailbox | None:
    """The mailbox of a normalised code; None whether it is unknown, not filed yet, or erased."""
    columns = "status, outcome, reference, erase_asked_at, legal_hold, what, kind, at, item, sealed"
    rows = _first_rows(f"SELECT {columns} FROM intake_open_mailbox(%s)", code)  # noqa: S608  (names of our own)
    if not rows:
        return None
    status, outcome, reference, erase_asked_at, legal_hold = rows[0][:5]
    entries = [row[5:] for row in rows]
    answers = [(at, item, bytes(sealed)) for what, _, at, item, sealed in entries if what == "answer"]
    private_key = codes.mailbox_private_key(code) if answers else b""
    return Mailbox(
        status=Status(status),
        outcome=outcome,
        reference=reference,
        erase_asked_at=erase_asked_at,
        legal_hold=legal_hold,
        steps=tuple(Step(at, TimelineKind(kind)) for what, kind, at, _, _ in entries if what == "step"),
        answers=tuple(OpenedAnswer(at, _words(private_key, item, sealed)) for at, item, sealed in answers),
        openings=tuple(Opening(at, Role(kind)) for what, kind, at, _, _ in entries if what == "opening"),
    )


def withdraw(code: str) -> bool:
    """Stop whatever was due, at once. False when there is no such mailbox."""
    return _done("SELECT intake_withdraw(%s)", code)


def hide(code: str) -> bool:
    """Take the request out of the desk's sight at once; the worker erases it after the grace. False when there is none."""
    return _done("SELECT intake_hide(%s)", code)


def show_again(code: str) -> bool:
    """Take an erasure back. False when there is none to take back (any more)."""
    return _done("SELECT intake_show_again(%s)", code)


def _words(private_key: bytes, answer_id: UUID, sealed: bytes) -> str | None:
    try:
        return sealing.open_with(private_key, sealed, info=answer_info(answer_id)).decode()
    except sealing.CannotOpen:
        return None


def _first_rows(statement: str, code: str) -> list[tuple[Any, ...]]:
    """The rows for the first hash of the code (one for each key of the ring) that has any."""
    with connection.cursor() as cursor:
        for code_hash in codes.code_hashes(code):
            cursor.execute(statement, [code_hash])
            rows: list[tuple[Any, ...]] = cursor.fetchall()
            if rows:
                return rows
    return []


def _done(statement: str, code: str) -> bool:
    with connection.cursor() as cursor:
        for code_hash in codes.code_hashes(code):
            cursor.execute(statement, [code_hash])
            if cursor.fetchone() == (True,):
                return True
    return False
