"""The keys on disk: one folder for each role, and a role reads only its own.

A key ring is a text file, one key a line: an id of eight hexadecimal digits, a space, the key in base64. The first key of a
ring is used for what is new; every key of it still reads what is old. To rotate, put a new line on top.

`python -m prosperity.keys FOLDER` writes the keys that are missing and never touches one that is there.
"""

from __future__ import annotations

import base64
import os
import secrets
import sys
from pathlib import Path

Ring = tuple[tuple[str, bytes], ...]

# What each process holds. `web` can seal a letter but has nothing that opens one; `desk` has no key to the letterbox.
KEYS_OF_ROLE = {
    "web": ("secret_key", "database_password", "form_keys", "ticket_keys", "code_keys", "letter_public_keys"),
    "desk": ("secret_key", "database_password", "cabinet_keys", "code_keys"),  # it gives a new code after calling back
    "worker": ("secret_key", "database_password", "cabinet_keys", "letter_private_keys"),
    "all": ("secret_key", "database_password"),
}
OWN_SECRETS = ("secret_key", "database_password")
SHARED_RINGS = ("form_keys", "ticket_keys", "code_keys", "cabinet_keys")


def folders_of(role: str, base: Path) -> list[Path]:
    """Folders that a role may read, its own first. `all` is development's one process group and reads the other three too."""
    return [base / name for name in ([role, "web", "desk", "worker"] if role == "all" else [role])]


def read_text(name: str, folders: list[Path]) -> str | None:
    """The content of the first file called `name`, or None where this role holds no such key."""
    for folder in folders:
        if (folder / name).is_file():
            return (folder / name).read_text().strip()
    return None


def read_ring(name: str, folders: list[Path]) -> Ring:
    """The ring called `name`, empty where this role holds none. Raises ValueError, naming the file's line but not its key."""
    ring = []
    for number, line in enumerate((read_text(name, folders) or "").splitlines(), 1):
        try:
            key_id, encoded = line.split()
            key = base64.b64decode(encoded, validate=True)
            if len(bytes.fromhex(key_id)) != 4:
                raise ValueError
        except ValueError:
            raise ValueError(f"key ring {name}, line {number}: expected eight hexadecimal digits, a space and base64") from None
        ring.append((key_id, key))
    return tuple(ring)


def ensure(base: Path) -> None:
    """Write every key that is missing below `base`, readable by its owner alone.

    A ring that two roles share, and a pair whose halves lie apart, is written for all holders or for none: SystemExit names
    the missing file where only some have theirs, because a new key there would make what is sealed unreadable.
    """
    for role, names in KEYS_OF_ROLE.items():
        (base / role).mkdir(mode=0o700, parents=True, exist_ok=True)
        for name in names:
            if name in OWN_SECRETS and not (base / role / name).exists():
                _write_new(base / role / name, secrets.token_urlsafe(48))
    private, public = _letter_key_pair()
    groups = [{name: _ring_line(secrets.token_bytes(32))} for name in SHARED_RINGS]
    for group in [*groups, {"letter_private_keys": private, "letter_public_keys": public}]:
        paths = [base / role / name for role, names in KEYS_OF_ROLE.items() for name in names if name in group]
        missing = [path for path in paths if not path.exists()]
        if missing and len(missing) < len(paths):
            raise SystemExit(
                f"keys: {missing[0].relative_to(base)} is missing while its partner exists. Put it back or copy it."
            )
        for path in missing:
            _write_new(path, group[path.name])


def _ring_line(key: bytes) -> str:
    return f"{secrets.token_hex(4)} {base64.b64encode(key).decode()}"


def _letter_key_pair() -> tuple[str, str]:
    """Ring lines for a new hybrid pair: ML-KEM-768 seed + X25519 scalar, and the two raw public keys, under one id."""
    from cryptography.hazmat.primitives.asymmetric import mlkem, x25519

    kem, curve = mlkem.MLKEM768PrivateKey.generate(), x25519.X25519PrivateKey.generate()
    private = kem.private_bytes_raw() + curve.private_bytes_raw()
    public = kem.public_key().public_bytes_raw() + curve.public_key().public_bytes_raw()
    key_id = secrets.token_hex(4)
    return f"{key_id} {base64.b64encode(private).decode()}", f"{key_id} {base64.b64encode(public).decode()}"


def _write_new(path: Path, content: str) -> None:
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(content + "\n")


if __name__ == "__main__":
    ensure(Path(sys.argv[1]))
