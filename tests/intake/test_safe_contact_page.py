"""Safe contact from the page to the desk: when somebody may be reached and how, whom to ask for, and what never to say."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.utils import timezone

from intake.models import Inquiry
from tests.make import REQUEST, add, file_letters, file_request, form_token, main_of, send_request, story

pytestmark = pytest.mark.django_db

NEW_YORK = ZoneInfo("America/New_York")
# A Wednesday noon in New York: 9 in the morning in Los Angeles, 7 in Honolulu, 18 in Madrid.
NOON = datetime(2027, 3, 3, 12, 0, tzinfo=NEW_YORK)


@pytest.fixture(autouse=True)
def clock():
    with time_machine.travel(NOON, tick=False) as traveller:
        yield traveller


@pytest.fixture
def code(client) -> str:
    """The code of a request that was sent and filed an hour ago."""
    with time_machine.travel(NOON - timedelta(hours=1), tick=False):
        return file_request(client, times=[])


def change(client, code: str, **fields) -> Inquiry:
    """Send the page and file it; the inquiry as it is then."""
    answer = add(client, "contact", code, **fields)
    assert answer.status_code == 303, main_of(answer)
    file_letters()
    return Inquiry.objects.get()


def pair(page: str, name: str) -> str:
    """What stands beside a name in the desk's list, as text."""
    found = re.search(rf"<dt>{name}</dt>\s*<dd[^>]*>(.*?)</dd>", page, re.S)
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", found[1])).strip() if found else ""


def at(text: str, zone: str = "America/New_York") -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


@pytest.mark.parametrize(
    ("fields", "due", "way"),
    [
        ({"reach": "call"}, "2027-03-03T12:00", "call"),
        ({"reach": "text"}, "2027-03-03T12:00", "text"),
        ({"reach": "call", "times": ["morning"]}, "2027-03-04T08:00", "call"),
        ({"reach": "call", "times": ["evening"]}, "2027-03-03T17:00", "call"),
        ({"reach": "call", "days": ["6"]}, "2027-03-07T08:00", "call"),
        ({"reach": "call", "days": ["6"], "times": ["evening"]}, "2027-03-07T17:00", "call"),
        ({"reach": "text", "ways": ["call"], "days": ["2"]}, "2027-03-03T12:00", "text"),
        ({"reach": "email", "email": "testina@invented.example", "times": ["morning", "evening"]}, "2027-03-03T17:00", "email"),
    ],
)
def test_what_a_family_chooses_is_when_and_how_it_is_due(client, code, fields, due, way):
    inquiry = change(client, code, time_zone="America/New_York", **fields)
    assert (inquiry.due_at, inquiry.due_way, inquiry.reach) == (at(due), way, fields["reach"])


@pytest.mark.parametrize(
    ("zone", "due"),
    [
        ("America/New_York", "2027-03-03T12:00"),
        ("America/Los_Angeles", "2027-03-03T09:00"),
        ("Pacific/Honolulu", "2027-03-03T08:00"),
        ("Europe/Madrid", "2027-03-03T18:00"),
        ("America/Phoenix", "2027-03-03T10:00"),
    ],
)
def test_hours_are_the_familys_own_wherever_it_is(client, code, zone, due):
    assert change(client, code, reach="call", time_zone=zone).due_at == at(due, zone)


@pytest.mark.parametrize("zone", ["Pacific/Honolulu", "Europe/Madrid"])
def test_the_first_page_asks_for_the_time_zone_too(client, zone):
    send_request(client, times=["morning"], time_zone=zone)
    file_letters()
    local = Inquiry.objects.get().due_at.astimezone(ZoneInfo(zone))
    assert local.hour == 8


def test_a_time_zone_that_nobody_sent_is_the_centres(client):
    send_request(client, times=["evening"], time_zone="")
    file_letters()
    assert Inquiry.objects.get().due_at == at("2027-03-03T17:00")


@pytest.mark.parametrize("where", ["first page", "later"])
def test_who_wants_no_contact_is_due_never(client, code, where, ana):
    if where == "first page":
        Inquiry.objects.all().delete()
        send_request(client, reach="none")
        file_letters()
        inquiry = Inquiry.objects.get()
    else:
        inquiry = change(client, code, reach="none", ways=["call", "text"])
    assert (inquiry.due_at, inquiry.due_way, inquiry.reach) == (None, "", "none")
    page = story(ana, inquiry)
    assert "Do not contact them. They come back with their code." in page
    assert "safe now" not in page
    assert "Leave no message" in page or "Voicemail" not in page


