"""A letter on disk is whole or not there, and a torn file never stops the others."""

from __future__ import annotations

import random
import secrets
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from intake import door, spool
from intake.models import Letter

AT = datetime(2026, 11, 22, 7, 0, 0, 123456, tzinfo=UTC)


def letter(envelope: bytes = b"sealed" * 50, key: bytes | None = None) -> spool.SpooledLetter:
    return spool.SpooledLetter(b"f" * 32, key or secrets.token_bytes(32), envelope, AT)


@pytest.mark.parametrize("envelope", [b"x", b"sealed" * 50, bytes(137_000)])
def test_what_is_written_is_read_back(tmp_path, envelope):
    spool.write(tmp_path, written := letter(envelope))
    assert [spool.read(path) for path in spool.waiting(tmp_path)] == [written]


def test_the_same_letter_twice_is_one_file(tmp_path):
    one = letter()
    spool.write(tmp_path, one)
    spool.write(tmp_path, spool.SpooledLetter(one.form_key, one.letter_key, b"sealed anew", AT))
    assert [spool.read(path).envelope for path in spool.waiting(tmp_path)] == [one.envelope]
    assert [path.name for path in tmp_path.iterdir()] == [f"{one.letter_key.hex()}.letter"]


def test_letters_wait_in_the_order_in_which_they_came(tmp_path):
    letters = [letter() for _ in range(5)]
    for one in letters:
        spool.write(tmp_path, one)
    assert [spool.read(path) for path in spool.waiting(tmp_path)] == letters


@pytest.mark.django_db
def test_a_thousand_damaged_files_never_stop_the_drain(tmp_path, caplog):
    """Cut, flipped, emptied or made up: every one is set aside and said, and the whole letters between them are moved."""
    chance = random.Random(7041)
    whole = [letter() for _ in range(20)]
    for one in whole:
        spool.write(tmp_path, one)
    for number in range(1_000):
        spool.write(tmp_path, broken := letter())
        path = tmp_path / f"{broken.letter_key.hex()}{spool.SUFFIX}"
        content = bytearray(path.read_bytes())
        kind = number % 4
        if kind == 0:
            del content[chance.randrange(len(content)) :]
        elif kind == 1:
            content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
        elif kind == 2:
            content[chance.randrange(len(content)) : chance.randrange(len(content))] = chance.randbytes(chance.randrange(1, 40))
        else:
            content = bytearray(chance.randbytes(chance.randrange(4_000)))
        path.write_bytes(content)
    moved = door.empty_spool(tmp_path)
    assert moved == Letter.objects.count() == len(whole)
    assert list(spool.waiting(tmp_path)) == []
    assert len(list((tmp_path / spool.SET_ASIDE).iterdir())) == 1_000
    assert sum("torn and was set aside" in record.message for record in caplog.records) == 1_000


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_every_cut_and_every_flip_is_noticed(tmp_path, data):
    spool.write(tmp_path, letter())
    path = next(spool.waiting(tmp_path))
    content = bytearray(path.read_bytes())
    if data.draw(st.booleans()):
        content = content[: data.draw(st.integers(0, len(content) - 1))]
    else:
        content[data.draw(st.integers(0, len(content) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    path.write_bytes(content)
    with pytest.raises(spool.Torn):
        spool.read(path)
    path.unlink()


def test_a_letter_under_another_name_is_not_taken(tmp_path):
    spool.write(tmp_path, letter())
    path = next(spool.waiting(tmp_path))
    other = path.rename(tmp_path / f"{'0' * 64}.letter")
    with pytest.raises(spool.Torn):
        spool.read(other)


def test_a_torn_file_is_set_aside_and_drafts_are_not_counted(tmp_path):
    spool.write(tmp_path, letter())
    path = next(spool.waiting(tmp_path))
    (tmp_path / ".draft").write_bytes(b"half")
    spool.set_aside(path)
    assert list(spool.waiting(tmp_path)) == []
    assert (tmp_path / "set-aside" / path.name).exists()


def test_a_folder_that_cannot_be_written_says_so(tmp_path):
    with pytest.raises(OSError, match="No such file"):
        spool.write(tmp_path / "gone", letter())
    assert not list(tmp_path.iterdir())


def test_a_failed_write_leaves_no_draft(tmp_path, monkeypatch):
    def full(*args):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(spool.os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        spool.write(tmp_path, letter())
    assert list(tmp_path.iterdir()) == []
