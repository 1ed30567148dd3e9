"""Words that were being written when a session ended come back to their author, to nobody else, and are never sent by us."""

from __future__ import annotations

import html
import re
from datetime import timedelta

import pytest
import time_machine
from django.contrib.sessions.models import Session
from django.test import Client
from django.utils import timezone

from intake import actions
from intake.models import Answer, Inquiry, Note, ShiftNote
from tests.intake.test_phone_intake import CALL
from tests.make import csrf_post, make_inquiry, signed_in, whole_database

pytestmark = pytest.mark.django_db

QUEUE = "/admin/intake/inquiry/"
LOGIN = "/admin/account/login/"
WORDS = "Kestrel words that nobody else would write."
NOT_SENT = "You were signed out while you wrote this. It was not sent."
HIDDEN = re.compile(r'<input type="hidden" name="(\w+)" value="([^"]*)">')


@pytest.fixture
def inquiry(ana) -> Inquiry:
    return actions.claim(make_inquiry(), by=ana, at=timezone.now())


def test_words_in_a_session_that_nobody_came_back_to_are_gone_with_the_next_sign_in(ana, elena):
    left = signed_in(elena).session
    left["unsaved_text"] = {"1": WORDS}
    left.save()
    open_one = signed_in(elena).session
    Session.objects.filter(pk=left.session_key).update(expire_date=timezone.now() - timedelta(seconds=1))
    client = Client(enforce_csrf_checks=True)
    csrf_post(client, LOGIN, {"login": "ana", "password": "ana-invented"}, page=LOGIN)
    assert not Session.objects.filter(pk=left.session_key).exists()
    assert set(Session.objects.values_list("pk", flat=True)) == {open_one.session_key, client.session.session_key}


def story_of(inquiry: Inquiry) -> str:
    return f"{QUEUE}{inquiry.pk}/change/"


def form_of(client: Client, page: str, path: str) -> dict[str, str]:
    """What the form of a page carries besides the words."""
    form = re.search(rf'<form[^>]*action="{path}".*?</form>', client.get(page).content.decode(), re.S)[0]
    return {name: html.unescape(value) for name, value in HIDDEN.findall(form)}


def write(client: Client, page: str, path: str, /, *, meanwhile=lambda: Session.objects.all().delete(), headers=None, **words):
    """Open the page, lose the session, send the words."""
    carried = form_of(client, page, path)
    meanwhile()
    return client.post(path, {**carried, "words": WORDS, **words}, headers=headers or {})


def note(client: Client, inquiry: Inquiry, verb: str = "note", **more):
    return write(client, story_of(inquiry), f"{QUEUE}{inquiry.pk}/{verb}/", **more)


def sign_in(client: Client, answer, username: str = "ana", **changes):
    """Fill the sign-in page that came as the answer; the page where it leads."""
    carried = {name: html.unescape(value) for name, value in HIDDEN.findall(answer.content.decode())} | changes
    return client.post(LOGIN, {**carried, "login": username, "password": f"{username}-invented"}, follow=True)


def text(answer) -> str:
    return html.unescape(answer.content.decode())


def kept_in(answer) -> str:
    return dict(HIDDEN.findall(answer.content.decode())).get("kept", "")


@pytest.mark.parametrize("verb", ["note", "answer"])
def test_a_note_and_an_answer_stand_in_their_form_again_and_were_not_sent(ana, inquiry, verb):
    client = signed_in(ana)
    answer = note(client, inquiry, verb)
    assert (answer.status_code, answer.templates[0].name) == (200, "account/login.html")
    page = sign_in(client, answer)
    assert page.redirect_chain[-1][0] == story_of(inquiry)
    assert NOT_SENT in text(page)
    form = re.search(rf'action="{QUEUE}{inquiry.pk}/{verb}/".*?</form>', text(page), re.S)[0]
    assert f"{WORDS}</textarea>" in form
    assert not Note.objects.exists()
    assert not Answer.objects.exists()


