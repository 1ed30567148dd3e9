"""The public door: a checked form becomes a sealed letter, in the letterbox or, while the database is gone, in the spool.

Nothing here can read one back.
"""

from __future__ import annotations

import base64
import json
import logging
import threading
import time
from collections import OrderedDict
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

from django.conf import settings
from django.db import DataError, IntegrityError, transaction
from django.db import Error as DatabaseError

from intake import codes, sealing, spool
from intake.models import Letter
from intake.spool import SpooledLetter
from intake.states import LetterKind
from intake.tokens import FormToken

logger = logging.getLogger(__name__)

ONE_LETTER_PER_WORDS = "one_letter_per_words"


class NotTaken(Exception):
    """Neither the letterbox nor the spool took the letter: the page must say that nothing was sent."""


class Breaker:
    """After a failure the database is left alone for a while, so that the next family does not wait for it too."""

    PAUSE = 10.0  # seconds

    def __init__(self) -> None:
        self._closes_at = 0.0

    @property
    def is_open(self) -> bool:
        return time.monotonic() < self._closes_at

    def trip(self) -> None:
        self._closes_at = time.monotonic() + self.PAUSE


breaker = Breaker()  # one for each process


class Taken:
    """The letters that this process took lately: the same one again (a double click, a retry) wears no form out.

    Only keyed hashes, for a minute. What is known here is posted all the same; the letterbox tells whether it has it.
    """

    SECONDS = 60.0
    MOST = 10_000

    def __init__(self) -> None:
        self._at: OrderedDict[bytes, float] = OrderedDict()
        self._lock = threading.Lock()

    def __contains__(self, letter_key: bytes) -> bool:
        with self._lock:
            at = self._at.get(letter_key)
        return at is not None and time.monotonic() < at + self.SECONDS

    def add(self, letter_key: bytes) -> None:
        with self._lock:
            self._at[letter_key] = time.monotonic()
            self._at.move_to_end(letter_key)
            if len(self._at) > self.MOST:
                self._at.popitem(last=False)


taken_lately = Taken()


def has_taken(token: FormToken, fields: Mapping[str, object], code: str = "") -> bool:
    """Whether exactly this was taken here a moment ago."""
    return _letter_key(token, fields, code) in taken_lately


def _letter_key(token: FormToken, fields: Mapping[str, object], code: str) -> bytes:
    """For what is added to a request the code belongs to it: another code, typed into the same page, is another letter."""
    return token.letter_key({**fields, "code": code} if code else fields)


def is_foreign(headers: Mapping[str, str], host: str) -> bool:
    """Whether a request says that another site sent it. Nobody is signed in here, so silence passes (docs/decisions/0003).

    Sec-Fetch-Site decides where a browser sends it; older ones say it with Origin. `null` and absent headers pass.
    """
    fetch_site = headers.get("Sec-Fetch-Site")
    if fetch_site:
        return fetch_site == "cross-site"
    origin = headers.get("Origin", "null")
    return origin != "null" and urlsplit(origin).netloc != host


def letter_info(letter_key: bytes) -> bytes:
    """What a letter's seal is bound to: its own key, so that envelopes cannot change places."""
    return b"prosperity letter v1|" + letter_key


def post_letter(
    token: FormToken,
    fields: Mapping[str, object],
    *,
    language: str,
    at: datetime,
    kind: LetterKind = LetterKind.REQUEST,
    code: str = "",
    mark: str = "",
) -> str:
    """Seal the fields and put them into the letterbox, or else the spool, once for the same words from the same form.

    A request makes its receipt code from the form's token; what is added to one names it by the `code` (normalised) that the
    family typed. Returns the code, the same for whatever is sent from this form. Raises NotTaken.
    """
    letter_key = _letter_key(token, fields, code)
    code = code or token.receipt_code
    content = {
        "kind": kind.value,
        "fields": dict(fields),
        "language": language,
        "code_hashes": [code_hash.hex() for code_hash in codes.code_hashes(code)],
        "mark": mark,
    }
    if kind == LetterKind.REQUEST:
        content["mailbox_key"] = base64.b64encode(sealing.public_half(codes.mailbox_private_key(code))).decode()
    envelope = sealing.seal(json.dumps(content, ensure_ascii=False).encode(), info=letter_info(letter_key))
    letter = SpooledLetter(token.form_key, letter_key, envelope, at)
    if settings.SPOOL is None or not breaker.is_open:
        try:
            put_into_letterbox(letter)
        except DatabaseError as error:
            logger.warning("door: the letterbox did not take a letter (%s)", type(error).__name__)
            breaker.trip()
        else:
            taken_lately.add(letter_key)
            return code
    if settings.SPOOL is None:
        raise NotTaken
    try:
        spool.write(settings.SPOOL, letter)
    except OSError as error:
        logger.error("door: the spool did not take a letter (errno %s)", error.errno)
        raise NotTaken from error
    taken_lately.add(letter_key)
    return code


def put_into_letterbox(letter: SpooledLetter) -> None:
    """One INSERT. The same letter again is no error: a retry, a double click, a file that was drained before. Raises Error."""
    try:
        with transaction.atomic():
            Letter.objects.create(
                form_key=letter.form_key, letter_key=letter.letter_key, envelope=letter.envelope, posted_at=letter.posted_at
            )
    except IntegrityError as error:
        constraint = getattr(getattr(error.__cause__, "diag", None), "constraint_name", None)
        if constraint != ONE_LETTER_PER_WORDS:
            raise


def empty_spool(folder: Path) -> int:
    """Move every waiting letter into the letterbox; how many. Raises django.db.Error with the rest still on disk."""
    moved = 0
    for path in spool.waiting(folder):
        try:
            letter = spool.read(path)
        except spool.Torn:
            spool.set_aside(path)
            logger.error("door: a file of the spool is torn and was set aside")
            continue
        except FileNotFoundError:
            continue  # another drain was faster
        try:
            put_into_letterbox(letter)
        except (IntegrityError, DataError):
            spool.set_aside(path)
            logger.error("door: the letterbox refused a file of the spool for good, and it was set aside")
            continue
        spool.remove(path)
        moved += 1
    if moved:
        logger.info("door: %s letters moved into the letterbox", moved)
    return moved
