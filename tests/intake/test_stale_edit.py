"""A page from before somebody else's change: nothing is overwritten, and nothing that was typed is lost."""

from __future__ import annotations

import html
import re

import pytest
from django.utils import timezone

from intake import actions
from intake.models import Answer, Inquiry, Note
from tests.make import add, csrf_post, file_letters, file_request, make_inquiry, signed_in

pytestmark = pytest.mark.django_db

QUEUE = "/admin/intake/inquiry/"
MINE = "Kestrel words of mine."


@pytest.fixture
def inquiry(ana) -> Inquiry:
    return actions.claim(make_inquiry(), by=ana, at=timezone.now())


def press(client, inquiry: Inquiry, verb: str, **data: str):
    return csrf_post(client, f"{QUEUE}{inquiry.pk}/{verb}/", data, page=f"{QUEUE}{inquiry.pk}/change/")


def text(answer) -> str:
    return html.unescape(answer.content.decode())


def test_every_form_of_a_verb_says_from_which_version_it_was_made(ana, mia, inquiry):
    pages = [(ana, inquiry), (mia, inquiry), (ana, make_inquiry())]
    closed = actions.claim(make_inquiry(), by=ana, at=timezone.now())
    pages.append((ana, actions.close(closed, by=ana, outcome="declined", at=timezone.now())))
    seen = set()
    for person, shown in pages:
        page = signed_in(person).get(f"{QUEUE}{shown.pk}/change/").content.decode()
        for verb, form in re.findall(rf'<form[^>]*action="{QUEUE}{shown.pk}/(\w+)/"(.*?)</form>', page, re.S):
            seen.add(verb)
            if verb != "read_rule":
                assert f'name="version" value="{shown.version}"' in form, verb
    assert seen == {
        "answer", "ask_erase", "claim", "close", "follow_up", "hand_over", "legal_hold", "log_attempt", "new_code", "note",
        "read_rule", "release", "reopen", "undo",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("verb", "data"),
    [
        ("answer", {"words": MINE}),
        ("close", {"outcome": "declined"}),
        ("follow_up", {"other": "2099-01-01T10:00"}),
        ("release", {}),
        ("new_code", {}),
        ("ask_erase", {}),
    ],
)
def test_a_verb_from_an_old_page_is_refused_and_changes_nothing(ana, carl, inquiry, verb, data):
    actions.note(inquiry, by=carl, words="Wrenword of a colleague.", at=timezone.now())
    before = Inquiry.objects.values().get()
    client = signed_in(ana)
    answer = press(client, inquiry, verb, version=str(inquiry.version), **data)
    page = text(answer if answer.status_code == 409 else client.get(answer["Location"]))
    assert "Somebody changed this meanwhile: Note written." in page
    assert Inquiry.objects.values().get() == before
    assert Answer.objects.count() == 0


def test_both_texts_are_shown_and_the_form_still_holds_the_words(ana, carl, inquiry):
    actions.note(inquiry, by=carl, words="Wrenword of a colleague.", at=timezone.now())
    answer = press(signed_in(ana), inquiry, "answer", version=str(inquiry.version), words=MINE)
    assert answer.status_code == 409
    card = re.search(r'<section class="card changed".*?</section>', text(answer), re.S)[0]
    assert "Note written" in card
    assert "carl" in card
    assert "Wrenword of a colleague." in card
    assert MINE in card
    assert re.search(rf"<textarea[^>]*>\s*{MINE}</textarea>", text(answer))


def test_the_page_that_refuses_carries_the_new_version_so_that_sending_again_works(ana, carl, inquiry):
    actions.note(inquiry, by=carl, words="Wrenword", at=timezone.now())
    client = signed_in(ana)
    page = text(press(client, inquiry, "answer", version=str(inquiry.version), words=MINE))
    version = re.search(r'name="version" value="(\d+)"', page)[1]
    assert press(client, inquiry, "answer", version=version, words=MINE).status_code == 302
    assert Answer.objects.count() == 1


def test_what_the_family_wrote_meanwhile_stands_beside_ones_own_words(ana, client):
    code = file_request(client)
    inquiry = actions.claim(Inquiry.objects.get(), by=ana, at=timezone.now())
    add(client, "reply", code, message="Zebrafinch changed everything.")
    file_letters()
    page = text(press(signed_in(ana), inquiry, "answer", version=str(inquiry.version), words=MINE))
    card = re.search(r'<section class="card changed".*?</section>', page, re.S)[0]
    assert "Zebrafinch changed everything." in card
    assert MINE in card


def test_a_choice_that_was_made_is_still_made(ana, carl, inquiry):
    actions.note(inquiry, by=carl, words="Wrenword", at=timezone.now())
    page = text(press(signed_in(ana), inquiry, "close", version=str(inquiry.version), outcome="declined"))
    assert re.search(r'value="declined" required checked', page)
    assert re.search(r'<details class="verb" name="verb" open>\s*<summary data-key="x">', page)


def test_an_attempt_and_a_note_only_add_and_are_never_refused_for_an_old_page(ana, carl, inquiry):
    actions.note(inquiry, by=carl, words="Wrenword", at=timezone.now())
    client = signed_in(ana)
    old = str(inquiry.version)
    assert press(client, inquiry, "note", version=old, words=MINE).status_code == 302
    assert press(client, inquiry, "log_attempt", version=old, way="call", result="no_answer").status_code == 302
    assert Note.objects.count() == 2
    assert inquiry.attempts.count() == 1


def test_words_for_an_inquiry_that_is_somebody_elses_by_now_are_there_to_copy(ana, mia, carl, inquiry):
    actions.hand_over(inquiry, by=mia, to=carl, at=timezone.now())
    answer = press(signed_in(ana), inquiry, "answer", version=str(inquiry.version), words=MINE)
    assert answer.status_code == 409
    assert "Only carl, who holds it, can do that." in text(answer)
    assert MINE in text(answer)


@pytest.mark.parametrize("version", [None, "", "x", "-1", "\N{ARABIC-INDIC DIGIT THREE}x", "9" * 10_000, "1\0"])
@pytest.mark.parametrize(("verb", "data"), [("close", {"outcome": "declined"}), ("release", {}), ("answer", {"words": MINE})])
def test_a_page_that_does_not_say_how_old_it_is_counts_as_old(ana, inquiry, verb, data, version):
    before = Inquiry.objects.values().get()
    page = QUEUE if version is None else f"{QUEUE}{inquiry.pk}/change/"  # the queue carries no version
    asked = data if version is None else data | {"version": version}
    csrf_post(signed_in(ana), f"{QUEUE}{inquiry.pk}/{verb}/", asked, page=page)
    assert Inquiry.objects.values().get() == before
    assert not Answer.objects.exists()
