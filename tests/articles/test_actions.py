"""Writing and publishing: the row is what readers see, the revision what editors write."""

from __future__ import annotations

import itertools
from datetime import UTC, date, datetime, timedelta

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from articles.actions import ActionRefused, Stale, Text, publish, save_revision
from articles.models import Article, Publication, Source
from articles.states import ArticleState, Change, can_move
from tests.make import make_article, make_published, make_revision, make_sound, write

pytestmark = pytest.mark.django_db

ZEBRAFINCH = Text("Zebrafinch", "s", "b")

ALLOWED = {
    ("draft", "published"),
    ("published", "published"),
    ("published", "withdrawn"),
    ("withdrawn", "published"),
}


def test_what_may_follow_what():
    pairs = itertools.product(ArticleState.values, ArticleState.values)
    assert {pair for pair in pairs if can_move(*pair)} == ALLOWED


def test_a_new_revision_leaves_what_readers_see_alone(client, elena):
    article = make_article()
    publish(make_revision(article), by=None, at=timezone.now())
    first = article.revisions.get()
    revision = save_revision(article, text=ZEBRAFINCH, base=first, by=elena, at=timezone.now())
    assert (revision.number, revision.created_by, revision.origin) == (2, elena, "editor")
    assert b"Zebrafinch" not in client.get(article.get_absolute_url()).content
    publish(revision, by=None, at=timezone.now())
    assert b"Zebrafinch" in client.get(article.get_absolute_url()).content


def test_a_refused_verb_tells_nobody():
    before = Publication.objects.get().number
    with pytest.raises(ActionRefused):
        publish(make_revision(make_article(), body="Words.[^s404]"), by=None, at=timezone.now())
    assert Publication.objects.get().number == before


@pytest.mark.parametrize("state", ["draft", "withdrawn"])
def test_what_is_not_published_is_a_404_for_everybody(client, state):
    article = make_article(state=state)
    assert client.get(article.get_absolute_url()).status_code == 404
    assert b"Invented article" not in client.get("/articles/").content


def test_an_article_that_is_published_later_is_not_there_yet(client):
    article = publish(make_revision(make_article()), by=None, at=timezone.now() + timedelta(hours=1))
    assert client.get(article.get_absolute_url()).status_code == 404
    assert article not in Article.objects.published()
    assert article in Article.objects.published(timezone.now() + timedelta(hours=2))


def test_a_source_that_nobody_knows_refuses_the_text(client):
    revision = make_revision(make_article(), body="Words.[^s404]")
    with pytest.raises(ActionRefused, match="s404"):
        publish(revision, by=None, at=timezone.now())
    assert Article.objects.get().state == ArticleState.DRAFT


def test_the_page_shows_its_sources_with_the_day_they_were_checked(client):
    Source.objects.create(key="s1", title="Invented source", url="https://example.org/x", checked_on=date(2026, 11, 22))
    article = publish(make_revision(make_article(), body="Words.[^s1]"), by=None, at=timezone.now())
    page = client.get(article.get_absolute_url()).content.decode()
    assert 'id="source-1"' in page
    assert "https://example.org/x" in page
    assert "Nov. 22, 2026" in page
    assert list(article.sources.values_list("key", flat=True)) == ["s1"]


def test_a_changed_text_is_no_longer_reviewed_and_the_same_text_still_is():
    article = publish(make_revision(make_article()), by=None, at=timezone.now())
    Article.objects.update(reviewed_on=date(2026, 11, 1), reviewer_name="Dr. Invented")
    assert publish(make_revision(article), by=None, at=timezone.now()).is_reviewed
    assert not publish(make_revision(article, body="Other words."), by=None, at=timezone.now()).is_reviewed


