"""What the buttons beside a text put into it, and where they lead, in a real browser."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, expect

from tests.journeys.conftest import Site
from tests.journeys.test_editor import editor, open_text, site

__all__ = ["site"]

pytestmark = [pytest.mark.journey, pytest.mark.browser, pytest.mark.long]


def test_what_a_picture_says_goes_into_the_text_as_it_is(site: Site, chromium: Browser):
    with editor(chromium, site) as page:
        open_text(page, site)
        area = page.locator("#id_body")
        area.fill("Words.")
        page.evaluate("""() => {
            const picture = document.createElement("option");
            const first = document.querySelector("#put-block option").value;
            picture.value = first.replace(/^::: [^|]*/, "::: image chart 90% live | 5% die ");
            document.getElementById("put-block").replaceChildren(picture);
        }""")
        area.evaluate("area => area.setSelectionRange(0, 6)")
        page.locator("[data-from=put-block]").click()
        assert area.input_value() == "::: image chart 90% live | 5% die \nWords.\n:::"


def test_what_is_found_far_down_comes_into_sight(site: Site, chromium: Browser):
    with editor(chromium, site) as page:
        open_text(page, site)
        area = page.locator("#id_body")
        area.fill("## One\n\n" + "Plain words.[^s1]\n\n" * 80 + "The addict rests.[^s1]\n")
        expect(page.locator("#faults")).to_contain_text("“addict”")
        area.evaluate("area => { area.scrollTop = 0; area.setSelectionRange(0, 0); }")
        page.locator("#faults li", has_text="“addict”").get_by_role("button").click()
        assert area.evaluate("area => area.value.slice(area.selectionStart, area.selectionEnd)") == "addict"
        assert area.evaluate("area => area.scrollTop + area.clientHeight > area.scrollHeight - 200")


def test_blank_lines_make_no_items(site: Site, chromium: Browser):
    with editor(chromium, site) as page:
        open_text(page, site)
        area = page.locator("#id_body")
        for name, made in (("List", "- One\n\n- Two\n- Three"), ("Numbered list", "1. One\n\n2. Two\n3. Three")):
            area.fill("One\n\nTwo\nThree")
            area.evaluate("area => area.select()")
            tool = page.locator("#tools").get_by_role("button", name=name, exact=True)
            tool.click()
            assert area.input_value() == made
            area.evaluate("area => area.select()")
            tool.click()
            assert area.input_value() == "One\n\nTwo\nThree"
            area.fill("")
            tool.click()
            assert area.input_value() == made[: made.index("One")]
