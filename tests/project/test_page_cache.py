"""Pages from memory: the same for everybody, never anybody's own, there without a database, new within a second."""

from __future__ import annotations

import gzip
import logging
import threading
import time
from datetime import timedelta

import psycopg2
import pytest
import time_machine
from django.core.management import call_command
from django.db import OperationalError, connection, connections
from django.http import HttpResponse
from django.middleware.csrf import get_token
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, path
from django.utils import timezone
from django.utils.cache import patch_vary_headers

from articles import shelf
from articles.actions import publish
from articles.caching import same_for_everyone
from articles.models import Article, Publication
from articles.states import ArticleState
from articles.views import pages as article_views
from intake import door
from intake import views as intake_views
from prosperity import deadline, page_cache, page_watch
from prosperity.page_cache import Key, Page, pages
from tests.make import make_article, make_revision, signed_in
from tests.project.test_public_pages import PATHS

VIEWS = {"home", "article_list", "article", "topic", "glossary", "crisis", "privacy", "device", "how_we_write", "accessibility"}
ARTICLE = "/articles/track-marks/"
FIXED = {"/", "/articles/", "/glossary/", "/crisis/", "/privacy/", "/this-device/", "/how-we-write/", "/accessibility/"}
OF_ARTICLE = {
    ARTICLE,
    f"/es{ARTICLE}",
    "/topics/injecting-and-health/",
    "/es/topics/inyecciones-y-salud/",
}  # alone on its shelf here
KEPT = OF_ARTICLE | FIXED | {f"/es{place}" for place in FIXED}


@pytest.fixture(autouse=True)
def new_process(monkeypatch):
    """As after a start: nothing kept, nothing known."""
    monkeypatch.setattr(door, "breaker", door.Breaker())
    pages.__init__()
    yield
    pages.__init__()


@pytest.fixture
def small_library(monkeypatch):
    """One article in both languages is shelf enough here, and loads at once."""
    files = [shelf.read_article(shelf.LIBRARY / language / "track-marks.md") for language in shelf.LANGUAGES]
    monkeypatch.setattr(shelf, "articles", lambda: files)


@pytest.fixture
def library(db, small_library):
    call_command("load_library", verbosity=0)
    page_watch.look()


def kept_paths() -> set[str]:
    return {key.path for key in pages.places()}


# --- What may enter


@pytest.mark.parametrize("place", PATHS)
def test_only_the_pages_that_promise_it_are_kept(client, library, place):
    client.get(place)
    assert kept_paths() == {place} & KEPT


def test_no_other_view_of_the_whole_project_promises_it():
    def walk(patterns: list[URLPattern | URLResolver]) -> set[str]:
        found = set()
        for pattern in patterns:
            if isinstance(pattern, URLResolver):
                found |= walk(pattern.url_patterns)
            elif hasattr(pattern.callback, "same_for_everyone"):
                found.add(f"{pattern.callback.__module__}.{pattern.callback.__name__}")
        return found

    assert walk(get_resolver().url_patterns) == {f"articles.views.pages.{name}" for name in VIEWS}


def test_nothing_is_kept_before_a_version_is_known(client, db):
    client.get("/crisis/")
    assert kept_paths() == set()


@pytest.mark.parametrize(
    "visitor",
    [
        {"headers": {"Cookie": "desk_session=abc"}},
        {"headers": {"Cookie": "django_language=es"}},
        {"headers": {"Authorization": "Basic eDp5"}},
        {"query_params": {"t": "ticket"}},
        {"query_params": {"utm_source": "x"}},
    ],
)
def test_what_one_visitor_brings_makes_no_page_for_another_and_still_gets_one(
    client, library, visitor, django_assert_num_queries
):
    first = client.get(ARTICLE, **visitor)
    assert first.status_code == 200
    assert kept_paths() == set()
    kept = client.get(ARTICLE)
    assert kept.content == first.content
    with django_assert_num_queries(0):
        assert client.get(ARTICLE, **visitor).content == kept.content


@pytest.mark.parametrize("method", ["head", "post", "put", "options"])
def test_only_a_get_makes_a_page(client, library, method):
    getattr(client, method)(ARTICLE)
    assert kept_paths() == set()


