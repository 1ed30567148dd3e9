"""The desk's scripts stay small, come with their integrity, write no HTML, keep nothing, and speak to nobody else."""

from __future__ import annotations

import re

import pytest

from prosperity.embedded_database import CLONE
from tests.make import signed_in

SCRIPTS = CLONE / "prosperity" / "static" / "prosperity"
# innerHTML and its kin; styles and storage that the policy or the design forbids; code from text.
FORBIDDEN = (
    r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|setHTML|\beval\b|new Function|\.style\b|"
    r"localStorage|sessionStorage|indexedDB|document\.cookie|sendBeacon|WebSocket|https?:"
)


@pytest.mark.parametrize(
    ("name", "most"),
    [
        ("desk-keys.js", 6_000),
        ("desk-live.js", 5_000),
        ("editor.js", 8_000),
        ("editor-comments.js", 1_500),
        ("editor-tools.js", 4_500),
    ],
)
def test_a_script_is_small_and_does_nothing_that_it_must_not(name, most):
    text = (SCRIPTS / name).read_text()
    assert len(text.encode()) <= most
    assert re.findall(FORBIDDEN, text) == []


@pytest.mark.django_db
def test_they_are_linked_with_their_integrity_where_they_are_needed(ana, stranger):
    queue = signed_in(ana).get("/admin/").content.decode()
    call = signed_in(ana).get("/admin/intake/inquiry/new/").content.decode()
    linked = re.compile(r'<script defer src="/static/prosperity/(desk-\w+)\.\w+\.js" integrity="sha384-[^"]+"></script>')
    assert sorted(linked.findall(queue)) == ["desk-keys", "desk-live"]
    assert linked.findall(call) == ["desk-keys"]
    assert "<script" not in stranger.get("/admin/account/login/").content.decode()
