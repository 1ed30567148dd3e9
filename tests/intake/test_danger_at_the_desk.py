"""Danger: the family reads first what to do now, the desk sees at once who is in danger and which words said so."""

from __future__ import annotations

import html
import re
from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from intake import actions, views
from intake.models import Inquiry
from tests.make import (
    add,
    file_letters,
    file_request,
    form_token,
    main_of,
    make_inquiry,
    receipt_code,
    send_request,
    signed_in,
    story,
)

pytestmark = pytest.mark.django_db

QUEUE = "/admin/intake/inquiry/"
OVERDOSE = "Zebrafinch took too many pills and will not wake up."
SAYS = {
    "overdose": (OVERDOSE, ["Give naloxone if you have it.", 'href="tel:911"']),
    "suicide": ("Zebrafinch says he wants to kill himself.", ['href="tel:988"']),
    "violence": ("Zebrafinch hits me when he drinks.", ["Domestic Violence Hotline"]),
    "pregnancy": ("Zebrafinch is pregnant and uses heroin.", ["Do not stop opioids"]),
}
SAYS_IN_SPANISH = {
    "overdose": ("Zebrafinch tomó demasiadas pastillas y no despierta.", ["Dele naloxona si tiene."]),
    "suicide": ("Zebrafinch dice que se quiere matar.", ['href="tel:988"']),
}
CALM = "Zebrafinch has started to talk about treatment, and we would like to know more."


def receipt(client, message: str, path: str = "/contact/") -> str:
    answer = send_request(client, message=message, path=path, token=form_token(client, path))
    return main_of(client.get(answer["Location"]))


def marks(person, inquiry: Inquiry) -> list[str]:
    """The highlighted words at the desk."""
    page = signed_in(person).get(f"{QUEUE}{inquiry.pk}/change/").content.decode()
    return [html.unescape(words) for words in re.findall(r"<mark[^>]*>(.*?)</mark>", page, re.S)]


def urgent_tier(person) -> list[str]:
    page = signed_in(person).get(QUEUE).content.decode()
    tier = re.search(r'class="tier tier-urgent"(.*?)(?:class="tier(?: [^u]|")|</tbody>)', page, re.S)
    return re.findall(r'/change/">([^<]{7})</a>', tier[1]) if tier else []


# --- What the family reads


@pytest.mark.parametrize("danger", SAYS)
def test_the_steps_stand_first_on_the_receipt(client, danger):
    message, steps = SAYS[danger]
    page = receipt(client, message)
    for step in steps:
        assert step in page
        assert page.index(step) < page.index("We have it")
    assert page.index('class="first"') < page.index("<h1>")
    assert re.search(r"(?:[0-9A-Z]{4}-){4}[0-9A-Z]", page)


@pytest.mark.parametrize("danger", SAYS_IN_SPANISH)
def test_the_steps_stand_first_in_spanish_too(client, danger):
    message, steps = SAYS_IN_SPANISH[danger]
    page = receipt(client, message, "/es/contact/")
    for step in steps:
        assert page.index(step) < page.index("<h1>")
    for english in ("Give naloxone", "Thoughts of suicide", "Stay until help comes"):
        assert english not in page


def test_danger_told_in_spanish_on_the_english_page_is_seen_too(client):
    page = receipt(client, SAYS_IN_SPANISH["overdose"][0])
    assert "Give naloxone if you have it." in page


@pytest.mark.parametrize("danger", SAYS)
def test_nothing_that_was_typed_is_on_the_receipt_or_in_its_address(client, danger):
    answer = send_request(client, message=SAYS[danger][0])
    page = main_of(client.get(answer["Location"]))
    for word in ("Zebrafinch", "Testina", "0143", "pills and"):
        assert word not in page
        assert word not in answer["Location"]


def test_without_danger_there_are_no_steps(client):
    page = receipt(client, CALM)
    assert 'class="first"' not in page
    assert "naloxone" not in page


@pytest.mark.parametrize(("kind", "name"), [("reply", "message"), ("details", "worry")])
def test_danger_told_later_has_its_steps_first_on_the_page_after_it(client, kind, name):
    code = file_request(client, message=CALM)
    answer = add(client, kind, code, **{name: OVERDOSE})
    page = main_of(client.get(answer["Location"]))
    assert page.index("Give naloxone") < page.index("<h1>")
    assert "Zebrafinch" not in page


def test_danger_told_before_the_request_has_arrived_has_its_steps_too(client):
    code = receipt_code(client, send_request(client, message=CALM))
    answer = add(client, "reply", code, message=OVERDOSE)
    page = main_of(client.get(answer["Location"]))
    assert page.index("Give naloxone") < page.index("<h1>")


