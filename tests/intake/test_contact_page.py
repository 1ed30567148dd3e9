"""The request form: what it takes, what it says when something is wrong, and that no word of it is ever lost."""

from __future__ import annotations

import html
import re
from datetime import timedelta
from urllib.parse import urlencode

import pytest
import time_machine
from django.db import OperationalError
from django.utils import timezone

from intake import door
from intake.models import Letter
from tests.make import REQUEST, form_token, receipt_code, send_request

pytestmark = pytest.mark.django_db


CHECK_PHONE = (
    "Check the phone number. In the United States it has 10 digits with the area code; "
    "for another country begin with + and the country code."
)
SEND_AGAIN = "This page had been open for a long time, so it was not sent yet. Nothing is lost: look it over and send it again."


def summary(answer) -> dict[str, str]:
    """The error summary: where each line leads, and what it says."""
    block = re.search(r'role="alert".*?</ul>', answer.content.decode(), re.S)[0]
    return {target: html.unescape(text) for target, text in re.findall(r'<a href="#([^"]+)">([^<]+)</a>', block)}


def test_a_request_ends_on_a_receipt_with_its_code(client):
    answer = send_request(client)
    assert answer.status_code == 303
    assert re.fullmatch(r"/contact/receipt/\?t=[\w=-]+", answer["Location"])
    assert receipt_code(client, answer)
    assert Letter.objects.count() == 1


def test_showing_the_form_needs_no_query(client, django_assert_num_queries):
    with django_assert_num_queries(0):
        assert client.get("/contact/").status_code == 200


def test_a_request_needs_no_name_and_no_way_to_be_reached(client):
    answer = send_request(client, name="", reach="none", phone="", message="", times=[], voicemail="")
    assert receipt_code(client, answer)


def test_an_empty_form_is_told_what_it_needs_with_links_to_the_fields(client):
    answer = client.post("/contact/", {"token": form_token(client)})
    assert answer.status_code == 422
    page = answer.content.decode()
    assert summary(answer) == {
        "id_about_0": "Choose whom this is about.",
        "id_reach_0": "Choose how we may reach you.",
    }
    assert all(f'id="{target}"' in page for target in summary(answer))
    assert 'aria-invalid="true"' in page
    assert re.search(r"<title>\s*Error: Contact", page)


@pytest.mark.parametrize(
    ("changes", "target", "text"),
    [
        ({"phone": ""}, "id_phone", "Write the phone number, or choose another way to reach you."),
        (
            {"phone": "12 34"},
            "id_phone",
            CHECK_PHONE,
        ),
        ({"reach": "email"}, "id_email", "Write the e-mail address, or choose another way to reach you."),
        ({"email": "mom at home"}, "id_email", "Check the e-mail address: it should look like name@example.com."),
        ({"about": "everybody"}, "id_about_0", "Choose whom this is about."),
        ({"times": ["noon"]}, "id_times_0", "Select a valid choice. noon is not one of the available choices."),
        ({"message": "x" * 4_001}, "id_message", "Ensure this value has at most 4000 characters (it has 4001)."),
        ({"name": "a\0b"}, "id_name", "Null characters are not allowed."),
    ],
)
def test_bad_input_is_a_clear_error_and_everything_typed_is_still_there(client, changes, target, text):
    answer = send_request(client, **changes)
    assert answer.status_code == 422
    assert summary(answer) == {target: text}
    page = html.unescape(answer.content.decode())
    typed = REQUEST | changes
    assert typed["message"] in page
    assert f'value="{typed["phone"]}"' in page or not typed["phone"]
    assert len(re.findall(r"<input[^>]* checked", page)) == sum(
        typed[name] in allowed
        for name, allowed in (("about", ("someone", "me")), ("reach", ("call", "email")), ("voicemail", ("no",)))
    ) + len(set(typed["times"]) & {"morning", "evening"})
    assert Letter.objects.count() == 0


def test_the_longest_text_a_browser_lets_through_is_taken_line_ends_and_all(client):
    typed = "línea\n" * 666 + "four"
    assert len(typed) == 4_000
    answer = send_request(client, message=typed.replace("\n", "\r\n"))
    assert answer.status_code == 303


