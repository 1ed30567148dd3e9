"""The link that signs once: looking changes nothing, every bad link reads the same, and its token is written nowhere."""

from __future__ import annotations

import io
import logging
import re
from datetime import timedelta
from typing import Any

import pytest
from django.conf import settings as project
from django.test import Client
from django.utils import timezone

from articles import actions
from articles.admin_views import signing
from articles.models import Article, Review, Revision, SignLink, SignOff, Source
from prosperity.logs import QuietFormatter
from tests.make import ask, csrf_post, main_of, make_article, make_sound, sign, signed_in, whole_database, write

pytestmark = pytest.mark.django_db

DR = "Dr. Invented"
OTHER = "What to do now."
THANKS = "/admin/sign/thanks/"
NOW = timezone.now


@pytest.fixture
def asked(elena) -> Revision:
    article = make_sound()
    revision = write(article, elena, summary=OTHER)
    actions.send(revision, by=elena, at=NOW() - timedelta(minutes=1), to_note="The dose, please.")
    return revision


@pytest.fixture
def token(asked, lucia) -> str:
    return actions.make_link(asked, name=DR, address="doctor@example.org", by=lucia, at=NOW())


def page_of(token: str) -> str:
    return f"/admin/sign/{token}/"


def press(client: Client, token: str, **typed: Any) -> Any:
    """The form of the page, sent as that page's browser sends it."""
    found = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', client.get(page_of(token)).content.decode())
    csrf = found[1] if found else "x" * 64
    return client.post(page_of(token), {"csrfmiddlewaretoken": csrf, "read": "on", **typed})


# --- Making it ----------------------------------------------------------------------------------------------------------


def made_by(person, article: Article, **typed: Any) -> Any:
    given = {"number": article.revisions.first().number, "name": DR, "address": "doctor@example.org", **typed}
    return csrf_post(signed_in(person), f"/admin/articles/article/{article.pk}/link/", given)


def link_on(answer: Any) -> str:
    return re.search(r"http://testserver(/admin/sign/[\w-]{22,}/)", answer.content.decode())[1]


def test_the_lead_makes_a_link_that_is_shown_once_and_kept_nowhere(asked, lucia, client):
    answer = made_by(lucia, asked.article)
    path = link_on(answer)
    token = path.split("/")[-2]
    assert answer.status_code == 200
    assert "no-store" in answer["Cache-Control"]
    assert client.get(path).status_code == 200
    assert token not in str(whole_database())
    page = main_of(signed_in(lucia).get(f"/admin/articles/article/{asked.article_id}/review/"))
    assert (token in page, DR in page, "doctor@example.org" in page) == (False, True, True)


def test_a_link_that_is_refused_keeps_what_was_typed(asked, lucia):
    answer = made_by(lucia, asked.article, address="")
    assert answer.status_code == 422
    assert "Write the address to which you send the link." in main_of(answer)
    assert f'value="{DR}"' in main_of(answer)
    answer = made_by(lucia, asked.article, name=lucia.username)
    assert answer.status_code == 409
    assert "not for you" in main_of(answer)
    assert not SignLink.objects.exists()


def test_a_link_that_is_taken_back_signs_nothing(asked, token, lucia, elena, client):
    path = f"/admin/articles/article/{asked.article_id}/take_link_back/"
    link = SignLink.objects.get()
    assert csrf_post(signed_in(elena), path, {"link": link.pk}).status_code == 403
    for wrong in ("", "x", 0, 10**30):
        assert csrf_post(signed_in(lucia), path, {"link": wrong}).status_code == 404
    assert csrf_post(signed_in(lucia), path, {"link": link.pk}).status_code == 302
    assert client.get(page_of(token)).status_code == 404
    answer = csrf_post(signed_in(lucia), path, {"link": link.pk})
    assert answer.status_code == 409
    assert "used, or taken back" in main_of(answer)


def test_a_link_of_another_article_is_not_taken_back_here(asked, token, lucia):
    other = make_article(slug="other")
    write(other)
    path = f"/admin/articles/article/{other.pk}/take_link_back/"
    assert csrf_post(signed_in(lucia), path, {"link": SignLink.objects.get().pk}).status_code == 404
    assert SignLink.objects.get().revoked_at is None


# --- Looking ------------------------------------------------------------------------------------------------------------


def test_looking_shows_what_is_signed_and_changes_nothing(asked, token, client, elena):
    before = whole_database()
    for _ in range(3):
        answer = client.get(page_of(token))
        assert client.head(page_of(token)).status_code == 200
    assert whole_database() == before
    page = main_of(answer)
    for shown in (DR, OTHER, "Stay with them.", "The dose, please.", elena.username, asked.content_hash[:12], "version 2"):
        assert shown in page


