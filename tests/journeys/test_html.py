"""Every page passes the W3C's Nu HTML checker: no error, on the public site in both languages and on the desk.

The checker is a Java program that `make test-all` gets (Makefile: VNU). All pages go through it in one run.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterable
from datetime import timedelta
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import call_command
from django.utils import timezone

from articles import actions, shelf
from articles.models import Article, Correction
from prosperity.embedded_database import CLONE
from tests.make import ask, csrf_post, file_letters, make_sound, receipt_code, send_request, write
from tests.project.test_public_pages import NOT_HTML, PATHS
from tests.project.test_staff_urls import DESK_ROUTES, address, person, rows

one_row_of_each = rows  # a fixture

pytestmark = [pytest.mark.django_db, pytest.mark.long]


PAGE = b'<!doctype html><html lang="en"><head><title>A part</title></head><body>%s</body></html>'


def complaints(pages: dict[str, bytes], folder: Path) -> list[str]:
    """What the checker calls an error, page by page."""
    (jar,) = (CLONE / "var").glob("vnu-*.jar")
    names = {}
    for number, (name, content) in enumerate(pages.items()):
        path = folder / f"{number}.html"
        path.write_bytes(content if b"<!doctype html>" in content[:50].lower() else PAGE % content)  # or a part of a page
        names[path.name] = name
    command = ["java", "-jar", str(jar), "--stdout", "--exit-zero-always", "--format", "json", "--errors-only", str(folder)]
    run = subprocess.run(command, capture_output=True, check=True, timeout=300)
    found = json.loads(run.stdout)["messages"]
    return sorted(
        {f"{names[one['url'].rpartition('/')[2]]}: {one['message']} {one.get('extract', '')[:120]!r}" for one in found}
    )


def articles_and_topics() -> Iterable[str]:
    for file in shelf.articles():
        prefix = "/es" if file.language == "es" else ""
        yield from (f"{prefix}/articles/{file.slug}/{page}" for page in ("", "changes/", "report/"))


def public(client) -> dict[str, bytes]:
    """Every public page, and those that only come out of something done."""
    pages = {}
    for path in sorted({path for path in PATHS if path not in NOT_HTML} | set(articles_and_topics())):
        answer = client.get(path)
        if answer.status_code == 200:
            pages[path] = answer.content
    for prefix in ("", "/es"):
        pages[f"{prefix} not found"] = client.get(f"{prefix}/nowhere/").content
        pages[f"{prefix} report refused"] = client.post(f"{prefix}/articles/track-marks/report/", {}).content
        pages[f"{prefix} form refused"] = send_request(client, path=f"{prefix}/contact/", phone="12").content
        sent = send_request(client, path=f"{prefix}/contact/", message="He is not breathing.")
        pages[f"{prefix} receipt"] = client.get(sent["Location"]).content
        code = receipt_code(client, sent)
        file_letters()
        looked = client.post(f"{prefix}/my-request/", {"code": code})
        pages[f"{prefix} mailbox"] = client.get(looked["Location"]).content
    return pages


def test_the_checker_would_find_something(tmp_path):
    page = b'<!doctype html><html lang="en"><head><title>x</title></head><body><img src="x"><b><p id="a b"></b></body></html>'
    assert len(complaints({"bad": page}, tmp_path)) >= 2


def test_every_public_page_is_sound(client, tmp_path):
    call_command("load_library", verbosity=0)
    article = Article.objects.get(language="en", slug="track-marks")
    note = {"at": timezone.now(), "note": "A <b>note</b>.", "reviewed_by": "Dr. Invented"}
    keys = list(article.sources.values_list("key", flat=True)[:2])
    Correction.objects.create(article=article, revision=article.live_revision, source_keys=keys, **note)
    pages = public(client)
    today = timezone.localdate()
    told = {"author_name": "Wren", "reviewed_on": today, "reviewer_name": "Dr. Invented", "signed_by_link": True}
    for name, days in (("overdue", 20), ("stale", 50)):
        Article.objects.update(review_due_on=today - timedelta(days=days), one_person=True, change_note="A note.", **told)
        pages[name] = client.get("/articles/track-marks/").content
    Article.objects.update(closes_on=today)
    for prefix in ("", "/es"):
        closed = client.get(f"{prefix}/articles/track-marks/")
        assert closed.status_code == 410
        pages[f"{prefix} closed"] = closed.content
    assert len(pages) > 100
    found = complaints(pages, tmp_path)
    assert found == []


def test_every_page_of_the_desk_is_sound(one_row_of_each, tmp_path):
    call_command("load_library", verbosity=0)
    pages = {}
    for kind in ("coordinator", "lead", "editor", "reviewer", "auditor", "superuser"):
        client = person(kind, one_row_of_each)
        for route in DESK_ROUTES:
            answer = client.get(address(route, one_row_of_each))
            if answer.status_code in (200, 403, 404) and answer["Content-Type"].startswith("text/html"):
                pages[f"{kind}: {route} {answer.status_code}"] = answer.content
    assert sum(name.endswith(" 200") for name in pages) > 50
    found = complaints(pages, tmp_path)
    assert found == []


def test_every_form_that_the_desk_refuses_is_sound(one_row_of_each, tmp_path):
    """Sent without a word in it, as everybody who may send it."""
    call_command("load_library", verbosity=0)
    pages = {}
    for kind in ("lead", "editorial lead", "reviewer"):
        client = person(kind, one_row_of_each)
        client.cookies[settings.CSRF_COOKIE_NAME] = "c" * 32
        for route in DESK_ROUTES:
            answer = client.post(address(route, one_row_of_each), headers={"x-csrftoken": "c" * 32})
            if answer.status_code in (409, 422) and answer["Content-Type"].startswith("text/html"):
                pages[f"{kind}: {route} {answer.status_code}"] = answer.content
    assert len(pages) > 25
    found = complaints(pages, tmp_path)
    assert found == []


def test_the_pages_behind_a_link_are_sound(client, elena, lucia, tmp_path):
    asked = write(make_sound(), elena, summary="What you can do this minute.")
    ask(asked, elena)
    now = timezone.now()
    token = actions.make_link(asked, name="Dr. Invented", address="doctor@example.org", by=lucia, at=now)
    shared = f"/admin/shared/{actions.share(asked, by=elena, at=now)}/"
    pages = {}
    for name, path in (("to sign", f"/admin/sign/{token}/"), ("shared", shared), ("gone", "/admin/sign/nothing/")):
        pages[name] = client.get(path).content
    refused = csrf_post(client, f"/admin/sign/{token}/", {}, page=f"/admin/sign/{token}/")
    assert refused.status_code == 422
    signed = client.get(csrf_post(client, f"/admin/sign/{token}/", {"read": "on"}, page=f"/admin/sign/{token}/")["Location"])
    assert signed.status_code == 200
    pages |= {"refused": refused.content, "signed": signed.content}
    found = complaints(pages, tmp_path)
    assert found == []


def test_the_way_into_the_desk_is_sound(client, db, tmp_path):
    pages = {path: client.get(path).content for path in ("/admin/account/login/", "/admin/account/inactive/")}
    found = complaints(pages, tmp_path)
    assert found == []
