"""Two people at once, on real connections: whoever comes first is served, the other is told, and nothing is left half done."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Any

import pytest
from django.contrib.auth.models import Group, User
from django.db import connection, transaction
from django.utils import timezone

from articles import actions
from articles.actions import writing
from articles.models import Article, Correction, ErrorReport, Review, Revision, SignLink, SignOff
from tests.make import SOUND, ask, at_once, csrf_post, make_sound, sign, signed_in, write

pytestmark = pytest.mark.django_db(transaction=True, serialized_rollback=True)

NOW = timezone.now
OTHER, NEWER = "What to do now.", "Newer words."
DR = "Dr. Invented"
DONE = "done"
WAITING = """
SELECT count(DISTINCT pid) FROM pg_locks
WHERE NOT granted AND pid IN (SELECT pid FROM pg_stat_activity WHERE datname = current_database())"""


def wait_until(number: int) -> None:
    """So many connections wait for a lock."""
    deadline = time.monotonic() + 20
    with connection.cursor() as cursor:
        while True:
            cursor.execute("SELECT pg_stat_clear_snapshot()")
            cursor.execute(WAITING)
            if cursor.fetchone()[0] >= number:
                return
            assert time.monotonic() < deadline, "nobody waits"
            time.sleep(0.01)


def one_after_the_other(article: Article, *verbs: Callable[[], Any]) -> list[str]:
    """Press in this order while the article is held, then let go: each waits behind the one before. What each was told."""
    told = [""] * len(verbs)

    def press(number: int) -> None:
        try:
            answer = verbs[number]()
            told[number] = DONE if answer is not False else "too late"
        except actions.ActionRefused as refusal:
            told[number] = str(refusal)
        finally:
            connection.close()

    threads = [threading.Thread(target=press, args=(number,)) for number in range(len(verbs))]
    with transaction.atomic():
        Article.objects.select_for_update(of=("self",)).get(pk=article.pk)
        for number, thread in enumerate(threads, 1):
            thread.start()
            wait_until(number)
    for thread in threads:
        thread.join(timeout=30)
        assert not thread.is_alive()
    return told


@pytest.fixture
def written(elena) -> Article:
    """Readers see version 1; Elena wrote version 2, and says what changed."""
    article = make_sound()
    write(article, elena, summary=OTHER, change_note="What to do.")
    return article


@pytest.fixture
def asked(written, elena) -> Revision:
    revision = written.revisions.first()
    ask(revision, elena)
    return revision


@pytest.fixture
def petra(lucia) -> User:
    """Another editorial lead."""
    person = User.objects.create_user("petra", is_staff=True)
    person.groups.add(Group.objects.get(name="editorial lead"))
    return person


def test_two_who_publish_at_once_leave_one_text_and_one_line_in_the_record(written, lucia, petra):
    newest = written.revisions.first()
    told = one_after_the_other(
        written,
        lambda: actions.publish(newest, by=lucia, at=NOW()),
        lambda: actions.publish(newest, by=petra, at=NOW()),
    )
    assert told == [DONE, DONE]  # the same words: nothing to refuse, and nothing is said twice
    article = Article.objects.get()
    assert (article.live_revision, article.summary, article.keeper) == (newest, OTHER, lucia)
    assert Correction.objects.count() == 1
    assert article.events.filter(verb="published", revision=newest).count() == 2


def test_of_a_version_that_is_saved_and_one_that_is_published_the_first_to_come_decides(written, elena, lucia):
    newest = written.revisions.first()

    def save() -> Any:
        return write(written, elena, summary=NEWER)

    def publish() -> Any:
        return actions.publish(newest, by=lucia, at=NOW())

    assert one_after_the_other(written, save, publish) == [
        DONE,
        "Version 3 is newer: publish that one, or restore this one first.",
    ]
    assert Article.objects.get().live_revision.number == 1


def test_what_is_published_first_stays_published_when_a_version_follows(written, elena, lucia):
    newest = written.revisions.first()
    told = one_after_the_other(
        written,
        lambda: actions.publish(newest, by=lucia, at=NOW()),
        lambda: write(written, elena, summary=NEWER),
    )
    assert told == [DONE, DONE]
    article = Article.objects.get()
    assert (article.live_revision.number, article.summary) == (2, OTHER)
    assert list(article.revisions.values_list("number", flat=True)) == [3, 2, 1]


def test_two_who_save_at_once_are_not_both_the_newest(written, elena, lucia):
    base = written.revisions.first()
    text = [actions.Text("Help at home", summary, base.body) for summary in (NEWER, "Others.")]
    told = one_after_the_other(
        written,
        lambda: actions.save_revision(written, text=text[0], base=base, by=elena, at=NOW()),
        lambda: actions.save_revision(written, text=text[1], base=base, by=lucia, at=NOW()),
    )
    assert told == [DONE, "Somebody saved version 3 meanwhile. Compare the two, then save again."]
    assert written.revisions.first().summary == NEWER


def test_words_from_another_tab_are_not_deleted_unread_while_a_version_is_saved(written, elena, monkeypatch):
    """They come between the look at the draft and its end."""
    newest = written.revisions.first()
    actions.autosave(written, base=newest, text=SOUND, version=0, by=elena, at=NOW())
    told, really = [], writing._write

    def type_on() -> None:
        try:
            hours = replace(SOUND, body="Hours of other words.")
            told.append(actions.autosave(written, base=newest, text=hours, version=1, by=elena, at=NOW()))
        except actions.DraftMoved as moved:
            told.append(moved.draft)
        finally:
            connection.close()

    def then_write(*args: Any, **named: Any) -> Revision:
        other.start()
        deadline = time.monotonic() + 1
        while other.is_alive() and time.monotonic() < deadline:
            time.sleep(0.01)
        return really(*args, **named)

    other = threading.Thread(target=type_on)
    monkeypatch.setattr(writing, "_write", then_write)
    actions.save_revision(written, text=SOUND, base=newest, by=elena, at=NOW(), version=1)
    other.join(timeout=30)
    assert told == [None]  # refused, so that tab still holds them


def test_a_signature_that_comes_after_a_newer_version_is_refused(asked, elena, ramon):
    told = one_after_the_other(
        asked.article,
        lambda: write(asked.article, elena, summary=NEWER),
        lambda: actions.sign(asked, name=DR, by=ramon, at=NOW()),
    )
    assert told == [DONE, "Version 3 is newer."]
    assert not SignOff.objects.exists()
    assert Review.objects.get().state == "ended"


def test_a_signature_that_came_first_stays_with_its_version(asked, elena, ramon):
    told = one_after_the_other(
        asked.article,
        lambda: actions.sign(asked, name=DR, by=ramon, at=NOW()),
        lambda: write(asked.article, elena, summary=NEWER),
    )
    assert told == [DONE, DONE]
    assert SignOff.objects.get().revision == asked
    assert not asked.article.revisions.first().sign_offs.exists()


def test_a_link_that_two_use_at_once_signs_once(asked, lucia):
    token = actions.make_link(asked, name=DR, address="x", by=lucia, at=NOW())
    told = one_after_the_other(asked.article, *[lambda: actions.sign_by_link(token, at=NOW())] * 2)
    assert told == [DONE, str(actions.LinkRefused())]
    assert SignOff.objects.count() == 1
    assert asked.article.events.filter(verb="signed by link").count() == 1


def test_a_link_that_is_taken_back_while_it_is_used(asked, lucia):
    tokens = [actions.make_link(asked, name=f"{DR} {number}", address="x", by=lucia, at=NOW()) for number in range(2)]
    links = list(SignLink.objects.order_by("pk").select_related("revision"))
    told = one_after_the_other(
        asked.article,
        lambda: actions.take_link_back(links[0], by=lucia, at=NOW()),
        lambda: actions.sign_by_link(tokens[0], at=NOW()),
    )
    assert told == [DONE, str(actions.LinkRefused())]
    told = one_after_the_other(
        asked.article,
        lambda: actions.sign_by_link(tokens[1], at=NOW()),
        lambda: actions.take_link_back(links[1], by=lucia, at=NOW()),
    )
    assert told == [DONE, "The link has been used, or taken back."]
    assert SignOff.objects.get().signer_name == f"{DR} 1"


def test_a_link_is_no_good_once_its_version_was_sent_back(asked, lucia, ramon):
    token = actions.make_link(asked, name=DR, address="x", by=lucia, at=NOW())
    told = one_after_the_other(
        asked.article,
        lambda: actions.send_back(Review.objects.get(), reason="Invented.", by=ramon, at=NOW()),
        lambda: actions.sign_by_link(token, at=NOW()),
    )
    assert told == [DONE, str(actions.LinkRefused())]
    assert not SignOff.objects.exists()


@pytest.fixture
def planned(written, lucia) -> Article:
    return actions.plan(written.revisions.first(), when=NOW() + timedelta(hours=1), by=lucia, at=NOW())


def test_a_plan_that_is_carried_out_first_cannot_be_taken_away(planned, lucia):
    later = NOW() + timedelta(hours=2)
    told = one_after_the_other(
        planned,
        lambda: actions.publish_planned(planned, at=later),
        lambda: actions.unplan(planned, by=lucia, at=NOW()),
    )
    assert told == [DONE, "Nothing is planned."]
    article = Article.objects.get()
    assert (article.live_revision.number, article.summary, article.planned_for) == (2, OTHER, None)
    assert not article.events.filter(verb="unplanned").exists()


def test_a_plan_that_was_taken_away_is_not_carried_out(planned, lucia):
    later = NOW() + timedelta(hours=2)
    told = one_after_the_other(
        planned,
        lambda: actions.unplan(planned, by=lucia, at=NOW()),
        lambda: actions.publish_planned(planned, at=later),
    )
    assert told == [DONE, "too late"]
    article = Article.objects.get()
    assert (article.live_revision.number, article.planned_for) == (1, None)
    assert not article.events.filter(verb="published", revision__number=2).exists()


def test_two_workers_carry_a_plan_out_once(planned):
    later = NOW() + timedelta(hours=2)
    told = one_after_the_other(planned, *[lambda: actions.publish_planned(planned, at=later)] * 2)
    assert told == [DONE, "too late"]
    assert Correction.objects.count() == 1


def test_what_is_taken_down_is_not_published_by_a_plan_behind_it(planned, lucia):
    told = one_after_the_other(
        planned,
        lambda: actions.withdraw(planned, reason="Invented.", by=lucia, at=NOW()),
        lambda: actions.publish_planned(planned, at=NOW() + timedelta(hours=2)),
    )
    assert told == [DONE, "too late"]
    assert Article.objects.get().state == "withdrawn"


def test_reports_that_two_handle_at_once_are_handled_once(written, elena, lucia):
    ErrorReport.objects.create(article=written, reason="old", on=timezone.localdate())
    told = one_after_the_other(
        written,
        *[lambda by=by: actions.handle(written, reason="old", count=1, by=by, at=NOW()) for by in (elena, lucia)],
    )
    assert told == [DONE, "Somebody has handled it already."]
    assert written.events.filter(verb="reports handled").count() == 1


def test_two_who_press_at_once_each_get_an_honest_page(asked, elena, lucia, petra, ramon):
    """Through the pages, as browsers do it, and with no order given: one text, and nobody gets an error of ours."""
    article = asked.article
    sign(asked, ramon)
    path, form = f"/admin/articles/article/{article.pk}/publish/", {"number": asked.number, "moment": "now"}
    browsers = [signed_in(person) for person in (elena, lucia, petra)]
    answers = at_once(*[partial(csrf_post, browser, path, form) for browser in browsers])
    assert [answer.status_code for answer in answers] == [302, 302, 302]
    assert Correction.objects.count() == 1
    assert Article.objects.get().live_revision == asked


def test_who_waits_for_the_worker_to_publish_is_judged_by_what_readers_see_then(elena, lucia, petra):
    """What a locked row is joined to is lost when the row changes meanwhile: everything would count as unseen."""
    now = NOW()
    article = make_sound()
    planned = write(article, lucia, summary=OTHER)
    actions.plan(planned, when=now + timedelta(minutes=1), by=petra, at=now)
    newest = write(article, elena, summary=NEWER)
    ask(newest, elena)
    then = now + timedelta(minutes=1)
    told = one_after_the_other(
        article,
        lambda: actions.publish_planned(article, at=then),
        lambda: actions.make_link(newest, name=DR, address="doctor@example.org", by=lucia, at=then),
        lambda: actions.plan(newest, when=then + timedelta(hours=1), by=lucia, at=then),
    )
    assert told == [DONE, DONE, DONE]
