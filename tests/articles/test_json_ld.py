"""What machines are told of a page: no more than the page says, and nothing that a browser would run."""

from __future__ import annotations

import json
import re
from datetime import date

import pytest

from articles.models import Article, Source
from tests.make import make_published, make_topic

pytestmark = pytest.mark.django_db

SITE = "https://haven.example"
BLOCK = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.S)
META = re.compile(r'<meta property="(og:[a-z_]+)" content="([^"]*)">')


@pytest.fixture(autouse=True)
def site(settings):
    settings.PUBLIC_URL = SITE


def page(client, path="/articles/invented/"):
    answer = client.get(path)
    assert answer.status_code == 200
    return answer.content.decode()


def data(client):
    (block,) = BLOCK.findall(page(client))
    return json.loads(block)


def test_an_article_is_a_medical_web_page_with_its_sources(client):
    Source.objects.create(key="s1", title="Invented source", url="https://example.org/x", checked_on=date(2026, 11, 22))
    article = make_published(body="Words.[^s1]")
    told = data(client)
    assert (told["@context"], told["@type"]) == ("https://schema.org", "MedicalWebPage")
    assert told["url"] == f"{SITE}/articles/invented/"
    assert (told["name"], told["inLanguage"]) == ("Invented article", "en")
    assert told["dateModified"] == article.updated_on.isoformat()
    assert told["citation"] == [{"@type": "WebPage", "name": "Invented source", "url": "https://example.org/x"}]


def test_it_names_a_reviewer_and_an_author_only_when_they_are_real(client):
    make_published()
    told = data(client)
    assert not {"lastReviewed", "reviewedBy"} & set(told)
    assert told["author"] == told["publisher"]
    Article.objects.update(author_name="Wren Invented", reviewed_on=date(2026, 11, 1), reviewer_name="Dr. Invented")
    told = data(client)
    assert told["lastReviewed"] == "2026-11-01"
    assert told["reviewedBy"] == {"@type": "Person", "name": "Dr. Invented"}
    assert told["author"] == {"@type": "Person", "name": "Wren Invented"}


@pytest.mark.parametrize("words", ["</script><script>alert(1)</script>", "<!--<script>", "A & B \u2028"])
def test_no_words_can_end_the_block(client, words):
    make_published(title=words)
    html = page(client)
    (block,) = BLOCK.findall(html)
    assert "<" not in block
    assert json.loads(block)["name"] == words


def test_a_card_says_what_the_page_says_at_its_top_and_shows_no_picture(client):
    make_published(title='Say "hello" & <stay>')
    card = dict(META.findall(page(client)))
    assert card["og:title"] == "Say &quot;hello&quot; &amp; &lt;stay&gt;"
    assert (card["og:type"], card["og:url"], card["og:locale"]) == ("article", f"{SITE}/articles/invented/", "en_US")
    assert card["og:description"] == "An invented summary."
    assert "og:image" not in card


def test_both_languages_name_each_other_and_themselves(client):
    english = make_published()
    make_published(language="es", slug="inventado", translation_key=english.translation_key)
    for path in ("/articles/invented/", "/es/articles/inventado/"):
        html = page(client, path)
        assert f'<link rel="canonical" href="{SITE}{path}">' in html
        assert f'<link rel="alternate" hreflang="en" href="{SITE}/articles/invented/">' in html
        assert f'<link rel="alternate" hreflang="es" href="{SITE}/es/articles/inventado/">' in html


@pytest.mark.parametrize("path", ["/", "/es/", "/topics/invented-topic/"])
def test_front_page_and_topics_have_a_card_too(client, path):
    make_topic(description="What it is about.")
    make_published()
    card = dict(META.findall(page(client, path)))
    assert card["og:type"] == "website"
    assert card["og:title"]
    assert card["og:description"]
    assert card["og:url"] == SITE + path


def test_a_site_that_does_not_know_its_address_makes_none_up(client, settings):
    settings.PUBLIC_URL = ""
    make_published()
    html = page(client)
    assert "og:url" not in html
    assert "canonical" not in html


@pytest.mark.parametrize("path", ["/contact/", "/my-request/", "/leave/", "/this-device/", "/crisis/"])
def test_pages_on_the_help_path_have_no_card(client, path):
    assert "og:" not in page(client, path)
