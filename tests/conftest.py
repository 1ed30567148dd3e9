"""The people of the suite, and what every test may lean on."""

from __future__ import annotations

from collections.abc import Iterator

import hypothesis
import pytest
from django.conf import settings
from django.contrib.auth.models import Group, User
from django.core.management import call_command
from django.test import Client


@pytest.fixture(scope="session", autouse=True)
def collected_files() -> None:
    """Templates name files by their hash, as in production."""
    call_command("collectstatic", verbosity=0, interactive=False)


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None, django_db_blocker: object) -> None:
    """The roles and their grants are there from the first day, in the tests' database too."""
    with django_db_blocker.unblock():
        call_command("apply_grants")


@pytest.fixture
def client() -> Client:
    """A browser that is held to CSRF, as real ones are."""
    return Client(enforce_csrf_checks=True)


def _person(username: str, group: str) -> User:
    person = User.objects.create_user(username, password=f"{username}-invented", is_staff=True)
    person.groups.add(Group.objects.get(name=group))
    return person


@pytest.fixture
def ana(db: None) -> User:
    """A coordinator."""
    return _person("ana", "admissions")


@pytest.fixture
def carl(db: None) -> User:
    """Another coordinator."""
    return _person("carl", "admissions")


@pytest.fixture
def mia(db: None) -> User:
    """The admissions lead."""
    return _person("mia", "admissions lead")


@pytest.fixture
def elena(db: None) -> User:
    """An editor."""
    return _person("elena", "editor")


@pytest.fixture
def lucia(db: None) -> User:
    """The editorial lead."""
    return _person("lucia", "editorial lead")


@pytest.fixture
def ramon(db: None) -> User:
    """A clinical reviewer."""
    return _person("ramon", "clinical reviewer")


@pytest.fixture
def otto(db: None) -> User:
    """The auditor."""
    return _person("otto", "auditor")


@pytest.fixture
def stranger() -> Client:
    """Nobody who is signed in."""
    return Client(enforce_csrf_checks=True)


@pytest.fixture(autouse=True)
def _no_rate_limits_between_tests(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    from django.core.cache import cache

    from intake import door, throttle, views

    throttle.forget()
    monkeypatch.setattr(door, "breaker", door.Breaker())
    monkeypatch.setattr(door, "taken_lately", door.Taken())
    monkeypatch.setattr(views, "FASTEST_PERSON", 0.0)  # tests are faster than any person
    yield
    cache.clear()


assert settings.ROLE == "all"
# A busy machine makes single examples slow; speed belongs in bench/.
hypothesis.settings.register_profile("suite", deadline=None)
hypothesis.settings.load_profile("suite")
