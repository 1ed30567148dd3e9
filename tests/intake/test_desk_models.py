"""What the tables of the desk refuse, whoever writes to them."""

from __future__ import annotations

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils import timezone

from intake import audit, cabinet, opening
from intake.models import (
    AccessRecord,
    CarePlaces,
    Inquiry,
    MessageTemplate,
    Note,
    ReferralPlace,
    SavedView,
    ShiftNote,
    TimelineEvent,
)
from intake.states import DESK_OUTCOMES, Opened, Outcome
from tests.make import csrf_post, make_inquiry, signed_in

pytestmark = pytest.mark.django_db


def refused(name: str):
    return pytest.raises(IntegrityError, match=name)


def closed(outcome: str, **values) -> None:
    with transaction.atomic():
        Inquiry.objects.update(status="closed", outcome=outcome, closed_at=timezone.now(), **values)


def test_the_waiting_list_needs_a_date_and_not_a_fit_a_place(ana):
    make_inquiry()
    Inquiry.objects.update(status="claimed", claimed_by=ana)
    with refused("waitlisted_has_a_date"):
        closed("waitlisted")
    closed("waitlisted", outcome_on=date(2027, 1, 4))
    with refused("not_a_fit_has_a_referral"):
        closed("not_a_fit", outcome_on=None)
    closed("not_a_fit", referred_to=ReferralPlace.objects.create(name="An invented place"))


@pytest.mark.parametrize("outcome", ["waitlisted", "not_a_fit", "referred"])
def test_an_ending_that_leaves_its_question_open_is_refused_and_breaks_nothing(ana, outcome):
    inquiry, client = make_inquiry(), signed_in(ana)
    path = f"/admin/intake/inquiry/{inquiry.pk}/"
    csrf_post(client, f"{path}claim/", page=f"{path}change/")
    assert csrf_post(client, f"{path}close/", {"outcome": outcome}, page=f"{path}change/").status_code == 409
    assert Inquiry.objects.get().status == "claimed"
    assert set(dict(DESK_OUTCOMES)) == set(Outcome.values) - {"withdrawn"}


def test_a_lease_is_tied_to_no_status_because_a_family_withdraws_at_any_moment(ana):
    make_inquiry()
    closed("withdrawn", lease_until=timezone.now(), act_at=timezone.now(), snoozed=True, claimed_by=ana)


def test_a_place_that_somebody_was_referred_to_stays(ana):
    make_inquiry()
    place = ReferralPlace.objects.create(name="An invented place")
    Inquiry.objects.update(referred_to=place)
    with pytest.raises(Exception, match="protected"):
        place.delete()


def test_only_taking_back_undoes_and_only_once(ana):
    inquiry = make_inquiry()
    filed, now = inquiry.timeline.get(), timezone.now()
    for values in ({"kind": "undone"}, {"kind": "claimed", "undoes": filed}):
        with refused("only_taking_back_undoes"), transaction.atomic():
            TimelineEvent.objects.create(inquiry=inquiry, at=now, **values)
    TimelineEvent.objects.create(inquiry=inquiry, at=now, kind="undone", undoes=filed)
    with refused("undoes"), transaction.atomic():
        TimelineEvent.objects.create(inquiry=inquiry, at=now, kind="undone", undoes=filed)


def test_a_record_names_the_inquiry_that_was_opened_and_only_then(ana):
    inquiry, now = make_inquiry(), timezone.now()
    audit.record_access(None, what=Opened.SEARCH, opened=40, by=ana, reason="caller gave a name", at=now)
    audit.record_access(None, what=Opened.SHIFT, by=ana, reason="hand-over", at=now)
    audit.record_access(inquiry, by=ana, reason="story page", at=now)
    assert list(AccessRecord.objects.order_by("id").values_list("what", "opened", "inquiry")) == [
        ("search", 40, None),
        ("shift", 1, None),
        ("inquiry", 1, inquiry.pk),
    ]
    for one, what in ((None, Opened.INQUIRY), (inquiry, Opened.SEARCH)):
        with refused("opened_inquiry_is_named"), transaction.atomic():
            audit.record_access(one, what=what, by=ana, reason="x", at=now)


def test_the_list_of_openings_shows_a_search_too(mia):
    audit.record_access(None, what=Opened.SEARCH, opened=40, by=mia, reason="caller gave a name", at=timezone.now())
    page = signed_in(mia).get("/admin/intake/accessrecord/").content.decode()
    assert "caller gave a name" in page


def test_notes_lie_locked_in_their_own_place_and_take_no_plain_word(ana):
    inquiry, now = make_inquiry(), timezone.now()
    event = TimelineEvent.objects.create(inquiry=inquiry, at=now, kind="noted", by=ana)
    note, shift = Note(inquiry=inquiry, by=ana, at=now, event=event), ShiftNote(by=ana, at=now)
    for row in (note, shift):
        opening.lock_words(row, "Kestrel words")
        row.save(force_insert=True)
        stored = type(row).objects.get()
        assert b"Kestrel" not in bytes(stored.words)
        assert opening.unlock_words(stored) == "Kestrel words"
    note.words = shift.words
    with pytest.raises(cabinet.CannotOpen):
        opening.unlock_words(note)
    with pytest.raises(TypeError, match="only locked values"):
        ShiftNote.objects.create(by=ana, at=now, words=b"Kestrel words")


def test_no_name_of_a_row_says_a_word_of_a_family(ana):
    note, shift = Note(), ShiftNote()
    for row in (note, shift):
        opening.lock_words(row, "Kestrel words")
        assert str(row.pk) in str(row)
        assert "Kestrel" not in repr(row)


def test_a_template_has_one_text_in_a_language():
    MessageTemplate.objects.create(slug="hours", language="en", title="Hours", body="We are here.")
    MessageTemplate.objects.create(slug="hours", language="es", title="Horario", body="Estamos aquí.")
    with refused("one_template_per_language"), transaction.atomic():
        MessageTemplate.objects.create(slug="hours", language="en", title="Hours", body="Again.")


def test_a_view_has_one_name_for_each_person_and_one_for_all(ana, carl):
    for by in (ana, carl, None):
        SavedView.objects.create(by=by, name="Spanish", query="language=es")
        with refused("one_view_per_name"), transaction.atomic():
            SavedView.objects.create(by=by, name="Spanish")


def test_there_is_one_row_for_a_level_and_no_fewer_than_no_places():
    places = CarePlaces.objects.create(level="Invented level")
    with refused("level"), transaction.atomic():
        CarePlaces.objects.create(level="Invented level")
    places.free = -1
    with pytest.raises(ValidationError):
        places.full_clean()


def test_a_whole_inquiry_can_go_with_everything_that_hangs_on_it(ana):
    """Nothing of ours deletes one; whoever cleans a copy of the database can."""
    inquiry, now = make_inquiry(), timezone.now()
    event = TimelineEvent.objects.create(inquiry=inquiry, at=now, kind="attempt", by=ana)
    inquiry.attempts.create(by=ana, at=now, way="call", result="no_answer", event=event)
    TimelineEvent.objects.create(inquiry=inquiry, at=now, kind="undone", undoes=event)
    inquiry.delete()
    assert TimelineEvent.objects.count() == 0
