"""Who gets where at the desk: every address x everybody x reading and sending, held against a table that somebody reviewed.

`staff_urls.txt` says in one line for an address what a GET and a POST (with a token, without fields) answer each person. A new
address, or one that answers somebody else, fails here until a person has looked at the new line. To write the table anew:
`PROSPERITY_WRITE_STAFF_URLS=1 make test ARGS="tests/project/test_staff_urls.py"`, then read the difference.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.contrib import admin
from django.contrib.auth.models import Group, User
from django.db import transaction
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver
from django.utils import timezone

from articles.models import ErrorReport, GlossaryTerm, Image, Source
from intake.models import CarePlaces, Holiday, ReferralPlace, StaffedHours
from tests.make import make_article, make_inquiry, signed_in
from tests.make import write as write_version

TABLE = Path(__file__).with_name("staff_urls.txt")
DESK = "prosperity.urls_desk"
GROUPS = {
    "coordinator": "admissions",
    "lead": "admissions lead",
    "editor": "editor",
    "editorial lead": "editorial lead",
    "reviewer": "clinical reviewer",
    "auditor": "auditor",
}
PEOPLE = ("stranger", "deactivated", "nobody", *GROUPS, "superuser")
SIGN_IN = ("/admin/login/", "/admin/account/login/")
# Addresses that answer the same to everybody, so that the table is about the desk.
OPEN_TO_ALL = ("healthz", "readyz", "admin/account/", "static/", "images/")


def routes(resolver: URLResolver | None = None, before: str = "") -> Iterator[tuple[str, URLPattern]]:
    """Every pattern of the desk's URLconf with its whole route."""
    for entry in (resolver or get_resolver(DESK)).url_patterns:
        route = before + str(entry.pattern).lstrip("^").replace("\\Z", "")
        if isinstance(entry, URLResolver):
            yield from routes(entry, route)
        else:
            yield route, entry


DESK_ROUTES = sorted({route for route, _ in routes() if not route.startswith(OPEN_TO_ALL) and route})


class Rollback(Exception):
    pass


@pytest.fixture
def rows(db: None) -> dict[str, Any]:
    """One row of each kind that an address can name: a waiting inquiry for the verbs, and one of every table in the admin."""
    inquiry = make_inquiry(message="Zebrafinch for the table.")
    reported = make_article()
    write_version(reported)
    ErrorReport.objects.create(article=reported, reason="wrong", on="2026-11-01")
    looked = User.objects.create_user("who-looked")
    Image.objects.create(key="i0", title="Invented", decorative=True, safe_by=looked, safe_at=timezone.now())
    GlossaryTerm.objects.create(language="en", slug="invented", term="Invented", meaning="Invented.")
    Source.objects.create(key="s0", title="Invented source", url="https://example.org/", checked_on="2026-11-01")
    ReferralPlace.objects.create(name="Invented place")
    places = CarePlaces.objects.create(level="Invented level", by=User.objects.create_user("somebody"), at=timezone.now())
    StaffedHours.objects.get_or_create(weekday=0, opens="09:00", closes="17:00")
    Holiday.objects.get_or_create(day="2027-01-01", name="Invented day")
    return {"inquiry_id": inquiry.pk, "level_id": places.pk, "app_label": "articles"}


def person(kind: str, rows: dict[str, Any]) -> Client:
    """A browser in which this person is signed in."""
    if kind == "stranger":
        return Client(enforce_csrf_checks=True)
    if kind == "superuser":
        return signed_in(User.objects.create_superuser("root", password="invented"))
    user = User.objects.create_user(kind, password="invented", is_staff=True)
    user.groups.add(*Group.objects.filter(name=GROUPS.get(kind, "admissions" if kind == "deactivated" else "")))
    client = signed_in(user)
    if kind == "deactivated":
        User.objects.filter(pk=user.pk).update(is_active=False)  # while signed in, as an account is closed in real life
    return client


