"""The desk speaks as the browser asks, whichever process serves it; the public site as the address says."""

from __future__ import annotations

from datetime import datetime
from html import unescape
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.conf import settings as django_settings
from django.contrib.auth.models import User
from django.test import Client
from django.utils import timezone

from articles import actions as editing
from articles.models import ErrorReport
from articles.states import ErrorReason
from intake import actions
from intake.models import Inquiry
from tests.make import SOUND, ask, csrf_post, make_inquiry, make_published, make_sound, signed_in, write

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


# --- What it refuses


def story_of(inquiry: Inquiry) -> str:
    return f"{QUEUE}{inquiry.pk}/change/"


def pressed(person: User, inquiry: Inquiry, verb: str, **typed: str) -> str:
    client, story = in_spanish(person), story_of(inquiry)
    answer = csrf_post(client, f"{QUEUE}{inquiry.pk}/{verb}/", typed, page=story)
    page = client.get(story) if answer.status_code == 302 else answer
    return unescape(page.content.decode())


def test_who_was_slower_hears_it_in_spanish(ana, carl):
    inquiry = make_inquiry()
    actions.claim(inquiry, by=carl, at=timezone.now())
    assert "Carl se adelantó." in pressed(ana, inquiry, "claim")


def test_a_verb_that_may_not_happen_now_says_so_in_spanish(ana, carl):
    inquiry = make_inquiry()
    assert "«Devolver» no es posible: la solicitud está «En espera»." in pressed(ana, inquiry, "release")
    actions.claim(inquiry, by=carl, at=timezone.now())
    assert "Solo carl, que la tiene, puede hacer eso." in pressed(ana, inquiry, "release")


def test_a_moment_that_is_not_safe_names_the_next_one_as_spanish_does(ana):
    with time_machine.travel(NOON, tick=False):
        inquiry = actions.claim(make_inquiry(times=["evening"]), by=ana, at=timezone.now())
        page = pressed(ana, inquiry, "follow_up", other="2027-03-04T09:00")
    assert "Ese no es un momento seguro. El próximo es el jueves 4 de marzo, 5:00 p.m. EST." in page


@pytest.mark.parametrize(
    ("held", "said"), [(1, "Una la tiene alguien del equipo"), (2, "2 las tienen otras personas del equipo")]
)
def test_an_empty_queue_counts_in_spanish(ana, carl, held, said):
    for _ in range(held):
        actions.claim(make_inquiry(), by=carl, at=timezone.now())
    client = in_spanish(ana)
    csrf_post(client, f"{QUEUE}take_next/")
    assert f"No hay nadie en espera. {said}" in unescape(client.get(QUEUE).content.decode())


def test_a_refused_verb_on_an_article_speaks_spanish(elena, lucia):
    article = make_published()
    answer = csrf_post(in_spanish(lucia), f"{ARTICLES}{article.pk}/unplan/")
    assert (answer.status_code, "No hay nada programado." in answer.content.decode()) == (409, True)
    other = make_sound(slug="other")
    ask(write(other, elena), elena)
    again = csrf_post(in_spanish(elena), f"{ARTICLES}{other.pk}/send/", {"number": other.revisions.first().number})
    assert (again.status_code, "El revisor ya lo tenía." in again.content.decode()) == (409, True)


def test_what_the_history_keeps_is_the_same_whoever_writes_it(elena):
    article = make_published()
    ErrorReport.objects.create(article=article, reason=ErrorReason.WRONG, on=timezone.localdate())
    answer = csrf_post(
        in_spanish(elena),
        "/admin/articles/errorreport/handle/",
        {"article": article.pk, "reason": "wrong", "section": "", "count": 1},
    )
    assert answer.status_code == 302
    assert article.events.first().reason == "1: Something here is wrong"


# --- What the checks say, and lists that a browser keeps


def test_the_checks_speak_spanish_and_a_browser_that_has_the_english_ones_hears_them_anew(elena):
    article = make_sound()
    body = "We promise a full recovery.\n\n## What helps\n\n[Click here](/x). Call 202-555-0143.\n"
    text = editing.Text(SOUND.title, SOUND.summary, body)
    editing.autosave(article, base=article.revisions.first(), text=text, version=0, by=elena, at=timezone.now())
    path = f"{ARTICLES}{article.pk}/checks/"
    english, spanish = signed_in(elena).get(path), in_spanish(elena).get(path)
    assert english["ETag"] != spanish["ETag"]
    assert in_spanish(elena).get(path, headers={"if-none-match": english["ETag"]}).status_code == 200
    assert in_spanish(elena).get(path, headers={"if-none-match": spanish["ETag"]}).status_code == 304
    said = [line["say"] for line in spanish.json()["lines"]]
    assert "«El texto antes del primer título» no nombra ninguna fuente." in said
    assert "El enlace «Click here» no dice adónde lleva." in said
    assert "202-555-0143: escriba los números de teléfono por su clave." in said
    assert any("es una promesa." in one for one in said)
    assert not {line["say"] for line in english.json()["lines"]} & set(said)


def test_what_refuses_publishing_is_said_in_the_language_of_who_presses(elena, lucia):
    article = make_sound()
    write(article, elena, body="## What helps\n\nStay with them.\n\n## Why\n\nBecause it helps.\n")
    number = article.revisions.first().number
    answer = csrf_post(in_spanish(lucia), f"{ARTICLES}{article.pk}/publish/", {"number": number, "moment": "now"})
    assert (answer.status_code, "«Why» no nombra ninguna fuente." in answer.content.decode()) == (409, True)


def test_a_list_that_asks_again_is_not_kept_over_a_change_of_language(ana):
    make_inquiry()
    live = f"{QUEUE}live/"
    kept = signed_in(ana).get(live)["ETag"]
    assert signed_in(ana).get(live, headers={"if-none-match": kept}).status_code == 304
    assert in_spanish(ana).get(live, headers={"if-none-match": kept}).status_code == 200
