"""What looks like a machine is set apart and never refused; a crowded network gets a cheap page that keeps every word."""

from __future__ import annotations

import html
import logging
import re
from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from intake import codes, throttle, views
from intake.models import Inquiry, Letter
from tests.make import (
    REQUEST,
    add,
    file_letters,
    file_request,
    form_token,
    look,
    main_of,
    make_inquiry,
    receipt_code,
    send_request,
    signed_in,
    story,
    use_way_out,
    whole_database,
)

pytestmark = pytest.mark.django_db

QUEUE = "/admin/intake/inquiry/"
ADDRESS = "198.51.100.77"
UNKNOWN = codes.code_from_bytes(b"9876543210")
HIDDEN = re.compile(r'<input type="hidden" name="(\w+)" value="([^"]*)">')


@pytest.fixture(autouse=True)
def in_one_minute():
    """All within one window of every count."""
    with time_machine.travel(timezone.now().replace(hour=12, minute=1, second=0), tick=False):
        throttle.forget()
        yield
    throttle.forget()


@pytest.fixture
def people_are_slow(monkeypatch):
    """The real shortest time; the suite sets it to nothing."""
    monkeypatch.setattr(views, "FASTEST_PERSON", 3.0)


@pytest.fixture
def crowd():
    """So many posts from this test's network that one more is far too much."""
    name = throttle.visitor({"REMOTE_ADDR": "127.0.0.1"})
    for _ in range(throttle.POSTS.count):
        throttle.hit(throttle.POSTS, name)


@pytest.fixture
def worn(client) -> str:
    """A token that was sent as often as no person sends a form."""
    from intake import tokens

    token = form_token(client)
    for _ in range(throttle.SAME_FORM.count):
        throttle.hit(throttle.SAME_FORM, throttle.mark("form", tokens.read_form_token(token).form_key))
    return token


def filed() -> Inquiry:
    file_letters()
    return Inquiry.objects.get()


def kept(answer) -> list[tuple[str, str]]:
    return [(name, html.unescape(value)) for name, value in HIDDEN.findall(answer.content.decode())]


# --- Marks


def test_the_trap_marks_a_request_and_refuses_nobody(client, ana):
    answer = send_request(client, website="http://spam.example")
    assert receipt_code(client, answer)
    inquiry = filed()
    assert inquiry.mark == "honeypot"
    assert "set apart: filled a field that people do not see" in story(ana, inquiry)
    assert "Zebrafinch words" in story(ana, inquiry)


def test_what_stands_in_the_trap_is_kept_nowhere(client, ana):
    send_request(client, website="Kestrel trap")
    assert "Kestrel" not in story(ana, filed())
    assert "Kestrel" not in repr(whole_database())


def test_the_trap_is_out_of_the_way_of_people(client):
    page = client.get("/contact/").content.decode()
    field = re.search(r'<input[^>]*name="website"[^>]*>', page)[0]
    assert 'tabindex="-1"' in field
    assert 'autocomplete="off"' in field
    assert "Leave this field empty" in page


@pytest.mark.parametrize(("seconds", "mark"), [(0, "fast"), (1.9, "fast"), (4, ""), (600, "")])
def test_sent_within_seconds_is_marked_by_the_signed_time_of_the_page(client, people_are_slow, seconds, mark):
    at = timezone.now()
    token = form_token(client)
    with time_machine.travel(at + timedelta(seconds=seconds), tick=False):
        assert send_request(client, token=token).status_code == 303
        # The signature keeps whole seconds of when the page was shown.
        assert filed().mark == mark


def test_a_form_that_said_no_first_does_not_start_its_time_anew(client, people_are_slow):
    at = timezone.now()
    with time_machine.travel(at - timedelta(minutes=5), tick=False):
        token = form_token(client)
    answer = send_request(client, token=token, phone="12 34")
    again = re.search(r'name="token" value="([^"]+)"', answer.content.decode())[1]
    assert again == token
    send_request(client, token=again)
    assert filed().mark == ""


def test_a_page_that_was_open_for_a_week_and_is_sent_again_at_once_is_no_machines(client, people_are_slow):
    """ "Look it over and send it again", we say. Whoever does so at once must not be set apart for it."""
    at = timezone.now()
    with time_machine.travel(at - timedelta(days=7), tick=False):
        token = form_token(client)
    answer = send_request(client, token=token)
    assert answer.status_code == 422
    new = re.search(r'name="token" value="([^"]+)"', answer.content.decode())[1]
    with time_machine.travel(at + timedelta(seconds=2), tick=False):
        send_request(client, token=new)
        assert filed().mark == ""


def test_nearly_everybody_has_no_mark(client):
    send_request(client)
    assert filed().mark == ""


# --- Where a marked request stands


AT_ONCE = {"reach": "none", "phone": ""}  # for the mailbox no hour is unsafe


def tiers(person) -> list[tuple[str, list[str]]]:
    """The queue as it is shown: each heading with the references below it."""
    page = signed_in(person).get(QUEUE).content.decode()
    found: list[tuple[str, list[str]]] = []
    for heading, reference in re.findall(r'class="tier[^>]*><th[^>]*>([^<]+)</th>|/change/">([^<]{7})</a>', page):
        if heading:
            found.append((heading, []))
        elif found:
            found[-1][1].append(reference)
    return found