def test_who_ticks_that_somebody_is_pregnant_reads_what_matters_then(client):
    """The box is told as plainly as the word."""
    code = file_request(client, message=CALM)
    answer = add(client, "details", code, pregnant="yes")
    assert "Do not stop opioids" in main_of(client.get(answer["Location"]))


def test_a_fault_in_finding_danger_costs_nobody_the_receipt(client, monkeypatch):
    from intake import safety

    def broken(text):
        raise RuntimeError(text)

    monkeypatch.setattr(safety, "dangers_in", broken)
    assert "We have it" in receipt(client, OVERDOSE)


@pytest.mark.parametrize(("kind", "name"), [("reply", "message"), ("details", "worry")])
def test_a_fault_in_finding_danger_costs_nobody_what_was_added(client, monkeypatch, kind, name):
    """The letter is posted by then; an error page would make them write it all again."""
    from intake import safety

    code = receipt_code(client, send_request(client, message=CALM))

    def broken(text):
        raise RuntimeError(text)

    client.raise_request_exception = False
    monkeypatch.setattr(safety, "dangers_in", broken)
    assert add(client, kind, code, **{name: OVERDOSE}).status_code == 303


# --- What the desk sees


@pytest.mark.parametrize("danger", SAYS)
def test_a_danger_is_urgent_and_its_words_are_highlighted(ana, danger):
    message = SAYS[danger][0]
    inquiry = make_inquiry(message=message)
    assert inquiry.urgent
    assert danger in inquiry.dangers
    page = story(ana, inquiry)
    assert "Urgent:" in page
    found = marks(ana, inquiry)
    assert found
    assert all(words in message for words in found)


def test_the_highlighted_words_are_the_ones_that_did_it(ana):
    before, after = "We live by the sea. ", " Please call my sister in the morning."
    inquiry = make_inquiry(message=before + "He is not breathing." + after)
    found = " ".join(marks(ana, inquiry))
    assert "not breathing" in found
    for calm in ("sea", "sister", "morning"):
        assert calm not in found
    shown = re.search(r'<div class="words[^>]*>(.*?)</div>', story(ana, inquiry), re.S)[1]
    assert re.sub(r"<[^>]+>", "", shown) == before + "He is not breathing." + after


@pytest.mark.parametrize(
    "message",
    [
        "<script>alert(1)</script> not breathing <img src=x onerror=alert(1)>",
        'not <b>breathing</b> & "not breathing" </mark></div><script>alert(1)</script>',
        "not\nbreathing <mark title='\"'>",
    ],
)
def test_highlighting_lets_nothing_through(ana, message):
    inquiry = make_inquiry(message=message)
    page = signed_in(ana).get(f"{QUEUE}{inquiry.pk}/change/").content.decode()
    assert "<script>alert" not in page
    assert "<img src=x" not in page
    assert "<b>breathing" not in page
    shown = re.search(r'<div class="words[^>]*>(.*?)</div>', page, re.S)[1]
    assert html.unescape(re.sub(r"<[^>]+>", "", shown)).replace("\r", "") == message
    assert set(re.findall(r"<(/?\w+)", shown)) <= {"mark", "/mark"}


@pytest.mark.parametrize(("kind", "name"), [("reply", "message"), ("details", "worry")])
def test_danger_told_later_makes_it_urgent_and_its_words_are_highlighted(client, ana, kind, name):
    code = file_request(client, message=CALM)
    assert not Inquiry.objects.get().urgent
    add(client, kind, code, **{name: OVERDOSE})
    file_letters()
    inquiry = Inquiry.objects.get()
    assert inquiry.urgent
    assert urgent_tier(ana) == [inquiry.reference]
    assert any("will not wake up" in words or "too many pills" in words for words in marks(ana, inquiry))


def test_danger_of_an_earlier_version_stays_urgent(client, ana):
    """Mended to something calmer: somebody may be looking over her shoulder."""
    token = form_token(client)
    send_request(client, token=token, message=OVERDOSE)
    file_letters()
    send_request(client, token=token, message=CALM)
    file_letters()
    inquiry = Inquiry.objects.get()
    assert inquiry.urgent
    assert "overdose" in inquiry.dangers
    assert "will not wake up" in story(ana, inquiry)


