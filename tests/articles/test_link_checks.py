"""Link checks: a real server is asked; no private machine ever is; one bad night is no news; nothing is rewritten."""

from __future__ import annotations

import ipaddress
import ssl
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from django.utils import timezone

from articles import chores, links
from articles.links import A_ROUND, MOST_BYTES, Found, check_round, is_public
from articles.models import LinkCheck, Source
from tests.make import signed_in
from tests.project.test_grants import acting_as

NOW = datetime(2027, 3, 1, 12, tzinfo=UTC)


# --- One address, on a real server --------------------------------------------------------------------------------------


class Answers(BaseHTTPRequestHandler):
    """What stands in the path is answered: /404, /301/next, /slow."""

    asked: list[tuple[str, str, str]] = []

    def answer(self) -> None:
        self.asked.append((self.command, self.path, self.headers["User-Agent"]))
        _, what, *rest = self.path.split("?")[0].split("/", 2)
        if what == "slow":
            return self.drip()
        if what == "get-only" and self.command == "HEAD":
            return self.say(405)
        if what == "endless":
            return self.flood()
        status = int(what) if what.isdigit() else 200
        self.say(status, f"/{rest[0]}" if rest and status in links.MOVES else self.away(what))

    do_HEAD = do_GET = answer

    def away(self, what: str) -> str:
        return {"plain": "http://localhost/", "file": "file:///etc/passwd", "inside": "https://10.0.0.1/"}.get(what, "")

    def say(self, status: int, leads: str = "") -> None:
        self.send_response(301 if leads and status == 200 else status)
        if leads:
            self.send_header("Location", leads)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def drip(self) -> None:
        """One byte now and then, for longer than anybody waits."""
        self.wfile.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
        for _ in range(100):
            self.wfile.write(b"x")
            self.wfile.flush()
            time.sleep(0.05)

    def flood(self) -> None:
        """A body without an end, counted by what left before the other side hung up."""
        self.say(404) if self.command == "HEAD" else self.send_response(200)
        if self.command == "GET":
            self.end_headers()
            try:
                while len(self.server.sent) < 4_000:
                    self.wfile.write(b"x" * 8_192)
                    self.server.sent.append(8_192)
            except OSError:
                pass

    def log_message(self, *args: object) -> None:
        pass


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    key, name = ec.generate_private_key(ec.SECP256R1()), x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    made = (
        x509.CertificateBuilder(subject_name=name, issuer_name=name, public_key=key.public_key())
        .serial_number(1)
        .not_valid_before(datetime.now(UTC) - timedelta(days=1))
        .not_valid_after(datetime.now(UTC) + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    path = tmp_path_factory.mktemp("tls") / "server.pem"
    private = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    path.write_bytes(private + made.public_bytes(serialization.Encoding.PEM))
    return path


@pytest.fixture
def server(certificate: Path) -> Iterator[str]:
    """A real server that speaks TLS; its address."""
    serving = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    serving.daemon_threads, serving.sent = True, []
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    serving.socket = context.wrap_socket(serving.socket, server_side=True)
    Answers.asked.clear()
    thread = threading.Thread(target=serving.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    links_to = f"https://localhost:{serving.server_address[1]}"
    Answers.here = serving
    yield links_to
    serving.shutdown()
    serving.server_close()
    thread.join(5)


@pytest.fixture
def tls(certificate: Path) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=str(certificate))


def is_here(address: str) -> bool:
    return ipaddress.ip_address(address).is_loopback


def look(url: str, tls: ssl.SSLContext, seconds: float = 5) -> Found:
    return links.look(url, may_reach=is_here, tls=tls, seconds=seconds)


def test_what_is_there_is_found_by_asking_for_no_more_than_its_head(server, tls, settings):
    settings.PUBLIC_URL = "https://haven.example"
    assert look(f"{server}/page?a=b c", tls) == Found(200)
    assert Answers.asked == [("HEAD", "/page?a=b%20c", "ProsperityLinkCheck/1 (+https://haven.example/how-we-write/)")]


@pytest.mark.parametrize(("path", "status", "is_there"), [("404", 404, False), ("410", 410, False), ("500", 500, False)])
def test_what_is_not_there_is_asked_for_twice(server, tls, path, status, is_there):
    found = look(f"{server}/{path}", tls)
    assert (found.status, found.is_there) == (status, is_there)
    assert [method for method, _, _ in Answers.asked] == ["HEAD", "GET"]


def test_a_server_that_knows_no_head_is_asked_for_the_page(server, tls):
    assert look(f"{server}/get-only", tls) == Found(200)


@pytest.mark.parametrize("status", [401, 403, 429])
def test_who_does_not_let_machines_look_is_no_news(server, tls, status):
    assert look(f"{server}/{status}", tls).is_there


def test_a_page_that_moved_for_good_says_where_to(server, tls):
    assert look(f"{server}/301/308/there", tls) == Found(200, f"{server}/there")
    assert look(f"{server}/302/there", tls) == Found(200)
    assert look(f"{server}/301/302/there", tls) == Found(200)  # where it is today only


def test_a_way_without_an_end_is_left(server, tls):
    assert look(f"{server}/301" + "/301" * 20, tls) == Found(None)
    assert len(Answers.asked) <= links.MOST_STEPS


def test_nobody_waits_longer_than_that_however_slowly_a_server_speaks(server, tls):
    begun = time.monotonic()
    assert look(f"{server}/slow", tls, seconds=0.6) == Found(None)
    assert time.monotonic() - begun < 2


def test_a_page_without_an_end_is_read_no_further_than_it_has_to_be(server, tls):
    assert look(f"{server}/endless", tls).status == 200
    time.sleep(0.2)
    assert sum(Answers.here.sent) < 100 * MOST_BYTES < 8_192 * 4_000  # what the system's own buffers took, at most


def test_a_certificate_that_nobody_vouches_for_is_no_answer(server):
    assert look(f"{server}/page", ssl.create_default_context()) == Found(None)


# --- Where nobody is sent -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "127.8.8.8", "0.0.0.0", "10.0.0.1", "172.16.3.4", "192.168.1.1", "169.254.169.254", "100.64.0.1",
        "224.0.0.1", "255.255.255.255", "192.0.2.1", "::1", "::", "fe80::1", "fe80::1%eth0", "fc00::1", "fd12::1", "ff02::1",
        "::ffff:127.0.0.1", "::ffff:10.0.0.1", "2002:7f00:1::", "64:ff9b::7f00:1", "2001:db8::1",
        "64:ff9b:1::7f00:1", "::127.0.0.1", "::1.1.1.1",
    ],
)  # fmt: skip
def test_a_machine_of_a_house_is_not_public(address):
    assert not is_public(address)