def test_a_head_is_answered_from_the_page_and_leaves_the_page_whole(client, library, django_assert_num_queries):
    whole = client.get(ARTICLE)
    with django_assert_num_queries(0):
        head = client.head(ARTICLE)
        again = client.get(ARTICLE)
    assert head.content == b""
    assert head["Content-Length"] == whole["Content-Length"]
    assert again.content == whole.content != b""


def test_unknown_addresses_leave_nothing_in_memory(client, library):
    for number in range(30):
        assert client.get(f"/articles/unknown-{number}/").status_code == 404
    assert kept_paths() == set()


# --- A view that breaks its promise


def _faulty(request, fault):
    response = HttpResponse("<p>Zebrafinch</p>")
    if fault == "cookie":
        response.set_cookie("who", "Zebrafinch")
    elif fault == "header":
        response.headers["Set-Cookie"] = "who=Zebrafinch"
    elif fault in ("no-store", "private", "max-age=60"):
        response.headers["Cache-Control"] = fault
    elif fault == "session":
        request.session.get("x")
    elif fault == "csrf":
        response.content = f'<input type="hidden" name="csrfmiddlewaretoken" value="{get_token(request)}">'
    elif fault == "form":
        response.content = "<form class=a METHOD = 'post'>"
    elif fault == "vary":
        patch_vary_headers(response, ["User-Agent"])
    elif fault == "compressed":
        response.headers["Content-Encoding"] = "br"
    return response


def _numbered(request):
    return HttpResponse(f"page {request.GET.get('page', 1)}")


urlpatterns = [
    path("faulty/<str:fault>/", same_for_everyone()(_faulty)),
    path("numbered/", same_for_everyone("page")(_numbered)),
    path("contact/", same_for_everyone()(intake_views.contact)),
    # The same view once more without its `no-store`: the form itself must be enough.
    path("bare/", same_for_everyone()(lambda request: _without_cache_control(intake_views.contact(request)))),
]


def _without_cache_control(response):
    del response.headers["Cache-Control"]
    return response


FAULTS = ["cookie", "header", "no-store", "private", "max-age=60", "session", "csrf", "form", "vary", "compressed"]


@pytest.mark.parametrize("fault", FAULTS)
def test_an_answer_that_is_somebodys_own_never_enters_and_the_fault_is_said(client, db, settings, caplog, fault):
    settings.ROOT_URLCONF = __name__
    page_watch.look()
    for _ in range(2):
        answer = client.get(f"/faulty/{fault}/")
        assert answer.status_code == 200
    assert kept_paths() == set()
    assert "promises the same answer for everyone, but it" in caplog.text
    assert "Zebrafinch" not in caplog.text


def test_without_a_fault_the_same_view_is_kept(client, db, settings, caplog):
    settings.ROOT_URLCONF = __name__
    page_watch.look()
    client.get("/faulty/none/")
    assert kept_paths() == {"/faulty/none/"}
    assert caplog.text == ""


@pytest.mark.parametrize("place", ["/contact/", "/bare/"])
def test_two_families_never_get_one_form_whatever_is_promised(client, settings, db, monkeypatch, place):
    """A kept contact page would give them the same token, so the same code, so one mailbox."""
    # The page's links are those of the site.
    monkeypatch.setitem(globals(), "urlpatterns", [*urlpatterns, *get_resolver("prosperity.urls").url_patterns])
    settings.ROOT_URLCONF = __name__
    page_watch.look()
    first, second = client.get(place), Client().get(place)
    assert b'name="token"' in first.content
    assert first.content != second.content
    assert kept_paths() == set()


def test_only_a_named_part_of_the_query_tells_pages_apart(client, db, settings):
    settings.ROOT_URLCONF = __name__
    page_watch.look()
    assert client.get("/numbered/?page=2&x=evil").content == b"page 2"
    assert pages.places() == []
    for query, text in (("", b"page 1"), ("?page=2", b"page 2"), ("?page=2&x=evil", b"page 2"), ("?page=3", b"page 3")):
        assert client.get(f"/numbered/{query}").content == text
    assert {key.query for key in pages.places()} == {"", "page=2", "page=3"}


