"""The preview: the public page as readers would see it, in a frame of the desk, before anything is published."""

from __future__ import annotations

import html
import re
from contextlib import nullcontext
from datetime import timedelta
from urllib.parse import urlsplit

import pytest
from django.contrib.auth.models import User
from django.test import Client, RequestFactory
from django.urls import get_urlconf, set_urlconf
from django.utils import timezone, translation

from articles import actions
from articles.admin_views.preview import preview_page
from articles.models import Article, ArticleEvent, Source
from tests.make import SOUND, csrf_post, make_article, make_sound, sign, signed_in, write

pytestmark = pytest.mark.django_db

GIVEN = 4  # session, user, two of permissions
FRAME = re.compile(r'<iframe src="([^"]+)"[^>]*sandbox="([^"]*)"')


def path(article: Article, name: str = "preview/") -> str:
    return f"/admin/articles/article/{article.pk}/{name}"


def framed(person: User, article: Article, query: str = "v=newest", *, status: int = 200) -> str:
    answer = signed_in(person).get(path(article, f"preview/page/?{query}"))
    assert answer.status_code == status
    return answer.content.decode()


def inside(page: str) -> str:
    return re.search(r"<article.*</article>", page, re.S)[0]


def as_links_lead(page: str) -> str:
    """The page without what the preview does to its links."""
    return page.replace('<a target="_blank" ', "<a ").replace('href="http://localhost:8000/', 'href="/')


@pytest.fixture
def article(elena) -> Article:
    """Readers see version 1; version 2 says more."""
    article = make_sound()
    write(article, elena, summary="What you can do this minute.")
    article.refresh_from_db()
    return article


@pytest.fixture
def draft(elena, article) -> str:
    text = actions.Text(SOUND.title, SOUND.summary, "## What helps\n\nWords that nobody saved.\n")
    actions.autosave(article, base=article.revisions.first(), text=text, version=0, by=elena, at=timezone.now())
    return "Words that nobody saved."


def test_a_space_that_nobody_sees_is_no_change_of_signed_words(article, elena, ramon):
    newest = article.revisions.first()
    sign(newest, ramon)
    text = actions.Text(f"{newest.title} ", f" {newest.summary}\n", newest.body)
    actions.autosave(article, base=newest, text=text, version=0, by=elena, at=timezone.now())
    assert "Dr. " in inside(framed(elena, article, "v=draft"))
    assert inside(framed(elena, article, "v=draft")) == inside(framed(elena, article, "v=newest"))


# --- The page in the frame --------------------------------------------------------------------------------------------


def test_what_is_live_is_letter_by_letter_what_readers_get(elena, client, article):
    Source.objects.create(key="s0", title="Invented source", url="https://example.org/", checked_on="2026-11-01")
    make_sound(language="es", slug="inventado", translation_key=article.translation_key)
    other = make_sound(slug="other")
    Article.objects.filter(pk=article.pk).update(related=[other.translation_key])
    read = client.get(article.get_absolute_url()).content.decode()
    shown = framed(elena, article, "v=live")
    assert as_links_lead(inside(shown)) == inside(read)
    assert 'hreflang="es"' in inside(read)
    assert "Read next" in inside(read)


def test_after_publishing_readers_get_what_the_preview_had_shown(elena, lucia, ramon, client, article):
    Source.objects.create(key="s1", title="Invented source", url="https://example.org/", checked_on="2026-11-01")
    cited = "## What helps\n\nStay with them.[^s1] Call for help.[^general]\n"
    newest = write(article, elena, body=cited, change_note="We cite a source.")
    sign(newest, ramon)
    shown = framed(elena, article)
    actions.publish(newest, by=lucia, at=timezone.now())
    read = inside(client.get(article.get_absolute_url()).content.decode())
    assert as_links_lead(inside(shown)) == read
    for words in ("Invented source", "We cite a source.", "Reviewed by Dr. Ramon (invented)", "not yet tied to a source"):
        assert words in read


def test_without_a_signature_it_says_so_and_changes_nothing(elena, article):
    before = Article.objects.filter(pk=article.pk).values().get()
    assert "Not yet reviewed by a clinician" in framed(elena, article)
    assert Article.objects.filter(pk=article.pk).values().get() == before


def test_an_article_that_readers_never_saw_has_its_page(elena, client):
    article = make_article()
    write(article, elena)
    page = framed(elena, article)
    assert "Stay with them. Call for help." in page
    assert f"Updated {timezone.localdate():%b}" in page
    assert client.get(article.get_absolute_url()).status_code == 404


