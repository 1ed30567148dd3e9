"""The mailbox: answers that only the code opens, what a family may change and take back, and that nothing is left of it."""

from __future__ import annotations

import json
import re
from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from intake import actions, codes, door, opening, retention
from intake.mailbox import OpenedAnswer, open_mailbox
from intake.models import AccessRecord, Answer, Inquiry, Letter, Note, ReferralPlace, Submission
from tests.make import (
    CODE,
    add,
    csrf_post,
    file_letters,
    file_request,
    form_token,
    look,
    main_of,
    make_inquiry,
    receipt_code,
    send_request,
    signed_in,
    story,
    use_way_out,
    whole_database,
)
from tests.project.test_grants import acting_as

pytestmark = pytest.mark.django_db

QUEUE = "/admin/intake/inquiry/"
OUR_WORDS = "Kestrel words from our desk: visiting hours are in the leaflet."
UNKNOWN = codes.grouped(codes.code_from_bytes(b"9876543210"))
DAY_AND_MORE = timedelta(hours=24, minutes=1)


def now_as(inquiry: Inquiry) -> Inquiry:
    return Inquiry.objects.get(pk=inquiry.pk)


def desk_verb(person, inquiry: Inquiry, verb: str, **data: str):
    """Press a button at the desk."""
    client = signed_in(person)
    return csrf_post(client, f"{QUEUE}{inquiry.pk}/{verb}/", data, page=f"{QUEUE}{inquiry.pk}/change/")


def answered(person, inquiry: Inquiry, words: str = OUR_WORDS) -> Answer:
    if inquiry.claimed_by is None:
        desk_verb(person, inquiry, "claim")
    desk_verb(person, inquiry, "answer", words=words)
    return Answer.objects.order_by("at").last()


def after_the_grace() -> int:
    with time_machine.travel(timezone.now() + DAY_AND_MORE):
        return retention.erase_due(timezone.now())


# --- Answers


def test_an_answer_of_the_desk_is_read_with_the_code(client, code, inquiry, ana):
    assert "Kestrel" not in main_of(look(client, code))
    answered(ana, inquiry)
    page = main_of(look(client, code))
    assert OUR_WORDS in page
    assert "We left you an answer here." in page
    assert OUR_WORDS in story(ana, inquiry)


def test_an_answer_is_shown_as_it_was_written_and_runs_nothing(client, code, inquiry, ana):
    answered(ana, inquiry, "<script>alert(1)</script>\n\nline & line")
    page = look(client, code).content.decode()
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)" in page


def test_the_longest_answer_fits_into_the_mailbox(client, code, inquiry, ana):
    words = "\U0001f426" * 4_000
    answered(ana, inquiry, words)
    assert words in main_of(look(client, code))
    desk_verb(ana, inquiry, "answer", words=words + "x")
    assert Answer.objects.count() == 1


@pytest.mark.parametrize(
    ("words", "why"), [("", "Write something."), ("  \n ", "Write something."), ("a\0b", "Null characters are not allowed.")]
)
def test_an_answer_without_words_is_refused_in_words(inquiry, ana, words, why):
    desk_verb(ana, inquiry, "claim")
    client = signed_in(ana)
    path = f"{QUEUE}{inquiry.pk}/change/"
    answer = csrf_post(client, f"{QUEUE}{inquiry.pk}/answer/", {"words": words}, page=path)
    assert f"Your answer: {why}" in answer.content.decode()
    assert Answer.objects.count() == 0


def test_a_dump_of_the_database_holds_no_word_of_an_answer(client, code, inquiry, ana):
    answered(ana, inquiry)
    add(client, "reply", code, message="Zebrafinch reply to the desk.")
    file_letters()
    dump = repr(whole_database())
    for word in ("Kestrel", "leaflet", "Zebrafinch", "Testina", "0143", code, code.replace("-", "")):
        assert word not in dump
        assert word.encode().hex() not in dump


def test_an_answer_is_sealed_to_the_code_and_not_only_locked_by_us(client, code, inquiry, ana, settings):
    """Whoever has the database and every key of the centre, but not the code, reads nothing from the mailbox's copy."""
    sealed = bytes(answered(ana, inquiry).sealed)
    settings.CABINET_KEYS = ()
    found = open_mailbox(codes.normalise(code))
    assert [answer.words for answer in found.answers] == [OUR_WORDS]
    assert b"Kestrel" not in sealed
    other = codes.code_from_bytes(b"0123456789")
    Inquiry.objects.update(code_hash=codes.code_hashes(other)[0])
    assert [answer.words for answer in open_mailbox(other).answers] == [None]


