"""Comments beside a paragraph: said, answered and resolved, and found again when the text has moved on."""

from __future__ import annotations

import html

import pytest
from django.utils import timezone

from articles import actions
from articles.actions import ActionRefused, NotAllowed
from articles.models import Article, Comment
from tests.articles.test_editor_page import BODY, page, path, send, text_of
from tests.make import csrf_post, make_article, make_sound, signed_in, write

pytestmark = pytest.mark.django_db

NOW = timezone.now


@pytest.fixture
def article() -> Article:
    article = make_article()
    write(article, body=BODY, no_source_needed=["What helps"])
    return article


def say(article: Article, by, text: str = "Which ones?", block: int = 1) -> Comment:
    return actions.comment(article.revisions.first(), block=block, text=text, by=by, at=NOW())


# --- The verbs ----------------------------------------------------------------------------------------------------------


def test_a_comment_remembers_its_paragraph_by_place_and_words(article, ramon):
    comment = say(article, ramon, "  Which ones?\r\nAll? ")
    assert (comment.text, comment.quote, comment.block_index) == ("Which ones?\nAll?", "Stay with them. Call for help.", 1)
    assert (comment.article, comment.by, comment.resolved_at) == (article, ramon, None)


@pytest.mark.parametrize(
    ("text", "why"), [("  \n", "Write your comment"), ("x" * 2_001, "2000 characters"), ("a\0b", "invisible")]
)
def test_a_comment_says_something_and_not_too_much(text, why, article, ramon):
    with pytest.raises(ActionRefused, match=why):
        say(article, ramon, text)
    say(article, ramon, "x" * 2_000)


@pytest.mark.parametrize("block", [-1, 3, 99])
def test_a_comment_is_about_a_paragraph_that_is_there(block, article, ramon):
    with pytest.raises(ActionRefused, match="Choose the paragraph"):
        say(article, ramon, block=block)


def test_an_answer_to_an_answer_stands_in_the_same_conversation(article, ramon, elena):
    first = say(article, ramon)
    answer = actions.answer(first, text="These.", by=elena, at=NOW())
    again = actions.answer(answer, text="Thank you.", by=ramon, at=NOW())
    assert {answer.parent, again.parent} == {first}


def test_who_resolved_it_and_when_stays_on_record_and_it_is_over_then(article, ramon, elena):
    first, at = say(article, ramon), NOW()
    actions.resolve(first, by=elena, at=at)
    first.refresh_from_db()
    assert (first.resolved_by, first.resolved_at) == (elena, at)
    with pytest.raises(ActionRefused, match="resolved this comment already"):
        actions.resolve(first, by=ramon, at=NOW())
    with pytest.raises(ActionRefused, match="resolved this comment meanwhile"):
        actions.answer(first, text="But?", by=ramon, at=NOW())
    first.refresh_from_db()
    assert first.resolved_by == elena


def test_who_may_not_comment_says_resolves_and_answers_nothing(article, ramon, ana):
    first = say(article, ramon)
    for verb in (
        lambda: say(article, ana),
        lambda: actions.answer(first, text="Me too.", by=ana, at=NOW()),
        lambda: actions.resolve(first, by=ana, at=NOW()),
    ):
        with pytest.raises(NotAllowed):
            verb()
    assert Comment.objects.get().resolved_at is None


# --- The page -----------------------------------------------------------------------------------------------------------


def test_a_reviewer_comments_on_a_paragraph_and_an_editor_sees_it_with_its_words(article, ramon, elena):
    answer = send(ramon, article, "comment", paragraph="1", comment="Which ones?\nAll?")
    assert (answer.status_code, answer["Location"]) == (302, path(article) + "#comments")
    shown = page(elena, article)
    assert "Stay with them. Call for help." in shown
    assert "Which ones?\nAll?" in shown
    assert "ramon" in shown


def test_markup_in_a_comment_is_shown_as_it_was_typed(article, ramon, elena):
    say(article, ramon, "<b id=loud>Zebrafinch</b>")
    raw = signed_in(elena).get(path(article)).content.decode()
    assert "&lt;b id=loud&gt;Zebrafinch" in raw
    assert "<b id=loud>" not in raw


def test_an_answer_and_resolving_are_pressed_on_the_page(article, ramon, elena):
    first = say(article, ramon)
    send(elena, article, "comment", answer=str(first.pk), **{f"answer-{first.pk}": "Those of the first box."})
    assert Comment.objects.get(parent=first).text == "Those of the first box."
    assert "Those of the first box." in page(ramon, article)
    assert send(ramon, article, f"comments/{first.pk}/resolve").status_code == 302
    shown = page(elena, article)
    assert "No open comments." in shown
    assert "1 resolved" in shown
    assert "Resolved by ramon" in " ".join(shown.split())


