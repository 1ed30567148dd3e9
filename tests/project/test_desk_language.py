"""The desk speaks as the browser asks, whichever process serves it; the public site as the address says."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from django.conf import settings as django_settings
from django.contrib.auth.models import User
from django.test import Client

from tests.make import make_inquiry, signed_in

pytestmark = pytest.mark.django_db

ASKED = "es-MX,es;q=0.9,en;q=0.5"
URLS = {"all": "prosperity.urls", "desk": "prosperity.urls_desk"}
SIGN_IN, QUEUE, ARTICLES = "/admin/account/login/", "/admin/intake/inquiry/", "/admin/articles/article/"
NOON = datetime(2027, 3, 3, 12, tzinfo=ZoneInfo("America/New_York"))


@pytest.fixture(params=URLS)
def role(request, settings) -> str:
    settings.ROLE, settings.ROOT_URLCONF = request.param, URLS[request.param]
    return request.param


def in_spanish(person: User | None = None) -> Client:
    """A browser that asks for Spanish with whatever it sends."""
    client = signed_in(person) if person else Client(enforce_csrf_checks=True)
    client.defaults["HTTP_ACCEPT_LANGUAGE"] = ASKED
    return client


def language_of(answer) -> str:
    """Of a page whose headers agree with it."""
    assert f'<html lang="{answer["Content-Language"]}"' in answer.content.decode()
    assert "accept-language" in answer["Vary"].lower()
    return answer["Content-Language"]


# --- Which language a page has


@pytest.mark.parametrize("path", ["/admin/", SIGN_IN, "/admin/wishes/", "/admin/sign/thanks/"])
def test_the_desk_speaks_as_the_browser_asks(role, mia, path):
    person = None if path == SIGN_IN else mia
    assert language_of(in_spanish(person).get(path)) == "es"
    plain = in_spanish(person)
    for asked in ("en", "fr", "", "nonsense"):
        assert language_of(plain.get(path, headers={"accept-language": asked})) == "en"
    del plain.defaults["HTTP_ACCEPT_LANGUAGE"]
    answer = plain.get(path)
    assert language_of(answer) == "en"
    assert answer["Cache-Control"] == "no-store"


def test_a_language_that_a_cookie_keeps_goes_before_the_browsers(role, mia):
    client = signed_in(mia)
    client.cookies[django_settings.LANGUAGE_COOKIE_NAME] = "es"
    assert language_of(client.get("/admin/", headers={"accept-language": "en"})) == "es"


@pytest.mark.parametrize("path", ["/admin/nothing/", "/admin/shared/nothing/", f"{QUEUE}nothing/"])
def test_what_is_not_there_says_so_in_that_language_too(role, mia, path):
    answer = in_spanish(mia).get(path, follow=True)
    assert answer["Content-Language"] == "es"


@pytest.mark.parametrize("path", ["/", "/contact/", "/crisis/", "/glossary/", "/nothing-there/"])
def test_the_address_alone_says_the_language_of_a_public_page(path):
    browser = Client()
    browser.cookies[django_settings.LANGUAGE_COOKIE_NAME] = "es"
    for asked in ("en", ASKED):
        answer = browser.get(path, headers={"accept-language": asked})
        assert '<html lang="en">' in answer.content.decode()
        assert answer["Content-Language"] == "en"
        assert browser.get(f"/es{path}", headers={"accept-language": asked})["Content-Language"] == "es"


def test_a_spanish_desk_leaves_no_spanish_to_the_next_reader(mia):
    assert language_of(in_spanish(mia).get("/admin/")) == "es"
    assert language_of(Client().get("/contact/")) == "en"


def test_a_list_that_asks_again_is_not_kept_over_a_change_of_language(ana):
    make_inquiry()
    live = f"{QUEUE}live/"
    kept = signed_in(ana).get(live)["ETag"]
    assert signed_in(ana).get(live, headers={"if-none-match": kept}).status_code == 304
    assert in_spanish(ana).get(live, headers={"if-none-match": kept}).status_code == 200
