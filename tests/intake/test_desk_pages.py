"""The queue and the story page: who sees them, what they show, and what they must not."""

from __future__ import annotations

import re
from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
import time_machine
from django.contrib.sessions.models import Session
from django.utils import timezone
from django.utils.formats import date_format

from intake import actions
from intake.actions.shift import leave_note
from intake.models import AccessRecord, Inquiry, SavedView, ShiftNote
from tests.make import csrf_post, make_inquiry, signed_in

pytestmark = pytest.mark.django_db

QUEUE = "/admin/intake/inquiry/"
TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="([^"]+)"')


def story_path(inquiry: Inquiry) -> str:
    return f"{QUEUE}{inquiry.pk}/change/"


def test_the_queue_shows_who_has_waited_longest_first(ana):
    ages = {make_inquiry().pk: days for days in (1, 3, 2)}
    for pk, days in ages.items():
        Inquiry.objects.filter(pk=pk).update(received_at=timezone.now() - timedelta(days=days))
    page = signed_in(ana).get(QUEUE).content.decode()
    order = sorted(Inquiry.objects.all(), key=lambda inquiry: page.index(inquiry.reference))
    assert [ages[inquiry.pk] for inquiry in order] == [3, 2, 1]


def test_the_queue_shows_no_name_and_no_word(ana):
    make_inquiry()
    page = signed_in(ana).get(QUEUE).content.decode()
    assert not any(word in page for word in ("Testina", "Zebrafinch", "0143"))
    assert AccessRecord.objects.count() == 0


def test_the_queue_shows_what_is_open_unless_asked(ana):
    inquiry = make_inquiry()
    actions.claim(inquiry, by=ana, at=timezone.now())
    actions.close(inquiry, by=ana, outcome="declined", at=timezone.now())
    client = signed_in(ana)
    assert inquiry.reference not in client.get(QUEUE).content.decode()
    assert inquiry.reference in client.get(f"{QUEUE}?status=all").content.decode()
    assert inquiry.reference in client.get(f"{QUEUE}?status=closed").content.decode()
    assert inquiry.reference not in client.get(f"{QUEUE}?status=nonsense").content.decode()


@pytest.mark.parametrize("rows", [1, 3])
def test_the_queue_costs_the_same_for_one_and_for_three(ana, carl, rows, django_assert_num_queries):
    for _ in range(rows):
        actions.claim(make_inquiry(), by=carl, at=timezone.now())
    client = signed_in(ana)
    for path in (QUEUE, "/admin/"):
        # session, user, two of permissions, places on the page and how many in each tier, their rows, who holds something,
        # saved views, the newest note of the shift
        with django_assert_num_queries(9):
            client.get(path)


@pytest.mark.parametrize("rows", [1, 3])
def test_saved_views_and_a_hand_over_note_cost_nothing_more(ana, carl, rows, django_assert_num_queries):
    make_inquiry()
    for number in range(rows):
        leave_note(
            by=carl, words="Kestrel words", at=timezone.now(), after=ShiftNote.objects.values_list("pk", flat=True).first()
        )
        SavedView.objects.create(by=ana, name=f"View {number}", query="urgent=yes")
        SavedView.objects.create(name=f"View {number}", query="language=es")
    client = signed_in(ana)
    with django_assert_num_queries(9):
        client.get(f"{QUEUE}?reach=call")


def test_the_queue_says_who_left_the_newest_note_and_opens_nothing(ana, carl, otto):
    client = signed_in(ana)
    assert 'id="hand-over"' not in client.get(QUEUE).content.decode()
    at = timezone.localtime().replace(hour=7, minute=10)
    with time_machine.travel(at.replace(hour=9), tick=False):
        client, reader = signed_in(ana), signed_in(otto)
        leave_note(by=carl, words="Kestrel words", at=at, after=None)
        page = client.get(QUEUE).content.decode()
        link = '<a class="hand-over" id="hand-over" href="/admin/intake/inquiry/shift/">'
        assert f"{link}Hand-over note from carl, 7:10 a.m.</a>" in page
        assert "Kestrel" not in page
        assert 'id="hand-over"' not in reader.get(QUEUE).content.decode()  # who may not open the shift's page
    assert AccessRecord.objects.count() == 0


def test_an_older_note_says_its_day_and_one_that_the_shift_page_no_longer_shows_is_not_named(ana, carl):
    note = leave_note(by=carl, words="Kestrel words", at=timezone.now() - timedelta(days=3), after=None)
    day = date_format(timezone.localtime(note.at), "DATETIME_FORMAT")
    assert f"Hand-over note from carl, {day}" in signed_in(ana).get(QUEUE).content.decode()
    note = leave_note(by=carl, words="x", at=timezone.now() - timedelta(days=30, minutes=1), after=note.pk)
    ShiftNote.objects.exclude(pk=note.pk).delete()
    assert 'id="hand-over"' not in signed_in(ana).get(QUEUE).content.decode()


