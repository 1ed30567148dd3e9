"""The public record: what changed, when, why, who looked at it and by which source."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.utils import timezone

from articles.models import Article, Correction, Source
from tests.make import make_article, make_published
from tests.project.test_grants import acting_as

pytestmark = pytest.mark.django_db


def correct(article: Article, note: str, *, days_ago: int = 0, **values) -> Correction:
    at = timezone.now() - timedelta(days=days_ago)
    return Correction.objects.create(article=article, revision=article.live_revision, at=at, note=note, **values)


@pytest.fixture
def article():
    for key in ("s1", "s2"):
        Source.objects.create(
            key=key, title=f"Source {key}", url=f"https://example.org/{key}", checked_on=date(2026, 11, 1), publisher="Nobody"
        )
    return make_published()


def test_an_article_shows_all_its_changes_newest_first(client, article):
    correct(article, "A first note.", days_ago=3)
    correct(article, "A later note.", kind="correction", reviewed_by="Dr. Invented", source_keys=["s2", "s404", "s1"])
    page = client.get("/articles/invented/changes/").content.decode()
    assert page.index("A later note.") < page.index("A first note.")
    assert page.count("Reviewed by Dr. Invented") == 1
    assert page.index("https://example.org/s2") < page.index("https://example.org/s1")
    assert "Correction of an error" in page
    assert "Invented article" in page


def test_the_whole_record_holds_what_readers_of_this_language_may_see(client, article):
    spanish = make_published(language="es", slug="inventado")
    hidden = make_published(slug="hidden")
    correct(article, "English note.")
    correct(spanish, "Nota.")
    correct(hidden, "Hidden note.")
    Article.objects.filter(pk=hidden.pk).update(state="withdrawn")
    page = client.get("/changes/").content.decode()
    assert "English note." in page
    assert 'href="/articles/invented/"' in page
    assert "Nota." not in page
    assert "Hidden note." not in page
    assert "Nota." in client.get("/es/changes/").content.decode()


def test_a_note_is_shown_as_it_was_typed_and_never_obeyed(client, article):
    correct(article, "<script>alert(1)</script>")
    for path in ("/changes/", "/articles/invented/changes/"):
        assert b"<script>alert" not in client.get(path).content


def test_a_long_record_says_that_older_lines_stand_with_the_articles(client, article, monkeypatch):
    monkeypatch.setattr("articles.views.record.NEWEST", 2)
    for number in range(3):
        correct(article, f"Note {number}.", days_ago=number)
    page = client.get("/changes/").content.decode()
    assert "Note 1." in page
    assert "Note 2." not in page
    assert "Older changes stand with each article" in page


@pytest.mark.parametrize("path", ["/changes/", "/articles/invented/changes/", "/changes.atom"])
def test_however_many_there_are_it_costs_two_queries(client, article, path, django_assert_max_num_queries):
    for number in range(12):
        correct(article, f"Note {number}.", source_keys=["s1", "s2"])
    with django_assert_max_num_queries(2):
        assert b"Note 3." in client.get(path).content


def test_an_article_that_nobody_sees_has_no_record(client):
    draft = make_article()
    assert client.get("/articles/invented/changes/").status_code == 404
    Article.objects.filter(pk=draft.pk).update(state="withdrawn")
    assert client.get("/articles/invented/changes/").status_code == 404


def test_the_record_leads_to_the_record_in_the_other_language(client, article):
    make_published(language="es", slug="inventado", translation_key=article.translation_key)
    assert b'href="/es/articles/inventado/changes/"' in client.get("/articles/invented/changes/").content
    Article.objects.filter(language="es").update(state="withdrawn")
    assert b'hreflang="es"' not in client.get("/articles/invented/changes/").content.split(b"<main")[0]


def test_the_article_leads_to_its_record_and_says_what_changed_last(client, article):
    assert b'href="/articles/invented/changes/"' in client.get("/articles/invented/").content
    Article.objects.update(change_note="The dose.")
    assert b"What changed: The dose." in client.get("/articles/invented/").content


def test_the_public_sites_own_role_can_read_it(article):
    correct(article, "A note.", source_keys=["s1"])
    with acting_as("prosperity_web"):
        (row,) = Correction.objects.of_language("en").with_sources()
    assert row.cited == [{"title": "Source s1", "url": "https://example.org/s1", "publisher": "Nobody"}]
