"""Corners where two things happen at once, or one of them late."""

from __future__ import annotations

import base64
import json
from datetime import timedelta

import pytest
import time_machine
from django.db import OperationalError
from django.utils import timezone

from intake import actions, codes, door, mailbox, retention, sealing, throttle
from intake.management.commands import work
from intake.models import Inquiry, Letter, Submission
from intake.views import held
from tests.intake.test_mailbox import desk_verb
from tests.make import REQUEST, add, file_letters, file_request, look, main_of, make_inquiry, send_request, signed_in

pytestmark = pytest.mark.django_db


@pytest.fixture
def code(client):
    return file_request(client)


def reached(inquiry: Inquiry, by) -> None:
    desk_verb(by, inquiry, "claim")
    desk_verb(by, inquiry, "log_attempt", way="call", result="reached")


def test_what_was_sent_under_a_code_that_a_new_one_replaced_still_arrives(client, code, ana):
    """A reply lay in the spool, or a page was open, while the family asked for a new code on the phone."""
    inquiry = Inquiry.objects.get()
    reached(inquiry, ana)
    add(client, "reply", code, message="Zebrafinch before the new code.")
    actions.give_new_code(inquiry, by=ana, at=timezone.now())
    add(client, "reply", code, message="Zebrafinch after the new code.")
    file_letters()
    assert inquiry.submissions.filter(kind="reply").count() == 2
    assert mailbox.open_mailbox(codes.normalise(code)) is None


def test_a_number_changed_under_the_old_code_after_the_new_one_is_not_taken(client, code, ana):
    """Whoever found the old paper must not have the family's calls sent to another number."""
    inquiry = Inquiry.objects.get()
    reached(inquiry, ana)
    with time_machine.travel(timezone.now() - timedelta(seconds=10)):
        actions.give_new_code(inquiry, by=ana, at=timezone.now())
    add(client, "contact", code, reach="text", phone="202-555-0199")
    file_letters()
    assert not inquiry.submissions.filter(kind="contact").exists()


def test_a_second_new_code_a_moment_later_is_refused(code, ana):
    inquiry = Inquiry.objects.get()
    reached(inquiry, ana)
    actions.give_new_code(inquiry, by=ana, at=timezone.now())
    with pytest.raises(actions.ActionRefused, match="a moment ago"):
        actions.give_new_code(inquiry, by=ana, at=timezone.now())


def test_no_new_code_for_a_family_that_does_not_want_to_be_called(client, ana):
    file_request(client, reach="email", email="invented@example.com")
    inquiry = Inquiry.objects.get()
    reached(inquiry, ana)
    with pytest.raises(actions.ActionRefused, match="does not want to be called"):
        actions.give_new_code(inquiry, by=ana, at=timezone.now())


def test_a_withdrawal_holds_also_when_the_desk_has_closed_and_a_reply_is_on_its_way(client, code, ana):
    inquiry = Inquiry.objects.get()
    desk_verb(ana, inquiry, "claim")
    actions.close(inquiry, by=ana, outcome="unreachable", at=timezone.now())
    add(client, "reply", code, message="Hello?")
    assert mailbox.withdraw(codes.normalise(code))
    file_letters()
    inquiry.refresh_from_db()
    assert (inquiry.status, inquiry.outcome) == ("closed", "withdrawn")
    assert inquiry.timeline.filter(kind="withdrawn").count() == 1


def test_the_way_out_still_works_from_the_page_that_asked_to_wait(client, code):
    """A crowded network: the page that slows down carries the sealed code, and pressing its button erases."""
    visitor = throttle.visitor({"REMOTE_ADDR": "127.0.0.1"})
    for _ in range(throttle.LOOKUPS.count + 1):
        throttle.hit(throttle.LOOKUPS, visitor)
    answer = client.post("/my-request/erase/", {"request": held(codes.normalise(code))})
    assert answer.status_code == 429
    carried = answer.content.decode().split('name="request" value="')[1].split('"')[0]
    throttle.forget()
    assert client.post("/my-request/erase/", {"request": carried}).status_code == 303
    assert Inquiry.objects.get().erase_asked_at is not None


def test_words_are_taken_however_many_codes_were_tried_from_this_network(client, code):
    visitor = throttle.visitor({"REMOTE_ADDR": "127.0.0.1"})
    for _ in range(throttle.LOOKUPS.count * 2):
        throttle.hit(throttle.LOOKUPS, visitor)
    assert add(client, "reply", code, message="Zebrafinch.").status_code == 303
    file_letters()
    assert Submission.objects.filter(kind="reply").count() == 1