def test_an_answer_that_was_moved_to_another_mailbox_does_not_open_there(client, code, inquiry, ana):
    answered(ana, inquiry)
    with time_machine.travel(timezone.now() - timedelta(hours=1)):
        other_code = file_request(client)
    Answer.objects.update(inquiry=Inquiry.objects.exclude(pk=inquiry.pk).get())
    page = main_of(look(client, other_code))
    assert "Kestrel" not in page
    assert "This answer cannot be opened with your code." in page


def test_one_answer_cannot_be_put_in_the_place_of_another(client, code, inquiry, ana):
    """Same mailbox, same code: a "no" of last week is not shown as the answer of today."""
    one, other = answered(ana, inquiry, "Kestrel one."), answered(ana, inquiry, "Kestrel two.")
    Answer.objects.filter(pk=one.pk).update(sealed=bytes(other.sealed))
    page = main_of(look(client, code))
    assert page.count("Kestrel two.") == 1
    assert "Kestrel one." not in page
    assert "This answer cannot be opened with your code." in page


def test_an_opened_answer_prints_no_word():
    assert "Kestrel" not in repr(OpenedAnswer(timezone.now(), OUR_WORDS))
    assert "Kestrel" not in str(OpenedAnswer(timezone.now(), OUR_WORDS))


def test_only_who_holds_a_request_answers_it(inquiry, ana, carl, otto, elena):
    desk_verb(ana, inquiry, "claim")
    desk_verb(carl, inquiry, "answer", words=OUR_WORDS)
    for person in (otto, elena):
        csrf_post(signed_in(person), f"{QUEUE}{inquiry.pk}/answer/", {"words": OUR_WORDS})
    assert Answer.objects.count() == 0


@pytest.mark.parametrize("verb", ["answer", "new_code", "legal_hold"])
def test_no_verb_of_the_mailbox_is_done_by_a_get_or_goes_without_the_csrf_token(inquiry, mia, verb):
    client = signed_in(mia)
    assert client.get(f"{QUEUE}{inquiry.pk}/{verb}/")["Location"] == f"{QUEUE}{inquiry.pk}/change/"
    assert client.post(f"{QUEUE}{inquiry.pk}/{verb}/", {"words": "x", "held": "yes"}).status_code == 403
    assert not now_as(inquiry).legal_hold


# --- Replies


def test_a_reply_reaches_the_desk_and_is_not_repeated_to_whoever_finds_the_page(client, code, inquiry, ana):
    desk_verb(ana, inquiry, "claim")
    answer = add(client, "reply", code, message="Zebrafinch reply to the desk.")
    assert answer.status_code == 303
    assert "Zebrafinch" not in answer["Location"]
    file_letters()
    assert "Zebrafinch reply to the desk." in story(ana, inquiry)
    page = look(client, code)
    assert "You wrote to us." in main_of(page)
    assert b"Zebrafinch" not in page.content


def test_a_reply_from_the_mailbox_page_needs_no_code_again(client, code, inquiry, ana):
    page = look(client, code).content.decode()
    form = re.search(r'<form[^>]*id="form-reply".*?</form>', page, re.S)[0]
    fields = dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', form))
    assert 'name="code"' not in form
    assert set(fields) == {"request", "token"}
    action = re.search(r'action="([^"]+)"', form)[1]
    assert client.post(action, {**fields, "message": "Zebrafinch reply."}).status_code == 303
    file_letters()
    assert "Zebrafinch reply." in story(ana, inquiry)


def test_a_reply_sent_twice_is_one_message_and_a_changed_one_is_two(client, code, inquiry):
    token = form_token(client, "/my-request/reply/")
    for _ in range(2):
        add(client, "reply", code, token=token, message="Zebrafinch reply.")
        file_letters()
    assert inquiry.submissions.filter(kind="reply").count() == 1
    add(client, "reply", code, token=token, message="Zebrafinch reply, mended.")
    file_letters()
    assert inquiry.submissions.filter(kind="reply").count() == 2


def test_the_desk_is_shown_that_the_family_wrote_until_its_holder_has_read_it(client, code, inquiry, ana, carl):
    desk_verb(ana, inquiry, "claim")
    add(client, "reply", code, message="Zebrafinch reply.")
    file_letters()
    queue = signed_in(ana)
    assert b">news<" in queue.get(QUEUE).content
    story(carl, inquiry)
    assert b">news<" in queue.get(QUEUE).content
    story(ana, inquiry)
    assert b">news<" not in queue.get(QUEUE).content


def test_an_empty_reply_is_asked_for_and_nothing_is_sent(client, code):
    before = Letter.objects.count()
    answer = add(client, "reply", code, message=" ")
    assert answer.status_code == 422
    assert "Write your message first." in main_of(answer)
    assert f'value="{code}"' in answer.content.decode()
    assert Letter.objects.count() == before


