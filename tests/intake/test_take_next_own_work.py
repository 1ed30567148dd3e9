"""Taking the next one begins with one's own: nobody is forgotten because somebody has them already."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.contrib.auth.models import User
from django.utils import timezone

from intake import actions, queries
from intake.contact_rules import SafeContact, next_safe
from intake.management.commands.work import do_chores
from intake.models import Inquiry
from intake.queries import Tier
from tests.make import add, csrf_post, file_letters, file_request, make_inquiry, signed_in, story
from tests.project.test_grants import acting_as

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)  # Monday, 10:00 in New York
MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)
LEASE = 15 * MINUTE
BY_MAILBOX = {"reach": "none", "phone": ""}
DANGER = "He took too many pills and I cannot wake him up."
QUEUE = "/admin/intake/inquiry/"


@pytest.fixture(autouse=True)
def clock() -> Iterator[time_machine.Coordinates]:
    with time_machine.travel(NOW, tick=False) as clock:
        yield clock


@pytest.fixture
def code(client) -> str:
    """Of a request that is filed."""
    return file_request(client)


def now_as(inquiry: Inquiry) -> Inquiry:
    return Inquiry.objects.get(pk=inquiry.pk)


def in_contact(by: User, **changes: str) -> Inquiry:
    """Somebody talked to them an instant ago; the next step is in a day."""
    inquiry = actions.claim(make_inquiry(**changes), by=by, at=NOW)
    actions.log_attempt(inquiry, by=by, way="call", result="reached", at=NOW)
    return now_as(inquiry)


def put_off(by: User, inquiry: Inquiry, days: int) -> Inquiry:
    actions.claim(inquiry, by=by, at=NOW)
    until = next_safe(SafeContact.from_json(inquiry.safe_rule), after=NOW + days * DAY).at
    return actions.follow_up(inquiry, by=by, until=until, at=NOW)


def writes(client, code: str, words: str) -> Inquiry:
    add(client, "reply", code, message=words)
    file_letters()
    return Inquiry.objects.order_by("-news_at").filter(news_at__isnull=False).get()


def kinds(inquiry: Inquiry) -> list[str]:
    return list(inquiry.timeline.order_by("id").values_list("kind", flat=True))


# --- What is one's own


def test_a_family_in_contact_is_given_to_its_holder_when_its_step_is_due(ana, carl):
    inquiry = in_contact(ana, **BY_MAILBOX)
    with pytest.raises(actions.NothingToTake):
        actions.take_next(by=ana, at=NOW + MINUTE)
    assert actions.take_next(by=ana, at=NOW + 3 * DAY) == actions.Taken(inquiry, already=True)
    with pytest.raises(actions.NothingToTake):
        actions.take_next(by=carl, at=NOW + 3 * DAY)


def test_what_the_family_wrote_brings_it_back_to_its_holder_before_its_moment(client, code, ana):
    inquiry = Inquiry.objects.get()
    actions.claim(inquiry, by=ana, at=NOW)
    actions.log_attempt(inquiry, by=ana, way="call", result="reached", at=NOW)
    waiting = make_inquiry()
    assert actions.take_next(by=ana, at=NOW).inquiry == waiting
    actions.release(waiting, by=ana, at=NOW)
    news = writes(client, code, "An invented question.")
    assert actions.take_next(by=ana, at=NOW + MINUTE) == actions.Taken(news, already=True)


def test_after_the_own_that_is_urgent_and_the_one_in_hand_anybody_in_danger_comes_before_the_rest_of_ones_own(ana):
    due, urgent = in_contact(ana, **BY_MAILBOX), in_contact(ana, **BY_MAILBOX)
    Inquiry.objects.filter(pk=urgent.pk).update(lane=0, urgent=True)
    stranger, plain = make_inquiry(message=DANGER), make_inquiry()
    later = NOW + 3 * DAY
    given = []
    for _ in range(4):
        taken = actions.take_next(by=ana, at=later)
        assert actions.take_next(by=ana, at=later).inquiry == taken.inquiry  # pressed twice
        given.append(taken.inquiry)
        Inquiry.objects.filter(pk=taken.inquiry.pk).update(status="in_contact", snoozed=True, act_at=later + DAY)
    assert given == [urgent, stranger, due, plain]


def test_who_has_one_in_hand_is_not_led_away_by_a_stranger_in_danger(ana):
    taken = actions.claim(make_inquiry(), by=ana, at=NOW)
    make_inquiry(message=DANGER)
    assert actions.take_next(by=ana, at=NOW + MINUTE).inquiry == taken


def test_what_is_put_off_or_hidden_is_nobodys_next(ana):
    put_off(ana, make_inquiry(), 3)
    hidden = in_contact(ana)
    Inquiry.objects.filter(pk=hidden.pk).update(erase_asked_at=NOW, act_at=NOW)
    with pytest.raises(actions.NothingToTake):
        actions.take_next(by=ana, at=NOW + MINUTE)


def test_when_nobody_waits_ones_own_are_not_called_a_colleagues(ana, carl):
    in_contact(ana)
    with pytest.raises(actions.NothingToTake, match=r"^Nobody is waiting\. One is yours and put off; the next step is at "):
        actions.take_next(by=ana, at=NOW + MINUTE)
    with pytest.raises(actions.NothingToTake, match=r"^Nobody is waiting\. One is with colleagues; the next step is at "):
        actions.take_next(by=carl, at=NOW + MINUTE)
    in_contact(carl)
    with pytest.raises(actions.NothingToTake, match=r"with colleagues; .*One is yours and put off"):
        actions.take_next(by=ana, at=NOW + MINUTE)


# --- What the family writes


@pytest.mark.parametrize("words", [DANGER, "An invented question."])
def test_a_letter_on_a_claim_that_was_put_off_leaves_its_holder_one_lease(client, code, ana, carl, words):
    put_off(ana, Inquiry.objects.get(), 60)
    inquiry = writes(client, code, words)
    assert (inquiry.lease_until, inquiry.snoozed) == (NOW + LEASE, False)
    with pytest.raises(actions.NothingToTake):
        actions.take_next(by=carl, at=NOW + LEASE - MINUTE)
    assert actions.take_next(by=carl, at=NOW + LEASE).inquiry == inquiry
    assert kinds(inquiry)[-3:] == ["reply", "returned", "claimed"]


def test_a_letter_gives_nobody_more_time_than_they_had(client, code, ana):
    actions.claim(Inquiry.objects.get(), by=ana, at=NOW - 10 * MINUTE)
    assert writes(client, code, DANGER).lease_until == NOW + 5 * MINUTE


def test_urgent_news_of_a_family_in_contact_is_anybodys_when_its_holder_does_not_act(client, code, ana, carl):
    inquiry = Inquiry.objects.get()
    actions.claim(inquiry, by=ana, at=NOW)
    actions.log_attempt(inquiry, by=ana, way="call", result="reached", at=NOW)
    inquiry = writes(client, code, DANGER)
    assert (inquiry.status, inquiry.lease_until) == ("in_contact", NOW + LEASE)
    with pytest.raises(actions.NothingToTake):
        actions.take_next(by=carl, at=NOW + LEASE - MINUTE)
    with pytest.raises(actions.ActionRefused, match="Your 15 minutes were over"):
        actions.close(inquiry, by=ana, outcome="declined", at=NOW + LEASE)
    taken = actions.take_next(by=carl, at=NOW + LEASE).inquiry
    assert (taken, taken.claimed_by) == (inquiry, carl)
    assert kinds(inquiry)[-3:] == ["reply", "returned", "claimed"]
    assert inquiry.timeline.get(kind="returned").at == NOW + LEASE


def test_a_plain_question_of_a_family_in_contact_stays_with_who_knows_them(client, code, ana, carl):
    inquiry = Inquiry.objects.get()
    actions.claim(inquiry, by=ana, at=NOW)
    actions.log_attempt(inquiry, by=ana, way="call", result="reached", at=NOW)
    assert writes(client, code, "An invented question.").lease_until is None
    with pytest.raises(actions.NothingToTake):
        actions.take_next(by=carl, at=NOW + 30 * DAY)


def test_a_call_in_vain_on_urgent_news_keeps_the_end_and_a_talk_takes_it_away(client, code, ana, carl, clock):
    inquiry = Inquiry.objects.get()
    actions.claim(inquiry, by=ana, at=NOW)
    actions.log_attempt(inquiry, by=ana, way="call", result="reached", at=NOW)
    inquiry = writes(client, code, DANGER)
    assert "Yours until" in story(ana, inquiry)  # and with that she has read it
    actions.log_attempt(inquiry, by=ana, way="call", result="no_answer", at=NOW)
    current = now_as(inquiry)
    assert current.lease_until == current.act_at + LEASE > NOW + LEASE
    assert actions.take_next(by=carl, at=current.lease_until).inquiry == inquiry
    actions.log_attempt(inquiry, by=carl, way="call", result="reached", at=current.lease_until)
    assert now_as(inquiry).lease_until is None


def test_the_worker_writes_down_what_came_back_out_of_a_talk_and_everybody_sees_it_as_free(client, code, ana):
    inquiry = Inquiry.objects.get()
    actions.claim(inquiry, by=ana, at=NOW)
    actions.log_attempt(inquiry, by=ana, way="call", result="reached", at=NOW)
    inquiry = writes(client, code, DANGER)
    assert queries.holder_of(inquiry, NOW) == ana
    assert queries.holder_of(inquiry, NOW + LEASE) is None
    assert Inquiry.objects.filter(queries.free(NOW + LEASE)).get() == inquiry
    assert actions.return_leases(NOW + LEASE + MINUTE) == 1
    current = now_as(inquiry)
    assert (current.status, current.claimed_by, current.lease_until) == ("waiting", None, None)


def test_a_long_talk_on_urgent_news_is_logged_when_its_time_is_over(client, code, ana):
    inquiry = Inquiry.objects.get()
    actions.claim(inquiry, by=ana, at=NOW)
    actions.log_attempt(inquiry, by=ana, way="call", result="reached", at=NOW)
    inquiry = writes(client, code, DANGER)
    actions.note_seen(inquiry, by=ana)
    actions.log_attempt(inquiry, by=ana, way="call", result="reached", at=NOW + 2 * LEASE)
    assert (now_as(inquiry).status, now_as(inquiry).claimed_by) == ("in_contact", ana)


# --- An attempt from a page that is older than the news


@pytest.mark.parametrize("result", ["no_answer", "left_message", "reached", "wrong_number"])
def test_an_attempt_from_before_the_news_does_not_bury_it(client, code, ana, result):
    inquiry = Inquiry.objects.get()
    actions.claim(inquiry, by=ana, at=NOW)
    news = writes(client, code, DANGER)
    attempt = actions.log_attempt(inquiry, by=ana, way="call", result=result, at=NOW + MINUTE)
    current = now_as(inquiry)
    assert attempt.result == result  # what happened is kept
    assert queries.tier_of(current, NOW + MINUTE) == Tier.URGENT
    assert (current.news_at, current.act_at, current.snoozed) == (NOW, news.act_at, False)
    assert current.lease_until == NOW + (LEASE if result != "reached" else LEASE + MINUTE)
    assert actions.take_next(by=ana, at=NOW + MINUTE).inquiry == inquiry


def test_the_page_after_such_an_attempt_does_not_lead_on_to_the_next_family(client, code, ana):
    inquiry, desk = Inquiry.objects.get(), signed_in(ana)
    actions.claim(inquiry, by=ana, at=NOW)
    page = f"{QUEUE}{inquiry.pk}/change/"
    desk.get(page)
    writes(client, code, DANGER)
    in_vain = {"way": "call", "result": "no_answer"}
    csrf_post(desk, f"{QUEUE}{inquiry.pk}/log_attempt/", in_vain, page=QUEUE)  # not from the new page: nothing is opened
    assert now_as(inquiry).news_at is not None
    assert "autofocus" not in desk.get(page).content.decode()
    assert now_as(inquiry).news_at is None
    csrf_post(desk, f"{QUEUE}{inquiry.pk}/log_attempt/", in_vain, page=QUEUE)
    assert "autofocus" in desk.get(page).content.decode()


# --- Who is gone, and what was handed over or answered


def test_an_answer_holds_it_until_the_next_step_and_then_somebody_has_it_again(ana, carl):
    inquiry = actions.claim(make_inquiry(), by=ana, at=NOW)
    actions.answer(inquiry, by=ana, words="An invented answer.", at=NOW)
    assert now_as(inquiry).lease_until == NOW + LEASE
    assert actions.take_next(by=ana, at=NOW + MINUTE).inquiry == inquiry
    assert actions.take_next(by=carl, at=NOW + LEASE).inquiry == inquiry


def test_who_reads_in_the_mailbox_stays_with_who_answered_for_as_long_as_they_have_to_read(ana, carl):
    inquiry = actions.claim(make_inquiry(**BY_MAILBOX), by=ana, at=NOW)
    actions.answer(inquiry, by=ana, words="An invented answer.", at=NOW)
    assert now_as(inquiry).lease_until == NOW + 2 * DAY + LEASE
    with pytest.raises(actions.NothingToTake):
        actions.take_next(by=carl, at=NOW + 2 * DAY)
    assert actions.take_next(by=carl, at=NOW + 2 * DAY + LEASE).inquiry == inquiry


def test_what_is_handed_over_put_off_is_the_colleagues_until_its_moment_and_a_lease_longer(ana, carl):
    inquiry = put_off(ana, make_inquiry(), 1)
    actions.hand_over(inquiry, by=ana, to=carl, at=NOW)
    assert queries.holder_of(now_as(inquiry), NOW + 60 * MINUTE) == carl
    assert now_as(inquiry).lease_until == inquiry.act_at + LEASE
    fresh = actions.claim(make_inquiry(), by=ana, at=NOW)
    actions.hand_over(fresh, by=ana, to=carl, at=NOW)
    assert now_as(fresh).lease_until == NOW + LEASE
    talk = in_contact(ana)
    actions.hand_over(talk, by=ana, to=carl, at=NOW)
    assert now_as(talk).lease_until is None


@pytest.mark.parametrize("make", [in_contact, lambda by: put_off(by, make_inquiry(), 60)], ids=["in contact", "put off"])
def test_what_a_closed_account_holds_comes_back_and_the_timeline_says_so(ana, carl, make):
    inquiry, kept = make(ana), in_contact(carl)
    with acting_as("prosperity_worker"):
        assert actions.return_from_closed_accounts(timezone.now()) == 0
    User.objects.filter(pk=ana.pk).update(is_active=False)
    with acting_as("prosperity_worker"):
        do_chores()
    current = now_as(inquiry)
    assert (current.status, current.claimed_by, current.lease_until) == ("waiting", None, None)
    assert kinds(inquiry)[-1] == "returned"
    assert now_as(kept).claimed_by == carl
    assert actions.take_next(by=carl, at=NOW + 90 * DAY).inquiry == kept
    Inquiry.objects.filter(pk=kept.pk).update(act_at=NOW + 91 * DAY)
    assert actions.take_next(by=carl, at=NOW + 90 * DAY).inquiry == inquiry


def test_what_a_closed_account_held_and_the_family_erases_stays_as_it_is(ana):
    inquiry = in_contact(ana)
    Inquiry.objects.update(erase_asked_at=NOW)
    User.objects.filter(pk=ana.pk).update(is_active=False)
    assert actions.return_from_closed_accounts(NOW) == 0
    assert now_as(inquiry).claimed_by == ana


# --- What was given back


def test_who_gives_one_back_is_given_another_while_there_is_one(ana, carl):
    first, second = make_inquiry(**BY_MAILBOX), make_inquiry(**BY_MAILBOX)
    given_back = actions.take_next(by=ana, at=NOW).inquiry
    actions.release(given_back, by=ana, at=NOW)
    other = actions.take_next(by=ana, at=NOW).inquiry
    assert {given_back, other} == {first, second}
    assert actions.take_next(by=carl, at=NOW).inquiry == given_back  # for anybody else it kept its place
    actions.release(given_back, by=carl, at=NOW)
    actions.close(other, by=ana, outcome="declined", at=NOW)
    assert actions.take_next(by=ana, at=NOW).inquiry == given_back  # nothing else is left


def test_after_half_an_hour_or_when_its_family_writes_it_is_offered_again(client, code, ana):
    inquiry = Inquiry.objects.get()
    other = make_inquiry()
    actions.claim(inquiry, by=ana, at=NOW - 2 * MINUTE)
    actions.release(inquiry, by=ana, at=NOW - MINUTE)
    Inquiry.objects.filter(pk=inquiry.pk).update(received_at=NOW - DAY)  # it would come first
    assert actions.take_next(by=ana, at=NOW).inquiry == other
    actions.undo(other, by=ana, at=NOW)
    assert actions.take_next(by=ana, at=NOW + 29 * MINUTE).inquiry == inquiry
    actions.undo(inquiry, by=ana, at=NOW + 29 * MINUTE)
    writes(client, code, DANGER)
    assert actions.take_next(by=ana, at=NOW + MINUTE).inquiry == inquiry


def test_a_giving_back_that_was_taken_back_counts_for_nothing(ana):
    inquiry = actions.claim(make_inquiry(), by=ana, at=NOW)
    actions.release(inquiry, by=ana, at=NOW)
    actions.undo(inquiry, by=ana, at=NOW)
    make_inquiry()
    Inquiry.objects.filter(pk=inquiry.pk).update(received_at=NOW - DAY)
    assert actions.take_next(by=ana, at=NOW + LEASE).inquiry == inquiry
