"""Writing and publishing: the row is what readers see, the revision what editors write."""

from __future__ import annotations

import itertools
from datetime import date, timedelta

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from articles import actions
from articles.actions import ActionRefused, publish, put_on_shelf, save_revision
from articles.models import Article, Publication, Source
from articles.states import ArticleState, can_move
from tests.make import make_article, make_revision

pytestmark = pytest.mark.django_db

ALLOWED = {
    ("draft", "in_review"),
    ("draft", "published"),
    ("in_review", "draft"),
    ("in_review", "published"),
    ("published", "published"),
    ("published", "retired"),
    ("retired", "published"),
}


def test_what_may_follow_what():
    pairs = itertools.product(ArticleState.values, ArticleState.values)
    assert {pair for pair in pairs if can_move(*pair)} == ALLOWED


def test_a_new_revision_leaves_what_readers_see_alone(client, elena):
    article = make_article()
    publish(make_revision(article), at=timezone.now())
    text = {"title": "Zebrafinch", "summary": "s", "body": "b"}
    revision = save_revision(article, **text, by=elena, at=timezone.now())
    assert (revision.number, revision.created_by, revision.origin) == (2, elena, "editor")
    assert b"Zebrafinch" not in client.get(article.get_absolute_url()).content
    publish(revision, at=timezone.now())
    assert b"Zebrafinch" in client.get(article.get_absolute_url()).content


# Whether readers see something new after each verb. A new verb fails here until it has its line and, if so, its bump.
TELLS_READERS = {"save_revision": False, "publish": True, "put_on_shelf": True}


def test_every_verb_that_changes_what_readers_see_tells_all_processes(elena):
    verbs = {name for name, value in vars(actions).items() if getattr(value, "__module__", "") == actions.__name__}
    assert {name for name in verbs if not (name.startswith("_") or name.endswith("Refused"))} == set(TELLS_READERS)
    article = make_article()
    text = {"title": "Zebrafinch", "summary": "s", "body": "b"}
    calls = {
        "save_revision": lambda: save_revision(article, **text, by=elena, at=timezone.now()),
        "publish": lambda: publish(article.revisions.get(), at=timezone.now()),
        "put_on_shelf": lambda: put_on_shelf(article, topic=article.topic, position=1, related=[]),
    }
    for verb, tells in TELLS_READERS.items():
        before = Publication.objects.get().number
        calls[verb]()
        assert Publication.objects.get().number == before + tells


def test_a_refused_verb_tells_nobody():
    before = Publication.objects.get().number
    with pytest.raises(ActionRefused):
        publish(make_revision(make_article(), body="Words.[^s404]"), at=timezone.now())
    assert Publication.objects.get().number == before


@pytest.mark.parametrize("state", ["draft", "in_review"])
def test_a_draft_is_a_404_for_everybody(client, state):
    article = make_article(state=state)
    assert client.get(article.get_absolute_url()).status_code == 404
    assert b"Invented article" not in client.get("/articles/").content


def test_an_article_that_is_published_later_is_not_there_yet(client):
    article = publish(make_revision(make_article()), at=timezone.now() + timedelta(hours=1))
    assert client.get(article.get_absolute_url()).status_code == 404
    assert article not in Article.objects.published()
    assert article in Article.objects.published(timezone.now() + timedelta(hours=2))


def test_a_source_that_nobody_knows_refuses_the_text(client):
    revision = make_revision(make_article(), body="Words.[^s404]")
    with pytest.raises(ActionRefused, match="s404"):
        publish(revision, at=timezone.now())
    assert Article.objects.get().state == ArticleState.DRAFT


def test_the_page_shows_its_sources_with_the_day_they_were_checked(client):
    Source.objects.create(key="s1", title="Invented source", url="https://example.org/x", checked_on=date(2026, 11, 22))
    article = publish(make_revision(make_article(), body="Words.[^s1]"), at=timezone.now())
    page = client.get(article.get_absolute_url()).content.decode()
    assert 'id="source-1"' in page
    assert "https://example.org/x" in page
    assert "Nov. 22, 2026" in page
    assert list(article.sources.values_list("key", flat=True)) == ["s1"]


def test_a_changed_text_is_no_longer_reviewed_and_the_same_text_still_is():
    article = publish(make_revision(make_article()), at=timezone.now())
    Article.objects.update(reviewed_on=date(2026, 11, 1), reviewer_name="Dr. Invented")
    assert publish(make_revision(article), at=timezone.now()).is_reviewed
    assert not publish(make_revision(article, body="Other words."), at=timezone.now()).is_reviewed


def test_an_article_says_that_no_clinician_has_reviewed_it_until_one_has(client):
    article = publish(make_revision(make_article()), at=timezone.now())
    assert b"Not yet reviewed by a clinician" in client.get(article.get_absolute_url()).content
    Article.objects.update(reviewed_on=date(2026, 11, 1), reviewer_name="Dr. Invented")
    page = client.get(article.get_absolute_url()).content
    assert b"Not yet reviewed" not in page
    assert b"Dr. Invented" in page


@pytest.mark.parametrize(
    "values", [{"state": "published"}, {"reviewed_on": date(2026, 1, 1)}, {"reviewer_name": "Dr. Invented"}]
)
def test_the_database_refuses_half_truths(values):
    article = make_article()
    with pytest.raises(IntegrityError), transaction.atomic():
        Article.objects.filter(pk=article.pk).update(**values)
