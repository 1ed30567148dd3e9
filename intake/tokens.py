"""Secrets that travel with a page: the form token, and the ticket behind a redirect.

A form token is 128 random bits, its time, and the id of the key that signed it. From it come the receipt's code and the two
keys of a submission, so that the same form sent again, by whom or whenever, ends at the same inquiry. It is a secret like the
code itself: never in a URL, a log, a cache, or a letter.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import secrets
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from django.conf import settings
from django.core.signing import BadSignature, TimestampSigner, b62_decode, b62_encode

from intake import codes

TOKEN_MAX_AGE = timedelta(days=3)  # a page left open over a weekend; longer, and it comes back with a new token
TICKET_MAX_AGE = timedelta(minutes=5)  # behind a redirect, in an address
HELD_MAX_AGE = TOKEN_MAX_AGE  # inside a form, where no time limit may cost anybody what was typed
_RANDOM_BYTES = 16


@dataclass(frozen=True)
class FormToken:
    """A token that was signed here. `key` is the ring's key that signed it; neither it nor `secret` is ever printed."""

    secret: bytes = field(repr=False)
    key: bytes = field(repr=False)
    age: float = field(default=0.0, repr=False, compare=False)  # seconds since the page was shown

    def _derive(self, purpose: bytes) -> bytes:
        return hmac.digest(self.key, purpose + b"|" + self.secret, hashlib.sha256)

    @property
    def form_key(self) -> bytes:
        """The same for everything sent from one form: what makes it one inquiry."""
        return self._derive(b"form")

    def letter_key(self, fields: Mapping[str, object]) -> bytes:
        """The same for the same words sent from one form: what makes a retry one letter."""
        return self._derive(b"letter|" + canonical(fields))

    @property
    def receipt_code(self) -> str:
        return codes.code_from_bytes(self._derive(b"receipt code"))


def canonical(fields: Mapping[str, object]) -> bytes:
    """One byte string for one set of values, whatever their order."""
    return json.dumps(fields, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


class _Signer(TimestampSigner):
    """A TimestampSigner whose clock may be some seconds behind: for a page that somebody has seen for that long already."""

    behind = 0.0

    def timestamp(self) -> str:
        return b62_encode(int(time.time() - self.behind))


def new_form_token(*, seen_for: float = 0.0) -> str:
    """A signed token for a page that is shown now, or has been for some seconds.

    Raises LookupError in a process that holds no form key.
    """
    if not settings.FORM_KEYS:
        raise LookupError("this process holds no form key")
    key_id, key = settings.FORM_KEYS[0]
    secret = base64.urlsafe_b64encode(secrets.token_bytes(_RANDOM_BYTES)).rstrip(b"=").decode()
    signer = _signer(key)
    signer.behind = seen_for
    return signer.sign(f"{key_id}.{secret}")


def read_form_token(text: str) -> FormToken | None:
    """The token, or None when it is broken, too old or not ours: the page then comes back with a new one."""
    key_id, _, rest = text.partition(".")
    key = dict(settings.FORM_KEYS).get(key_id)
    if key is None or not text.isascii():
        return None
    try:
        _signer(key).unsign(text, max_age=TOKEN_MAX_AGE)
        secret_text, issued, _signature = rest.split(":")
        secret = base64.urlsafe_b64decode(secret_text + "==")
        age = time.time() - b62_decode(issued)
    except (BadSignature, ValueError):
        return None
    return FormToken(secret=secret, key=key, age=age)


def was_ours(text: str) -> bool:
    """Whether a token was signed here, however long ago."""
    key = dict(settings.FORM_KEYS).get(text.partition(".")[0])
    if key is None or not text.isascii():
        return False
    try:
        _signer(key).unsign(text)
    except BadSignature:
        return False
    return True


def seal_ticket(purpose: str, text: str) -> str:
    """A sealed, short-lived `?t=` for the page behind a redirect: the address then holds no word and no code."""
    return _tickets().encrypt(f"{purpose}|{text}".encode()).decode()


def open_ticket(purpose: str, ticket: str, *, max_age: timedelta = TICKET_MAX_AGE) -> str | None:
    """What the ticket carries, or None when it is broken, too old or was made for another page."""
    try:
        content = _tickets().decrypt(ticket.encode(), ttl=int(max_age.total_seconds())).decode()
    except (InvalidToken, ValueError):
        return None
    found, _, text = content.partition("|")
    return text if found == purpose else None


def _signer(key: bytes) -> _Signer:
    return _Signer(key=key, salt="intake.form", algorithm="sha256")


def _tickets() -> MultiFernet:
    return MultiFernet([Fernet(base64.urlsafe_b64encode(key)) for _, key in settings.TICKET_KEYS])
