"""Phone intake: a caller's request through the same form and rules, with a code to read to them."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from intake import actions, duplicates, mailbox, metrics
from intake.models import AccessRecord, Inquiry, Letter, RecentWaits, Submission
from tests.make import CODE, make_inquiry, signed_in, story
from tests.project.test_grants import acting_as

pytestmark = pytest.mark.django_db

NEW = "/admin/intake/inquiry/new/"
CALL = {
    "name": "Testina Invented",
    "about": "someone",
    "reach": "call",
    "phone": "202-555-0143",
    "email": "",
    "ways": ["voicemail"],
    "times": ["evening"],
    "days": ["0", "2"],
    "time_zone": "America/Chicago",
    "ask_for": "Aunt Invented",
    "never_mention": "Prosperity",
    "message": "Zebrafinch words that nobody else would say.",
    "language": "es",
    "claimed": "on",
}
HIDDEN = re.compile(r'name="(token|csrfmiddlewaretoken)" value="([^"]+)"')


def hidden(client: Client) -> dict[str, str]:
    main = client.get(NEW).content.decode().partition('id="call"')[2]
    return dict(HIDDEN.findall(main))


def call(client: Client, **changes):
    """Fill the page as a coordinator would and send it."""
    return client.post(NEW, {**hidden(client), **CALL, **changes})


def code_on(answer) -> str:
    return CODE.search(answer.content.decode())[0].replace("-", "")


def test_a_call_is_filed_with_whoever_listened(ana):
    answer = call(signed_in(ana))
    assert answer.status_code == 200
    inquiry = Inquiry.objects.get()
    assert (inquiry.status, inquiry.claimed_by, inquiry.came_by, inquiry.language) == ("in_contact", ana, "phone", "es")
    assert (inquiry.reach, inquiry.about, inquiry.promise_at) == ("call", "someone", None)
    rule = {"ways": ["call", "voicemail"], "prefers": "call", "days": [0, 2], "dayparts": ["evening"]}
    assert inquiry.safe_rule == rule | {"time_zone": "America/Chicago"}
    assert inquiry.act_at > timezone.now() + timedelta(hours=23)
    assert [(event.kind, event.by) for event in inquiry.timeline.all()] == [("filed", ana), ("claimed", ana)]
    assert Letter.objects.count() == 0


def test_what_was_said_lies_in_the_cabinet_and_on_no_page_but_the_story(ana):
    client = signed_in(ana)
    answer = call(client)
    submission = Submission.objects.get()
    for column in (submission.contact, submission.story):
        assert b"Zebrafinch" not in bytes(column)
        assert b"0143" not in bytes(column)
    assert not any(word in answer.content.decode() for word in ("Testina", "Zebrafinch", "0143", "Aunt"))
    page = story(ana, Inquiry.objects.get())
    assert all(word in page for word in ("Zebrafinch words", "Aunt Invented", "Prosperity"))
    assert AccessRecord.objects.filter(inquiry=Inquiry.objects.get()).exists()


def test_the_code_that_is_read_to_the_caller_opens_the_mailbox(ana):
    code = code_on(call(signed_in(ana)))
    inquiry = Inquiry.objects.get()
    actions.answer(inquiry, by=ana, words="Invented answer.", at=timezone.now())
    opened = mailbox.open_mailbox(code)
    assert opened.reference == inquiry.reference
    assert [answer.words for answer in opened.answers] == ["Invented answer."]


def test_a_call_that_nobody_keeps_waits_in_the_queue(ana):
    call(signed_in(ana), claimed="")
    inquiry = Inquiry.objects.get()
    assert (inquiry.status, inquiry.claimed_by, inquiry.snoozed, inquiry.waits_since) == ("waiting", None, False, None)
    assert [event.kind for event in inquiry.timeline.all()] == ["filed"]


def test_the_same_page_sent_twice_is_one_request_with_one_code(ana):
    client = signed_in(ana)
    values = {**hidden(client), **CALL}
    first, second = client.post(NEW, values), client.post(NEW, values)
    assert code_on(first) == code_on(second)
    assert (Inquiry.objects.count(), Submission.objects.count()) == (1, 1)


def test_the_same_page_with_a_mended_number_is_a_second_version(ana):
    client = signed_in(ana)
    values = {**hidden(client), **CALL}
    client.post(NEW, values)
    client.post(NEW, values | {"phone": "202-555-0199"})
    inquiry = Inquiry.objects.get()
    assert inquiry.submissions.count() == 2
    assert inquiry.timeline.last().kind == "sent_again"
    assert inquiry.times_sent == 2


def test_what_the_public_form_refuses_is_refused_with_everything_typed(ana):
    answer = call(signed_in(ana), phone="555-0143", about="")
    page = answer.content.decode()
    assert answer.status_code == 200
    assert "10 digits" in page
    assert "Choose whom this is about." in page
    assert page.count('aria-invalid="true"') >= 2
    assert "Zebrafinch words that nobody else would say." in page
    assert Inquiry.objects.count() == 0


def test_a_broken_token_costs_no_word(ana, carl):
    client = signed_in(ana)
    values = {**hidden(client), **CALL}
    foreign = hidden(signed_in(carl))["token"]
    for token in ("", "nonsense", foreign):
        page = client.post(NEW, values | {"token": token}).content.decode()
        assert "Zebrafinch words that nobody else would say." in page
        assert Inquiry.objects.count() == 0
        values["token"] = dict(HIDDEN.findall(page.partition('id="call"')[2]))["token"]
    assert client.post(NEW, values).status_code == 200
    assert Inquiry.objects.count() == 1


def test_words_of_danger_put_the_steps_before_the_code(ana):
    page = call(signed_in(ana), message="He took too many pills and I cannot wake him up.").content.decode()
    assert page.index("call 911 now") < page.index("If they like, read them this code")
    inquiry = Inquiry.objects.get()
    assert (inquiry.urgent, inquiry.lane, inquiry.snoozed) == (True, 0, False)


def test_whoever_called_before_is_named_by_reference(ana):
    earlier = make_inquiry()
    page = call(signed_in(ana)).content.decode()
    assert earlier.reference in page
    found = Inquiry.objects.exclude(pk=earlier.pk).get()
    assert list(duplicates.alike(earlier)) == [found]


def test_who_wants_no_call_is_reached_through_the_mailbox_only(ana):
    call(signed_in(ana), reach="none", phone="", ways=["call", "text"])
    inquiry = Inquiry.objects.get()
    assert (inquiry.safe_rule["ways"], inquiry.due_at, inquiry.due_way) == ([], None, "")
    assert inquiry.act_at is not None


def test_after_the_call_a_new_code_may_be_given_for_an_hour(ana):
    old = code_on(call(signed_in(ana)))
    inquiry = Inquiry.objects.get()
    assert actions.give_new_code(inquiry, by=ana, at=timezone.now()) != old
    with pytest.raises(actions.ActionRefused):
        actions.give_new_code(inquiry, by=ana, at=timezone.now() + timedelta(minutes=61))


def test_a_call_does_not_count_in_the_promise_to_those_who_write(ana):
    call(signed_in(ana))
    metrics.measure_waits(timezone.now())
    assert RecentWaits.objects.get().counted == 0


@pytest.mark.parametrize("who", ["elena", "ramon", "otto"])
def test_only_who_works_on_inquiries_takes_calls(request, who):
    client = signed_in(request.getfixturevalue(who))
    assert client.get(NEW).status_code == 403
    assert Inquiry.objects.count() == 0


def test_nobody_files_without_signing_in_or_without_the_token_of_the_page(ana, stranger):
    assert stranger.get(NEW).status_code == 302
    assert signed_in(ana).post(NEW, CALL).status_code == 403
    assert Inquiry.objects.count() == 0


def test_the_desk_files_a_call_with_its_own_rights_in_the_database(ana):
    client = signed_in(ana)
    values = {**hidden(client), **CALL}
    with acting_as("prosperity_desk"):
        assert client.post(NEW, values).status_code == 200
    assert Inquiry.objects.count() == 1


@pytest.mark.parametrize("earlier", [1, 3])
def test_it_costs_the_same_whoever_called_before(ana, earlier, django_assert_num_queries):
    for _ in range(earlier):
        make_inquiry()
    client = signed_in(ana)
    with django_assert_num_queries(4):  # session, user, two of permissions
        values = {**hidden(client), **CALL}
    # those four; a look for the same page between a savepoint and another one around reference, inquiry, submission, digests,
    # two lines of the timeline, the talk and the claim; who looks alike
    with django_assert_num_queries(18):
        client.post(NEW, values)


# --- The page that is sent again


def test_what_the_caller_mends_about_being_reached_holds(ana):
    client = signed_in(ana)
    values = {**hidden(client), **CALL, "never_mention": "", "ask_for": "Uncle Invented"}
    client.post(NEW, values)
    client.post(NEW, values | {"never_mention": "kestrel", "ask_for": "Aunt Mended"})
    inquiry = Inquiry.objects.get()
    assert inquiry.submissions.count() == 2
    assert "Aunt Mended" in story(ana, inquiry)
    with pytest.raises(actions.NotToBeSaid):
        actions.answer(inquiry, by=ana, words="Our kestrel is open.", at=timezone.now())


def test_what_is_left_empty_the_second_time_takes_no_wish_back(ana):
    client = signed_in(ana)
    values = {**hidden(client), **CALL, "never_mention": "kestrel"}
    client.post(NEW, values)
    client.post(NEW, values | {"never_mention": "", "ask_for": ""})
    inquiry = Inquiry.objects.get()
    assert "Aunt Invented" in story(ana, inquiry)
    with pytest.raises(actions.NotToBeSaid):
        actions.answer(inquiry, by=ana, words="Our kestrel is open.", at=timezone.now())


def test_nobody_reads_a_dead_code_to_the_caller(ana):
    client = signed_in(ana)
    values = {**hidden(client), **CALL}
    first = code_on(client.post(NEW, values))
    actions.give_new_code(Inquiry.objects.get(), by=ana, at=timezone.now())
    page = client.post(NEW, values).content.decode()
    assert first not in page
    assert CODE.search(page) is None
    assert "A new code was given since." in page
