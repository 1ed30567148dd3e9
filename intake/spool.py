"""Where a sealed letter waits when the database cannot take it: one file a letter, complete or not there at all.

A file is a short header, the letter's two keys, its time, its envelope, and a checksum over all of it. It is written under a
draft's name, synced, linked to its final name and the folder synced, so that a crash at any moment leaves either the whole
letter or a draft that nobody counts. The name is the letter's key: the same words from the same form are one file. The content
is as sealed as in the letterbox; the form's token is in neither.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import secrets
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

MAGIC = b"PRSP1"
SUFFIX = ".letter"
SET_ASIDE = "set-aside"
LARGEST = 200_000  # bytes: more than any sealed letter
_HEADER = struct.Struct(f">{len(MAGIC)}s32s32sd")
_CHECKSUM_BYTES = 32


class Torn(ValueError):
    """A file that is not a whole letter: cut, flipped, or not ours."""


@dataclass(frozen=True)
class SpooledLetter:
    """A letter as the letterbox would hold it."""

    form_key: bytes
    letter_key: bytes
    envelope: bytes
    posted_at: datetime


def write(folder: Path, letter: SpooledLetter) -> None:
    """Put the letter on disk, once; returns only when it would outlive a power cut. Raises OSError when it cannot."""
    head = _HEADER.pack(MAGIC, letter.form_key, letter.letter_key, letter.posted_at.timestamp())
    content = head + letter.envelope
    draft = folder / f".{secrets.token_hex(8)}.draft"
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content + hashlib.sha256(content).digest())
            file.flush()
            os.fsync(file.fileno())
        with contextlib.suppress(FileExistsError):  # the same words from the same form wait here already
            os.link(draft, folder / f"{letter.letter_key.hex()}{SUFFIX}")
    finally:
        draft.unlink(missing_ok=True)
    _sync_folder(folder)


def read(path: Path) -> SpooledLetter:
    """The letter in a file. Raises Torn for anything that `write` did not finish."""
    content = path.read_bytes()[: LARGEST + 1]
    body, checksum = content[:-_CHECKSUM_BYTES], content[-_CHECKSUM_BYTES:]
    if not _HEADER.size < len(body) <= LARGEST or hashlib.sha256(body).digest() != checksum:
        raise Torn
    magic, form_key, letter_key, seconds = _HEADER.unpack_from(body)
    if magic != MAGIC or path.name != f"{letter_key.hex()}{SUFFIX}":
        raise Torn
    return SpooledLetter(form_key, letter_key, body[_HEADER.size :], datetime.fromtimestamp(seconds, UTC))


def waiting(folder: Path) -> Iterator[Path]:
    """The files that wait, in the order in which they were written. One that another drain takes meanwhile is left out."""
    found: list[tuple[int, Path]] = []
    for path in folder.iterdir():
        if path.suffix == SUFFIX:
            with contextlib.suppress(FileNotFoundError):
                found.append((path.stat().st_mtime_ns, path))
    yield from (path for _, path in sorted(found))


def remove(path: Path) -> None:
    """Take away a letter that the letterbox holds now."""
    path.unlink(missing_ok=True)
    _sync_folder(path.parent)


def set_aside(path: Path) -> None:
    """Keep a torn file out of the way, for a person to look at."""
    (path.parent / SET_ASIDE).mkdir(mode=0o700, exist_ok=True)
    path.rename(path.parent / SET_ASIDE / path.name)
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