def test_a_field_left_empty_keeps_the_number_that_was_given(client, code, ana):
    page = story(ana, change(client, code, reach="text", phone=""))
    assert "(202) 555-0143" in pair(page, "Phone")
    assert pair(page, "Ask for") == "Testina Invented"


def test_a_new_number_takes_the_place_of_the_old_one(client, code, ana):
    page = story(ana, change(client, code, reach="call", phone="+34 612 34 56 78"))
    assert pair(page, "Phone") == "+34 612 34 56 78"


def test_the_desk_reads_what_never_to_mention_and_whom_to_ask_for_before_the_number(client, code, ana):
    inquiry = change(
        client, code, reach="call", ask_for="Inventa <b>Nobody</b>", never_mention="Zebrafinch clinic", days=["0", "6"],
        times=["evening"], time_zone="America/Los_Angeles", ways=["voicemail"],
    )  # fmt: skip
    page = story(ana, inquiry)
    assert "Zebrafinch clinic" in pair(page, "Never mention")
    assert pair(page, "Days") == "Monday Sunday"
    assert pair(page, "When") == "Evenings, 5 to 9"
    assert pair(page, "Their time") == "Pacific (Los Angeles)"
    assert pair(page, "Voicemail") == "A message is safe"
    assert page.index("Zebrafinch clinic") < page.index("(202) 555-0143")
    assert page.index("<dt>Ask for</dt>") < page.index("(202) 555-0143")
    assert "The family changed this with its code" in page


def test_what_strangers_wrote_about_themselves_runs_nothing_at_the_desk(client, code, ana):
    from tests.make import signed_in

    inquiry = change(client, code, reach="call", ask_for="<script>x</script>", never_mention="<img src=x onerror=y>")
    page = signed_in(ana).get(f"/admin/intake/inquiry/{inquiry.pk}/change/").content.decode()
    assert "&lt;script&gt;x" in page
    assert "<script>x" not in page
    assert "<img src=x" not in page


def test_a_message_is_only_safe_where_a_call_is(client, code, ana):
    """Nobody leaves a voicemail without calling. With text messages only, the desk must not read that a message is safe."""
    page = story(ana, change(client, code, reach="text", ways=["text", "voicemail"]))
    assert "A message is safe" not in page


def test_the_desk_can_see_which_ways_are_safe(client, code, ana):
    """ "What you do not choose, we do not do", says the page. A text that is safe beside a call is otherwise never sent."""
    with_text = story(ana, change(client, code, reach="call", ways=["call", "text"]))
    with time_machine.travel(NOON + timedelta(minutes=5), tick=False):
        without = story(ana, change(client, code, reach="call", ways=["call"]))

    def card(page: str) -> str:
        found = re.search(r'<section class="card reach".*?</section>', page, re.S)[0]
        return re.sub(r"<p.*?</p>", "", found, flags=re.S)  # the moments

    assert card(with_text) != card(without)


def test_what_never_to_mention_outlives_the_same_form_sent_again(client, ana):
    """The number is mended on the first page, after the safe contact was told: the warning must not vanish with it."""
    token = form_token(client)
    code = file_request(client, token=token)
    with time_machine.travel(NOON + timedelta(minutes=5)):
        change(client, code, reach="call", never_mention="Zebrafinch clinic", ask_for="Inventa")
    with time_machine.travel(NOON + timedelta(minutes=10)):
        send_request(client, token=token, phone="202-555-0199")
        file_letters()
        page = story(ana, Inquiry.objects.get())
    assert "(202) 555-0199" in pair(page, "Phone")
    assert "Zebrafinch clinic" in pair(page, "Never mention")
    assert pair(page, "Ask for") == "Inventa"


def test_an_older_letter_that_comes_late_changes_no_rule_that_is_newer(client, code):
    with time_machine.travel(NOON + timedelta(minutes=5)):
        add(client, "contact", code, reach="text", times=["evening"])
    with time_machine.travel(NOON + timedelta(minutes=10)):
        token = form_token(client, "/my-request/reach/")
        add(client, "contact", code, token=token, reach="none")
    from intake.models import Letter

    late, _newer = Letter.objects.filter(filed_at=None).order_by("posted_at")
    with time_machine.travel(NOON + timedelta(minutes=15)):
        Letter.objects.filter(pk=late.pk).update(put_off_until=NOON + timedelta(minutes=20))
        file_letters()
        assert Inquiry.objects.get().reach == "none"
    with time_machine.travel(NOON + timedelta(minutes=25)):
        file_letters()
    inquiry = Inquiry.objects.get()
    assert Letter.objects.filter(filed_at=None).count() == 0
    assert (inquiry.reach, inquiry.due_at) == ("none", None)


