"""A page arrives in the first round trip: with its style at most 14 KB compressed, and 60 KB in all with fonts and script."""

from __future__ import annotations

import gzip
import re

import pytest
from django.contrib.staticfiles import finders

from articles import shelf
from articles.shape import MOST_PICTURE_BYTES
from tests.make import send_request
from tests.project.test_public_pages import NOT_HTML, PATHS

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("library")]

WITH_STYLE = 14 * 1024
IN_ALL = 60 * 1024
FILE = re.compile(r'(?:href|src)="/static/([^"]+)"')
HASH = re.compile(r"\.[0-9a-f]{12}(?=\.)")


def every_page() -> list[str]:
    articles = [f"{'/es' if file.language == 'es' else ''}/articles/{file.slug}/" for file in shelf.articles()]
    topics = [
        f"{'/es' if language == 'es' else ''}/topics/{row[language]['slug']}/"
        for row in shelf.topics()
        for language in shelf.LANGUAGES
    ]
    found = {"/search/?q=overdoes", "/es/search/?q=sobredosis+suicidio", "/search/?q=qqqqq"}
    return sorted({path for path in PATHS if path not in NOT_HTML} | set(articles) | set(topics) | found)


def weigh(client, path: str) -> tuple[int, int]:
    """Bytes that travel for a first visit: the page with its style, and everything."""
    answer = client.get(path, headers={"Accept-Encoding": "gzip"})
    assert answer.status_code in (200, 302)
    html = gzip.decompress(answer.content) if answer.get("Content-Encoding") == "gzip" else answer.content
    files = {HASH.sub("", name) for name in FILE.findall(html.decode())}
    sizes = {name: _travels(name) for name in files}
    assert any(name.endswith("site.css") for name in sizes) or answer.status_code == 302
    fonts = {"prosperity/fonts/atkinson-700.woff2"} if files else set()  # asked for by the style sheet
    style = len(answer.content) + sum(size for name, size in sizes.items() if name.endswith(".css"))
    everything = len(answer.content) + sum(sizes.values()) + sum(_travels(name) for name in fonts - files)
    return style, everything


def _travels(name: str) -> int:
    with open(finders.find(name), "rb") as file:
        content = file.read()
    return len(content) if name.endswith(".woff2") else len(gzip.compress(content, 9))


def test_what_must_travel_uncompressed_would_fit_and_is_small_all_the_same(client):
    """A receipt holds a code, a form that came back holds words beside a token: their true length is sent (BREACH)."""
    style = sum(_travels(f"prosperity/{name}.css") for name in ("site", "forms"))
    receipt = client.get(send_request(client)["Location"], headers={"Accept-Encoding": "gzip"})
    came_back = client.post("/contact/", {"message": "Invented words."}, headers={"Accept-Encoding": "gzip"})
    assert (receipt.status_code, came_back.status_code) == (200, 422)
    for answer in (receipt, came_back):
        assert "Content-Encoding" not in answer.headers
        assert len(gzip.compress(answer.content, 9)) + style <= WITH_STYLE
        assert len(answer.content) + style <= 21 * 1024


@pytest.mark.parametrize("path", every_page())
def test_a_page_is_light(client, path):
    with_style, in_all = weigh(client, path)
    assert with_style <= WITH_STYLE, with_style
    pictures = MOST_PICTURE_BYTES if "/articles/" in path else 0  # of a text, as a phone loads them; no more is published
    assert in_all + pictures <= IN_ALL
