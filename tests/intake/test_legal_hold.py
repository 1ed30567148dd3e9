"""A legal hold: set and lifted by who says so and may, and nobody is told what is not true."""

from __future__ import annotations

import html

import pytest
from django.utils import timezone

from intake import actions
from intake.models import Inquiry
from tests.make import csrf_post, make_inquiry, signed_in

pytestmark = pytest.mark.django_db

QUEUE = "/admin/intake/inquiry/"


@pytest.fixture
def held(mia) -> Inquiry:
    return actions.set_legal_hold(make_inquiry(), by=mia, held=True, at=timezone.now())


def press(client, inquiry: Inquiry, verb: str, **data: str):
    return csrf_post(client, f"{QUEUE}{inquiry.pk}/{verb}/", data, page=QUEUE)


@pytest.mark.parametrize("held_field", [{}, {"held": ""}, {"held": "maybe"}, {"held": "YES"}, {"held": "no\0"}])
def test_only_a_plain_no_lifts_a_hold_and_only_a_plain_yes_sets_one(mia, held, held_field):
    other, client = make_inquiry(), signed_in(mia)
    for inquiry, before in ((held, True), (other, False)):
        answer = press(client, inquiry, "legal_hold", **held_field)
        assert "Choose one of the offered answers." in client.get(answer["Location"]).content.decode()
        assert Inquiry.objects.get(pk=inquiry.pk).legal_hold is before
    press(client, held, "legal_hold", held="no")
    assert not Inquiry.objects.get(pk=held.pk).legal_hold


def test_whoever_lifts_the_hold_of_what_is_to_be_erased_lands_on_the_queue(mia, held):
    actions.ask_erase(held, by=mia, at=timezone.now())
    client = signed_in(mia)
    answer = press(client, held, "legal_hold", held="no")
    assert answer["Location"] == QUEUE
    assert "The hold is lifted." in client.get(QUEUE).content.decode()
    assert not Inquiry.objects.get().legal_hold


def test_whoever_may_not_lift_it_is_not_led_to_what_is_hidden(ana, mia, held):
    actions.ask_erase(held, by=mia, at=timezone.now())
    client = signed_in(ana)
    answer = press(client, held, "legal_hold", held="no")
    assert client.get(answer["Location"]).status_code in (200, 404)
    assert Inquiry.objects.get().legal_hold


def test_nobody_is_told_that_what_is_held_is_erased_within_a_day(mia, held):
    other, client = make_inquiry(), signed_in(mia)
    for inquiry, said, unsaid in (
        (held, "a legal hold keeps it", "erased after 24 hours"),
        (other, "erased after 24 hours", "legal hold"),
    ):
        version = str(Inquiry.objects.get(pk=inquiry.pk).version)
        page = html.unescape(client.get(press(client, inquiry, "ask_erase", version=version)["Location"]).content.decode())
        done = page.partition("It is out of sight")[2].partition("</li>")[0]
        assert said in done
        assert unsaid not in done
