"""The shift page: a sealed note that nobody overwrites, who holds what, when somebody is there, how many places are free."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.utils import timezone

from intake import actions
from intake.actions import shift
from intake.models import AccessRecord, CarePlaces, Holiday, ShiftNote, StaffedHours
from tests.make import csrf_post, make_inquiry, signed_in
from tests.project.test_grants import acting_as

pytestmark = pytest.mark.django_db

SHIFT = "/admin/intake/inquiry/shift/"
WORDS = "Nightjar words about a family that nobody else would write."
NEW_YORK = ZoneInfo("America/New_York")


def note(by, words: str = WORDS, *, at: datetime | None = None) -> ShiftNote:
    newest = shift.newest_note()
    return shift.leave_note(by=by, words=words, at=at or timezone.now(), after=newest and newest.pk)


def places_path(level: CarePlaces) -> str:
    return f"{SHIFT}places/{level.pk}/"


def seen_after(page: str) -> str:
    return re.search(r'name="after"(?: value="([^"]*)")?', page)[1] or ""


# --- The note


def test_a_note_is_read_by_the_next_shift_and_the_reading_is_on_record(ana, carl):
    client = signed_in(ana)
    assert csrf_post(client, SHIFT, {"words": WORDS, "after": ""}, page=SHIFT)["Location"] == SHIFT
    assert AccessRecord.objects.count() == 0
    page = signed_in(carl).get(SHIFT).content.decode()
    assert WORDS in page
    record = AccessRecord.objects.get()
    assert (record.what, record.inquiry, record.by, record.opened) == ("shift", None, carl, 1)


def test_a_note_lies_sealed_in_the_database(ana):
    note(ana)
    assert b"Nightjar" not in bytes(ShiftNote.objects.get().words)


def test_nothing_is_shown_when_the_record_cannot_be_written(ana, monkeypatch):
    note(ana)
    monkeypatch.setattr(shift.audit, "record_access", lambda *args, **kwargs: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        shift.open_notes(by=ana, at=timezone.now(), most=3)


def test_a_note_that_crossed_another_comes_back_with_both_texts(ana, carl):
    client = signed_in(ana)
    seen = seen_after(client.get(SHIFT).content.decode())
    theirs = note(carl, "Carl wrote meanwhile.")
    answer = csrf_post(client, SHIFT, {"words": WORDS, "after": seen}, page=SHIFT)
    page = answer.content.decode()
    assert answer.status_code == 409
    assert "Carl wrote meanwhile." in page
    assert WORDS in page.split("<textarea")[1]
    assert ShiftNote.objects.get() == theirs
    again = csrf_post(client, SHIFT, {"words": WORDS, "after": seen_after(page)}, page=SHIFT)
    assert again.status_code == 302
    assert shift.newest_note().by == ana


def test_a_note_that_is_sent_twice_by_a_double_press_is_left_once_and_refused_to_nobody(ana):
    client = signed_in(ana)
    page = client.get(SHIFT).content.decode()
    press = re.search(r'name="press" value="(\w{32})"', page)[1]
    sent = {"words": WORDS, "after": seen_after(page), "press": press}
    assert [csrf_post(client, SHIFT, sent, page=SHIFT).status_code for _ in range(2)] == [302, 302]
    assert ShiftNote.objects.count() == 1
    other_words = csrf_post(client, SHIFT, sent | {"words": "Something else."}, page=SHIFT)
    assert other_words.status_code == 409


def test_an_empty_note_is_no_note(ana):
    answer = csrf_post(signed_in(ana), SHIFT, {"words": " ", "after": ""}, page=SHIFT)
    assert answer.status_code == 200
    assert 'aria-invalid="true"' in answer.content.decode()
    assert not ShiftNote.objects.exists()


def test_notes_go_after_a_month(ana):
    now = timezone.now()
    old, new = note(ana, at=now - timedelta(days=31)), note(ana, at=now - timedelta(days=29))
    assert [opened.note for opened in shift.open_notes(by=ana, at=now, most=3)] == [new]
    with acting_as("prosperity_worker"):
        assert shift.forget_notes(now) == 1
    assert not ShiftNote.objects.filter(pk=old.pk).exists()


# --- The board


def test_the_board_says_who_counted_last(ana):
    level = CarePlaces.objects.create(level="Invented level", free=2)
    csrf_post(signed_in(ana), places_path(level), {"free": "1", "waiting_from": "", "seen": "0"}, page=SHIFT)
    level.refresh_from_db()
    assert (level.free, level.by, level.version) == (1, ana, 1)
    assert re.search(r'<p class="small">ana, <time', signed_in(ana).get(SHIFT).content.decode())


def test_a_number_that_somebody_else_changed_meanwhile_is_not_overwritten(ana, carl):
    level = CarePlaces.objects.create(level="Invented level", free=2)
    shift.count_places(level, by=carl, free=5, waiting_from=None, at=timezone.now(), version=0)
    client = signed_in(ana)
    csrf_post(client, places_path(level), {"free": "1", "waiting_from": "", "seen": "0"}, page=SHIFT)
    level.refresh_from_db()
    assert (level.free, level.by) == (5, carl)
    assert "meanwhile: 5 free" in client.get(SHIFT).content.decode()


def test_only_where_none_is_free_a_day_is_named(ana):
    level = CarePlaces.objects.create(level="Invented level")
    day = date(2027, 1, 7)
    given = {"by": ana, "at": timezone.now(), "waiting_from": day}
    assert shift.count_places(level, free=0, version=0, **given).waiting_from == day
    assert shift.count_places(level, free=2, version=1, **given).waiting_from is None


@pytest.mark.parametrize("free", ["-1", "many", "", "99999999999"])
def test_what_is_no_number_changes_nothing(ana, free):
    level = CarePlaces.objects.create(level="Invented level", free=2)
    csrf_post(signed_in(ana), places_path(level), {"free": free, "waiting_from": "", "seen": "0"}, page=SHIFT)
    level.refresh_from_db()
    assert (level.free, level.version) == (2, 0)


# --- Who holds what, and the hours


def test_the_page_counts_what_everybody_holds_without_naming_a_family(ana, carl):
    for _ in range(2):
        actions.claim(make_inquiry(), by=carl, at=timezone.now())
    late = make_inquiry()
    actions.claim(late, by=ana, at=timezone.now() - timedelta(hours=2))
    page = signed_in(ana).get(SHIFT).content.decode()
    assert re.search(r"<dt>carl</dt><dd>2</dd>", page)
    assert not re.search(r"<dt>ana</dt>", page)
    assert not any(word in page for word in ("Testina", "Zebrafinch", "0143", late.reference))


@pytest.mark.parametrize(
    ("hour", "said"),
    [(10, "Until 5 p.m. somebody is at the desk."), (18, "It opens: March"), (7, "It opens: March")],
    ids=["open", "evening", "early"],
)
def test_the_page_says_whether_somebody_is_there(ana, hour, said):
    for day in range(5):
        StaffedHours.objects.create(weekday=day, opens="09:00", closes="17:00")
    Holiday.objects.create(day=date(2027, 3, 9), name="Invented day")
    with time_machine.travel(datetime(2027, 3, 3, hour, 0, tzinfo=NEW_YORK), tick=False):
        page = signed_in(ana).get(SHIFT).content.decode()
    assert said in page
    assert "Invented day" in page


def test_midnight_closes_at_the_end_of_the_day(ana):
    StaffedHours.objects.create(weekday=2, opens="18:00", closes="00:00")
    with time_machine.travel(datetime(2027, 3, 3, 23, 0, tzinfo=NEW_YORK), tick=False):
        assert "Until midnight somebody" in signed_in(ana).get(SHIFT).content.decode()


def test_hours_that_nobody_set_are_not_invented(ana):
    assert "Nobody has set the hours" in signed_in(ana).get(SHIFT).content.decode()


# --- Who, and at what cost


@pytest.mark.parametrize("who", ["elena", "ramon", "otto"])
def test_only_who_works_on_inquiries_sees_it(request, who, ana):
    note(ana)
    client = signed_in(request.getfixturevalue(who))
    level = CarePlaces.objects.create(level="Invented level", free=2)
    assert client.get(SHIFT).status_code == 403
    assert csrf_post(client, SHIFT, {"words": WORDS}).status_code == 403
    assert csrf_post(client, places_path(level), {"free": "0", "seen": "0"}).status_code == 403
    assert AccessRecord.objects.count() == 0


def test_nothing_is_written_without_signing_in_or_without_the_token_of_the_page(ana, stranger):
    assert stranger.get(SHIFT).status_code == 302
    assert signed_in(ana).post(SHIFT, {"words": WORDS}).status_code == 403
    assert not ShiftNote.objects.exists()


def test_the_desk_does_all_of_it_with_its_own_rights_in_the_database(ana):
    level = CarePlaces.objects.create(level="Invented level")
    with acting_as("prosperity_desk"):
        note(ana)
        shift.count_places(level, by=ana, free=1, waiting_from=None, at=timezone.now(), version=0)
        assert shift.open_notes(by=ana, at=timezone.now(), most=3)[0].words == WORDS


@pytest.mark.parametrize("rows", [1, 3])
def test_the_page_costs_the_same_for_one_and_for_three(ana, carl, rows, django_assert_num_queries):
    for number in range(rows):
        note(carl)
        CarePlaces.objects.create(level=f"Invented level {number}", by=carl, at=timezone.now())
        Holiday.objects.create(day=timezone.localdate() + timedelta(days=number + 1))
        actions.claim(make_inquiry(), by=carl, at=timezone.now())
    client = signed_in(ana)
    # session, user, two of permissions; a transaction around (notes, role, access record); hours, closed days, holidays,
    # levels, holders
    with django_assert_num_queries(14):
        client.get(SHIFT)


# --- Notes that do not open


def test_a_note_that_does_not_open_blocks_nobody(ana, carl):
    note(carl)
    ShiftNote.objects.update(words=b"\x01broken" * 10)
    client = signed_in(ana)
    page = client.get(SHIFT).content.decode()
    assert "cannot be opened with the keys of this desk" in page
    assert csrf_post(client, SHIFT, {"words": "Next.", "after": seen_after(page)}, page=SHIFT).status_code == 302
    assert shift.newest_note().by == ana


def test_a_note_past_its_time_that_is_still_there_blocks_nobody(ana, carl):
    note(carl, at=timezone.now() - shift.KEEP_FOR - timedelta(days=1))
    client = signed_in(ana)
    page = client.get(SHIFT).content.decode()
    assert WORDS not in page
    assert csrf_post(client, SHIFT, {"words": "Next.", "after": seen_after(page)}, page=SHIFT).status_code == 302
    assert shift.newest_note().by == ana


def test_a_get_of_the_board_leads_to_the_page_and_counts_nothing(ana):
    level = CarePlaces.objects.create(level="Invented level", free=2)
    assert signed_in(ana).get(f"{places_path(level)}?free=9&seen=0")["Location"] == SHIFT
    assert CarePlaces.objects.get().free == 2
