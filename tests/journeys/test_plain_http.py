"""A client that is no browser does the same: GET the form, post its fields, follow the redirect. And nothing leaks."""

from __future__ import annotations

import http.client
import re
import subprocess
import time
import urllib.error
import urllib.parse
import urllib.request
from base64 import b64encode
from contextlib import AbstractContextManager
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path

import psycopg2
import pytest

from prosperity import embedded_database
from prosperity.embedded_database import CLONE
from tests.journeys.conftest import Site, start
from tests.make import CODE

pytestmark = pytest.mark.journey

TYPED = {
    "name": "Zebrafinch-Name",
    "about": "someone",
    "reach": "call",
    "phone": "202-555-0187",
    "voicemail": "no",
    "message": "Zebrafinch-Message ñandú",
}
# The numbers as they were typed and as they are stored.
CANARIES = ["Zebrafinch-Name", "202-555-0187", "2025550187", "Zebrafinch-Message", "ñandú", "555-0199", "5550199"]
STORED = ["Zebrafinch-Name", "2025550187", "Zebrafinch-Message", "ñandú"]


class Fields(HTMLParser):
    """The fields of the page's one form that posts, as a client would send them back."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.values: dict[str, str] = {}
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag == "input" and values.get("type") == "hidden":
            self.values[values["name"]] = values.get("value", "")


class NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *args):
        return None


@dataclass
class Answer:
    status: int
    location: str
    body: str
    cookies: str | None


def ask(url: str, fields: dict[str, str] | None = None) -> Answer:
    data = urllib.parse.urlencode(fields).encode() if fields is not None else None
    opener = urllib.request.build_opener(NoRedirect)
    try:
        response = opener.open(url, data)
    except urllib.error.HTTPError as error:
        response = error
    with response:
        location = response.headers.get("Location") or ""
        return Answer(response.status, location, response.read().decode(), response.headers.get("Set-Cookie"))


def send(site: Site, fields: dict[str, str]) -> str:
    answer = ask(f"{site.url}/contact/", fields)
    assert answer.status == 303
    assert answer.cookies is None
    return CODE.search(ask(urllib.parse.urljoin(site.url, answer.location)).body)[0]


def rows(site: Site, statement: str) -> list[tuple]:
    connection = psycopg2.connect(site.database)
    try:
        with connection.cursor() as cursor:
            cursor.execute(statement)
            return cursor.fetchall()
    finally:
        connection.close()


def wait_until_filed(site: Site) -> None:
    deadline = time.monotonic() + 20
    while rows(site, "SELECT count(*) FROM intake_letter WHERE filed_at IS NULL") != [(0,)]:
        assert time.monotonic() < deadline
        time.sleep(0.05)


def dump(site: Site) -> bytes:
    """pg_dump of everything: text, and bytea as hexadecimal digits."""
    program = embedded_database._binaries(None) / "pg_dump"
    return subprocess.run([program, site.database], capture_output=True, check=True).stdout


def found(canary: str, haystack: bytes) -> bool:
    """Whether a word stands in a dump, as it is or as any of the forms a store might give it."""
    forms = {
        canary.encode(),
        canary.encode().hex().encode(),
        canary.encode("utf-16-le"),
        canary.encode("utf-16-le").hex().encode(),
    }
    forms |= {urllib.parse.quote(canary).encode(), canary.encode("unicode_escape"), canary.encode()[::-1]}
    # Base64 of the word at each of the three positions it can have in a longer text, without the letters that depend on it.
    forms |= {b64encode(b"\0" * shift + canary.encode())[shift and 4 : -4] for shift in range(3)}
    return any(form and form in haystack for form in forms)


def test_a_plain_client_sends_and_sends_again_and_nothing_is_doubled(site: Site):
    form = ask(f"{site.url}/contact/")
    fields = {**Fields(form.body).values, **TYPED}
    wait_until_filed(site)  # what another journey sent
    before = rows(site, "SELECT count(*) FROM intake_inquiry")[0][0]
    first = send(site, fields)
    second = send(site, fields)
    wait_until_filed(site)
    third = send(site, {**fields, "phone": "202-555-0199"})
    wait_until_filed(site)
    assert first == second == third
    assert rows(site, "SELECT count(*) FROM intake_inquiry") == [(before + 1,)]
    answer = ask(f"{site.url}/my-request/", {"code": first})
    page = ask(urllib.parse.urljoin(site.url, answer.location))
    assert "Your request is here" in page.body
    assert "You sent it again with changes" in page.body

    stored, logged = dump(site), site.log.read_bytes()
    for canary in (*CANARIES, first, first.replace("-", "")):
        assert not found(canary, stored), canary
        assert not found(canary, logged), canary


@pytest.mark.long
def test_words_that_were_not_sealed_would_have_been_found(tmp_path: Path):
    """The control: the same journey with sealing and locking taken away in the processes' own code."""
    with unsealed_site(tmp_path) as site:
        send(site, {**Fields(ask(f"{site.url}/contact/").body).values, **TYPED})
        sealed_in_box = dump(site)
        wait_until_filed(site)
        stored = sealed_in_box + dump(site)
        for canary in STORED:
            assert found(canary, stored), canary