# --- The same for everybody, whatever the first of them sent

ODD = [
    {"Host": "127.0.0.1"},
    {"X-Forwarded-Host": "evil.example", "X-Forwarded-For": "6.6.6.6"},
    {"X-Forwarded-Proto": "https", "X-Forwarded-Port": "666", "Forwarded": "host=evil.example"},
    {"X-Original-URL": "/contact/", "X-Rewrite-URL": "/contact/", "X-HTTP-Method-Override": "POST"},
    {"Accept-Language": "es"},
    {"Referer": "https://evil.example/?evil"},
    {"User-Agent": "evil", "Accept": "application/evil", "Origin": "https://evil.example", "Range": "bytes=0-10"},
    {"Accept-Encoding": "evil, gzip;q=0, \x00"},
]


@pytest.mark.parametrize("place", sorted(KEPT))
def test_nothing_that_a_first_visitor_sends_reaches_the_next(client, library, place):
    plain = client.get(place)
    for headers in ODD:
        pages.__init__()
        page_watch.look()
        assert client.get(place, headers=headers).content == plain.content
        assert kept_paths() == {place}
        hit = client.get(place)
        assert hit.content == plain.content
        assert dict(hit.headers) == dict(plain.headers)
        assert b"evil" not in hit.content


def test_a_wrong_host_and_an_unreadable_body_are_refused_from_memory_too(client, library):
    assert client.get(ARTICLE).status_code == 200
    assert client.get(ARTICLE, headers={"Host": "evil.example"}).status_code == 400
    assert client.generic("GET", ARTICLE, "x", content_type="text/plain; charset=utf-7").status_code == 400
    assert client.post(ARTICLE).status_code in (403, 405)
    assert kept_paths() == {ARTICLE}


def test_each_language_has_its_own_page(client, library):
    for _ in range(2):
        assert b'<html lang="en">' in client.get(ARTICLE, headers={"Accept-Language": "es"}).content
        answer = client.get(f"/es{ARTICLE}", headers={"Accept-Language": "en"})
        assert b'<html lang="es">' in answer.content
        assert answer["Content-Language"] == "es"


def test_somebody_who_is_signed_in_at_the_desk_makes_no_page(library, elena):
    assert signed_in(elena).get(ARTICLE).status_code == 200
    assert kept_paths() == set()


# --- What a browser gets


@pytest.mark.parametrize("place", sorted(KEPT))
def test_a_page_costs_at_most_two_queries_and_then_none(client, library, place, django_assert_max_num_queries):
    with django_assert_max_num_queries(2):
        first = client.get(place)
    with django_assert_max_num_queries(0):
        second = client.get(place)
    assert second.content == first.content
    assert dict(second.headers) == dict(first.headers)
    assert second["Content-Security-Policy"]


@pytest.mark.parametrize("kept", [False, True])
@pytest.mark.parametrize(
    ("accept", "compressed"),
    [
        ("gzip", True),
        ("br, gzip, deflate", True),
        ("deflate,GZIP;q=0.5", True),
        ("gzip ; q=1.0", True),
        ("", False),
        ("identity", False),
        ("*", False),
        ("gzip;q=0", False),
        ("br, gzip; q=0.000, *", False),
        ("notgzip, gzipped", False),
        ("gzip;evil", False),
    ],
)
def test_a_page_is_compressed_for_those_who_take_it(client, library, accept, compressed, kept):
    plain = client.get(ARTICLE).content if kept else None
    answer = client.get(ARTICLE, headers={"Accept-Encoding": accept})
    assert answer["Vary"] == "Accept-Encoding"
    assert answer["Content-Length"] == str(len(answer.content))
    assert (answer.get("Content-Encoding") == "gzip") == compressed
    body = gzip.decompress(answer.content) if compressed else answer.content
    assert body == plain or (not kept and b"</html>" in body)


def test_a_page_with_its_style_fits_into_the_first_round_trip(client, library):
    assert len(client.get(ARTICLE, headers={"Accept-Encoding": "gzip"}).content) < 14_000


