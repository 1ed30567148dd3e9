"""Two tabs are two requests, and the desk is shown that they look alike; nothing that is kept for it gives a word back."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from intake import actions, duplicates
from intake.models import Inquiry, Likeness
from tests.make import (
    REQUEST,
    add,
    file_letters,
    file_request,
    form_token,
    make_inquiry,
    receipt_code,
    send_request,
    story,
    use_way_out,
    whole_database,
)

pytestmark = pytest.mark.django_db

OTHER = {"phone": "202-555-0199", "message": "Other words, and as long as the first ones were, by far."}


def shown_alike(person, inquiry: Inquiry) -> list[str]:
    """The references that the desk is shown beside this one, in their order."""
    line = re.search(r'<p class="alike-line">.*?</p>', story(person, inquiry), re.S)
    return re.findall(r">(\w{3}-\w{3})</a>", line[0]) if line else []


def test_two_tabs_are_two_requests_that_look_alike_on_both_pages(client, ana):
    tabs = [form_token(client) for _ in range(2)]
    codes = [receipt_code(client, send_request(client, token=token)) for token in tabs]
    file_letters()
    assert codes[0] != codes[1]
    one, other = Inquiry.objects.all()
    assert shown_alike(ana, one) == [other.reference]
    assert shown_alike(ana, other) == [one.reference]


def test_strangers_are_not_alike(ana):
    one, other = make_inquiry(), make_inquiry(**OTHER)
    assert shown_alike(ana, one) == shown_alike(ana, other) == []


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        # The number, however it is written and whatever extension is behind it.
        ({"phone": "202-555-0143"}, {"phone": "+1 (202) 555 0143 ext 7"}, True),
        ({"phone": "202-555-0143"}, {"phone": "202-555-0144"}, False),
        # The address, in any case.
        ({"email": "Testina@Invented.example"}, {"email": "testina@invented.EXAMPLE"}, True),
        ({"email": "testina@invented.example"}, {"email": "testino@invented.example"}, False),
        # The words, but for spaces, lines and capitals; and not the few that many people write.
        (
            {"message": "My daughter does not come home\nany more."},
            {"message": "MY daughter does  not come home any more. "},
            True,
        ),
        ({"message": "Please help my son."}, {"message": "Please help my son."}, False),
        ({"message": ""}, {"message": ""}, False),
        # A name is no likeness: half the requests would be "Maria".
        ({"name": "Testina Invented"}, {"name": "Testina Invented"}, False),
    ],
)
def test_what_makes_two_alike(ana, one, other, alike):
    base = {"name": "", "phone": "", "email": "", "message": "", "reach": "none"}
    first, second = make_inquiry(**base | one), make_inquiry(**base | other)
    assert (shown_alike(ana, first) == [second.reference]) is alike
    assert (shown_alike(ana, second) == [first.reference]) is alike


def test_a_number_given_later_with_the_code_counts_too(client, ana):
    one = make_inquiry(**OTHER)
    code = file_request(client, phone="202-555-0177", message="Zebrafinch, differently told by somebody.")
    other = Inquiry.objects.exclude(pk=one.pk).get()
    assert shown_alike(ana, other) == []
    add(client, "contact", code, reach="call", phone=OTHER["phone"])
    file_letters()
    assert shown_alike(ana, other) == [one.reference]


def test_the_same_form_sent_again_is_not_alike_to_itself(client, ana):
    token = form_token(client)
    send_request(client, token=token)
    file_letters()
    send_request(client, token=token, name="Testina")
    file_letters()
    assert shown_alike(ana, Inquiry.objects.get()) == []


def test_a_twin_is_told_once_and_the_newest_first(ana):
    inquiries = [make_inquiry() for _ in range(3)]
    for number, inquiry in enumerate(inquiries):
        Inquiry.objects.filter(pk=inquiry.pk).update(received_at=timezone.now() - timedelta(days=number))
    assert shown_alike(ana, inquiries[0]) == [inquiries[1].reference, inquiries[2].reference]


def test_no_more_than_a_few_are_listed(ana):
    first = make_inquiry()
    for _ in range(12):
        make_inquiry()
    assert len(shown_alike(ana, first)) == 10


def test_a_closed_twin_says_so(ana):
    one, other = make_inquiry(), make_inquiry()
    actions.claim(other, by=ana, at=timezone.now())
    actions.close(other, by=ana, outcome="duplicate", at=timezone.now())
    assert re.search(rf"{other.reference}</a> <span[^>]*>\(Closed\)", story(ana, one))


def test_an_erased_twin_is_shown_to_nobody_and_leaves_no_digest(client, ana):
    one = make_inquiry()
    with time_machine.travel(timezone.now() - timedelta(hours=1)):
        code = file_request(client)
    other = Inquiry.objects.exclude(pk=one.pk).get()
    use_way_out(client, code, "erase")
    assert shown_alike(ana, one) == []
    with time_machine.travel(timezone.now() + timedelta(hours=25)):
        actions.erase(other, at=timezone.now())
    assert Likeness.objects.filter(inquiry=other).count() == 0
    assert Likeness.objects.filter(inquiry=one).count() > 0


def test_a_digest_gives_nothing_back_without_the_key(settings):
    """Ten million numbers are tried in seconds: without the cabinet's key no number leads to a digest."""
    fields = {"phone": "+12025550143", "email": "", "message": ""}
    ours = duplicates.digests_of(**fields)
    settings.CABINET_KEYS = ((settings.CABINET_KEYS[0][0], b"k" * 32),)
    assert ours.isdisjoint(duplicates.digests_of(**fields))
    assert all(len(digest) == 32 for digest in ours)


def test_a_new_cabinet_key_tells_old_and_new_requests_alike(ana, settings):
    one = make_inquiry()
    old = settings.CABINET_KEYS
    settings.CABINET_KEYS = (("0badcafe", b"k" * 32), *old)
    other = make_inquiry()
    assert shown_alike(ana, one) == [other.reference]


def test_no_digest_tells_whether_it_is_a_number_or_an_address():
    assert duplicates.digests_of(phone="x", email="", message="").isdisjoint(
        duplicates.digests_of(phone="", email="x", message="")
    )


def test_the_table_holds_no_word(client):
    make_inquiry(email="testina@invented.example")
    (rows,) = [rows for table, rows in whole_database().items() if table == "intake_likeness"]
    assert len(rows) == 3
    text = repr(rows)
    for word in ("Testina", "testina", "0143", "Zebrafinch", *REQUEST["message"].split()):
        assert word not in text


def test_who_may_not_open_a_request_is_not_told_what_it_looks_like(otto):
    from tests.make import signed_in

    one, other = make_inquiry(), make_inquiry()
    page = signed_in(otto).get(f"/admin/intake/inquiry/{one.pk}/change/")
    assert page.status_code == 403
    assert other.reference not in page.content.decode()


def test_a_family_never_learns_that_another_request_looks_like_its_own(client, ana):
    make_inquiry()
    code = file_request(client)
    answer = client.post("/my-request/", {"code": code})
    page = client.get(answer["Location"]).content.decode()
    for inquiry in Inquiry.objects.all():
        assert inquiry.reference not in page
    assert "alike" not in page
