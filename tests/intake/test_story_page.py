"""The story page: what it shows, what it offers to whom, and what becomes of each button."""

from __future__ import annotations

import html
import re
from datetime import datetime, timedelta

import pytest
import time_machine
from django.utils import timezone

from intake import actions
from intake.models import AccessRecord, Inquiry, MessageTemplate, Note, ReferralPlace
from tests.make import (
    add,
    csrf_post,
    file_letters,
    file_request,
    form_token,
    make_inquiry,
    receipt_code,
    send_request,
    signed_in,
    story,
)

pytestmark = pytest.mark.django_db

QUEUE = "/admin/intake/inquiry/"
NOON = datetime.fromisoformat("2027-03-03T12:00-05:00")  # a Wednesday


def story_path(inquiry: Inquiry) -> str:
    return f"{QUEUE}{inquiry.pk}/change/"


def press(client, inquiry: Inquiry, verb: str, **data: str):
    """Press a button of the page as it is now."""
    page = client.get(story_path(inquiry)).content.decode()
    version = re.search(r'name="version" value="(\d+)"', page)[1]
    return csrf_post(client, f"{QUEUE}{inquiry.pk}/{verb}/", {"version": version, **data}, page=story_path(inquiry))


def verbs_of(person, inquiry: Inquiry) -> set[str]:
    page = signed_in(person).get(story_path(inquiry)).content.decode()
    return set(re.findall(rf'action="{QUEUE}{inquiry.pk}/(\w+)/"', page)) - {"read_rule"}


@pytest.fixture
def inquiry(ana) -> Inquiry:
    return actions.claim(make_inquiry(), by=ana, at=timezone.now())


# --- What it shows


@pytest.mark.parametrize("times", [1, 3])
def test_the_story_costs_the_same_for_one_and_for_three_of_everything(ana, client, times, django_assert_num_queries):
    token = form_token(client)
    for number in range(times):
        code = receipt_code(client, send_request(client, token=token, message=f"Version {number}"))
        add(client, "reply", code, message=f"Reply {number}")
        file_letters()
    inquiry = actions.claim(Inquiry.objects.get(), by=ana, at=timezone.now())
    for number in range(times):
        actions.note(inquiry, by=ana, words=f"Note {number}", at=timezone.now())
        actions.answer(inquiry, by=ana, words=f"Answer {number}", at=timezone.now())
        ReferralPlace.objects.create(name=f"An invented place {number}")
        MessageTemplate.objects.create(slug=f"invented-{number}", language="en", title="Invented", body="Hello.")
    desk = signed_in(ana)
    desk.get(story_path(inquiry))  # from now on there is no news
    # session, user, two of permissions, inquiry, a transaction around (role, access record, versions, answers, notes), what can
    # be taken back, whether the rule is read, alike, timeline, places, colleagues, templates
    with django_assert_num_queries(19):
        desk.get(story_path(inquiry))


def test_the_story_shows_everything_and_records_the_reading(ana):
    inquiry = make_inquiry()
    page = signed_in(ana).get(story_path(inquiry)).content.decode()
    assert all(word in page for word in ("Testina Invented", "Zebrafinch words"))
    assert "Testina" not in page.split("</title>")[0]
    assert AccessRecord.objects.get().reason == "story page"


def test_how_to_reach_them_stands_before_everything_that_they_wrote(ana):
    page = story(ana, make_inquiry())
    assert page.index("How to reach them") < page.index("(202) 555-0143") < page.index("Zebrafinch words")


def test_a_request_sent_again_shows_the_new_number_and_that_it_changed(ana, client):
    token = form_token(client)
    send_request(client, token=token)
    file_letters()
    send_request(client, token=token, phone="202-555-0199")
    file_letters()
    page = story(ana, Inquiry.objects.get())
    assert "(202) 555-0199" in page
    assert "(202) 555-0143" in page
    assert "Sent again, changed" in page


def test_what_strangers_wrote_is_shown_as_they_wrote_it(ana):
    hostile = '<script>alert(1)</script><img src=x onerror=alert(1)>{{ 7|add:7 }}{% now "Y" %}'
    inquiry = make_inquiry(message=hostile, name=hostile[:190])
    page = signed_in(ana).get(story_path(inquiry)).content.decode()
    assert "<script>alert" not in page
    assert "<img src=x" not in page
    assert "&lt;script&gt;alert(1)" in page
    assert "{{ 7|add:7 }}" in page


