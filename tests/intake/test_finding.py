"""Finding a family by what a caller tells: quickly, written down, and never in an address."""

from __future__ import annotations

import pytest
from django.db import connection

from intake.models import AccessRecord, Inquiry
from tests.make import (
    add,
    csrf_post,
    file_letters,
    file_request,
    form_token,
    make_inquiry,
    signed_in,
    use_way_out,
    whole_database,
)

pytestmark = pytest.mark.django_db

FIND = "/admin/intake/inquiry/find/"


def found(person, typed: str) -> list[str]:
    answer = csrf_post(signed_in(person), FIND, {"typed": typed}, page=FIND)
    assert answer.status_code == 200, answer.status_code
    page = answer.content.decode()
    return [reference for reference in Inquiry.objects.values_list("reference", flat=True) if f">{reference}<" in page]


def test_a_reference_leads_to_its_story_however_it_is_typed(ana):
    inquiry = make_inquiry()
    for typed in (inquiry.reference, inquiry.reference.lower(), inquiry.reference.replace("-", ""), f" {inquiry.reference} "):
        answer = csrf_post(signed_in(ana), FIND, {"typed": typed}, page=FIND)
        assert (answer.status_code, answer["Location"]) == (303, f"/admin/intake/inquiry/{inquiry.pk}/change/")


@pytest.mark.parametrize("typed", ["202-555-0143", "(202) 555 0143", "+1 202 555 0143", "2025550143"])
def test_a_number_is_found_however_it_is_typed(ana, typed):
    inquiry = make_inquiry()
    make_inquiry(phone="202-555-0199")
    assert found(ana, typed) == [inquiry.reference]


def test_an_e_mail_address_is_found_whatever_its_letters(ana):
    inquiry = make_inquiry(reach="email", phone="", email="Invented@example.org")
    assert found(ana, " invented@EXAMPLE.org") == [inquiry.reference]
    assert found(ana, "other@example.org") == []


def test_the_number_before_the_last_is_found_too_and_what_is_erased_is_not(ana, client):
    code = file_request(client)
    inquiry = Inquiry.objects.get()
    token = form_token(client, "/contact/")
    assert token
    add(client, "contact", code, reach="call", phone="202-555-0199", ways=["call"], time_zone="America/New_York")
    file_letters()
    assert found(ana, "202-555-0143") == [inquiry.reference]
    use_way_out(client, code, "erase")
    assert found(ana, "202-555-0143") == []


def test_a_search_is_written_down_without_what_was_searched(ana):
    make_inquiry()
    found(ana, "202-555-0143")
    found(ana, "202-555-0177")
    records = list(AccessRecord.objects.order_by("id").values_list("what", "inquiry", "opened", "reason", "by"))
    assert records == [("search", None, 0, "search by address", ana.pk)] * 2
    tables = whole_database()
    assert "0177" not in str({name: rows for name, rows in tables.items() if name.startswith("intake_")})


def test_if_it_cannot_be_written_down_nothing_is_shown(ana, monkeypatch):
    inquiry = make_inquiry()

    def broken(*args, **values):
        raise RuntimeError("no record")

    monkeypatch.setattr("intake.audit.record_access", broken)
    with pytest.raises(RuntimeError, match="no record"):
        found(ana, "202-555-0143")
    assert inquiry.reference


@pytest.mark.parametrize("typed", ["Testina", "555-01", "'; DROP TABLE", "alert(12)", "aa@bb"])
def test_what_is_neither_is_words_and_without_a_reason_nothing_is_opened(ana, typed):
    make_inquiry()
    answer = csrf_post(signed_in(ana), FIND, {"typed": typed}, page=FIND)
    assert answer.status_code == 422
    assert "Searching by a name or words opens what families wrote. Choose why." in answer.content.decode()
    assert AccessRecord.objects.count() == 0


def test_only_who_may_open_a_story_may_search(otto, elena, ana, stranger):
    for person in (otto, elena):
        client = signed_in(person)
        assert client.get(FIND).status_code == 403
        assert csrf_post(client, FIND, {"typed": "202-555-0143"}, page="/admin/password_change/").status_code == 403
    assert stranger.get(FIND).status_code == 302
    assert signed_in(ana).post(FIND, {"typed": "202-555-0143"}).status_code == 403  # without the token
    assert AccessRecord.objects.count() == 0


@pytest.mark.parametrize("rows", [1, 3])
def test_a_search_costs_the_same_for_one_and_for_three(ana, rows, django_assert_num_queries):
    for _ in range(rows):
        make_inquiry()
    client = signed_in(ana)
    page = client.get(FIND).content.decode()
    token = page.split('name="csrfmiddlewaretoken" value="')[1].split('"')[0]
    # session, user, two of permissions, a transaction around (role, access record, who names it), their rows
    with django_assert_num_queries(10):
        client.post(FIND, {"typed": "202-555-0143", "csrfmiddlewaretoken": token})
    assert connection.vendor == "postgresql"