def test_it_names_the_sources_and_what_was_signed_before(elena, ramon, lucia, client):
    Source.objects.create(key="s1", title="Invented source", url="https://example.org/x", checked_on="2026-11-01")
    article = make_sound()
    sign(article.live_revision, ramon)
    revision = write(article, elena, body="## What helps\n\nStay.[^s1]\n")
    ask(revision, elena)
    page = main_of(client.get(page_of(actions.make_link(revision, name=DR, address="x", by=lucia, at=NOW()))))
    assert "Invented source" in page
    assert "checked on Nov. 1, 2026" in page
    assert "version 1, by Dr. Ramon (invented)" in page
    assert '<a href="https://example.org/x" rel="noreferrer">' in page


def test_it_shows_what_changed_since_other_words_were_signed(elena, ramon, lucia, client):
    article = make_sound()
    sign(article.live_revision, ramon)
    revision = write(article, elena, body="## What helps\n\nStay with her. Call for help.\n")
    ask(revision, elena)
    page = main_of(client.get(page_of(actions.make_link(revision, name=DR, address="x", by=lucia, at=NOW()))))
    changed = page.split("What changed since version 1 was signed")[1].split("</section>")[0]
    assert re.search(r"<del>.*?them.*?</del>", changed, re.S)
    assert re.search(r"<ins>.*?her.*?</ins>", changed, re.S)
    assert "Stay with her." in page.split("The whole text")[1]


def test_words_of_which_none_were_signed_have_nothing_to_be_held_against(asked, token, client):
    page = main_of(client.get(page_of(token)))
    assert "What changed since" not in page
    assert "no earlier version" in page


def test_nothing_of_the_desk_is_on_the_page_even_for_who_is_signed_in(asked, token, lucia):
    page = signed_in(lucia).get(page_of(token)).content.decode()
    assert "/admin/articles/" not in page
    assert "Sign out" not in page


def test_the_page_is_kept_by_nobody_and_tells_nobody_its_address(asked, token, client):
    gone = client.get(page_of("x" * 22))
    for answer in (client.get(page_of(token)), gone, press(client, token), client.get(THANKS)):
        assert "no-store" in answer["Cache-Control"]
        assert answer["Referrer-Policy"] == "strict-origin"
        assert "noindex" in answer["X-Robots-Tag"]
        assert "default-src 'none'" in answer["Content-Security-Policy"]


def test_links_to_pages_of_ours_lead_to_the_public_site(elena, lucia, client, settings):
    settings.PUBLIC_URL = "https://haven.invented"
    article = make_sound()
    revision = write(article, elena, body="## What helps\n\nSee [the steps for now](/crisis/).\n")
    ask(revision, elena)
    page = main_of(client.get(page_of(actions.make_link(revision, name=DR, address="x", by=lucia, at=NOW()))))
    assert 'href="https://haven.invented/crisis/"' in page


# --- Signing ------------------------------------------------------------------------------------------------------------


def test_a_post_signs_once_and_thanks(asked, token, client, elena):
    answer = press(client, token)
    assert (answer.status_code, answer["Location"]) == (303, THANKS)
    assert "It is signed" in main_of(client.get(THANKS))
    signature = SignOff.objects.get()
    assert (signature.signer, signature.signer_name, signature.content_hash) == (None, DR, asked.content_hash)
    assert client.get(page_of(token)).status_code == 404
    assert press(client, token).status_code == 403  # there is no form any more, and so no token of one
    article = actions.publish(asked, by=elena, at=NOW())
    assert (article.reviewer_name, article.signed_by_link) == (DR, True)


def test_nothing_is_signed_without_the_forms_own_token(asked, token, client):
    client.get(page_of(token))
    refused = client.post(page_of(token), {"read": "on"})
    assert (refused.status_code, refused["Referrer-Policy"]) == (403, "strict-origin")  # the link is still good
    assert not SignOff.objects.exists()


def test_nobody_signs_without_saying_that_they_read_it(asked, token, client):
    answer = press(client, token, read="")
    assert answer.status_code == 422
    assert "Tick that you have read this version." in main_of(answer)
    assert not SignOff.objects.exists()


def test_what_is_signed_is_the_links_and_not_what_a_form_says(asked, token, client):
    press(client, token, name="Dr. Somebody Else", number="1")
    assert SignOff.objects.get().signer_name == DR
    assert SignOff.objects.get().revision == asked


def test_a_second_link_in_the_same_name_says_that_it_is_signed(asked, token, lucia, client):
    press(client, token)
    second = actions.make_link(asked, name=DR, address="x", by=lucia, at=NOW())
    answer = press(client, second)
    assert answer.status_code == 409
    assert "You have signed this version already." in main_of(answer)
    assert SignOff.objects.count() == 1