def test_a_closed_request_opens_again_when_the_family_writes(client, code, inquiry, ana):
    desk_verb(ana, inquiry, "claim")
    actions.close(inquiry, by=ana, outcome="unreachable", at=timezone.now())
    add(client, "reply", code, message="Hello?")
    file_letters()
    found = now_as(inquiry)
    assert (found.status, found.claimed_by, found.outcome, found.closed_at) == ("waiting", None, "", None)
    assert "Your request is open again." in main_of(look(client, code))


@pytest.mark.parametrize(("kind", "name"), [("details", "worry"), ("reply", "message")])
def test_a_danger_told_after_the_closing_is_never_left_in_a_closed_request(client, code, inquiry, ana, kind, name):
    """Nobody looks into what is closed."""
    desk_verb(ana, inquiry, "claim")
    actions.close(inquiry, by=ana, outcome="unreachable", at=timezone.now())
    add(client, kind, code, **{name: "He took too many pills and will not wake up."})
    file_letters()
    found = now_as(inquiry)
    assert found.urgent
    assert found.status == "waiting"


def test_a_new_number_for_somebody_we_gave_up_on_opens_the_request_again(client, code, inquiry, ana):
    """Closed as unreachable because a digit was wrong; the family mends it on the page for that, and waits for the call."""
    desk_verb(ana, inquiry, "claim")
    actions.close(inquiry, by=ana, outcome="unreachable", at=timezone.now())
    answer = add(client, "contact", code, reach="call", phone="202-555-0199")
    told = main_of(client.get(answer["Location"]))
    file_letters()
    assert now_as(inquiry).status == "waiting" or "closed" in told.partition("Saved.")[2].partition("So far")[0]


@pytest.mark.parametrize("kind", ["reply", "details", "contact"])
@pytest.mark.parametrize("withdrawn", [False, True], ids=["closed by the desk", "withdrawn"])
def test_a_letter_from_before_the_end_is_read_by_somebody_but_undoes_no_withdrawal(client, code, inquiry, ana, kind, withdrawn):
    """It lay in the spool meanwhile. Nobody at the desk has read it; a family that withdrew wants nobody to."""
    fields = {"reply": {"message": "Hello?"}, "details": {"worry": "Much."}, "contact": {"reach": "call"}}[kind]
    with time_machine.travel(timezone.now() - timedelta(minutes=30)):
        add(client, kind, code, **fields)
    if withdrawn:
        use_way_out(client, code, "withdraw")
    else:
        desk_verb(ana, inquiry, "claim")
        actions.close(inquiry, by=ana, outcome="admitted", at=timezone.now())
    file_letters()
    found = now_as(inquiry)
    assert (found.status, found.outcome) == (("closed", "withdrawn") if withdrawn else ("waiting", ""))
    assert found.submissions.filter(kind=kind).count() == 1


def test_a_request_that_is_opened_again_by_a_reply_is_due_again(client, code, inquiry):
    """Without a moment at which they may be reached nobody would ever be told to call."""
    assert now_as(inquiry).due_at is not None
    use_way_out(client, code, "withdraw")
    add(client, "reply", code, message="We changed our mind.")
    file_letters()
    found = now_as(inquiry)
    assert found.status == "waiting"
    assert found.due_at is not None


# --- Who opened it


def test_the_family_reads_as_whom_and_when_somebody_opened_it_and_never_a_name(client, code, inquiry, ana, mia):
    assert "Nobody has opened it yet." in main_of(look(client, code))
    for person in (ana, mia):
        person.first_name, person.last_name = "Inventia", "Nobodyson"
        person.save()
        story(person, inquiry, rule_read=False)
    page = main_of(look(client, code))
    listed = page[page.index("Who opened it on our side") :]
    assert re.findall(r"<li>([^,]+),", listed) == ["Someone on our admissions team", "The lead of our admissions team"]
    for record in AccessRecord.objects.all():
        assert f'datetime="{timezone.localtime(record.at).isoformat(timespec="seconds")}"' in listed
    for name in ("ana", "mia", "Inventia", "Nobodyson", "story page"):
        assert not re.search(rf"\b{name}\b", page)


def test_somebody_who_is_neither_is_another_member_of_staff(client, code, inquiry, ana):
    ana.groups.clear()
    ana.is_superuser = True
    ana.save()
    story(ana, inquiry, rule_read=False)
    assert "Another member of our staff," in main_of(look(client, code))


def test_a_page_that_is_loaded_again_is_one_opening_and_the_next_hour_is_another(client, code, inquiry, ana):
    at = timezone.now().replace(minute=10)
    for minutes in (0, 1, 2, 60):
        with time_machine.travel(at + timedelta(minutes=minutes), tick=False):
            story(ana, inquiry, rule_read=False)
    assert main_of(look(client, code)).count("Someone on our admissions team,") == 2
    assert AccessRecord.objects.count() == 4


