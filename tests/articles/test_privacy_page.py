"""The privacy page and the page about this device: every sentence that a family reads there is backed, or says why it is not.

`privacy_claims.toml` beside this file names the tests that prove a sentence, in both languages. What no test of ours
can prove is "advice" (about devices and browsers of others) or a "pointer" (headings, links, numbers, the law), with a reason.
Those are counted here, so that there are more of them only when somebody has looked. The second half proves what no other did.
"""

from __future__ import annotations

import ast
import re
import socket
import tomllib
from collections import Counter
from collections.abc import Iterable
from datetime import timedelta
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
import time_machine
from django.contrib.auth.models import Group, User
from django.core import mail
from django.core.management import call_command
from django.test import Client
from django.utils import timezone

from articles import grade
from intake import cabinet, retention
from intake.models import AccessRecord, Inquiry, Submission
from prosperity.embedded_database import CLONE
from tests.intake.test_mailbox import DAY_AND_MORE, OUR_WORDS, answered
from tests.make import (
    add,
    file_letters,
    file_request,
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

PAGES = {
    ("privacy", "en"): "/privacy/",
    ("privacy", "es"): "/es/privacy/",
    ("device", "en"): "/this-device/",
    ("device", "es"): "/es/this-device/",
}
LANGUAGES = ("en", "es")
MOST_WORDS = 900
EASY = {"en": lambda score: score <= 8, "es": lambda score: score >= 60}  # a school year; points of 100

# Looked at one by one. A sentence that states something about our software is never one of these.
REVIEWED = {
    ("privacy", "advice"): 2,
    ("privacy", "pointer"): 16,
    ("device", "advice"): 56,
    ("device", "pointer"): 13,
}

CLAIMS: list[dict[str, Any]] = tomllib.loads((Path(__file__).parent / "privacy_claims.toml").read_text())["claim"]

every_page = pytest.mark.parametrize(("page", "language"), PAGES, ids=lambda value: value)


# --- What a reader reads


class Passages(HTMLParser):
    """The passages of a page's main part: headings, paragraphs, list items. A sentence never runs from one into the next."""

    WITHIN_A_LINE = frozenset(("a", "abbr", "b", "cite", "code", "em", "i", "q", "small", "span", "strong", "sup", "time"))
    SILENT = frozenset(("script", "style", "template"))

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self._text = ""
        self._in_main = self._silent = 0
        self.feed(page)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self._in_main += tag == "main"
        self._silent += tag in self.SILENT
        self._end_passage(tag)

    def handle_endtag(self, tag: str) -> None:
        self._end_passage(tag)
        self._silent -= tag in self.SILENT
        self._in_main -= tag == "main"

    def handle_data(self, data: str) -> None:
        if self._in_main and not self._silent:
            self._text += data

    def _end_passage(self, tag: str) -> None:
        if tag not in self.WITHIN_A_LINE:
            self.found += [text] if (text := " ".join(self._text.split())) else []
            self._text = ""


def reading(page: str, language: str) -> grade.Reading:
    return grade.read([(0, passage) for passage in Passages(page).found], language)


def sentences_of(page: str, language: str) -> list[str]:
    return [sentence.text for sentence in reading(page, language).sentences]


def as_list(value: str | list[str]) -> list[str]:
    return [value] if isinstance(value, str) else value


def claimed(page: str, language: str) -> Counter[str]:
    """Every sentence of a page that the file speaks of, and by how many claims."""
    return Counter(text for claim in CLAIMS if claim["page"] == page for text in as_list(claim[language]))


def differences(shown: Iterable[str], backed: Counter[str]) -> dict[str, set[str]]:
    """What stands on the page without a claim, what is claimed and not on the page, and what is claimed twice."""
    return {
        "without a claim": set(shown) - set(backed),
        "not on the page": set(backed) - set(shown),
        "claimed twice": {text for text, times in backed.items() if times > 1},
    }


NO_DIFFERENCE: dict[str, set[str]] = {"without a claim": set(), "not on the page": set(), "claimed twice": set()}


@every_page
def test_every_sentence_is_backed_by_exactly_one_claim(client, page, language):
    shown = sentences_of(client.get(PAGES[page, language]).content.decode(), language)
    assert len(shown) > 40
    assert differences(shown, claimed(page, language)) == NO_DIFFERENCE


@every_page
@pytest.mark.parametrize(
    "added",
    ["<p>Everything here is safe.</p>", "<h2>Safe</h2>", "<ul><li>Safe <b>and</b> sound</li></ul>", "Loose words."],
    ids=["paragraph", "heading", "item", "loose"],
)
def test_a_sentence_that_is_added_to_a_page_is_missed_in_the_file(client, page, language, added):
    html = client.get(PAGES[page, language]).content.decode()
    shown = sentences_of(html.replace("</main>", f"{added}</main>"), language)
    words = " ".join(re.sub(r"<[^>]+>", "", added).split())
    assert differences(shown, claimed(page, language)) == NO_DIFFERENCE | {"without a claim": {words}}


@every_page
def test_a_sentence_that_is_taken_from_a_page_or_changed_is_noticed(client, page, language):
    shown = sentences_of(client.get(PAGES[page, language]).content.decode(), language)
    assert differences(shown[1:], claimed(page, language))["not on the page"] == {shown[0]}
    changed = differences([shown[0] + " always", *shown[1:]], claimed(page, language))
    assert changed["without a claim"] == {shown[0] + " always"}
    twice = claimed(page, language) + Counter(shown[:1])
    assert differences(shown, twice)["claimed twice"] == {shown[0]}


# --- The file of claims


def test_every_claim_has_both_languages_and_one_kind_of_backing():
    for claim in CLAIMS:
        assert set(claim) <= {"page", "en", "es", "tests", "kind", "why", "sources"}, claim
        assert {page for page, _ in PAGES} >= {claim["page"]}, claim
        assert as_list(claim["en"]), claim
        assert as_list(claim["es"]), claim
        assert ("tests" in claim) != ("kind" in claim), claim
        assert claim.get("kind", "advice") in ("advice", "pointer"), claim
        assert bool(claim.get("why")) or "tests" in claim, claim
        assert claim.get("tests", ["some"]), claim


def test_every_source_that_is_named_is_in_the_librarys_table():
    table = tomllib.loads((CLONE / "articles" / "library" / "sources.toml").read_text())
    named = {key for claim in CLAIMS for key in claim.get("sources", ())}
    assert named
    assert named <= set(table)


@cache
def module(path: str) -> ast.Module:
    return ast.parse((CLONE / path).read_text())


def named(body: list[ast.stmt], name: str) -> Any:
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
    return next((node for node in body if isinstance(node, kinds) and node.name == name), None)


def marks(tree: ast.AST) -> set[str]:
    """Everything that is called on `pytest` there: pytest.mark.skip, pytest.skip, pytest.importorskip."""
    dotted = {ast.unparse(node) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    return {name.rpartition(".")[2] for name in dotted if name.startswith("pytest.")}


NEVER = {"skip", "skipif", "xfail", "importorskip"}


def fault_of(node_id: str, tree: ast.Module | None = None) -> str:
    """Why a test cannot back a sentence; nothing if it can."""
    path, *names = node_id.split("::")
    if tree is None and not (CLONE / path).is_file():
        return "no such file"
    tree = tree or module(path)
    found, chain = tree, []
    for name in names:
        found = named(found.body, name)
        if found is None:
            return "no such test"
        chain.append(found)
    if not names or not names[-1].startswith("test_"):
        return "not a test"
    module_marks = [node for node in tree.body if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "pytestmark"]
    if any(marks(part) & NEVER for part in (*module_marks, *chain)):
        return "may be skipped"
    calls = {ast.unparse(node.func).rpartition(".")[2] for node in ast.walk(found) if isinstance(node, ast.Call)}
    if not any(isinstance(node, ast.Assert) for node in ast.walk(found)) and not calls & {"raises", "expect"}:
        return "asserts nothing"
    return ""


def test_every_test_that_is_named_exists_and_runs():
    named_tests = {node_id for claim in CLAIMS for node_id in claim.get("tests", ())}
    assert len(named_tests) > 40
    assert {node_id: fault for node_id in named_tests if (fault := fault_of(node_id))} == {}


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("def test_one():\n    assert 1", ""),
        ("class Some:\n    def test_one(self):\n        assert 1", "no such test"),
        ("def test_other():\n    assert 1", "no such test"),
        ("@pytest.mark.skip\ndef test_one():\n    assert 1", "may be skipped"),
        ("@pytest.mark.xfail(strict=True)\ndef test_one():\n    assert 0", "may be skipped"),
        ("pytestmark = [pytest.mark.skipif(True)]\ndef test_one():\n    assert 1", "may be skipped"),
        ("def test_one():\n    pytest.skip('later')\n    assert 1", "may be skipped"),
        ("def test_one():\n    print()", "asserts nothing"),
    ],
)
def test_a_test_that_proves_nothing_is_told(text, fault):
    assert fault_of("tests/invented.py::test_one", ast.parse(text)) == fault