def test_what_is_set_apart_comes_after_everybody_and_is_still_there(ana):
    marked = make_inquiry(website="x")
    plain = make_inquiry(**AT_ONCE)
    Inquiry.objects.filter(pk=marked.pk).update(received_at=timezone.now() - timedelta(days=9))
    assert tiers(ana) == [("Due now", [plain.reference]), ("Set apart: may be a machine", [marked.reference])]


def test_a_danger_is_urgent_also_when_it_is_marked(ana):
    plain = make_inquiry(**AT_ONCE)
    marked = make_inquiry(website="x", message="He took too many pills and will not wake up.")
    assert (marked.mark, marked.urgent) == ("honeypot", True)
    assert tiers(ana) == [
        ("Urgent: their words name a danger", [marked.reference]),
        ("Due now", [plain.reference]),
    ]


def test_a_marked_request_can_be_worked_on_like_any_other(client, ana):
    from intake import actions

    inquiry = make_inquiry(website="x")
    actions.claim(inquiry, by=ana, at=timezone.now())
    assert tiers(ana) == [("Set apart: may be a machine", [inquiry.reference])]
    assert '<span class="free">you</span>' in signed_in(ana).get(QUEUE).content.decode()


def test_no_mark_is_shown_to_whoever_sent_it(client):
    """A machine learns nothing, and a person is not called one."""
    pages = []
    for website in ("", "x"):
        answer = send_request(client, website=website)
        page = main_of(client.get(answer["Location"]))
        pages.append(re.sub(r"\?t=[\w=-]+|(?:[0-9A-Z]{4}-){4}[0-9A-Z]", "", page))
    assert pages[0] == pages[1]


# --- A crowded network


def test_a_good_form_from_a_crowded_network_is_taken_and_marked(client, crowd):
    assert receipt_code(client, send_request(client))
    assert filed().mark == "many"


def test_a_wrong_number_from_a_crowded_network_is_told_why(client, crowd):
    answer = send_request(client, phone="12 34")
    assert answer.status_code == 422
    assert "Check the phone number." in main_of(answer)


@pytest.mark.parametrize("kind", ["details", "contact", "reply"])
def test_whatever_is_added_from_a_crowded_network_is_taken(client, crowd, kind):
    code = receipt_code(client, send_request(client))
    fields = {"reply": {"message": "Hello?"}, "details": {"worry": "Much."}, "contact": {"reach": "call"}}[kind]
    assert add(client, kind, code, **fields).status_code == 303


@pytest.mark.parametrize("path", ["/contact/", "/es/contact/"])
@pytest.mark.parametrize("doubt", ["no token", "trap", "worn"])
def test_a_doubtful_form_from_a_crowded_network_gets_a_cheap_page_that_keeps_what_was_typed(
    client, crowd, settings, path, doubt, request
):
    settings.CENTRE_PHONE = "202-555-0100"
    hostile = "<b> 'and' \"so\"\n& on</textarea>"
    token = {"no token": "broken", "trap": form_token(client)}.get(doubt) or request.getfixturevalue("worn")
    answer = client.post(
        path, {**REQUEST, "message": hostile, "token": token, "website": "x" if doubt == "trap" else "", "evil": "1"}
    )
    assert answer.status_code == 429
    assert answer["Cache-Control"] == "no-store"
    assert int(answer["Retry-After"]) > 0
    fields = kept(answer)
    assert ("message", hostile) in fields
    assert [value for name, value in fields if name == "times"] == ["morning", "evening"]
    names = {name for name, _ in fields}
    assert names == {*REQUEST, "token"}
    page = answer.content.decode()
    assert "<b> " not in page
    assert "202-555-0100" in page
    assert page.index("tel:911") < page.index("202-555-0100")
    assert Letter.objects.count() == 0


def test_sending_again_from_the_cheap_page_is_enough(client, crowd, ana):
    answer = send_request(client, token="broken")
    assert answer.status_code == 429
    action = re.search(r'<form action="([^"]+)"', answer.content.decode())[1]
    again: dict[str, list[str]] = {}
    for name, value in kept(answer):
        again.setdefault(name, []).append(value)
    assert receipt_code(client, client.post(action, again))
    page = story(ana, filed())
    assert "Zebrafinch words" in page
    assert "(202) 555-0143" in page


def test_a_broken_token_from_a_quiet_network_gets_the_whole_form(client):
    answer = send_request(client, token="broken")
    assert answer.status_code == 422
    assert 'id="form-send"' in answer.content.decode()