def test_a_browser_asks_each_time_and_gets_the_page_only_if_it_changed(client, library):
    first = client.get(ARTICLE)
    assert first["Cache-Control"] == "no-cache"
    for known in (first["ETag"], first["ETag"].removeprefix("W/"), f'"x", {first["ETag"]}', "*"):
        for accept in ("", "gzip"):
            answer = client.get(ARTICLE, headers={"If-None-Match": known, "Accept-Encoding": accept})
            assert answer.status_code == 304
            assert answer.content == b""
            assert "Content-Length" not in answer.headers
            assert (answer["ETag"], answer["Vary"]) == (first["ETag"], "Accept-Encoding")
            assert answer["Content-Security-Policy"]
    for unknown in ('"x"', "x", 'W/"', first["ETag"][:-2]):
        assert client.get(ARTICLE, headers={"If-None-Match": unknown}).content == first.content
    Article.objects.filter(slug="track-marks").update(title="Zebrafinch")
    Publication.objects.bump()
    page_watch.look()
    assert b"Zebrafinch" in client.get(ARTICLE, headers={"If-None-Match": first["ETag"]}).content


# --- New within a second, and never again once it is taken down


def test_what_is_published_is_seen_after_the_next_look_and_what_did_not_change_stays_valid(client, library):
    before, privacy = client.get("/articles/"), client.get("/privacy/")
    publish(make_revision(make_article(title="Zebrafinch")), by=None, at=timezone.now())
    assert client.get("/articles/").content == before.content
    page_watch.look()
    assert b"Zebrafinch" in client.get("/articles/").content
    assert client.get("/privacy/")["ETag"] == privacy["ETag"]


def take_down(slug: str) -> None:
    Article.objects.filter(slug=slug).update(state=ArticleState.WITHDRAWN)
    Publication.objects.bump()


def test_what_is_taken_down_is_gone_after_the_next_look_and_does_not_come_back_in_an_outage(client, library, monkeypatch):
    client.get(ARTICLE)
    take_down("track-marks")
    page_watch.look()
    assert client.get(ARTICLE).status_code == 404
    pages.database_went()
    monkeypatch.setattr(article_views.Article.objects, "published", _refuse)
    assert client.get(ARTICLE).status_code == 503


def _refuse(*args, **kwargs):
    raise OperationalError("secret-host refused")


def test_what_is_taken_down_leaves_memory_though_nobody_asks_for_it(library, client):
    client.get(ARTICLE)
    take_down("track-marks")
    page_watch.look()
    for key in [*pages.places(), *page_watch.places_of_all_pages()]:
        page_watch.make(key)
    assert kept_paths() == KEPT - OF_ARTICLE


def test_a_page_that_was_made_across_a_change_is_not_kept(client, library, monkeypatch):
    """The view has read its rows; then the article is taken down, and this process learns of it before the page is done."""
    render = article_views.render

    def slow_render(*args, **kwargs):
        take_down("track-marks")
        page_watch.look()
        return render(*args, **kwargs)

    monkeypatch.setattr(article_views, "render", slow_render)
    assert client.get(ARTICLE).status_code == 200
    assert kept_paths() == set()


def test_an_article_appears_when_its_hour_comes_without_anybody_doing_anything(client, db):
    article = publish(make_revision(make_article()), by=None, at=timezone.now() + timedelta(hours=1))
    page_watch.look()
    assert b"Invented article" not in client.get("/articles/").content
    # The hour comes; no verb, no bump.
    Article.objects.filter(pk=article.pk).update(published_at=timezone.now() - timedelta(seconds=1))
    page_watch.look()
    assert b"Invented article" in client.get("/articles/").content


def test_pages_are_made_anew_each_day(library):
    before = pages.version
    with time_machine.travel(timezone.now() + timedelta(days=1), tick=False):
        page_watch.look()
    assert pages.version != before


def test_when_nobody_looks_any_more_pages_are_made_for_each_reader(client, library, monkeypatch):
    client.get(ARTICLE)
    Article.objects.filter(slug="track-marks").update(title="Zebrafinch")
    assert b"Zebrafinch" not in client.get(ARTICLE).content
    monkeypatch.setattr(page_cache, "LOOKED_AFTER_FOR", 0)
    assert b"Zebrafinch" in client.get(ARTICLE).content