def test_an_empty_list_says_whether_nobody_waits_or_nothing_fits(ana):
    client = signed_in(ana)
    assert "Nobody is waiting" in client.get(QUEUE).content.decode()
    for query in ("language=es", "status=closed", "q=K7Q-F2M"):
        page = client.get(f"{QUEUE}?{query}").content.decode()
        assert "Nothing here fits" in page
        assert "Back to the whole queue" in page


def test_the_loser_reads_who_was_faster(ana, carl):
    inquiry, client = make_inquiry(), signed_in(carl)
    actions.claim(inquiry, by=ana, at=timezone.now())
    csrf_post(client, f"{QUEUE}{inquiry.pk}/claim/", page=QUEUE)
    assert "Ana was faster." in client.get(story_path(inquiry)).content.decode()


VERBS = ("claim", "log_attempt", "close")


@pytest.mark.parametrize("verb", VERBS)
def test_a_get_of_a_verb_leads_to_the_story_and_does_nothing_and_no_post_goes_without_the_token(ana, verb):
    inquiry, client = make_inquiry(), signed_in(ana)
    for method in (client.get, client.head):  # as after a new sign-in, which comes back by a GET
        assert method(f"{QUEUE}{inquiry.pk}/{verb}/")["Location"] == story_path(inquiry)
    assert client.put(f"{QUEUE}{inquiry.pk}/{verb}/").status_code in (403, 405)
    assert client.post(f"{QUEUE}{inquiry.pk}/{verb}/").status_code == 403
    inquiry.refresh_from_db()
    assert inquiry.status == "waiting"


def test_who_may_see_what(ana, carl, mia, elena, ramon, otto, stranger):
    inquiry = make_inquiry()
    expected = {  # the queue, the story, the record of openings
        ana: (200, 200, 403),
        carl: (200, 200, 403),
        mia: (200, 200, 200),
        otto: (200, 403, 200),
        elena: (403, 403, 403),
        ramon: (403, 403, 403),
    }
    paths = (QUEUE, story_path(inquiry), "/admin/intake/accessrecord/")
    for person, codes in expected.items():
        client = signed_in(person)
        assert tuple(client.get(path).status_code for path in paths) == codes, person.username
    for path in paths:
        answer = stranger.get(path, follow=True)
        assert answer.redirect_chain[-1][0].startswith("/admin/account/login/")


def test_who_may_not_open_a_story_leaves_no_trace_of_its_words(otto):
    inquiry = make_inquiry()
    assert b"Zebrafinch" not in signed_in(otto).get(story_path(inquiry)).content
    assert AccessRecord.objects.count() == 0


def test_a_deactivated_person_is_out_with_the_next_click(ana):
    inquiry, client = make_inquiry(), signed_in(ana)
    assert client.get(story_path(inquiry)).status_code == 200
    ana.is_active = False
    ana.save()
    assert client.get(story_path(inquiry)).status_code == 302


def test_an_inquiry_that_is_not_there_is_a_404(ana):
    client = signed_in(ana)
    assert client.get(f"{QUEUE}00000000-0000-0000-0000-000000000000/change/").status_code == 404
    assert client.get(f"{QUEUE}nonsense/change/").status_code == 404


@pytest.mark.parametrize("path", ["add/", "{pk}/delete/", "{pk}/history/"])
def test_there_is_no_other_way_to_touch_an_inquiry(mia, path):
    inquiry = make_inquiry()
    assert signed_in(mia).get(QUEUE + path.format(pk=inquiry.pk)).status_code == 404


def test_whoever_has_to_sign_in_again_before_a_verb_lands_on_the_story(ana):
    inquiry, client = make_inquiry(), signed_in(ana)
    token = TOKEN.search(client.get(story_path(inquiry)).content.decode())[1]
    Session.objects.all().delete()
    sent_away = client.post(f"{QUEUE}{inquiry.pk}/note/", {"csrfmiddlewaretoken": token, "words": "Kestrel"})["Location"]
    back = parse_qs(urlsplit(sent_away).query)["next"][0]
    assert back == f"{QUEUE}{inquiry.pk}/note/"
    answer = signed_in(ana).get(back, follow=True)
    assert answer.redirect_chain == [(story_path(inquiry), 302)]
    assert answer.status_code == 200


def test_a_get_of_a_verb_tells_nobody_anything_who_may_not_read_it(stranger, otto, elena):
    inquiry = make_inquiry()
    path = f"{QUEUE}{inquiry.pk}/note/"
    assert "/login/" in stranger.get(path)["Location"]
    for person in (otto, elena):
        assert signed_in(person).get(path, follow=True).status_code == 403
