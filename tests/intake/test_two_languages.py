"""The other language is a button of the form: what was typed goes along, nothing is sent, and it needs no script."""

from __future__ import annotations

import html
import re
from typing import Any

import pytest

from intake import codes
from intake.models import Letter
from tests.make import REQUEST, TOKEN, file_request, form_token, look, receipt_code, send_request

pytestmark = pytest.mark.django_db

CODE = codes.grouped(codes.code_from_bytes(b"0123456789"))
HOSTILE = "Zebrafinch <b>\"words\"</b> & 'more'\nsecond line"
FORMS: dict[str, dict[str, Any]] = {
    "/contact/": {**REQUEST, "message": HOSTILE, "time_zone": "America/Denver", "source": "track-marks", "voicemail": "yes"},
    "/contact/details/": {
        "code": CODE, "relation": "child", "person_name": "Inventa Nobody", "substances": ["opioids", "alcohol"],
        "worry": HOSTILE, "earlier_treatment": "no", "pregnant": "unsure", "under_18": "yes", "state": "Inventland",
        "coverage": "none", "plan": "Invented Plan", "share_consent": "on", "follow_up_consent": "on",
    },
    "/my-request/reach/": {
        "code": CODE, "reach": "text", "ways": ["call", "voicemail"], "phone": "202-555-0143",
        "email": "testina@invented.example",
        "days": ["0", "6"], "times": ["morning", "evening"], "time_zone": "America/Denver", "ask_for": "Testina \"Tee\"",
        "never_mention": "Zebrafinch",
    },
    "/my-request/reply/": {"code": CODE, "message": HOSTILE},
    "/my-request/": {"code": "half a co"},
}  # fmt: skip


def values_on(page: str) -> dict[str, list[str]]:
    """What a browser would send from the form on a page, as it stands there."""
    form = re.search(r"<form[^>]*id=\"form-.*?</form>", page, re.S)[0]
    found: dict[str, list[str]] = {}
    for tag in re.findall(r"<input[^>]*>", form):
        attributes = dict(re.findall(r'([\w-]+)="([^"]*)"', tag))
        chooses = attributes["type"] in ("radio", "checkbox")
        if not chooses or re.search(r"\schecked\b", tag):
            found.setdefault(attributes["name"], []).append(html.unescape(attributes.get("value", "on" if chooses else "")))
    for name, text in re.findall(r'<textarea[^>]*name="(\w+)"[^>]*>\n?(.*?)</textarea>', form, re.S):
        found.setdefault(name, []).append(html.unescape(text))
    for name, options in re.findall(r'<select[^>]*name="(\w+)"[^>]*>(.*?)</select>', form, re.S):
        found.setdefault(name, []).extend(re.findall(r'<option value="([^"]*)"[^>]* selected', options))
    return found


def as_lists(values: dict[str, Any]) -> dict[str, list[str]]:
    return {name: value if isinstance(value, list) else [value] for name, value in values.items()}


@pytest.mark.parametrize("path", FORMS)
@pytest.mark.parametrize("first", ["en", "es"])
def test_everything_typed_goes_along_both_ways_and_nothing_is_sent(client, path, first):
    here, there = (path, f"/es{path}") if first == "en" else (f"/es{path}", path)
    page = client.get(here).content.decode()
    typed = {**FORMS[path], "token": TOKEN.search(page)[1]} if "token" in page and TOKEN.search(page) else dict(FORMS[path])
    for target, language in ((there, "es" if first == "en" else "en"), (here, first)):
        answer = client.post(target, {**typed, "switch": language})
        assert answer.status_code == 200
        assert answer["Cache-Control"] == "no-store"
        page = answer.content.decode()
        assert f'<html lang="{language}"' in page
        found = values_on(page)
        for name, values in as_lists(typed).items():
            assert found.get(name) == values, name
        assert "<b>" not in re.search(r"<form[^>]*id=\"form-.*?</form>", page, re.S)[0]
        assert 'aria-invalid="true"' not in page
    assert Letter.objects.count() == 0


