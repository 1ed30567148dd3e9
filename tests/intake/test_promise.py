"""The promise on a receipt: from what really happened lately and from staffed hours, in words, or no time at all."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.db import IntegrityError, OperationalError, transaction
from django.utils import timezone

from intake import actions, door, metrics
from intake.management.commands.work import do_chores
from intake.models import ContactAttempt, Holiday, Inquiry, RecentWaits, StaffedHours
from tests.make import csrf_post, form_token, main_of, make_inquiry, send_request, signed_in
from tests.project.test_grants import acting_as

pytestmark = pytest.mark.django_db

NEW_YORK = ZoneInfo("America/New_York")
# A Wednesday, 10:00 in New York.
NOW = datetime(2027, 3, 3, 10, 0, tzinfo=NEW_YORK)
HOURS = "/admin/intake/staffedhours/"
HOLIDAYS = "/admin/intake/holiday/"


@pytest.fixture(autouse=True)
def clock(monkeypatch):
    monkeypatch.setattr(door, "breaker", door.Breaker())
    with time_machine.travel(NOW, tick=False) as traveller:
        yield traveller


def staffed(opens: str = "09:00", closes: str = "17:00", days=range(5)) -> None:
    for day in days:
        StaffedHours.objects.create(weekday=day, opens=opens, closes=closes)


def figure(minutes: int | None, *, counted: int = 40, measured_at: datetime = NOW) -> None:
    RecentWaits.objects.update_or_create(
        pk=RecentWaits.ONLY, defaults={"counted": counted, "minutes_p90": minutes, "measured_at": measured_at}
    )


def receipt(client, path: str = "/contact/", **changes) -> str:
    answer = send_request(client, path=path, token=form_token(client, path), **{"times": [], **changes})
    assert answer.status_code == 303
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", main_of(client.get(answer["Location"]))))


def waited(ana, minutes: list[int], *, since: datetime = NOW - timedelta(days=2), **changes) -> None:
    """Families that wrote on the hour and were tried so many minutes later."""
    template = make_inquiry()
    for number, wait in enumerate(minutes):
        values = {field.attname: getattr(template, field.attname) for field in Inquiry._meta.concrete_fields}
        key = f"{number:>032}".encode()
        values |= {"id": None, "reference": f"{number:07}", "form_key": key, "code_hash": key, "received_at": since} | changes
        values.pop("id")
        inquiry = Inquiry.objects.create(**values)
        ContactAttempt.objects.create(
            inquiry=inquiry, by=ana, at=since + timedelta(minutes=wait), way="call", result="no_answer"
        )
    template.delete()


# --- The figure


def test_an_answer_in_the_mailbox_is_a_first_try_too_and_its_family_waits_no_longer(ana):
    staffed()
    at = timezone.now()
    inquiry = actions.claim(make_inquiry(), by=ana, at=at)
    actions.answer(inquiry, by=ana, words="An invented answer.", at=at)
    metrics.measure_waits(at)
    assert RecentWaits.objects.get().counted == 1
    waited(ana, [5] * 19, since=at - timedelta(days=2))
    metrics.measure_waits(at + timedelta(days=5))
    assert RecentWaits.objects.get().minutes_p90 == 5  # nobody is counted as still waiting


def test_the_figure_is_measured_from_what_happened(ana):
    staffed()
    waited(ana, [5] * 18 + [40, 200])
    metrics.measure_waits(timezone.now())
    row = RecentWaits.objects.get()
    assert (row.counted, row.minutes_p90, row.measured_at) == (20, 40, NOW)


def test_only_staffed_minutes_count(ana):
    """Written on Monday at 16:50, tried on Tuesday at 9:20: half an hour, not a night."""
    staffed()
    waited(ana, [16 * 60 + 30] * 20, since=datetime(2027, 3, 1, 16, 50, tzinfo=NEW_YORK))
    metrics.measure_waits(timezone.now())
    assert RecentWaits.objects.get().minutes_p90 == 30


def test_a_holiday_is_no_staffed_time(ana):
    staffed()
    Holiday.objects.create(day=date(2027, 3, 2))
    waited(ana, [24 * 60 + 16 * 60 + 30] * 20, since=datetime(2027, 3, 1, 16, 50, tzinfo=NEW_YORK))
    metrics.measure_waits(timezone.now())
    assert RecentWaits.objects.get().minutes_p90 == 30


def test_with_too_few_waits_there_is_no_figure(ana):
    staffed()
    waited(ana, [5] * 19)
    metrics.measure_waits(timezone.now())
    assert (RecentWaits.objects.get().counted, RecentWaits.objects.get().minutes_p90) == (19, None)


def test_what_is_older_than_four_weeks_is_not_recent(ana):
    staffed()
    waited(ana, [5] * 20, since=NOW - timedelta(days=28, minutes=1))
    metrics.measure_waits(timezone.now())
    assert RecentWaits.objects.get().minutes_p90 is None


@pytest.mark.parametrize("changes", [{"mark": "fast"}, {"reach": "none"}, {"erase_asked_at": NOW}])
def test_what_nobody_had_to_try_does_not_count(ana, changes):
    staffed()
    waited(ana, [5] * 20, **changes)
    metrics.measure_waits(timezone.now())
    assert RecentWaits.objects.get().minutes_p90 is None


def test_a_desk_that_leaves_people_waiting_does_not_promise_well(ana):
    staffed()
    waited(ana, [5] * 20)
    metrics.measure_waits(timezone.now())
    assert RecentWaits.objects.get().minutes_p90 == 5
    for number in range(10):
        inquiry = make_inquiry()
        Inquiry.objects.filter(pk=inquiry.pk).update(received_at=NOW - timedelta(days=2, minutes=number))
    metrics.measure_waits(timezone.now())
    assert RecentWaits.objects.get().minutes_p90 > 16 * 60 - 60


def test_the_first_attempt_counts_and_no_later_one(ana):
    staffed()
    waited(ana, [5] * 20)
    for inquiry in Inquiry.objects.all():
        ContactAttempt.objects.create(inquiry=inquiry, by=ana, at=NOW, way="call", result="reached")
    metrics.measure_waits(timezone.now())
    assert RecentWaits.objects.get().minutes_p90 == 5


def test_without_staffed_hours_there_is_no_figure(ana):
    waited(ana, [5] * 20)
    metrics.measure_waits(timezone.now())
    assert RecentWaits.objects.get().minutes_p90 is None


def test_the_worker_measures_and_its_own_rights_are_enough(ana):
    staffed()
    waited(ana, [5] * 20)
    with acting_as("prosperity_worker"):
        do_chores()
    assert RecentWaits.objects.get().minutes_p90 == 5


def test_hours_that_nobody_can_keep_stop_no_chore(client, caplog):
    """Two people entered overlapping hours at the same moment, past the admin's check."""
    with time_machine.travel(NOW - timedelta(days=3), tick=False):
        inquiry = make_inquiry()
    staffed()
    StaffedHours.objects.create(weekday=0, opens="16:00", closes="20:00")
    Inquiry.objects.filter(pk=inquiry.pk).update(erase_asked_at=NOW - timedelta(days=2))
    do_chores()
    assert Inquiry.objects.get().status == "erased"
    assert "measure_waits failed" in caplog.text
    page = receipt(client)
    assert "We reach you only in the way you chose." in page


