"""Receipt codes: sixteen letters and a check letter that a family writes down, reads aloud and types again.

Crockford's base32 alphabet has no I, L, O, U; what looks alike is read as the letter it was. 80 random bits cannot be
guessed. The check letter is the sum of the letters in the field of 32 elements, each times another power of its generator: one
wrong letter and any two letters swapped are always noticed.
"""

from __future__ import annotations

import hashlib
import hmac
import re

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LETTERS = 16
BYTES = 10  # 80 bits
_READ_AS = str.maketrans("OIL", "011")
_PRIVATE_KEY_BYTES = 96  # ML-KEM seed and X25519 scalar, as intake.sealing reads them


class MistypedCode(ValueError):
    """Not a code: wrong length, a letter that no code has, or the check letter does not fit."""


def code_from_bytes(random_bits: bytes) -> str:
    """The code of ten bytes, without dashes, check letter last."""
    number = int.from_bytes(random_bits[:BYTES], "big")
    letters = "".join(ALPHABET[(number >> shift) & 31] for shift in range(75, -1, -5))
    return letters + _check_letter(letters)


def grouped(code: str) -> str:
    """As it is shown: four groups of four and the check letter."""
    return "-".join(code[start : start + 4] for start in range(0, len(code), 4))


def normalise(typed: str) -> str:
    """The code somebody meant: any case, spaces, dashes, O for 0, I and L for 1. Raises MistypedCode."""
    code = re.sub(r"[\s\-‐-―−._]", "", typed).upper().translate(_READ_AS)
    if len(code) != LETTERS + 1 or not set(code) <= set(ALPHABET) or _check_letter(code[:LETTERS]) != code[LETTERS]:
        raise MistypedCode
    return code


def code_hashes(code: str) -> list[bytes]:
    """Keyed hashes of a normalised code, one for each key of the ring; the first is the one to store."""
    return [hmac.digest(key, b"receipt code|" + code.encode(), hashlib.sha256) for _, key in settings.CODE_KEYS]


def mailbox_private_key(code: str) -> bytes:
    """The raw private key of the family's mailbox. Only the code makes it; it is stored nowhere."""
    derive = HKDF(hashes.SHA256(), length=_PRIVATE_KEY_BYTES, salt=None, info=b"prosperity mailbox v1")
    return derive.derive(code.encode())


def _check_letter(letters: str) -> str:
    total, weight = 0, 1
    for letter in letters:
        weight = _multiply(weight, 2)
        total ^= _multiply(weight, ALPHABET.index(letter))
    return ALPHABET[total]


def _multiply(a: int, b: int) -> int:
    """Product in the field of 32 elements, modulo x^5 + x^2 + 1 (primitive, so that 2 generates all 31 others)."""
    product = 0
    while b:
        if b & 1:
            product ^= a
        a <<= 1
        if a & 32:
            a ^= 0b100101
        b >>= 1
    return product