def test_a_role_is_remembered_as_it_was_when_the_request_was_opened(client, code, inquiry, ana, mia):
    story(ana, inquiry)
    ana.groups.set(mia.groups.all())
    assert "Someone on our admissions team," in main_of(look(client, code))


# --- A lost code


def test_a_new_code_opens_the_mailbox_with_all_its_answers_and_the_old_one_reads_not_here_yet(client, code, inquiry, ana):
    answered(ana, inquiry)
    before = bytes(Answer.objects.get().sealed)
    desk_verb(ana, inquiry, "log_attempt", way="call", result="reached")
    shown = desk_verb(ana, inquiry, "new_code")
    assert shown.status_code == 200
    assert shown["Cache-Control"] == "no-store"
    new_code = CODE.search(shown.content.decode())[0]
    page = main_of(look(client, new_code))
    assert OUR_WORDS in page
    assert "We gave you a new code. The old one opens nothing any more." in page
    assert bytes(Answer.objects.get().sealed) != before
    assert look(client, code).content == look(client, UNKNOWN).content


def test_the_new_code_is_stored_nowhere(client, code, inquiry, ana):
    desk_verb(ana, inquiry, "claim")
    desk_verb(ana, inquiry, "log_attempt", way="call", result="reached")
    new_code = CODE.search(desk_verb(ana, inquiry, "new_code").content.decode())[0]
    dump = repr(whole_database())
    for text in (new_code, new_code.replace("-", "")):
        assert text not in dump
    assert new_code not in story(ana, inquiry)


@pytest.mark.parametrize(
    ("way", "result", "minutes"),
    [("call", "no_answer", 0), ("text", "reached", 0), ("call", "left_message", 0), ("call", "reached", 61)],
)
def test_no_new_code_without_a_talk_on_the_phone_a_moment_ago(client, code, inquiry, ana, way, result, minutes):
    desk_verb(ana, inquiry, "claim")
    at = timezone.now() - timedelta(minutes=minutes)
    actions.log_attempt(inquiry, by=ana, way=way, result=result, at=at)
    before = bytes(now_as(inquiry).code_hash)
    desk = signed_in(ana)
    path = f"{QUEUE}{inquiry.pk}/change/"
    assert csrf_post(desk, f"{QUEUE}{inquiry.pk}/new_code/", page=path).status_code == 302
    assert b"First call them back" in desk.get(path).content
    assert bytes(now_as(inquiry).code_hash) == before


def test_a_talk_of_somebody_else_is_no_reason_for_a_new_code(inquiry, ana, carl):
    desk_verb(carl, inquiry, "claim")
    desk_verb(carl, inquiry, "log_attempt", way="call", result="reached")
    Inquiry.objects.update(claimed_by=ana)
    assert desk_verb(ana, inquiry, "new_code").status_code == 302


# --- Withdrawing


def test_withdrawing_stops_a_due_call_at_once(client, code, inquiry, ana):
    desk_verb(ana, inquiry, "claim")
    open_page = signed_in(ana)
    path = f"{QUEUE}{inquiry.pk}/change/"
    assert b"Log attempt" in open_page.get(path).content
    page = main_of(use_way_out(client, code, "withdraw"))
    assert "Withdrawn." in page
    assert "You withdrew this request" in page
    found = now_as(inquiry)
    assert (found.status, found.outcome, found.due_at, found.due_way) == ("closed", "withdrawn", None, "")
    # The page that was open at the desk can do nothing any more, and a new one offers nothing.
    csrf_post(open_page, f"{QUEUE}{inquiry.pk}/log_attempt/", {"way": "call", "result": "no_answer"})
    assert inquiry.attempts.count() == 0
    assert "Log attempt" not in story(ana, inquiry)
    assert "Withdrawn by the family" in story(ana, inquiry)


def test_withdrawing_asks_first(client, code, inquiry):
    page = look(client, code).content.decode()
    for verb in ("withdraw", "erase"):
        link = re.search(rf'href="([^"]*/{verb}/\?t=[^"]+)"', page)[1]
        assert client.get(link).status_code == 200
    assert now_as(inquiry).status == "waiting"
    assert now_as(inquiry).erase_asked_at is None


def test_withdrawing_twice_is_one_step(client, code, inquiry):
    page = look(client, code).content.decode()
    ticket = re.search(r'/withdraw/\?t=([^"]+)"', page)[1]
    sealed = re.search(r'name="request" value="([^"]+)"', client.get(f"/my-request/withdraw/?t={ticket}").content.decode())[1]
    for _ in range(2):
        assert client.post("/my-request/withdraw/", {"request": sealed}).status_code == 303
    assert inquiry.timeline.filter(kind="withdrawn").count() == 1


