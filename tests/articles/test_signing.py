"""Reviews and signatures: bound to the very words, by somebody else, once; a link shows on GET and signs on purpose."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.contrib.auth.models import Group, User
from django.db import connection
from django.utils import timezone

from articles.actions import (
    ActionRefused,
    LinkRefused,
    check_again,
    make_link,
    open_link,
    plan,
    publish,
    send,
    send_back,
    sign,
    sign_by_link,
    take_link_back,
)
from articles.chores import publish_due
from articles.models import Notice, Review, Revision, SignLink, SignOff
from articles.progress import work_of
from articles.states import Work
from tests.make import ask, make_sound, whole_database, write

pytestmark = pytest.mark.django_db

NOW = timezone.now
DR = "Dr. Invented"
OTHER = "What to do now."


@pytest.fixture
def asked(elena) -> Revision:
    """A version of Elena's that a clinician was asked to read."""
    revision = write(make_sound(), elena, summary=OTHER)
    ask(revision, elena)
    return revision


@pytest.fixture
def token(asked, lucia) -> str:
    return make_link(asked, name=DR, address="doctor@example.org", by=lucia, at=NOW())


# --- Asking -------------------------------------------------------------------------------------------------------------


def test_only_the_newest_version_is_sent_and_only_once(elena):
    article = make_sound()
    revision = write(article, elena, summary=OTHER)
    with pytest.raises(ActionRefused, match="Version 2 is newer"):
        send(article.live_revision, by=elena, at=NOW())
    review = send(revision, by=elena, at=NOW(), to_note="The dose, please.", due_on=timezone.localdate())
    assert (review.note, review.asked_by) == ("The dose, please.", elena)
    with pytest.raises(ActionRefused, match="has it already"):
        send(revision, by=elena, at=NOW())


def test_a_day_that_is_past_is_not_asked_for(elena):
    revision = write(make_sound(), elena, summary=OTHER)
    with pytest.raises(ActionRefused, match="past"):
        send(revision, by=elena, at=NOW(), due_on=timezone.localdate() - timedelta(days=1))


def test_what_is_sent_back_says_why_and_tells_who_asked(asked, elena, ramon):
    review = Review.objects.get()
    with pytest.raises(ActionRefused, match="Write what has to change"):
        send_back(review, reason=" ", by=ramon, at=NOW())
    send_back(review, reason="The dose is missing.", by=ramon, at=NOW())
    assert asked.article.events.first().reason == "The dose is missing."
    assert list(Notice.objects.values_list("person", "kind")) == [(elena.pk, "returned")]
    with pytest.raises(ActionRefused, match="not with a reviewer"):
        send_back(review, reason="Again.", by=ramon, at=NOW())


def test_a_new_version_ends_the_review_and_its_links(asked, token, elena):
    write(asked.article, elena)
    assert Review.objects.get().state == "ended"
    assert SignLink.objects.get().revoked_at is not None


def test_what_was_signed_and_then_sent_back_is_signed_no_more_and_its_plan_ends(asked, elena, ramon, lucia):
    sign(asked, name=DR, by=ramon, at=NOW())
    plan(asked, when=NOW() + timedelta(hours=1), by=elena, at=NOW())
    send_back(Review.objects.get(), reason="I saw it too late: the dose is wrong.", by=ramon, at=NOW())
    assert work_of(asked.article, NOW()) == Work.RETURNED
    publish_due(NOW() + timedelta(hours=2))
    asked.article.refresh_from_db()
    assert (asked.article.live_revision.number, asked.article.planned_revision) == (1, None)
    assert set(Notice.objects.values_list("person", "kind")) == {(elena.pk, "returned"), (elena.pk, "plan_refused")}
    for person in (elena, lucia):
        with pytest.raises(ActionRefused, match="sent this back"):
            publish(asked, by=person, at=NOW())
    again = check_again(asked.article, by=elena, at=NOW())  # the same words under another number do not get round it
    with pytest.raises(ActionRefused, match="sent this back"):
        publish(again, by=elena, at=NOW())
    send(again, by=elena, at=NOW())
    with pytest.raises(ActionRefused, match="Somebody else"):  # nor does asking again bring the old signature back
        publish(again, by=elena, at=NOW())
    sign(again, name=DR, by=ramon, at=NOW())
    assert work_of(asked.article, NOW()) == Work.SIGNED
    assert publish(again, by=elena, at=NOW()).reviewer_name == DR