def unsealed_site(folder: Path) -> AbstractContextManager[Site]:
    """A site whose processes load a module that replaces the two ciphers by nothing."""
    (folder / "sitecustomize.py").write_text(
        "import importlib.abc, importlib.util, sys\n"
        "class Open(importlib.abc.MetaPathFinder):\n"
        "    def find_spec(self, name, path, target=None):\n"
        "        if name not in ('intake.sealing', 'intake.cabinet'): return None\n"
        "        sys.meta_path.remove(self); spec = importlib.util.find_spec(name); sys.meta_path.insert(0, self)\n"
        "        load = spec.loader.exec_module\n"
        "        def exec_module(module):\n"
        "            load(module)\n"
        "            if name == 'intake.sealing':\n"
        "                module.seal = lambda plaintext, *, info: plaintext\n"
        "                module.open_sealed = lambda envelope, *, info: envelope\n"
        "            else:\n"
        "                module.lock = lambda plaintext, **place: b'\\x01' + b'-' * 20 + plaintext\n"
        "        spec.loader.exec_module = exec_module\n"
        "        return spec\n"
        "sys.meta_path.insert(0, Open())\n"
    )
    return start("Procfile", folder, python_path=f"{folder}:{CLONE}")


@pytest.mark.parametrize(
    ("fields", "statuses"),
    [
        ({}, {422}),
        ({"message": "x" * 1_000_000}, {413}),
        ({"message": "a\0b", "about": "me", "reach": "none"}, {422}),
        ({"token": "broken", "about": "me", "reach": "none", "message": "Zebrafinch"}, {422}),
        ({"unknown": "x" * 100, "about": "me", "reach": "none"}, {422}),
    ],
)
def test_bad_input_over_the_wire(site: Site, fields: dict[str, str], statuses: set[int]):
    answer = ask(f"{site.url}/contact/", fields)
    assert answer.status in statuses
    assert re.search("tel:911", answer.body)
    if answer.status == 422:
        assert 'role="alert"' in answer.body
        assert fields.get("message", "").replace("\0", "") in answer.body.replace("\0", "")


def test_who_is_still_sending_too_much_is_answered_and_not_cut_off(site: Site):
    body = b"message=" + b"x" * 1_000_000
    connection = http.client.HTTPConnection(urllib.parse.urlsplit(site.url).netloc, timeout=10)
    connection.putrequest("POST", "/contact/")
    connection.putheader("Content-Type", "application/x-www-form-urlencoded")
    connection.putheader("Content-Length", str(len(body)))
    connection.endheaders(body[:200_000])
    time.sleep(0.5)  # long enough for an answer that did not wait
    connection.send(body[200_000:500_000])
    time.sleep(0.1)
    connection.send(body[500_000:])
    answer = connection.getresponse()
    assert answer.status == 413
    assert b"tel:911" in answer.read()
    connection.close()
