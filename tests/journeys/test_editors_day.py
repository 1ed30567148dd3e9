"""An editor's day without a mouse: a live article is changed, checked, compared, signed by link, and published by the clock."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from django.conf import settings
from playwright.sync_api import Browser, expect

from tests.journeys.conftest import Site, start
from tests.journeys.test_editor import address, editor, kept, tab_to
from tests.journeys.test_family_and_coordinator import watched_page
from tests.journeys.test_morning_by_keyboard import Hands
from tests.journeys.test_plain_http import ask, rows

pytestmark = [pytest.mark.journey, pytest.mark.browser, pytest.mark.long]

PATH = "/articles/track-marks/"
SAYS = "A kestrelword rests on the roof at night."
ALSO = "And of kestrelwords."
CHANGED = "Says where the kestrelword rests."
DOCTOR = "Dr. Zebrafinch, an invented clinician"
FOLLOWS_WITHIN = 60 + 20  # seconds: the promise, and the minute's end that a person cannot type
SIGNED = f"SELECT count(*) FROM articles_signoff WHERE signer_name = '{DOCTOR}'"


def go(hands: Hands, link: str, at: str, most: int = 60) -> None:
    """To the page behind a link or a button, by Tab and Enter."""
    tab_to(hands, link, most=most)
    hands.arrive("Enter", at=at)


def tab_to_a(hands: Hands, kind: str) -> None:
    """To the next field of this kind; a text has many links on the way."""
    for _ in range(200):
        hands.press("Tab")
        if hands.page.evaluate("document.activeElement.type") == kind:
            return
    raise AssertionError(f"no {kind} can be reached")


def write(hands: Hands, site: Site) -> None:
    page = hands.page
    page.goto(site.desk + address(site))
    expect(page.get_by_text(re.compile("Readers go on seeing version 1"))).to_be_visible()
    tab_to(hands, "id_summary")
    hands.press("Control+End")
    hands.type(f" {ALSO}")
    tab_to(hands, "id_body")
    hands.press("Control+End")
    hands.type("\n\nThe addict rests too.")
    expect(page.locator("#faults")).to_contain_text("“addict”")
    for _ in range(len("The addict rests too.")):
        hands.press("Backspace")
    hands.type(f"{SAYS}[^general]")
    tab_to(hands, "id_change_note")
    hands.type(CHANGED)
    kept(page)
    go(hands, "Save version", at="/change/$")
    expect(page.get_by_text("Saved as version 2.")).to_be_visible()


def look_at_it(hands: Hands) -> None:
    page = hands.page
    go(hands, "Versions", at="/versions/$")
    go(hands, "What changed: Version 2", at="/compare/")
    expect(page.locator("ins", has_text="kestrelword").first).to_be_visible()
    go(hands, "Preview", at="/preview/$")
    framed = page.frame_locator("iframe")
    expect(framed.locator("article")).to_contain_text(SAYS)
    expect(framed.get_by_text("Not yet reviewed by a clinician").first).to_be_attached()


def open_verb(hands: Hands, label: str) -> None:
    tab_to(hands, label)
    if not hands.page.evaluate("document.activeElement.parentElement.open"):
        hands.press("Enter")


def send(hands: Hands) -> None:
    go(hands, "Review", at="/review/$")
    open_verb(hands, "Send it to the reviewer")
    hands.press("Tab")
    hands.type("One sentence is new.")
    go(hands, "Send it", at="/review/$")
    expect(hands.page.get_by_text("The reviewer has it.")).to_be_visible()


def make_link(hands: Hands, review: str) -> str:
    hands.page.goto(review)
    open_verb(hands, "link")
    hands.press("Tab")
    hands.type(DOCTOR)
    hands.press("Tab")
    hands.type("doctor@invented.example")
    go(hands, "Make the link", at="/link/$")
    return hands.page.locator(".copy-words").inner_text()


def sign(hands: Hands, link: str) -> None:
    hands.page.goto(link)
    expect(hands.page.locator("main")).to_contain_text(SAYS)
    tab_to_a(hands, "checkbox")
    hands.press("Space")
    go(hands, f"Sign as {DOCTOR}", at="/sign/thanks/$")


def plan(hands: Hands) -> datetime:
    """For the next minute, as the centre's clock reads; that moment."""
    go(hands, "Review", at="/review/$")
    open_verb(hands, "Publish it at a set time")
    there = datetime.now(ZoneInfo(settings.TIME_ZONE))
    when = (there + timedelta(minutes=1, seconds=15)).replace(second=0, microsecond=0)
    tab_to_a(hands, "datetime-local")
    hands.type(when.strftime("%m%d%Y"))
    hands.press("ArrowRight")
    hands.type(when.strftime("%I%M%p").lower()[:5])
    go(hands, "Plan version 2", at="/review/$")
    expect(hands.page.get_by_text("It is planned.")).to_be_visible()
    return when


def says(site: Site, path: str, words: str) -> bool:
    return words in ask(f"{site.url}{path}").body


def until(what: str, is_so, deadline: float) -> None:
    while not is_so():
        assert time.time() < deadline, f"not in time: {what}"
        time.sleep(0.5)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Site]:
    """A site of its own: what is published here stays, and other journeys begin with the library as it was loaded."""
    with start("Procfile", tmp_path, PROSPERITY_POSTS_A_MINUTE="100000") as site:
        yield site


def test_an_editors_day(desk: Site, chromium: Browser):
    with editor(chromium, desk, "dev-elena") as page:
        hands = Hands(page)
        write(hands, desk)
        look_at_it(hands)
        send(hands)
        review = page.url
    with editor(chromium, desk, "dev-lucia") as page:
        link = make_link(Hands(page), review)
        with watched_page(chromium, javascript=True) as clinician:
            sign(Hands(clinician), link)
        assert rows(desk, SIGNED) == [(1,)]
        when = plan(Hands(page))
    assert not says(desk, PATH, SAYS)

    deadline = when.timestamp() + FOLLOWS_WITHIN
    until("the page", lambda: says(desk, PATH, SAYS), deadline)
    assert time.time() >= when.timestamp()
    assert says(desk, PATH, DOCTOR)
    until("the search", lambda: says(desk, "/search/?q=kestrelword", PATH), deadline)
    follow = {"/changes/": CHANGED, "/changes.atom": CHANGED, f"{PATH}changes/": CHANGED, "/feed.atom": ALSO}
    for path, words in follow.items():
        until(path, lambda path=path, words=words: says(desk, path, words), deadline)
    day = f"{when:%Y-%m-%d}"
    entry = re.search(rf"<url>\s*<loc>[^<]*{PATH}</loc>.*?</url>", ask(f"{desk.url}/sitemap.xml").body, re.DOTALL)
    assert f"<lastmod>{day}" in entry[0]