def test_without_the_row_nothing_is_kept(client, db):
    Publication.objects.all().delete()
    page_watch.look()
    client.get("/crisis/")
    assert kept_paths() == set()


# --- Memory


def page_of(size: int, version: object = 1) -> Page:
    return Page(b"x" * size, b"", {}, "", version)


def test_memory_is_bounded_and_what_was_not_read_for_longest_goes_first():
    cache = page_cache.PageCache(limit=10 * (1_000 + page_cache.OVERHEAD))
    cache.version_is(1)
    for number in range(10):
        cache.keep(Key(str(number), "en"), page_of(1_000))
    assert cache.kept(Key("0", "en"))
    for number in range(10, 14):
        cache.keep(Key(str(number), "en"), page_of(1_000))
    assert [key.path for key in cache.places()] == ["13", "12", "11", "10", "0", "9", "8", "7", "6", "5"]
    assert cache.size == cache.limit
    cache.keep(Key("large", "en"), page_of(100_000))
    assert (cache.places(), cache.size) == ([], 0)


def test_threads_do_not_lose_count():
    cache = page_cache.PageCache(limit=50_000)
    cache.version_is(1)

    def work(seed: int) -> None:
        for step in range(3_000):
            key = Key(str((step * seed) % 40), "en")
            (cache.keep(key, page_of(step % 3_000)), cache.kept(key), cache.drop(key) if step % 7 == 0 else cache.places())

    threads = [threading.Thread(target=work, args=(seed,)) for seed in (1, 3, 7, 11)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert cache.size == sum(cache.kept(key).size for key in cache.places()) <= cache.limit


# --- Without a database: a real one, whose backends are ended and whose address leads nowhere


class Database:
    def __init__(self) -> None:
        self.address = connection.settings_dict
        self.host = self.address["HOST"]
        connection.ensure_connection()
        self.dsn = connection.connection.dsn

    def goes(self) -> None:
        self.address["HOST"] = "/nowhere"
        self.end_connections()

    def end_connections(self) -> None:
        other = psycopg2.connect(self.dsn)
        with other.cursor() as cursor:
            cursor.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()"
                " AND pid <> pg_backend_pid()"
            )
        other.close()

    def is_back(self) -> None:
        self.address["HOST"] = self.host
        connection.close()  # as Django does before each request, but not before those of its test client


@pytest.fixture
def database(transactional_db, small_library):
    found = Database()
    Publication.objects.get_or_create()
    call_command("load_library", verbosity=0)
    yield found
    found.is_back()
    connections.close_all()


in_earnest = pytest.mark.django_db(transaction=True, serialized_rollback=True)


@in_earnest
def test_while_the_database_is_gone_pages_are_there_and_others_are_an_honest_503(client, database, caplog):
    page_watch.look()
    before = {place: client.get(place).content for place in KEPT}
    database.goes()
    for _ in range(2):
        page_watch.look()
    assert {place: client.get(place).content for place in KEPT} == before
    assert client.get("/articles/nobody-read-me/").status_code == 503
    assert caplog.text.count("the database does not answer") == 1
    assert "/nowhere" not in "".join(record.getMessage() for record in caplog.records if record.name.startswith("prosperity"))
    database.is_back()
    caplog.set_level(logging.INFO)
    page_watch.look()
    assert "answers again" in caplog.text
    assert client.get("/articles/nobody-read-me/").status_code == 404


@in_earnest
def test_a_page_that_should_be_made_anew_but_cannot_is_shown_as_it_was(client, database):
    """Published, and then the database goes before this process could make the page."""
    page_watch.look()
    before = client.get(ARTICLE).content
    publish(make_revision(make_article()), by=None, at=timezone.now())
    page_watch.look()
    database.goes()
    assert not pages.database_is_gone
    assert client.get(ARTICLE).content == before
    database.is_back()
    assert b"Invented article" in client.get("/articles/").content


@in_earnest
def test_what_the_page_watch_finds_out_spares_the_letters_and_the_other_readers(client, database):
    page_watch.look()
    assert not door.breaker.is_open
    database.goes()
    page_watch.look()
    assert door.breaker.is_open