# --- The receipt


def test_a_receipt_promises_a_time_from_the_figure_and_the_hours(client):
    staffed()
    figure(95)
    page = receipt(client)
    assert "We try to reach you by March 3, 2027, 11:40 a.m. EST, only in the way you chose." in page
    assert "Our team is there: Monday to Friday, 9 a.m. to 5 p.m. (EST)." in page


def test_the_promise_and_its_hours_in_spanish(client):
    staffed()
    figure(95)
    page = receipt(client, "/es/contact/")
    assert "3 de marzo de 2027, 11:40 a.m. EST" in page
    assert "de lunes a viernes, de 9:00 a.m. a 5:00 p.m. (EST)" in page
    for english in ("March", "Monday", "We try", "a.m. to", "Our team"):
        assert english not in page


@pytest.mark.parametrize(
    ("at", "promised"),
    [
        ("2027-03-03T16:50", "March 4, 2027, 9:50 a.m. EST"),  # an hour: ten minutes today, the rest tomorrow
        ("2027-03-03T23:00", "March 4, 2027, 10 a.m. EST"),
        ("2027-03-05T16:50", "March 8, 2027, 9:50 a.m. EST"),  # over a weekend
        ("2027-03-12T16:50", "March 15, 2027, 9:50 a.m. EDT"),  # and the night in which the clocks change
        ("2027-03-03T09:00", "March 3, 2027, 10 a.m. EST"),
    ],
)
def test_a_promise_counts_only_staffed_time(client, clock, at, promised):
    staffed()
    figure(60)
    clock.move_to(datetime.fromisoformat(at).replace(tzinfo=NEW_YORK))
    figure(60, measured_at=timezone.now())
    assert f"We try to reach you by {promised}" in receipt(client)