def test_a_name_of_many_dead_machines_takes_no_more_than_its_time(monkeypatch):
    dead = [(2, 1, 6, "", (f"93.184.216.{number}", 443)) for number in range(1, 9)]
    asked = []

    def wait(address: tuple[str, int], timeout: float) -> None:
        asked.append(address)
        time.sleep(timeout)
        raise TimeoutError

    monkeypatch.setattr(links.socket, "getaddrinfo", lambda *args, **named: dead)
    monkeypatch.setattr(links.socket, "create_connection", wait)
    began = time.monotonic()
    assert links.look("https://dead.example/", seconds=0.5) == Found(None)
    assert time.monotonic() - began < 1
    assert len(asked) == links.MOST_MACHINES


@pytest.mark.parametrize("address", ["1.1.1.1", "93.184.215.14", "2606:4700:4700::1111", "::ffff:1.1.1.1"])
def test_a_machine_of_the_internet_is(address):
    assert is_public(address)


def test_a_private_machine_is_never_spoken_to(server, tls):
    """The same server that answers above; only the rule of the real worker differs."""
    assert links.look(f"{server}/page", tls=tls, seconds=5) == Found(None)
    assert Answers.asked == []


def test_a_name_that_stands_for_a_public_and_a_private_machine_is_not_gone_to(server, tls, monkeypatch):
    port = int(server.rpartition(":")[2])
    both = [(2, 1, 6, "", ("1.1.1.1", port)), (2, 1, 6, "", ("127.0.0.1", port))]
    monkeypatch.setattr("socket.getaddrinfo", lambda *args, **kwargs: both)
    monkeypatch.setattr("socket.create_connection", lambda *args, **kwargs: pytest.fail("somebody was spoken to"))
    assert links.look(f"{server}/page", tls=tls) == Found(None)


@pytest.mark.parametrize("where", ["plain", "file", "inside"])
def test_nobody_is_led_elsewhere_by_a_redirect(server, tls, where):
    assert look(f"{server}/{where}", tls) == Found(None)
    assert len(Answers.asked) == 1


@pytest.mark.parametrize(
    "url",
    [
        "http://localhost/", "ftp://localhost/", "file:///etc/passwd", "https://", "https:///x", "https://a@localhost/",
        "https://localhost:99999/", "https://[::1", "https://xn--\udcff.example/", "nonsense", "", "https://localhost:x/",
    ],
)  # fmt: skip
def test_what_is_no_address_of_ours_is_not_gone_to_and_breaks_nothing(url, tls):
    assert look(url, tls) == Found(None)


# --- Rounds -------------------------------------------------------------------------------------------------------------


@pytest.fixture
def source(db: None) -> Source:
    return make_source("s1")


