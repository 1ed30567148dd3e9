"""Coming back with the code: what it opens, what a slip is told, and that a guess learns nothing."""

from __future__ import annotations

import re
import secrets

import pytest
from django.db import connection
from django.utils import timezone

from intake import actions, codes
from intake.models import Inquiry
from intake.states import AttemptResult, AttemptWay, Outcome
from tests.make import file_request, make_inquiry, receipt_code, send_request

pytestmark = pytest.mark.django_db


def page_of(client, code: str, path: str = "/my-request/"):
    answer = client.post(path, {"code": code})
    assert answer.status_code == 303
    assert code not in answer["Location"]
    return client.get(answer["Location"])


def steps(response) -> list[str]:
    main = re.search(r"<main.*</main>", response.content.decode(), re.S)[0]
    words = ("Your request arrived", "You sent it again", "took it", "tried to reach", "closed the request")
    return list(re.findall("|".join(words), main))


def test_the_family_sees_each_step(client, ana):
    code = file_request(client)
    inquiry = Inquiry.objects.get()
    assert steps(page_of(client, code)) == ["Your request arrived"]
    actions.claim(inquiry, by=ana, at=timezone.now())
    assert steps(page_of(client, code)) == ["Your request arrived", "took it"]
    actions.log_attempt(inquiry, by=ana, way=AttemptWay.CALL, result=AttemptResult.NO_ANSWER, at=timezone.now())
    assert steps(page_of(client, code))[-1] == "tried to reach"
    actions.close(inquiry, by=ana, outcome=Outcome.DECLINED, at=timezone.now())
    last = page_of(client, code)
    assert steps(last)[-1] == "closed the request"
    assert b"This request is closed" in last.content


def test_the_page_repeats_no_word_of_the_family_and_names_nobody(client, ana):
    code = file_request(client)
    actions.claim(Inquiry.objects.get(), by=ana, at=timezone.now())
    page = page_of(client, code).content.decode()
    for word in ("Testina", "Zebrafinch", "0143", "ana", code):
        assert not re.search(rf"\b{word}\b", page)


def test_a_slip_of_the_pen_is_told_by_the_check_letter(client):
    code = codes.grouped(codes.code_from_bytes(b"0123456789"))
    wrong = ("A" if code[0] != "A" else "B") + code[1:]
    answer = client.post("/my-request/", {"code": wrong})
    assert answer.status_code == 422
    page = answer.content.decode()
    assert "This code has a mistake" in page
    assert f'value="{wrong}"' in page
    assert 'aria-invalid="true"' in page


@pytest.mark.parametrize("typed", ["", "   ", "\0", "x" * 5_000, "ñ", "<script>"])
def test_nonsense_is_a_clear_error(client, typed):
    answer = client.post("/my-request/", {"code": typed})
    assert answer.status_code == 422
    assert b'role="alert"' in answer.content


def test_unknown_and_not_yet_filed_read_the_same(client):
    not_filed = page_of(client, receipt_code(client, send_request(client)))
    unknown = page_of(client, codes.grouped(codes.code_from_bytes(b"9876543210")))
    assert not_filed.content == unknown.content
    assert b"Not here yet" in unknown.content


@pytest.mark.long
def test_a_million_guesses_open_nothing(client):
    """At the function itself, where nothing slows a guess down; well-formed codes, hashed as the public site hashes them."""
    inquiries = {bytes(make_inquiry(client).code_hash) for _ in range(3)}
    with connection.cursor() as cursor:
        for _ in range(100):
            guesses = [codes.code_hashes(codes.code_from_bytes(secrets.token_bytes(10)))[0] for _ in range(10_000)]
            cursor.execute("SELECT count(*) FROM unnest(%s) AS guess, LATERAL intake_open_mailbox(guess)", [guesses])
            assert cursor.fetchone() == (0,)
        cursor.execute("SELECT count(*) FROM unnest(%s) AS guess, LATERAL intake_open_mailbox(guess)", [list(inquiries)])
        assert cursor.fetchone() == (3,), "the same question finds what is there"


@pytest.mark.parametrize("ticket", ["", "x", "gAAAAA", "%00", "a" * 4_000])
def test_a_broken_ticket_asks_for_the_code(client, ticket):
    answer = client.get(f"/my-request/?t={ticket}")
    assert answer.status_code == 200
    assert b'name="code"' in answer.content


def test_the_page_is_kept_by_nobody(client):
    page = page_of(client, receipt_code(client, send_request(client)))
    assert page["Cache-Control"] == "no-store"
    assert b"/clear.css" in page.content
