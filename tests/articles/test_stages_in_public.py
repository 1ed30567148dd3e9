"""What readers see of a review that grew old: nothing, a note, no search engine, and at last the steps instead of the text."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.conf import settings

from articles.models import Article
from tests.make import make_article, make_published

pytestmark = pytest.mark.django_db

DUE = date(2027, 3, 1)
OVERDUE = b"This page may be out of date"
NOINDEX = b'<meta name="robots" content="noindex">'


def on(days: int) -> time_machine.travel:
    """Noon at the centre, so many days after the review was due."""
    noon = datetime(2027, 3, 1, 12, tzinfo=ZoneInfo(settings.TIME_ZONE))
    return time_machine.travel(noon + timedelta(days=days), tick=False)


@pytest.fixture
def article():
    """An article of a topic that closes when it is old, due on that day."""
    made = make_published(body="## A heading\n\nZebrafinch words.\n")
    Article.objects.update(review_due_on=DUE, closes_on=DUE + timedelta(days=90))
    return Article.objects.get(pk=made.pk)


@pytest.mark.parametrize(
    ("days", "status", "note", "noindex"),
    [
        (-400, 200, False, False),
        (13, 200, False, False),
        (14, 200, True, False),
        (44, 200, True, False),
        (45, 200, True, True),
        (89, 200, True, True),
        (90, 410, False, True),
    ],
)
def test_each_stage_has_its_effect_on_its_day(client, article, days, status, note, noindex):
    with on(days):
        answer = client.get(article.get_absolute_url())
    assert answer.status_code == status
    assert (OVERDUE in answer.content) == note
    assert (NOINDEX in answer.content) == noindex
    assert (b"Zebrafinch" in answer.content) == (status == 200)


def test_an_article_of_another_topic_never_closes(client, article):
    Article.objects.update(closes_on=None)
    with on(2000):
        answer = client.get(article.get_absolute_url())
    assert answer.status_code == 200
    assert OVERDUE in answer.content


@pytest.mark.parametrize(("language", "words"), [("en", b"Give naloxone if you have it"), ("es", b"Dele naloxona si tiene")])
def test_a_closed_address_says_why_and_what_to_do_in_an_overdose(client, language, words, django_assert_max_num_queries):
    article = make_published(language=language)
    Article.objects.update(review_due_on=DUE, closes_on=DUE + timedelta(days=90))
    with on(90), django_assert_max_num_queries(2):
        answer = client.get(article.get_absolute_url())
    assert answer.status_code == 410
    assert words in answer.content
    assert b"Invented article" in answer.content
    assert b'href="tel:911"' in answer.content.split(b"<main")[1]
    assert not answer.cookies


def test_no_list_leads_to_a_closed_article(client, article):
    paths = ["/", "/articles/", "/topics/invented-topic/"]
    other = make_published(slug="other", title="Other article", related=[article.translation_key])
    with on(89):
        assert all(b"Invented article" in client.get(path).content for path in [*paths, other.get_absolute_url()])
    with on(90):
        assert not any(b"Invented article" in client.get(path).content for path in [*paths, other.get_absolute_url()])
        assert all(client.get(path).status_code == 200 for path in paths)


def test_a_translation_that_is_behind_says_so_until_it_follows(client):
    english = make_published()
    spanish = make_published(language="es", translation_key=english.translation_key, renders_number=None)
    Article.objects.filter(pk=spanish.pk).update(renders_number=1)
    assert f'href="{english.get_absolute_url()}" hreflang="en">'.encode() not in _lead(client, spanish)
    Article.objects.filter(pk=english.pk).update(meaning_number=2)
    assert f'href="{english.get_absolute_url()}" hreflang="en">'.encode() in _lead(client, spanish)


def _lead(client, article):
    return client.get(article.get_absolute_url()).content.split(b"<h1>")[1].split(b"</header>")[0]


def test_who_wrote_and_who_signed_is_said_only_when_it_is_real(client, article):
    page = client.get(article.get_absolute_url()).content
    for words in (b"Written by", b"Signed by link", b"One person wrote"):
        assert words not in page
    Article.objects.update(one_person=True)
    assert b"One person wrote" in client.get(article.get_absolute_url()).content
    Article.objects.update(author_name="Wren Invented", reviewed_on=DUE, reviewer_name="Dr. Invented", signed_by_link=True)
    page = client.get(article.get_absolute_url()).content
    for words in (b"Written by Wren Invented", b"Reviewed by Dr. Invented", b"Signed by link"):
        assert words in page
    assert b"One person wrote" not in page  # somebody else has looked at it now


def test_a_draft_has_no_closed_page(client):
    draft = make_article(closes_on=DUE)
    with on(2000):
        assert client.get(draft.get_absolute_url()).status_code == 404
