"""axe finds nothing on any public page: empty, filled and in error, light and dark, both languages, small and large."""

from __future__ import annotations

import itertools
import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from tests.journeys.conftest import PATIENCE, Site
from tests.journeys.test_plain_http import wait_until_filed
from tests.make import CODE
from tests.project.test_public_pages import NOT_HTML, PATHS

pytestmark = [pytest.mark.journey, pytest.mark.browser]

OPTIONS = {"rules": {"target-size": {"enabled": True}}}
SEARCHED = ["nalaxone", "overdose suicide", "sobredosis suicidio", "abstinencia", "junkie", "qqqqq"]
FIRST = ["/", "/contact/", "/es/crisis/", "/articles/track-marks/"]  # these do not wait for the long proofs
DANGER = "He is not breathing, she wants to kill herself, he hits me, the baby is alone with the needles, I am pregnant."


def problems(page: Page) -> list[str]:
    found = Axe().run(page, options=OPTIONS).response["violations"]
    return [f"{page.url}: {one['id']} {[node['target'] for node in one['nodes']]}" for one in found]


def walk(page: Page, site: Site, prefix: str) -> list[str]:
    """Through every form: in error, filled, and where it leads."""
    found = []
    page.goto(f"{site.url}{prefix}/articles/track-marks/report/")
    page.locator("#report").click()
    found += problems(page)
    page.locator("[name=reason][value=unclear]").check()
    page.locator("#report").click()
    page.wait_for_url(re.compile("/report/thanks/"))
    page.goto(f"{site.url}{prefix}/contact/")
    page.locator("#send").click()
    found += problems(page)
    page.locator("[name=about][value=someone]").check()
    page.locator("[name=reach][value=call]").check()
    page.locator("#id_phone").fill("12")
    page.locator("#id_email").evaluate("field => field.value = 'not an address'")
    page.locator("#send").click()
    found += problems(page)
    page.locator("#id_phone").fill("202-555-0143")
    page.locator("#id_email").fill("invented@gmial.com")
    page.locator("#id_message").fill(DANGER)
    found += problems(page)
    page.locator("#send").click()
    page.wait_for_url(re.compile("receipt"))
    found += problems(page)
    code = CODE.search(page.locator("main").inner_text())[0]
    wait_until_filed(site)
    page.locator("a[href*='/contact/details/']").click()
    found += problems(page)
    page.locator("#add").click()
    found += problems(page)
    page.locator("#id_worry").fill(DANGER)
    page.locator("#add").click()
    page.wait_for_url(re.compile(r"/my-request/\?t="))
    found += problems(page)
    for name in ("reach", "withdraw", "erase"):
        page.locator(f"a[href*='/my-request/{name}/']").click()
        found += problems(page)
        if name == "reach":
            page.locator("#change").click()
            found += problems(page)
        page.goto(f"{site.url}{prefix}/my-request/")
        page.locator("#id_code").fill("not a code")
        page.locator("#look").click()
        found += problems(page)
        page.locator("#id_code").fill(code)
        page.locator("#look").click()
        page.wait_for_url(re.compile(r"\?t="))
    page.locator("#reply").click()
    found += problems(page)
    page.goto(f"{site.url}{prefix}/my-request/")
    page.locator("#id_code").fill(code)
    page.locator("#look").click()
    page.locator("a[href*='/my-request/erase/']").click()
    page.locator("main form button").click()
    page.wait_for_url(re.compile(r"/my-request/\?t="))
    return found + problems(page)


def test_axe_finds_nothing_on_the_first_pages(one_site: Site, chromium: Browser) -> None:
    page = chromium.new_page(viewport={"width": 320, "height": 720})
    for path in FIRST:
        page.goto(one_site.url + path)
        assert problems(page) == []
    page.context.close()


@pytest.mark.long
@pytest.mark.parametrize(("width", "scheme", "language"), list(itertools.product((320, 1280), ("light", "dark"), ("en", "es"))))
def test_axe_finds_nothing(one_site: Site, chromium: Browser, width: int, scheme: str, language: str) -> None:
    prefix = "/es" if language == "es" else ""
    context = chromium.new_context(viewport={"width": width, "height": 720}, color_scheme=scheme)
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    found = []
    paths = [path for path in PATHS if path not in NOT_HTML and path.startswith("/es/") == bool(prefix)]
    for path in [*paths, f"{prefix}/nowhere/", *(f"{prefix}/search/?q={typed}" for typed in SEARCHED)]:
        page.goto(one_site.url + path)
        found += problems(page)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path
    found += walk(page, one_site, prefix)
    context.close()
    assert found == []


def test_axe_would_find_something(one_site: Site, chromium: Browser) -> None:
    page = chromium.new_page()
    page.goto(f"{one_site.url}/contact/")
    page.locator("label[for=id_name]").evaluate("label => label.remove()")
    assert any("label" in problem for problem in problems(page))
    page.context.close()