def test_an_article_says_that_no_clinician_has_reviewed_it_until_one_has(client):
    article = publish(make_revision(make_article()), by=None, at=timezone.now())
    assert b"Not yet reviewed by a clinician" in client.get(article.get_absolute_url()).content
    Article.objects.update(reviewed_on=date(2026, 11, 1), reviewer_name="Dr. Invented")
    page = client.get(article.get_absolute_url()).content
    assert b"Not yet reviewed" not in page
    assert b"Dr. Invented" in page


@pytest.mark.parametrize(
    "values",
    [
        {"state": "published"},
        {"reviewed_on": date(2026, 1, 1)},
        {"reviewer_name": "Dr. Invented"},
        {"planned_for": datetime(2026, 12, 1, tzinfo=UTC)},
        {"published_at": datetime(2026, 12, 1, tzinfo=UTC), "withdraw_at": datetime(2026, 11, 1, tzinfo=UTC)},
    ],
)
def test_the_database_refuses_half_truths(values):
    article = make_article()
    with pytest.raises(IntegrityError), transaction.atomic():
        Article.objects.filter(pk=article.pk).update(**values)


def test_two_who_began_from_the_same_version_do_not_overwrite_each_other(elena, lucia):
    article = make_published()
    base = article.live_revision
    hers = save_revision(article, text=ZEBRAFINCH, base=base, by=elena, at=timezone.now())
    with pytest.raises(Stale, match="version 2") as refusal:
        save_revision(article, text=Text("Other", "s", "b"), base=base, by=lucia, at=timezone.now())
    assert refusal.value.newest == hers
    assert (hers.base, article.revisions.count()) == (base, 2)


def test_a_first_version_is_not_written_twice(elena):
    article = make_article()
    save_revision(article, text=ZEBRAFINCH, base=None, by=elena, at=timezone.now())
    with pytest.raises(Stale):
        save_revision(article, text=ZEBRAFINCH, base=None, by=elena, at=timezone.now())


def test_a_small_change_keeps_the_day_and_a_change_of_meaning_moves_it(elena, lucia):
    article = make_sound(at=timezone.now() - timedelta(days=9))
    day = article.updated_on
    typo = write(article, elena, summary="What to do today.", change=Change.SMALL, change_note="A word.")
    article = publish(typo, by=lucia, at=timezone.now())
    assert (article.updated_on, article.meaning_number, article.change_note) == (day, 1, "")
    assert article.summary == "What to do today."
    article = publish(write(article, elena, change_note="The dose."), by=lucia, at=timezone.now())
    assert (article.updated_on, article.meaning_number, article.change_note) == (timezone.localdate(), 3, "The dose.")
    assert article.no_source_needed == ["What helps"]


def test_who_published_what_is_written_down(elena):
    article = make_article()
    revision = write(article)
    publish(revision, by=elena, at=timezone.now())
    event = article.events.get()
    assert (event.verb, event.revision, event.by, event.by_name) == ("published", revision, elena, "elena")


def test_a_translation_is_behind_when_the_other_text_changed_its_meaning():
    english = make_published()
    assert not Article(renders_number=1).drift(english)
    assert not Article(renders_number=None).drift(english)
    english.meaning_number = 2
    assert Article(renders_number=1).drift(english)


def test_readers_see_it_until_it_ends_and_the_pages_that_are_kept_know():
    article = make_published(at=timezone.now() - timedelta(days=2))
    Article.objects.update(withdraw_at=timezone.now() + timedelta(hours=1))
    before = Publication.objects.version()
    assert article in Article.objects.published()
    assert article not in Article.objects.published(timezone.now() + timedelta(hours=2))
    Article.objects.update(withdraw_at=timezone.now() - timedelta(seconds=1))  # as if the hour had passed
    assert article not in Article.objects.published()
    assert Publication.objects.version() != before


def test_what_had_ended_may_be_published_again():
    article = make_published(at=timezone.now() - timedelta(days=2))
    Article.objects.update(withdraw_at=timezone.now() - timedelta(days=1))
    assert publish(article.live_revision, by=None, at=timezone.now()).withdraw_at is None
    assert article in Article.objects.published()
