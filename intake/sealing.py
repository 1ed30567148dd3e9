"""Sealed letters: HPKE (RFC 9180) to the desk's public key. Whoever can seal cannot open.

Suite 1: KEM MLKEM768_X25519 (hybrid: stays shut while either the lattice or the curve holds), HKDF-SHA256, AES-256-GCM.
The hybrid follows an IETF draft, so every envelope names its suite. Envelope: one byte suite, four bytes key id, ciphertext.
A public key is the two raw keys one after the other (1,184 + 32 bytes), a private one the ML-KEM seed and the X25519 scalar
(64 + 32 bytes).
"""

from __future__ import annotations

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, MLKEM768X25519PrivateKey, MLKEM768X25519PublicKey, Suite
from django.conf import settings

from intake.padding import pad, unpad

SUITE_ID = 1
_SUITE = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
_KEM_PUBLIC_BYTES = 1_184
_KEM_SEED_BYTES = 64
_HEADER = 5


class CannotOpen(Exception):
    """The envelope is damaged, or was sealed for somebody or something else."""


class KeyNotHeld(CannotOpen):
    """The envelope names a key that this process does not hold: perhaps not yet, when keys are being rotated."""


def seal(plaintext: bytes, *, info: bytes) -> bytes:
    """Seal for the desk, bound to `info`. Raises ValueError above the largest padded size, LookupError without a key."""
    if not settings.LETTER_PUBLIC_KEYS:
        raise LookupError("this process holds no public key for letters")
    key_id, raw = settings.LETTER_PUBLIC_KEYS[0]
    return bytes([SUITE_ID]) + bytes.fromhex(key_id) + _SUITE.encrypt(pad(plaintext), _public_key(raw), info=info)


def open_sealed(envelope: bytes, *, info: bytes) -> bytes:
    """What was sealed with the same `info`. Raises CannotOpen, and of it KeyNotHeld."""
    if envelope[:1] != bytes([SUITE_ID]) or len(envelope) <= _HEADER:
        raise CannotOpen("not an envelope of ours")
    raw = dict(settings.LETTER_PRIVATE_KEYS).get(envelope[1:_HEADER].hex())
    if raw is None:
        raise KeyNotHeld
    try:
        return unpad(_SUITE.decrypt(envelope[_HEADER:], _private_key(raw), info=info))
    except (InvalidTag, ValueError) as error:
        raise CannotOpen("damaged, or sealed for something else") from error


def seal_for(public_key: bytes, plaintext: bytes, *, info: bytes) -> bytes:
    """Seal for whoever holds the private half of a raw public key: an answer for one mailbox. Raises ValueError."""
    return bytes([SUITE_ID]) + _SUITE.encrypt(pad(plaintext), _public_key(public_key), info=info)


def open_with(private_key: bytes, sealed: bytes, *, info: bytes) -> bytes:
    """What `seal_for` sealed for this raw private key with the same `info`. Raises CannotOpen."""
    if sealed[:1] != bytes([SUITE_ID]):
        raise CannotOpen("not sealed by us")
    try:
        return unpad(_SUITE.decrypt(sealed[1:], _private_key(private_key), info=info))
    except (InvalidTag, ValueError) as error:
        raise CannotOpen("damaged, or sealed for something else") from error


def public_half(private: bytes) -> bytes:
    """The raw public key that belongs to a raw private one."""
    kem = MLKEM768PrivateKey.from_seed_bytes(private[:_KEM_SEED_BYTES]).public_key()
    curve = X25519PrivateKey.from_private_bytes(private[_KEM_SEED_BYTES:]).public_key()
    return kem.public_bytes_raw() + curve.public_bytes_raw()


def _public_key(raw: bytes) -> MLKEM768X25519PublicKey:
    kem = MLKEM768PublicKey.from_public_bytes(raw[:_KEM_PUBLIC_BYTES])
    return MLKEM768X25519PublicKey(kem, X25519PublicKey.from_public_bytes(raw[_KEM_PUBLIC_BYTES:]))


def _private_key(raw: bytes) -> MLKEM768X25519PrivateKey:
    kem = MLKEM768PrivateKey.from_seed_bytes(raw[:_KEM_SEED_BYTES])
    return MLKEM768X25519PrivateKey(kem, X25519PrivateKey.from_private_bytes(raw[_KEM_SEED_BYTES:]))
