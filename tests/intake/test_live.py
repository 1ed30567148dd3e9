"""The list that asks again and again: cheap when nothing changed, never late with what did, and no way to stay signed in."""

from __future__ import annotations

from datetime import timedelta

import pytest
import time_machine
from django.contrib.sessions.models import Session
from django.utils import timezone

from intake import actions
from intake.models import AccessRecord, Inquiry
from tests.intake.test_queue_tiers import copies
from tests.make import make_inquiry, signed_in

pytestmark = pytest.mark.django_db

LIVE = "/admin/intake/inquiry/live/"
AT_ONCE = {"reach": "none", "phone": ""}


@pytest.fixture(autouse=True)
def clock():
    """It stands still: a quarter of an hour that ends is a change."""
    with time_machine.travel(timezone.now(), tick=False) as clock:
        yield clock


def poll(client, etag: str = "", query: str = ""):
    return client.get(LIVE + query, headers={"If-None-Match": etag} if etag else {})


def test_it_brings_the_rows_and_then_says_that_nothing_changed(ana):
    inquiry, client = make_inquiry(**AT_ONCE), signed_in(ana)
    first = poll(client)
    assert first.status_code == 200
    assert inquiry.reference in first.content.decode()
    assert "Due now" in first.content.decode()
    again = poll(client, first["ETag"])
    assert (again.status_code, again.content) == (304, b"")
    assert AccessRecord.objects.count() == 0


def test_everything_that_the_page_would_show_is_told(ana, carl):
    inquiry, client = make_inquiry(**AT_ONCE), signed_in(ana)
    etags = [poll(client)["ETag"]]

    def changed() -> bool:
        answer = poll(client, etags[-1])
        etags.append(answer["ETag"])
        return answer.status_code == 200

    assert not changed()
    actions.claim(inquiry, by=carl, at=timezone.now())
    assert changed()
    Inquiry.objects.update(lease_until=timezone.now() - timedelta(seconds=1))
    assert changed()
    Inquiry.objects.update(snoozed=True, act_at=timezone.now() + timedelta(hours=1))
    assert changed()
    Inquiry.objects.update(news_at=timezone.now())
    assert changed()
    make_inquiry(**AT_ONCE)
    assert changed()
    assert not changed()


def test_when_a_quarter_of_an_hour_ends_the_rows_come_again_because_a_safe_time_may_have_ended(ana, clock):
    make_inquiry()
    client = signed_in(ana)
    etag = poll(client)["ETag"]
    clock.shift(timedelta(minutes=15))
    assert poll(client, etag).status_code == 200


def test_the_minutes_that_a_colleague_has_left_are_told_as_they_pass(ana, carl, clock):
    client = signed_in(ana)
    actions.claim(make_inquiry(**AT_ONCE), by=carl, at=timezone.now())
    first = poll(client)
    assert "15 minutes left" in first.content.decode()
    clock.shift(timedelta(seconds=61))
    again = poll(client, first["ETag"])
    assert (again.status_code, "14 minutes left" in again.content.decode()) == (200, True)


def test_another_view_and_another_person_are_never_told_that_nothing_changed(ana, carl):
    make_inquiry(**AT_ONCE)
    etag = poll(signed_in(ana))["ETag"]
    assert poll(signed_in(ana), etag, "?reach=none").status_code == 200
    assert poll(signed_in(carl), etag).status_code == 200


@pytest.mark.parametrize("rows", [1, 3])
def test_a_poll_costs_the_same_for_one_and_for_three(ana, rows, django_assert_num_queries):
    copies(rows)
    client = signed_in(ana)
    with django_assert_num_queries(6):  # session, user, two of permissions, places and how many in each tier, rows
        etag = poll(client)["ETag"]
    with django_assert_num_queries(5):
        assert poll(client, etag).status_code == 304


def test_twenty_polls_leave_the_session_as_it_was_and_set_no_cookie(ana, settings):
    make_inquiry(**AT_ONCE)
    client = signed_in(ana)
    before = list(Session.objects.values_list("session_key", "session_data", "expire_date"))
    etag = ""
    for number in range(20):
        answer = poll(client, etag if number % 2 else "")
        etag = answer["ETag"]
        assert not answer.cookies
        assert "no-store" in answer["Cache-Control"]
    assert list(Session.objects.values_list("session_key", "session_data", "expire_date")) == before


def test_a_message_that_waits_is_not_used_up_by_a_poll(ana):
    inquiry, client = make_inquiry(**AT_ONCE), signed_in(ana)
    page = client.get("/admin/").content.decode()
    token = page.split('name="csrfmiddlewaretoken" value="')[1].split('"')[0]
    client.post("/admin/intake/inquiry/take_next/", {"csrfmiddlewaretoken": token})
    poll(client)
    assert "It is yours." in client.get(f"/admin/intake/inquiry/{inquiry.pk}/change/").content.decode()


def test_who_is_signed_out_or_may_not_see_it_gets_nothing(ana, elena, stranger):
    inquiry, client = make_inquiry(**AT_ONCE), signed_in(ana)
    assert poll(stranger).status_code == 302
    assert poll(signed_in(elena)).status_code == 403
    Session.objects.all().delete()
    answer = poll(client)
    assert answer.status_code == 302
    assert inquiry.reference not in answer.content.decode()
    assert client.post(LIVE).status_code in (302, 403, 405)
