"""A button that is pressed twice does one thing, and whoever pressed it sees that it is done."""

from __future__ import annotations

import html
import re
from functools import partial

import pytest
from django.utils import timezone

from intake import actions
from intake.models import Answer, ContactAttempt, Inquiry, Note, TimelineEvent
from tests.make import at_once, csrf_post, make_inquiry, signed_in

pytestmark = pytest.mark.django_db

QUEUE = "/admin/intake/inquiry/"
WORDS = "Kestrel words of mine."
HIDDEN = re.compile(r'<input type="hidden" name="(\w+)" value="([^"]*)"')


@pytest.fixture
def mine(ana) -> Inquiry:
    return actions.claim(make_inquiry(), by=ana, at=timezone.now())


def form_of(client, inquiry: Inquiry, verb: str) -> dict[str, str]:
    """What the page itself puts into the form of a verb."""
    page = client.get(f"{QUEUE}{inquiry.pk}/change/").content.decode()
    form = re.search(rf'<form[^>]*action="{QUEUE}{inquiry.pk}/{verb}/".*?</form>', page, re.S)[0]
    return dict(HIDDEN.findall(form))


def press(client, inquiry: Inquiry, verb: str, form: dict[str, str]):
    return client.post(f"{QUEUE}{inquiry.pk}/{verb}/", form)


TWICE = [
    ("log_attempt", {"way": "call", "result": "no_answer"}),
    ("note", {"words": WORDS}),
    ("answer", {"words": WORDS}),
    ("close", {"outcome": "declined"}),
    ("release", {}),
    ("hand_over", {"to": "carl"}),
    ("ask_erase", {}),
    ("undo", {}),
]


@pytest.mark.parametrize(("verb", "data"), TWICE, ids=[verb for verb, _ in TWICE])
def test_pressed_twice_it_is_done_once_and_nobody_reads_of_a_fault(ana, carl, mine, verb, data):
    client = signed_in(ana)
    if verb == "ask_erase":
        actions.log_attempt(mine, by=ana, way="call", result="reached", at=timezone.now())
    form = form_of(client, mine, verb) | data | ({"to": str(carl.pk)} if "to" in data else {})
    first = press(client, mine, verb, form)
    done = (Inquiry.objects.values().get(), TimelineEvent.objects.count())
    second = press(client, mine, verb, form)
    assert (first.status_code, second.status_code) == (302, 302)
    assert second["Location"] == first["Location"]
    assert (Inquiry.objects.values().get(), TimelineEvent.objects.count()) == done
    page = html.unescape(client.get(second["Location"]).content.decode())
    assert 'class="error"' not in page
    assert "Nothing of it was kept" not in page


@pytest.mark.parametrize("verb", ["claim", "reopen"])
def test_taking_it_twice_is_taking_it_once(ana, verb):
    inquiry, client = make_inquiry(), signed_in(ana)
    if verb == "reopen":
        actions.claim(inquiry, by=ana, at=timezone.now())
        actions.close(inquiry, by=ana, outcome="declined", at=timezone.now())
    form = form_of(client, inquiry, verb)
    first, second = press(client, inquiry, verb, form), press(client, inquiry, verb, form)
    assert second["Location"] == first["Location"] == f"{QUEUE}{inquiry.pk}/change/"
    page = client.get(second["Location"]).content.decode()
    assert "You have it already" not in page
    assert 'class="error"' not in page


def test_the_second_press_leaves_one_attempt_one_note_and_one_answer(ana, mine):
    client = signed_in(ana)
    for verb, data in TWICE[:3]:
        form = form_of(client, mine, verb) | data
        for _ in range(2):
            press(client, mine, verb, form)
    mine.refresh_from_db()
    assert (ContactAttempt.objects.count(), Note.objects.count(), Answer.objects.count()) == (1, 1, 1)


def test_other_words_on_the_same_page_are_another_note(ana, mine):
    client = signed_in(ana)
    form = form_of(client, mine, "note")
    for words in (WORDS, "Wrenword, which came later."):
        press(client, mine, "note", form | {"words": words})
    assert Note.objects.count() == 2


def test_what_was_taken_back_can_be_done_again_from_the_same_page(ana, mine):
    client = signed_in(ana)
    form = form_of(client, mine, "note") | {"words": WORDS}
    press(client, mine, "note", form)
    actions.undo(Inquiry.objects.get(), by=ana, at=timezone.now())
    assert Note.objects.count() == 0
    press(client, mine, "note", form)
    assert Note.objects.count() == 1


def test_what_was_refused_can_be_pressed_again(ana, carl, mine):
    client = signed_in(ana)
    form = form_of(client, mine, "answer") | {"words": WORDS}
    actions.note(mine, by=carl, words="Wrenword", at=timezone.now())
    assert press(client, mine, "answer", form).status_code == 409
    form["version"] = str(Inquiry.objects.get().version)
    assert press(client, mine, "answer", form).status_code == 302
    assert Answer.objects.count() == 1


def test_every_form_has_a_mark_of_its_own_and_so_has_every_page(ana, mine):
    client = signed_in(ana)
    marks = [form_of(client, mine, verb)["press"] for verb in ("note", "answer", "close", "note")]
    assert len(set(marks)) == 4


@pytest.mark.parametrize("mark", [None, "", "x" * 10_000, "\0", "\ud800"])
def test_without_a_mark_or_with_nonsense_in_it_nothing_breaks_and_no_word_is_lost(ana, mine, mark):
    client = signed_in(ana)
    client.raise_request_exception = False
    form = form_of(client, mine, "note") | {"words": WORDS}
    form.pop("press")
    if mark is not None:
        form["press"] = mark.encode("utf-8", "surrogatepass").decode("utf-8", "replace")
    assert press(client, mine, "note", form).status_code == 302
    assert Note.objects.count() == 1


def test_the_mark_of_a_form_gives_no_word_back(ana, mine):
    client = signed_in(ana)
    form = form_of(client, mine, "note") | {"words": WORDS}
    press(client, mine, "note", form)
    event = TimelineEvent.objects.get(kind="noted")
    assert event.press is not None
    assert form["press"].encode() not in event.press.bytes
    assert form["press"] not in str(TimelineEvent.objects.filter(pk=event.pk).values().get())


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_pressed_twice_in_the_same_moment_it_is_done_once(ana, mine):
    """Two requests at once, each on a connection of its own: the second waits for the first and finds it done."""
    client = signed_in(ana)
    form = form_of(client, mine, "answer") | {"words": WORDS}
    steps = []
    for window in (signed_in(ana), signed_in(ana)):
        token = form_of(window, mine, "answer")["csrfmiddlewaretoken"]
        steps.append(partial(press, window, mine, "answer", form | {"csrfmiddlewaretoken": token}))
    assert [answer.status_code for answer in at_once(*steps)] == [302, 302]
    assert Answer.objects.count() == 1


def test_a_form_of_an_older_page_still_works(ana, mine):
    csrf_post(signed_in(ana), f"{QUEUE}{mine.pk}/note/", {"words": WORDS}, page=f"{QUEUE}{mine.pk}/change/")
    assert Note.objects.count() == 1