def test_the_language_button_keeps_the_reply_while_the_database_is_gone(client, code, monkeypatch):
    def gone(code):
        raise OperationalError

    sealed = held(codes.normalise(code))
    monkeypatch.setattr(mailbox, "open_mailbox", gone)
    page = client.post("/es/my-request/reply/", {"request": sealed, "message": "Zebrafinch words.", "switch": "es"})
    assert page.status_code == 200
    assert "Zebrafinch words." in page.content.decode()


def test_guessing_by_the_language_button_is_slowed_too(client):
    for number in range(throttle.LOOKUPS.count * 2):
        guess = codes.code_from_bytes(number.to_bytes(10, "big"))
        client.post("/my-request/reply/", {"request": held(guess), "switch": "en"})
    assert throttle.is_over(throttle.LOOKUPS, throttle.visitor({"REMOTE_ADDR": "127.0.0.1"}))


def test_an_erasure_that_fails_holds_up_no_other_and_no_letter(client, code, monkeypatch):
    with time_machine.travel(timezone.now() - timedelta(days=3)):
        make_inquiry(client)
    Inquiry.objects.update(erase_asked_at=timezone.now() - timedelta(days=2))
    erase, first = actions.erase, Inquiry.objects.order_by("erase_asked_at").first()

    def broken(inquiry, *, at):
        if inquiry == first:
            raise ValueError
        return erase(inquiry, at=at)

    monkeypatch.setattr(actions, "erase", broken)
    monkeypatch.setattr(retention.actions, "erase", broken)
    work.do_chores()
    assert sorted(Inquiry.objects.values_list("status", flat=True)) == ["erased", "waiting"]


def test_a_letter_of_the_first_version_is_filed(client):
    """It may have waited in a spool while the site was brought up to date."""
    secret = codes.code_from_bytes(b"0123456789")
    content = {
        "fields": {name: value for name, value in REQUEST.items() if name != "time_zone"},
        "language": "en",
        "code_hash": codes.code_hashes(secret)[0].hex(),
        "mailbox_key": base64.b64encode(sealing.public_half(codes.mailbox_private_key(secret))).decode(),
    }
    envelope = sealing.seal(json.dumps(content).encode(), info=door.letter_info(b"first version"))
    Letter.objects.create(form_key=b"f", letter_key=b"first version", envelope=envelope, posted_at=timezone.now())
    file_letters()
    assert "Your request is here" in main_of(look(client, secret))


def test_a_mailbox_key_that_no_answer_could_be_sealed_to_is_no_request(client):
    content = {
        "kind": "request",
        "mark": "",
        "fields": REQUEST,
        "language": "en",
        "code_hashes": [codes.code_hashes(codes.code_from_bytes(b"0123456789"))[0].hex()],
        "mailbox_key": base64.b64encode(b"\xff" * 1_216).decode(),
    }
    envelope = sealing.seal(json.dumps(content).encode(), info=door.letter_info(b"bad key"))
    Letter.objects.create(form_key=b"f", letter_key=b"bad key", envelope=envelope, posted_at=timezone.now())
    file_letters()
    assert Letter.objects.get().set_aside == "not a request"


def test_an_answer_that_came_too_late_is_not_thrown_away(client, code, ana):
    inquiry = Inquiry.objects.get()
    desk_verb(ana, inquiry, "claim")
    desk = signed_in(ana)
    story = f"/admin/intake/inquiry/{inquiry.pk}/change/"
    token = desk.get(story).content.decode().split('name="csrfmiddlewaretoken" value="')[1].split('"')[0]
    mailbox.withdraw(codes.normalise(code))
    page = desk.post(
        f"/admin/intake/inquiry/{inquiry.pk}/answer/", {"words": "An invented answer.", "csrfmiddlewaretoken": token}
    ).content.decode()
    assert "An invented answer." in page
    assert "It was not done" in page


def test_a_marked_request_is_promised_nothing(client):
    from intake.models import RecentWaits, StaffedHours

    for day in range(7):
        StaffedHours.objects.create(weekday=day, opens="00:00", closes="00:00")
    RecentWaits.objects.create(counted=40, minutes_p90=30, measured_at=timezone.now())
    every_hour = {"times": [], "time_zone": "America/New_York"}
    with time_machine.travel("2027-03-03T17:00Z"):
        RecentWaits.objects.update(measured_at=timezone.now())
        good, marked = (main_of(client.get(send_request(client, website=trap, **every_hour)["Location"])) for trap in ("", "x"))
    assert "We try to reach you by" in good
    assert "We try to reach you by" not in marked
