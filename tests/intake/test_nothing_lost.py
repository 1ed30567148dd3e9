"""While the database is gone, a family still gets its receipt, and the letter reaches the desk once."""

from __future__ import annotations

import pytest
from django.core.management import CommandError, call_command
from django.db import Error, InternalError, OperationalError
from django.utils import timezone

from intake import door, opening, spool
from intake.models import Inquiry, Letter
from tests.make import file_letters, form_token, receipt_code, send_request

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def folder(settings, tmp_path, monkeypatch):
    settings.SPOOL = tmp_path
    monkeypatch.setattr(door, "breaker", door.Breaker())
    return tmp_path


class Database:
    """The letterbox's table, which can go away and come back. `tries` counts who asked it meanwhile."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.monkeypatch, self.tries = monkeypatch, 0

    def goes(self, error: type[Error] = OperationalError) -> None:
        """Writing a letter fails from now on, as it does for a server that is stopped, full, or read-only."""

        def refuse(**values):
            self.tries += 1
            raise error("secret-host refused")

        self.monkeypatch.setattr(Letter.objects, "create", refuse)

    def is_back(self) -> None:
        self.monkeypatch.undo()
        self.monkeypatch.setattr(door, "breaker", door.Breaker())
        self.monkeypatch.setattr(door, "taken_lately", door.Taken())  # another process, or ten minutes later


@pytest.fixture
def database():
    with pytest.MonkeyPatch.context() as monkeypatch:
        yield Database(monkeypatch)


@pytest.mark.parametrize("error", [OperationalError, InternalError])
def test_the_family_gets_its_receipt_and_the_desk_its_inquiry(client, ana, folder, database, error):
    database.goes(error)
    code = receipt_code(client, send_request(client))
    assert len(list(spool.waiting(folder))) == 1
    assert Letter.objects.count() == 0
    database.is_back()
    call_command("drain", once=True)
    assert list(folder.iterdir()) == []
    file_letters()
    inquiry = Inquiry.objects.get()
    assert (
        opening.open_inquiry(inquiry, by=ana, reason="test", at=timezone.now()).versions[0].contact.name == "Testina Invented"
    )
    answer = client.post("/my-request/", {"code": code})
    assert b"Your request is here" in client.get(answer["Location"]).content


def test_once_into_the_spool_and_once_into_the_database_is_one_inquiry(client, folder, database):
    token = form_token(client)
    database.goes()
    first = receipt_code(client, send_request(client, token=token))
    database.is_back()
    second = receipt_code(client, send_request(client, token=token))
    call_command("drain", once=True)
    file_letters()
    assert first == second
    assert Inquiry.objects.get().submissions.count() == 1
    assert list(folder.iterdir()) == []


def test_a_mended_number_in_the_spool_is_the_same_inquiry(client, folder, database):
    token = form_token(client)
    first = receipt_code(client, send_request(client, token=token))
    database.goes()
    second = receipt_code(client, send_request(client, token=token, phone="202-555-0199"))
    database.is_back()
    call_command("drain", once=True)
    file_letters()
    assert first == second
    assert Inquiry.objects.get().submissions.count() == 2


def test_after_one_failure_the_next_family_does_not_wait_for_the_database(client, folder, database):
    database.goes()
    for number in range(3):
        assert send_request(client, message=f"Zebrafinch {number}").status_code == 303
    assert database.tries == 1
    assert len(list(spool.waiting(folder))) == 3


def test_both_gone_is_said_and_the_words_stay(client, settings, folder, database):
    database.goes()
    settings.SPOOL = folder / "gone"
    answer = send_request(client)
    assert answer.status_code == 503
    assert b"Zebrafinch words" in answer.content
    assert b"secret-host" not in answer.content


def test_without_a_spool_every_family_tries_the_database(client, settings, database):
    settings.SPOOL = None
    database.goes()
    for _ in range(2):
        assert send_request(client).status_code == 503
    assert database.tries == 2
    with pytest.raises(CommandError, match="PROSPERITY_SPOOL"):
        call_command("drain", once=True)


def test_a_file_on_disk_tells_no_word_and_no_code(client, folder, database):
    token = form_token(client)
    database.goes()
    code = receipt_code(client, send_request(client, token=token))
    content = next(spool.waiting(folder)).read_bytes()
    for word in (b"Testina", b"Zebrafinch", b"0143", code.encode(), code.replace("-", "").encode(), token.encode()):
        assert word not in content


def test_a_torn_file_never_stops_the_others(client, folder, database, caplog):
    database.goes()
    for number in range(3):
        send_request(client, message=f"Zebrafinch {number}")
    torn = list(spool.waiting(folder))[1]
    torn.write_bytes(torn.read_bytes()[:-1])
    database.is_back()
    call_command("drain", once=True)
    assert Letter.objects.count() == 2
    assert [path.name for path in folder.iterdir()] == ["set-aside"]
    assert "torn and was set aside" in caplog.text


def test_the_drain_gives_up_on_a_database_that_is_gone_and_loses_nothing(client, folder, database):
    database.goes()
    send_request(client)
    call_command("drain", once=True)
    assert len(list(spool.waiting(folder))) == 1
