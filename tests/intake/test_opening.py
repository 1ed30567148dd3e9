"""Nobody sees what lies in the cabinet unless the record of it was written first."""

from __future__ import annotations

import pytest
from django.db import DatabaseError
from django.utils import timezone

from intake import audit, opening
from intake.models import AccessRecord, Inquiry, Submission
from tests.make import make_inquiry, signed_in

pytestmark = pytest.mark.django_db


def test_opening_writes_who_what_when_and_why(ana):
    inquiry, at = make_inquiry(), timezone.now()
    opened = opening.open_inquiry(inquiry, by=ana, reason="story page", at=at).versions
    assert opened[0].contact.name == "Testina Invented"
    assert opened[0].contact.times == ("morning", "evening")
    assert opened[0].story.message.startswith("Zebrafinch")
    record = AccessRecord.objects.get()
    assert (record.by, record.inquiry, record.at, record.reason) == (ana, inquiry, at, "story page")


def test_if_the_record_cannot_be_written_nothing_is_shown(ana, monkeypatch):
    inquiry = make_inquiry()

    def broken(*args, **kwargs):
        raise DatabaseError

    monkeypatch.setattr(audit, "record_access", broken)
    client = signed_in(ana)
    client.raise_request_exception = False
    answer = client.get(f"/admin/intake/inquiry/{inquiry.pk}/change/")
    assert answer.status_code == 500
    assert b"Zebrafinch" not in answer.content
    assert b"0143" not in answer.content


def test_nothing_that_is_printed_tells_a_word(ana):
    inquiry = make_inquiry()
    opened = opening.open_inquiry(inquiry, by=ana, reason="test", at=timezone.now()).versions[0]
    printed = [repr(thing) + str(thing) for thing in (inquiry, Submission.objects.get(), opened.contact, opened.story, opened)]
    printed += [str(inquiry.timeline.get()), str(AccessRecord.objects.get())]
    assert not any("Zebra" in text or "Testina" in text or "0143" in text for text in printed)


def test_a_value_moved_to_another_inquiry_does_not_open_there(ana):
    one, other = make_inquiry(), make_inquiry()
    stolen = one.submissions.get()
    Submission.objects.filter(inquiry=other).update(contact=bytes(stolen.contact), story=bytes(stolen.story))
    answer = signed_in(ana).get(f"/admin/intake/inquiry/{other.pk}/change/")
    assert answer.status_code == 200
    assert b"Zebrafinch" not in answer.content
    assert b"cannot be opened with the keys of this desk" in answer.content
    assert Inquiry.objects.count() == 2