def test_a_note_for_the_next_shift_comes_back(ana):
    client, path = signed_in(ana), f"{QUEUE}shift/"
    page = sign_in(client, write(client, path, path))
    assert NOT_SENT in text(page)
    assert f"{WORDS}</textarea>" in text(page)
    assert not ShiftNote.objects.exists()
    assert NOT_SENT not in text(client.get(path))


def test_a_call_comes_back_with_every_answer_and_files_once(ana):
    client, path = signed_in(ana), f"{QUEUE}new/"
    answer = write(client, path, path, **CALL)
    page = sign_in(client, answer)
    assert not Inquiry.objects.exists()
    assert NOT_SENT in text(page)
    for words in ("Testina Invented", "202-555-0143", "Aunt Invented", CALL["message"]):
        assert words in text(page)
    assert len(re.findall(r'name="days" value="\d"[^>]* checked', page.content.decode())) == 2
    carried = {name: html.unescape(value) for name, value in HIDDEN.findall(page.content.decode())}
    assert client.post(path, {**CALL, **carried}).status_code == 200
    assert Inquiry.objects.count() == 1


def test_nothing_readable_stands_on_the_page_in_the_address_in_the_session_or_in_the_database(ana, inquiry):
    client = signed_in(ana)
    answer = note(client, inquiry)
    assert "Kestrel" not in answer.content.decode()
    carried = {name: html.unescape(value) for name, value in HIDDEN.findall(answer.content.decode())}
    arrived = client.post(LOGIN, {**carried, "login": "ana", "password": "ana-invented"})
    assert "Kestrel" not in arrived["Location"] + str(arrived.cookies) + arrived.content.decode()
    assert "Kestrel" not in repr(dict(client.session))
    assert "Kestrel" not in repr(whole_database())
    assert "Kestrel" in text(client.get(arrived["Location"]))


def test_it_is_shown_once_and_then_gone_from_the_session(ana, inquiry):
    client = signed_in(ana)
    sign_in(client, note(client, inquiry))
    assert NOT_SENT not in text(client.get(story_of(inquiry)))
    assert client.session["unsent"] == {}


def test_a_wrong_password_does_not_lose_it(ana, inquiry):
    client = signed_in(ana)
    answer = note(client, inquiry)
    again = client.post(
        LOGIN, {**dict(HIDDEN.findall(answer.content.decode())), "login": "ana", "password": "a-wrong-one-entirely"}
    )
    assert again.status_code == 200
    assert kept_in(again) == kept_in(answer)
    assert WORDS in text(sign_in(client, again))


def test_somebody_else_who_signs_in_gets_nothing_and_is_told_in_one_line(ana, carl, inquiry):
    client = signed_in(ana)
    page = sign_in(client, note(client, inquiry), "carl")
    assert "Kestrel" not in text(page)
    assert "What was written here before was somebody else’s." in text(page)
    assert not client.session.get("unsent")
    assert "Kestrel" not in text(client.get(story_of(inquiry)))


def test_after_twelve_hours_it_is_gone(ana, inquiry):
    client = signed_in(ana)
    answer = note(client, inquiry)
    with time_machine.travel(timezone.now() + timedelta(hours=12, minutes=1)):
        page = sign_in(client, answer)
        assert "kept for 12 hours" in text(page)
        assert "Kestrel" not in text(page)


@pytest.mark.parametrize("change", ["cut", "turned", "moved", "nonsense"])
def test_a_forged_text_opens_nothing_and_breaks_nothing(ana, inquiry, change):
    client, other = signed_in(ana), make_inquiry()
    answer = note(client, inquiry)
    sealed = html.unescape(kept_in(answer))
    forged = {
        "cut": sealed[:60],
        "turned": sealed[:120] + ("A" if sealed[120] != "A" else "B") + sealed[121:],
        "moved": sealed.replace(str(inquiry.pk), str(other.pk)),
        "nonsense": "\x00é:;:",
    }[change]
    assert forged != sealed
    page = sign_in(client, answer, kept=forged)
    assert page.status_code == 200
    assert "Kestrel" not in text(page) + text(client.get(story_of(other)))


