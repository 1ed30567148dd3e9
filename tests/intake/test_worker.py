"""The worker trusts no letter, and no letter stops it."""

from __future__ import annotations

import base64
import json
from datetime import timedelta

import pytest
import time_machine
from django.core.management import CommandError, call_command
from django.utils import timezone
from django.utils.module_loading import import_string

from intake import codes, door, sealing
from intake.management.commands.work import do_chores
from intake.models import Inquiry, Letter, Submission
from tests.make import REQUEST, receipt_code, send_request

pytestmark = pytest.mark.django_db


def letter_content(**changes: object) -> dict[str, object]:
    code = codes.code_from_bytes(b"0123456789")
    return {
        "fields": {**REQUEST, "source": ""},
        "kind": "request",
        "language": "en",
        "mark": "",
        "code_hashes": [code_hash.hex() for code_hash in codes.code_hashes(code)],
        "mailbox_key": base64.b64encode(sealing.public_half(codes.mailbox_private_key(code))).decode(),
    } | changes


def post(content: object, *, info: bytes | None = None, raw: bytes | None = None) -> Letter:
    key = timezone.now().isoformat().encode()
    envelope = raw or sealing.seal(json.dumps(content).encode(), info=info or door.letter_info(key))
    return Letter.objects.create(form_key=key, letter_key=key, envelope=envelope, posted_at=timezone.now())


def test_a_letter_is_filed_and_its_envelope_emptied(client):
    send_request(client)
    posted = Letter.objects.get()
    call_command("work", once=True)
    letter, inquiry = Letter.objects.get(), Inquiry.objects.get()
    assert (bytes(letter.envelope), letter.set_aside) == (b"", "")
    assert letter.filed_at is not None
    assert inquiry.received_at == posted.posted_at
    assert (inquiry.about, inquiry.reach, inquiry.language, inquiry.status) == ("someone", "call", "en", "waiting")


@pytest.mark.parametrize(
    "content",
    [
        {},
        [],
        "text",
        None,
        letter_content(fields={}),
        letter_content(fields=None),
        letter_content(fields={**REQUEST, "about": "everybody"}),
        letter_content(fields={**REQUEST, "message": "x" * 4_001}),
        letter_content(fields={**REQUEST, "times": "x"}),
        letter_content(language="xx"),
        letter_content(code_hashes=["00"]),
        letter_content(code_hashes=["zz"]),
        letter_content(code_hashes=[7]),
        letter_content(code_hashes=[]),
        letter_content(code_hashes=None),
        letter_content(kind="parcel"),
        letter_content(kind=None),
        letter_content(kind="details"),
        letter_content(kind="reply", fields={"message": ""}),
        letter_content(kind="contact", fields={"reach": "pigeon"}),
        letter_content(mark="invented"),
        letter_content(mark=["fast"]),
        letter_content(fields={**REQUEST, "time_zone": "Mars/Olympus"}),
        letter_content(mailbox_key="AAAA"),
        letter_content(mailbox_key="ñ"),
        letter_content(mailbox_key=None),
        letter_content(fields={**REQUEST, "message": "\ud800"}),
        letter_content(fields={**REQUEST, "name": "a\udfff"}),
    ],
)
def test_a_letter_that_our_form_would_not_have_sent_is_set_aside(content, client):
    """A stolen public site can seal whatever it likes; the worker checks it as it would check a stranger."""
    bad = post(content)
    send_request(client)
    call_command("work", once=True)
    bad.refresh_from_db()
    assert bad.set_aside == "not a request"
    assert bytes(bad.envelope) != b""
    assert Inquiry.objects.count() == 1


def test_letters_that_contradict_the_database_never_hold_up_the_next(client):
    """Two letters of different forms with the same code: one inquiry, the other is set aside, and work goes on."""
    first, second = post(letter_content()), post(letter_content(fields={**REQUEST, "about": "me"}))
    send_request(client)
    call_command("work", once=True)
    second.refresh_from_db()
    assert second.set_aside == "not a request"
    first.refresh_from_db()
    assert first.filed_at is not None
    assert Inquiry.objects.count() == 2


