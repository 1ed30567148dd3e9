"""Nothing is doubled: a retry, a reload, a mended number, a page that was open at midnight."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.db import IntegrityError, connection, transaction
from django.utils import timezone

from intake import actions, opening
from intake.models import Inquiry, Letter, TimelineEvent
from tests.make import file_letters, file_request, form_token, receipt_code, send_request

pytestmark = pytest.mark.django_db


def test_the_same_fields_twice_are_one_inquiry_with_one_receipt(client):
    token = form_token(client)
    first, second = (receipt_code(client, send_request(client, token=token)) for _ in range(2))
    file_letters()
    third = file_request(client, token=token)
    assert first == second == third
    assert Letter.objects.count() == 1
    inquiry = Inquiry.objects.get()
    assert inquiry.submissions.count() == inquiry.times_sent == 1


def test_a_mended_number_is_the_same_inquiry_and_both_versions_are_kept(client, ana):
    token = form_token(client)
    first = file_request(client, token=token)
    second = file_request(client, token=token, phone="202-555-0199")
    assert first == second
    inquiry = Inquiry.objects.get()
    assert inquiry.times_sent == 2
    old, new = opening.open_inquiry(inquiry, by=ana, reason="test", at=timezone.now()).versions
    assert (old.contact.phone, new.contact.phone) == ("+12025550143", "+12025550199")
    assert new.changed == {"phone"}
    assert list(TimelineEvent.objects.values_list("kind", flat=True)) == ["filed", "sent_again"]


def test_a_changed_way_to_be_reached_moves_the_facets_along_and_the_old_way_is_kept(client, ana):
    token = form_token(client)
    send_request(client, token=token)
    file_letters()
    send_request(client, token=token, reach="none", about="me")
    file_letters()
    inquiry = Inquiry.objects.get()
    assert (inquiry.reach, inquiry.about) == ("none", "me")
    old, new = opening.open_inquiry(inquiry, by=ana, reason="test", at=timezone.now()).versions
    assert (old.contact.reach, old.contact.about) == ("call", "someone")
    assert new.changed == {"reach", "about", "ways"}


@pytest.mark.parametrize("status", ["waiting", "claimed", "in_contact", "closed"])
def test_whoever_sends_again_is_in_the_queue_whatever_became_of_the_first(client, ana, status):
    """A wrong number, closed as unreachable, then mended on the same page: it waits for somebody again."""
    token = form_token(client)
    code = file_request(client, token=token)
    inquiry = Inquiry.objects.get()
    at = timezone.now()
    if status != "waiting":
        actions.claim(inquiry, by=ana, at=at)
    if status == "in_contact":
        actions.log_attempt(inquiry, by=ana, way="call", result="reached", at=at)
    if status == "closed":
        actions.close(inquiry, by=ana, outcome="unreachable", at=at)
    send_request(client, token=token, phone="202-555-0199")
    file_letters()
    inquiry.refresh_from_db()
    assert inquiry.status == ("waiting" if status == "closed" else status)
    assert (inquiry.claimed_by == ana) == (status in ("claimed", "in_contact"))
    assert (inquiry.outcome, inquiry.closed_at) == ("", None)
    answer = client.post("/my-request/", {"code": code})
    page = client.get(answer["Location"]).content
    assert (b"Your request is open again." in page) == (status == "closed")
    assert b"This request is closed" not in page


def test_one_token_before_and_after_midnight_is_one_inquiry(client):
    before = datetime(2026, 11, 22, 23, 59, 50, tzinfo=ZoneInfo("America/New_York"))
    with time_machine.travel(before):
        token = form_token(client)
        first = file_request(client, token=token)
    with time_machine.travel(before + timedelta(seconds=30)):
        second = receipt_code(client, send_request(client, token=token))
        third = file_request(client, token=token, message="Zebrafinch, once more.")
    assert first == second == third
    assert Inquiry.objects.get().submissions.count() == 2


def test_two_forms_are_two_inquiries_even_with_the_same_words(client):
    codes = {receipt_code(client, send_request(client)) for _ in range(2)}
    file_letters()
    assert len(codes) == Inquiry.objects.count() == 2


def test_a_letter_that_comes_twice_through_another_door_is_filed_once(client):
    """A copy of a filed letter (a restored box, later the spool) adds nothing to the cabinet."""
    send_request(client)
    letter = Letter.objects.get()
    kept = letter.envelope
    file_letters()
    Letter.objects.update(filed_at=None, envelope=kept)
    file_letters()
    assert Inquiry.objects.get().submissions.count() == 1
    assert TimelineEvent.objects.count() == 1


def test_the_database_itself_keeps_the_promise(client):
    send_request(client)
    letter = Letter.objects.get()
    with pytest.raises(IntegrityError, match="one_letter_per_words"), transaction.atomic():
        Letter.objects.create(form_key=letter.form_key, letter_key=letter.letter_key, envelope=b"x", posted_at=timezone.now())
    file_letters()
    names = connection.introspection.get_constraints(connection.cursor(), Inquiry._meta.db_table)
    assert {"one_inquiry_per_form", "one_inquiry_per_code"} <= set(names)


def test_another_broken_promise_of_the_database_is_not_taken_for_a_retry(client, monkeypatch):
    def refuse(**values):
        raise IntegrityError("something else")

    monkeypatch.setattr(Letter.objects, "create", refuse)
    assert send_request(client).status_code == 503