def test_a_changed_way_from_before_withdrawing_makes_no_call_due_again(client, code, inquiry):
    """It lay in the spool; the family has withdrawn meanwhile."""
    with time_machine.travel(timezone.now() - timedelta(minutes=30)):
        add(client, "contact", code, reach="call")
    use_way_out(client, code, "withdraw")
    file_letters()
    found = now_as(inquiry)
    assert (found.status, found.outcome) == ("closed", "withdrawn")
    assert found.due_at is None


def test_the_desk_cannot_say_that_a_family_withdrew(inquiry, ana):
    desk_verb(ana, inquiry, "claim")
    desk_verb(ana, inquiry, "close", outcome="withdrawn")
    assert now_as(inquiry).status == "claimed"


@pytest.mark.parametrize("verb", ["withdraw", "erase"])
def test_a_way_out_whose_page_had_closed_can_be_gone_with_the_code(client, code, inquiry, verb):
    """The ticket is over after five minutes: the page asks for the code, and the code must lead on."""
    with time_machine.travel(timezone.now() - timedelta(minutes=6)):
        link = re.search(rf'href="([^"]*/{verb}/\?t=[^"]+)"', look(client, code).content.decode())[1]
    asking = client.get(link)
    form = re.search(r'<form[^>]*id="form-look".*?</form>', asking.content.decode(), re.S)[0]
    action = (re.search(r'action="([^"]+)"', form) or [None, asking.request["PATH_INFO"]])[1]
    answer = client.post(action, {"code": code})
    assert answer.status_code == 303, "the code that was asked for leads nowhere"
    assert "Your request is here" in main_of(client.get(answer["Location"]))


def test_an_undo_without_its_seal_can_be_gone_with_the_code(client, code, inquiry):
    use_way_out(client, code, "erase")
    asking = client.post("/my-request/undo/", {"request": "x"})
    form = re.search(r'<form[^>]*id="form-look".*?</form>', asking.content.decode(), re.S)[0]
    action = (re.search(r'action="([^"]+)"', form) or [None, asking.request["PATH_INFO"]])[1]
    assert client.post(action, {"code": code}).status_code == 303


@pytest.mark.parametrize("verb", ["withdraw", "erase", "undo"])
@pytest.mark.parametrize("sealed", ["", "x", "gAAAAA", "a" * 4_000, "\0", "ñ"])
def test_a_broken_seal_does_nothing_and_asks_for_the_code(client, code, inquiry, verb, sealed):
    answer = client.post(f"/my-request/{verb}/", {"request": sealed})
    assert answer.status_code == 422
    assert b'name="code"' in answer.content
    assert (now_as(inquiry).status, now_as(inquiry).erase_asked_at) == ("waiting", None)


@pytest.mark.parametrize("verb", ["withdraw", "erase", "undo", "reply", "reach"])
def test_another_site_can_do_nothing_in_a_familys_name(client, code, inquiry, verb):
    answer = client.post(f"/my-request/{verb}/", {"code": code}, headers={"Sec-Fetch-Site": "cross-site"})
    assert answer.status_code == 403


# --- Erasing


def test_what_is_to_be_erased_is_hidden_from_everybody_at_once(client, code, inquiry, ana, carl, mia):
    desk_verb(ana, inquiry, "claim")
    with time_machine.travel(timezone.now() - timedelta(minutes=30)):
        twin = make_inquiry()
    assert inquiry.reference in story(ana, twin)
    page = main_of(use_way_out(client, code, "erase"))
    assert "Our desk cannot see it any more." in page
    assert "Receipt of erasure" in page
    for person in (ana, carl, mia):
        desk = signed_in(person)
        assert desk.get(f"{QUEUE}{inquiry.pk}/change/").status_code == 404
        for query in ("", "?status=all", "?status=erased", f"?q={inquiry.reference}&status=all"):
            found = re.findall(r'id="result_list".*?</table>', desk.get(QUEUE + query).content.decode(), re.S)
            assert inquiry.reference not in "".join(found)
        assert inquiry.reference not in story(person, twin)
    for verb in ("answer", "log_attempt", "close", "new_code"):
        data = {"words": "x", "way": "call", "result": "reached", "outcome": "admitted"}
        csrf_post(signed_in(ana), f"{QUEUE}{inquiry.pk}/{verb}/", data)
    assert Answer.objects.count() == inquiry.attempts.count() == 0
    assert now_as(inquiry).status == "claimed"