def test_a_letter_that_is_too_deep_to_read_never_holds_up_the_next(client):
    key = b"deep"
    envelope = sealing.seal(b"[" * 60_000, info=door.letter_info(key))
    Letter.objects.create(form_key=key, letter_key=key, envelope=envelope, posted_at=timezone.now())
    send_request(client)
    call_command("work", once=True)
    assert Inquiry.objects.count() == 1


def test_a_letter_from_tomorrow_was_received_now_at_the_latest(client):
    send_request(client)
    Letter.objects.update(posted_at=timezone.now() + timedelta(days=400))
    call_command("work", once=True)
    assert Inquiry.objects.get().received_at <= timezone.now()


def test_a_letter_whose_key_is_not_here_yet_waits_and_is_filed_later(client, settings):
    """Keys are rotated one process at a time: the public site may use a key before the worker holds it."""
    send_request(client)
    keys, settings.LETTER_PRIVATE_KEYS = settings.LETTER_PRIVATE_KEYS, (("0badcafe", b"k" * 96),)
    call_command("work", once=True)
    letter = Letter.objects.get()
    assert (letter.set_aside, letter.filed_at) == ("", None)
    assert letter.put_off_until > timezone.now()
    settings.LETTER_PRIVATE_KEYS = keys
    call_command("work", once=True)
    assert Inquiry.objects.count() == 0
    with time_machine.travel(timezone.now() + timedelta(minutes=6)):
        call_command("work", once=True)
    assert Inquiry.objects.count() == 1


def test_letters_that_were_set_aside_can_be_taken_up_again(client):
    send_request(client)
    Letter.objects.update(set_aside="cannot open")
    call_command("work", once=True)
    assert Inquiry.objects.count() == 0
    call_command("work", once=True, retry=True)
    assert Inquiry.objects.count() == 1


def test_the_worker_does_not_run_as_the_databases_owner(settings):
    settings.DATABASE_LOGIN_IS_OWN = False
    with pytest.raises(CommandError, match="DATABASE_URL_WORKER"):
        call_command("work", once=True)


def test_a_letter_that_cannot_be_opened_never_holds_up_the_next(client):
    garbage = [post(None, raw=raw) for raw in (b"\x01", b"\xff" * 5_000)]
    moved = post(letter_content(), info=b"sealed for another letter")
    send_request(client)
    call_command("work", once=True)
    for letter in (*garbage, moved):
        letter.refresh_from_db()
        assert letter.set_aside == "cannot open"
    assert Inquiry.objects.count() == 1


def test_no_set_aside_letter_or_log_line_tells_a_word(client, caplog):
    post(letter_content(language="xx"))
    call_command("work", once=True)
    assert "set aside: not a request" in caplog.text
    assert "Zebrafinch" not in caplog.text


def test_what_is_filed_is_locked(client):
    send_request(client)
    call_command("work", once=True)
    submission = Submission.objects.get()
    for stored in (bytes(submission.contact), bytes(submission.story)):
        assert stored[0] == 1
        assert b"Testina" not in stored
        assert b"Zebrafinch" not in stored


def test_the_family_finds_its_request_as_soon_as_it_is_filed(client):
    code = receipt_code(client, send_request(client))
    answer = client.post("/my-request/", {"code": code})
    assert b"Not here yet" in client.get(answer["Location"]).content
    call_command("work", once=True)
    assert b"Your request is here" in client.get(answer["Location"]).content


asked: list[object] = []


def broken_chore(at: object) -> None:
    raise ValueError("Zebrafinch")


def chore_of_another_app(at: object) -> None:
    asked.append(at)


def test_the_worker_does_the_chores_that_the_settings_name_and_a_broken_one_keeps_no_other_from_being_done(settings, caplog):
    settings.WORKER_CHORES = [f"{__name__}.broken_chore", f"{__name__}.chore_of_another_app"]
    asked.clear()
    do_chores()
    assert len(asked) == 1
    assert "worker: broken_chore failed" in caplog.text


def test_every_chore_that_the_settings_name_is_there(settings):
    for name in settings.WORKER_CHORES:
        assert callable(import_string(name))
