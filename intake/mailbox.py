"""What a family sees with its code: where the request stands, step by step.

The public site has no grant on any table of this. It may execute one function of the database that returns one mailbox for the
hash of a code (migration 0002), and only facts that hold no word of anybody.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.db import connection

from intake import codes
from intake.states import Status, TimelineKind


@dataclass(frozen=True)
class Step:
    at: datetime
    kind: TimelineKind


@dataclass(frozen=True)
class Mailbox:
    status: Status
    steps: tuple[Step, ...]


def open_mailbox(code: str) -> Mailbox | None:
    """The mailbox of a normalised code; None whether it is unknown, not filed yet, or gone."""
    with connection.cursor() as cursor:
        for code_hash in codes.code_hashes(code):
            cursor.execute("SELECT status, kind, at FROM intake_open_mailbox(%s)", [code_hash])
            rows = cursor.fetchall()
            if rows:
                return Mailbox(Status(rows[0][0]), tuple(Step(at, TimelineKind(kind)) for _, kind, at in rows))
    return None
