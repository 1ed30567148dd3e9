"""The queue in a browser keeps itself up to date: cheaply, never under the pointer, and it says so when it cannot."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.journeys.conftest import Site
from tests.journeys.test_family_and_coordinator import sign_in, watched_page
from tests.journeys.test_morning_by_keyboard import families_write
from tests.journeys.test_plain_http import rows

pytestmark = [pytest.mark.journey, pytest.mark.browser, pytest.mark.long]

LIVE = "/intake/inquiry/live/"
NEXT = 10_000  # milliseconds from one poll to the next
SESSIONS = "SELECT session_key, session_data, expire_date FROM django_session ORDER BY 1"


class Watch:
    """The queue of somebody who is signed in, with a clock that the test turns, and every poll's status."""

    def __init__(self, page: Page, site: Site) -> None:
        self.page, self.polls = page, []
        page.clock.install()
        sign_in(page, site)
        page.mouse.move(0, 0)
        self.list = page.locator("#live")
        self.status = page.locator("[role=status]")
        page.on("response", self._note)

    def _note(self, answer) -> None:
        if LIVE in answer.url:
            self.polls.append(answer.status)

    def a_poll(self) -> AbstractContextManager[object]:
        """What is done within lets the page ask, and is over when the answer has come."""
        return self.page.expect_response(lambda answer: LIVE in answer.url)

    def wait(self, milliseconds: int = NEXT) -> None:
        """Let the page's clock run until its next poll is answered."""
        with self.a_poll():
            self.page.clock.run_for(milliseconds)
        self.page.wait_for_timeout(100)

    def references(self) -> list[str]:
        return self.page.locator("#live tbody th a").all_inner_texts()


@contextmanager
def queue(chromium: Browser, site: Site, **options: object) -> Iterator[Watch]:
    with watched_page(chromium, javascript=True, **options) as page:
        yield Watch(page, site)


def test_an_empty_queue_fills_by_itself_and_the_words_are_true(desk: Site, chromium: Browser):
    with watched_page(chromium, javascript=False) as page:
        sign_in(page, desk)
        expect(page.get_by_text("New requests appear here when you load this page again.")).to_be_visible()
        expect(page.get_by_text("by themselves")).to_be_hidden()
    with queue(chromium, desk) as watch:
        expect(watch.page.get_by_text("New requests appear here by themselves.")).to_be_visible()
        expect(watch.page.get_by_text("load this page again")).to_be_hidden()
        families_write(desk, 1)
        watch.wait()
        expect(watch.page.locator("#live tbody th a")).to_have_count(1)
        expect(watch.status).to_have_text("One new request.")
        expect(watch.page.locator("#live .tier-counts")).to_be_visible()
        expect(watch.page.locator(".live-line").get_by_role("link")).to_be_hidden()


def test_nothing_new_costs_a_304_and_the_session_stays_byte_for_byte(desk: Site, chromium: Browser):
    families_write(desk, 1)
    with queue(chromium, desk) as watch:
        watch.wait()
        before, cookies = rows(desk, SESSIONS), watch.page.context.cookies()
        for _ in range(20):
            watch.wait()
        assert watch.polls[0] == 200
        assert watch.polls.count(304) >= 18  # a quarter of an hour, or a minute of a claim, may end meanwhile
        assert len(watch.polls) == 21
        assert (rows(desk, SESSIONS), watch.page.context.cookies()) == (before, cookies)
        expect(watch.status).to_be_empty()


def test_a_row_never_moves_under_the_pointer_or_the_focus(desk: Site, chromium: Browser):
    families_write(desk, 1)
    with queue(chromium, desk) as watch:
        before = watch.references()
        watch.page.locator("#live tbody th a").first.hover()
        families_write(desk, 2, message="He took too much and is not breathing.")
        watch.wait()
        expect(watch.status).to_have_text("Urgent: 2 new requests. Press r to show.")
        assert watch.references() == before
        watch.page.keyboard.press("r")
        expect(watch.page.locator("#live tbody th a")).to_have_count(len(before) + 2)
        expect(watch.status).to_be_empty()

        watch.page.mouse.move(0, 0)
        watch.page.keyboard.press("j")
        focused = watch.page.evaluate("document.activeElement.textContent")
        families_write(desk, 1, message="She is not breathing.")
        watch.wait()
        expect(watch.status).to_have_text("Urgent: One new request. Press r to show.")
        assert watch.page.evaluate("document.activeElement.textContent") == focused
        shown = watch.references()
        watch.page.get_by_role("button", name="Show", exact=True).click()
        expect(watch.page.locator("#live tbody th a")).to_have_count(len(shown) + 1)


