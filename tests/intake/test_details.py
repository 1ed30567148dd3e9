"""The details page: nobody has to fill it in, whatever is sent joins the same request, and nothing of it is lost."""

from __future__ import annotations

import html
import re
from datetime import timedelta

import pytest
import time_machine
from django.db import OperationalError
from django.utils import timezone

from intake import codes, door, spool
from intake.management.commands.work import WAIT_FOR_REQUEST, file_next_letter
from intake.models import Inquiry, Letter, Submission
from tests.make import (
    SEALED,
    TOKEN,
    add,
    file_letters,
    file_request,
    form_token,
    look,
    main_of,
    receipt_code,
    send_request,
    story,
    use_way_out,
)

pytestmark = pytest.mark.django_db

UNKNOWN = codes.grouped(codes.code_from_bytes(b"9876543210"))
DETAILS = {
    "relation": "child",
    "person_name": "Inventa Nobody",
    "substances": ["opioids", "alcohol"],
    "worry": "Zebrafinch worry that nobody else would write.",
    "earlier_treatment": "no",
    "pregnant": "no",
    "under_18": "unsure",
    "state": "Inventland",
    "coverage": "private",
    "plan": "Invented Plan",
    "share_consent": "on",
    "follow_up_consent": "on",
}
AT_THE_DESK = (
    "My son or daughter", "Inventa Nobody", "Heroin, fentanyl or pain pills, Alcohol", "Zebrafinch worry", "Inventland",
    "Private insurance", "Invented Plan", "you may pass my request on", "You may ask me later",
)  # fmt: skip


@pytest.fixture
def receipt(client):
    """The page after a request was sent."""
    answer = send_request(client)
    return client.get(answer["Location"])


def details_link(page) -> str:
    return html.unescape(re.search(r'href="([^"]*/contact/details/\?t=[^"]+)"', page.content.decode())[1])


def fields_of(page) -> dict[str, str]:
    return {"token": TOKEN.search(page.content.decode())[1], "request": SEALED.search(page.content.decode())[1]}


def test_the_receipt_leads_to_the_details_and_says_that_nobody_has_to(client, receipt):
    assert "You do not have to. Your request is complete" in main_of(receipt)
    page = client.get(details_link(receipt))
    assert "Skip whatever you like." in main_of(page)
    assert 'name="code"' not in page.content.decode()
    assert " required" not in page.content.decode()
    assert page["Cache-Control"] == "no-store"


def test_a_request_is_at_the_desk_whether_details_come_or_not(client, receipt, ana):
    client.get(details_link(receipt))
    file_letters()
    assert "Zebrafinch words" in story(ana, Inquiry.objects.get())
    assert "Details they added" not in story(ana, Inquiry.objects.get())


def test_details_join_the_request_that_was_sent(client, receipt, ana):
    page = client.get(details_link(receipt))
    answer = client.post("/contact/details/", {**DETAILS, **fields_of(page)})
    assert answer.status_code == 303
    file_letters()
    inquiry = Inquiry.objects.get()
    shown = story(ana, inquiry)
    for word in (*AT_THE_DESK, "Zebrafinch words"):
        assert word in shown
    assert inquiry.relation == "child"
    assert list(inquiry.timeline.values_list("kind", flat=True)) == ["filed", "details"]


def test_what_was_sent_comes_back_to_nobody(client, receipt):
    page = client.get(details_link(receipt))
    answer = client.post("/contact/details/", {**DETAILS, **fields_of(page)})
    for end in (client.get(answer["Location"]), client.get(details_link(receipt))):
        for word in ("Zebrafinch", "Inventa", "Inventland", "Invented Plan"):
            assert word not in end.content.decode()
            assert word not in answer["Location"]


def test_the_person_it_is_about_need_not_be_named(client, ana):
    code = receipt_code(client, send_request(client, name=""))
    assert add(client, "details", code, substances=["unknown"]).status_code == 303
    file_letters()
    assert "What should we call them?" not in story(ana, Inquiry.objects.get())


