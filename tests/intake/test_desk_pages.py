"""The queue and the story page: who sees them, what they show, and what they must not."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from intake import actions
from intake.models import AccessRecord, Inquiry
from tests.make import csrf_post, file_letters, form_token, make_inquiry, send_request, signed_in

pytestmark = pytest.mark.django_db

QUEUE = "/admin/intake/inquiry/"


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
    with django_assert_num_queries(6):  # session, user, two of permissions, page count, rows
        client.get(QUEUE)


@pytest.mark.parametrize("times", [1, 3])
def test_the_story_costs_the_same_for_one_and_for_three_versions(ana, client, times, django_assert_num_queries):
    token = form_token(client)
    for number in range(times):
        send_request(client, token=token, message=f"Version {number}")
    file_letters()
    desk = signed_in(ana)
    inquiry = Inquiry.objects.get()
    # session, user, two of permissions, inquiry, a transaction around (role, access record, versions, answers), alike,
    # timeline; and what was sent again is no news any more
    with django_assert_num_queries(13 + (times > 1)):
        desk.get(story_path(inquiry))


def test_the_story_shows_everything_and_records_the_reading(ana):
    inquiry = make_inquiry()
    page = signed_in(ana).get(story_path(inquiry)).content.decode()
    assert all(word in page for word in ("Testina Invented", "(202) 555-0143", "Zebrafinch words"))
    assert "Testina" not in page.split("</title>")[0]
    assert AccessRecord.objects.get().reason == "story page"


def test_a_request_sent_again_shows_the_new_number_and_that_it_changed(ana, client):
    token = form_token(client)
    send_request(client, token=token)
    file_letters()
    send_request(client, token=token, phone="202-555-0199")
    file_letters()
    page = signed_in(ana).get(story_path(Inquiry.objects.get())).content.decode()
    assert "(202) 555-0199" in page
    assert "(202) 555-0143" in page
    assert "Sent again, changed" in page


def test_claim_attempt_close_by_hand(ana):
    inquiry, client = make_inquiry(), signed_in(ana)
    story = story_path(inquiry)
    assert csrf_post(client, f"{QUEUE}{inquiry.pk}/claim/", page=story).status_code == 302
    attempt = {"way": "call", "result": "reached"}
    assert csrf_post(client, f"{QUEUE}{inquiry.pk}/log_attempt/", attempt, page=story)["Location"] == story
    assert csrf_post(client, f"{QUEUE}{inquiry.pk}/close/", {"outcome": "admitted"}, page=story)["Location"] == story
    inquiry.refresh_from_db()
    assert (inquiry.status, inquiry.outcome, inquiry.claimed_by) == ("closed", "admitted", ana)


def test_the_loser_reads_who_was_faster(ana, carl):
    inquiry, client = make_inquiry(), signed_in(carl)
    actions.claim(inquiry, by=ana, at=timezone.now())
    csrf_post(client, f"{QUEUE}{inquiry.pk}/claim/", page=QUEUE)
    assert "Ana was faster." in client.get(story_path(inquiry)).content.decode()


@pytest.mark.parametrize(
    ("verb", "data"), [("log_attempt", {"way": "pigeon", "result": "reached"}), ("close", {}), ("close", {"outcome": "x"})]
)
def test_an_answer_that_was_not_offered_is_refused_in_words(ana, verb, data):
    inquiry, client = make_inquiry(), signed_in(ana)
    actions.claim(inquiry, by=ana, at=timezone.now())
    csrf_post(client, f"{QUEUE}{inquiry.pk}/{verb}/", data, page=story_path(inquiry))
    assert "Choose one of the offered answers" in client.get(story_path(inquiry)).content.decode()
    inquiry.refresh_from_db()
    assert inquiry.status == "claimed"


VERBS = ("claim", "log_attempt", "close")


@pytest.mark.parametrize("verb", VERBS)
def test_a_verb_is_never_a_get_and_never_without_the_csrf_token(ana, verb):
    inquiry, client = make_inquiry(), signed_in(ana)
    assert client.get(f"{QUEUE}{inquiry.pk}/{verb}/").status_code == 405
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


def test_what_strangers_wrote_is_shown_as_they_wrote_it(ana):
    hostile = '<script>alert(1)</script><img src=x onerror=alert(1)>{{ 7|add:7 }}{% now "Y" %}'
    inquiry = make_inquiry(message=hostile, name=hostile[:190])
    page = signed_in(ana).get(story_path(inquiry)).content.decode()
    assert "<script>alert" not in page
    assert "<img src=x" not in page
    assert "&lt;script&gt;alert(1)" in page
    assert "{{ 7|add:7 }}" in page