def test_a_working_draft_is_shown_to_who_writes_it_and_to_nobody_else(elena, lucia, article, draft):
    assert draft in framed(elena, article, "v=draft")
    assert draft not in framed(elena, article, "v=newest")
    framed(lucia, article, "v=draft", status=404)
    assert draft not in framed(lucia, article, "v=newest")


def test_any_version_can_be_looked_at(elena, article):
    assert "What you can do today." in framed(elena, article, "v=1")
    assert "What you can do this minute." in framed(elena, article, "v=2")
    framed(elena, article, "v=3", status=404)
    framed(elena, article, "v=x", status=404)


def test_the_translation_has_its_own_language_and_addresses(elena):
    article = make_article(language="es", slug="inventado")
    write(article, elena, body="## Qué ayuda\n\nQuédese.\n")
    answer = signed_in(elena).get(path(article, "preview/page/?v=newest"))
    page = answer.content.decode()
    assert '<html lang="es">' in page
    assert "Fuentes" not in page  # it has none
    assert 'href="http://localhost:8000/es/articles/"' in page
    assert answer["Content-Language"] == "es"


@pytest.mark.parametrize("breaks", [False, True])
def test_language_and_addresses_come_back_even_when_the_page_breaks(elena, article, breaks, monkeypatch):
    """Asked without the handler around it, which would put the addresses right for the next request anyway."""
    request = RequestFactory().get(path(article, "preview/page/?v=newest"))
    request.user = elena
    if breaks:
        monkeypatch.setattr("articles.admin_views.preview.render_to_string", lambda *_: 1 / 0)
    set_urlconf("prosperity.urls_desk")
    try:
        with translation.override("es"):
            with pytest.raises(ZeroDivisionError) if breaks else nullcontext():
                assert preview_page(request, article.pk).status_code == 200
            assert (translation.get_language(), get_urlconf()) == ("es", "prosperity.urls_desk")
    finally:
        set_urlconf(None)


def test_it_is_marked_as_a_preview_outside_the_article(elena, article):
    page = framed(elena, article)
    assert re.search(r"<title>Preview: Help at home", page)
    bar = re.search(r'<aside class="preview-bar" aria-label="Preview">.*?</aside>', page, re.S)
    assert "Version 2. Readers do not see it." in bar[0]
    assert bar.end() < page.index("<article")
    assert "This is what readers see." in framed(elena, article, "v=live")
    assert "Version 1, which readers see." in framed(elena, article, "v=1")


def test_no_script_of_ours_comes_along_and_the_public_page_has_its_own(elena, client, article):
    assert re.findall(r"<script[^>]*src", framed(elena, article)) == []
    assert "site." in re.search(r"<script[^>]*src=\"([^\"]+)", client.get(article.get_absolute_url()).content.decode())[1]


def test_links_lead_out_of_the_frame_to_whole_addresses(elena, article):
    write(article, elena, body="## What helps\n\nStay, and [read](https://example.org/). Call [](tel:crisis).\n")
    page = framed(elena, article)
    links = re.findall(r"<a ([^>]*)>", page)
    inward = [link for link in links if re.search(r'href="(#|tel:)', link)]
    outward = [link for link in links if link not in inward]
    assert inward
    assert outward
    assert all("_blank" not in link for link in inward)
    assert all('target="_blank"' in link and re.search(r'href="https?://', link) for link in outward)


@pytest.mark.parametrize(("days", "words"), [(20, "This page may be out of date."), (10, "")])
def test_how_old_the_review_is_shows_as_it_will(elena, article, days, words):
    Article.objects.filter(pk=article.pk).update(review_due_on=timezone.localdate() - timedelta(days=days))
    assert ("This page may be out of date." in framed(elena, article)) == bool(words)


def test_what_is_closed_is_shown_as_steps_only_where_readers_see_them(elena, article):
    article.topic.withdraw_when_overdue = True
    article.topic.save()
    overdue = timezone.localdate() - timedelta(days=100)
    Article.objects.filter(pk=article.pk).update(review_due_on=overdue, closes_on=overdue + timedelta(days=90))
    assert "Overdose: call" in framed(elena, article, "v=live")
    assert "What you can do this minute." in framed(elena, article)
    desk = html.unescape(signed_in(elena).get(f"{path(article)}?v=newest").content.decode())
    assert "Readers see first-aid steps instead of this text" in desk


