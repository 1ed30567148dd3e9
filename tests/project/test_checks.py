"""A wrong configuration stops the start, with an id and a hint."""

from __future__ import annotations

import pytest

from intake.checks import keys_fit_the_role, letter_keys_match
from prosperity.checks import production_has_what_it_needs

KEY = (("00000000", b"x" * 32),)


def ids(check) -> list[str]:
    return [message.id for message in check()]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, []),
        ({"SECRET_KEY": "short"}, ["prosperity.E001"]),
        ({"DEVELOPMENT": False, "ROLE": "web", "ALLOWED_HOSTS": ["prosperity.example"]}, []),
        ({"DEVELOPMENT": False, "ROLE": "web", "ALLOWED_HOSTS": []}, ["prosperity.E002"]),
        ({"DEVELOPMENT": False, "ROLE": "web", "ALLOWED_HOSTS": ["*"]}, ["prosperity.E002"]),
        ({"DEVELOPMENT": False, "ROLE": "all", "ALLOWED_HOSTS": ["prosperity.example"]}, ["prosperity.E003"]),
    ],
)
def test_production_needs_what_it_needs(settings, changes, expected):
    for name, value in changes.items():
        setattr(settings, name, value)
    assert ids(production_has_what_it_needs) == expected


@pytest.mark.parametrize(
    ("role", "changes", "expected"),
    [
        ("all", {}, []),
        ("all", {"FORM_KEYS": ()}, ["intake.E001"]),
        ("web", {}, ["intake.E002", "intake.E002"]),
        ("web", {"CABINET_KEYS": (), "LETTER_PRIVATE_KEYS": ()}, []),
        ("web", {"CABINET_KEYS": (), "LETTER_PRIVATE_KEYS": (), "LETTER_PUBLIC_KEYS": ()}, ["intake.E001"]),
        ("desk", {}, ["intake.E002"]),
        ("worker", {"LETTER_PRIVATE_KEYS": ()}, ["intake.E001"]),
    ],
)
def test_each_role_has_its_keys_and_no_others(settings, role, changes, expected):
    settings.ROLE = role
    for name, value in changes.items():
        setattr(settings, name, value)
    assert ids(keys_fit_the_role) == expected


def test_letter_keys_that_do_not_belong_together_are_found(settings):
    assert ids(letter_keys_match) == []
    key_id, private = settings.LETTER_PRIVATE_KEYS[0]
    settings.LETTER_PRIVATE_KEYS = ((key_id, private[:-2] + bytes([private[-2] ^ 1, private[-1]])),)
    assert ids(letter_keys_match) == ["intake.E003"]
