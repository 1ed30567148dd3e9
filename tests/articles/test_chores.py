"""What the clock does: a plan for noon is out at 12:01, what has ended is gone, and who keeps an article is reminded."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from django.utils import timezone

from articles import chores
from articles.actions import ActionRefused, give_plan_up, keep, plan, publish, unplan, withdraw
from articles.chores import publish_due, remind
from articles.models import Article, Notice, Publication, Revision, SignOff, Source
from articles.states import ArticleState
from intake.management.commands.work import CHORES_EVERY, do_chores
from tests.make import make_sound, sign, write

pytestmark = pytest.mark.django_db

OTHER = "What to do now."
NOON = datetime(2027, 3, 1, 17, tzinfo=UTC)  # 12:00 in New York


@pytest.fixture
def planned(elena, lucia) -> Revision:
    """A change by Elena which Lucia planned for noon, an hour before."""
    article = make_sound(at=NOON - timedelta(days=9))
    revision = write(article, elena, summary=OTHER, change_note="What to do.")
    plan(revision, when=NOON, by=lucia, at=NOON - timedelta(hours=1))
    return revision


def summary() -> str:
    return Article.objects.get().summary


def test_a_plan_for_twelve_is_out_at_a_minute_past_through_the_worker(planned, client, monkeypatch):
    # The worker looks every CHORES_EVERY seconds: at worst just before noon and then that much later.
    assert CHORES_EVERY < 60
    for at, is_out in ((NOON - timedelta(seconds=1), False), (NOON + timedelta(seconds=CHORES_EVERY - 1), True)):
        monkeypatch.setattr(timezone, "now", lambda at=at: at)
        do_chores()
        assert (summary() == OTHER) is is_out
    article = Article.objects.get()
    assert (article.planned_revision, article.planned_for, article.planned_by) == (None, None, None)
    assert article.live_revision == planned
    assert article.corrections.get().note == "What to do."
    assert (article.events.first().verb, article.events.first().by.username) == ("published", "lucia")


def test_a_plan_is_done_once(planned):
    number = Publication.objects.get().number
    assert publish_due(NOON) == 1
    assert publish_due(NOON) == 0
    assert Publication.objects.get().number == number + 1


def test_a_plan_meets_every_rule_of_publishing_when_it_is_made(elena, lucia):
    article, now = make_sound(), timezone.now()
    later = now + timedelta(hours=1)
    with pytest.raises(ActionRefused, match="Somebody else"):
        plan(write(article, elena, summary=OTHER), when=later, by=elena, at=now)
    with pytest.raises(ActionRefused, match="addict"):
        plan(write(article, elena, summary="For the addict."), when=later, by=lucia, at=now)
    revision = write(article, elena)
    for wrong in (now, now - timedelta(hours=1), now + timedelta(days=400)):
        with pytest.raises(ActionRefused, match="still to come"):
            plan(revision, when=wrong, by=lucia, at=now)


def test_a_version_that_is_written_after_the_plan_stays_a_draft(planned, elena):
    write(planned.article, elena, summary="Not yet.")
    publish_due(NOON)
    assert summary() == OTHER


def test_who_planned_alone_in_a_centre_of_one_person_is_still_named_alone(elena, settings):
    settings.ONE_PERSON_CENTRE = True
    now = timezone.now()
    revision = write(make_sound(), elena, summary=OTHER)
    plan(revision, when=now + timedelta(hours=1), by=elena, at=now, one_person="I am alone.")
    publish_due(now + timedelta(hours=1))
    assert Article.objects.get().one_person


def test_a_plan_is_taken_back(planned, lucia):
    unplan(planned.article, by=lucia, at=NOON - timedelta(minutes=1))
    assert publish_due(NOON) == 0
    with pytest.raises(ActionRefused, match="Nothing is planned"):
        unplan(planned.article, by=lucia, at=NOON)


def test_publishing_now_and_taking_down_now_both_end_a_plan(planned, elena, lucia):
    publish(planned, by=lucia, at=NOON - timedelta(minutes=1))
    assert publish_due(NOON) == 0
    plan(write(planned.article, elena), when=NOON, by=lucia, at=NOON - timedelta(minutes=1))
    withdraw(planned.article, reason="Invented.", by=lucia, at=NOON - timedelta(seconds=1))
    assert publish_due(NOON) == 0
    assert Article.objects.get().state == ArticleState.WITHDRAWN


def test_a_plan_that_cannot_be_done_is_given_up_tells_who_made_it_and_holds_up_no_other(planned, elena, lucia):
    other = make_sound(slug="other", at=NOON - timedelta(days=9))
    source = Source.objects.create(key="s1", title="Invented", url="https://example.org/", checked_on=NOON.date())
    cites = write(other, elena, body="## What helps\n\nStay.[^s1]\n")
    plan(cites, when=NOON - timedelta(seconds=1), by=lucia, at=NOON - timedelta(hours=1))
    source.status = "gone"
    source.save()
    assert publish_due(NOON) == 1
    assert Article.objects.get(pk=planned.article_id).summary == OTHER
    other.refresh_from_db()
    assert (other.planned_revision, other.live_revision.number) == (None, 1)
    assert "gone: s1" in other.events.first().reason
    assert list(Notice.objects.values_list("person", "kind")) == [(lucia.pk, "plan_refused")]
    give_plan_up(other, reason="Again.", at=NOON)  # nothing is left to give up
    assert other.events.filter(verb="plan refused").count() == 1


def test_words_that_were_changed_behind_a_plan_are_not_published(planned):
    Revision.objects.filter(pk=planned.pk).update(body="Other words.")
    assert publish_due(NOON) == 0
    assert summary() != OTHER


def test_a_fault_of_ours_in_one_plan_holds_up_no_other(planned, elena, lucia, monkeypatch, caplog):
    other = make_sound(slug="other", at=NOON - timedelta(days=9))
    plan(write(other, elena, summary=OTHER), when=NOON - timedelta(seconds=9), by=lucia, at=NOON - timedelta(hours=1))
    real = chores.publish_planned

    def broken(article: Article, *, at: datetime) -> bool:
        if article.pk == other.pk:
            raise ValueError("Zebrafinch")
        return real(article, at=at)

    monkeypatch.setattr(chores, "publish_planned", broken)
    assert publish_due(NOON) == 1
    assert f"article {other.pk} was not published as planned" in caplog.text


def test_a_fault_of_ours_in_what_ends_holds_up_no_plan(planned, elena, lucia, monkeypatch, caplog):
    other = make_sound(slug="other", at=NOON - timedelta(days=9))
    withdraw(other, reason="Invented.", by=lucia, at=NOON - timedelta(hours=1), when=NOON)

    def broken(article: Article, *, at: datetime) -> bool:
        raise ValueError("Zebrafinch")

    monkeypatch.setattr(chores, "end_withdrawn", broken)
    assert publish_due(NOON) == 1
    assert f"article {other.pk} was not written down as ended" in caplog.text


# --- The end ------------------------------------------------------------------------------------------------------------


def test_what_ends_at_a_time_is_gone_then_and_the_row_follows(client, lucia):
    article = make_sound(at=timezone.now() - timedelta(days=1))
    end = timezone.now() + timedelta(hours=1)
    withdraw(article, reason="The law changes.", by=lucia, at=timezone.now(), when=end)
    assert client.get(article.get_absolute_url()).status_code == 200
    publish_due(end - timedelta(seconds=1))
    assert Article.objects.get().state == ArticleState.PUBLISHED
    publish_due(end)
    assert (Article.objects.get().state, Article.objects.get().withdraw_at) == (ArticleState.WITHDRAWN, None)
    assert client.get(article.get_absolute_url()).status_code == 404


def test_an_end_is_still_to_come_and_may_be_called_off(lucia):
    article, now = make_sound(), timezone.now()
    with pytest.raises(ActionRefused, match="still to come"):
        withdraw(article, reason="Invented.", by=lucia, at=now, when=now)
    with pytest.raises(ActionRefused, match="not about to"):
        keep(article, by=lucia, at=now)
    withdraw(article, reason="Invented.", by=lucia, at=now, when=now + timedelta(hours=1))
    keep(article, by=lucia, at=now)
    publish_due(now + timedelta(hours=2))
    assert Article.objects.get().state == ArticleState.PUBLISHED


def test_nothing_is_planned_for_when_it_will_be_gone(elena, lucia):
    article, now = make_sound(), timezone.now()
    withdraw(article, reason="Invented.", by=lucia, at=now, when=now + timedelta(hours=1))
    with pytest.raises(ActionRefused, match="taken down"):
        plan(write(article, elena, summary=OTHER), when=now + timedelta(hours=2), by=lucia, at=now)


# --- Reminders ----------------------------------------------------------------------------------------------------------


def days_of(kind: str, article: Article, first: datetime, days: int) -> list[int]:
    """On which days, counted from the first, somebody was told, if the worker looks every day and they see it the next."""
    for day in range(days):
        Notice.objects.filter(seen_at=None).update(seen_at=first + timedelta(days=day))
        remind(first + timedelta(days=day))
    start = timezone.localdate(first)
    return [
        (day - start).days for day in Notice.objects.filter(kind=kind).order_by("said_on").values_list("said_on", flat=True)
    ]


def test_who_keeps_an_article_is_told_once_when_it_comes_near_and_weekly_until_it_is_signed(elena, ramon):
    article = make_sound(at=NOON)
    Article.objects.update(keeper=elena)
    due = datetime.combine(article.review_due_on, NOON.timetz())
    assert days_of("due_soon", article, due - timedelta(days=61), 61) == [1]
    assert days_of("due", article, due, 29) == [0, 7, 14, 21, 28]
    assert set(Notice.objects.values_list("person", flat=True)) == {elena.pk}
    sign(article.live_revision, ramon)
    SignOff.objects.update(at=due + timedelta(days=39))
    assert Notice.objects.filter(seen_at=None).exists()
    publish(article.live_revision, by=elena, at=due + timedelta(days=39))
    assert remind(due + timedelta(days=40)) == 0
    assert not Notice.objects.filter(seen_at=None).exists()  # what was said of it is settled


def test_what_somebody_has_not_seen_yet_is_not_said_again(elena):
    article = make_sound(at=NOON)
    Article.objects.update(keeper=elena)
    due = datetime.combine(article.review_due_on, NOON.timetz())
    for day in range(0, 400, 7):
        remind(due + timedelta(days=day))
    assert Notice.objects.filter(kind="due").count() == 1


def test_what_somebody_keeps_who_may_not_change_it_any_more_is_told_to_those_who_lead(elena, lucia):
    article = make_sound(at=NOON)
    Article.objects.update(keeper=elena)
    elena.groups.clear()
    remind(datetime.combine(article.review_due_on, NOON.timetz()))
    assert list(Notice.objects.values_list("person__username", flat=True)) == ["lucia"]


def test_what_nobody_keeps_is_told_to_those_who_lead_and_so_is_what_somebody_kept_who_left(elena, lucia):
    article = make_sound(at=NOON)
    due = datetime.combine(article.review_due_on, NOON.timetz())
    assert remind(due) == 1
    Notice.objects.update(seen_at=due)
    Article.objects.update(keeper=elena)
    elena.is_active = False
    elena.save()
    assert remind(due + timedelta(days=7)) == 1
    assert set(Notice.objects.values_list("person", flat=True)) == {lucia.pk}


def test_nobody_is_reminded_of_what_readers_do_not_see(elena, lucia):
    article = make_sound(at=NOON)
    Article.objects.update(keeper=elena)
    withdraw(article, reason="Invented.", by=lucia, at=NOON)
    assert remind(NOON + timedelta(days=900)) == 0
