"""The public door: a checked form becomes a sealed letter, in the letterbox or, while the database is gone, in the spool.

Nothing here can read one back.
"""

from __future__ import annotations

import base64
import json
import logging
import time
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


def post_letter(token: FormToken, fields: Mapping[str, object], *, language: str, at: datetime) -> str:
    """Seal the fields and put them into the letterbox, or else the spool, once for the same words from the same form.

    Returns the receipt code (not grouped), the same for whatever is sent from this form. Raises NotTaken.
    """
    code = token.receipt_code
    letter_key = token.letter_key(fields)
    content = {
        "fields": dict(fields),
        "language": language,
        "code_hash": codes.code_hashes(code)[0].hex(),
        "mailbox_key": base64.b64encode(sealing.public_half(codes.mailbox_private_key(code))).decode(),
    }
    envelope = sealing.seal(json.dumps(content, ensure_ascii=False).encode(), info=letter_info(letter_key))
    letter = SpooledLetter(token.form_key, letter_key, envelope, at)
    if settings.SPOOL is None or not breaker.is_open:
        try:
            put_into_letterbox(letter)
        except DatabaseError as error:
            logger.warning("door: the letterbox did not take a letter (%s)", type(error).__name__)
            breaker.trip()
        else:
            return code
    if settings.SPOOL is None:
        raise NotTaken
    try:
        spool.write(settings.SPOOL, letter)
    except OSError as error:
        logger.error("door: the spool did not take a letter (errno %s)", error.errno)
        raise NotTaken from error
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