def test_the_two_people_stay_apart(client, ana):
    """Who asks is called by their name, whoever it is about."""
    code = receipt_code(client, send_request(client))
    add(client, "details", code, person_name="Inventa Nobody")
    file_letters()
    shown = story(ana, Inquiry.objects.get())
    ask_for = re.search(r"<dt>Ask for</dt>\s*<dd>(.*?)</dd>", shown, re.S)[1]
    assert "Testina Invented" in ask_for
    assert "Inventa" not in ask_for


@pytest.mark.parametrize(("name", "value"), list(DETAILS.items()))
def test_one_answer_is_enough(client, name, value):
    code = receipt_code(client, send_request(client))
    assert add(client, "details", code, **{name: value}).status_code == 303
    file_letters()
    assert Inquiry.objects.get().submissions.filter(kind="details").count() == 1


def test_an_empty_page_is_told_that_it_can_be_skipped(client):
    code = receipt_code(client, send_request(client))
    answer = add(client, "details", code)
    assert answer.status_code == 422
    assert "Fill in what you like, or skip this page." in main_of(answer)
    assert Letter.objects.count() == 1


def test_refresh_back_and_retry_double_nothing(client, receipt):
    page = client.get(details_link(receipt))
    fields = {**DETAILS, **fields_of(page)}
    for _ in range(3):
        assert client.post("/contact/details/", fields).status_code == 303
        file_letters()
    assert Submission.objects.filter(kind="details").count() == 1
    assert Inquiry.objects.get().times_sent == 1


def test_the_same_details_with_the_code_from_the_page_and_typed_by_hand_are_one(client):
    answer = send_request(client)
    code = receipt_code(client, answer)
    page = client.get(details_link(client.get(answer["Location"])))
    fields = fields_of(page)
    client.post("/contact/details/", {**DETAILS, **fields})
    add(client, "details", code.lower().replace("-", " "), token=fields["token"], **DETAILS)
    file_letters()
    assert Submission.objects.filter(kind="details").count() == 1


def test_the_same_words_to_two_requests_are_two(client):
    """One page, two codes: the words belong to both."""
    first, second = (receipt_code(client, send_request(client)) for _ in range(2))
    token = form_token(client, "/contact/details/")
    for code in (first, second):
        add(client, "details", code, token=token, worry="Much.")
    file_letters()
    assert [inquiry.submissions.filter(kind="details").count() for inquiry in Inquiry.objects.all()] == [1, 1]


def test_details_sent_twice_are_both_at_the_desk(client, ana):
    """On the first evening what is used; on the next what worries most. The desk reads all of it."""
    code = receipt_code(client, send_request(client))
    add(client, "details", code, worry="Zebrafinch worry.", substances=["opioids"], pregnant="yes")
    file_letters()
    add(client, "details", code, plan="Invented Plan")
    file_letters()
    shown = story(ana, Inquiry.objects.get())
    assert "Invented Plan" in shown
    for word in ("Zebrafinch worry.", "Heroin, fentanyl or pain pills", "Is the person who uses pregnant?"):
        assert word in shown, f"lost: {word}"


def test_a_page_that_had_closed_asks_for_the_code_and_keeps_what_was_typed(client, receipt):
    with time_machine.travel(timezone.now() - timedelta(days=4)):
        old = client.get(details_link(client.get(send_request(client)["Location"])))
    answer = client.post("/contact/details/", {**DETAILS, **fields_of(old)})
    assert answer.status_code == 422
    page = answer.content.decode()
    assert 'name="code"' in page
    assert "Zebrafinch worry" in page
    assert 'value="Invented Plan"' in page
    assert len(re.findall(r"<input[^>]* checked", page)) == 9
    assert "Write the code from your receipt" in main_of(answer)
    code = receipt_code(client, send_request(client))
    sent = client.post("/contact/details/", {**DETAILS, "code": code, "token": TOKEN.search(page)[1]})
    assert sent.status_code == 303


def test_a_slip_in_the_code_is_told_and_costs_no_word(client):
    code = receipt_code(client, send_request(client))
    wrong = ("A" if code[0] != "A" else "B") + code[1:]
    answer = add(client, "details", wrong, **DETAILS)
    assert answer.status_code == 422
    page = answer.content.decode()
    assert "This code has a mistake" in page
    assert f'value="{wrong}"' in page
    assert "Zebrafinch worry" in page


