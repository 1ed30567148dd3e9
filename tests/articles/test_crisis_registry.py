"""The crisis numbers at the desk: one page to read, which says how old our look at each is and all that hangs on it."""

from __future__ import annotations

import html
from dataclasses import replace
from datetime import timedelta

import pytest
from django.conf import settings
from django.utils import timezone

from articles import crisis_lines
from articles.admin_views.crisis import templates_with
from articles.crisis_lines import CHECKED_EVERY, LINES
from tests.make import csrf_post, make_article, make_published, signed_in

pytestmark = pytest.mark.django_db

PAGE = "/admin/articles/source/crisis-numbers/"


def page(person) -> str:
    answer = signed_in(person).get(PAGE)
    assert answer.status_code == 200
    return html.unescape(answer.content.decode())


def part(text: str, number: str) -> str:
    """What the page says of one number."""
    return next(one for one in text.split('<li class="card">')[1:] if f'<span class="number">{number}</span>' in one)


def test_every_number_stands_there_with_its_names_its_source_and_its_day(elena):
    text = page(elena)
    for key, line in LINES.items():
        row = part(text, line.number)
        assert f"[](tel:{key})" in row
        assert set(line.name) == dict(settings.LANGUAGES).keys()
        for language, name in line.name.items():
            assert f'<dd lang="{language}">{name}</dd>' in row
        assert line.source in row
        assert line.checked_on.isoformat() in row
    assert "articles/crisis_lines.py" in text


def test_a_number_that_nobody_looked_at_for_too_long_is_marked(elena, monkeypatch):
    today = timezone.localdate()
    for days, is_marked in ((CHECKED_EVERY.days, False), (CHECKED_EVERY.days + 1, True)):
        monkeypatch.setitem(crisis_lines.LINES, "poison", replace(LINES["poison"], checked_on=today - timedelta(days=days)))
        row = part(page(elena), LINES["poison"].number)
        assert f"{days} days ago" in row
        assert ("pill-sun" in row) is is_marked


def test_it_names_the_texts_that_readers_see_and_the_templates(elena):
    dials = "## A heading\n\nCall [](tel:poison), or [the helpline](tel:samhsa).\n"
    make_published(slug="dials", title="It dials", body=dials)
    make_published(slug="not", title="It dials nobody")
    make_article(slug="draft", title="A draft", body=dials)
    text = page(elena)
    for key in ("poison", "samhsa"):
        row = part(text, LINES[key].number)
        assert "In 1 text" in row
        assert "It dials</a>" in row
        assert "templates/articles/crisis.es.html" in row
    assert "It dials" not in part(text, "988")
    assert "A draft" not in text


def test_every_number_that_a_template_prints_is_one_of_ours():
    found = templates_with()
    assert "articles/_overdose.en.html" in found["emergency"]
    assert "intake/_danger.es.html" in found["violence"]
    assert found.keys() <= LINES.keys()


@pytest.mark.parametrize("language", ["en", "es"])
def test_public_pages_call_a_line_by_its_name(client, language):
    prefix = "/es" if language == "es" else ""
    text = html.unescape(client.get(f"{prefix}/crisis/").content.decode())
    for key in ("poison", "samhsa"):
        assert f"{LINES[key].name[language]}, <a" in text


def test_nobody_writes_there_and_who_works_on_requests_does_not_see_it(elena, ramon, ana, mia, otto):
    assert csrf_post(signed_in(elena), PAGE, {"number": "1"}).status_code == 405
    assert signed_in(ramon).get(PAGE).status_code == 200
    for person in (ana, mia, otto):
        assert signed_in(person).get(PAGE).status_code == 403


@pytest.mark.parametrize("n", [1, 3])
def test_it_costs_one_query_however_many_texts_dial(n, elena, django_assert_num_queries):
    for number in range(n):
        make_published(slug=f"a{number}", body="## A heading\n\nCall [](tel:crisis).\n")
    client = signed_in(elena)
    client.get(PAGE)
    with django_assert_num_queries(5):  # who it is takes four
        client.get(PAGE)
