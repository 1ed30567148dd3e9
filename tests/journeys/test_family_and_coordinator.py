"""One family's request travels from the article to the desk and back, in a real browser, with and without JavaScript."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, Page, expect

from prosperity.embedded_database import CLONE
from tests.journeys.conftest import PASSWORD, PATIENCE, Site
from tests.journeys.test_plain_http import wait_until_filed
from tests.make import CODE

pytestmark = [pytest.mark.journey, pytest.mark.browser]

SEEN_WITHIN = 2.0  # seconds from the family's send to the desk's queue


@contextmanager
def watched_page(browser: Browser, *, javascript: bool, **options: object) -> Iterator[Page]:
    """A new person's page; at the end: no policy violation, no foreign request, no script error."""
    context = browser.new_context(java_script_enabled=javascript, **options)
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    problems: list[str] = []
    page.on("console", lambda message: problems.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.on("request", lambda request: problems.append(request.url) if "//localhost:" not in request.url else None)
    page.on("response", lambda answer: problems.append(f"{answer.status} {answer.url}") if answer.status == 404 else None)
    yield page
    # Chromium reports an error page's own status as a console error; that is the server's answer, not a fault of the page.
    assert [problem for problem in problems if not re.search("status of (409|422)", problem)] == []
    context.close()


def send_request(page: Page, site: Site, *, message: str) -> str:
    """From the article to the receipt; the code."""
    page.goto(f"{site.url}/articles/track-marks/")
    expect(page.locator("article")).to_contain_text("Not yet reviewed by a clinician")
    page.locator("article, main").get_by_role("link", name=re.compile("write to us", re.I)).last.click()
    expect(page).to_have_url(f"{site.url}/contact/")
    page.get_by_label("What should we call you?").fill("Testina Invented")
    page.get_by_label("Someone I care about").check()
    page.get_by_label("Call me").check()
    page.get_by_label("Phone number").fill("202-555-0143")
    page.get_by_label("Evenings").check()
    page.get_by_label("Anything you want to tell us").fill(message)
    page.get_by_role("button", name="Send").click()
    expect(page).to_have_url(re.compile(r"/contact/receipt/\?t="))
    return CODE.search(page.locator("main").inner_text())[0]


def where_it_stands(page: Page, site: Site, code: str) -> str:
    page.goto(f"{site.url}/my-request/")
    page.get_by_label("Your code").fill(code.lower())
    page.get_by_role("button", name="Open my request").click()
    expect(page).to_have_url(re.compile(r"/my-request/\?t="))
    return page.locator("main").inner_text()


def sign_in(page: Page, site: Site, username: str = "dev-ana") -> None:
    page.goto(f"{site.desk}/admin/")
    page.get_by_label("Username").fill(username)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    expect(page).to_have_url(f"{site.desk}/admin/")


def stories_in_queue(page: Page, site: Site) -> list[str]:
    page.goto(f"{site.desk}/admin/intake/inquiry/")
    return [link.get_attribute("href") for link in page.locator("#result_list th a").all()]


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).click()
    page.wait_for_load_state()


@pytest.mark.parametrize(
    "javascript",
    [pytest.param(True, id="script on"), pytest.param(False, id="script off", marks=pytest.mark.long)],
)
def test_a_family_writes_and_a_coordinator_answers(site: Site, chromium: Browser, javascript: bool):
    with (
        watched_page(chromium, javascript=javascript, viewport={"width": 360, "height": 780}) as family,
        watched_page(chromium, javascript=javascript) as desk,
    ):
        sign_in(desk, site)
        wait_until_filed(site)  # what another journey sent
        before = set(stories_in_queue(desk, site))
        message = f"Zebrafinch words, {javascript}."
        code = send_request(family, site, message=message)
        sent = time.monotonic()
        while not (new := set(stories_in_queue(desk, site)) - before):
            assert time.monotonic() - sent < SEEN_WITHIN
        assert time.monotonic() - sent < SEEN_WITHIN
        assert "Your request is here" in where_it_stands(family, site, code)

        desk.goto(site.desk + new.pop())
        press(desk, "I have read how to reach them")
        for word in ("Testina Invented", "(202) 555-0143", message):
            expect(desk.locator("#content, main").first).to_contain_text(word)
        press(desk, "Claim")
        assert "Someone has your request" in where_it_stands(family, site, code)

        desk.get_by_label("Call", exact=True).check()
        desk.get_by_label("Reached", exact=True).check()
        press(desk, "Log attempt")
        assert "We are in contact" in where_it_stands(family, site, code)

        desk.get_by_text("Close this inquiry").click()
        desk.get_by_label("Admitted", exact=True).check()
        press(desk, "Close")
        last = where_it_stands(family, site, code)
        assert "This request is closed" in last
        assert "We tried to reach you" in last
        assert message not in last
        assert family.context.cookies() == []
        assert set(stories_in_queue(desk, site)) == before


