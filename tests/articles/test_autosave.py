"""What somebody types is kept while they type: one draft a person, no version, and never over other words unseen."""

from __future__ import annotations

from datetime import timedelta

import pytest
import time_machine
from django.contrib.auth.models import User
from django.contrib.sessions.models import Session
from django.utils import timezone

from articles import actions
from articles.models import Article, ArticleEvent
from tests.articles.test_editor_page import path, send, text_of
from tests.make import SOUND, csrf_post, make_sound, signed_in, write

pytestmark = pytest.mark.django_db


@pytest.fixture
def article() -> Article:
    return make_sound()


def type_in(person: User, article: Article, client=None, **changes):
    return send(person, article, "draft", client=client, **changes)


def draft_of(article: Article) -> str:
    return path(article).replace("change", "draft")


def test_what_is_typed_is_kept_and_is_no_version(article, elena):
    events = ArticleEvent.objects.count()
    answer = type_in(elena, article, summary="Half a")
    told = answer.json()
    assert (answer.status_code, told["version"], told["others"]) == (200, 1, [])
    assert told["say"].startswith("Draft kept at ")
    draft = article.working_drafts.get()
    assert (draft.user, draft.summary, draft.base.number) == (elena, "Half a", 1)
    assert told["saved_at"] == draft.saved_at.isoformat(timespec="seconds")
    assert (article.revisions.count(), ArticleEvent.objects.count()) == (1, events)


def test_each_save_goes_on_from_the_one_before(article, elena):
    client = signed_in(elena)
    assert type_in(elena, article, client, summary="Half a").json()["version"] == 1
    assert type_in(elena, article, client, summary="Half a sentence.", title="").json()["version"] == 2
    draft = article.working_drafts.get()
    assert (draft.summary, draft.title, draft.body) == ("Half a sentence.", "", SOUND.body)


def test_two_people_have_a_draft_each_and_hear_of_each_other(article, elena, lucia):
    elena.first_name, elena.last_name = "Elena", "Invented"
    elena.save()
    type_in(elena, article, summary="Mine.")
    (other,) = type_in(lucia, article, summary="Hers.").json()["others"]
    assert other["name"] == "Elena Invented"
    assert other["at"]
    assert {draft.summary for draft in article.working_drafts.all()} == {"Mine.", "Hers."}


def test_somebody_is_named_for_two_minutes_after_their_last_word(article, elena, lucia):
    type_in(elena, article, summary="Mine.")
    start = timezone.now()
    for seconds, named in ((119, 1), (121, 0)):
        with time_machine.travel(start + timedelta(seconds=seconds)):
            assert len(type_in(lucia, article, summary=f"Hers {seconds}.").json()["others"]) == named


def test_another_window_is_not_overwritten_and_what_it_says_is_told(article, elena):
    client = signed_in(elena)
    carried = text_of(client.get(path(article)).content.decode())
    type_in(elena, article, summary="The other window.", body="Other words.\n")
    answer = client.post(draft_of(article), {**carried, "summary": "This window."})
    told = answer.json()
    assert answer.status_code == 409
    assert told["text"] == {"title": SOUND.title, "summary": "The other window.", "body": "Other words.\n"}
    assert article.working_drafts.get().summary == "The other window."
    answer = client.post(draft_of(article), {**carried, "summary": "This window.", "version": told["version"]})
    assert (answer.status_code, article.working_drafts.get().summary) == (200, "This window.")


def test_a_draft_that_is_gone_says_so_and_can_begin_anew(article, elena):
    client = signed_in(elena)
    type_in(elena, article, client, summary="Mine.")
    carried = text_of(client.get(path(article)).content.decode())
    actions.discard(article, by=elena)
    answer = client.post(draft_of(article), carried)
    assert answer.status_code == 409
    assert (answer.json()["version"], answer.json()["text"]) == (0, None)
    assert client.post(draft_of(article), {**carried, "version": "0"}).status_code == 200