def test_an_attempt_in_a_way_that_they_do_not_call_safe_stands_out(ana, inquiry):
    press(signed_in(ana), inquiry, "log_attempt", way="call", result="no_answer")
    assert "not a way they call safe" not in story(ana, inquiry)
    press(signed_in(ana), inquiry, "log_attempt", way="text", result="no_answer")
    assert "not a way they call safe" in story(ana, inquiry)


# --- What it offers


def test_who_is_offered_what(ana, carl, mia, inquiry):
    holder = {"log_attempt", "follow_up", "close", "hand_over", "release", "answer", "new_code", "ask_erase", "note", "undo"}
    assert verbs_of(ana, inquiry) == holder
    assert verbs_of(carl, inquiry) == {"note"}
    assert verbs_of(mia, inquiry) == {"note", "hand_over", "release", "ask_erase", "legal_hold"}
    waiting = make_inquiry()
    assert verbs_of(carl, waiting) == {"claim", "note"}
    actions.close(inquiry, by=ana, outcome="declined", at=timezone.now())
    assert verbs_of(carl, inquiry) == {"reopen", "note"}


def test_a_claim_that_ran_out_is_offered_to_everybody_again(ana, carl, inquiry):
    assert '<span class="state state-claimed">Claimed</span>' in story(ana, inquiry)
    with time_machine.travel(timezone.now() + timedelta(minutes=20)):
        assert '<span class="state state-waiting">Waiting</span>' in story(ana, inquiry)
        assert verbs_of(carl, inquiry) == {"claim", "note"}


def test_what_a_family_withdrew_is_not_offered_to_be_opened(ana, inquiry):
    Inquiry.objects.update(status="closed", outcome="withdrawn", closed_at=timezone.now())
    assert "reopen" not in verbs_of(ana, inquiry)


def test_every_verb_has_a_key_of_its_own(ana, inquiry):
    page = signed_in(ana).get(story_path(inquiry)).content.decode()
    keys = re.findall(r'data-key="(\w)"', page)
    assert sorted(keys) == sorted("oafxhemtnu" + "q")  # q is the frame's: back to the queue


# --- What becomes of it


def test_claim_attempt_close_by_hand(ana):
    inquiry, client = make_inquiry(), signed_in(ana)
    for verb, data in (
        ("claim", {}),
        ("log_attempt", {"way": "call", "result": "reached"}),
        ("close", {"outcome": "admitted"}),
    ):
        assert press(client, inquiry, verb, **data)["Location"] == story_path(inquiry)
    inquiry.refresh_from_db()
    assert (inquiry.status, inquiry.outcome, inquiry.claimed_by) == ("closed", "admitted", ana)


@pytest.mark.parametrize(
    ("verb", "data"),
    [
        ("log_attempt", {"way": "pigeon", "result": "reached"}),
        ("log_attempt", {"way": "call", "result": "no_answer", "until": "2027-02-31T99:00"}),
        ("close", {}),
        ("close", {"outcome": "x"}),
        ("close", {"outcome": "withdrawn"}),
        ("close", {"outcome": "referred", "place": "77"}),
        ("hand_over", {}),
        ("hand_over", {"to": "0"}),
        ("follow_up", {"until": "2027-01-01"}),
    ],
)
def test_an_answer_that_was_not_offered_is_refused_in_words(ana, inquiry, verb, data):
    answer = press(signed_in(ana), inquiry, verb, **data)
    assert answer.status_code == 409
    assert "Choose one of the offered answers" in answer.content.decode()
    inquiry.refresh_from_db()
    assert inquiry.status == "claimed"


def test_give_back_hand_over_and_open_again(ana, carl, inquiry):
    client = signed_in(ana)
    press(client, inquiry, "hand_over", to=str(carl.pk))
    assert Inquiry.objects.get().claimed_by == carl
    assert "to carl" in story(ana, inquiry)
    press(signed_in(carl), inquiry, "release")
    assert Inquiry.objects.get().status == "waiting"
    press(client, inquiry, "claim")
    press(client, inquiry, "close", outcome="declined")
    press(client, inquiry, "reopen")
    assert (Inquiry.objects.get().status, Inquiry.objects.get().claimed_by) == ("claimed", ana)


