"""Finding a family by a name or words: opened in memory, bounded, for a reason, and written down truthfully."""

from __future__ import annotations

import logging
import re
from datetime import timedelta

import pytest
from django.contrib.auth.models import Permission
from django.contrib.sessions.models import Session
from django.db import DatabaseError
from django.utils import timezone

from intake import actions, audit, finding, opening
from intake.models import AccessRecord, Inquiry, Submission
from tests.make import (
    add,
    csrf_post,
    file_letters,
    file_request,
    look,
    main_of,
    make_inquiry,
    signed_in,
    use_way_out,
    whole_database,
)

pytestmark = pytest.mark.django_db

FIND = "/admin/intake/inquiry/find/"
NAMED = finding.Reason.NAMED.value


def search(person, typed: str, reason: str = NAMED, client=None):
    return csrf_post(client or signed_in(person), FIND, {"typed": typed, "reason": reason}, page=FIND)


def found(person, typed: str, **also) -> set[str]:
    answer = search(person, typed, **also)
    assert answer.status_code == 200, answer.status_code
    page = main_of(answer)
    return {one for one in Inquiry.objects.values_list("reference", flat=True) if f">{one}<" in page}


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("Zoë Muñoz", "zoe munoz"),
        ("Zoë Muñoz", "MUÑOZ"),
        ("Maria O’Brien", "obrien maria"),
        ("Maria OBrien", "o'brien"),
        ("Anne-Marie", "anne marie"),
        ("Anne Marie", "Anne-Marie"),
        ("Weiß", "weiss"),
        ("Søren", "soren"),
        ("Ｆｕｌｌｗｉｄｔｈ", "fullwidth"),
        ("Nadia", "nad"),  # a word is found by how it begins
        ("Parker", "Parker"),  # six letters that could be a reference
        ("Ana Lee", "ana lee"),
    ],
)
def test_capitals_accents_and_signs_do_not_matter(ana, name, typed):
    inquiry = make_inquiry(name=name)
    make_inquiry()
    assert found(ana, typed) == {inquiry.reference}


def test_every_word_has_to_be_there_in_whatever_order(ana):
    inquiry = make_inquiry(name="Testina", message="My brother works nights.")
    make_inquiry(name="Testina", message="My sister works nights.")
    assert found(ana, "nights testina brother") == {inquiry.reference}
    assert found(ana, "brother sister") == set()


def test_a_word_is_not_found_in_the_middle_of_another(ana):
    """Each hit is a family that somebody opens: "Ana" is not in "Indiana"."""
    make_inquiry(name="Indiana")
    assert found(ana, "ana") == set()


def test_words_details_and_a_part_of_a_number_are_found_and_earlier_versions_too(ana, client):
    code = file_request(client, message="Kestrel words.")
    inquiry = Inquiry.objects.get()
    add(client, "details", code, relation="child", person_name="Ottoline", worry="That the heron flies.")
    add(client, "contact", code, reach="call", phone="202-555-0199", ways=["call"], time_zone="America/New_York")
    add(client, "reply", code, message="A cormorant reply.")
    file_letters()
    for typed in ("kestrel", "ottoline", "heron", "cormorant", "0143", "0199", "kestrel ottoline 555"):
        assert found(ana, typed) == {inquiry.reference}, typed


def test_neither_names_nor_words_nor_what_was_typed_stand_on_the_result(ana):
    make_inquiry()
    page = search(ana, "testina zebrafinch").content.decode()
    assert "One request found." in page
    assert not any(word in page.casefold() for word in ("testina", "zebrafinch", "0143"))


def test_the_record_says_why_and_how_many_were_opened(ana):
    for _ in range(3):
        make_inquiry()
    found(ana, "testina")
    found(ana, "nobody", reason=finding.Reason.AGAIN.value)
    records = list(AccessRecord.objects.order_by("id").values_list("what", "inquiry", "opened", "reason", "by", "role"))
    assert records == [
        ("search", None, 3, "search: caller gave a name", ana.pk, "admissions"),
        ("search", None, 3, "search: family asks again", ana.pk, "admissions"),
    ]


def test_the_list_of_openings_says_how_many(mia):
    for _ in range(3):
        make_inquiry()
    found(mia, "testina")
    page = signed_in(mia).get("/admin/intake/accessrecord/").content.decode()
    assert '<td class="field-reason">search: caller gave a name</td><td class="field-how_many">3</td>' in page