def test_the_longest_text_of_the_largest_letters_is_taken(client):
    assert send_request(client, message="\U0001f426" * 4_000, name="\U0001f426" * 200).status_code == 303


def test_a_megabyte_is_a_short_413_and_not_a_page_of_it(client):
    answer = send_request(client, message="x" * 1_000_000)
    assert answer.status_code == 413
    assert len(answer.content) < 20_000
    assert b"911" in answer.content


@pytest.mark.parametrize(
    "content_type", ["application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain", "nonsense"]
)
@pytest.mark.parametrize("body", [b"", b"\xff\xfe\x00", b"%ff=%ff&message=%80%81", b"--x\r\nbroken", b"&&&==", b"{}"])
def test_a_body_that_no_form_sends_is_never_a_500(client, content_type, body):
    answer = client.generic("POST", "/contact/", body, content_type=content_type)
    assert answer.status_code in (400, 413, 422)
    assert Letter.objects.count() == 0


def test_letters_in_a_wrong_encoding_are_asked_for_again_not_stored_as_rubble(client):
    fields = {**REQUEST, "token": form_token(client), "times": "morning", "message": "mañana"}
    body = urlencode(fields, encoding="latin-1")
    answer = client.post("/contact/", body, content_type="application/x-www-form-urlencoded")
    assert answer.status_code == 422
    assert list(summary(answer)) == ["id_message"]


@pytest.mark.parametrize("path", ["/contact/", "/my-request/"])
@pytest.mark.parametrize("kind", ["application/x-www-form-urlencoded", "multipart/form-data; boundary=x"])
@pytest.mark.parametrize(
    "charset", ["latin-1", "base64", "rot13", "hex", "zlib", "undefined", "idna", "utf-7", "unicode_escape", "x"]
)
def test_a_body_in_another_charset_is_a_short_400(client, path, kind, charset):
    """Django would decode it with whatever codec Python knows by that name."""
    body = b'--x\r\nContent-Disposition: form-data; name="message"\r\n\r\n+2AA- \\ud800\r\n--x--\r\n'
    answer = client.generic("POST", path, body, content_type=f"{kind}; charset={charset}")
    assert answer.status_code == 400
    assert b"tel:911" in answer.content


@pytest.mark.parametrize("first", ["/", "/es/"])
def test_a_refusal_speaks_the_visitors_own_language(client, first):
    """Not the language of whoever was served before by the same thread."""
    client.get(first)
    for path, language in (("/contact/", "en"), ("/es/contact/", "es")):
        answer = client.post(path, {"message": "x" * 200_000})
        assert answer.status_code == 413
        assert f'<html lang="{language}"' in answer.content.decode()


def test_a_receipt_can_be_read_in_the_other_language_while_it_is_open(client):
    answer = send_request(client)
    code = receipt_code(client, answer)
    spanish = re.search(r'href="(/es/contact/receipt/[^"]*)"', client.get(answer["Location"]).content.decode())[1]
    page = client.get(html.unescape(spanish)).content.decode()
    assert code in page
    assert '<html lang="es"' in page
    assert code not in spanish


def test_no_link_leads_away_from_what_was_typed(client):
    page = client.post("/contact/", {"token": form_token(client)}).content.decode()
    assert 'hreflang="es"' not in page


def test_a_fault_of_ours_costs_nobody_their_words(client, monkeypatch):
    def broken(*args, **kwargs):
        raise RuntimeError

    token = form_token(client)
    with monkeypatch.context() as patch:
        patch.setattr(door, "post_letter", broken)
        answer = send_request(client, token=token)
    assert answer.status_code == 503
    assert "Zebrafinch words" in html.unescape(answer.content.decode())
    assert f'value="{token}"' in answer.content.decode()


def test_fields_nobody_asked_for_change_nothing(client):
    answer = send_request(client, is_staff="1", status="closed", claimed_by="1", __proto__="x")
    assert answer.status_code == 303


@pytest.mark.parametrize("token", ["", "broken", "a.b:c:d", "\0", "x" * 5_000, "ñ"])
def test_a_broken_token_refuses_nobody(client, token):
    """The page comes back with everything typed and a new token; sending that is enough."""
    answer = client.post("/contact/", {**REQUEST, "token": token})
    assert answer.status_code == 422
    assert summary(answer) == {"send": SEND_AGAIN}
    page = html.unescape(answer.content.decode())
    assert REQUEST["message"] in page
    assert 'id="send"' in page
    new = re.search(r'name="token" value="([^"]+)"', page)[1]
    assert receipt_code(client, send_request(client, token=new))