def test_the_receipt_of_erasure_has_no_personal_word_and_says_until_when_it_can_be_taken_back(client, code, inquiry, ana):
    answered(ana, inquiry)
    page = main_of(use_way_out(client, code, "erase"))
    for word in ("Testina", "Zebrafinch", "Kestrel", "0143", code, "call", "someone I"):
        assert word not in page
    assert inquiry.reference in page
    assert "It is erased for good after" in page
    assert "Keep my request" in page


def test_an_erasure_can_be_taken_back_with_the_code_and_everything_is_there_again(client, code, inquiry, ana):
    answered(ana, inquiry)
    before = now_as(inquiry)
    use_way_out(client, code, "erase")
    page = main_of(use_way_out(client, code, "undo"))
    assert "Your request is at our desk again." in page
    assert OUR_WORDS in page
    assert "Zebrafinch words" in story(ana, inquiry)
    assert after_the_grace() == 0
    found = now_as(inquiry)
    assert (found.status, found.claimed_by, found.due_at) == (before.status, before.claimed_by, before.due_at)


def test_it_is_not_erased_before_the_grace_is_over(client, code, inquiry):
    use_way_out(client, code, "erase")
    with time_machine.travel(timezone.now() + timedelta(hours=23, minutes=59)):
        assert retention.erase_due(timezone.now()) == 0
    assert Submission.objects.count() == 1
    assert after_the_grace() == 1


def test_once_erased_nothing_brings_it_back(client, code, inquiry):
    use_way_out(client, code, "erase")
    sealed = re.search(r'name="request" value="([^"]+)"', look(client, code).content.decode())[1]
    after_the_grace()
    answer = client.post("/my-request/undo/", {"request": sealed})
    assert client.get(answer["Location"]).content == look(client, UNKNOWN).content
    assert now_as(inquiry).status == "erased"


def full_of_words(client, code, inquiry, ana, mia) -> None:
    """Everything that can be known about a request: versions, details, ways, messages, answers, attempts, a likeness."""
    with time_machine.travel(timezone.now() - timedelta(minutes=20)):
        add(client, "details", code, worry="Zebrafinch worry.", relation="child", pregnant="yes", state="Invented")
        add(client, "contact", code, reach="text", never_mention="Zebrafinch secret", phone="202-555-0199")
        add(client, "reply", code, message="Zebrafinch reply that is long enough to be told alike: he will not wake up.")
        file_letters()
    inquiry.refresh_from_db()
    answered(ana, inquiry)
    desk_verb(ana, inquiry, "log_attempt", way="text", result="reached")
    inquiry.refresh_from_db()
    assert inquiry.urgent
    assert inquiry.relation
    note = Note(
        inquiry=inquiry, by=ana, at=timezone.now(), event=inquiry.timeline.create(at=timezone.now(), kind="noted", by=ana)
    )
    opening.lock_words(note, "Zebrafinch note.")
    note.save(force_insert=True)
    later = timezone.now() + DAY_AND_MORE
    place = ReferralPlace.objects.create(name="An invented place")
    at_work = {"lease_until": later, "waits_since": later, "promise_at": later, "snoozed": True, "tries": 3, "lane": 2}
    Inquiry.objects.update(**at_work, referred_to=place, outcome_on=later.date(), came_by="phone")


def test_of_an_erased_request_no_word_no_facet_and_no_digest_of_a_word_is_left(client, code, inquiry, ana, mia):
    full_of_words(client, code, inquiry, ana, mia)
    use_way_out(client, code, "erase")
    before = whole_database()
    keys = {bytes(inquiry.form_key), bytes(inquiry.code_hash)}  # a late letter of it is known by them, and destroyed
    held = {value for rows in before.values() for row in rows for value in row.values() if isinstance(value, bytes) and value}
    assert len(held - keys) > 10
    assert after_the_grace() == 1
    after = whole_database()
    left = {
        (table, name)
        for table, rows in after.items()
        for row in rows
        for name, value in row.items()
        if isinstance(value, bytes) and value in held - keys
    }
    assert left == set()


@pytest.mark.parametrize("table", ["intake_submission", "intake_answer", "intake_likeness", "intake_note", "intake_lastverb"])
def test_an_erasure_empties_the_cabinet(client, code, inquiry, ana, mia, table):
    full_of_words(client, code, inquiry, ana, mia)
    use_way_out(client, code, "erase")
    assert whole_database()[table] != []
    after_the_grace()
    assert whole_database()[table] == []


def test_the_row_that_stays_of_an_erased_request_says_nothing(client, code, inquiry, ana, mia):
    full_of_words(client, code, inquiry, ana, mia)
    use_way_out(client, code, "erase")
    after_the_grace()
    (row,) = whole_database()["intake_inquiry"]
    stays = {
        "id",
        "reference",
        "form_key",
        "code_hash",
        "received_at",
        "filed_at",
        "erase_asked_at",
        "erased_at",
        "status",
        "times_sent",
    }
    assert {name for name, value in row.items() if value not in (None, "", b"", False, [], "[]", {}, "{}")} == stays
    assert row["status"] == "erased"