def test_it_is_handed_over_only_to_who_can_work_on_it(ana, carl, otto, elena, inquiry):
    carl.is_active = False
    carl.save()
    page = signed_in(ana).get(story_path(inquiry)).content.decode()
    choice = re.search(r'<select name="to".*?</select>', page, re.S)[0]
    assert f'value="{ana.pk}"' in choice
    assert not any(f'value="{person.pk}"' in choice for person in (carl, otto, elena))


def test_a_note_is_for_colleagues_and_locked_in_the_cabinet(ana, carl, inquiry):
    press(signed_in(carl), inquiry, "note", words="Wrenword <b>of</b> carl.")
    assert "Wrenword" not in bytes(Note.objects.get().words).decode("latin-1")
    page = signed_in(ana).get(story_path(inquiry)).content.decode()
    assert "Wrenword &lt;b&gt;of&lt;/b&gt; carl." in page


def test_words_that_are_too_long_are_refused_and_still_there(ana, inquiry):
    answer = press(signed_in(ana), inquiry, "answer", words="Kestrel " * 501)
    assert answer.status_code == 409
    assert "Write at most 4000 characters." in answer.content.decode()
    assert answer.content.decode().count("Kestrel " * 500) >= 1


def test_an_answer_that_says_what_they_never_want_mentioned_is_refused_with_the_word(ana, client):
    code = file_request(client)
    add(client, "contact", code, reach="call", never_mention="Heron House")
    file_letters()
    inquiry = actions.claim(Inquiry.objects.get(), by=ana, at=timezone.now())
    desk = signed_in(ana)
    sure = html.unescape(press(desk, inquiry, "answer", words="This is Heron House.").content.decode())
    assert "<bdi><b>heron house</b></bdi>" in sure
    assert 'name="looked"' not in sure
    maybe = html.unescape(press(desk, inquiry, "answer", words="A heron flew by.").content.decode())
    assert 'name="looked"' in maybe
    assert "A heron flew by." in maybe
    assert press(desk, inquiry, "answer", words="A heron flew by.", looked="on").status_code == 302


@pytest.mark.parametrize(
    ("data", "why"),
    [
        ({"outcome": "referred"}, "Say where you referred them."),
        ({"outcome": "not_a_fit"}, "Not a fit needs a place where they may find help."),
        ({"outcome": "waitlisted"}, "A waiting list needs a date."),
        ({"outcome": "waitlisted", "on": "2020-01-01"}, "A waiting list needs a date to come."),
        ({"outcome": "waitlisted", "on": "soon"}, "Write a day."),
    ],
)
def test_an_ending_without_what_it_needs_is_refused_and_keeps_the_choice(ana, inquiry, data, why):
    answer = press(signed_in(ana), inquiry, "close", **data)
    assert why in answer.content.decode()
    assert f'value="{data["outcome"]}" required checked' in answer.content.decode()


def test_an_ending_with_a_place_and_one_with_a_day(ana, inquiry):
    place, client = ReferralPlace.objects.create(name="An invented place"), signed_in(ana)
    press(client, inquiry, "close", outcome="not_a_fit", place=str(place.pk))
    assert Inquiry.objects.get().referred_to == place
    press(client, inquiry, "reopen")
    day = timezone.localdate() + timedelta(days=30)
    press(client, inquiry, "close", outcome="waitlisted", on=day.isoformat())
    assert Inquiry.objects.get().outcome_on == day


# --- A safe moment


@pytest.fixture
def evenings(ana):
    """Somebody who can be reached on weekday evenings, at noon of a Wednesday."""
    with time_machine.travel(NOON, tick=False):
        yield actions.claim(make_inquiry(times=["evening"]), by=ana, at=timezone.now())


def test_only_safe_moments_are_offered_and_an_offered_one_is_taken(ana, evenings):
    client = signed_in(ana)
    page = client.get(story_path(evenings)).content.decode()
    offered = re.findall(r'<option value="(2027[^"]+)"', re.search(r'id="follow_up_until".*?</select>', page, re.S)[0])
    hours = [timezone.localtime(datetime.fromisoformat(moment)) for moment in offered]
    assert len(offered) == 3
    assert all(17 <= moment.hour < 21 for moment in hours)
    assert press(client, evenings, "follow_up", until=offered[1]).status_code == 302
    assert Inquiry.objects.get().act_at == datetime.fromisoformat(offered[1])