def test_the_family_reads_of_openings_and_not_of_searches(ana, client):
    """A thousand lines for each search would hide who really read their story; the page on privacy says so."""
    code = file_request(client)

    def told() -> str:
        return re.sub(r"<[^>]*>", "", main_of(look(client, code)))

    before = told()
    assert len(found(ana, "testina")) == 1
    assert told() == before
    signed_in(ana).get(f"/admin/intake/inquiry/{Inquiry.objects.get().pk}/change/")
    assert told() != before


def test_every_reason_fits_into_the_record():
    longest = AccessRecord._meta.get_field("reason").max_length
    assert all(len(f"search: {reason}") <= longest for reason in finding.Reason.values)


@pytest.mark.parametrize("reason", ["", "nonsense", "Caller gave a name; she is Testina", "\0"])
def test_without_a_reason_of_ours_nothing_is_opened_and_what_was_typed_is_kept(ana, monkeypatch, reason):
    make_inquiry()
    monkeypatch.setattr(opening.cabinet, "unlock", lambda *args, **place: pytest.fail("opened"))
    answer = search(ana, "Testina", reason)
    page = main_of(answer)
    assert answer.status_code == 422
    assert 'value="Testina"' in page
    assert 'id="find-reason" aria-invalid="true" aria-describedby="reason-error"' in page
    assert "Choose why." in page
    assert "one@" not in page
    assert AccessRecord.objects.count() == 0


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("", "a name or words."),
        ("...", "a name or words."),
        ("Maria J", "Leave out single letters"),
        ("one two three four five six seven", "Type 6 words at most"),
        ("<script>alert(1)</script>", "Leave out single letters"),
    ],
)
def test_what_cannot_be_searched_for_comes_back_with_what_to_do(ana, typed, sentence):
    make_inquiry()
    answer = search(ana, typed)
    page = answer.content.decode()
    assert answer.status_code == 422
    assert sentence in page
    assert 'aria-invalid="true" aria-describedby="typed-error" autofocus' in page
    assert f'<option value="{NAMED}" selected>' in page
    assert "<script>alert" not in page
    assert AccessRecord.objects.count() == 0


def test_six_words_are_not_too_many_and_one_word_twice_is_one(ana):
    make_inquiry(message="alfa bravo charlie delta echo foxtrot")
    assert len(found(ana, "alfa bravo charlie delta echo foxtrot alfa")) == 1


def test_if_it_cannot_be_written_down_nothing_is_shown(ana, monkeypatch):
    inquiry = make_inquiry()

    def broken(*args, **values):
        raise DatabaseError

    monkeypatch.setattr(audit, "record_access", broken)
    client = signed_in(ana)
    client.raise_request_exception = False
    answer = search(ana, "testina", client=client)
    assert answer.status_code in (500, 503)
    assert inquiry.reference not in answer.content.decode()
    with pytest.raises(DatabaseError):
        finding.find_words("testina", by=ana, reason=NAMED, at=timezone.now())


def test_a_search_looks_at_open_ones_first_and_the_newest_first(ana):
    made = [make_inquiry() for _ in range(4)]
    now = timezone.now()
    for days, inquiry in enumerate(made):
        Inquiry.objects.filter(pk=inquiry.pk).update(received_at=now - timedelta(days=days))
    actions.claim(made[0], by=ana, at=now)
    actions.close(made[0], by=ana, outcome="declined", at=now)
    looked = finding.find_words("testina", by=ana, reason=NAMED, at=now)
    assert looked.inquiries == [made[1].pk, made[2].pk, made[3].pk, made[0].pk]
    assert (looked.looked_at, looked.of, looked.everything, looked.closed_too) == (4, 4, True, True)


def test_it_stops_after_so_many_and_says_how_far_it_came(ana, monkeypatch):
    monkeypatch.setattr(finding, "MOST_OPENED", 2)
    now = timezone.now()
    made = [make_inquiry() for _ in range(3)]
    for days, inquiry in enumerate(made):
        Inquiry.objects.filter(pk=inquiry.pk).update(received_at=now - timedelta(days=days))
    page = main_of(search(ana, "testina"))
    assert made[2].reference not in page
    assert "Looked through 2 of 3 requests:" in " ".join(page.split())
    assert "the open ones back to" in page
    assert "A phone number or an e-mail address finds every request." in page
    assert AccessRecord.objects.get().opened == 2
    actions.claim(made[0], by=ana, at=now)
    actions.close(made[0], by=ana, outcome="declined", at=now)
    monkeypatch.setattr(finding, "MOST_OPENED", 3)
    assert "Looked through all 3 requests." in main_of(search(ana, "testina"))