def test_a_test_that_is_not_there_is_told():
    assert fault_of("tests/nowhere.py::test_one") == "no such file"
    assert fault_of("tests/make.py::test_one") == "no such test"
    assert fault_of("tests/make.py::look") == "not a test"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_no_test_proves_is_not_more_than_was_looked_at(language):
    counted = Counter((claim["page"], claim["kind"]) for claim in CLAIMS if "kind" in claim for _ in as_list(claim[language]))
    assert {group: number for group, number in counted.items() if number > REVIEWED[group]} == {}


# --- Short and easy


@every_page
def test_a_page_has_at_most_900_words_in_short_and_easy_sentences(client, page, language):
    found = reading(client.get(PAGES[page, language]).content.decode(), language)
    assert 300 < found.words <= MOST_WORDS
    assert [sentence.text for sentence in found.long_sentences] == []
    assert EASY[language](found.score)


def test_the_count_sees_every_word_of_the_main_part():
    page = "<p>no</p><main><h1>One two</h1><ul><li>three <b>four</b></li></ul><script>no</script>five</main><p>no</p>"
    assert reading(page, "en").words == 5


# --- The two pages and the way between them


def test_the_way_to_the_page_about_this_device_is_short(client):
    for prefix in ("", "/es"):
        for path in ("/privacy/", "/contact/"):
            assert f'href="{prefix}/this-device/"' in main_of(client.get(prefix + path))
        assert f'href="{prefix}/privacy/"' in main_of(client.get(f"{prefix}/this-device/"))