# --- Signing with an account --------------------------------------------------------------------------------------------


def test_a_signature_carries_the_hash_of_the_words(asked, ramon):
    signature = sign(asked, name=f"  {DR} ", by=ramon, at=NOW())
    assert (signature.content_hash, signature.signer, signature.signer_name) == (asked.content_hash, ramon, DR)
    with pytest.raises(ActionRefused, match="already"):
        sign(asked, name=DR, by=ramon, at=NOW())


def test_nobody_signs_what_nobody_asked_about_or_what_has_moved_on(asked, elena, ramon):
    newer = write(asked.article, elena)
    with pytest.raises(ActionRefused, match="Version 3 is newer"):
        sign(asked, name=DR, by=ramon, at=NOW())
    with pytest.raises(ActionRefused, match="Nobody has asked"):
        sign(newer, name=DR, by=ramon, at=NOW())


def test_nobody_signs_their_own_words(asked, elena, ramon):
    Revision.objects.filter(pk=asked.pk).update(created_by=ramon)
    with pytest.raises(ActionRefused, match="You wrote some of this"):
        sign(asked, name=DR, by=ramon, at=NOW())
    last = write(asked.article, elena)
    ask(last, elena)
    with pytest.raises(ActionRefused, match="You wrote some of this"):  # of a version that readers have not seen either
        sign(last, name=DR, by=ramon, at=NOW())


@pytest.fixture
def both(elena) -> User:
    """Elena, who may sign too."""
    elena.groups.add(Group.objects.get(name="clinical reviewer"))
    return User.objects.get(pk=elena.pk)


def test_nobody_signs_their_own_words_because_somebody_else_put_a_comma_in_or_had_them_checked_again(both, lucia, ramon):
    article = make_sound()
    publish(write(article, both, summary=OTHER), by=lucia, at=NOW())
    comma = write(article, lucia, summary="What to do, now.")
    ask(comma, lucia)
    with pytest.raises(ActionRefused, match="You wrote some of this"):
        sign(comma, name=DR, by=both, at=NOW())
    own = write(article, both, summary=OTHER)
    ask(own, both)
    sign(own, name=DR, by=ramon, at=NOW())
    publish(own, by=lucia, at=NOW())
    again = check_again(article, by=lucia, at=NOW())
    send(again, by=lucia, at=NOW())
    with pytest.raises(ActionRefused, match="You wrote some of this"):
        sign(again, name="Dr. Elena", by=both, at=NOW())


def test_who_wrote_long_ago_what_a_clinician_has_signed_since_may_sign_what_others_write(both, lucia, ramon):
    article = make_sound()
    own = write(article, both, summary=OTHER)
    ask(own, both)
    sign(own, name=DR, by=ramon, at=NOW())
    publish(own, by=lucia, at=NOW())
    others = write(article, lucia, summary="Quite other words.")
    ask(others, lucia)
    sign(others, name=DR, by=ramon, at=NOW())
    publish(others, by=lucia, at=NOW())
    newest = write(article, lucia, summary="Other words still.")
    ask(newest, lucia)
    assert sign(newest, name="Dr. Elena", by=both, at=NOW()).signer == both


def test_one_account_signs_a_version_once_whatever_the_name(asked, ramon):
    sign(asked, name=DR, by=ramon, at=NOW())
    with pytest.raises(ActionRefused, match="already"):
        sign(asked, name="Dr. Somebody Else", by=ramon, at=NOW())


def test_words_that_were_changed_in_the_database_are_not_signed(asked, ramon):
    Revision.objects.filter(pk=asked.pk).update(body="Other words.")
    with pytest.raises(ActionRefused, match="hash differ"):
        sign(asked, name=DR, by=ramon, at=NOW())


def test_an_unchanged_text_is_signed_anew_as_a_version_of_its_own(asked, elena, ramon, lucia):
    with pytest.raises(ActionRefused, match="Nobody has signed"):
        check_again(asked.article, by=elena, at=NOW())
    a_year_ago = NOW() - timedelta(days=365)
    sign(asked, name=DR, by=ramon, at=a_year_ago)
    article = publish(asked, by=elena, at=a_year_ago)
    again = check_again(article, by=elena, at=NOW())
    send(again, by=elena, at=NOW())
    sign(again, name=DR, by=ramon, at=NOW())
    article = publish(again, by=elena, at=NOW())
    assert article.reviewed_on == timezone.localdate()
    assert article.review_due_on == timezone.localdate() + timedelta(days=article.topic.review_days)
    assert article.updated_on == timezone.localdate(a_year_ago)