@pytest.mark.parametrize("more", [0, 2])
def test_the_page_costs_the_same_for_one_and_for_three_of_everything(elena, ramon, article, more, django_assert_num_queries):
    for number in range(more + 1):
        make_sound(slug=f"other-{number}")
        Source.objects.create(key=f"s{number}", title="Invented", url="https://example.org/", checked_on="2026-11-01")
    marks = "".join(f"[^s{number}]" for number in range(more + 1))
    sign(write(article, elena, body=f"## What helps\n\nStay with them.{marks}\n"), ramon)
    others = Article.objects.filter(slug__startswith="other").values_list("translation_key", flat=True)
    Article.objects.filter(pk=article.pk).update(related=list(others))
    client = signed_in(elena)
    with django_assert_num_queries(GIVEN + 5):
        page = client.get(path(article, "preview/page/?v=newest")).content.decode()
    assert len(re.findall('<li class="card">', page)) == 1 + more
    assert len(re.findall('<li id="source-', page)) == 1 + more


def test_the_page_of_a_draft_costs_no_more(elena, article, draft, django_assert_num_queries):
    client = signed_in(elena)
    with django_assert_num_queries(GIVEN + 4):
        assert client.get(path(article, "preview/page/?v=draft")).status_code == 200


# --- The page around the frame ----------------------------------------------------------------------------------------


def desk(person: User, article: Article, query: str = "", *, status: int = 200) -> str:
    answer = signed_in(person).get(f"{path(article)}?{query}")
    assert answer.status_code == status
    return html.unescape(answer.content.decode())


def test_the_frame_allows_no_script_and_shows_what_was_asked_for(elena, article):
    source, sandbox = FRAME.search(desk(elena, article, "v=1&as=desktop")).groups()
    assert urlsplit(source).path == path(article, "preview/page/")
    assert urlsplit(source).query == "v=1&look=desktop"
    assert "allow-scripts" not in sandbox
    assert "allow-same-origin" in sandbox.split()
    assert "look-desktop" in desk(elena, article, "v=1&as=desktop")


def test_it_opens_with_what_one_is_writing_and_else_with_the_newest(elena, lucia, article, draft):
    assert "v=draft" in FRAME.search(desk(elena, article))[1]
    assert "v=newest" in FRAME.search(desk(lucia, article))[1]
    assert "Your working draft" not in desk(lucia, article)


@pytest.mark.parametrize("look", ["", "telegram", "<b>"])
def test_a_look_that_is_not_there_is_the_phones(elena, article, look):
    assert "look=phone" in FRAME.search(desk(elena, article, f"as={look}"))[1]


def test_the_other_language_is_one_step_away_in_the_same_state(elena, article):
    assert "Spanish" not in desk(elena, article)
    pair = make_article(language="es", slug="inventado", translation_key=article.translation_key)
    assert f'href="{path(pair)}?v=newest&as=print"' in desk(elena, article, "v=newest&as=print")
    assert f'href="{path(pair)}?as=phone"' in desk(elena, article, "v=live")  # it was never published
    assert f'href="{path(pair)}?as=phone"' in desk(elena, article, "v=1")  # its versions have numbers of their own


def test_what_is_not_there_is_told_in_a_sentence(elena, article):
    assert "Nobody has saved a version of this article yet." in desk(elena, make_article(slug="empty"), status=404)
    assert "This article has no version 9." in desk(elena, article, "v=9", status=404)
    assert "You have no working draft of this article." in desk(elena, article, "v=draft", status=404)
    assert "<iframe" not in desk(elena, article, "v=9", status=404)


@pytest.mark.parametrize("more", [0, 2])
def test_the_page_around_costs_the_same_for_one_version_and_for_three(elena, more, django_assert_num_queries):
    article = make_sound()
    for number in range(more):
        write(article, elena, summary=f"What you can do in {number} days.")
    client = signed_in(elena)
    with django_assert_num_queries(GIVEN + 4):
        assert client.get(path(article)).status_code == 200


# --- On paper ---------------------------------------------------------------------------------------------------------


def test_on_paper_the_rules_for_print_hold_on_the_screen(elena, client, article):
    sheet = "/admin/articles/article/on-paper.css"
    assert f'<link rel="stylesheet" href="{sheet}">' in framed(elena, article, "v=newest&look=print")
    assert sheet not in framed(elena, article, "v=newest&look=phone")
    answer = signed_in(elena).get(sheet)
    assert answer["Content-Type"] == "text/css"
    rules = answer.content.decode()
    assert rules.count("{") == rules.count("}") > 10
    assert "@media" not in rules
    assert ".crisis, .menu" in rules  # what paper leaves out
    assert "prefers-color-scheme" not in rules


