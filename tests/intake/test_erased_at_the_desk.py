"""What the desk was asked to erase: the same form sent again is a new request, and of the old one nothing chosen is left."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
import time_machine
from django.db import DatabaseError, connection, transaction
from django.utils import timezone

from intake import actions, retention
from intake.management.commands.work import look_into_the_letterbox
from intake.models import ContactAttempt, Inquiry, Letter, TimelineEvent
from tests.make import add, file_letters, file_request, form_token, look, main_of, make_inquiry, receipt_code, send_request
from tests.project.test_grants import acting_as

pytestmark = pytest.mark.django_db

MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)


@pytest.fixture
def at() -> datetime:
    return timezone.now()


def erased_by_the_desk(ana, mia, at: datetime) -> Inquiry:
    """With a wrong number, a follow-up and an outcome behind it, and more than a day after it was asked for."""
    inquiry = actions.claim(make_inquiry(), by=ana, at=at)
    actions.log_attempt(inquiry, by=ana, way="call", result="wrong_number", at=at)
    actions.answer(inquiry, by=ana, words="An invented answer.", at=at)
    actions.close(inquiry, by=ana, outcome="admitted", at=at)
    actions.ask_erase(inquiry, by=mia, at=at)
    return inquiry


# --- The same form again


def test_the_same_form_after_the_desk_erased_it_is_a_new_request(client, mia, at):
    token = form_token(client)
    code = file_request(client, token=token)
    old = Inquiry.objects.get()
    actions.ask_erase(old, by=mia, at=at)
    with acting_as("prosperity_worker"):
        assert retention.forget_letters_of_hidden(timezone.now()) == 1
    assert receipt_code(client, send_request(client, token=token)) == code
    file_letters()
    new = Inquiry.objects.visible().get()
    assert (new.status, new.times_sent) == ("waiting", 1)
    assert "Your request is here" in main_of(look(client, code))
    retention.erase_due(at + DAY + MINUTE)
    assert Inquiry.objects.get(pk=old.pk).status == "erased"
    assert Inquiry.objects.get(pk=new.pk).status == "waiting"


def test_a_letter_still_on_its_way_and_those_of_others_are_left_alone(client, mia, at):
    token = form_token(client)
    file_request(client, token=token)
    asked = Inquiry.objects.get()
    other = make_inquiry()
    actions.ask_erase(asked, by=mia, at=at)
    send_request(client, token=token, phone="202-555-0199")  # mended, and not filed yet
    assert retention.forget_letters_of_hidden(timezone.now()) == 1
    assert Letter.objects.get(filed_at=None).form_key == asked.form_key
    assert Letter.objects.exclude(filed_at=None).get().form_key == other.form_key
    assert retention.forget_letters_of_hidden(timezone.now()) == 0


def test_taken_back_with_the_code_everything_is_there_again(client, mia, at):
    token = form_token(client)
    code = file_request(client, token=token)
    actions.ask_erase(Inquiry.objects.get(), by=mia, at=at)
    retention.forget_letters_of_hidden(timezone.now())
    with connection.cursor() as cursor:
        cursor.execute("SELECT intake_show_again(%s)", [bytes(Inquiry.objects.get().code_hash)])
    add(client, "reply", code, message="An invented question.")
    file_letters()
    assert Inquiry.objects.visible().get().submissions.count() == 2


def test_the_worker_does_it_with_every_look_into_the_letterbox(mia, at):
    inquiry = make_inquiry()
    actions.ask_erase(inquiry, by=mia, at=at)
    with acting_as("prosperity_worker"):
        assert look_into_the_letterbox() is False  # nothing is there to be filed
    assert not Letter.objects.exists()


# --- What is left


def test_of_an_erased_request_no_choice_of_anybody_is_left(ana, mia, at):
    inquiry = erased_by_the_desk(ana, mia, at)
    kinds = list(inquiry.timeline.order_by("id").values_list("kind", flat=True))
    with acting_as("prosperity_worker"), time_machine.travel(at + DAY + MINUTE):
        assert retention.erase_due(timezone.now()) == 1
    assert not [event for event in TimelineEvent.objects.all() if event.facts or event.until]
    assert not ContactAttempt.objects.exists()
    assert list(inquiry.timeline.order_by("id").values_list("kind", flat=True)) == [*kinds, "erased"]


def test_the_worker_blanks_the_timeline_of_an_erased_request_and_of_no_other(ana, mia, at):
    inquiry = erased_by_the_desk(ana, mia, at)
    other = actions.claim(make_inquiry(), by=ana, at=at)
    actions.log_attempt(other, by=ana, way="call", result="no_answer", at=at)
    with acting_as("prosperity_worker") as cursor:
        for one in (inquiry, other):  # the first is hidden, and not erased yet
            cursor.execute("SELECT intake_forget_facts(%s)", [one.pk])
            assert cursor.fetchone() == (False,)
    assert ContactAttempt.objects.count() == 2
    retention.erase_due(at + DAY + MINUTE)
    assert ContactAttempt.objects.get().inquiry == other
    assert other.timeline.get(kind="attempt").facts == {"way": "call", "result": "no_answer"}


@pytest.mark.parametrize("role", ["prosperity_web", "prosperity_desk"])
def test_nobody_but_the_worker_blanks_a_timeline(ana, role):
    inquiry = make_inquiry()
    with pytest.raises(DatabaseError, match="permission denied"), transaction.atomic(), acting_as(role) as cursor:
        cursor.execute("SELECT intake_forget_facts(%s)", [inquiry.pk])