def test_closed_ones_are_said_to_be_looked_at_only_as_far_as_they_were(ana, monkeypatch):
    now = timezone.now()
    made = [make_inquiry() for _ in range(3)]
    for inquiry in made[:2]:
        actions.claim(inquiry, by=ana, at=now)
        actions.close(inquiry, by=ana, outcome="declined", at=now)
    monkeypatch.setattr(finding, "MOST_OPENED", 2)
    assert "every open one, and the closed ones back to" in main_of(search(ana, "testina"))


def test_it_stops_when_its_time_is_over_and_the_record_is_true(ana):
    for _ in range(5):
        make_inquiry()
    ticks = iter([0.0, 0.1, 0.5, 0.9, 1.0, 1.1])
    looked = finding.find_words("testina", by=ana, reason=NAMED, at=timezone.now(), clock=lambda: next(ticks))
    assert (looked.looked_at, looked.of, len(looked.inquiries)) == (3, 5, 3)
    assert AccessRecord.objects.get().opened == 3


def test_no_time_at_all_is_said_and_written_down_too(ana, monkeypatch):
    make_inquiry()
    monkeypatch.setattr(finding, "LONGEST", 0.0)
    assert "it took too long." in main_of(search(ana, "testina"))
    assert AccessRecord.objects.get().opened == 0


def test_it_opens_no_more_than_it_can_show(ana, monkeypatch):
    monkeypatch.setattr(finding, "MOST", 2)
    for _ in range(4):
        make_inquiry()
    page = main_of(search(ana, "testina"))
    assert "2 requests found. There may be more." in " ".join(page.split())
    assert AccessRecord.objects.get().opened == 2


def test_more_than_one_fetch_keeps_the_order(ana, monkeypatch):
    monkeypatch.setattr(opening, "AT_ONCE", 2)
    made = [make_inquiry().pk for _ in range(5)]
    looked = finding.find_words("testina", by=ana, reason=NAMED, at=timezone.now())
    assert looked.inquiries == list(reversed(made))


def test_a_family_that_asked_to_be_erased_is_never_found(ana, client):
    code = file_request(client)
    inquiry = Inquiry.objects.get()
    assert found(ana, "testina") == {inquiry.reference}
    use_way_out(client, code, "erase")
    assert found(ana, "testina") == set()
    assert AccessRecord.objects.filter(what="search").latest("id").opened == 0
    Inquiry.objects.update(legal_hold=True)
    assert found(ana, "testina") == set()
    Inquiry.objects.update(legal_hold=False)
    actions.erase(inquiry, at=timezone.now() + timedelta(days=2))
    assert found(ana, "testina") == set()


def test_one_that_asks_while_the_search_runs_is_not_opened_or_shown(ana, monkeypatch):
    """Between the list of whom to look at and the looking, and between the looking and the page."""
    before, after = make_inquiry(), make_inquiry()
    newest, through = finding._newest, opening.look_through

    def asks(inquiry: Inquiry) -> None:
        Inquiry.objects.filter(pk=inquiry.pk).update(erase_asked_at=timezone.now())

    def list_then_ask():
        listed = newest()
        asks(before)
        return listed

    def look_then_ask(*args, **values):
        looked = through(*args, **values)
        asks(after)
        return looked

    monkeypatch.setattr(finding, "_newest", list_then_ask)
    monkeypatch.setattr(opening, "look_through", look_then_ask)
    assert found(ana, "testina") == set()
    assert AccessRecord.objects.get().opened == 1


def test_one_that_cannot_be_opened_hides_no_other_and_is_told(ana):
    whole, damaged, other = make_inquiry(), make_inquiry(), make_inquiry()
    Submission.objects.filter(inquiry=damaged).update(story=bytes(other.submissions.get().story))
    page = main_of(search(ana, "testina"))
    assert whole.reference in page
    assert damaged.reference not in page
    assert "One could not be opened with the keys of this desk." in page
    assert AccessRecord.objects.get().opened == 2


