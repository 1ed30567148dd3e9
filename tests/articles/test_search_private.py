"""Search never leads to, or tells a word of, what readers may not see: not even with the rights of the public site."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import connection
from django.utils import timezone

from articles import actions, search
from articles.models import Article, SearchEntry, SearchWord
from articles.states import ArticleState
from tests.make import make_article, make_published, make_revision
from tests.project.test_grants import acting_as

pytestmark = pytest.mark.django_db

SECRET = "## Quetzalword\n\nA quetzalword that no reader may see.\n"
NOW = timezone.now


def found(typed: str = "quetzalword", language: str = "en") -> list[str]:
    return [hit.title for hit in search.find(typed, language).hits]


def found_as_web(typed: str = "quetzalword") -> list[str]:
    with acting_as("prosperity_web"):
        return found(typed)


def test_a_published_text_is_found_by_the_public_site():
    make_published(body=SECRET)
    assert search.refresh(NOW()) == 1
    assert found_as_web() == ["Invented article"]
    assert found_as_web("quetzalwrod") == ["Invented article"]  # mended, with the rights of the public site


def test_a_draft_is_never_found():
    make_revision(make_article(body=SECRET), body=SECRET)
    make_published(slug="other")
    search.refresh(NOW())
    assert found_as_web() == found() == []
    assert not SearchWord.objects.filter(word="quetzalword").exists()


def test_a_newer_draft_of_a_published_text_is_not_found():
    article = make_published()
    make_revision(article, body=SECRET)
    search.refresh(NOW())
    assert found_as_web() == []


def test_what_opens_later_is_found_then_and_not_before():
    make_published(body=SECRET, at=NOW() + timedelta(hours=1))
    assert search.refresh(NOW()) == 0
    assert found_as_web() == []
    assert search.refresh(NOW() + timedelta(hours=2)) == 1
    assert found_as_web() == []  # read too early, and shown too early by nobody


def test_what_was_taken_down_is_gone_at_once_and_its_words_with_the_next_round():
    article = make_published(body=SECRET)
    search.refresh(NOW())
    Article.objects.filter(pk=article.pk).update(state=ArticleState.WITHDRAWN)
    assert found_as_web() == found() == []
    assert search.refresh(NOW()) == 1
    assert not SearchEntry.objects.exists()
    assert not SearchWord.objects.filter(word="quetzalword").exists()


def test_what_is_taken_down_at_a_set_time_is_gone_then():
    article = make_published(body=SECRET, at=NOW() - timedelta(days=2))
    Article.objects.filter(pk=article.pk).update(withdraw_at=NOW() - timedelta(days=1))
    SearchEntry.objects.create(article=article, revision=article.live_revision, language="en", title="t", body="quetzalword")
    assert found_as_web() == found() == []


def test_what_is_too_old_to_be_safe_is_not_led_to():
    article = make_published(body=SECRET)
    search.refresh(NOW())
    Article.objects.filter(pk=article.pk).update(closes_on=timezone.localdate())
    assert found_as_web() == []


def test_the_other_language_is_named_only_for_what_readers_may_see():
    article = make_published(body=SECRET, language="es")
    search.refresh(NOW())
    assert search.find("quetzalword", "en").elsewhere
    Article.objects.filter(pk=article.pk).update(state=ArticleState.WITHDRAWN)
    assert not search.find("quetzalword", "en").elsewhere


def test_a_text_whose_review_is_long_overdue_comes_last():
    make_published(body=SECRET, slug="old", title="Quetzalword", review_due_on=timezone.localdate() - timedelta(days=46))
    make_published(body=SECRET, slug="new", title="Another")
    search.refresh(NOW())
    assert found() == ["Another", "Quetzalword"]


def test_a_changed_text_is_read_again_and_an_unchanged_one_is_not():
    article = make_published(body=SECRET)
    assert search.refresh(NOW()) == 1
    assert search.refresh(NOW()) == 0
    revision = make_revision(article, body="## Other\n\nA kingfisherword.\n")
    actions.publish(revision, by=None, at=NOW())
    assert search.refresh(NOW()) == 1
    assert found() == []
    assert found("kingfisherword") == ["Invented article"]
    assert not SearchWord.objects.filter(word="quetzalword").exists()


def test_the_words_that_the_rows_know_come_back_when_they_are_missing():
    make_published(body=SECRET)
    search.refresh(NOW())
    SearchWord.objects.filter(word="naloxone").delete()
    assert search.refresh(NOW()) == 0
    assert SearchWord.objects.filter(language="en", word="naloxone").exists()


def test_the_worker_may_do_what_refresh_does():
    make_published(body=SECRET)
    with acting_as("prosperity_worker"):
        assert search.refresh(NOW()) == 1
        assert search.refresh(NOW()) == 0


def test_the_public_site_may_not_write_what_search_reads():
    with connection.cursor() as cursor:
        cursor.execute("SELECT has_table_privilege('prosperity_web', 'articles_searchentry', 'INSERT, UPDATE, DELETE')")
        assert cursor.fetchone() == (False,)