def make_source(key: str) -> Source:
    return Source.objects.create(key=key, title="Invented", url=f"https://example.org/{key}", checked_on="2026-11-01")


def run(found: Found, at: datetime) -> int:
    return check_round(at, look=lambda url: found)


def turn(source: Source) -> LinkCheck:
    return LinkCheck.objects.get(source=source)


def next_turn(source: Source, found: Found) -> LinkCheck:
    """The worker comes by when it is due."""
    assert run(found, turn(source).next_at) == 1
    return turn(source)


def test_a_new_source_gets_its_turn_within_a_day(source):
    assert run(Found(200), NOW) == 0
    assert NOW <= turn(source).next_at <= NOW + timedelta(days=1)
    before = turn(source)
    check = next_turn(source, Found(200))
    assert (check.ok_at, check.tries, check.http_status) == (before.next_at, 0, 200)
    assert timedelta(days=30) <= check.next_at - before.next_at <= timedelta(days=33)


def test_one_bad_night_is_no_news_and_three_in_a_row_over_days_are(source, elena, monkeypatch):
    run(Found(None), NOW)
    page = f"/admin/articles/source/{source.pk}/change/"
    waits = []
    for tries in (1, 2, 3, 4):
        before = turn(source).next_at
        check = next_turn(source, Found(404))
        waits.append((check.next_at - before) // timedelta(days=1))
        monkeypatch.setattr(timezone, "now", lambda before=before: before)
        assert (check.tries, check.is_broken) == (tries, tries >= 3)
        shown = "has not reached it since" in signed_in(elena).get(page).content.decode()
        assert shown is (tries >= 3)
    assert waits == [1, 2, 4, 8]
    check = next_turn(source, Found(200))
    assert (check.tries, check.failed_since, check.is_broken) == (0, None, False)


def test_it_never_waits_longer_than_a_month(source):
    run(Found(None), NOW)
    LinkCheck.objects.update(tries=500, failed_since=NOW)
    before = turn(source).next_at
    assert next_turn(source, Found(None)).next_at - before <= timedelta(days=33)


def test_a_round_is_small_and_nobody_gets_two_turns(source):
    for number in range(A_ROUND + 2):
        make_source(f"more{number}")
    asked = []

    def look(url: str) -> Found:
        asked.append(url)
        return Found(200)

    check_round(NOW, look=look)
    later = NOW + timedelta(days=1)
    assert check_round(later, look=look) == A_ROUND
    assert check_round(later, look=look) == 3
    assert check_round(later, look=look) == 0
    assert len(set(asked)) == len(asked) == A_ROUND + 3


def test_a_look_that_never_ends_does_not_keep_the_worker(source, monkeypatch):
    run(Found(200), NOW)
    over = threading.Event()
    monkeypatch.setattr(links, "SECONDS", -0.9)
    check_round(turn(source).next_at, look=lambda url: over.wait(20) and Found(200))
    over.set()
    assert (turn(source).http_status, turn(source).tries) == (None, 1)


def test_it_only_reports(source):
    before = Source.objects.values().get()
    run(Found(200), NOW)
    next_turn(source, Found(200, "https://example.org/elsewhere"))
    assert turn(source).moved_to == "https://example.org/elsewhere"
    assert Source.objects.values().get() == before


def test_what_was_found_at_an_address_that_was_mended_meanwhile_is_not_written(source):
    run(Found(None), NOW)
    (claimed,) = links._claim(turn(source).next_at)
    Source.objects.update(url="https://example.org/new")
    links._write_down(claimed, Found(404), at=NOW)
    assert (turn(source).tries, turn(source).failed_since) == (0, None)


def test_the_worker_looks_only_where_a_centre_wants_it_and_goes_on_meanwhile(settings, monkeypatch, caplog):
    begun, slow = [], threading.Event()

    def check_round(at: datetime) -> int:
        begun.append(at)
        slow.wait(20)
        raise ValueError

    def no_round_is_under_way() -> None:
        assert chores._looking.acquire(timeout=20)
        chores._looking.release()

    monkeypatch.setattr(links, "check_round", check_round)
    assert "articles.chores.check_links" in settings.WORKER_CHORES
    assert settings.LINK_CHECKS is False
    assert chores.check_links(NOW) == 0
    settings.LINK_CHECKS = True
    assert [chores.check_links(NOW) for _ in range(3)] == [1, 0, 0]  # the worker is back, and one round is under way
    slow.set()
    no_round_is_under_way()
    assert "check_links failed" in caplog.text
    assert chores.check_links(NOW) == 1
    no_round_is_under_way()
    assert begun == [NOW, NOW]


def test_the_workers_rights_in_the_database_are_enough(source):
    with acting_as("prosperity_worker"):
        run(Found(200), NOW)
        next_turn(source, Found(404))
    assert turn(source).tries == 1