def test_the_rules_for_print_are_for_whoever_reads_articles(ramon, ana, stranger):
    assert signed_in(ramon).get("/admin/articles/article/on-paper.css").status_code == 200
    assert signed_in(ana).get("/admin/articles/article/on-paper.css").status_code == 403
    assert stranger.get("/admin/articles/article/on-paper.css").status_code == 302


# --- Who may frame what -----------------------------------------------------------------------------------------------


def policy(answer: object) -> dict[str, str]:
    parts = (part.strip().partition(" ") for part in answer["Content-Security-Policy"].split(";"))
    return {name: value for name, _space, value in parts}


def test_one_page_frames_one_is_framed_and_nothing_else_differs(elena, article):
    client = signed_in(elena)
    around, within = client.get(path(article)), client.get(path(article, "preview/page/?v=newest"))
    other = client.get(path(article, "versions/"))
    usual = policy(other)
    assert (usual["frame-ancestors"], usual.get("frame-src"), usual["default-src"]) == ("'none'", None, "'none'")
    assert other["X-Frame-Options"] == "DENY"
    assert policy(around) == usual | {"frame-src": "'self'"}
    assert around["X-Frame-Options"] == "DENY"
    assert policy(within) == usual | {"frame-ancestors": "'self'"}
    assert within["X-Frame-Options"] == "SAMEORIGIN"
    changed = {
        "Content-Security-Policy",
        "X-Frame-Options",
        "Content-Length",
        "Content-Language",
        "Expires",
    }  # the second it was made
    assert {name: value for name, value in within.items() if name not in changed} == {
        name: value for name, value in other.items() if name not in changed
    }


@pytest.mark.parametrize("page", ["/", "/admin/", "/admin/articles/article/", "/admin/nowhere/", "/nowhere/", "/healthz"])
def test_every_other_page_refuses_to_be_framed(elena, page):
    answer = signed_in(elena).get(page)
    assert policy(answer)["frame-ancestors"] == "'none'"
    assert "frame-src" not in policy(answer)
    assert answer["X-Frame-Options"] == "DENY"


def test_a_public_page_cannot_ask_to_be_framed(client, article, monkeypatch):
    from articles import views

    monkeypatch.setattr(views.article, "framed", True, raising=False)
    answer = client.get(article.get_absolute_url())
    assert policy(answer)["frame-ancestors"] == "'none'"


# --- Making a link ----------------------------------------------------------------------------------------------------


def test_only_who_writes_may_share_and_only_by_a_form_of_ours(elena, ramon, ana, article):
    for person in (ramon, ana):
        assert csrf_post(signed_in(person), f"{path(article)}?v=1").status_code == 403
    assert signed_in(elena).post(f"{path(article)}?v=1").status_code == 403  # without a token
    assert "Make a link" not in desk(ramon, article)
    assert not ArticleEvent.objects.filter(verb="shared").exists()


def test_a_working_draft_is_not_shared(elena, article, draft):
    assert "Make a link" not in desk(elena, article, "v=draft")
    answer = csrf_post(signed_in(elena), f"{path(article)}?v=draft")
    assert answer.status_code == 422
    assert "save a version first" in answer.content.decode()
    assert not ArticleEvent.objects.filter(verb="shared").exists()


def test_a_version_that_nobody_on_the_page_saw_is_not_shared(elena, lucia, article):
    client = signed_in(elena)
    shown = client.get(f"{path(article)}?v=newest").content.decode()
    seen = re.search(r'name="number" value="(\d+)"', shown)[1]
    newer = write(article, lucia, summary="Unseen words.")
    answer = csrf_post(client, f"{path(article)}?v=newest", {"number": seen})
    assert answer.status_code == 409
    page = html.unescape(answer.content.decode())
    assert "Somebody saved or published another version meanwhile." in page
    assert f'name="number" value="{newer.number}"' in page  # which the page shows now: pressed again, that is meant
    assert not ArticleEvent.objects.filter(verb="shared").exists()
    assert csrf_post(client, f"{path(article)}?v=newest", {"number": newer.number}).status_code == 200


def test_sharing_is_written_down_and_shows_the_link_once(elena, article):
    client: Client = signed_in(elena)
    answer = csrf_post(client, f"{path(article)}?v=1&as=desktop", {"number": 1})
    assert answer.status_code == 200
    page = html.unescape(answer.content.decode())
    assert "http://testserver/admin/shared/" in page
    assert "whoever has it sees Version 1 without signing in" in page
    event = ArticleEvent.objects.get(verb="shared")
    assert (event.article, event.revision.number, event.by) == (article, 1, elena)
    assert "/admin/shared/" not in desk(elena, article, "v=1")