@pytest.mark.parametrize("path", FORMS)
@pytest.mark.parametrize("prefix", ["", "/es"])
def test_the_control_is_a_button_of_the_form_itself(client, path, prefix):
    """So that it works without script: a button outside the form that belongs to it, which asks for nothing to be filled in."""
    page = client.get(prefix + path).content.decode()
    (button,) = re.findall(r"<button[^>]*name=\"switch\"[^>]*>", page)
    form = re.search(r'form="([^"]+)"', button)[1]
    assert re.search(rf'<form[^>]*id="{form}"[^>]*method="post"', page)
    assert re.search(r'formaction="([^"]+)"', button)[1] == (path if prefix else f"/es{path}")
    assert "formnovalidate" in button
    other = "en" if prefix else "es"
    assert f'lang="{other}"' in button
    assert f'hreflang="{other}"' not in page.split("<main")[0]


def test_the_page_with_its_errors_switches_too(client):
    answer = send_request(client, phone="12 34")
    assert answer.status_code == 422
    page = answer.content.decode()
    assert 'name="switch"' in page
    found = values_on(page)
    spanish = client.post("/es/contact/", {**found, "switch": "es"}).content.decode()
    assert values_on(spanish)["phone"] == ["12 34"]
    assert values_on(spanish)["token"] == found["token"]


def test_sent_after_switching_is_the_same_request_as_sent_before(client):
    """Sent, back, switched, sent again: one receipt, one letter."""
    token = form_token(client)
    first = receipt_code(client, send_request(client, token=token))
    page = client.post("/es/contact/", {**REQUEST, "token": token, "switch": "es"}).content.decode()
    sent = client.post("/es/contact/", values_on(page))
    assert receipt_code(client, sent) == first


def test_a_token_that_is_no_good_is_replaced_without_a_word(client):
    page = client.post("/es/contact/", {**REQUEST, "token": "broken", "switch": "es"}).content.decode()
    assert receipt_code(client, client.post("/es/contact/", values_on(page)))


def test_a_sealed_code_goes_along_and_is_not_asked_for_again(client):
    code = receipt_code(client, send_request(client))
    ticket = client.post("/my-request/", {"code": code})["Location"].partition("?")[2]
    for path in ("/contact/details/", "/my-request/reach/", "/my-request/reply/"):
        page = client.get(f"{path}?{ticket}").content.decode()
        found = values_on(page)
        spanish = client.post(f"/es{path}", {**found, "switch": "es"}).content.decode()
        assert values_on(spanish)["request"] == found["request"]
        assert 'name="code"' not in spanish
        assert code not in spanish


def test_another_site_cannot_have_a_form_shown_with_its_words(client):
    answer = client.post("/es/contact/", {**REQUEST, "switch": "es"}, headers={"Sec-Fetch-Site": "cross-site"})
    assert answer.status_code == 403


def test_the_mailbox_in_the_other_language_is_still_the_mailbox(client):
    """Whoever reads an answer and presses the other language has not asked to write a message."""

    code = file_request(client)
    page = look(client, code).content.decode()
    header = page.split("<main")[0]
    button = re.search(r'<button[^>]*name="switch"[^>]*>', header)
    if button:
        action = re.search(r'formaction="([^"]+)"', button[0])[1]
        found = values_on(page)
        spanish = client.post(action, {**found, "message": HOSTILE, "switch": "es"}).content.decode()
    else:
        link = re.search(r'<a href="([^"]+)" lang="es"', header)[1]
        spanish = client.get(html.unescape(link)).content.decode()
    assert '<html lang="es"' in spanish
    assert 'class="timeline"' in spanish


@pytest.mark.parametrize("verb", ["withdraw", "erase"])
def test_a_question_is_asked_in_the_other_language_with_the_same_seal(client, verb):

    code = file_request(client)
    link = re.search(rf'href="([^"]*/{verb}/\?t=[^"]+)"', look(client, code).content.decode())[1]
    page = client.get(html.unescape(link)).content.decode()
    spanish = client.get(html.unescape(re.search(r'<a href="([^"]+)" lang="es"', page)[1]))
    assert spanish.status_code == 200
    assert 'name="request"' in spanish.content.decode()
    assert f"/es/my-request/{verb}/" in spanish.request["PATH_INFO"]


def test_a_request_written_in_spanish_is_answered_in_spanish_all_the_way(client, ana):
    answer = client.post("/es/contact/", {**REQUEST, "token": form_token(client, "/es/contact/")})
    page = client.get(answer["Location"]).content.decode()
    assert answer["Location"].startswith("/es/")
    assert '<html lang="es"' in page
    for english in ("What happens next", "We have it", "Your code", "Add details"):
        assert english not in page
