"""A new article: its language is its topic's, its address may be left to its title, and the other language knows its pair."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.contrib.auth.models import User

from articles.models import Article, Revision, Topic
from tests.make import csrf_post, main_of, make_article, make_sound, make_topic, signed_in, write

pytestmark = pytest.mark.django_db

ADD = "/admin/articles/article/add/"


@pytest.fixture
def topics() -> tuple[Topic, Topic]:
    english = make_topic()
    return english, make_topic("es", translation_key=english.translation_key, title="Tema inventado")


def send(person: User, path: str = ADD, **typed: Any) -> Any:
    return csrf_post(signed_in(person), path, typed)


def test_an_article_begins_as_a_draft_that_only_the_desk_sees(client, elena, topics):
    english, _ = topics
    answer = send(elena, topic=english.pk, title="Help at night", slug="help-at-night")
    article = Article.objects.get()
    assert (answer.status_code, answer["Location"]) == (302, f"/admin/articles/article/{article.pk}/change/")
    assert (article.language, article.slug, article.state, article.keeper) == ("en", "help-at-night", "draft", elena)
    assert (article.revisions.get().number, article.revisions.get().created_by) == (1, elena)
    assert client.get("/articles/help-at-night/").status_code == 404


def test_the_language_is_that_of_the_topic(elena, topics):
    _, spanish = topics
    send(elena, topic=spanish.pk, title="Ayuda de noche", slug="ayuda")
    assert Article.objects.get().language == "es"


def test_an_address_that_was_left_empty_is_made_of_the_title(elena, topics):
    send(elena, topic=topics[1].pk, title="¿Qué hago si él no despierta?")
    assert Article.objects.get().slug == "que-hago-si-el-no-despierta"
    send(elena, topic=topics[0].pk, title="word " * 30)
    assert re.fullmatch(r"[a-z-]{1,80}", Article.objects.get(language="en").slug)


def test_a_title_of_which_no_address_can_be_made_is_asked_for_one(elena, topics):
    answer = send(elena, topic=topics[0].pk, title="?!")
    assert answer.status_code == 409
    assert "small letters" in main_of(answer)
    assert 'value="?!"' in main_of(answer)
    assert not Article.objects.exists()


@pytest.mark.parametrize(
    ("typed", "status", "why"),
    [
        ({"title": ""}, 422, "Write a title."),
        ({"title": "x" * 161}, 422, "at most 160"),
        ({"slug": "There Is"}, 409, "small letters"),
        ({"slug": "invented"}, 409, "Another article has this address."),
        ({"topic": 999}, 422, "Choose one of the offered answers."),
        ({"topic": ""}, 422, "Choose one of the offered answers."),
    ],
)
def test_what_will_not_do_comes_back_with_everything_that_was_typed(elena, topics, typed, status, why):
    make_sound()
    given = {"topic": topics[0].pk, "title": "Typed title", "slug": "typed-address"} | typed
    answer = send(elena, **given)
    page = main_of(answer)
    assert answer.status_code == status
    assert why in page
    assert f'value="{given["title"]}"' in page or not given["title"]
    assert f'value="{given["slug"]}"' in page
    assert Article.objects.count() == 1


def test_the_other_language_of_an_article_is_on_the_same_topic(elena, topics):
    _, spanish = topics
    article = make_sound()
    other = make_topic("es", slug="otro", title="Otro tema")
    page = main_of(signed_in(elena).get(f"{ADD}?pair={article.pk}"))
    assert "The other language of “Help at home”" in page
    assert re.findall(r'<option value="(\d+)"( selected)?>', page) == [(str(other.pk), ""), (str(spanish.pk), " selected")]
    send(elena, f"{ADD}?pair={article.pk}", topic=spanish.pk, title="Ayuda en casa", slug="ayuda-en-casa")
    pair = Article.objects.get(language="es")
    assert pair.translation_key == article.translation_key


def test_a_pair_of_the_same_language_and_a_second_pair_are_refused(elena, topics):
    english, spanish = topics
    article = make_sound()
    path = f"{ADD}?pair={article.pk}"
    assert send(elena, path, topic=english.pk, title="Same language", slug="same").status_code == 422
    send(elena, path, topic=spanish.pk, title="Ayuda", slug="ayuda")
    answer = send(elena, path, topic=spanish.pk, title="Otra ayuda", slug="otra")
    assert answer.status_code == 409
    assert "There is one in this language already." in main_of(answer)
    assert Article.objects.count() == 2


@pytest.mark.parametrize("pair", ["999", "x", "-1", "9" * 30, "%00", "²"])
def test_a_pair_that_is_not_there(pair, elena, topics):
    assert signed_in(elena).get(f"{ADD}?pair={pair}").status_code == 404


def test_what_is_there_in_one_language_only_is_offered(elena, topics):
    alone, paired = make_sound(slug="alone"), make_sound(slug="paired")
    write(make_article(language="es", slug="par", translation_key=paired.translation_key))
    page = main_of(signed_in(elena).get(ADD))
    assert re.findall(r"\?pair=(\d+)", page) == [str(alone.pk)]


def test_only_who_writes_begins_an_article(ramon, ana, mia, otto, stranger, topics):
    for person in (ramon, ana, mia, otto):
        assert signed_in(person).get(ADD).status_code == 403
        assert send(person, topic=topics[0].pk, title="Mine", slug="mine").status_code == 403
    assert "/login/" in stranger.get(ADD)["Location"]
    assert not Revision.objects.exists()


@pytest.mark.parametrize("rows", [1, 3])
def test_the_page_costs_the_same_whatever_the_number_of_rows(rows, elena, django_assert_num_queries):
    for number in range(rows):
        make_topic(slug=f"topic-{number}", title=f"Topic {number}")
        make_sound(slug=f"article-{number}")
    browser = signed_in(elena)
    with django_assert_num_queries(7):
        assert main_of(browser.get(ADD)).count("?pair=") == rows