def test_what_stays_is_what_the_page_says_what_happened_when_and_who_opened_it(client, code, inquiry, ana, mia):
    """Not even choices of the desk's own lists: a way, a result, an outcome."""
    full_of_words(client, code, inquiry, ana, mia)
    desk_verb(ana, inquiry, "close", outcome="admitted")
    use_way_out(client, code, "erase")
    after_the_grace()
    after = whole_database()
    assert after["intake_accessrecord"] != []
    assert {json.dumps(row["facts"]).strip('"') for row in after["intake_timelineevent"]} == {"{}"}
    assert {row["kind"] for row in after["intake_timelineevent"]} >= {"filed", "claimed", "attempt", "closed", "erased"}
    assert after["intake_contactattempt"] == []


def test_others_are_left_alone_by_an_erasure(client, code, inquiry, ana):
    with time_machine.travel(timezone.now() - timedelta(minutes=30)):
        other_code = file_request(client)
    add(client, "reply", other_code, message="Zebrafinch reply.")
    file_letters()
    use_way_out(client, code, "erase")
    after_the_grace()
    other = Inquiry.objects.get(erased_at=None)
    assert "Zebrafinch reply." in story(ana, other)
    assert "Your request is here" in main_of(look(client, other_code))


def test_the_workers_own_rights_are_enough_to_erase(client, code, inquiry, ana, mia):
    full_of_words(client, code, inquiry, ana, mia)
    use_way_out(client, code, "erase")
    with acting_as("prosperity_worker"):
        assert after_the_grace() == 1


# --- Erased, and yet something comes


def test_a_letter_that_was_posted_before_an_erasure_is_erased_too(client, code, inquiry):
    with time_machine.travel(timezone.now() - timedelta(minutes=30)):
        add(client, "reply", code, message="Zebrafinch reply from the spool.")
    use_way_out(client, code, "erase")
    after_the_grace()
    file_letters()
    assert Submission.objects.count() == 0
    assert Letter.objects.count() == 0
    assert Inquiry.objects.get().status == "erased"


def test_an_earlier_version_from_the_spool_is_erased_too(client, inquiry_and_token):
    _inquiry, token, code = inquiry_and_token
    with time_machine.travel(timezone.now() - timedelta(minutes=30)):
        send_request(client, token=token, message="Zebrafinch words from the spool.")
    use_way_out(client, code, "erase")
    after_the_grace()
    file_letters()
    assert Submission.objects.count() == Letter.objects.count() == 0
    assert Inquiry.objects.get().status == "erased"


@pytest.fixture
def inquiry_and_token(client):
    """A filed request, and the form it was sent from, still open in a tab."""
    with time_machine.travel(timezone.now() - timedelta(hours=1)):
        token = form_token(client)
        code = file_request(client, token=token)
    return Inquiry.objects.get(), token, code


@pytest.mark.parametrize("message", ["Zebrafinch words that nobody else would write.", "Zebrafinch words, mended."])
def test_one_sent_again_after_it_was_erased_is_a_new_request(client, inquiry_and_token, ana, message, monkeypatch):
    inquiry, token, code = inquiry_and_token
    use_way_out(client, code, "erase")
    after_the_grace()
    monkeypatch.setattr(door, "taken_lately", door.Taken())  # a day later nobody remembers what was taken
    with time_machine.travel(timezone.now() + DAY_AND_MORE):
        again = file_request(client, token=token, message=message)
        new = Inquiry.objects.get(erased_at=None)
        assert new.pk != inquiry.pk
        assert message in story(ana, new)
        assert "Your request is here" in main_of(look(client, again))


@pytest.mark.parametrize("message", ["Zebrafinch words that nobody else would write.", "Zebrafinch words, mended."])
def test_one_sent_again_while_an_erasure_can_still_be_taken_back_is_not_lost_with_it(
    client, inquiry_and_token, ana, message, monkeypatch
):
    """Erased, then back to the form in the other tab and sent once more: the receipt says that somebody reads it."""
    _inquiry, token, code = inquiry_and_token
    use_way_out(client, code, "erase")
    monkeypatch.setattr(door, "taken_lately", door.Taken())  # more than ten minutes later, or another machine
    answer = send_request(client, token=token, message=message)
    assert "We have it" in main_of(client.get(answer["Location"]))
    file_letters()
    after_the_grace()
    visible = Inquiry.objects.visible()
    assert visible.count() == 1, "it went with the request that was erased"
    assert message in story(ana, visible.get())