@pytest.mark.parametrize("hour", [21, 23, 27, 31])
def test_the_desk_never_reads_that_it_is_safe_now_while_the_family_sleeps(client, code, ana, hour):
    """The request came at noon and nobody has reached them yet; it is night meanwhile."""
    inquiry = Inquiry.objects.get()
    assert "It is safe now" in story(ana, inquiry)
    with time_machine.travel(NOON.replace(hour=0) + timedelta(hours=hour)):
        assert "It is safe now" not in story(ana, inquiry)


@pytest.mark.parametrize(
    ("fields", "text"),
    [
        ({}, "Choose how we may reach you."),
        ({"reach": "pigeon"}, "Choose how we may reach you."),
        ({"reach": "call", "phone": "12 34"}, "Check the phone number."),
        ({"reach": "call", "phone": "555-0143"}, "Write the phone number with its area code: 10 digits."),
        ({"reach": "call", "phone": "202-555-0143 after six"}, "Write only the number here"),
        ({"reach": "email", "email": "mom at home"}, "Check the e-mail address"),
        ({"reach": "call", "time_zone": "Mars/Olympus"}, "Select a valid choice."),
        ({"reach": "call", "days": ["7"]}, "Select a valid choice."),
        ({"reach": "call", "ways": ["pigeon"]}, "Select a valid choice."),
    ],
)
def test_bad_input_is_a_clear_error_and_everything_typed_is_still_there(client, code, fields, text):
    answer = add(client, "contact", code, **{"ask_for": "Inventa", "never_mention": "Zebrafinch clinic", **fields})
    assert answer.status_code == 422
    page = answer.content.decode()
    assert text in main_of(answer)
    for typed in ("Inventa", "Zebrafinch clinic", code, fields.get("phone", ""), fields.get("email", "")):
        assert typed in page
    file_letters()
    assert Inquiry.objects.get().submissions.count() == 1


def test_the_page_shows_nothing_of_what_we_know(client, code):
    page = main_of(client.get("/my-request/reach/"))
    for word in ("Testina", "0143", "202"):
        assert word not in page.replace("202-555-0143. From", "")


@pytest.mark.parametrize("typed", ["testina@gmial.com", "testina@hotmial.com", "testina@yahoo.con"])
def test_a_likely_slip_in_the_e_mail_address_is_asked_about_and_refuses_nobody(client, typed, ana):
    answer = send_request(client, reach="email", phone="", email=typed)
    page = main_of(client.get(answer["Location"]))
    assert "Is your e-mail address right?" in page
    assert "Did you mean an address at" in page
    assert "testina" not in page
    assert typed.partition("@")[2] not in page
    file_letters()
    assert typed in story(ana, Inquiry.objects.get())


@pytest.mark.parametrize("typed", ["testina@gmail.com", "testina@invented.example", "testina@yahoo.com.my", ""])
def test_an_address_without_a_slip_is_not_asked_about(client, typed):
    answer = send_request(client, email=typed)
    assert "Is your e-mail address right?" not in main_of(client.get(answer["Location"]))


def test_a_slip_in_a_changed_address_is_asked_about_too(client, code):
    answer = add(client, "contact", code, reach="email", email="testina@gmial.com")
    assert answer.status_code == 303
    assert "Did you mean an address at gmail.com?" in main_of(client.get(answer["Location"]))


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("(202) 555-0143", "(202) 555-0143"),
        ("+1 202 555 0143", "(202) 555-0143"),
        ("202.555.0143 ext 12", "(202) 555-0143 ext. 12"),
        ("+34 612 34 56 78", "+34 612 34 56 78"),
        ("011 34 612345678", "+34 612 34 56 78"),
        ("+52 1 55 1234 5678", "+52 55 1234 5678"),
    ],
)
def test_a_number_is_read_as_people_write_it_and_shown_as_the_desk_dials_it(client, ana, typed, shown):
    send_request(client, phone=typed)
    file_letters()
    assert shown in pair(story(ana, Inquiry.objects.get()), "Phone")


def test_the_promise_and_the_desk_count_from_the_same_safe_moment(client):
    """The receipt of a family that can be reached in the evening only promises nothing before."""
    from intake.models import RecentWaits, StaffedHours

    for day in range(7):
        StaffedHours.objects.create(weekday=day, opens="08:00", closes="20:00")
    RecentWaits.objects.create(counted=40, minutes_p90=30, measured_at=timezone.now())
    answer = send_request(client, times=["evening"])
    assert "March 3, 2027, 5:30 p.m. EST" in main_of(client.get(answer["Location"]))
    file_letters()
    assert Inquiry.objects.get().due_at == at("2027-03-03T17:00")
    assert REQUEST["times"] != ["evening"]
