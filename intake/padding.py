"""Hide how much somebody wrote: texts take one of a few fixed sizes before they are sealed."""

from __future__ import annotations

SIZES = (4_096, 16_384, 65_536, 131_072)  # bytes, the four-byte length included
_LENGTH = 4


def pad(data: bytes) -> bytes:
    """`data` behind its length, filled with zeros to the next size. Raises ValueError above the largest."""
    for size in SIZES:
        if len(data) + _LENGTH <= size:
            return len(data).to_bytes(_LENGTH, "big") + data.ljust(size - _LENGTH, b"\0")
    raise ValueError("too long to be padded")


def unpad(padded: bytes) -> bytes:
    """What was padded. Raises ValueError for bytes that `pad` did not make."""
    length = int.from_bytes(padded[:_LENGTH], "big")
    if len(padded) not in SIZES or length > len(padded) - _LENGTH or padded[_LENGTH + length :].strip(b"\0"):
        raise ValueError("not padded")
    return padded[_LENGTH : _LENGTH + length]
