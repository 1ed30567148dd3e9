"""A clinician signs by the link that a lead made, in the desk's own process; no request and no log line carries its token."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, Request, expect

from tests.journeys.conftest import Site
from tests.journeys.test_family_and_coordinator import press, sign_in, watched_page
from tests.journeys.test_plain_http import rows

pytestmark = [pytest.mark.journey, pytest.mark.browser, pytest.mark.long]

DR = "Dr. Zebrafinch"


def link_for(browser: Browser, site: Site) -> tuple[str, str]:
    """The page of an article's review, and the link: Elena asks for a signature, Lucía makes the way to give it."""
    [(article, number)] = rows(
        site, "SELECT id, live_revision_id FROM articles_article WHERE slug = 'first-steps-to-help' AND language = 'en'"
    )
    assert number
    review = f"{site.desk}/admin/articles/article/{article}/review/"
    with watched_page(browser, javascript=True) as elena:
        sign_in(elena, site, "dev-elena")
        elena.goto(review)
        elena.get_by_label("Note to the reviewer").fill("The dose, please.")
        press(elena, "Send it")
        expect(elena.get_by_text("The reviewer has it.")).to_be_visible()
    with watched_page(browser, javascript=True) as lucia:
        sign_in(lucia, site, "dev-lucia")
        lucia.goto(review)
        lucia.get_by_label("Name of the clinician as readers see it").fill(DR)
        lucia.get_by_label("Address to which you send it").fill("doctor@invented.example")
        press(lucia, "Make the link")
        return review, lucia.locator(".copy-words").inner_text()


def test_a_clinician_without_an_account_signs_once(site: Site, chromium: Browser):
    review, link = link_for(chromium, site)
    token = link.rstrip("/").rpartition("/")[2]
    assert re.fullmatch(rf"{re.escape(site.desk)}/admin/sign/[\w-]{{22}}/", link)
    asked: list[Request] = []
    with watched_page(chromium, javascript=True, viewport={"width": 360, "height": 780}) as clinician:
        clinician.on("request", lambda request: asked.append(request))
        clinician.goto(link)
        expect(clinician.locator("main")).to_contain_text("The dose, please.")
        assert clinician.evaluate("document.documentElement.scrollWidth") <= 360
        press(clinician, f"Sign as {DR}")
        expect(clinician.get_by_text("Tick that you have read this version.")).to_be_visible()
        clinician.get_by_label("I have read the whole text").check()
        press(clinician, f"Sign as {DR}")
        expect(clinician).to_have_url(f"{site.desk}/admin/sign/thanks/")
        sent = [request.all_headers() for request in asked if request.method == "POST"]
        told = [request.all_headers().get("referer", "") for request in asked]
    assert [headers["origin"] for headers in sent] == [site.desk] * 2
    assert f"{site.desk}/" in told  # which host it comes from is said
    assert not [referer for referer in told if token in referer]
    assert rows(site, f"SELECT signer_name FROM articles_signoff WHERE signer_name = '{DR}'") == [(DR,)]
    page = chromium.new_page()
    assert page.goto(link).status == 404
    page.context.close()
    assert token not in site.log.read_text(errors="replace")
    with watched_page(chromium, javascript=True) as elena:
        sign_in(elena, site, "dev-elena")
        elena.goto(review)
        expect(elena.locator("#way ~ dl")).to_contain_text(f"{DR}, ")