def test_it_opens_once_and_in_this_browser_only(ana, inquiry):
    client = signed_in(ana)
    answer = note(client, inquiry)
    elsewhere = Client(enforce_csrf_checks=True)
    page = elsewhere.get(LOGIN)
    assert "Kestrel" not in text(sign_in(elsewhere, page, kept=html.unescape(kept_in(answer)), next=story_of(inquiry)))
    assert WORDS in text(sign_in(client, answer))
    Session.objects.all().delete()
    page = client.get(LOGIN)
    assert "Kestrel" not in text(sign_in(client, page, kept=html.unescape(kept_in(answer)), next=story_of(inquiry)))


def test_a_foreign_site_cannot_plant_words(ana, inquiry):
    """Neither without a token, nor with one but without a page that we gave out."""
    client = signed_in(ana)
    path = f"{QUEUE}{inquiry.pk}/note/"
    carried = form_of(client, story_of(inquiry), path)
    Session.objects.all().delete()
    tokenless = {name: value for name, value in carried.items() if name != "csrfmiddlewaretoken"}
    for headers in ({}, {"Sec-Fetch-Site": "cross-site"}, {"Sec-Fetch-Site": "same-site"}, {"Sec-Fetch-Site": "none"}):
        answer = client.post(path, {**tokenless, "words": WORDS}, headers=headers)
        assert (answer.status_code, kept_in(answer)) == (403, "")
    for signature in (
        "",
        "nonsense",
        carried["author"][:-2],
        form_of(signed_in(ana), f"{QUEUE}new/", f"{QUEUE}new/")["author"],
    ):
        answer = client.post(path, {**carried, "author": signature, "words": WORDS})
        assert answer.status_code == 302
        assert "Kestrel" not in answer["Location"]


def test_whoever_signed_in_again_in_another_tab_keeps_the_words_of_the_older_one(ana, inquiry):
    client = signed_in(ana)

    def meanwhile() -> None:
        client.logout()
        page = client.get(LOGIN)
        assert sign_in(client, page).status_code == 200

    answer = note(client, inquiry, meanwhile=meanwhile, headers={"Sec-Fetch-Site": "same-origin"})
    assert (answer.status_code, answer["Location"]) == (303, story_of(inquiry))
    assert NOT_SENT in text(page := client.get(answer["Location"]))
    assert f"{WORDS}</textarea>" in text(page)
    assert not Note.objects.exists()


def test_a_colleague_at_the_same_computer_does_not_get_the_older_tabs_words(ana, carl, inquiry):
    client = signed_in(ana)

    def meanwhile() -> None:
        client.logout()
        sign_in(client, client.get(LOGIN), "carl")

    answer = note(client, inquiry, meanwhile=meanwhile, headers={"Sec-Fetch-Site": "same-origin"})
    assert answer.status_code == 403
    assert not client.session.get("unsent")


def test_words_whose_form_is_no_longer_offered_can_still_be_read(ana, carl, inquiry):
    client = signed_in(ana)

    def meanwhile() -> None:
        Session.objects.all().delete()
        actions.hand_over(inquiry, to=carl, by=ana, at=timezone.now())

    page = sign_in(client, note(client, inquiry, "answer", meanwhile=meanwhile))
    assert WORDS in text(page)
    assert f"{QUEUE}{inquiry.pk}/answer/" not in text(page)


def test_empty_words_and_other_forms_are_answered_as_ever(ana, inquiry):
    client = signed_in(ana)
    assert note(client, inquiry, words=" ").status_code == 302
    answer = write(client := signed_in(ana), story_of(inquiry), f"{QUEUE}{inquiry.pk}/release/")
    assert answer.status_code == 302
    assert "Kestrel" not in answer["Location"]


def test_more_than_a_form_can_hold_is_not_carried(ana, inquiry):
    answer = note(signed_in(ana), inquiry, words="long " * 20_000)
    assert answer.status_code == 302


def test_signing_out_asks_the_browser_to_empty_its_cache_and_nothing_else(ana):
    client = signed_in(ana)
    token = HIDDEN.search(client.get("/admin/").content.decode())[2]
    answer = client.post("/admin/account/logout/", {"csrfmiddlewaretoken": token})
    assert (answer.status_code, answer["Clear-Site-Data"]) == (302, '"cache"')