def test_a_moment_that_is_not_safe_is_refused_with_the_next_one(ana, evenings):
    answer = press(signed_in(ana), evenings, "follow_up", other="2027-03-04T09:00")
    page = answer.content.decode()
    assert "That is not a safe moment. The next one is Thursday 4 March, 17:00 EST." in page
    assert 'value="2027-03-04T09:00"' in page


def test_whoever_is_not_to_be_contacted_is_put_off_by_nobody(ana):
    inquiry = actions.claim(make_inquiry(reach="none"), by=ana, at=timezone.now())
    assert "follow_up" not in verbs_of(ana, inquiry)


# --- Taking back, and on to the next


def test_the_last_verb_can_be_taken_back_for_a_minute(ana, inquiry):
    client = signed_in(ana)
    with time_machine.travel(timezone.now(), tick=False) as clock:
        press(client, inquiry, "close", outcome="declined")
        assert "You can take it back for a minute." in client.get(story_path(inquiry)).content.decode()
        press(client, inquiry, "undo")
        assert Inquiry.objects.get().status == "claimed"
        assert "<s>Closed</s>" in client.get(story_path(inquiry)).content.decode()
        press(client, inquiry, "close", outcome="declined")
        clock.shift(61)
        assert "undo" not in verbs_of(ana, inquiry)


def test_nobody_is_offered_to_take_back_what_somebody_else_did(ana, carl, inquiry):
    assert "undo" in verbs_of(ana, inquiry)
    assert "undo" not in verbs_of(carl, inquiry)


@pytest.mark.parametrize(
    ("verb", "data", "goes_on"),
    [
        ("log_attempt", {"way": "call", "result": "no_answer"}, True),
        ("log_attempt", {"way": "call", "result": "reached"}, False),
        ("close", {"outcome": "declined"}, True),
        ("release", {}, True),
        ("note", {"words": "Wrenword"}, False),
    ],
)
def test_after_a_verb_that_ends_the_work_the_next_inquiry_is_one_key_away(ana, inquiry, verb, data, goes_on):
    client = signed_in(ana)
    press(client, inquiry, verb, **data)
    page = client.get(story_path(inquiry)).content.decode()
    assert page.count("Next inquiry") == 1
    assert ("autofocus>Next inquiry" in page) is goes_on


def test_the_next_inquiry_comes_by_a_post(ana, inquiry):
    waiting, client = make_inquiry(), signed_in(ana)
    press(client, inquiry, "log_attempt", way="call", result="no_answer")
    page = client.get(story_path(inquiry)).content.decode()
    action = re.search(r'<form method="post" action="([^"]+)">(?:(?!</form>).)*Next inquiry', page, re.S)[1]
    assert csrf_post(client, action, page=story_path(inquiry))["Location"].startswith(story_path(waiting))


def test_erasing_on_the_phone_takes_a_talk_first_and_then_it_is_out_of_sight(ana, inquiry):
    client = signed_in(ana)
    press(client, inquiry, "ask_erase")
    assert "First talk to them" in client.get(story_path(inquiry)).content.decode()
    press(client, inquiry, "log_attempt", way="call", result="reached")
    assert press(client, inquiry, "ask_erase")["Location"] == QUEUE
    assert client.get(story_path(inquiry)).status_code == 404


# --- Where else a family may find help


def test_the_lead_keeps_the_places_and_the_levels_and_nobody_else_does(ana, mia, otto):
    for table in ("referralplace", "careplaces"):
        assert signed_in(mia).get(f"/admin/intake/{table}/").status_code == 200
        assert signed_in(mia).get(f"/admin/intake/{table}/add/").status_code == 200
        for person in (ana, otto):
            assert signed_in(person).get(f"/admin/intake/{table}/").status_code == 403


def test_a_place_that_the_lead_writes_down_is_offered_until_it_is_taken_off(ana, mia, inquiry):
    add_page = "/admin/intake/referralplace/add/"
    csrf_post(signed_in(mia), add_page, {"name": "An invented place", "active": "on"}, page=add_page)
    place = ReferralPlace.objects.get()
    assert "An invented place" in story(ana, inquiry)
    change_page = f"/admin/intake/referralplace/{place.pk}/change/"
    csrf_post(signed_in(mia), change_page, {"name": "An invented place"}, page=change_page)
    assert "An invented place" not in story(ana, inquiry)
    assert signed_in(mia).get(f"/admin/intake/referralplace/{place.pk}/delete/").status_code == 403
