"""A version behind a link that ends by itself: for whoever has it, without an account, and for nobody else."""

from __future__ import annotations

import html
import re
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.conf import settings
from django.core.signing import Signer, TimestampSigner
from django.test import Client
from django.utils import timezone

from articles import actions
from articles.models import Article, Revision, Source
from tests.make import csrf_post, make_article, make_sound, signed_in, write

pytestmark = pytest.mark.django_db


@pytest.fixture
def revision(elena) -> Revision:
    article = make_article()
    return write(article, elena)


@pytest.fixture
def token(elena, revision) -> str:
    return actions.share(revision, by=elena, at=timezone.now())


def opened(token: str) -> object:
    return Client(enforce_csrf_checks=True).get(f"/admin/shared/{token}/")


def test_the_link_that_the_preview_makes_opens_without_an_account(elena, revision):
    page = csrf_post(
        signed_in(elena), f"/admin/articles/article/{revision.article_id}/preview/?v=1", {"number": 1}
    ).content.decode()
    link = re.search(r"http://testserver(/admin/shared/[^<\s]+)", html.unescape(page))[1]
    answer = Client().get(link)
    assert answer.status_code == 200
    assert "Stay with them. Call for help." in answer.content.decode()


def test_it_says_which_version_it_is_and_when_the_link_ends(revision, elena):
    at = datetime(2026, 11, 22, 17, 0, tzinfo=UTC)
    with time_machine.travel(at, tick=False):
        page = html.unescape(opened(actions.share(revision, by=elena, at=at)).content.decode())
    bar = re.search(r'<aside class="preview-bar".*?</aside>', page, re.S)[0]
    assert "Version 1. Readers do not see it." in bar
    assert "The link ends: Nov. 29, 2026, noon" in bar


def test_nothing_is_kept_or_found_or_framed_or_set(token):
    answer = opened(token)
    assert answer["Cache-Control"] == "no-store"
    assert answer["X-Robots-Tag"] == "noindex, nofollow"
    assert answer["X-Frame-Options"] == "DENY"
    assert "frame-ancestors 'none'" in answer["Content-Security-Policy"]
    assert answer["Referrer-Policy"] == "strict-origin"  # the address is the key: no request of the page carries it
    assert not answer.cookies
    assert not re.findall(r"<script[^>]*src|<form", answer.content.decode())


def test_a_link_whose_last_slash_was_cut_off_opens_too_and_asks_for_no_sign_in(token):
    answer = Client().get(f"/admin/shared/{token}")
    assert (answer.status_code, answer["Referrer-Policy"]) == (200, "strict-origin")
    assert "Stay with them. Call for help." in answer.content.decode()


def test_it_costs_little_and_no_session(elena, revision, django_assert_num_queries):
    Source.objects.create(key="s0", title="Invented source", url="https://example.org/", checked_on="2026-11-01")
    cited = write(revision.article, elena, body="## What helps\n\nStay with them.[^s0]\n")
    token = actions.share(cited, by=elena, at=timezone.now())
    with django_assert_num_queries(4):  # the version, its signatures, what stands beside it, its sources
        assert "Invented source" in Client().get(f"/admin/shared/{token}/").content.decode()


def test_it_shows_its_own_words_after_others_were_written_or_published(elena, lucia, revision, token):
    newest = write(revision.article, elena, summary="What you can do this minute.")
    actions.publish(newest, by=lucia, at=timezone.now())
    page = opened(token).content.decode()
    assert "What you can do today." in page
    assert "What you can do this minute." not in page
    assert "Readers do not see it." in page


def test_it_works_for_a_week_and_not_a_second_longer(elena, revision):
    at = datetime(2026, 11, 22, 17, 0, tzinfo=UTC)
    token = actions.share(revision, by=elena, at=at)
    for later, status in ((timedelta(days=7, seconds=-1), 200), (timedelta(days=7), 404), (timedelta(days=400), 404)):
        with time_machine.travel(at + later, tick=False):
            assert opened(token).status_code == status


def bad_tokens(revision: Revision, token: str) -> dict[str, str]:
    later = int((timezone.now() + timedelta(days=6)).timestamp())
    other = write(make_article(slug="other"))
    value = f"{revision.pk}.{later}.{revision.content_hash}"
    good, _, signature = token.rpartition(":")
    return {
        "nothing": "x",
        "no signature": good,
        "another's signature": f"{good.replace(f'{revision.pk}.', f'{other.pk}.', 1)}:{signature}",
        "longer": f"{good.replace('.', '.9', 1)}:{signature}",
        "a letter more": f"{token}a",
        "a letter changed": token[:-1] + ("a" if token[-1] != "a" else "b"),
        "signed for something else": Signer(salt="signing.link").sign(value),
        "signed with a time": TimestampSigner(salt="articles.shared").sign(value),
        "signed with another key": Signer(key="not-ours", salt="articles.shared").sign(value),
        "odd letters": "ñ%00é:" + signature,
        "very long": "a" * 5_000,
        "other words": Signer(salt="articles.shared").sign(f"{revision.pk}.{later}.{other.content_hash[::-1]}"),
        "no such version": Signer(salt="articles.shared").sign(f"{10**6}.{later}.{revision.content_hash}"),
        "ended": Signer(salt="articles.shared").sign(f"{revision.pk}.1.{revision.content_hash}"),
    }


def test_every_link_that_is_not_good_gets_the_same_answer(revision, token):
    answers = {name: opened(bad) for name, bad in bad_tokens(revision, token).items()}
    assert {name: answer.status_code for name, answer in answers.items()} == dict.fromkeys(answers, 404)
    assert len({answer.content for answer in answers.values()}) == 1
    assert "Ask whoever sent it for a new one." in answers["ended"].content.decode()
    assert "Stay with them" not in answers["ended"].content.decode()


def test_a_version_that_was_changed_behind_the_application_is_not_shown(revision, token):
    Revision.objects.filter(pk=revision.pk).update(body="## What helps\n\nOther words.\n")
    assert opened(token).status_code == 404


def test_it_only_shows(token):
    client = Client(enforce_csrf_checks=True)
    assert client.post(f"/admin/shared/{token}/").status_code in (403, 405)
    assert Client().post(f"/admin/shared/{token}/").status_code == 405


def test_whoever_is_signed_in_sees_the_same(token, ana):
    assert signed_in(ana).get(f"/admin/shared/{token}/").content == opened(token).content


def test_the_public_site_does_not_serve_it(token):
    from django.urls import Resolver404, resolve

    with pytest.raises(Resolver404):
        resolve(f"/admin/shared/{token}/", urlconf=settings.PUBLIC_URLCONF)


def test_the_desk_alone_serves_it_with_whole_public_addresses(token, settings):
    settings.ROOT_URLCONF = "prosperity.urls_desk"
    page = opened(token).content.decode()
    assert 'href="http://localhost:8000/articles/"' in page


def test_a_version_of_an_article_in_spanish_is_shown_in_spanish(elena):
    article: Article = make_sound(language="es", slug="inventado")
    token = actions.share(article.revisions.first(), by=elena, at=timezone.now())
    page = opened(token).content.decode()
    assert '<html lang="es">' in page