def test_a_holiday_puts_a_promise_off(client, clock):
    staffed()
    Holiday.objects.create(day=date(2027, 3, 4), name="Invented day")
    figure(60)
    clock.move_to(datetime(2027, 3, 3, 16, 50, tzinfo=NEW_YORK))
    page = receipt(client)
    assert "by March 5, 2027, 9:50 a.m. EST" in page


@pytest.mark.parametrize("day", [date(2027, 3, 4), date(2027, 3, 5)])
def test_a_holiday_in_the_evening_when_it_is_tomorrow_in_utc_already(client, clock, day):
    staffed("09:00", "00:00", range(7))
    Holiday.objects.create(day=day)
    clock.move_to(datetime(2027, 3, 4, 22, 0, tzinfo=NEW_YORK))  # the 5th in UTC
    figure(30, measured_at=timezone.now())
    page = receipt(client, times=[], time_zone="Pacific/Honolulu")
    promised = {date(2027, 3, 4): "March 5, 2027, 1:30 p.m.", date(2027, 3, 5): "March 4, 2027, 10:30 p.m."}[day]
    assert promised in page


def test_whoever_can_only_be_reached_later_is_promised_later(client):
    staffed("09:00", "20:00")
    figure(30)
    assert "by March 3, 2027, 5:30 p.m. EST" in receipt(client, times=["evening"])


def test_whoever_comes_back_with_the_code_is_promised_no_call(client):
    staffed()
    figure(60)
    page = receipt(client, reach="none", phone="")
    assert "answers in My request" in page
    assert "We do not call, text or e-mail you." in page
    assert "We try to reach you" not in page


@pytest.mark.parametrize("reach", ["call", "none"])
def test_with_no_data_only_the_staffed_hours_are_said_and_no_time(client, reach):
    staffed()
    for prepare in (lambda: None, lambda: figure(None, counted=7)):
        prepare()
        page = receipt(client, reach=reach)
        assert "Our team is there: Monday to Friday, 9 a.m. to 5 p.m." in page
        assert not re.search(r"\bby (March|\d)|2027", page)


def test_without_hours_nothing_is_said_about_time(client):
    figure(60)
    page = receipt(client)
    assert "Our team is there" not in page
    assert "2027" not in page
    assert "We reach you only in the way you chose." in page


def test_a_figure_that_nobody_measured_lately_promises_nothing(client):
    """The worker has stood still for days: what it knew then is not how it goes now."""
    staffed()
    figure(10, measured_at=NOW - timedelta(days=5))
    assert "2027" not in receipt(client)


