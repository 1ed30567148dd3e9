"""The preview in a real browser: the public page in a frame of the desk, on a phone, a screen and paper, and behind a link."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, FrameLocator, Page, expect

from tests.journeys.conftest import Site
from tests.journeys.test_family_and_coordinator import press, sign_in, watched_page
from tests.journeys.test_plain_http import rows

pytestmark = [pytest.mark.journey, pytest.mark.browser, pytest.mark.long]

WIDTHS = {"phone": 390, "desktop": 1024, "print": 672}
PAPER = "rgb(255, 255, 255)"


def address(site: Site, language: str = "en") -> str:
    found = rows(site, f"SELECT id FROM articles_article WHERE slug = 'track-marks' AND language = '{language}'")
    return f"{site.desk}/admin/articles/article/{found[0][0]}/"


def within(page: Page) -> FrameLocator:
    return page.frame_locator("iframe")


def test_the_public_page_stands_in_the_frame_with_its_own_look(site: Site, chromium: Browser):
    """No line of the policy is broken, and no script is missed: `watched_page` reads all that the browser says.

    Nothing is evaluated in the frame, because the frame lets no script run: Chromium would say so, and rightly.
    """
    with watched_page(chromium, javascript=True, viewport={"width": 1280, "height": 900}) as page:
        sign_in(page, site, "dev-elena")
        for look, width in WIDTHS.items():
            page.goto(f"{address(site)}preview/?as={look}")
            frame = within(page)
            expect(frame.locator("article h1")).to_be_visible()
            expect(frame.get_by_role("complementary", name="Preview")).to_be_visible()
            expect(page.locator("iframe")).to_have_css("width", f"{width}px")
            expect(frame.locator("article h1")).to_have_css("font-family", re.compile("Haven Serif"))  # the sheet has arrived
            expect(frame.locator(".crisis")).to_have_css("display", "none" if look == "print" else "block")
            assert page.evaluate("document.documentElement.scrollWidth") <= 1280
        expect(frame.locator("body")).to_have_css("background-color", PAPER)
        frame.locator(".source-mark a").first.click()
        expect(frame.locator(".sources li").first).to_be_in_viewport()  # a mark leads to its source, on the same page


def test_the_other_language_and_a_link_that_leads_out(site: Site, chromium: Browser):
    with watched_page(chromium, javascript=True) as page:
        sign_in(page, site, "dev-elena")
        page.goto(f"{address(site)}preview/?v=live")
        page.get_by_role("navigation", name="Language").get_by_role("link", name="Spanish").click()
        expect(page).to_have_url(re.compile(re.escape(address(site, "es"))))
        expect(within(page).locator("html")).to_have_attribute("lang", "es")
        with page.expect_popup() as opened:
            within(page).get_by_role("link", name="Artículos").first.click()
        expect(opened.value).to_have_url(f"{site.url}/es/articles/")
        expect(within(page).locator("article h1")).to_be_visible()  # and the preview is still there


def test_whoever_has_the_link_sees_the_version_and_nobody_is_signed_in(site: Site, chromium: Browser):
    with watched_page(chromium, javascript=False) as page:
        sign_in(page, site, "dev-elena")
        page.goto(f"{address(site)}preview/?v=newest")
        page.locator("summary", has_text="Show it to somebody without an account").click()
        press(page, "Make a link")
        link = page.locator("#shared-address").inner_text()
    with watched_page(chromium, javascript=True) as stranger:
        stranger.goto(link)
        expect(stranger.get_by_role("complementary", name="Preview")).to_contain_text("The link ends:")
        expect(stranger.locator("article h1")).to_be_visible()
        assert stranger.context.cookies() == []


def test_comparison_and_translation_break_no_line_of_the_policy(one_site: Site, chromium: Browser):
    with watched_page(chromium, javascript=True) as page:
        sign_in(page, one_site, "dev-elena")
        page.goto(f"{address(one_site)}compare/?a=1&b=newest")
        expect(page.get_by_text("They say the same, letter by letter.")).to_be_visible()
        page.goto(f"{address(one_site, 'es')}translate/")
        expect(page.get_by_role("heading", name="Nothing has moved since")).to_be_visible()


def test_no_other_page_can_frame_it_or_be_framed(one_site: Site, chromium: Browser):
    """And so the proofs above would notice."""
    page = chromium.new_page()
    refused: list[str] = []
    page.on("console", lambda message: refused.append(message.text) if message.type == "error" else None)
    sign_in(page, one_site, "dev-elena")
    for around, inner in (("versions/", "preview/page/?v=newest"), ("preview/", "versions/")):
        page.goto(address(one_site) + around)
        refused.clear()
        with page.expect_event("console", lambda message: message.type == "error"):
            page.evaluate(
                "url => { const frame = document.createElement('iframe'); frame.src = url; document.body.append(frame); }",
                address(one_site) + inner,
            )
        assert re.search("Content Security Policy", refused[0]), refused
    page.context.close()