def test_a_message_after_erasing_is_not_thanked_for_and_thrown_away(client, code, inquiry, ana):
    """A page was still open in another tab. Either it is read, or the family is told that it is not."""
    use_way_out(client, code, "erase")
    answer = add(client, "reply", code, message="Zebrafinch: please do call, it is worse.")
    told = main_of(client.get(answer["Location"])) if answer.status_code == 303 else ""
    file_letters()
    after_the_grace()
    read = any("it is worse" in story(ana, inquiry) for inquiry in Inquiry.objects.visible())
    assert read or "Saved" not in told


# --- Legal hold


def test_under_a_legal_hold_nothing_is_erased_and_the_family_is_told(client, code, inquiry, ana, mia):
    desk_verb(mia, inquiry, "legal_hold", held="yes")
    page = main_of(use_way_out(client, code, "erase"))
    assert "The law makes us keep it for now." in page
    assert "It is erased for good after" not in page
    assert after_the_grace() == 0
    assert Submission.objects.count() == 1
    kept = signed_in(mia).get(f"{QUEUE}{inquiry.pk}/change/").content.decode()
    assert "Lift the hold" in kept
    assert "Zebrafinch" not in kept
    assert signed_in(ana).get(f"{QUEUE}{inquiry.pk}/change/").status_code == 404


def test_when_a_hold_is_lifted_what_was_to_be_erased_is_erased(client, code, inquiry, mia):
    desk_verb(mia, inquiry, "legal_hold", held="yes")
    use_way_out(client, code, "erase")
    csrf_post(signed_in(mia), f"{QUEUE}{inquiry.pk}/legal_hold/", {"held": "no"})
    assert after_the_grace() == 1
    assert now_as(inquiry).status == "erased"


def test_only_the_lead_holds(inquiry, ana, carl, mia, otto, elena, ramon):
    for person, allowed in ((ana, False), (carl, False), (otto, False), (elena, False), (ramon, False), (mia, True)):
        csrf_post(signed_in(person), f"{QUEUE}{inquiry.pk}/legal_hold/", {"held": "yes"})
        assert now_as(inquiry).legal_hold is allowed, person.username
    assert "legal hold" in story(ana, inquiry)
    assert "Hold it" not in story(ana, inquiry)


def test_who_set_a_hold_and_when_is_on_record(inquiry, mia):
    """Keeping what a family wants gone is the heaviest thing the desk can do to it."""
    before = inquiry.timeline.count()
    desk_verb(mia, inquiry, "legal_hold", held="yes")
    assert inquiry.timeline.count() == before + 1
    assert inquiry.timeline.last().by == mia


# --- A guess learns nothing


@pytest.mark.parametrize("first", ["", "/es"])
def test_unknown_erased_and_not_yet_filed_read_the_same_to_the_byte(client, code, inquiry, first):
    use_way_out(client, code, "erase")
    after_the_grace()
    not_filed = receipt_code(client, send_request(client))
    pages = [look(client, one, f"{first}/my-request/") for one in (UNKNOWN, code, not_filed)]
    assert len({page.content for page in pages}) == 1
    assert len({page.status_code for page in pages}) == 1
    assert len({tuple(sorted(page.headers.items())) for page in pages}) == 1


@pytest.mark.parametrize("verb", ["withdraw", "erase", "undo"])
def test_no_button_tells_an_erased_mailbox_from_an_unknown_one(client, code, inquiry, verb):
    from intake.views import held

    use_way_out(client, code, "erase")
    after_the_grace()
    answers = [client.post(f"/my-request/{verb}/", {"request": held(codes.normalise(one))}) for one in (UNKNOWN, code)]
    assert {answer.status_code for answer in answers} == {303}
    assert len({len(answer["Location"]) for answer in answers}) == 1
    assert len({client.get(answer["Location"]).content for answer in answers}) == 1


@pytest.mark.parametrize("kind", ["reply", "details", "contact"])
def test_adding_to_an_erased_mailbox_and_to_an_unknown_one_reads_the_same(client, code, inquiry, kind):
    use_way_out(client, code, "erase")
    after_the_grace()
    fields = {"reply": {"message": "Hello?"}, "details": {"worry": "Much."}, "contact": {"reach": "call"}}[kind]
    answers = [add(client, kind, one, **fields) for one in (UNKNOWN, code)]
    assert len({client.get(answer["Location"]).content for answer in answers}) == 1


def test_a_mailbox_page_is_kept_by_nobody_and_names_nothing_in_its_address(client, code, inquiry):
    page = look(client, code)
    assert page["Cache-Control"] == "no-store"
    assert b"/clear.css" in page.content
    assert code not in page.content.decode()
    assert inquiry.reference not in main_of(page)
