"""The cabinet's lock: AES-256-GCM for one column of one row, under a ring of keys (the first seals, all open).

Stored form: one byte version, four bytes key id, twelve bytes nonce, ciphertext. The row's place is bound in, so that a value
moved to another row or column does not open there.
"""

from __future__ import annotations

import os
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from django.conf import settings

from intake.padding import pad, unpad

VERSION = 1
_HEADER = 5
_NONCE = 12


class CannotOpen(Exception):
    """The value is damaged, stands in another place than it was sealed for, or its key is not held here."""


def lock(plaintext: bytes, *, table: str, row: UUID, column: str) -> bytes:
    """Seal a value for its place. Raises LookupError in a process that holds no cabinet key."""
    if not settings.CABINET_KEYS:
        raise LookupError("this process holds no key to the cabinet")
    key_id, key = settings.CABINET_KEYS[0]
    nonce = os.urandom(_NONCE)
    header = bytes([VERSION]) + bytes.fromhex(key_id)
    return header + nonce + AESGCM(key).encrypt(nonce, pad(plaintext), _place(table, row, column))


def unlock(stored: bytes, *, table: str, row: UUID, column: str) -> bytes:
    """The value that was locked for this place. Only `opening` calls this, behind its audit row. Raises CannotOpen."""
    stored = bytes(stored)
    key = dict(settings.CABINET_KEYS).get(stored[1:_HEADER].hex())
    if not is_locked(stored) or key is None:
        raise CannotOpen("not a locked value, or a key that is not held here")
    nonce, ciphertext = stored[_HEADER : _HEADER + _NONCE], stored[_HEADER + _NONCE :]
    try:
        return unpad(AESGCM(key).decrypt(nonce, ciphertext, _place(table, row, column)))
    except (InvalidTag, ValueError) as error:
        raise CannotOpen("damaged, or locked for another place") from error


def is_locked(stored: bytes) -> bool:
    """Whether bytes have the form of a locked value (nothing is opened to tell)."""
    return len(stored) > _HEADER + _NONCE and stored[0] == VERSION


def _place(table: str, row: UUID, column: str) -> bytes:
    return f"{table}|{row}|{column}|v{VERSION}".encode()
