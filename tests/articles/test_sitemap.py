"""What search engines are told: every page that may be found, with its other language, and nothing else."""

from __future__ import annotations

from datetime import timedelta
from xml.etree import ElementTree

import pytest
from django.core.management import call_command
from django.utils import timezone

from articles.models import Article
from tests.make import make_article, make_published

pytestmark = pytest.mark.django_db

SITE = "https://haven.example"
MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
LINK = "{http://www.w3.org/1999/xhtml}link"


@pytest.fixture(autouse=True)
def site(settings):
    settings.PUBLIC_URL = SITE


def places(client):
    answer = client.get("/sitemap.xml")
    assert (answer.status_code, answer["Content-Type"]) == (200, "application/xml")
    tree = ElementTree.fromstring(answer.content)
    return {
        url.findtext(f"{MAP}loc").removeprefix(SITE): {
            link.get("hreflang"): link.get("href").removeprefix(SITE) for link in url.findall(LINK)
        }
        for url in tree
    }


def test_each_page_names_its_other_language_in_both_directions(client):
    english = make_published(slug="here")
    make_published(slug="aqui", language="es", translation_key=english.translation_key)
    make_published(slug="alone")
    found = places(client)
    both = {"en": "/articles/here/", "es": "/es/articles/aqui/"}
    assert found["/articles/here/"] == found["/es/articles/aqui/"] == both
    assert found["/articles/alone/"] == {}
    assert found["/crisis/"] == found["/es/crisis/"] == {"en": "/crisis/", "es": "/es/crisis/"}


def test_every_address_in_it_answers_and_every_article_is_in_it(client):
    call_command("load_library", verbosity=0)
    found = places(client)
    assert {client.get(path).status_code for path in found} == {200}
    assert {article.get_absolute_url() for article in Article.objects.published()} <= set(found)
    assert all(other in found for links in found.values() for other in links.values())


NOT_FOUND = {
    "withdrawn": lambda: {"state": "withdrawn"},
    "a draft": lambda: {"state": "draft"},
    "not yet": lambda: {"published_at": timezone.now() + timedelta(days=1)},
    "stale": lambda: {"review_due_on": timezone.localdate() - timedelta(days=45)},
    "closed": lambda: {"closes_on": timezone.localdate()},
}


@pytest.mark.parametrize("why", NOT_FOUND)
def test_what_must_not_be_found_is_not_in_it(client, why):
    make_published()
    assert "/articles/invented/" in places(client)
    Article.objects.update(**NOT_FOUND[why]())
    assert not [path for path in places(client) if path.startswith(("/articles/i", "/topics/"))]


def test_nothing_of_a_familys_request_and_no_draft_is_in_it(client):
    make_article()
    text = client.get("/sitemap.xml").content
    for word in (b"my-request", b"this-device", b"invented", b"admin"):
        assert word not in text


def test_robots_are_led_to_the_map_and_not_to_the_mailbox(client, settings):
    text = client.get("/robots.txt").content.decode()
    assert text.splitlines() == [
        "User-agent: *",
        "Disallow: /my-request/",
        "Disallow: /es/my-request/",
        "",
        f"Sitemap: {SITE}/sitemap.xml",
    ]
    settings.PUBLIC_URL = ""
    assert "Sitemap" not in client.get("/robots.txt").content.decode()