def test_what_was_typed_is_nowhere_afterwards(ana, caplog):
    make_inquiry()
    client = signed_in(ana)
    with caplog.at_level(logging.DEBUG):
        answers = [search(ana, "Quetzalina", reason, client) for reason in (NAMED, "")]
    assert [answer.status_code for answer in answers] == [200, 422]
    assert not any("uetzalina" in record.getMessage().casefold() for record in caplog.records)
    assert "uetzalina" not in str(whole_database())
    assert all("uetzalina" not in str(session.get_decoded()) for session in Session.objects.all())
    for answer in answers:
        assert "uetzalina" not in str(answer.headers)
        assert "no-store" in answer["Cache-Control"]
        assert "uetzalina" not in answer.content.decode().split("</title>")[0]
    assert b"uetzalina" not in client.get("/admin/").content
    assert signed_in(ana).get(f"{FIND}?typed=Testina&reason={NAMED}").content.count(b"Testina") == 0


def test_only_who_works_with_families_searches_their_words(ana, mia, otto, elena, ramon, stranger):
    inquiry = make_inquiry()
    for person in (ana, mia):
        assert found(person, "testina") == {inquiry.reference}
    written = AccessRecord.objects.count()
    for person in (otto, elena, ramon):
        client = signed_in(person)
        answer = csrf_post(client, FIND, {"typed": "testina", "reason": NAMED}, page="/admin/password_change/")
        assert answer.status_code == 403
        with pytest.raises(finding.SearchRefused):
            finding.find_words("testina", by=person, reason=NAMED, at=timezone.now())
    assert stranger.post(FIND, {"typed": "testina", "reason": NAMED}).status_code in (302, 403)
    assert signed_in(ana).post(FIND, {"typed": "testina", "reason": NAMED}).status_code == 403  # without the token
    ana.is_active = False
    with pytest.raises(finding.SearchRefused):
        finding.find_words("testina", by=ana, reason=NAMED, at=timezone.now())
    assert AccessRecord.objects.count() == written


@pytest.mark.parametrize("missing", ["open_inquiry", "work_inquiry"])
def test_reading_alone_and_working_alone_are_not_enough(otto, missing):
    inquiry = make_inquiry()
    names = {"open_inquiry", "work_inquiry"} - {missing}
    otto.user_permissions.add(*Permission.objects.filter(codename__in=names))
    if missing == "open_inquiry":
        answer = csrf_post(signed_in(otto), FIND, {"typed": "testina", "reason": NAMED}, page="/admin/password_change/")
        assert answer.status_code == 403
    else:
        page = signed_in(otto).get(FIND).content.decode()
        assert 'name="reason"' not in page
        answer = search(otto, "testina")
        assert answer.status_code == 422
        assert "Type a reference, a whole phone number or an e-mail address." in answer.content.decode()
    assert inquiry.reference not in answer.content.decode()
    assert AccessRecord.objects.count() == 0


def test_a_reason_is_not_needed_for_a_reference_a_number_or_an_address(ana):
    inquiry = make_inquiry()
    assert search(ana, inquiry.reference, "").status_code == 303
    assert found(ana, "202-555-0143", reason="") == {inquiry.reference}
    assert search(ana, "nobody@example.org", "").status_code == 200
    assert search(ana, "K7Q-F2M", "").status_code == 200  # a reference that is none


def test_the_box_is_there_before_anything_is_typed_and_opens_nothing(ana):
    make_inquiry()
    for path in (FIND, "/admin/"):
        page = signed_in(ana).get(path).content.decode()
        assert 'id="typed"' in page
        assert 'id="find-reason"' in page
    assert AccessRecord.objects.count() == 0


@pytest.mark.parametrize("rows", [1, 3])
def test_a_search_by_words_costs_the_same_for_one_and_for_three(ana, rows, django_assert_num_queries):
    for _ in range(rows):
        make_inquiry()
    client = signed_in(ana)
    token = client.get(FIND).content.decode().split('name="csrfmiddlewaretoken" value="')[1].split('"')[0]
    # session, user, two of permissions, whom to look at, a transaction around (what they sent, role, record), how many
    # there are, their rows
    with django_assert_num_queries(12):
        client.post(FIND, {"typed": "testina", "reason": NAMED, "csrfmiddlewaretoken": token})
