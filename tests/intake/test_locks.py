"""Padding, the letter's seal, the cabinet's lock, and the column that takes nothing else."""

from __future__ import annotations

import uuid

import pytest
from django.utils import timezone
from hypothesis import given, settings
from hypothesis import strategies as st

from intake import cabinet, padding, sealing
from intake.models import Inquiry, Submission

WORDS = b"Zebrafinch words"
PLACE = {"table": "intake_submission", "row": uuid.UUID(int=1), "column": "story"}


@given(st.binary(max_size=20_000))
def test_padding_gives_back_what_it_hid(data):
    padded = padding.pad(data)
    assert len(padded) in padding.SIZES
    assert padding.unpad(padded) == data


@pytest.mark.parametrize("length", [0, 4_092, 4_093, 131_068])
def test_a_length_takes_one_of_few_sizes(length):
    assert len(padding.pad(b"x" * length)) == min(size for size in padding.SIZES if size >= length + 4)


def test_too_long_is_refused_not_cut():
    with pytest.raises(ValueError, match="too long"):
        padding.pad(b"x" * 131_069)


@pytest.mark.parametrize("garbage", [b"", b"\0" * 7, b"\xff" * 4_096, b"\0" * 4_095 + b"x"])
def test_what_was_not_padded_is_refused(garbage):
    with pytest.raises(ValueError, match="not padded"):
        padding.unpad(garbage)


@settings(max_examples=30)
@given(st.binary(max_size=5_000), st.binary(max_size=60))
def test_a_letter_opens_for_what_it_was_sealed_for(plaintext, info):
    envelope = sealing.seal(plaintext, info=info)
    assert sealing.open_sealed(envelope, info=info) == plaintext
    with pytest.raises(sealing.CannotOpen):
        sealing.open_sealed(envelope, info=info + b"x")


@settings(max_examples=60)
@given(st.data())
def test_one_flipped_bit_keeps_a_letter_shut(data):
    envelope = bytearray(sealing.seal(WORDS, info=b"i"))
    place = data.draw(st.integers(0, len(envelope) - 1))
    envelope[place] ^= 1 << data.draw(st.integers(0, 7))
    with pytest.raises(sealing.CannotOpen):
        sealing.open_sealed(bytes(envelope), info=b"i")


@pytest.mark.parametrize("envelope", [b"", b"\x01", b"\x01" + b"\0" * 40, b"\x02" * 5_000])
def test_garbage_in_the_letterbox_is_told_apart(envelope):
    with pytest.raises(sealing.CannotOpen):
        sealing.open_sealed(envelope, info=b"i")


def test_the_process_that_seals_cannot_open(settings):
    envelope = sealing.seal(WORDS, info=b"i")
    settings.LETTER_PRIVATE_KEYS = ()
    with pytest.raises(sealing.CannotOpen):
        sealing.open_sealed(envelope, info=b"i")


def test_two_seals_of_the_same_words_differ_and_have_one_size():
    one, other = sealing.seal(b"a", info=b"i"), sealing.seal(b"a" * 4_000, info=b"i")
    assert one != sealing.seal(b"a", info=b"i")
    assert len(one) == len(other)


def test_a_locked_value_opens_only_in_its_place():
    stored = cabinet.lock(WORDS, **PLACE)
    assert WORDS not in stored
    assert cabinet.unlock(stored, **PLACE) == WORDS
    for other in ({"table": "other"}, {"row": uuid.UUID(int=2)}, {"column": "contact"}):
        with pytest.raises(cabinet.CannotOpen):
            cabinet.unlock(stored, **(PLACE | other))


@settings(max_examples=60)
@given(st.data())
def test_one_flipped_bit_keeps_the_cabinet_shut(data):
    stored = bytearray(cabinet.lock(WORDS, **PLACE))
    place = data.draw(st.integers(0, len(stored) - 1))
    stored[place] ^= 1 << data.draw(st.integers(0, 7))
    with pytest.raises(cabinet.CannotOpen):
        cabinet.unlock(bytes(stored), **PLACE)


def test_a_new_key_seals_and_the_old_one_still_opens(settings):
    old = cabinet.lock(WORDS, **PLACE)
    settings.CABINET_KEYS = (("0badcafe", b"k" * 32), *settings.CABINET_KEYS)
    assert cabinet.unlock(old, **PLACE) == WORDS
    assert cabinet.lock(WORDS, **PLACE)[1:5].hex() == "0badcafe"


def test_without_keys_nothing_is_locked_or_sealed(settings):
    settings.CABINET_KEYS = settings.LETTER_PUBLIC_KEYS = ()
    with pytest.raises(LookupError):
        cabinet.lock(WORDS, **PLACE)
    with pytest.raises(LookupError):
        sealing.seal(WORDS, info=b"i")


@pytest.mark.parametrize("value", [b"plain words", "plain words", b"\x01short"])
def test_the_column_refuses_what_is_not_locked(db, value):
    with pytest.raises(TypeError, match="only locked values"):
        Submission.objects.create(inquiry=Inquiry(), letter_key=b"x", received_at=timezone.now(), contact=value, story=value)
