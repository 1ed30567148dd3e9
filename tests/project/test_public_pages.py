"""What holds on every public page, generated from the URLconf so that no page is forgotten."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from django.urls import URLPattern, URLResolver, get_resolver

from prosperity import urls_web
from tests.make import receipt_code, send_request

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("library")]

ARGUMENTS = {
    "en": {"slug": "track-marks", "topic": "injecting-and-health"},
    "es": {"slug": "track-marks", "topic": "inyecciones-y-salud"},
}
ONCE = {"/healthz", "/readyz", "/favicon.ico", "/sitemap.xml", "/robots.txt"}  # not once for each language
FILES = "images/<str:name>"  # no pages, and none is in the library: tests/articles/test_images.py
FEEDS = {f"{prefix}{path}" for prefix in ("", "/es") for path in ("/feed.atom", "/changes.atom")}
FEEDS |= {"/topics/injecting-and-health/feed.atom", "/es/topics/inyecciones-y-salud/feed.atom"}
NOT_HTML = ONCE | FEEDS | {"/clear.css", "/es/clear.css"}
FETCHED = {"script": "src", "img": "src", "link": "href", "source": "src", "iframe": "src", "form": "action", "object": "data"}


def public_paths() -> list[str]:
    """Every public address in both languages; an unknown argument fails here, so that it gets a value."""

    def walk(patterns: list[URLPattern | URLResolver], prefix: str, language: str) -> list[str]:
        paths = []
        for pattern in patterns:
            path = prefix + str(pattern.pattern)
            if isinstance(pattern, URLResolver):
                paths += walk(pattern.url_patterns, path, language)
            elif path != FILES:
                paths.append("/" + re.sub(r"<(?:\w+:)?(\w+)>", lambda match: ARGUMENTS[language][match[1]], path))
        return paths

    patterns = list(get_resolver(urls_web).url_patterns)
    return walk(patterns, "", "en") + [f"/es{path}" for path in walk(patterns, "", "es") if path not in ONCE]


PATHS = public_paths()


class Page(HTMLParser):
    """What a browser would fetch, run, or read of a page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.fetched: list[str] = []
        self.inline: list[str] = []
        self.ids: list[str] = []
        self.language = self.title = ""
        self._in = ""
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        self._in = tag
        if tag == "html":
            self.language = values.get("lang", "")
        if values.get("id"):
            self.ids.append(values["id"])
        if (address := values.get(FETCHED.get(tag, ""))) and values.get("rel") not in ("alternate", "canonical"):
            self.fetched.append(address)
        if tag == "style" or "style" in values or any(name.startswith("on") for name in values):
            self.inline.append(tag)
        if tag == "script" and "src" not in values and values.get("type") != "application/ld+json":  # data, never run
            self.inline.append(tag)

    def handle_data(self, data):
        if self._in == "title" and not self.title:
            self.title = data.strip()


def test_the_list_holds_the_fixed_addresses_in_both_languages():
    fixed = ["/", "/articles/", "/crisis/", "/contact/", "/my-request/", "/privacy/"]
    assert set(fixed) | {f"/es{path}" for path in fixed} <= set(PATHS)


@pytest.mark.parametrize("path", PATHS)
def test_a_public_page_sets_no_cookie_and_asks_no_other_host(client, path):
    answer = client.get(path)
    assert answer.status_code in (200, 302)
    assert not answer.cookies
    assert "Set-Cookie" not in answer.headers
    if path in FEEDS:
        return  # nothing there is fetched: links to follow
    page = Page(answer.content.decode())
    assert [address for address in page.fetched if not address.startswith("/") or address.startswith("//")] == []
    assert page.inline == []


@pytest.mark.parametrize("path", PATHS)
def test_a_public_answer_carries_the_strict_policy(client, path):
    answer = client.get(path)
    policy = answer["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self';")
    assert not re.search(r"unsafe|\*|https?:|data:", policy)
    assert "require-trusted-types-for 'script'" in policy
    assert "frame-ancestors 'none'" in policy
    assert answer["Referrer-Policy"] == "same-origin"
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert answer["Cross-Origin-Opener-Policy"] == "same-origin"
    assert answer["Cross-Origin-Resource-Policy"] == "same-origin"


@pytest.mark.parametrize("path", [path for path in PATHS if path not in NOT_HTML])
def test_a_public_page_says_its_language_and_has_unique_ids(client, path):
    page = Page(client.get(path).content.decode())
    assert page.language == ("es" if path.startswith("/es/") else "en")
    assert len(page.ids) == len(set(page.ids))
    assert page.title


@pytest.mark.parametrize("path", ["/contact/", "/contact/receipt/", "/my-request/", "/leave/"])
@pytest.mark.parametrize("prefix", ["", "/es"])
def test_titles_on_the_help_path_do_not_say_what_it_is_about(client, path, prefix):
    html = client.get(prefix + path).content.decode()
    head = re.search(r"<head>.*</head>", html, re.S)[0].lower()
    title = Page(html).title.lower()
    assert not re.search(r"addict|drug|treatment|recovery|overdose|adicc|droga|tratamiento|sobredosis", head)
    assert len(title) < 40


@pytest.mark.parametrize("path", [path for path in PATHS if path not in NOT_HTML and "leave" not in path])
def test_emergency_numbers_stand_on_every_page_before_anything_else(client, path):
    body = client.get(path).content.decode().split("<body")[1]
    first_link = re.search(r'href="(tel:[^"]+)"', body)[1]
    assert first_link == "tel:911"
    assert 'href="tel:988"' in body


def test_after_a_submit_still_no_cookie(client):
    answer = send_request(client)
    receipt_code(client, answer)
    assert not client.cookies


@pytest.mark.parametrize(
    ("path", "budget"),
    [
        ("/", 2),
        ("/articles/", 2),
        ("/articles/track-marks/", 2),
        ("/topics/overdose/", 2),
        ("/glossary/", 2),
        ("/articles/track-marks/changes/", 2),
        ("/changes/", 2),
        ("/changes.atom", 2),
        ("/feed.atom", 2),
        ("/topics/overdose/feed.atom", 2),
        ("/sitemap.xml", 2),
        ("/robots.txt", 0),
        ("/search/", 2),
        ("/crisis/", 0),
        ("/privacy/", 0),
        ("/how-we-write/", 0),
        ("/accessibility/", 0),
    ],
)
def test_public_pages_cost_few_queries(client, path, budget, django_assert_max_num_queries):
    with django_assert_max_num_queries(budget):
        client.get(path)


@pytest.mark.parametrize(("path", "status"), [("/nowhere/", 404), ("/es/nada/", 404), ("/articles/nothing-here/", 404)])
def test_a_page_that_is_not_there_still_shows_the_numbers(client, path, status):
    answer = client.get(path)
    assert answer.status_code == status
    assert b"tel:911" in answer.content
    assert b"tel:988" in answer.content


def test_our_files_carry_their_integrity(client):
    page = client.get("/").content.decode()
    for tag in re.findall(r"<(?:script|link rel=\"stylesheet\")[^>]*>", page):
        assert 'integrity="sha384-' in tag