def test_hours_that_lead_nowhere_within_two_months_promise_nothing(client):
    staffed(days=[6])
    for week in range(10):
        Holiday.objects.create(day=date(2027, 3, 7) + timedelta(weeks=week))
    figure(60)
    assert "2027" not in receipt(client)


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ([(day, "00:00", "00:00") for day in range(7)], "Monday to Sunday, day and night"),
        ([(0, "09:00", "12:00"), (0, "13:00", "17:00")], "Monday, 9 a.m. to noon; Monday, 1 p.m. to 5 p.m."),
        ([(0, "09:00", "17:00"), (2, "09:00", "17:00")], "Monday, 9 a.m. to 5 p.m.; Wednesday, 9 a.m. to 5 p.m."),
        (
            [(day, "08:00", "20:00") for day in range(5)] + [(5, "10:00", "14:00")],
            "Monday to Friday, 8 a.m. to 8 p.m.; Saturday, 10 a.m. to 2 p.m.",
        ),
        ([(4, "18:00", "00:00")], "Friday, 6 p.m. to midnight"),
    ],
)
def test_hours_are_said_as_people_say_them(client, rows, said):
    for weekday, opens, closes in rows:
        StaffedHours.objects.create(weekday=weekday, opens=opens, closes=closes)
    assert said in receipt(client)


def test_without_a_database_the_receipt_is_shown_and_says_nothing_about_time(client, monkeypatch):
    staffed()
    figure(60)
    answer = send_request(client, times=[])

    def gone(**values):
        raise OperationalError

    monkeypatch.setattr(metrics, "promise", gone)
    page = main_of(client.get(answer["Location"]))
    assert "We have it" in page
    assert re.search(r"(?:[0-9A-Z]{4}-){4}[0-9A-Z]", page)
    assert "2027" not in page
    assert door.breaker.is_open
    asked = []
    monkeypatch.setattr(metrics, "promise", lambda **values: asked.append(1))
    client.get(answer["Location"])
    assert asked == []


def test_a_receipt_costs_three_queries(client, django_assert_num_queries):
    staffed()
    figure(60)
    location = send_request(client, times=[])["Location"]
    with django_assert_num_queries(3):
        client.get(location)


def test_the_public_sites_rights_are_enough_for_a_receipt(client):
    staffed()
    figure(60)
    location = send_request(client, times=[])["Location"]
    with acting_as("prosperity_web"):
        assert "11 a.m. EST" in main_of(client.get(location))


def test_reading_the_receipt_later_moves_no_promise(client, clock):
    staffed()
    figure(60)
    location = send_request(client, times=[])["Location"]
    clock.shift(timedelta(minutes=4))
    assert "11 a.m. EST" in main_of(client.get(location))


def test_no_page_and_no_setting_has_a_promise_typed_in():
    from pathlib import Path

    texts = [
        path.read_text() for path in [*Path("templates/intake").glob("*.html"), *Path("templates/articles").glob("*.html")]
    ]
    texts += [Path("prosperity/settings.py").read_text()]
    assert not any(re.search(r"within (an? |\d+ )(minute|hour|day)s?|respond in|in under \d", text) for text in texts)


# --- Who keeps the hours


def hours_form(weekday: int, opens: str, closes: str) -> dict[str, str]:
    return {"weekday": str(weekday), "opens": opens, "closes": closes}


@pytest.mark.parametrize(
    ("opens", "closes", "taken"),
    [
        ("17:00", "20:00", True),
        ("07:00", "09:00", True),
        ("16:00", "18:00", False),
        ("08:00", "10:00", False),
        ("10:00", "11:00", False),
        ("08:00", "18:00", False),
        ("09:00", "17:00", False),
        ("00:00", "00:00", False),
        ("16:00", "00:00", False),
        ("17:00", "00:00", True),
        ("20:00", "18:00", False),
        ("20:00", "20:00", False),
    ],
)
def test_hours_of_one_day_that_overlap_are_refused_in_words(mia, opens, closes, taken):
    staffed(days=[0])
    desk = signed_in(mia)
    answer = csrf_post(desk, f"{HOURS}add/", hours_form(0, opens, closes), page=f"{HOURS}add/")
    assert (answer.status_code, StaffedHours.objects.count()) == ((302, 2) if taken else (200, 1))
    if not taken:
        page = answer.content.decode()
        assert "These hours overlap others of the same day." in page or "The hours must end after they begin." in page
    assert csrf_post(desk, f"{HOURS}add/", hours_form(1, "09:00", "17:00"), page=f"{HOURS}add/").status_code == 302


