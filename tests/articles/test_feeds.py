"""Who follows our pages: feeds in each language, by topic and of what changed."""

from __future__ import annotations

from datetime import timedelta
from xml.etree import ElementTree

import pytest
from django.utils import timezone

from articles.models import Article, Correction
from tests.make import make_article, make_published

pytestmark = pytest.mark.django_db

ATOM = "{http://www.w3.org/2005/Atom}"
SITE = "https://haven.example"


@pytest.fixture(autouse=True)
def site(settings):
    settings.PUBLIC_URL = SITE


def feed(client, path):
    answer = client.get(path, headers={"Host": "localhost"})
    assert answer.status_code == 200
    assert answer["Content-Type"] == "application/atom+xml; charset=utf-8"
    return ElementTree.fromstring(answer.content)


def titles(tree):
    return [entry.findtext(f"{ATOM}title") for entry in tree.iter(f"{ATOM}entry")]


def test_a_feed_holds_the_articles_of_its_language_newest_first_under_the_public_address(client):
    make_published(slug="old", title="Old", at=timezone.now() - timedelta(days=9))
    make_published(slug="new", title="New")
    make_published(slug="nuevo", title="Nuevo", language="es")
    make_article(slug="draft", title="Draft")
    tree = feed(client, "/feed.atom")
    assert titles(tree) == ["New", "Old"]
    assert titles(feed(client, "/es/feed.atom")) == ["Nuevo"]
    links = {link.get("rel"): link.get("href") for link in tree.findall(f"{ATOM}link")}
    assert links == {"alternate": f"{SITE}/articles/", "self": f"{SITE}/feed.atom"}
    assert tree.find(f"{ATOM}entry/{ATOM}link").get("href") == f"{SITE}/articles/new/"
    assert feed(client, "/es/feed.atom").find(f"{ATOM}entry/{ATOM}link").get("href") == f"{SITE}/es/articles/nuevo/"


def test_an_entry_keeps_its_name_when_its_address_changes(client):
    make_published(slug="old")
    name = feed(client, "/feed.atom").findtext(f"{ATOM}entry/{ATOM}id")
    Article.objects.update(slug="new")
    assert feed(client, "/feed.atom").findtext(f"{ATOM}entry/{ATOM}id") == name
    assert name.startswith("urn:uuid:")


def test_a_small_change_does_not_bring_an_entry_forward(client):
    """`updated_on` stays, and so does the entry's date."""
    article = make_published(at=timezone.now() - timedelta(days=9))
    before = feed(client, "/feed.atom").findtext(f"{ATOM}entry/{ATOM}updated")
    Article.objects.filter(pk=article.pk).update(body="Words, with a comma.")
    assert feed(client, "/feed.atom").findtext(f"{ATOM}entry/{ATOM}updated") == before


def test_a_topic_has_its_own_and_an_empty_or_unknown_one_has_none(client):
    make_published(title="Here")
    assert titles(feed(client, "/topics/invented-topic/feed.atom")) == ["Here"]
    assert client.get("/es/topics/invented-topic/feed.atom").status_code == 404
    assert client.get("/topics/nowhere/feed.atom").status_code == 404
    Article.objects.update(state="withdrawn")
    assert client.get("/topics/invented-topic/feed.atom").status_code == 404


@pytest.mark.parametrize("change", [{"review_due_on": -45}, {"closes_on": 0}])
def test_what_is_too_old_is_in_no_feed(client, change):
    make_published(title="Old")
    today = timezone.localdate()
    Article.objects.update(**{name: today + timedelta(days=days) for name, days in change.items()})
    assert titles(feed(client, "/feed.atom")) == []
    assert client.get("/topics/invented-topic/feed.atom").status_code == 404


def test_words_that_no_xml_may_hold_do_not_break_a_feed(client):
    make_published(title="A\x0bB <b>&", summary="\x01")
    assert titles(feed(client, "/feed.atom")) == ["AB <b>&"]


def test_what_changed_is_a_feed_too_and_an_empty_one_stays_the_same(client):
    empty = client.get("/changes.atom").content
    assert titles(feed(client, "/changes.atom")) == []
    assert client.get("/changes.atom").content == empty
    article = make_published()
    note = {"revision": article.live_revision, "at": timezone.now(), "note": "The dose was wrong.", "kind": "correction"}
    Correction.objects.create(article=article, **note)
    tree = feed(client, "/changes.atom")
    assert titles(tree) == ["Invented article: Correction of an error"]
    assert tree.findtext(f"{ATOM}entry/{ATOM}summary") == "The dose was wrong."
    assert tree.find(f"{ATOM}entry/{ATOM}link").get("href") == f"{SITE}/articles/invented/changes/"
    assert titles(feed(client, "/es/changes.atom")) == []


@pytest.mark.parametrize(
    ("page", "path"),
    [("/", "/feed.atom"), ("/es/articles/", "/es/feed.atom"), ("/topics/invented-topic/", "/topics/invented-topic/feed.atom")],
)
def test_pages_name_their_feed(client, page, path):
    make_published()
    assert f'type="application/atom+xml" title="{"Art"}'.encode() in client.get(page).content or "topic" in path
    assert f'href="{path}"'.encode() in client.get(page).content