def test_the_urgent_stand_above_whoever_has_waited_longest(ana, carl):
    old = make_inquiry(message=CALM)
    Inquiry.objects.filter(pk=old.pk).update(received_at=timezone.now() - timedelta(days=9))
    mine = make_inquiry(message=CALM)
    actions.claim(mine, by=ana, at=timezone.now())
    urgent = make_inquiry(message=OVERDOSE)
    page = signed_in(ana).get(QUEUE).content.decode()
    order = re.findall(r'/change/">([^<]{7})</a>', page)
    assert order[0] == urgent.reference
    assert urgent_tier(ana) == [urgent.reference]
    assert actions.take_next(by=carl, at=timezone.now()).inquiry == urgent


@pytest.mark.parametrize("mark", ["honeypot", "fast", "many"])
def test_the_urgent_stand_above_all_also_when_they_look_like_a_machines(ana, mark):
    make_inquiry(message=CALM)
    urgent = make_inquiry(message=OVERDOSE)
    Inquiry.objects.filter(pk=urgent.pk).update(mark=mark)
    assert urgent_tier(ana) == [urgent.reference]
    page = signed_in(ana).get(QUEUE).content.decode()
    assert re.findall(r'/change/">([^<]{7})</a>', page)[0] == urgent.reference
    assert "Set apart: may be a machine" not in page


def test_an_urgent_request_that_looks_like_a_machines_is_on_the_first_page_of_a_long_queue(ana):
    plain = make_inquiry(message=CALM)
    names = [field.attname for field in Inquiry._meta.concrete_fields if field.attname != "id"]
    values = {name: getattr(plain, name) for name in names}
    Inquiry.objects.bulk_create(
        Inquiry(**values | {"reference": f"{number:07}", "form_key": key, "code_hash": key})
        for number in range(60)
        for key in [f"{number:032}".encode()]
    )
    urgent = make_inquiry(message=OVERDOSE, website="x")
    assert urgent_tier(ana) == [urgent.reference]


def test_a_fast_urgent_request_from_the_front_door_is_urgent(client, ana, monkeypatch):
    monkeypatch.setattr(views, "FASTEST_PERSON", 3.0)
    with time_machine.travel(timezone.now(), tick=False):
        send_request(client, message=OVERDOSE)
        file_letters()
    inquiry = Inquiry.objects.get()
    assert (inquiry.mark, inquiry.urgent) == ("fast", True)
    assert urgent_tier(ana) == [inquiry.reference]


@pytest.mark.parametrize(("answer", "urgent"), [("yes", True), ("no", False), ("unsure", False)])
def test_pregnancy_from_the_details_is_flagged(client, ana, answer, urgent):
    code = receipt_code(client, send_request(client, message=CALM))
    add(client, "details", code, pregnant=answer)
    file_letters()
    inquiry = Inquiry.objects.get()
    assert (inquiry.urgent, inquiry.dangers) == (urgent, ["pregnancy"] if urgent else [])
    assert ("Urgent:" in story(ana, inquiry)) is urgent


def test_a_second_danger_joins_the_first(client, ana):
    code = file_request(client, message=SAYS["suicide"][0])
    add(client, "details", code, pregnant="yes")
    file_letters()
    assert Inquiry.objects.get().dangers == ["suicide", "pregnancy"]


def test_the_queue_names_no_danger_word_of_the_family(ana):
    make_inquiry(message=OVERDOSE)
    page = signed_in(ana).get(QUEUE).content.decode()
    for word in ("Zebrafinch", "pills", "wake up"):
        assert word not in page


def test_the_worker_finds_danger_whatever_the_public_site_says(client):
    """The letter carries no verdict: a public site that was taken over cannot hide somebody in danger."""
    from tests.intake.test_worker import letter_content, post

    post(letter_content(fields={"about": "me", "reach": "none", "message": OVERDOSE, "urgent": "", "dangers": []}))
    file_letters()
    assert Inquiry.objects.get().urgent


def test_a_fault_in_finding_danger_keeps_no_request_from_the_desk(client, monkeypatch):
    """Whatever a text does to the rules: somebody has to read it."""
    from intake import safety

    def broken(text):
        raise RuntimeError

    send_request(client, message=OVERDOSE)
    monkeypatch.setattr(safety, "dangers_in", broken)
    file_letters()
    assert Inquiry.objects.count() == 1


def test_a_fault_in_marking_the_words_keeps_nobody_from_reading_them(ana, monkeypatch):
    from intake import safety

    inquiry = make_inquiry(message=OVERDOSE)

    def broken(text):
        raise RuntimeError

    monkeypatch.setattr(safety, "find", broken)
    client = signed_in(ana)
    client.raise_request_exception = False
    assert "will not wake up" in client.get(f"{QUEUE}{inquiry.pk}/change/").content.decode()
