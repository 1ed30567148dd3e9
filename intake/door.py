"""The public door: a checked form becomes a sealed letter in the letterbox. Nothing here can read one back."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from datetime import datetime
from urllib.parse import urlsplit

from django.db import IntegrityError, transaction

from intake import codes, sealing
from intake.models import Letter
from intake.tokens import FormToken

ONE_LETTER_PER_WORDS = "one_letter_per_words"


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
    """Seal the fields and put them into the letterbox, once for the same words from the same form.

    Returns the receipt code (not grouped), the same for whatever is sent from this form. Raises django.db.Error while the
    letterbox cannot be reached: then nothing was taken, and the page must say so.
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
    try:
        with transaction.atomic():
            Letter.objects.create(form_key=token.form_key, letter_key=letter_key, envelope=envelope, posted_at=at)
    except IntegrityError as error:
        constraint = getattr(getattr(error.__cause__, "diag", None), "constraint_name", None)
        if constraint != ONE_LETTER_PER_WORDS:
            raise
        # The same words from the same form are in the box already: a retry, a double click, a reload.
    return code
