"""The versions of an article, what changed between two of them, and an earlier one again."""

from __future__ import annotations

import html
import re
from datetime import timedelta

import pytest
from django.contrib.auth.models import User
from django.utils import timezone

from articles import actions
from articles.models import Article, Revision, WorkingDraft
from tests.make import SOUND, ask, csrf_post, make_article, make_sound, sign, signed_in, write

pytestmark = pytest.mark.django_db

GIVEN = 4  # session, user, two of permissions


def path(article: Article, name: str) -> str:
    return f"/admin/articles/article/{article.pk}/{name}"


def shown(person: User, article: Article, name: str, *, status: int = 200) -> str:
    answer = signed_in(person).get(path(article, name))
    assert answer.status_code == status
    return html.unescape(answer.content.decode())


def marked(page: str) -> list[tuple[str, str]]:
    """What a page marks as added or removed, as eyes see it."""
    plain = re.sub(r'<span class="visually-hidden">[^<]*</span>', "", page)
    return [(tag, words.strip()) for tag, words in re.findall(r"<(ins|del)>(.*?)</\1>", plain, re.S)]


def rows(page: str) -> list[str]:
    return re.findall(r'<li class="row-line" id="version-(\d+)">', page)


@pytest.fixture
def article(elena) -> Article:
    """Readers see version 1; two more were written since."""
    article = make_sound()
    write(article, elena, body="## What helps\n\nStay with them all night. Call for help.\n")
    write(article, elena, body="## What helps\n\nStay with them all night. Call 911 for help.\n")
    article.refresh_from_db()
    return article


@pytest.fixture
def write_named(elena):
    def save(article: Article, name: str, **changes: object) -> Revision:
        text = actions.Text("Help at home", "What you can do today.", f"## What helps\n\n{name}\n", **changes)
        return actions.save_revision(article, text=text, base=article.revisions.first(), by=elena, at=timezone.now(), name=name)

    return save


# --- The list ---------------------------------------------------------------------------------------------------------


def test_the_list_says_who_when_what_and_what_became_of_it(elena, ramon, article, write_named):
    named = write_named(article, "After the meeting", change="small", change_note="We name the hours.")
    sign(named, ramon)
    Article.objects.filter(pk=article.pk).update(
        planned_revision=named, planned_for=timezone.now() + timedelta(days=1), planned_by=elena
    )
    page = shown(elena, article, "versions/")
    assert rows(page) == ["4", "3", "2", "1"]
    for words in ("After the meeting", "We name the hours.", "Small change", "planned for", "Signed by Dr. Ramon (invented)"):
        assert words in page
    first, *_, last = re.findall(r'<li class="row-line".*?</li>\s*(?=<li class="row-line"|</ol>)', page, re.S)
    assert (">newest<" in first, "readers see it" in first) == (True, False)
    assert (">newest<" in last, "readers see it" in last) == (False, True)


def test_a_signature_under_other_words_is_not_shown(elena, ramon, article):
    signature = sign(article.revisions.first(), ramon)
    type(signature).objects.update(content_hash="0" * 64)
    page = shown(elena, article, "versions/")
    assert "Signed by" not in page
    assert "a=signed" not in page


def test_an_article_that_nobody_saved_yet_has_an_empty_list(elena):
    assert "No version yet" in shown(elena, make_article(), "versions/")


def test_fifty_are_on_a_page(elena, article):
    for number in range(4, 53):
        write(article, elena, summary=f"What you can do in {number} days.")
    page = shown(elena, article, "versions/")
    assert rows(page) == [str(number) for number in range(52, 2, -1)]
    assert "?before=3" in page
    older = shown(elena, article, "versions/?before=3")
    assert rows(older) == ["2", "1"]
    assert "newest</span>" not in older
    assert "a=newest&b=2" in older


@pytest.mark.parametrize("before", ["0", "x", "9" * 30, "-1"])
def test_a_page_that_is_not_there_is_no_error(elena, article, before):
    assert "<h1 " in shown(elena, article, f"versions/?before={before}")


@pytest.mark.parametrize("more", [0, 2])
def test_the_list_costs_the_same_for_one_version_and_for_three(elena, ramon, more, django_assert_num_queries):
    article = make_sound()
    sign(article.live_revision, ramon)
    for number in range(more):
        sign(write(article, elena, summary=f"What you can do in {number} days."), ramon)
    client = signed_in(elena)
    with django_assert_num_queries(GIVEN + 5):
        page = client.get(path(article, "versions/"))
    assert len(rows(page.content.decode())) == 1 + more


# --- Comparing --------------------------------------------------------------------------------------------------------


def test_words_that_came_and_went_are_marked_for_eyes_and_for_ears(elena, article):
    page = shown(elena, article, "compare/?a=1&b=2")
    assert marked(page) == [("ins", "all night")]
    assert re.search(r'<ins><span class="visually-hidden"> added: </span> all night</ins>', page)
    back = shown(elena, article, "compare/?a=2&b=1")
    assert re.search(r'<del><span class="visually-hidden"> removed: </span> all night</del>', back)


