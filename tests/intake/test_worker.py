"""The worker trusts no letter, and no letter stops it."""

from __future__ import annotations

import base64
import json

import pytest
from django.core.management import call_command
from django.utils import timezone

from intake import codes, door, sealing
from intake.models import Inquiry, Letter, Submission
from tests.make import REQUEST, receipt_code, send_request

pytestmark = pytest.mark.django_db


def letter_content(**changes: object) -> dict[str, object]:
    code = codes.code_from_bytes(b"0123456789")
    return {
        "fields": {**REQUEST, "source": ""},
        "language": "en",
        "code_hash": codes.code_hashes(code)[0].hex(),
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
        letter_content(code_hash="00"),
        letter_content(code_hash="zz"),
        letter_content(code_hash=7),
        letter_content(mailbox_key="AAAA"),
        letter_content(mailbox_key="ñ"),
        letter_content(mailbox_key=None),
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
