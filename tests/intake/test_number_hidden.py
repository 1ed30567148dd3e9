"""The number and the address of a family: on the page only for who has read how they may be reached."""

from __future__ import annotations

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from intake.models import AccessRecord, Inquiry
from tests.make import add, csrf_post, file_letters, file_request, form_token, make_inquiry, send_request, signed_in, story

pytestmark = pytest.mark.django_db

QUEUE = "/admin/intake/inquiry/"
ADDRESSES = ("0143", "testina@invented.example")


def page_of(client, inquiry: Inquiry) -> str:
    return client.get(f"{QUEUE}{inquiry.pk}/change/").content.decode()


def read_rule(client, inquiry: Inquiry, rule: str = "1"):
    return csrf_post(client, f"{QUEUE}{inquiry.pk}/read_rule/", {"rule": rule}, page=f"{QUEUE}{inquiry.pk}/change/")


@pytest.mark.parametrize("reach", ["call", "text", "email", "none"])
def test_number_and_address_are_nowhere_in_the_page_before_the_rule_is_read(ana, reach):
    inquiry = make_inquiry(reach=reach, email=ADDRESSES[1])
    client = signed_in(ana)
    assert not any(address in page_of(client, inquiry) for address in ADDRESSES)
    assert "read_rule" in page_of(client, inquiry)
    assert read_rule(client, inquiry)["Location"].startswith(f"{QUEUE}{inquiry.pk}/change/")
    assert all(address in page_of(client, inquiry) for address in ADDRESSES)
    assert "read_rule" not in page_of(client, inquiry)


def test_reading_the_rule_is_recorded_and_is_one_persons_own(ana, carl):
    inquiry = make_inquiry()
    assert "0143" in story(ana, inquiry)
    assert AccessRecord.objects.filter(by=ana, inquiry=inquiry, reason="rule read (1)").count() == 1
    assert "0143" not in story(carl, inquiry, rule_read=False)


def test_the_next_day_it_is_read_again(ana):
    inquiry = make_inquiry()
    assert "0143" in story(ana, inquiry)
    with time_machine.travel(timezone.now() + timedelta(hours=7)):
        assert "0143" in story(ana, inquiry, rule_read=False)
    with time_machine.travel(timezone.now() + timedelta(hours=9)):
        assert "0143" not in story(ana, inquiry, rule_read=False)


def test_a_changed_rule_hides_the_number_again(ana, client):
    code = file_request(client)
    inquiry = Inquiry.objects.get()
    assert "0143" in story(ana, inquiry)
    add(client, "contact", code, reach="text", ways=["text"], phone="202-555-0199")
    file_letters()
    page = story(ana, inquiry, rule_read=False)
    assert not any(number in page for number in ("0143", "0199"))
    assert "0199" in story(ana, inquiry)


def test_a_letter_that_was_long_on_its_way_hides_the_number_too(ana, client):
    """It was written before the rule was read, and filed after: the moments alone would not tell."""
    token = form_token(client)
    send_request(client, token=token)
    file_letters()
    send_request(client, token=token, reach="text", phone="202-555-0199")
    inquiry = Inquiry.objects.get()
    with time_machine.travel(timezone.now() + timedelta(minutes=10)):
        assert "0143" in story(ana, inquiry)
        file_letters()
        page = story(ana, inquiry, rule_read=False)
        assert not any(number in page for number in ("0143", "0199"))
        page = story(ana, inquiry)
        assert all(number in page for number in ("0143", "0199"))


@pytest.mark.parametrize("rule", ["0", "2", "x", "", "-1", "9" * 40])
def test_only_the_rule_that_holds_now_can_have_been_read(ana, rule):
    inquiry, client = make_inquiry(), signed_in(ana)
    read_rule(client, inquiry, rule)
    page = page_of(client, inquiry)
    assert "Read it again." in page
    assert "0143" not in page


def test_who_may_not_open_it_cannot_say_that_they_have_read_it(otto):
    inquiry, client = make_inquiry(), signed_in(otto)
    assert csrf_post(client, f"{QUEUE}{inquiry.pk}/read_rule/", {"rule": "1"}).status_code == 403
    assert AccessRecord.objects.count() == 0


def test_it_is_said_by_a_post_with_the_token_only(ana):
    inquiry, client = make_inquiry(), signed_in(ana)
    assert client.get(f"{QUEUE}{inquiry.pk}/read_rule/")["Location"] == f"{QUEUE}{inquiry.pk}/change/"
    assert client.post(f"{QUEUE}{inquiry.pk}/read_rule/", {"rule": "1"}).status_code == 403