def test_what_waited_is_shown_when_the_pointer_leaves(desk: Site, chromium: Browser):
    families_write(desk, 1)
    with queue(chromium, desk) as watch:
        before = watch.references()
        watch.page.locator("#live tbody th a").first.hover()
        families_write(desk, 1)
        watch.wait()
        assert watch.references() == before
        watch.page.mouse.move(0, 0)
        watch.page.clock.run_for(10)
        expect(watch.page.locator("#live tbody th a")).to_have_count(len(before) + 1)


def test_a_colleagues_claim_shows_in_its_place_even_under_the_pointer(desk: Site, chromium: Browser):
    families_write(desk, 1)
    with queue(chromium, desk) as watch, watched_page(chromium, javascript=True) as other:
        row = watch.page.locator("#live tbody tr:not(.tier)").first
        row.hover()
        sign_in(other, desk, "dev-mia")
        other.goto(desk.desk + row.locator("a").get_attribute("href"))
        other.get_by_role("button", name="Claim", exact=True).click()
        other.wait_for_load_state()
        watch.wait()
        expect(row.locator(".field-claimed_by")).to_contain_text("Mia")
        expect(watch.status).to_be_empty()


def test_the_minutes_of_waiting_go_on_though_nothing_is_sent(desk: Site, chromium: Browser):
    families_write(desk, 1)
    with queue(chromium, desk) as watch:
        waited = watch.page.locator("#live .field-waiting_since time").last
        watch.wait()
        watch.page.clock.run_for(5 * 60_000 + 1_000)
        expect(waited).to_have_text(re.compile(r"5 minutes"))


def test_it_asks_seldom_when_nothing_happens_and_not_at_all_when_nobody_looks(desk: Site, chromium: Browser):
    with queue(chromium, desk) as watch:
        watch.wait()
        with watch.a_poll():
            watch.page.clock.fast_forward(11 * 60_000)
        watch.page.wait_for_timeout(300)
        number = len(watch.polls)
        watch.page.clock.run_for(50_000)
        watch.page.wait_for_timeout(300)
        assert len(watch.polls) == number
        watch.wait(11_000)
        watch.page.evaluate(
            "Object.defineProperty(document, 'hidden', {value: true, configurable: true});"
            "document.dispatchEvent(new Event('visibilitychange'))"
        )
        number = len(watch.polls)
        watch.page.clock.run_for(300_000)
        watch.page.wait_for_timeout(300)
        assert len(watch.polls) == number
        with watch.a_poll():
            watch.page.evaluate("delete document.hidden; document.dispatchEvent(new Event('visibilitychange'))")


def test_whoever_is_signed_out_is_told_and_nothing_asks_any_more(desk: Site, chromium: Browser):
    with queue(chromium, desk) as watch:
        watch.page.context.clear_cookies()
        watch.wait()
        expect(watch.status).to_have_text("You were signed out.")
        number = len(watch.polls)
        watch.page.clock.run_for(120_000)
        watch.page.wait_for_timeout(300)
        assert len(watch.polls) == number
        watch.page.locator(".live-line a").click()
        expect(watch.page).to_have_url(re.compile(r"/admin/account/login/\?next="))


def test_a_desk_that_does_not_answer_is_asked_less_often_and_the_list_says_that_it_is_old(desk: Site, chromium: Browser):
    tried: list[str] = []
    with chromium.new_context() as context:
        watch = Watch(context.new_page(), desk)

        def gone(route) -> None:
            tried.append(route.request.url)
            route.abort()

        watch.page.route(f"**{LIVE}*", gone)
        for wait in (10_000, 20_000, 40_000):
            watch.page.clock.run_for(wait + 100)
            watch.page.wait_for_timeout(200)
        assert len(tried) == 3
        expect(watch.status).to_have_text("The desk does not answer. This list may be old.")
        watch.page.unroute(f"**{LIVE}*")
        watch.wait(80_100)
        expect(watch.status).to_be_empty()