def test_links_within_the_pages_lead_somewhere(client):
    for path in PAGES.values():
        page = client.get(path).content.decode()
        for target in re.findall(r'href="#([^"]+)"', page):
            assert f'id="{target}"' in page
    for prefix in ("", "/es"):
        assert 'id="limits"' in main_of(client.get(f"{prefix}/privacy/"))


@pytest.mark.parametrize(("path", "title"), [("/this-device/", "This device"), ("/es/this-device/", "Este aparato")])
def test_the_page_about_this_device_says_nothing_in_the_history(client, path, title):
    head = re.search(r"<head>.*</head>", client.get(path).content.decode(), re.S)[0]
    assert f"<title>{title}</title>" in head
    assert not re.search(r"addict|drug|treatment|recovery|overdose|adicc|droga|tratamiento|sobredosis", head.lower())


@pytest.mark.parametrize("path", PAGES.values())
def test_both_pages_are_there_without_a_database(client, path):
    """No database is allowed in this test at all."""
    assert client.get(path).status_code == 200


# --- What no other test proves


@pytest.mark.django_db
def test_what_is_sent_waits_until_somebody_opens_it(client, ana):
    with time_machine.travel(timezone.now() - timedelta(hours=1)):
        code = file_request(client, message="He is not breathing.")
    assert mail.outbox == []
    assert Inquiry.objects.get().status == "waiting"
    assert "Nobody has opened it yet." in main_of(look(client, code))
    story(ana, Inquiry.objects.get())
    assert "Nobody has opened it yet." not in main_of(look(client, code))


@pytest.mark.django_db
def test_of_all_groups_only_admissions_may_open_what_a_family_wrote():
    may_open = Group.objects.filter(permissions__codename="open_inquiry")
    assert set(may_open.values_list("name", flat=True)) == {"admissions", "admissions lead"}
    assert Group.objects.count() > 3, "there are others to tell them from"


@pytest.mark.django_db
def test_whoever_runs_it_can_open_what_a_family_wrote_and_is_recorded_at_the_desk(client):
    inquiry = make_inquiry()
    runs_it = User.objects.create_superuser("root", password="root-invented")
    assert "Zebrafinch words" in story(runs_it, inquiry)
    assert {record.by for record in AccessRecord.objects.all()} == {runs_it}
    nobody = User.objects.create_user("nobody", password="nobody-invented", is_staff=True)
    assert signed_in(nobody).get(f"/admin/intake/inquiry/{inquiry.pk}/change/").status_code == 403


