"""Filing gives an inquiry its place in the queue, and a letter that comes later moves it."""

from __future__ import annotations

from datetime import time, timedelta

import pytest
import time_machine
from django.utils import timezone

from intake import actions, metrics
from intake.actions.base import lane_of
from intake.contact_rules import SafeContact
from intake.models import Inquiry, RecentWaits, StaffedHours
from intake.states import Lane
from tests.make import add, file_letters, form_token, make_inquiry, send_request, use_way_out

pytestmark = pytest.mark.django_db

DAY = timedelta(days=1)


def test_a_new_inquiry_acts_when_it_is_safe_and_has_waited_since_it_was_sent():
    inquiry = make_inquiry()
    assert inquiry.act_at == inquiry.due_at is not None
    assert (inquiry.lane, inquiry.snoozed, inquiry.waits_since, inquiry.tries, inquiry.version) == (1, False, None, 0, 0)
    assert (inquiry.came_by, inquiry.lease_until, inquiry.promise_at) == ("web", None, None)


def test_a_family_that_is_not_to_be_contacted_is_read_at_once():
    inquiry = make_inquiry(reach="none", phone="")
    assert inquiry.due_at is None
    assert inquiry.act_at == inquiry.filed_at


def test_danger_stands_first_and_what_looks_like_a_machine_stands_apart():
    urgent = make_inquiry(message="He took too many pills and will not wake up.")
    assert urgent.lane == Lane.URGENT
    assert make_inquiry(website="https://example.org").lane == Lane.APART
    both = make_inquiry(website="https://example.org", message="She took too many pills and will not wake up.")
    assert both.lane == Lane.URGENT


@pytest.mark.parametrize(
    ("facts", "lane"),
    [
        ({}, Lane.PLAIN),
        ({"tries": 4}, Lane.PLAIN),
        ({"tries": 5}, Lane.DECISION),
        ({"tries": 5, "mark": "fast"}, Lane.DECISION),
        ({"tries": 9, "urgent": True}, Lane.URGENT),
        ({"mark": "many"}, Lane.APART),
        ({"mark": "many", "urgent": True}, Lane.URGENT),
    ],
)
def test_the_side_of_the_queue_follows_from_the_row(facts, lane):
    assert lane_of(Inquiry(**facts)) == lane


def test_the_promise_of_the_receipt_is_kept_on_the_row():
    for weekday in range(7):
        StaffedHours.objects.create(weekday=weekday, opens=time(0), closes=time(0))
    RecentWaits.objects.create(counted=40, minutes_p90=30, measured_at=timezone.now())
    inquiry = make_inquiry(times=[])
    promised = metrics.promise(at=inquiry.received_at, rule=SafeContact.from_json(inquiry.safe_rule)).by
    assert inquiry.promise_at == promised is not None
    assert make_inquiry(reach="none", phone="").promise_at is None


def test_who_writes_twice_keeps_the_place_of_the_first_time(client, code):
    add(client, "details", code, worry="Much.")
    file_letters()
    inquiry = Inquiry.objects.get()
    assert inquiry.waits_since is None
    assert inquiry.version == 1


def test_a_letter_ends_the_snoozing_and_is_waited_for_from_then_on(client, code, ana):
    later = timezone.now() + 3 * DAY
    Inquiry.objects.update(snoozed=True, act_at=later, waits_since=later, tries=5, lane=Lane.DECISION)
    with time_machine.travel(timezone.now() - timedelta(minutes=10), tick=False):
        sent = timezone.now()
        add(client, "reply", code, message="Hello?")
    file_letters()
    inquiry = Inquiry.objects.get()
    assert inquiry.act_at == inquiry.due_at != later
    assert (inquiry.snoozed, inquiry.tries, inquiry.lane, inquiry.waits_since) == (False, 0, Lane.PLAIN, sent)
    add(client, "reply", code, message="Hello again?")
    file_letters()
    assert Inquiry.objects.get().waits_since == sent


def test_an_inquiry_that_opens_again_is_nobodys_and_waits_from_now_on(client, code, ana):
    inquiry = Inquiry.objects.get()
    actions.claim(inquiry, by=ana, at=timezone.now())
    actions.close(inquiry, by=ana, outcome="unreachable", at=timezone.now())
    closed = Inquiry.objects.get()
    assert (closed.act_at, closed.promise_at, closed.lease_until, closed.snoozed) == (None, None, None, False)
    Inquiry.objects.update(lease_until=timezone.now() + DAY, outcome="waitlisted", outcome_on=timezone.now().date())
    add(client, "reply", code, message="We are still here.")
    file_letters()
    found = Inquiry.objects.get()
    assert (found.status, found.outcome, found.outcome_on, found.lease_until) == ("waiting", "", None, None)
    assert found.waits_since == found.submissions.get(kind="reply").received_at
    assert found.act_at is not None


def test_a_letter_that_leaves_a_closed_inquiry_closed_makes_nothing_due(client, code):
    with time_machine.travel(timezone.now() - timedelta(minutes=30)):
        add(client, "contact", code, reach="call")
    use_way_out(client, code, "withdraw")
    before = Inquiry.objects.get()
    file_letters()
    found = Inquiry.objects.get()
    assert (found.status, found.act_at, found.waits_since) == ("closed", None, None)
    assert found.version == before.version + 1


def test_the_same_letter_twice_is_one_version(client):
    token = form_token(client)
    for _ in range(2):
        send_request(client, token=token)
        file_letters()
    assert Inquiry.objects.get().version == 0
