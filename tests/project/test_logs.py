"""A log line tells what happened and where, and never what somebody wrote."""

from __future__ import annotations

import io
import logging
import sys

import pytest

from prosperity.logs import QuietFormatter

WORD = "Zebrafinch"


def formatted(logger: str, message: str, *arguments: object, error: bool = False) -> str:
    record = logging.LogRecord(logger, logging.ERROR, __file__, 1, message, arguments, None)
    if error:
        try:
            raise ValueError(WORD)
        except ValueError:
            record.exc_info = sys.exc_info()
    return QuietFormatter().format(record)


def test_what_others_put_into_a_message_stays_out():
    line = formatted("django.request", "Not Found: %s", f"/{WORD}/")
    assert "Not Found: %s" in line
    assert WORD not in line


def test_a_message_that_was_put_together_elsewhere_stays_out():
    assert WORD not in formatted("urllib3", f"connection to {WORD} failed")


def test_our_own_messages_are_kept():
    assert "letter 7 set aside" in formatted("intake.worker", "letter %s set aside", 7)


def test_an_error_is_its_class_and_its_place_never_its_text():
    line = formatted("django.request", "Internal Server Error: %s", "/x/", error=True)
    assert "ValueError" in line
    assert "test_logs.py" in line
    assert WORD not in line


@pytest.mark.django_db
def test_a_fault_in_the_middle_of_a_request_logs_no_word(client, monkeypatch):
    """The positive control first: Django's usual formatter would have printed it."""
    from intake import views
    from tests.make import send_request

    def broken(*args, **kwargs):
        raise RuntimeError(f"{WORD} {kwargs}")

    loud, quiet = logging.StreamHandler(io.StringIO()), logging.StreamHandler(io.StringIO())
    quiet.setFormatter(QuietFormatter())
    for handler in (loud, quiet):
        logging.getLogger().addHandler(handler)
    monkeypatch.setattr(views.door, "post_letter", broken)
    client.raise_request_exception = False
    try:
        answer = send_request(client)
    finally:
        for handler in (loud, quiet):
            logging.getLogger().removeHandler(handler)
    assert answer.status_code == 503
    assert b"Zebrafinch words" in answer.content  # a fault of ours costs nobody their words
    assert WORD in loud.stream.getvalue()
    assert WORD not in quiet.stream.getvalue()
    assert "RuntimeError" in quiet.stream.getvalue()
