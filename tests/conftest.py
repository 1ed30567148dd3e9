"""The people of the suite, and what every test may lean on."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager

import hypothesis
import psycopg2
import pytest
from django.conf import settings
from django.contrib.auth.models import Group, User
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.utils import translation
from whitenoise import WhiteNoise
from xdist.scheduler import LoadScopeScheduling

# Whose tests share a server of their own.
ONE_SERVER = ("tests/project/test_deadline.py", "tests/project/test_embedded_database.py")


class WhatBelongsTogether(LoadScopeScheduling):
    """Deals tests out one by one, in their random order, to whichever process is free; but what shares servers stays in one.

    Journeys come last, as pytest-django sorts them: once a browser ran, its loop keeps Django from the database.
    """

    def _split_scope(self, nodeid: str) -> str:
        file = nodeid.partition("::")[0]
        if file.startswith("tests/journeys/"):
            aside = "three roles" in nodeid or file.endswith("test_shared_device.py")  # so that both take about as long
            return "journeys, the second half" if aside else "journeys"
        return file if file in ONE_SERVER else nodeid


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> WhatBelongsTogether:
    config.option.loadscopereorder = False
    return WhatBelongsTogether(config, log)


@pytest.fixture(scope="session", autouse=True)
def collected_files() -> None:
    """Templates name files by their hash, as in production."""
    call_command("collectstatic", verbosity=0, interactive=False)


@pytest.fixture(scope="session", autouse=True)
def files_looked_through_once(collected_files: None) -> Iterator[None]:
    """Each test client makes the middleware anew, and that would look through every collected file each time."""
    look, seen = WhiteNoise.update_files_dictionary, {}

    def look_once(self: WhiteNoise, root: str, prefix: str) -> None:
        if (root, prefix) not in seen:
            look(self, root, prefix)
            seen[root, prefix] = dict(self.files)
        self.files.update(seen[root, prefix])

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(WhiteNoise, "update_files_dictionary", look_once)
        yield


@contextmanager
def alone(name: str) -> Iterator[psycopg2.extensions.connection]:
    """Wait until no other process of the suite is at what is called so; a connection to the server, as its owner."""
    connection = psycopg2.connect(settings.DATABASE_URL)
    connection.autocommit = True
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_lock(hashtext(%s))", [name])
        yield connection
    finally:
        connection.close()


def alone_with_the_roles() -> AbstractContextManager[object]:
    """Each process of the suite has its own database, but roles are the whole server's: who changes them waits for the rest."""
    return alone("the roles")


@pytest.fixture
def roles_alone() -> Iterator[None]:
    """For a test that changes roles, or applies the grants."""
    with alone_with_the_roles():
        yield


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None, django_db_blocker: object) -> None:
    """The roles and their grants are there from the first day, in the tests' database too."""
    with django_db_blocker.unblock(), alone_with_the_roles():
        call_command("apply_grants")


@pytest.fixture(scope="module")
def library(django_db_setup: None, django_db_blocker: object) -> Iterator[None]:
    """The whole library, once for all tests of a module that change none of it; afterwards no row of it is left."""
    with django_db_blocker.unblock():
        call_command("load_library", stdout=io.StringIO())
    yield
    with django_db_blocker.unblock(), connection.cursor() as cursor:
        tables = "articles_topic, articles_source, articles_glossaryterm, articles_article, articles_searchword"
        cursor.execute(f"TRUNCATE {tables} CASCADE")


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


@pytest.fixture(autouse=True)
def _every_test_begins_in_english() -> None:
    """A request leaves its language to its thread until the next one; what a test then asks for itself is asked in it."""
    translation.deactivate()


assert settings.ROLE == "all"
# A busy machine makes single examples slow; speed belongs in bench/.
hypothesis.settings.register_profile("suite", deadline=None)
hypothesis.settings.load_profile("suite")
