"""From the request to its erasure, in a real browser on a small phone: both languages, with and without JavaScript."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.journeys.conftest import Site
from tests.journeys.test_family_and_coordinator import watched_page
from tests.journeys.test_plain_http import wait_until_filed
from tests.make import CODE

pytestmark = [pytest.mark.journey, pytest.mark.browser]

TYPED = ("Testina", "Zebrafinch", "555-0187", "0187", "Grasshopper")
SMALL = {"viewport": {"width": 320, "height": 640}}


def fits(page: Page) -> None:
    """Nothing is wider than the phone, and nothing that was typed is shown again."""
    assert page.evaluate("document.documentElement.scrollWidth") <= 320, page.url
    body = page.content()
    assert not [word for word in TYPED if word in body], page.url


def press(page: Page, button: str) -> None:
    page.locator(f"button#{button}").click()


def open_mailbox(page: Page, site: Site, prefix: str, code: str) -> None:
    page.goto(f"{site.url}{prefix}/my-request/")
    page.locator("#id_code").fill(code)
    press(page, "look")
    page.wait_for_url(re.compile(r"/my-request/\?t="))


@pytest.mark.parametrize(
    ("prefix", "javascript"),
    [
        pytest.param("", True, id="English, script on"),
        pytest.param("/es", False, id="Spanish, script off"),
        pytest.param("", False, id="English, script off", marks=pytest.mark.long),
        pytest.param("/es", True, id="Spanish, script on", marks=pytest.mark.long),
    ],
)
def test_request_details_receipt_mailbox_reply_withdraw_erase(
    one_site: Site, chromium: Browser, prefix: str, javascript: bool
) -> None:
    site = one_site
    with watched_page(chromium, javascript=javascript, **SMALL) as page:
        page.goto(f"{site.url}{prefix}/contact/")
        fits(page)
        page.locator("#id_name").fill("Testina Invented")
        page.locator("[name=about][value=someone]").check()
        page.locator("[name=reach][value=call]").check()
        page.locator("#id_phone").fill("202-555-0187")
        page.locator("#id_message").fill("Zebrafinch words that nobody else would write.")
        press(page, "send")
        page.wait_for_url(re.compile(r"/contact/receipt/\?t="))
        fits(page)
        code = CODE.search(page.locator("main").inner_text())[0]
        wait_until_filed(site)

        page.locator("a[href*='/contact/details/']").click()
        fits(page)
        page.locator("[name=relation][value=child]").check()
        page.locator("#id_worry").fill("Grasshopper worries.")
        press(page, "add")
        page.wait_for_url(re.compile(r"/my-request/\?t="))
        expect(page.locator("[role=status]")).to_be_visible()
        fits(page)
        wait_until_filed(site)

        open_mailbox(page, site, prefix, code)
        fits(page)
        expect(page.locator(".timeline li")).to_have_count(2)
        page.locator("#id_message").fill("Zebrafinch replies.")
        press(page, "reply")
        page.wait_for_url(re.compile(r"/my-request/\?t="))
        fits(page)
        wait_until_filed(site)

        open_mailbox(page, site, prefix, code)
        expect(page.locator(".timeline li")).to_have_count(3)
        page.locator("a[href*='/my-request/reach/']").click()
        page.locator("[name=reach][value=text]").check()
        page.locator("[name=days][value='5']").check()
        page.locator("#id_ask_for").fill("Grasshopper")
        press(page, "change")
        page.wait_for_url(re.compile(r"/my-request/\?t="))
        fits(page)
        wait_until_filed(site)

        open_mailbox(page, site, prefix, code)
        page.locator("a[href*='/my-request/withdraw/']").click()
        fits(page)
        page.locator("main form button").click()
        page.wait_for_url(re.compile(r"/my-request/\?t="))
        expect(page.locator("[role=status]")).to_be_visible()
        fits(page)
        page.locator("a[href*='/my-request/erase/']").click()
        fits(page)
        page.locator("main form button").click()
        page.wait_for_url(re.compile(r"/my-request/\?t="))
        expect(page.locator(".ticket .code")).to_have_text(re.compile(r"^[0-9A-Z]{3}-[0-9A-Z]{3}$"))
        fits(page)

        open_mailbox(page, site, prefix, code)
        page.locator(f"form[action='{prefix}/my-request/undo/'] button").click()
        page.wait_for_url(re.compile(r"/my-request/\?t="))
        expect(page.locator(".timeline li")).to_have_count(7)
        fits(page)


@pytest.mark.parametrize("javascript", [True, False], ids=["script on", "script off"])
def test_the_language_button_keeps_what_was_typed(one_site: Site, chromium: Browser, javascript: bool) -> None:
    with watched_page(chromium, javascript=javascript, **SMALL) as page:
        page.goto(f"{one_site.url}/contact/")
        page.locator("#id_name").fill("Testina Invented")
        page.locator("[name=reach][value=text]").check()
        page.locator("[name=times][value=evening]").check()
        page.locator("#id_message").fill("Zebrafinch words.")
        page.locator("details.menu summary").click()
        page.get_by_role("button", name="Español").click()
        page.wait_for_url(re.compile(r"/es/contact/"))
        assert page.locator("html").get_attribute("lang") == "es"
        expect(page.locator("#id_name")).to_have_value("Testina Invented")
        expect(page.locator("[name=reach][value=text]")).to_be_checked()
        expect(page.locator("[name=times][value=evening]")).to_be_checked()
        expect(page.locator("#id_message")).to_have_value("Zebrafinch words.")
        page.locator("[name=about][value=me]").check()
        page.locator("#id_phone").fill("202-555-0187")
        press(page, "send")
        page.wait_for_url(re.compile(r"/es/contact/receipt/\?t="))


def test_the_script_offers_the_time_zone_of_the_device(one_site: Site, chromium: Browser) -> None:
    for device, offered in (("America/Los_Angeles", "America/Los_Angeles"), ("America/Detroit", "America/New_York")):
        with watched_page(chromium, javascript=True, timezone_id=device) as page:
            page.goto(f"{one_site.url}/contact/")
            expect(page.locator("#id_time_zone")).to_have_value(offered)
