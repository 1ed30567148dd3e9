"""Fifty impatient fingers on one button, fifty more later: one inquiry, one receipt."""

from __future__ import annotations

import threading

import pytest

from tests.journeys.conftest import Site, start
from tests.journeys.test_plain_http import TYPED, Fields, ask, rows, send, wait_until_filed

pytestmark = pytest.mark.journey


@pytest.mark.long
def test_a_hundred_posts_of_one_form_are_one_inquiry_with_one_receipt(tmp_path):
    """With the limits that hold outside of tests: an impatient finger is no crowd."""
    with start("Procfile.split", tmp_path) as site:
        press_and_press(site)


def press_and_press(site: Site) -> None:
    fields = Fields(ask(f"{site.url}/contact/").body).values | TYPED
    before = rows(site, "SELECT count(*) FROM intake_inquiry")[0][0]
    codes: list[str] = []
    together = threading.Barrier(50)

    def press() -> None:
        together.wait(timeout=30)
        codes.append(send(site, fields))

    fingers = [threading.Thread(target=press) for _ in range(50)]
    for finger in fingers:
        finger.start()
    for finger in fingers:
        finger.join(timeout=60)
    wait_until_filed(site)
    codes += [send(site, fields) for _ in range(50)]
    wait_until_filed(site)
    assert len(codes) == 100
    assert len(set(codes)) == 1
    assert rows(site, "SELECT count(*) FROM intake_inquiry") == [(before + 1,)]

    mended = send(site, fields | {"phone": "202-555-0199"})
    wait_until_filed(site)
    assert mended == codes[0]
    newest = "SELECT id FROM intake_inquiry ORDER BY filed_at DESC LIMIT 1"
    assert rows(site, "SELECT count(*) FROM intake_inquiry") == [(before + 1,)]
    assert rows(site, f"SELECT count(*) FROM intake_submission WHERE inquiry_id = ({newest})") == [(2,)]
    assert rows(site, f"SELECT times_sent FROM intake_inquiry WHERE id = ({newest})") == [(2,)]
