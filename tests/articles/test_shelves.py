"""Topics, what to read next and the glossary, as readers find them."""

from __future__ import annotations

import pytest
from django.utils import timezone

from articles.actions import publish
from articles.models import Article, GlossaryTerm, Source, Topic
from articles.states import ArticleState
from tests.make import main_of, make_article, make_revision, make_topic

pytestmark = pytest.mark.django_db


def published(**values) -> Article:
    return publish(make_revision(make_article(**values)), by=None, at=timezone.now())


def test_a_topic_shows_its_own_published_articles_in_their_order(client):
    topic = make_topic("en")
    published(slug="second", title="Second", position=2)
    published(slug="first", title="First", position=1)
    make_article(slug="draft", title="A draft")
    other = Topic.objects.create(language="en", slug="elsewhere", title="Elsewhere")
    Article.objects.filter(pk=published(slug="other", title="Other").pk).update(topic=other)
    page = main_of(client.get(f"/topics/{topic.slug}/"))
    assert page.index("First") < page.index("Second")
    assert "A draft" not in page
    assert "Other" not in page


def test_an_empty_topic_and_one_of_the_other_language_are_not_there(client):
    topic = make_topic("en")
    assert client.get(f"/topics/{topic.slug}/").status_code == 404
    published()
    assert client.get(f"/topics/{topic.slug}/").status_code == 200
    assert client.get(f"/es/topics/{topic.slug}/").status_code == 404


def test_the_language_link_leads_to_the_translation_under_its_own_address(client):
    english = published(slug="in-english")
    page = client.get("/articles/in-english/").content.decode()
    assert 'hreflang="es"' not in page  # not translated yet: no link that leads nowhere
    spanish = make_article(language="es", slug="en-castellano", translation_key=english.translation_key)
    publish(make_revision(spanish), by=None, at=timezone.now())
    page = client.get("/articles/in-english/").content.decode()
    assert page.count('href="/es/articles/en-castellano/"') == 2  # in the menu, and beside the title
    assert client.get("/es/articles/in-english/").status_code == 404


def test_what_to_read_next_comes_in_the_chosen_order_and_only_what_readers_may_see(client, django_assert_max_num_queries):
    near, far, draft = published(slug="near", title="Near"), published(slug="far", title="Far"), make_article(slug="draft")
    spanish = make_article(language="es", slug="lejos", title="Lejos", translation_key=far.translation_key)
    publish(make_revision(spanish), by=None, at=timezone.now())
    keys = [far.translation_key, draft.translation_key, near.translation_key]
    Article.objects.filter(pk=published(slug="here").pk).update(related=keys)
    with django_assert_max_num_queries(2):
        page = main_of(client.get("/articles/here/"))
    after = page.split('id="related"')[1]
    assert after.index('href="/articles/far/"') < after.index('href="/articles/near/"')
    assert "draft" not in after
    assert "lejos" not in after


def test_an_article_without_relatives_shows_no_empty_list(client):
    published(slug="alone")
    assert 'id="related"' not in main_of(client.get("/articles/alone/"))


def test_a_withdrawn_relative_disappears(client):
    gone = published(slug="gone")
    Article.objects.filter(pk=published(slug="here").pk).update(related=[gone.translation_key])
    Article.objects.filter(pk=gone.pk).update(state=ArticleState.WITHDRAWN)
    assert 'id="related"' not in main_of(client.get("/articles/here/"))


def test_the_glossary_explains_old_words_and_numbers_its_sources(client, django_assert_max_num_queries):
    source = Source.objects.create(key="s1", title="Invented source", url="https://example.org/1", checked_on="2026-11-22")
    term = GlossaryTerm.objects.create(
        language="en", slug="kind-word", term="Kind word", meaning="A word.", older_words=["an old one"], why="It is kinder."
    )
    term.sources.add(source)
    GlossaryTerm.objects.create(language="en", slug="another", term="Another", meaning="General.")
    GlossaryTerm.objects.create(language="es", slug="otra", term="Otra", meaning="Otra palabra.")
    with django_assert_max_num_queries(2):
        page = main_of(client.get("/glossary/"))
    assert page.index("Another") < page.index("Kind word")
    assert "“an old one”" in page
    assert 'href="#source-1"' in page
    assert page.count('id="source-1"') == 1
    assert page.count("/how-we-write/#general") == 1
    assert "Otra" not in page


def test_an_empty_glossary_is_a_page_all_the_same(client):
    assert client.get("/glossary/").status_code == 200


def test_a_statement_of_general_guidance_is_said_to_be_one(client):
    published(slug="here", body="## A\n\nWords.\n")
    article = make_article(slug="there")
    publish(make_revision(article, body="## A\n\nNever squeeze it.[^general]\n"), by=None, at=timezone.now())
    assert 'id="source-general"' not in main_of(client.get("/articles/here/"))
    page = main_of(client.get("/articles/there/"))
    assert 'href="#source-general"' in page
    assert page.count('id="source-general"') == 1
