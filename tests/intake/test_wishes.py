"""Single keys can be switched off by whoever they get in the way of, and only for themselves (WCAG 2.1.4)."""

from __future__ import annotations

import re

import pytest
from django.contrib.auth.models import User
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from intake.models import DeskWish
from tests.make import csrf_post, make_inquiry, signed_in

pytestmark = pytest.mark.django_db

WISHES, QUEUE = "/admin/wishes/", "/admin/intake/inquiry/"
LOGIN = "/admin/account/login/"


def switched_off(client: Client, page: str = "/admin/") -> bool:
    return "keys-off" in re.search(r'<body class="([^"]*)"', client.get(page).content.decode())[1]


def test_the_switch_holds_on_every_page_for_this_person_only(ana, carl):
    inquiry, client = make_inquiry(), signed_in(ana)
    pages = ["/admin/", QUEUE, f"{QUEUE}{inquiry.pk}/change/", f"{QUEUE}new/", f"{QUEUE}shift/", "/admin/all/", WISHES]
    assert not any(switched_off(client, page) for page in pages)
    assert csrf_post(client, WISHES, {"single_keys": "off"})["Location"] == "/admin/"
    assert all(switched_off(client, page) for page in pages)
    assert not switched_off(signed_in(carl))
    csrf_post(client, WISHES, {"single_keys": "on"})
    assert not switched_off(client)
    assert DeskWish.objects.get().single_keys


def test_it_is_remembered_by_the_next_sign_in(ana):
    DeskWish.objects.create(user=ana, single_keys=False)
    client = Client(enforce_csrf_checks=True)
    csrf_post(client, LOGIN, {"login": "ana", "password": "ana-invented"}, page=LOGIN)
    assert switched_off(client)


@pytest.mark.parametrize(
    ("back", "goes"),
    [
        (f"{QUEUE}?reach=none", f"{QUEUE}?reach=none"),
        ("https://elsewhere.example/admin/", "/admin/"),
        ("//elsewhere.example/admin/", "/admin/"),
        ("/articles/", "/admin/"),
        ("javascript:alert(1)", "/admin/"),
        ("", "/admin/"),
    ],
)
def test_it_leads_back_to_the_page_of_the_desk_and_nowhere_else(ana, back, goes):
    assert csrf_post(signed_in(ana), WISHES, {"single_keys": "off", "back": back})["Location"] == goes


def test_looking_changes_nothing_and_whoever_is_not_on_staff_may_not(ana, elena, stranger):
    assert signed_in(ana).get(WISHES).status_code == 200
    assert stranger.get(WISHES).status_code == 302
    assert stranger.post(WISHES, {"single_keys": "off"}).status_code == 403
    assert signed_in(ana).post(WISHES, {"single_keys": "off"}).status_code == 403
    assert signed_in(ana).put(WISHES).status_code in (403, 405)
    outsider = User.objects.create_user("outsider", password="outsider-invented")
    assert signed_in(outsider).get(WISHES).status_code == 302
    assert not DeskWish.objects.exists()
    assert csrf_post(signed_in(elena), WISHES, {"single_keys": "off"}).status_code == 302


def test_no_page_asks_the_database_for_the_wish(ana):
    client = signed_in(ana)
    csrf_post(client, WISHES, {"single_keys": "off"})
    with CaptureQueriesContext(connection) as asked:
        assert switched_off(client)
    assert not [query for query in asked.captured_queries if DeskWish._meta.db_table in query["sql"]]


def test_the_sheet_lists_every_key_that_a_page_has(ana, mia):
    """Whoever gives an element a key gives it a line in the sheet."""
    inquiry, client = make_inquiry(), signed_in(mia)
    story = f"{QUEUE}{inquiry.pk}/change/"
    used = set()
    for page in (QUEUE, story, f"{QUEUE}new/", f"{QUEUE}shift/", f"{QUEUE}find/"):
        used |= set(re.findall(r'data-key="([^"])"', client.get(page).content.decode()))
    csrf_post(client, f"{QUEUE}{inquiry.pk}/claim/")
    page = client.get(story).content.decode()
    used |= set(re.findall(r'data-key="([^"])"', page))
    listed = set(re.findall(r"<kbd>([^<])</kbd>", page.partition('id="keys"')[2]))
    assert used - listed == set()
    assert set("nocafmthexuq/r?") <= used