def test_a_half_written_comment_outlives_an_answer_and_resolving(article, ramon):
    first = say(article, ramon)
    client = signed_in(ramon)
    send(ramon, article, "comment", client, answer=str(first.pk), comment="Half a", **{f"answer-{first.pk}": "These."})
    send(ramon, article, f"comments/{first.pk}/resolve", client)
    carried = text_of(client.get(path(article)).content.decode())
    assert carried["comment"] == "Half a"


def test_comments_stand_in_the_order_of_the_text_and_the_lost_ones_first(article, ramon, elena):
    say(article, ramon, "About the last.", block=2)
    say(article, ramon, "About the second.", block=1)
    say(article, ramon, "About the heading.", block=0)
    write(article, body="A new beginning.\n\n## Quite another thing\n\nStay with them. Call for some help.\n\nRest well.\n")
    shown = page(elena, article)
    said = ["Their paragraph is gone", "About the", "Stay with them. Call for some help.", "About the second."]
    places = [shown.find(words, shown.find("Comments")) for words in said]
    assert places == sorted(places)
    assert "What helps" in shown  # the quote of the one that lost its paragraph


def test_a_comment_is_about_the_version_that_its_writer_saw(article, ramon):
    client = signed_in(ramon)
    carried = text_of(client.get(path(article)).content.decode())
    write(article, body="Something quite different.\n")
    client.post(f"{path(article)[:-7]}comment/", {**carried, "paragraph": "1", "comment": "Which ones?"})
    assert Comment.objects.get().quote == "Stay with them. Call for help."


def test_a_refused_comment_comes_back_with_everything_that_was_typed(article, elena):
    long = "z" * 2_001
    answer = send(elena, article, "comment", paragraph="2", comment=long, title="Half written title", name="My version")
    shown = html.unescape(answer.content.decode())
    assert answer.status_code == 422
    assert "Write your comment in 2000 characters or fewer." in shown
    carried = text_of(shown)
    assert (carried["comment"], carried["paragraph"], carried["title"], carried["name"]) == (
        long,
        "2",
        "Half written title",
        "My version",
    )
    assert carried["version"] == "1"  # the words were kept as a draft


def test_a_refused_answer_comes_back_too(article, ramon, elena):
    first = say(article, ramon)
    actions.resolve(say(article, ramon, "Another.", block=2), by=ramon, at=NOW())
    answer = send(ramon, article, "comment", answer=str(first.pk), **{f"answer-{first.pk}": "y" * 2_001})
    assert answer.status_code == 422
    assert text_of(answer.content.decode())[f"answer-{first.pk}"] == "y" * 2_001


def test_the_text_that_is_being_written_comes_along_with_a_comment(article, elena):
    send(elena, article, "comment", paragraph="1", comment="Which ones?", body=f"{BODY}\nMore of it.\n")
    draft = article.working_drafts.get()
    assert (draft.user, draft.body) == (elena, f"{BODY}\nMore of it.\n")
    assert Comment.objects.exists()


def test_who_has_changed_nothing_gets_no_draft_by_commenting(article, elena):
    send(elena, article, "comment", paragraph="1", comment="Which ones?")
    assert not article.working_drafts.exists()


def test_a_comment_of_another_article_is_not_found(article, ramon):
    other = make_sound(slug="other")
    first = say(other, ramon)
    assert send(ramon, article, f"comments/{first.pk}/resolve").status_code == 404
    assert send(ramon, article, "comment", answer=str(first.pk)).status_code == 404


def test_who_may_not_comment_gets_nowhere_near(article, ana, stranger):
    assert csrf_post(signed_in(ana), f"{path(article)[:-7]}comment/").status_code == 403
    assert stranger.post(f"{path(article)[:-7]}comment/").status_code == 403
    assert signed_in(ana).get(f"{path(article)[:-7]}comment/").status_code == 405


@pytest.mark.parametrize("count", [1, 3])
def test_the_page_asks_as_often_for_three_comments_as_for_one(count, article, ramon, elena, django_assert_num_queries):
    for number in range(count):
        first = say(article, ramon, f"Number {number}.")
        actions.answer(first, text="Yes.", by=elena, at=NOW())
    client = signed_in(elena)
    with django_assert_num_queries(11):  # session, user and the rights of both kinds are four of them
        client.get(path(article))


def test_more_open_comments_than_a_form_can_hold_are_counted(article, ramon, elena, monkeypatch):
    monkeypatch.setattr("articles.admin_views.threads.MOST_OPEN", 2)
    for number in range(4):
        say(article, ramon, f"Number {number}.")
    shown = page(elena, article)
    assert "2 more are shown when some of these are resolved." in shown
    assert "Number 2." not in shown