def test_title_and_summary_are_compared_too(elena, article):
    write(article, elena, title="Help today", summary="What you can do.")
    page = shown(elena, article, "compare/?a=1&b=newest")
    assert ("ins", "today") in marked(page)
    assert ("del", "at home") in marked(page)


@pytest.mark.parametrize(
    ("query", "added"),
    [
        ("a=live&b=newest", ["all night", "911"]),
        ("a=2&b=newest", ["911"]),
        ("a=live&b=2", ["all night"]),
        ("", ["all night", "911"]),
        ("a=newest&b=newest", []),
    ],
)
def test_a_text_is_named_by_what_it_is_to_the_article(elena, article, query, added):
    assert [words for tag, words in marked(shown(elena, article, f"compare/?{query}")) if tag == "ins"] == added


def test_since_the_last_sign_off_means_the_last_words_that_somebody_signed(elena, ramon, article):
    sign(article.revisions.get(number=1), ramon)
    sign(article.revisions.get(number=2), ramon)
    page = shown(elena, article, "compare/?a=signed&b=newest")
    assert marked(page) == [("ins", "911")]
    assert "a=signed&b=newest" in shown(elena, article, "versions/")


def test_a_signature_whose_words_were_changed_behind_it_is_none(elena, ramon, article):
    sign(article.revisions.get(number=1), ramon)
    sign(article.revisions.get(number=2), ramon)
    Revision.objects.filter(article=article, number=2).update(content_hash="0" * 64)
    assert ("ins", "all night") in marked(shown(elena, article, "compare/?a=signed&b=2"))


def test_ones_own_draft_can_be_compared_and_nobody_elses(elena, lucia, article):
    draft = {"base": article.revisions.first(), "version": 0, "at": timezone.now()}
    text = actions.Text(SOUND.title, SOUND.summary, "## What helps\n\nStay until help comes.\n")
    actions.autosave(article, text=text, by=elena, **draft)
    assert any("until help comes" in words for _tag, words in marked(shown(elena, article, "compare/?a=live&b=draft")))
    assert "You have no working draft of this article." in shown(lucia, article, "compare/?a=live&b=draft", status=404)
    assert "until help comes" not in shown(lucia, article, "compare/?a=live&b=newest")


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        ("a=1&b=9", "This article has no version 9."),
        ("a=0&b=1", "This article has no version 0."),
        ("a=999999999&b=1", "This article has no version 999999999."),
        (f"a=1&b={'9' * 30}", "An article's versions have numbers"),
        ("a=1&b=<b>x</b>", "An article's versions have numbers"),
        ("a=1&b=-1", "An article's versions have numbers"),
        ("a=signed&b=1", "Nobody has signed a version of this article yet."),
        ("a=1&b=draft", "You have no working draft of this article."),
    ],
)
def test_a_version_that_is_not_there_is_told_in_a_sentence(elena, article, query, sentence):
    page = shown(elena, article, f"compare/?{query}", status=404)
    assert sentence in page
    assert 'name="a"' in page  # and another can be chosen


def test_before_anything_is_published_or_saved_it_says_so(elena):
    article = make_article()
    assert "Readers have not seen this article yet." in shown(elena, article, "compare/?a=live&b=newest", status=404)
    assert "Nobody has saved a version of this article yet." in shown(elena, article, "compare/", status=404)


def test_what_is_far_from_every_change_is_folded(elena):
    body = "\n\n".join(["## What helps", *(f"Stay with them for {number} hours." for number in range(12))]) + "\n"
    article = make_article()
    write(article, elena, body=body)
    write(article, elena, body=body.replace("for 6 hours", "for 7 hours or more"))
    page = shown(elena, article, "compare/?a=1&b=2")
    assert re.findall(r"<summary>(\d+) paragraphs that did not change</summary>", page) == ["6", "4"]


def test_texts_that_differ_in_blank_space_only_are_told_from_equal_ones(elena):
    article = make_article()
    write(article, elena)
    write(article, elena, body=SOUND.body.replace("\n\n", "\n\n\n"))
    assert "They differ in blank space only." in shown(elena, article, "compare/?a=1&b=2")
    assert "They say the same, letter by letter." in shown(elena, article, "compare/?a=2&b=2")