# --- Signing by a link --------------------------------------------------------------------------------------------------


def test_a_link_shows_as_often_as_it_is_followed_and_signs_once(asked, token, elena):
    for _ in range(3):
        assert open_link(token, at=NOW()).revision == asked
    assert not SignOff.objects.exists()
    signature = sign_by_link(token, at=NOW())
    assert (signature.signer, signature.signer_name, signature.link) == (None, DR, SignLink.objects.get())
    for use in (open_link, sign_by_link):
        with pytest.raises(LinkRefused):
            use(token, at=NOW())
    article = publish(asked, by=elena, at=NOW())
    assert (article.reviewer_name, article.signed_by_link) == (DR, True)
    event = article.events.get(verb="signed by link")
    assert (event.by, event.by_name) == (None, DR)


def test_a_token_is_kept_nowhere(token):
    assert token not in str(whole_database())
    assert len(token) >= 22


DEAD = {
    "unknown": lambda link, now: link.delete(),
    "too old": lambda link, now: SignLink.objects.update(made_at=now - timedelta(days=15), expires_at=now),
    "taken back": lambda link, now: SignLink.objects.update(revoked_at=now),
    "used": lambda link, now: SignLink.objects.update(used_at=now),
    "ended": lambda link, now: Review.objects.update(state="ended", ended_at=now),
    "asked anew": lambda link, now: Review.objects.update(asked_at=now + timedelta(seconds=1)),
}


@pytest.mark.parametrize("why", DEAD)
def test_a_link_that_is_no_good_signs_nothing_and_does_not_say_why(why, token):
    now = NOW()
    DEAD[why](SignLink.objects.get(), now)
    for use in (open_link, sign_by_link):
        with pytest.raises(LinkRefused) as refusal:
            use(token, at=now)
        assert str(refusal.value) == str(LinkRefused())
    assert not SignOff.objects.exists()


def test_a_link_lives_for_a_fortnight(token):
    made = SignLink.objects.get().made_at
    assert open_link(token, at=made + timedelta(days=13, hours=23))
    with pytest.raises(LinkRefused):
        open_link(token, at=made + timedelta(days=14))


def test_a_link_for_words_that_have_moved_on_is_no_good_even_if_it_was_not_ended(asked, token, elena):
    with connection.cursor() as cursor:  # as if the version had come from elsewhere
        cursor.execute("UPDATE articles_revision SET number = 7 WHERE number = 1")
    with pytest.raises(LinkRefused):
        sign_by_link(token, at=NOW())


def test_the_lead_takes_a_link_back_and_makes_none_in_their_own_name(asked, token, lucia):
    take_link_back(SignLink.objects.get(), by=lucia, at=NOW())
    with pytest.raises(LinkRefused):
        open_link(token, at=NOW())
    with pytest.raises(ActionRefused, match="used, or taken back"):
        take_link_back(SignLink.objects.get(), by=lucia, at=NOW())
    with pytest.raises(ActionRefused, match="not for you"):
        make_link(asked, name="Lucia", address="lucia@example.org", by=lucia, at=NOW())


def test_who_wrote_it_makes_no_link_to_sign_it_and_one_that_they_made_is_no_second_person(asked, lucia):
    Revision.objects.filter(pk=asked.pk).update(created_by=lucia)
    with pytest.raises(ActionRefused, match="Somebody else who leads"):
        make_link(asked, name=DR, address="doctor@example.org", by=lucia, at=NOW())
    Revision.objects.filter(pk=asked.pk).update(created_by=None)
    token = make_link(asked, name=DR, address="doctor@example.org", by=lucia, at=NOW())
    Revision.objects.filter(pk=asked.pk).update(created_by=lucia)  # as if it had been made all the same
    sign_by_link(token, at=NOW())
    with pytest.raises(ActionRefused, match="You wrote this"):
        publish(asked, by=lucia, at=NOW())
