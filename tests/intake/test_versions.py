"""A verb from a page that is older than the row is refused, unless it only adds."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from intake import actions
from intake.models import Inquiry
from tests.make import add, file_letters, file_request, make_inquiry

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
SAFE = datetime(2026, 11, 24, 15, 0, tzinfo=UTC)
CHECKED = {
    "release": lambda one, by, to, version: actions.release(one, by=by, at=NOW, version=version),
    "hand_over": lambda one, by, to, version: actions.hand_over(one, by=by, to=to, at=NOW, version=version),
    "follow_up": lambda one, by, to, version: actions.follow_up(one, by=by, until=SAFE, at=NOW, version=version),
    "answer": lambda one, by, to, version: actions.answer(one, by=by, words="Kestrel", at=NOW, version=version),
    "new_code": lambda one, by, to, version: actions.give_new_code(one, by=by, at=NOW, version=version),
    "close": lambda one, by, to, version: actions.close(one, by=by, outcome="declined", at=NOW, version=version),
    "ask_erase": lambda one, by, to, version: actions.ask_erase(one, by=by, at=NOW, version=version),
}


@pytest.mark.parametrize("verb", CHECKED)
def test_an_old_page_changes_nothing_and_is_told_what_happened(verb, ana, carl):
    inquiry = actions.claim(make_inquiry(), by=ana, at=NOW)
    actions.log_attempt(inquiry, by=ana, way="call", result="reached", at=NOW)
    page = Inquiry.objects.get()
    actions.note(inquiry, by=carl, words="An invented note.", at=NOW)
    stood = Inquiry.objects.values().get()
    with pytest.raises(actions.ChangedMeanwhile, match=r"^Somebody changed this meanwhile: Note written\. Look,"):
        CHECKED[verb](inquiry, ana, carl, page.version)
    assert Inquiry.objects.values().get() == stood
    CHECKED[verb](inquiry, ana, carl, stood["version"])
    assert Inquiry.objects.get().version == stood["version"] + 1


def test_opening_again_and_taking_back_look_at_the_version_too(ana, carl):
    inquiry = actions.claim(make_inquiry(), by=ana, at=NOW)
    closed = actions.close(inquiry, by=ana, outcome="declined", at=NOW)
    with pytest.raises(actions.ChangedMeanwhile):
        actions.undo(inquiry, by=ana, at=NOW, version=closed.version - 1)
    with pytest.raises(actions.ChangedMeanwhile):
        actions.reopen(inquiry, by=carl, at=NOW, version=closed.version - 1)
    actions.reopen(inquiry, by=carl, at=NOW, version=closed.version)


def test_what_only_adds_goes_through_after_the_family_wrote(ana, client):
    code = file_request(client)
    inquiry = actions.claim(Inquiry.objects.get(), by=ana, at=NOW)
    page = Inquiry.objects.get()
    add(client, "reply", code, message="Kestrel words")
    file_letters()
    assert Inquiry.objects.get().version == page.version + 1
    actions.note(inquiry, by=ana, words="An invented note.", at=NOW)
    actions.log_attempt(inquiry, by=ana, way="call", result="no_answer", at=NOW)
    with pytest.raises(actions.ChangedMeanwhile, match="The family wrote"):
        actions.close(inquiry, by=ana, outcome="declined", at=NOW, version=page.version)


def test_looking_makes_no_page_old(ana):
    inquiry = actions.claim(make_inquiry(), by=ana, at=NOW)
    Inquiry.objects.update(news_at=NOW)
    inquiry.refresh_from_db()
    actions.note_seen(inquiry, by=ana)
    assert Inquiry.objects.get().version == inquiry.version