def test_a_page_left_open_for_a_week_refuses_nobody(client):
    with time_machine.travel(timezone.now() - timedelta(days=7)):
        token = form_token(client)
    answer = client.post("/contact/", {**REQUEST, "token": token})
    assert answer.status_code == 422
    assert REQUEST["message"] in answer.content.decode()


def test_when_the_letterbox_cannot_be_reached_the_words_stay_on_the_page(client, monkeypatch):
    def gone(*args, **kwargs):
        raise OperationalError

    token = form_token(client)
    with monkeypatch.context() as patch:
        patch.setattr(Letter.objects, "create", gone)
        answer = send_request(client, token=token)
    assert answer.status_code == 503
    page = html.unescape(answer.content.decode())
    assert REQUEST["message"] in page
    assert f'name="token" value="{token}"' in page
    assert "911" in page
    assert receipt_code(client, send_request(client, token=token))


@pytest.mark.parametrize(
    ("headers", "foreign"),
    [
        ({"Sec-Fetch-Site": "cross-site"}, True),
        ({"Sec-Fetch-Site": "cross-site", "Origin": "http://testserver"}, True),
        ({"Origin": "https://elsewhere.example"}, True),
        ({"Origin": "not an address"}, True),
        ({"Sec-Fetch-Site": "same-origin", "Origin": "http://testserver"}, False),
        ({"Sec-Fetch-Site": "same-site"}, False),
        ({"Sec-Fetch-Site": "none"}, False),
        ({"Origin": "http://testserver"}, False),
        ({"Origin": "null"}, False),
        ({}, False),
    ],
)
def test_only_what_says_that_it_is_foreign_is_refused(client, headers, foreign):
    token = form_token(client)
    answer = client.post("/contact/", {**REQUEST, "token": token}, headers=headers)
    assert answer.status_code == (403 if foreign else 303)
    assert door.is_foreign(headers, "testserver") is foreign
    assert Letter.objects.count() == (0 if foreign else 1)
    code_page = client.post("/my-request/", {"code": "x"}, headers=headers)
    assert code_page.status_code == (403 if foreign else 422)


@pytest.mark.parametrize(
    ("referer", "source"),
    [
        ("http://testserver/articles/track-marks/", "track-marks"),
        ("http://testserver/es/articles/track-marks/", "track-marks"),
        ("https://elsewhere.example/articles/track-marks/", ""),
        ("http://testserver/privacy/", ""),
        ("http://testserver/articles/%3Cscript%3E/", ""),
        ("nonsense", ""),
    ],
)
def test_the_article_that_led_here_is_remembered_without_an_address_saying_so(client, referer, source):
    page = client.get("/contact/", headers={"Referer": referer}).content.decode()
    assert re.search(r'name="source"(?: value="([^"]*)")?', page)[1] == (source or None)


def test_words_never_stand_in_an_address_and_pages_with_secrets_are_not_kept(client):
    page = client.get("/contact/")
    answer = send_request(client)
    receipt = client.get(answer["Location"])
    for response in (page, answer, receipt):
        assert response["Cache-Control"] == "no-store"
    assert "Zebrafinch" not in answer["Location"]
    assert b"/clear.css" in receipt.content


def test_a_ticket_that_is_over_shows_no_code_and_says_where_to_go(client):
    with time_machine.travel(timezone.now() - timedelta(minutes=6)):
        location = send_request(client)["Location"]
    page = client.get(location)
    assert page.status_code == 200
    assert b"/my-request/" in page.content
    assert not re.search(rb"[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}", page.content)


def test_the_stylesheet_of_the_pages_after_a_submit_empties_the_cache_and_no_more(client):
    answer = client.get("/clear.css")
    assert answer["Clear-Site-Data"] == '"cache"'
    assert answer["Cache-Control"] == "no-store"
    assert answer["Content-Type"].startswith("text/css")


@pytest.mark.parametrize("method", ["put", "patch", "delete"])
def test_other_methods_are_refused(client, method):
    assert getattr(client, method)("/contact/").status_code == 405
