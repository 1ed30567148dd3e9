"""Publishing: what refuses it, whom readers are told of, and what moves which day."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from articles.actions import ActionRefused, NotAllowed, as_published, check_again, plan, publish, rename, restore, withdraw
from articles.models import Article, Correction, GlossaryTerm, Redirect, Revision, Source, Topic
from articles.states import Change
from tests.make import ask, make_article, make_sound, sign, write

pytestmark = pytest.mark.django_db

NOW = timezone.now
OTHER = "What to do now."


@pytest.fixture
def source() -> Source:
    return Source.objects.create(key="s1", title="Invented", url="https://example.org/x", checked_on=date(2026, 11, 22))


# --- The gates ----------------------------------------------------------------------------------------------------------


def test_a_text_that_the_gates_refuse_is_not_published_and_says_why(elena):
    revision = write(make_article(), summary="For the addict at home.")
    with pytest.raises(ActionRefused, match="“addict”: A label"):
        publish(revision, by=elena, at=NOW())
    assert Article.objects.get().state == "draft"


def test_the_lead_may_publish_despite_the_gates_with_a_reason_that_is_kept(lucia):
    revision = write(make_article(), summary="For the addict at home.")
    with pytest.raises(ActionRefused, match="Write why"):
        publish(revision, by=lucia, at=NOW(), override="  ")
    article = publish(revision, by=lucia, at=NOW(), override="It quotes a law.")
    assert list(article.events.values_list("verb", "reason")) == [("overrode", "It quotes a law."), ("published", "")]


def test_an_editor_does_not_publish_despite_the_gates(elena):
    with pytest.raises(NotAllowed):
        publish(write(make_article(), summary="For the addict at home."), by=elena, at=NOW(), override="I like it.")


def test_the_glossary_of_its_language_makes_a_term_hard_only_once(elena):
    body = "## What helps\n\n" + "Ask for buprenorphine. " * 60
    revision = write(make_article(), body=body)
    GlossaryTerm.objects.create(language="es", slug="b", term="Buprenorphine", meaning="Invented.")
    with pytest.raises(ActionRefused, match="hard to read"):
        publish(revision, by=elena, at=NOW())
    GlossaryTerm.objects.create(language="en", slug="b", term="Buprenorphine", meaning="Invented.")
    assert publish(revision, by=elena, at=NOW()).body == body


def test_a_source_that_is_gone_refuses_the_text(elena, source):
    revision = write(make_article(), body="## What helps\n\nStay.[^s1]\n")
    Source.objects.update(status="gone")
    with pytest.raises(ActionRefused, match="gone: s1"):
        publish(revision, by=elena, at=NOW())
    Source.objects.update(status="changed")
    assert list(publish(revision, by=elena, at=NOW()).sources.all()) == [source]


def test_what_is_cited_no_more_is_no_longer_among_the_sources(elena, source):
    article = publish(write(make_article(), body="## What helps\n\nStay.[^s1]\n"), by=elena, at=NOW())
    assert article.sources.count() == 1
    assert publish(write(article), by=elena, at=NOW()).sources.count() == 0


def test_words_that_were_changed_in_the_database_are_not_published(elena):
    revision = write(make_article())
    Revision.objects.update(body="## What helps\n\nGo away.\n")
    revision.refresh_from_db()
    with pytest.raises(ActionRefused, match="hash differ"):
        publish(revision, by=elena, at=NOW())


def test_an_older_version_is_not_published_over_a_newer_one(elena):
    article = make_sound()
    older = write(article, summary=OTHER)
    write(article, elena)
    with pytest.raises(ActionRefused, match="Version 3 is newer"):
        publish(older, by=elena, at=NOW())


# --- The second person --------------------------------------------------------------------------------------------------


def test_nobody_publishes_their_own_words_alone(elena, lucia):
    revision = write(make_sound(), elena, summary=OTHER)
    with pytest.raises(ActionRefused, match="Somebody else has to publish it"):
        publish(revision, by=elena, at=NOW())
    assert publish(revision, by=lucia, at=NOW()).summary == OTHER


def test_who_wrote_any_version_that_readers_have_not_seen_is_an_author(elena, lucia):
    article = make_sound()
    write(article, elena, summary=OTHER)
    last = write(article, lucia, summary="What you can do.")
    for author in (elena, lucia):
        with pytest.raises(ActionRefused, match="Somebody else"):
            publish(last, by=author, at=NOW())


def test_a_clinicians_signature_is_a_second_person_and_an_authors_is_none(elena, lucia, ramon):
    article = make_sound()
    revision = write(article, elena, summary=OTHER)
    sign(revision, elena)
    with pytest.raises(ActionRefused, match="Somebody else"):
        publish(revision, by=elena, at=NOW())
    sign(revision, ramon)
    assert publish(revision, by=elena, at=NOW()).reviewer_name == "Dr. Ramon (invented)"


def test_a_signature_of_other_words_is_no_second_person(elena, ramon):
    article = make_sound()
    sign(write(article, elena, summary=OTHER), ramon)
    with pytest.raises(ActionRefused, match="Somebody else"):
        publish(write(article, elena, summary=OTHER + "!"), by=elena, at=NOW())


def test_a_centre_of_one_person_publishes_with_a_reason_and_readers_are_told(elena, lucia, settings):
    article = make_sound()
    revision = write(article, elena, summary=OTHER)
    with pytest.raises(ActionRefused, match="Somebody else"):
        publish(revision, by=elena, at=NOW(), one_person="I am alone.")
    settings.ONE_PERSON_CENTRE = True
    with pytest.raises(ActionRefused, match="Write why nobody else"):
        publish(revision, by=elena, at=NOW())
    article = publish(revision, by=elena, at=NOW(), one_person="I am alone.")
    assert article.one_person
    assert article.events.first().reason == "I am alone."
    with pytest.raises(ActionRefused, match="Write why nobody else"):  # the same words again are still seen by nobody else
        publish(revision, by=elena, at=NOW())
    assert not publish(revision, by=lucia, at=NOW()).one_person


# --- Signature and days -------------------------------------------------------------------------------------------------


def test_only_a_signature_moves_the_day_of_the_next_review(elena, lucia, ramon):
    article = make_sound(at=NOW() - timedelta(days=100))
    due = article.review_due_on
    assert due == article.updated_on + timedelta(days=article.topic.review_days)
    typo = write(article, elena, summary="What you can do today!", change=Change.SMALL)
    assert publish(typo, by=lucia, at=NOW()).review_due_on == due
    meaning = write(article, elena, summary=OTHER)
    assert publish(meaning, by=lucia, at=NOW()).review_due_on == due
    sign(meaning, ramon)
    article = publish(meaning, by=lucia, at=NOW())
    assert article.reviewed_on == timezone.localdate()
    assert article.review_due_on == timezone.localdate() + timedelta(days=article.topic.review_days)


def test_one_letter_changed_is_signed_no_more_and_the_letter_put_back_is(elena, lucia, ramon):
    article = make_sound()
    signed = write(article, elena, summary=OTHER)
    sign(signed, ramon)
    assert publish(signed, by=elena, at=NOW()).is_reviewed
    due = Article.objects.get().review_due_on
    letter = write(article, elena, summary=OTHER[:-1], change=Change.SMALL)
    article = publish(letter, by=lucia, at=NOW())
    assert (article.is_reviewed, article.reviewer_name, article.review_due_on) == (False, "", due)
    assert publish(write(article, elena, summary=OTHER), by=lucia, at=NOW()).is_reviewed


def test_a_shelf_where_age_is_a_danger_closes_and_a_signature_opens_it_again(elena, ramon):
    article = make_article()
    Topic.objects.update(review_days=90, withdraw_when_overdue=True)
    long_ago = NOW() - timedelta(days=200)
    article = publish(write(article), by=None, at=long_ago)
    assert article.closes_on == timezone.localdate(long_ago) + timedelta(days=180)
    assert article.stage(timezone.localdate()).name == "CLOSED"
    sign(article.live_revision, ramon)
    article = publish(article.live_revision, by=elena, at=NOW())
    assert article.stage(timezone.localdate()).name == "FRESH"
    Topic.objects.update(withdraw_when_overdue=False)
    assert publish(article.live_revision, by=elena, at=NOW()).closes_on is None


# --- What readers are told ----------------------------------------------------------------------------------------------


def test_the_record_says_what_changed_who_reviewed_it_and_which_sources_are_new(elena, ramon, source):
    article = make_sound()
    revision = write(article, elena, body="## What helps\n\nStay.[^s1]\n", change_note="Where to stay.")
    sign(revision, ramon)
    publish(revision, by=elena, at=NOW())
    row = Correction.objects.get()
    assert (row.note, row.kind, row.reviewed_by) == ("Where to stay.", "meaning", "Dr. Ramon (invented)")
    assert (row.source_keys, row.revision) == (["s1"], revision)


def test_a_typo_that_says_nothing_is_not_in_the_record_and_the_same_words_are_there_once(elena, lucia):
    article = make_sound()
    publish(write(article, elena, summary=OTHER, change=Change.SMALL, change_note=""), by=lucia, at=NOW())
    assert not Correction.objects.exists()
    revision = write(article, elena, change=Change.SMALL, change_note="A word.")
    publish(revision, by=lucia, at=NOW())
    publish(revision, by=lucia, at=NOW())
    assert list(Correction.objects.values_list("kind", flat=True)) == ["small"]


def test_a_typo_put_right_hides_no_change_of_meaning_before_it(elena, lucia):
    article = make_sound(at=NOW() - timedelta(days=9))
    write(article, elena, summary=OTHER, change_note="The dose was wrong.")
    typo = write(article, elena, summary=f"{OTHER} Now.", change=Change.SMALL, change_note="A typo.")
    assert as_published(typo, at=NOW()).change_note == "The dose was wrong."
    shown = publish(typo, by=lucia, at=NOW())
    assert (shown.updated_on, shown.meaning_number) == (timezone.localdate(), typo.number)
    assert shown.change_note == Correction.objects.get().note == "The dose was wrong."
    assert Correction.objects.get().kind == "meaning"


def test_words_that_wait_to_be_checked_again_still_say_what_changed(elena, lucia, ramon):
    article = make_sound()
    sign(write(article, elena, summary=OTHER, change_note="The dose was wrong."), ramon)
    shown = publish(check_again(article, by=elena, at=NOW()), by=lucia, at=NOW())
    assert shown.change_note == Correction.objects.get().note == "The dose was wrong."


def test_what_was_undone_before_readers_saw_it_is_not_in_the_record(elena, lucia):
    article = make_sound()
    write(article, elena, summary=OTHER, change_note="Another dose.")
    restore(article.live_revision, by=elena, at=NOW())
    publish(write(article, elena, summary="Today.", change=Change.SMALL, change_note=""), by=lucia, at=NOW())
    assert not Correction.objects.exists()


def test_a_change_of_meaning_is_not_published_without_a_word_for_the_record(elena, lucia):
    article = make_sound()
    silent = write(article, elena, summary=OTHER, change_note="")
    for verb in (publish, partial(plan, when=NOW() + timedelta(hours=1))):
        with pytest.raises(ActionRefused, match="write what changed"):
            verb(silent, by=lucia, at=NOW())
    said = write(article, elena, summary=OTHER, change_note="What to do is said anew.")
    publish(said, by=lucia, at=NOW())
    assert Correction.objects.get().note == "What to do is said anew."


def test_readers_are_told_when_an_earlier_text_comes_back(elena, lucia):
    article = make_sound()
    publish(write(article, elena, summary=OTHER), by=lucia, at=NOW())
    publish(restore(article.revisions.get(number=1), by=elena, at=NOW()), by=lucia, at=NOW())
    assert Correction.objects.latest("pk").note == "We went back to an earlier text, version 1."


def test_an_error_that_is_put_right_is_called_one(elena, lucia):
    article = make_sound()
    silent = write(article, elena, summary=OTHER, change=Change.SMALL, change_note="")
    with pytest.raises(ActionRefused, match="write what changed"):
        publish(silent, by=lucia, at=NOW(), corrects_error=True)
    revision = write(article, elena, summary="What you can do.", change_note="The number was wrong.")
    publish(revision, by=lucia, at=NOW(), corrects_error=True)
    assert Correction.objects.get().kind == "correction"


def test_a_first_publication_may_open_later_and_a_change_of_it_does_not_open_it(client, elena, lucia):
    article = make_article()
    tomorrow = NOW() + timedelta(days=1)
    article = publish(write(article), by=elena, at=NOW(), opens_at=tomorrow)
    assert client.get(article.get_absolute_url()).status_code == 404
    article = publish(write(article, elena, summary=OTHER), by=lucia, at=NOW(), opens_at=tomorrow)
    assert article.published_at == tomorrow
    article = publish(write(article, summary="From the library."), by=None, at=NOW())
    assert article.published_at == tomorrow
    for wrong in (NOW() - timedelta(minutes=1), NOW() + timedelta(days=400)):
        with pytest.raises(ActionRefused, match="still to come"):
            publish(article.live_revision, by=lucia, at=NOW(), opens_at=wrong)


def test_what_readers_see_does_not_open_later(elena):
    article = make_sound()
    with pytest.raises(ActionRefused, match="plan the change"):
        publish(article.live_revision, by=elena, at=NOW(), opens_at=NOW() + timedelta(days=1))


def test_what_was_taken_down_comes_back_at_once(client, elena, lucia):
    article = make_sound()
    withdraw(article, reason="Invented.", by=lucia, at=NOW())
    assert client.get(article.get_absolute_url()).status_code == 404
    publish(article.live_revision, by=elena, at=NOW())
    assert client.get(article.get_absolute_url()).status_code == 200


def test_publishing_ends_the_review_and_gives_the_article_a_keeper(elena, lucia):
    article = make_sound()
    assert article.keeper is None
    revision = write(article, elena, summary=OTHER)
    review = ask(revision, elena)
    assert publish(revision, by=lucia, at=NOW()).keeper == lucia
    review.refresh_from_db()
    assert review.state == "ended"


def test_publishing_takes_ten_queries_at_most(elena, ramon, source):
    article = make_sound()
    revision = write(article, elena, body="## What helps\n\nStay.[^s1]\n", change_note="Where to stay.")
    ask(revision, elena)
    sign(revision, ramon)
    elena.has_perm("articles.publish_article")  # read with the page that has the button
    with CaptureQueriesContext(connection) as queries:
        publish(revision, by=elena, at=NOW())
    assert len([query for query in queries if "SAVEPOINT" not in query["sql"]]) <= 10


# --- The address --------------------------------------------------------------------------------------------------------


def test_a_new_address_leaves_word_at_the_old_one(elena):
    article = make_sound()
    rename(article, "other", by=elena, at=NOW())
    assert Article.objects.get().slug == "other"
    assert Redirect.objects.get().slug == "invented"
    rename(article, "invented", by=elena, at=NOW())
    assert list(Redirect.objects.values_list("slug", flat=True)) == ["other"]


def test_what_readers_never_saw_leaves_no_word_and_a_taken_address_is_refused(elena):
    draft, there = make_article(), make_sound(slug="there")
    rename(there, "elsewhere", by=elena, at=NOW())
    for taken, why in (
        ("elsewhere", "Another article"),
        ("there", "led from"),
        ("A b", "small letters"),
        ("invented", "is its"),
    ):
        with pytest.raises(ActionRefused, match=why):
            rename(draft, taken, by=elena, at=NOW())
    rename(draft, "new", by=elena, at=NOW())
    assert Redirect.objects.get().article == there
