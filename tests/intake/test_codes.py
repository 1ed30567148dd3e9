"""A code can be written down, read aloud and typed again; a slip is told, and a guess finds nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake import codes

random_bits = st.binary(min_size=codes.BYTES, max_size=codes.BYTES)


@given(random_bits)
def test_a_code_is_read_back_however_it_was_copied(bits):
    code = codes.code_from_bytes(bits)
    shown = codes.grouped(code)
    assert [len(group) for group in shown.split("-")] == [4, 4, 4, 4, 1]
    for typed in (shown, shown.lower(), shown.replace("-", " "), f"  {code} ", shown.replace("0", "O").replace("1", "l")):
        assert codes.normalise(typed) == code


@given(random_bits, st.integers(0, 16), st.integers(1, 31))
def test_one_wrong_letter_is_always_noticed(bits, place, step):
    code = codes.code_from_bytes(bits)
    wrong = codes.ALPHABET[(codes.ALPHABET.index(code[place]) + step) % 32]
    with pytest.raises(codes.MistypedCode):
        codes.normalise(code[:place] + wrong + code[place + 1 :])


@given(random_bits, st.integers(0, 15), st.integers(0, 15))
def test_two_letters_swapped_are_always_noticed(bits, one, other):
    letters = list(codes.code_from_bytes(bits))
    if letters[one] == letters[other]:
        return
    letters[one], letters[other] = letters[other], letters[one]
    with pytest.raises(codes.MistypedCode):
        codes.normalise("".join(letters))


@given(random_bits, random_bits)
def test_different_bits_make_different_codes(one, other):
    assert (codes.code_from_bytes(one) == codes.code_from_bytes(other)) == (one == other)


@pytest.mark.parametrize("typed", ["", "1234", "U" * 17, "0" * 16, "ñ" * 17, "\0" * 17, "0" * 4_000])
def test_nonsense_is_no_code(typed):
    with pytest.raises(codes.MistypedCode):
        codes.normalise(typed)


def test_the_stored_hash_needs_the_key(settings):
    code = codes.code_from_bytes(b"0123456789")
    before = codes.code_hashes(code)[0]
    settings.CODE_KEYS = (("00000000", b"x" * 32),)
    assert codes.code_hashes(code)[0] != before


def test_an_older_key_of_the_ring_still_finds_a_code(settings):
    code = codes.code_from_bytes(b"0123456789")
    before = codes.code_hashes(code)[0]
    settings.CODE_KEYS = (("00000000", b"x" * 32), *settings.CODE_KEYS)
    assert codes.code_hashes(code)[0] != before
    assert before in codes.code_hashes(code)