def address(route: str, rows: dict[str, Any]) -> str:
    """A route with rows that exist in the place of its parameters."""

    def fill(match: re.Match[str]) -> str:
        name = match[1].rpartition(":")[2]
        if name in rows:
            return str(rows[name])
        model = next(
            (
                model
                for model in admin.site._registry
                if route.startswith(f"admin/{model._meta.app_label}/{model._meta.model_name}/")
            ),
            None,
        )
        row = model._default_manager.first() if model else None
        return str(row.pk) if row else "1"

    plain = re.sub(r"<([^>]+)>", fill, route)
    return "/" + re.sub(r"\(\?P<url>\.\*\)\$|\(\?P<app_label>[^)]*\)/\$", "articles/", plain)


def outcome(answer: Any) -> str:
    """What an answer is, without what changes from run to run."""
    if answer.status_code not in (301, 302, 303):
        return str(answer.status_code)
    leads = re.sub(r"[0-9a-f-]{36}|\d+", "#", re.split(r"[?#]", answer["Location"])[0])
    return "sign-in" if leads in SIGN_IN else f"{answer.status_code}->{leads}"


def ask(client: Client, method: str, path: str) -> str:
    """One request whose effects are taken back."""
    headers = {"x-csrftoken": client.cookies[settings.CSRF_COOKIE_NAME].value} if method == "POST" else {}
    try:
        with transaction.atomic():
            answer = client.generic(method, path, headers=headers, content_type="application/x-www-form-urlencoded")
            raise Rollback
    except Rollback:
        return outcome(answer)


def measured(kind: str, rows: dict[str, Any]) -> dict[str, str]:
    client = person(kind, rows)
    client.cookies[settings.CSRF_COOKIE_NAME] = "c" * 32  # a token of its own; only a test of what is behind it may choose one
    return {
        route: f"{ask(client, 'GET', address(route, rows))} {ask(client, 'POST', address(route, rows))}"
        for route in DESK_ROUTES
    }


def reviewed() -> dict[str, dict[str, str]]:
    """The table: a block for each address, a line for each answer and those who get it."""
    table: dict[str, dict[str, str]] = {}
    for line in TABLE.read_text().splitlines():
        if not line or line.startswith("#"):
            continue
        if not line.startswith(" "):
            block = table.setdefault(line, {})
        else:
            answer, _, people = line.strip().partition(": ")
            block.update(dict.fromkeys(people.split(", "), answer))
    return table


def write(table: dict[str, dict[str, str]]) -> None:
    lines = [
        "# What the desk answers: GET and POST (with a token, without fields), and who gets that answer. Reviewed by a person;",
        "# test_staff_urls.py says how it is written anew.",
    ]
    for route, answers in sorted(table.items()):
        lines += ["", route]
        groups: dict[str, list[str]] = {}
        for kind in PEOPLE:
            groups.setdefault(answers[kind], []).append(kind)
        lines += [f"    {answer}: {', '.join(people)}" for answer, people in groups.items()]
    TABLE.write_text("\n".join(lines) + "\n")


def test_the_table_names_every_address_and_no_other():
    assert sorted(reviewed()) == DESK_ROUTES


@pytest.mark.parametrize("kind", PEOPLE)
def test_every_address_answers_everybody_as_the_table_says(kind, rows):
    found = measured(kind, rows)
    if os.environ.get("PROSPERITY_WRITE_STAFF_URLS"):
        table = reviewed() if TABLE.exists() else {}
        write({route: {**dict.fromkeys(PEOPLE, "?"), **table.get(route, {}), kind: found[route]} for route in DESK_ROUTES})
    assert found == {route: answers[kind] for route, answers in reviewed().items()}


@pytest.mark.parametrize("kind", PEOPLE)
def test_nothing_is_sent_without_a_token(kind, rows):
    client = person(kind, rows)
    for route in DESK_ROUTES:
        assert client.post(address(route, rows)).status_code == 403, route
