"""The mailbox's functions: what the desk does among itself stays there, and its pages learn what a family did."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from django.db import connection
from django.utils import timezone

from intake import actions, codes
from intake.mailbox import open_mailbox
from intake.models import Inquiry, ReferralPlace, TimelineEvent
from intake.states import TimelineKind
from intake.words import STEP_WORDS
from tests.make import look, main_of, use_way_out

pytestmark = pytest.mark.django_db

DESK_ONLY = sorted(set(TimelineKind) - set(STEP_WORDS))


def steps(code: str) -> list[str]:
    return [step.kind for step in open_mailbox(codes.normalise(code)).steps]


def so_far(client, code: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", main_of(look(client, code)).partition("So far")[2]))


def test_the_database_shows_the_steps_that_have_words_and_no_others():
    with connection.cursor() as cursor:
        cursor.execute("SELECT prosrc FROM pg_proc WHERE proname = 'intake_open_mailbox'")
        (source,) = cursor.fetchone()
    assert set(re.findall(r"'(\w+)'", re.search(r"ARRAY\[(.*?)\]", source, re.S)[1])) == set(STEP_WORDS)


@pytest.mark.parametrize("kind", DESK_ONLY)
def test_what_the_desk_does_among_itself_leaves_the_familys_page_as_it_was(client, code, inquiry, ana, kind):
    before = so_far(client, code)
    filed = inquiry.timeline.get()
    undoes = None
    if kind == TimelineKind.UNDONE:
        undoes = TimelineEvent.objects.create(inquiry=inquiry, at=filed.at, kind="noted", by=ana)
    TimelineEvent.objects.create(inquiry=inquiry, at=timezone.now(), kind=kind, by=ana, undoes=undoes)
    assert steps(code) == ["filed"]
    assert so_far(client, code) == before


def test_a_kind_without_words_breaks_no_page_even_if_the_database_showed_it(client, code, inquiry, monkeypatch):
    monkeypatch.delitem(STEP_WORDS, TimelineKind.FILED)
    page = look(client, code)
    assert page.status_code == 200
    assert "Your request arrived." not in main_of(page)


def test_a_step_that_was_taken_back_is_not_shown(client, code, inquiry, ana):
    actions.claim(inquiry, by=ana, at=timezone.now())
    assert "Someone on our admissions team took it." in so_far(client, code)
    claimed = inquiry.timeline.get(kind="claimed")
    TimelineEvent.objects.create(inquiry=inquiry, at=timezone.now(), kind="undone", by=ana, undoes=claimed)
    assert steps(code) == ["filed"]
    assert "took it" not in so_far(client, code)


def test_one_taking_after_another_is_one_line(client, code, inquiry, ana, carl):
    for person in (ana, carl, ana):
        TimelineEvent.objects.create(inquiry=inquiry, at=timezone.now(), kind="claimed", by=person)
        TimelineEvent.objects.create(inquiry=inquiry, at=timezone.now(), kind="returned")
    assert so_far(client, code).count("took it.") == 1
    TimelineEvent.objects.create(inquiry=inquiry, at=timezone.now(), kind="attempt", by=ana)
    TimelineEvent.objects.create(inquiry=inquiry, at=timezone.now(), kind="claimed", by=carl)
    assert so_far(client, code).count("took it.") == 2


@pytest.mark.parametrize(("minutes", "expected"), [(-1, "waiting"), (1, "claimed"), (None, "claimed")])
def test_a_claim_that_ran_out_reads_as_waiting(client, code, inquiry, ana, minutes, expected):
    actions.claim(inquiry, by=ana, at=timezone.now())
    Inquiry.objects.update(lease_until=None if minutes is None else timezone.now() + timedelta(minutes=minutes))
    assert open_mailbox(codes.normalise(code)).status == expected
    title = {"waiting": "Your request is here", "claimed": "Someone has your request"}[expected]
    assert title in main_of(look(client, code))


def test_a_lease_says_nothing_once_we_are_in_contact(code, inquiry, ana):
    actions.claim(inquiry, by=ana, at=timezone.now())
    actions.log_attempt(inquiry, by=ana, way="call", result="reached", at=timezone.now())
    Inquiry.objects.update(lease_until=timezone.now() - timedelta(minutes=1))
    assert open_mailbox(codes.normalise(code)).status == "in_contact"


def test_withdrawing_what_somebody_has_claimed_takes_it_out_of_the_queue(client, code, inquiry, ana):
    actions.claim(inquiry, by=ana, at=timezone.now())
    soon = timezone.now() + timedelta(minutes=15)
    Inquiry.objects.update(lease_until=soon, act_at=soon, snoozed=True, promise_at=soon)
    before = Inquiry.objects.get()
    use_way_out(client, code, "withdraw")
    found = Inquiry.objects.get()
    assert (found.status, found.outcome) == ("closed", "withdrawn")
    assert (found.lease_until, found.act_at, found.snoozed, found.promise_at) == (None, None, False, None)
    assert found.version == before.version + 1


def test_withdrawing_takes_a_place_on_the_waiting_list_and_a_referral_away(client, code, inquiry, ana):
    actions.claim(inquiry, by=ana, at=timezone.now())
    actions.close(inquiry, by=ana, outcome="declined", at=timezone.now())
    place = ReferralPlace.objects.create(name="An invented place")
    Inquiry.objects.update(outcome="not_a_fit", referred_to=place, outcome_on=timezone.now().date())
    use_way_out(client, code, "withdraw")
    found = Inquiry.objects.get()
    assert (found.outcome, found.referred_to, found.outcome_on) == ("withdrawn", None, None)


def test_hiding_and_showing_again_make_every_open_page_of_the_desk_old(client, code, inquiry):
    for number, verb in enumerate(("erase", "undo"), start=1):
        use_way_out(client, code, verb)
        assert Inquiry.objects.get().version == inquiry.version + number