def test_hours_can_be_changed_without_overlapping_themselves(mia):
    staffed(days=[0])
    pk = StaffedHours.objects.get().pk
    path = f"{HOURS}{pk}/change/"
    assert csrf_post(signed_in(mia), path, hours_form(0, "10:00", "16:00"), page=path).status_code == 302
    assert StaffedHours.objects.get().opens == time(10)


def test_the_database_itself_refuses_hours_that_end_before_they_begin():
    with pytest.raises(IntegrityError, match="staffed_hours_end_after_they_begin"), transaction.atomic():
        StaffedHours.objects.create(weekday=0, opens="17:00", closes="09:00")
    staffed(days=[0])
    with pytest.raises(IntegrityError, match="staffed_hours_begin_once"), transaction.atomic():
        StaffedHours.objects.create(weekday=0, opens="09:00", closes="10:00")


def test_who_may_keep_the_hours_and_the_holidays(ana, carl, mia, elena, ramon, otto, stranger):
    """The lead, and nobody else, not even to look."""
    staffed(days=[0])
    Holiday.objects.create(day=date(2027, 7, 5))
    hours, holiday = StaffedHours.objects.get().pk, Holiday.objects.get().pk
    paths = [f"{HOURS}{end}" for end in ("", "add/", f"{hours}/change/", f"{hours}/delete/")]
    paths += [f"{HOLIDAYS}{end}" for end in ("", "add/", f"{holiday}/change/", f"{holiday}/delete/")]
    for person in (ana, carl, mia, elena, ramon, otto):
        desk, expected = signed_in(person), 200 if person == mia else 403
        for path in paths:
            assert desk.get(path).status_code == expected, (person.username, path)
        data = {**hours_form(3, "01:00", "02:00"), "day": "2027-12-24", "post": "yes"}
        if person != mia:
            for path in paths[1:4] + paths[5:]:
                assert csrf_post(desk, path, data).status_code == 403, (person.username, path)
    assert (StaffedHours.objects.get().opens, Holiday.objects.get().day) == (time(9), date(2027, 7, 5))
    for path in paths:
        assert "/admin/account/login/" in stranger.get(path, follow=True).redirect_chain[-1][0]


def test_nobody_keeps_the_hours_past_the_csrf_token(mia):
    assert signed_in(mia).post(f"{HOURS}add/", hours_form(0, "09:00", "17:00")).status_code == 403
    assert StaffedHours.objects.count() == 0


def test_a_holiday_is_added_in_the_admin_and_counts_at_once(client, mia):
    staffed()
    figure(60)
    assert "by March 3, 2027, 11 a.m. EST" in receipt(client)
    assert (
        csrf_post(
            signed_in(mia), f"{HOLIDAYS}add/", {"day": "2027-03-03", "name": "Invented day"}, page=f"{HOLIDAYS}add/"
        ).status_code
        == 302
    )
    assert "by March 4, 2027, 10 a.m. EST" in receipt(client)


def test_the_desks_own_rights_are_enough_to_keep_the_hours(mia):
    desk = signed_in(mia)
    desk.get("/admin/")
    with acting_as("prosperity_desk"):
        assert csrf_post(desk, f"{HOURS}add/", hours_form(0, "09:00", "17:00"), page=f"{HOURS}add/").status_code == 302
        assert csrf_post(desk, f"{HOLIDAYS}add/", {"day": "2027-03-03"}, page=f"{HOLIDAYS}add/").status_code == 302
    assert StaffedHours.objects.count() == Holiday.objects.count() == 1
