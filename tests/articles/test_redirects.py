"""An address that an article had once still leads to it."""

from __future__ import annotations

import pytest
from django.utils import timezone

from articles.models import Article, Redirect
from prosperity import page_cache
from prosperity.page_cache import Key, Page, PageCache
from tests.make import make_published
from tests.project.test_grants import acting_as

pytestmark = pytest.mark.django_db


@pytest.fixture
def article():
    made = make_published(slug="new")
    Redirect.objects.create(language="en", slug="old", article=made, at=timezone.now())
    return made


@pytest.mark.parametrize("page", ["", "changes/"])
def test_an_old_address_leads_on_for_good_and_is_asked_again(client, article, page, django_assert_max_num_queries):
    with django_assert_max_num_queries(3):
        answer = client.get(f"/articles/old/{page}")
    assert (answer.status_code, answer["Location"]) == (301, f"/articles/new/{page}")
    assert answer["Cache-Control"] == "no-cache"
    assert not answer.cookies


def test_it_holds_in_its_own_language_only(client, article):
    assert client.get("/es/articles/old/").status_code == 404


@pytest.mark.parametrize("state", ["draft", "withdrawn"])
def test_it_leads_to_nothing_that_readers_may_not_see(client, article, state):
    Article.objects.update(state=state)
    answer = client.get("/articles/old/")
    assert answer.status_code == 404
    assert b"/articles/new/" not in answer.content


def test_an_article_that_lives_at_an_address_comes_before_one_that_left_it(client, article):
    make_published(slug="old", title="Lives here")
    assert b"Lives here" in client.get("/articles/old/").content


def test_the_public_sites_own_role_can_read_it(article):
    with acting_as("prosperity_web"):
        assert Redirect.objects.filter(slug="old", article__in=Article.objects.published()).exists()


def test_a_page_that_moved_leaves_memory(client, article, monkeypatch):
    kept = PageCache()
    monkeypatch.setattr(page_cache, "pages", kept)
    kept.version_is(1)
    kept.keep(Key("/articles/old/", "en"), Page(b"old words", b"", {}, "", 1))
    request = client.get("/articles/old/").wsgi_request
    page_cache.take(request, client.get("/articles/old/"), 1)
    assert kept.places() == []