def test_the_cheap_page_of_details_keeps_the_seal_and_the_words(client, crowd):
    code = receipt_code(client, send_request(client))
    with time_machine.travel(timezone.now(), tick=False):
        from intake.views import held

        sealed = held(codes.normalise(code))
    data = {"token": "broken", "request": sealed, "worry": "Zebrafinch worry.", "substances": ["opioids", "alcohol"]}
    answer = client.post("/contact/details/", data)
    assert answer.status_code == 429
    fields = kept(answer)
    assert {("request", sealed), ("worry", "Zebrafinch worry."), ("substances", "opioids"), ("substances", "alcohol")} <= set(
        fields
    )
    again: dict[str, list[str]] = {}
    for name, value in fields:
        again.setdefault(name, []).append(value)
    assert client.post("/contact/details/", again).status_code == 303


def test_the_next_minute_is_a_new_one(client, crowd):
    with time_machine.travel(timezone.now() + timedelta(minutes=1), tick=False):
        send_request(client)
        assert filed().mark == ""


def test_switching_the_language_is_no_post_that_counts(client):
    for _ in range(throttle.POSTS.count + 5):
        client.post("/es/contact/", {"switch": "es", "token": form_token(client)})
    send_request(client)
    assert filed().mark == ""


# --- Guessing codes


def look_up(client, code: str):
    """One guess through the front door; None when it was slowed down."""
    answer = client.post("/my-request/", {"code": code})
    return client.get(answer["Location"]) if answer.status_code == 303 else None


def guesses(number: int) -> list[str]:
    return [codes.code_from_bytes(bytes([*divmod(count, 256), 7, 7, 7, 7, 7, 7, 7, 7])) for count in range(number)]


def test_guessing_codes_is_slowed_and_the_page_keeps_the_code_and_shows_a_number(client, settings):
    settings.CENTRE_PHONE = "202-555-0100"
    for code in guesses(throttle.LOOKUPS.count):
        assert b"Not here yet" in look_up(client, code).content
    answer = client.post("/my-request/", {"code": "once more, <please>"})
    assert answer.status_code == 429
    assert ("code", "once more, <please>") in kept(answer)
    assert "Wait a few minutes" in main_of(answer)
    assert "202-555-0100" in main_of(answer)
    with time_machine.travel(timezone.now() + timedelta(seconds=throttle.LOOKUPS.seconds), tick=False):
        assert client.post("/my-request/", {"code": UNKNOWN}).status_code == 303


def test_a_code_that_opens_something_and_a_slip_of_the_pen_are_not_counted(client):
    code = file_request(client)
    for _ in range(throttle.LOOKUPS.count + 5):
        assert b"Your request is here" in look_up(client, code).content
        assert client.post("/my-request/", {"code": "AAAA-AAAA-AAAA-AAAA-A"}).status_code == 422


def test_tickets_that_were_gathered_beforehand_are_slowed_too(client):
    """A ticket costs nothing and lives for five minutes: whoever guesses fetches them all first."""
    tickets = [client.post("/my-request/", {"code": code}) for code in guesses(throttle.LOOKUPS.count * 3)]
    looked_up = [client.get(ticket["Location"]) for ticket in tickets if ticket.status_code == 303]
    assert sum(b"Not here yet" in page.content for page in looked_up) <= throttle.LOOKUPS.count


def test_guessing_through_a_page_that_adds_is_slowed_too(client):
    """Its answer shows the mailbox when the code is right."""
    answers = []
    for code in guesses(throttle.LOOKUPS.count * 2):
        answer = add(client, "reply", code, message="Hello?")
        assert answer.status_code == 303, "words are taken, whatever code they name"
        answers.append(client.get(answer["Location"]).status_code)
    assert answers.count(200) <= throttle.LOOKUPS.count + 1


def test_guessing_through_the_ways_out_is_slowed_too(client):
    """Their answer differs when the code is right, before any page of the mailbox is asked for."""
    from intake.views import held

    answers = [
        client.post("/my-request/withdraw/", {"request": held(code)}).status_code
        for code in guesses(throttle.LOOKUPS.count * 2)
    ]
    assert answers.count(303) <= throttle.LOOKUPS.count + 1


# --- No address anywhere


def test_no_address_is_in_the_database_a_cache_or_a_log(client, ana, caplog):
    from django.core.cache import caches

    caplog.set_level(logging.DEBUG)
    headers = {"REMOTE_ADDR": ADDRESS, "HTTP_X_FORWARDED_FOR": f"203.0.113.9, {ADDRESS}"}
    client.defaults |= headers
    code = file_request(client)
    add(client, "reply", code, message="Hello?")
    send_request(client, token="broken")
    for guess in guesses(throttle.LOOKUPS.count + 1):
        look_up(client, guess)
    look(client, code) if look_up(client, code) else None
    file_letters()
    held = [repr(whole_database()), caplog.text, repr(vars(caches["default"])), repr(throttle._counters._counts)]
    packed = bytes(int(part) for part in ADDRESS.split("."))
    for where in held:
        for address in (ADDRESS, "198.51.100", "203.0.113", repr(packed)[2:-1], packed.hex()):
            assert address not in where


def test_a_way_out_needs_no_network_that_is_quiet(client, crowd):
    """Whoever withdraws is never told to wait."""
    with time_machine.travel(timezone.now() - timedelta(hours=1), tick=False):
        code = file_request(client)
    assert "You withdrew this request" in main_of(use_way_out(client, code, "withdraw"))
