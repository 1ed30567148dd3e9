"""A text that is sent when the session is over: it comes back to its writer, to nobody else, and nothing is saved by itself."""

from __future__ import annotations

import html
import re
from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.contrib.auth.models import User
from django.contrib.sessions.models import Session
from django.utils import timezone

from articles.models import Article
from tests.articles.test_editor_page import path, text_of
from tests.make import make_sound, signed_in

pytestmark = pytest.mark.django_db

NOW = timezone.now
LOGIN = "/admin/account/login/"


@pytest.fixture
def article() -> Article:
    return make_sound()


def sign_in(client: Any, answer: Any, username: str = "elena", *, look: bool = True) -> str:
    """Sign in at the page where the answer led; the page after it, as people read it."""
    form = client.get(answer["Location"]).content.decode()
    carried = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)">', form))
    sent = {name: html.unescape(value) for name, value in carried.items()}
    after = client.post(LOGIN, {**sent, "login": username, "password": f"{username}-invented"}, follow=look)
    return html.unescape(after.content.decode())


def without_a_session(article: Article, elena: User, press: str = "save", verb: str = "change", **changes: Any) -> Any:
    client = signed_in(elena)
    carried = text_of(client.get(path(article)).content.decode()) | changes
    Session.objects.all().delete()
    return client, client.post(f"/admin/articles/article/{article.pk}/{verb}/", {**carried, "press": press})


@pytest.mark.parametrize(("verb", "press"), [("change", "save"), ("change", "check"), ("comment", "")])
def test_words_that_are_sent_after_the_session_come_back_after_the_sign_in_and_nothing_was_saved(verb, press, article, elena):
    client, answer = without_a_session(article, elena, press, verb, summary="Kestrel.", comment="Zebrafinch.")
    assert (answer.status_code, answer["Location"].startswith(LOGIN)) == (302, True)
    assert "Kestrel" not in client.get(answer["Location"]).content.decode()
    shown = sign_in(client, answer)
    carried = text_of(shown)
    assert (carried["summary"], carried["comment"]) == ("Kestrel.", "Zebrafinch.")
    assert "You were signed out while you wrote this. It is not saved yet." in shown
    assert (article.revisions.count(), article.working_drafts.count()) == (1, 0)
    assert client.post(path(article), {**carried, "press": "save"}).status_code == 302
    assert article.revisions.first().summary == "Kestrel."
    assert text_of(client.get(path(article)).content.decode())["comment"] == "Zebrafinch."  # which was not sent yet
    assert text_of(client.get(path(article)).content.decode())["comment"] == ""  # it comes back once


def test_a_reviewers_comment_comes_back_too(article, ramon):
    client, answer = without_a_session(article, ramon, "", "comment", comment="Zebrafinch.")
    shown = sign_in(client, answer, "ramon")
    assert text_of(shown)["comment"] == "Zebrafinch."
    assert "You were signed out while you wrote this." in shown
    assert "save it." not in shown.split("You were signed out while you wrote this.")[1].split("</p>")[0]  # there is no text


def test_a_look_at_the_headers_alone_takes_nothing_away(article, elena):
    client, answer = without_a_session(article, elena, summary="Kestrel.", comment="Zebrafinch.")
    sign_in(client, answer, look=False)
    client.head(path(article))
    shown = text_of(client.get(path(article)).content.decode())
    assert (shown["summary"], shown["comment"]) == ("Kestrel.", "Zebrafinch.")
    client.post(path(article), {**shown, "press": "check"})
    client.head(path(article))
    assert text_of(client.get(path(article)).content.decode())["comment"] == "Zebrafinch."


def test_they_come_back_to_nobody_else(article, elena, lucia):
    client, answer = without_a_session(article, elena, summary="Kestrel.")
    assert "Kestrel" not in sign_in(client, answer, "lucia")
    assert "Kestrel" not in client.get(path(article)).content.decode()


def test_they_are_kept_for_twelve_hours(article, elena):
    client, answer = without_a_session(article, elena, summary="Kestrel.")
    with time_machine.travel(NOW() + timedelta(hours=7)):
        Session.objects.update(expire_date=NOW() + timedelta(days=1))
    with time_machine.travel(NOW() + timedelta(hours=12, minutes=1)):
        assert "Kestrel" not in sign_in(client, answer)


def test_nothing_is_kept_for_a_form_that_we_did_not_give_out(article, elena, client):
    for writer in ("", "forged", "1:forged"):
        sessions = Session.objects.count()
        form = client.get(LOGIN).content.decode()
        carried = {"csrfmiddlewaretoken": re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', form)[1]}
        answer = client.post(path(article), {**carried, "writer": writer, "summary": "Planted."})
        assert answer["Location"].startswith("/admin/login/")
        assert Session.objects.count() == sessions


def test_a_page_of_one_article_keeps_nothing_for_another(article, elena):
    other = make_sound(slug="other")
    client = signed_in(elena)
    carried = text_of(client.get(path(article)).content.decode()) | {"summary": "Kestrel."}
    Session.objects.all().delete()
    assert client.post(path(other), carried)["Location"].startswith("/admin/login/")


def test_a_page_from_before_a_new_sign_in_gives_its_words_to_their_writer_only(article, elena, lucia):
    """Its token is old then; the browser says that our own page sent it."""
    for who, there in ((elena, True), (lucia, False)):
        carried = text_of(signed_in(elena).get(path(article)).content.decode()) | {"summary": "Kestrel.", "press": "save"}
        client = signed_in(who)
        client.get(path(article))
        assert client.post(path(article), carried).status_code == 403  # nothing says where it came from
        answer = client.post(path(article), carried, headers={"sec-fetch-site": "same-origin"})
        assert answer.status_code == (303 if there else 403)
        assert ("Kestrel." in client.get(path(article)).content.decode()) == there
    assert article.revisions.count() == 1


def test_a_page_that_somebody_else_opened_saves_nothing_as_theirs(article, elena, lucia):
    carried = text_of(signed_in(elena).get(path(article)).content.decode()) | {"summary": "Kestrel.", "press": "save"}
    client = signed_in(lucia)
    carried["csrfmiddlewaretoken"] = text_of(client.get(path(article)).content.decode())["csrfmiddlewaretoken"]
    answer = client.post(path(article), carried)
    assert answer.status_code == 409
    assert "This page was opened by somebody else." in answer.content.decode()
    assert text_of(answer.content.decode())["summary"] == "Kestrel."
    assert article.revisions.count() == 1