def test_a_link_that_is_made_twice_is_one_link_and_another_clinicians_is_their_own(asked, token, lucia, client):
    other = actions.make_link(asked, name="Dr. B. Invented", address="x", by=lucia, at=NOW())
    again = actions.make_link(asked, name=DR.upper(), address="x", by=lucia, at=NOW())
    assert asked.article.events.filter(verb="link taken back").count() == 1
    assert client.get(page_of(token)).status_code == 404
    assert press(client, again).status_code == 303
    assert press(client, other).status_code == 303


DEAD = {
    "unknown": lambda asked, elena: SignLink.objects.all().delete(),
    "used": lambda asked, elena: SignLink.objects.update(used_at=NOW()),
    "taken back": lambda asked, elena: SignLink.objects.update(revoked_at=NOW()),
    "too old": lambda asked, elena: SignLink.objects.update(made_at=NOW() - timedelta(days=15), expires_at=NOW()),
    "words moved on": lambda asked, elena: write(asked.article, elena, summary="Newer words."),
    "sent back": lambda asked, elena: Review.objects.update(state="returned", ended_at=NOW()),
}


@pytest.mark.parametrize("why", DEAD)
def test_every_link_that_is_no_good_has_the_same_answer(why, asked, token, client, elena):
    unknown = client.get(page_of("0" * 22))
    client.get(page_of(token))  # the browser has a token of the form that was shown
    csrf = client.cookies[project.CSRF_COOKIE_NAME].value
    DEAD[why](asked, elena)
    answers = [client.get(page_of(token)), client.post(page_of(token), {"read": "on", "csrfmiddlewaretoken": csrf})]
    for answer in answers:
        assert (answer.status_code, answer.content) == (404, unknown.content)
        assert dict(answer.headers) == dict(unknown.headers)
    assert not SignOff.objects.exists()


@pytest.mark.parametrize("token", ["x", "x" * 500, "..", "%00", "%ff", "a b", "thanks!", "<script>", "é"])
def test_an_address_that_was_never_a_link_has_that_answer_too(token, client):
    answer = client.get(page_of(token))
    assert answer.status_code == 404
    assert answer.content == client.get(page_of("0" * 22)).content


def test_a_slash_that_was_cut_off_leads_to_no_sign_in(asked, token, client):
    assert client.get(page_of(token)[:-1]).status_code == 200


@pytest.mark.urls("prosperity.urls_desk")
def test_the_desks_own_process_serves_it(asked, token, client):
    assert client.get(page_of(token)).status_code == 200
    assert press(client, token).status_code == 303


def test_the_public_process_has_no_such_address(asked, token, client, settings):
    settings.ROOT_URLCONF = "prosperity.urls_web"
    assert client.get(page_of(token)).status_code == 404
    assert "Would you stand" not in client.get(page_of(token)).content.decode()


def test_the_page_speaks_the_language_of_who_reads_it(asked, token, client):
    answer = client.get(page_of(token), headers={"accept-language": "es"})
    assert '<html lang="es"' in answer.content.decode()
    assert 'class="version-text" lang="en"' in answer.content.decode()


# --- The token is written nowhere ---------------------------------------------------------------------------------------


def test_no_log_line_says_the_token_whatever_happens(asked, token, client, monkeypatch):
    """The positive control first: Django's usual formatter would have printed it."""
    loud, quiet = logging.StreamHandler(io.StringIO()), logging.StreamHandler(io.StringIO())
    quiet.setFormatter(QuietFormatter())
    levels = {name: logging.getLogger(name).level for name in ("", "django.request")}
    for name in levels:
        logging.getLogger(name).setLevel(logging.DEBUG)
    for handler in (loud, quiet):
        logging.getLogger().addHandler(handler)
    client.raise_request_exception = False

    def broken(*args: object, **named: object) -> None:
        raise RuntimeError(f"{args} {named}")

    try:
        client.get(page_of(token))
        client.put(page_of(token))  # 405
        client.post(page_of(token), {"read": "on"})  # 403, without a token of the form
        press(client, token)
        client.get(page_of(token))  # 404
        monkeypatch.setattr(signing, "open_link", broken)
        assert client.get(page_of(token)).status_code == 500
    finally:
        for handler in (loud, quiet):
            logging.getLogger().removeHandler(handler)
        for name, level in levels.items():
            logging.getLogger(name).setLevel(level)
    assert token in loud.stream.getvalue()
    assert "RuntimeError" in quiet.stream.getvalue()
    assert token not in quiet.stream.getvalue()
    assert token not in str(whole_database())