@pytest.mark.django_db
def test_whoever_holds_the_keys_and_the_database_reads_without_a_record(settings):
    make_inquiry()
    stored = Submission.objects.get()
    place = {"table": Submission._meta.db_table, "row": stored.pk, "column": "story"}
    assert b"Zebrafinch words" in cabinet.unlock(bytes(stored.story), **place)
    assert AccessRecord.objects.count() == 0
    settings.CABINET_KEYS = ()
    with pytest.raises(cabinet.CannotOpen):
        cabinet.unlock(bytes(stored.story), **place)


@pytest.mark.django_db
def test_some_choices_stay_unsealed_and_no_word_of_the_family_does(client):
    code = file_request(client, message="Zebrafinch took too many pills and will not wake up.")
    add(client, "details", code, relation="child", worry="Zebrafinch worry.")
    file_letters()
    (row,) = whole_database()["intake_inquiry"]
    assert (row["about"], row["reach"], row["relation"], row["language"]) == ("someone", "call", "child", "en")
    assert "overdose" in row["dangers"]
    assert "morning" in str(row["safe_rule"])
    for word in ("Zebrafinch", "Testina", "0143", "pills"):
        assert word not in repr(whole_database())


@pytest.mark.django_db
def test_looking_for_danger_asks_no_other_computer(client, ana, monkeypatch):
    """From the form to the desk, with every way out of this process closed; the database's own connection is open already."""
    tried = []  # a fault in the rules costs nobody anything, so an exception alone might be swallowed

    def closed(*args, **kwargs):
        tried.append(args)
        raise OSError("closed")

    inquiry = make_inquiry()  # connects to the database
    for name in ("connect", "connect_ex", "sendto", "sendmsg"):
        monkeypatch.setattr(socket.socket, name, closed)
    for name in ("getaddrinfo", "gethostbyname", "create_connection"):
        monkeypatch.setattr(socket, name, closed)
    with pytest.raises(OSError, match="closed"):
        socket.create_connection(("127.0.0.1", 9))
    with socket.socket() as way_out, pytest.raises(OSError, match="closed"):
        way_out.connect(("127.0.0.1", 9))
    assert len(tried) == 2
    tried.clear()
    answer = send_request(client, message="Zebrafinch took too many pills and will not wake up.")
    assert "Give naloxone" in main_of(client.get(answer["Location"]))
    file_letters()
    urgent = Inquiry.objects.exclude(pk=inquiry.pk).get()
    assert urgent.urgent
    assert "<mark" in story(ana, urgent)
    assert tried == []


@pytest.mark.django_db
def test_erasing_does_not_change_an_earlier_copy_of_the_database_and_that_holds_only_seals(client):
    with time_machine.travel(timezone.now() - timedelta(hours=1)):
        code = file_request(client)
    backup = whole_database()
    use_way_out(client, code, "erase")
    with time_machine.travel(timezone.now() + DAY_AND_MORE):
        assert retention.erase_due(timezone.now()) == 1
    assert whole_database()["intake_submission"] == []
    (row,) = backup["intake_submission"]
    place = {"table": Submission._meta.db_table, "row": row["id"], "column": "story"}
    assert b"Zebrafinch words" in cabinet.unlock(row["story"], **place)  # our keys still open it
    for word in ("Zebrafinch", "Testina", "0143"):
        assert word not in repr(backup)


@pytest.mark.django_db
@pytest.mark.parametrize("language", LANGUAGES)
def test_for_five_minutes_whoever_has_the_browser_opens_the_receipt_and_the_mailbox(client, ana, language):
    """The address in the history is enough, in a browser that has never been here: that is what Back does."""
    prefix = "/es" if language == "es" else ""
    at = timezone.now()
    with time_machine.travel(at - timedelta(hours=1), tick=False):
        sent = send_request(client, path=f"{prefix}/contact/", token="")
        code = receipt_code(client, sent)
        file_letters()
        answered(ana, Inquiry.objects.get())
        mailbox = client.post(f"{prefix}/my-request/", {"code": code})["Location"]
    for minutes, is_open in ((0, True), (4, True), (6, False)):
        with time_machine.travel(at - timedelta(minutes=60 - minutes), tick=False):
            receipt, answers = (main_of(Client().get(address)) for address in (sent["Location"], mailbox))
            assert (code in receipt) is is_open
            assert (OUR_WORDS in answers) is is_open
            for word in ("Zebrafinch", "Testina", "0143"):
                assert word not in receipt + answers


@pytest.mark.django_db
def test_articles_link_to_their_sources_on_other_sites(client):
    call_command("load_library", verbosity=0)
    page = main_of(client.get("/articles/track-marks/"))
    assert re.search(r'<a [^>]*href="https://(?!testserver)', page)