@in_earnest
def test_a_connection_that_somebody_ended_is_no_outage(database):
    page_watch.look()
    database.end_connections()
    page_watch.look()
    assert not pages.database_is_gone
    assert not door.breaker.is_open


@pytest.mark.parametrize(
    ("method", "gone", "seconds"), [("get", False, 1.5), ("get", True, 0.1), ("head", True, 0.1), ("post", True, 1.5)]
)
def test_whoever_only_reads_waits_hardly_at_all_for_a_database_that_is_known_to_be_gone(
    client, settings, db, method, gone, seconds
):
    left = []

    def measure(request):
        left.append(deadline._ends_at.get() - time.monotonic())
        return HttpResponse()

    settings.ROOT_URLCONF = type("Urls", (), {"urlpatterns": [path("", measure)]})
    if gone:
        door.breaker.trip()
    getattr(Client(), method)("/")
    assert seconds - 0.09 < left[0] <= seconds


# --- The thread


@pytest.fixture
def watching(database, monkeypatch):
    thread = page_watch.PageWatch()
    thread.start()
    yield thread
    thread.stop()
    assert not thread.is_alive()


def soon(condition, within: float = 5) -> float:
    """Wait until it is so; how long it took."""
    start = time.monotonic()
    while not condition():
        assert time.monotonic() - start < within
        time.sleep(0.01)
    return time.monotonic() - start


@in_earnest
def test_after_a_start_every_page_is_there_before_anybody_asks(watching):
    soon(lambda: kept_paths() == KEPT)


def test_the_list_of_those_pages_forgets_none_that_takes_no_argument(library):
    assert {key.path for key in page_watch.places_of_all_pages()} == KEPT


@in_earnest
def test_what_another_process_publishes_is_seen_within_a_second(client, watching):
    soon(lambda: kept_paths() == KEPT)
    publish(make_revision(make_article(title="Zebrafinch")), by=None, at=timezone.now())
    waited = soon(lambda: b"Zebrafinch" in client.get("/articles/").content)
    assert waited < page_watch.PAUSE + 0.5
    soon(lambda: "/articles/invented/" in kept_paths())


@in_earnest
def test_pages_made_ahead_are_those_that_a_reader_makes(client, watching):
    soon(lambda: kept_paths() == KEPT)
    watching.stop()
    ahead = {key: pages.kept(key) for key in pages.places()}
    pages.__init__()
    page_watch.look()
    for key, page in ahead.items():
        client.get(key.path)
        assert pages.kept(key) == page


@in_earnest
def test_the_thread_outlives_an_outage_and_a_fault_of_ours(client, watching, database, monkeypatch, caplog):
    monkeypatch.setattr(page_watch, "PAUSE", 0.05)
    soon(lambda: kept_paths() == KEPT)
    database.goes()
    soon(lambda: pages.database_is_gone)
    assert all(client.get(place).status_code == 200 for place in KEPT)
    database.is_back()
    soon(lambda: not pages.database_is_gone)
    with monkeypatch.context() as broken:
        broken.setattr(page_watch, "_version", lambda: 1 / 0)
        soon(lambda: "a look failed" in caplog.text)
    take_down("track-marks")
    soon(lambda: kept_paths() == KEPT - OF_ARTICLE)


@in_earnest
def test_a_view_that_fails_costs_only_its_page(watching, monkeypatch, caplog):
    soon(lambda: kept_paths() == KEPT)
    monkeypatch.setattr(article_views, "_shelves", lambda language: 1 / 0)
    publish(make_revision(make_article()), by=None, at=timezone.now())
    soon(lambda: "/articles/invented/" in kept_paths())
    assert "a page could not be made" in caplog.text


@in_earnest
def test_a_page_that_the_database_cannot_serve_is_no_outage_and_keeps_no_other_page_back(watching, monkeypatch):
    monkeypatch.setattr(page_watch, "PAUSE", 0.05)
    soon(lambda: kept_paths() == KEPT)
    monkeypatch.setattr(article_views, "_shelves", _refuse)
    publish(make_revision(make_article()), by=None, at=timezone.now())
    soon(lambda: "/articles/invented/" in kept_paths())
    assert not pages.database_is_gone
    assert not door.breaker.is_open