def test_it_goes_on_from_the_version_that_it_began_with(article, elena, lucia):
    client = signed_in(elena)
    type_in(elena, article, client, summary="Mine.")
    write(article, lucia, summary="Hers.")
    type_in(elena, article, client, summary="Mine again.")
    assert article.working_drafts.get().base.number == 1


@pytest.mark.parametrize(("changes", "why"), [({"body": "x" * 60_001}, "60000"), ({"change": "large"}, "not one of")])
def test_what_cannot_be_kept_says_why(changes, why, article, elena):
    answer = type_in(elena, article, **changes)
    assert answer.status_code == 422
    assert why in answer.json()["say"]
    assert not article.working_drafts.exists()


def test_the_longest_text_fits_also_in_spanish(article, elena):
    assert type_in(elena, article, body="ñ" * 60_000).status_code == 200


def test_another_persons_page_keeps_nothing_as_theirs(article, elena, lucia):
    carried = text_of(signed_in(elena).get(path(article)).content.decode())
    client = signed_in(lucia)
    carried["csrfmiddlewaretoken"] = text_of(client.get(path(article)).content.decode())["csrfmiddlewaretoken"]
    answer = client.post(draft_of(article), {**carried, "summary": "Kestrel."})
    assert answer.status_code == 403
    assert "Somebody else is signed in now" in answer.json()["say"]
    assert not article.working_drafts.exists()


def test_a_page_from_before_a_sign_in_learns_whether_one_is_there_and_the_new_token(article, elena):
    client = signed_in(elena)
    told = client.get(draft_of(article)).json()
    assert told["who"] == "elena"
    carried = text_of(signed_in(elena).get(path(article)).content.decode())
    answer = client.post(draft_of(article), {**carried, "csrfmiddlewaretoken": told["token"], "summary": "After it."})
    assert answer.status_code == 200


def test_without_a_session_it_leads_to_the_sign_in_and_keeps_nothing(article, elena):
    client = signed_in(elena)
    carried = text_of(client.get(path(article)).content.decode())
    Session.objects.all().delete()
    assert client.get(draft_of(article)).status_code == 302
    assert client.post(draft_of(article), {**carried, "summary": "Kestrel."}).status_code == 302
    assert not article.working_drafts.exists()


@pytest.mark.parametrize("who", ["ramon", "ana", "mia", "otto"])
def test_who_may_not_write_keeps_nothing(who, article, request):
    client = signed_in(request.getfixturevalue(who))
    # Who may comment asks whether the line still holds, before a comment is sent into a cut one.
    assert client.get(draft_of(article)).status_code == (200 if who == "ramon" else 403)
    assert csrf_post(client, draft_of(article), {"change": "small", "body": "Mine."}).status_code == 403
    assert not article.working_drafts.exists()


def test_nothing_is_kept_without_a_token(article, elena):
    assert signed_in(elena).post(draft_of(article), {"change": "small", "body": "Mine."}).status_code == 403
    assert not article.working_drafts.exists()


def test_an_article_that_is_gone_is_not_found(article, elena):
    client = signed_in(elena)
    carried = text_of(client.get(path(article)).content.decode())
    assert client.post(draft_of(article).replace(str(article.pk), "999999"), carried).status_code == 404


@pytest.mark.parametrize("count", [1, 3])
def test_keeping_costs_as_much_beside_three_others_as_beside_one(count, article, elena, lucia, django_assert_num_queries):
    for number in range(count):
        other = User.objects.create_user(f"other-{number}")
        other.groups.set(lucia.groups.all())
        actions.autosave(article, base=None, text=SOUND, version=0, by=other, at=timezone.now())
    client = signed_in(elena)
    carried = text_of(client.get(path(article)).content.decode())
    client.post(draft_of(article), carried)
    with django_assert_num_queries(16):  # 4 of them are savepoints, 4 are for session, user and rights
        client.post(draft_of(article), {**carried, "version": "1"})