@pytest.mark.parametrize("query", ["a=1&b=2", "a=2&b=1", "a=2&b=3", "a=3&b=4", "a=4&b=3", "a=4&b=5"])
def test_what_somebody_wrote_is_shown_and_never_obeyed(elena, query):
    """Where it came, where it went, and where it stayed; among other words, and alone."""
    article, evil = make_article(), "<script>alert(1)</script>"
    start, middle = "## What helps\n\nStay with them", "until help has really come. Then rest"
    for body in (
        f"{start} {middle}.\n",
        f"{start} {evil} {middle}.\n",
        f"{start} {evil} {middle} now.\n",
        f"{evil}\n",
        f"{evil}\n\nRest.\n",
    ):
        write(article, elena, body=body, title=f"Help {evil if body.startswith('<') else ''}")
    answer = signed_in(elena).get(path(article, f"compare/?{query}"))
    assert answer.status_code == 200
    assert "<script>alert" not in answer.content.decode()
    assert "&lt;script" in answer.content.decode() or "&gt;" in answer.content.decode()


@pytest.mark.parametrize("more", [0, 2])
def test_comparing_costs_the_same_for_two_versions_and_for_four(elena, article, more, django_assert_num_queries):
    for number in range(more):
        write(article, elena, summary=f"What you can do in {number} days.")
    client = signed_in(elena)
    with django_assert_num_queries(GIVEN + 5):
        assert client.get(path(article, "compare/?a=newest&b=1")).status_code == 200


# --- An earlier one again ---------------------------------------------------------------------------------------------


def test_an_earlier_version_is_written_again_as_the_newest_and_none_is_lost(elena, article):
    page = path(article, "compare/?a=newest&b=1")
    assert "Restore version 1" in shown(elena, article, "compare/?a=newest&b=1")
    client = signed_in(elena)
    answer = csrf_post(client, path(article, "restore/1/"), page=page)
    assert (answer.status_code, answer["Location"]) == (302, path(article, "versions/"))
    newest = article.revisions.first()
    assert (newest.number, newest.body) == (4, article.revisions.get(number=1).body)
    assert article.revisions.count() == 4
    assert "Version 1 is the newest again, as version 4." in html.unescape(client.get(answer["Location"]).content.decode())
    article.refresh_from_db()
    assert article.live_revision.number == 1  # readers see nothing of it


def test_what_restoring_would_end_is_said_before(elena, article):
    newest = article.revisions.first()
    ask(newest, elena)
    text = actions.Text(newest.title, newest.summary, "## What helps\n\nMine.\n")
    actions.autosave(article, base=newest, text=text, version=0, by=elena, at=timezone.now())
    page = shown(elena, article, "compare/?a=newest&b=1")
    assert "The review that is open now ends." in page
    assert "Your working draft of this article goes." in page
    csrf_post(signed_in(elena), path(article, "restore/1/"))
    assert not WorkingDraft.objects.exists()


def test_restoring_what_somebody_restored_meanwhile_is_refused_in_a_sentence(elena, lucia, article):
    client = signed_in(elena)
    csrf_post(signed_in(lucia), path(article, "restore/1/"))
    answer = csrf_post(client, path(article, "restore/1/"), page=path(article, "compare/?a=newest&b=1"))
    assert answer.status_code == 409
    assert "The newest version says the same." in answer.content.decode()
    assert article.revisions.count() == 4


def test_nothing_is_offered_where_there_is_nothing_to_restore(elena, ramon, article):
    assert 'id="restore"' not in shown(elena, article, "compare/?a=1&b=newest")
    assert 'id="restore"' not in shown(ramon, article, "compare/?a=newest&b=1")


@pytest.mark.parametrize("number", [9, 10**30])
def test_a_version_that_is_not_there_is_not_restored(elena, article, number):
    assert csrf_post(signed_in(elena), path(article, f"restore/{number}/")).status_code == 404
    assert article.revisions.count() == 3


# --- Who may ----------------------------------------------------------------------------------------------------------

PAGES = ["versions/", "compare/?a=1&b=2", "preview/", "preview/page/", "translate/"]


@pytest.mark.parametrize("page", PAGES)
def test_whoever_reads_articles_at_the_desk_may_look(elena, lucia, ramon, article, page):
    for person in (elena, lucia, ramon):
        assert signed_in(person).get(path(article, page)).status_code == 200


@pytest.mark.parametrize("page", PAGES)
def test_nobody_else_may(ana, mia, otto, stranger, article, page):
    for person in (ana, mia, otto):
        assert signed_in(person).get(path(article, page)).status_code == 403
        assert signed_in(person).get(path(Article(pk=0), page)).status_code == 403  # nor learn whether it is there
    assert stranger.get(path(article, page))["Location"].startswith("/admin/login/")


@pytest.mark.parametrize("page", PAGES)
def test_an_article_that_is_gone_is_not_found(elena, page):
    assert signed_in(elena).get(path(Article(pk=0), page)).status_code == 404


def test_only_who_writes_restores_and_only_by_a_form_of_ours(elena, ramon, ana, article):
    for person in (ramon, ana):
        assert csrf_post(signed_in(person), path(article, "restore/1/")).status_code == 403
    assert signed_in(elena).post(path(article, "restore/1/")).status_code == 403  # without a token
    assert signed_in(elena).get(path(article, "restore/1/")).status_code == 405
    assert article.revisions.count() == 3
