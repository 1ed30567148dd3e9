"""A coordinator's morning at the desk without a mouse: every key is really pressed, and they are counted."""

from __future__ import annotations

import re
import time

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.journeys.conftest import PASSWORD, Site
from tests.journeys.test_family_and_coordinator import watched_page
from tests.journeys.test_plain_http import Fields, ask, rows, wait_until_filed

pytestmark = [pytest.mark.journey, pytest.mark.browser, pytest.mark.long]

PERSON = {"name": "Testina Invented", "about": "someone", "voicemail": "no", "message": "Zebrafinch words."}
BY_MAIL = {**PERSON, "reach": "email", "email": "invented@example.org"}
AS_SLOW_AS_A_PERSON = 4.2  # seconds; whoever is faster is set apart, and never given by "take the next one"


def families_write(site: Site, number: int, **changes: str) -> None:
    """Several at once, each as slowly as a person."""
    forms = [Fields(ask(f"{site.url}/contact/").body).values for _ in range(number)]
    time.sleep(AS_SLOW_AS_A_PERSON)
    for form in forms:
        assert ask(f"{site.url}/contact/", {**BY_MAIL, **form, **changes}).status == 303
    wait_until_filed(site)


class Hands:
    """Nothing but a keyboard. Counts what is pressed; letters of a text count one each."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.presses = 0

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.wait_for_load_state()
            self.page.keyboard.press(key)
            self.presses += 1

    def arrive(self, *keys: str, at: str) -> None:
        """Press, and wait for the page that it leads to."""
        *before, last = keys
        self.press(*before)
        with self.page.expect_navigation():
            self.press(last)
        expect(self.page).to_have_url(re.compile(at))

    def type(self, words: str) -> None:
        self.page.keyboard.type(words)
        self.presses += len(words)


def sign_in(hands: Hands, site: Site, username: str = "dev-ana") -> None:
    hands.page.goto(f"{site.desk}/admin/")
    expect(hands.page.get_by_label("Username")).to_be_focused()
    hands.type(username)
    hands.press("Tab")
    hands.type(PASSWORD)
    hands.arrive("Enter", at=r"/admin/$")


def test_from_open_to_claimed_logged_and_the_next_in_six_keys(desk: Site, chromium: Browser):
    families_write(desk, 2)
    with watched_page(chromium, javascript=True) as page:
        hands = Hands(page)
        sign_in(hands, desk)
        hands.presses = 0
        hands.arrive("n", at="/change/$")
        first = page.locator("h1").inner_text()
        expect(page.get_by_text("invented@example.org")).to_have_count(0)
        hands.arrive("o", at="/change/#reach$")
        expect(page.get_by_text("invented@example.org")).to_be_visible()
        hands.press("a", "2")
        expect(page.get_by_label("No answer", exact=True)).to_be_checked()
        hands.arrive("Enter", at="/change/$")
        expect(page.get_by_text("Attempt logged.")).to_be_visible()
        hands.arrive("n", at="/change/$")
        assert hands.presses <= 6
        assert page.locator("h1").inner_text() != first
        assert rows(desk, "SELECT way, result FROM intake_contactattempt") == [("email", "no_answer")]


def test_a_whole_morning_without_a_mouse(desk: Site, chromium: Browser):
    """Look round, reach two families, write a note, take something back, put off, hand over, and end the shift."""
    families_write(desk, 3)
    with watched_page(chromium, javascript=True) as page:
        hands = Hands(page)
        sign_in(hands, desk, "dev-mia")
        hands.press("?")
        expect(page.get_by_role("dialog", name="Keys on this page")).to_be_visible()
        expect(page.get_by_text("Write a note for colleagues")).to_be_hidden()
        hands.press("n")  # nothing happens behind the sheet
        hands.press("Escape")
        expect(page.get_by_role("dialog")).to_be_hidden()
        expect(page).to_have_url(re.compile(r"/admin/$"))

        hands.press("j", "j", "k")
        opened = page.evaluate("document.activeElement.textContent")
        hands.arrive("Enter", at="/change/$")
        assert page.locator("h1").inner_text() == opened
        hands.arrive("q", at="/intake/inquiry/$")

        hands.arrive("n", at="/change/$")
        hands.arrive("o", at="/change/#reach$")
        hands.press("t")
        hands.type("nox? 1")  # letters are letters in a field
        expect(page.get_by_label("Your note")).to_have_value("nox? 1")
        hands.press("Tab")
        hands.arrive("Enter", at="/change/$")
        expect(page.get_by_text("Noted.", exact=True)).to_be_visible()
        hands.arrive("u", at="/change/$")
        expect(page.get_by_text("Taken back.", exact=True)).to_be_visible()

        hands.press("a", "1")
        hands.arrive("Enter", at="/change/$")
        hands.press("m")
        hands.type("We will write again tomorrow.")
        hands.press("Escape")
        hands.press("m", "Tab")
        hands.arrive("Enter", at="/change/$")
        expect(page.get_by_text("It is in their mailbox.")).to_be_visible()
        hands.press("x", "4")
        chosen = page.locator("[name=outcome]:checked")
        assert chosen.get_attribute("value") == page.locator("[name=outcome]").nth(3).get_attribute("value")
        hands.press("f", "Tab", "Tab")
        hands.arrive("Enter", at="/change/$")
        expect(page.get_by_text("It comes back at that moment.")).to_be_visible()

        hands.arrive("n", at="/change/$")
        hands.press("h", "ArrowDown", "Tab")
        hands.arrive("Enter", at="/change/$")
        expect(page.get_by_text("Handed over.", exact=True)).to_be_visible()
        hands.press("Control+n", "Alt+u")
        expect(page.get_by_text("Handed over.", exact=True)).to_be_visible()


def test_single_keys_can_be_switched_off_and_stay_off_after_a_new_sign_in(desk: Site, chromium: Browser):
    families_write(desk, 1)
    with watched_page(chromium, javascript=True) as page:
        hands = Hands(page)
        sign_in(hands, desk)
        expect(page.get_by_role("button", name="Take the next one", exact=True)).to_have_attribute("aria-keyshortcuts", "n")
        hands.press("?")
        page.get_by_role("button", name="Switch single keys off").click()
        expect(page).to_have_url(re.compile(r"/admin/$"))
        for _ in range(2):
            assert page.locator("[aria-keyshortcuts]").count() == 0
            hands.press("n", "q", "?", "j")
            expect(page).to_have_url(re.compile(r"/admin/$"))
            expect(page.get_by_role("dialog")).to_be_hidden()
            page.get_by_role("button", name="Sign out").click()
            sign_in(hands, desk)
        page.get_by_role("link", name="Keys", exact=True).click()
        page.get_by_role("button", name="Switch single keys on").click()
        hands.arrive("n", at="/change/$")


def test_without_script_the_keys_are_a_page_with_the_same_switch(desk: Site, chromium: Browser):
    with watched_page(chromium, javascript=False) as page:
        hands = Hands(page)
        sign_in(hands, desk)
        page.get_by_role("link", name="Keys", exact=True).click()
        expect(page).to_have_url(re.compile(r"/admin/wishes/$"))
        expect(page.get_by_text("Write a note for colleagues")).to_be_visible()
        page.get_by_role("button", name="Switch single keys off").click()
        page.get_by_role("button", name="Switch single keys on").click()
        expect(page.get_by_role("button", name="Switch single keys off")).to_be_visible()


def test_half_written_words_are_asked_about_and_do_not_stay_in_the_browsers_memory(desk: Site, chromium: Browser):
    families_write(desk, 1)
    with watched_page(chromium, javascript=True) as page:
        hands = Hands(page)
        sign_in(hands, desk)
        hands.arrive("n", at="/change/$")
        story = page.url
        asked: list[str] = []

        def stay(dialog) -> None:
            asked.append(dialog.type)
            dialog.dismiss()

        page.on("dialog", stay)
        hands.press("t")
        hands.type("Zebrafinch, half")
        hands.press("Escape", "q")
        expect(page.get_by_label("Your note")).to_have_value("Zebrafinch, half")
        assert (asked, page.url) == (["beforeunload"], story)
        page.remove_listener("dialog", stay)
        page.once("dialog", lambda dialog: dialog.accept())
        page.goto(f"{desk.desk}/admin/all/")
        page.go_back()
        expect(page.get_by_label("Your note")).to_have_value("")


def test_a_note_comes_back_after_a_new_sign_in_and_is_sent_by_its_author(desk: Site, chromium: Browser):
    families_write(desk, 1)
    for javascript in (True, False):
        with watched_page(chromium, javascript=javascript) as page:
            hands = Hands(page)
            sign_in(hands, desk)
            page.get_by_role("button", name="Take the next one").click()
            page.get_by_label("Your note").fill("Kestrel words of a long call")
            page.context.clear_cookies(name=re.compile("session"))
            page.get_by_role("button", name="Write it down").click()
            expect(page.get_by_text("You were signed out.")).to_be_visible()
            assert "Kestrel" not in page.content()
            page.get_by_label("Username").fill("dev-ana")
            page.get_by_label("Password").fill(PASSWORD)
            page.get_by_role("button", name="Sign in").click()
            expect(page.get_by_label("Your note")).to_have_value("Kestrel words of a long call")
            expect(page.get_by_text("It was not sent.")).to_be_visible()
            page.get_by_role("button", name="Write it down").click()
            expect(page.get_by_text("Noted.", exact=True)).to_be_visible()
            assert page.evaluate("[localStorage.length, sessionStorage.length]") == [0, 0]


def test_a_page_that_was_refused_has_its_keys_too(desk: Site, chromium: Browser):
    """Somebody changed it meanwhile: both texts are shown, and the same keys lead on from there."""
    families_write(desk, 1)
    with watched_page(chromium, javascript=True) as page, watched_page(chromium, javascript=True) as tab:
        hands = Hands(page)
        sign_in(hands, desk, "dev-mia")
        hands.arrive("n", at="/change/$")
        tab.context.add_cookies(page.context.cookies())
        tab.goto(page.url)
        other = Hands(tab)
        other.press("a", "2")
        other.arrive("Enter", at="/change/$")
        hands.press("m")
        hands.type("Words of an older page.")
        hands.press("Tab")
        hands.arrive("Enter", at="/answer/$")
        expect(page.get_by_text("It changed while you were writing")).to_be_visible()
        expect(page.get_by_label("Your answer")).to_have_value("Words of an older page.")
        hands.press("m", "Tab")
        hands.arrive("Enter", at="/change/$")
        expect(page.get_by_text("It is in their mailbox.")).to_be_visible()