@pytest.mark.parametrize(
    "changes",
    [
        {"relation": "pigeon"}, {"substances": ["sugar"]}, {"pregnant": "maybe"}, {"coverage": "x"}, {"worry": "x" * 4_001},
        {"person_name": "a\0b"}, {"state": "x" * 61}, {"plan": "\ufffd"},
    ],
)  # fmt: skip
def test_bad_input_is_a_clear_error_and_everything_typed_is_still_there(client, changes):
    code = receipt_code(client, send_request(client))
    answer = add(client, "details", code, **DETAILS | changes)
    assert answer.status_code == 422
    page = answer.content.decode()
    assert 'aria-invalid="true"' in page
    assert 'role="alert"' in page
    assert "Inventland" in page or "state" in changes
    assert f'value="{code}"' in page
    assert Letter.objects.count() == 1


def test_without_a_database_details_wait_on_disk_and_join_later(client, settings, tmp_path, monkeypatch, ana):
    code = file_request(client)
    settings.SPOOL = tmp_path

    def gone(**values):
        raise OperationalError

    with monkeypatch.context() as patch:
        patch.setattr(door, "breaker", door.Breaker())
        patch.setattr(Letter.objects, "create", gone)
        answer = add(client, "details", code, **DETAILS)
        assert answer.status_code == 303
    (path,) = spool.waiting(tmp_path)
    for word in (b"Zebrafinch", b"Inventa", code.encode(), code.replace("-", "").encode()):
        assert word not in path.read_bytes()
    assert door.empty_spool(tmp_path) == 1
    file_letters()
    assert "Zebrafinch worry" in story(ana, Inquiry.objects.get())


def test_without_letterbox_and_spool_the_words_stay_on_the_page(client, monkeypatch):
    code = receipt_code(client, send_request(client))

    def gone(**values):
        raise OperationalError

    with monkeypatch.context() as patch:
        patch.setattr(door, "breaker", door.Breaker())
        patch.setattr(Letter.objects, "create", gone)
        answer = add(client, "details", code, **DETAILS)
    assert answer.status_code == 503
    assert "Zebrafinch worry" in answer.content.decode()
    assert "Not sent yet" in main_of(answer)


def test_details_that_are_faster_than_the_request_wait_for_it(client, ana):
    """The request lies in one machine's spool, the details came through another."""
    code = receipt_code(client, send_request(client))
    kept = Letter.objects.values().get()
    Letter.objects.all().delete()
    answer = add(client, "details", code, **DETAILS)
    assert "It joins your request as soon as that reaches our desk" in main_of(client.get(answer["Location"]))
    file_letters()
    assert Letter.objects.get().filed_at is None
    Letter.objects.create(**kept)
    file_letters()
    assert Inquiry.objects.get().submissions.count() == 1
    with time_machine.travel(timezone.now() + timedelta(minutes=1)):
        file_letters()
        assert "Zebrafinch worry" in story(ana, Inquiry.objects.get())


def test_details_of_a_request_that_never_comes_are_set_aside_and_not_thrown_away(client):
    add(client, "details", UNKNOWN, **DETAILS)
    with time_machine.travel(timezone.now() + WAIT_FOR_REQUEST + timedelta(hours=1)):
        file_letters()
    letter = Letter.objects.get()
    assert letter.set_aside == "no request"
    assert bytes(letter.envelope) != b""


def test_a_new_request_is_filed_before_whatever_waits_for_a_request_that_may_never_come(client):
    """Anybody can post details under codes that belong to nobody. They are looked at again and again; who is new goes first."""
    for _ in range(3):
        add(client, "details", UNKNOWN, worry="Much.")
    file_letters()
    with time_machine.travel(timezone.now() + timedelta(minutes=2)):
        send_request(client)
        assert file_next_letter()
        assert Inquiry.objects.count() == 1


def test_details_of_a_hidden_request_stay_hidden(client):
    with time_machine.travel(timezone.now() - timedelta(hours=1)):
        code = file_request(client)
        add(client, "details", code, **DETAILS)
    use_way_out(client, code, "erase")
    file_letters()
    assert Inquiry.objects.visible().count() == 0
    page = main_of(look(client, code))
    assert "Receipt of erasure" in page
    assert "Inventa" not in page