@pytest.mark.parametrize("javascript", [True, False], ids=["script on", "script off"])
def test_a_mistake_is_shown_and_everything_typed_is_still_there(site: Site, chromium: Browser, javascript: bool):
    with watched_page(chromium, javascript=javascript) as page:
        page.goto(f"{site.url}/contact/")
        page.get_by_label("Anything you want to tell us").fill("Zebrafinch stays.")
        page.get_by_label("Me", exact=True).check()
        page.get_by_role("button", name="Send").click()
        summary = page.get_by_role("alert")
        expect(summary).to_contain_text("Choose how we may reach you.")
        expect(page).to_have_title(re.compile("^Error: Contact"))
        summary.get_by_role("link").first.click()
        assert page.url.endswith("#id_reach_0")
        expect(page.get_by_label("Anything you want to tell us")).to_have_value("Zebrafinch stays.")
        expect(page.get_by_label("Me", exact=True)).to_be_checked()


def test_the_family_reads_spanish_all_the_way(site: Site, chromium: Browser):
    with watched_page(chromium, javascript=True) as page:
        page.goto(f"{site.url}/articles/track-marks/")
        page.get_by_role("link", name="Español").first.click()
        expect(page).to_have_url(f"{site.url}/es/articles/track-marks/")
        page.goto(f"{site.url}/es/contact/")
        page.locator("input[name=about][value=me]").check()
        page.locator("input[name=reach][value=none]").check()
        page.locator("button[type=submit], input[type=submit]").last.click()
        expect(page).to_have_url(re.compile(r"/es/contact/receipt/\?t="))
        assert page.locator("html").get_attribute("lang") == "es"


@pytest.mark.parametrize(
    "width", [320, pytest.param(360, marks=pytest.mark.long), pytest.param(768, marks=pytest.mark.long), 1280]
)
def test_no_page_scrolls_sideways(one_site: Site, chromium: Browser, width: int):
    with watched_page(chromium, javascript=True, viewport={"width": width, "height": 800}) as page:
        for path in (
            "/",
            "/articles/",
            "/articles/track-marks/",
            "/crisis/",
            "/privacy/",
            "/contact/",
            "/my-request/",
            "/leave/",
        ):
            for prefix in ("", "/es"):
                page.goto(f"{one_site.url}{prefix}{path}")
                assert page.evaluate("document.documentElement.scrollWidth") <= width, prefix + path


def make_superuser(site: Site) -> None:
    """As whoever runs a site makes the first account: with the database owner's rights."""
    command = [sys.executable, "manage.py", "createsuperuser", "--noinput", "--username", "dev-root", "--email", ""]
    environment = site.environment | {"DATABASE_URL_ALL": site.database, "DJANGO_SUPERUSER_PASSWORD": PASSWORD}
    subprocess.run(command, cwd=CLONE, env=environment, check=True, capture_output=True)


@pytest.mark.long
def test_no_desk_page_breaks_the_policy(site: Site, chromium: Browser):
    """`watched_page` fails for any violation; here it visits what the journey does not."""
    with watched_page(chromium, javascript=True) as family:
        send_request(family, site, message="Zebrafinch for the desk's pages.")
    time.sleep(1)
    make_superuser(site)
    for username in ("dev-mia", "dev-elena", "dev-root"):
        with watched_page(chromium, javascript=True) as page:
            sign_in(page, site, username)
            seen: set[str] = set()
            queue = ["/admin/"]
            while queue:
                path = queue.pop()
                seen.add(path)
                page.goto(site.desk + path)
                assert "Desk" in page.title() or page.locator("h1").count()
                links = page.locator("a[href^='/admin/']").evaluate_all("links => links.map(link => link.pathname)")
                # One page of each kind: rows differ only in the id in their address.
                kinds = {re.sub(r"[0-9a-f-]{36}|\d+", "#", path) for path in (*seen, *queue)}
                for link in dict.fromkeys(links):
                    kind = re.sub(r"[0-9a-f-]{36}|\d+", "#", link)
                    if kind not in kinds and "logout" not in link:
                        kinds.add(kind)
                        queue.append(link)
            assert len(seen) > 4
