"""The crisis page when it counts: every step of an overdose on the first screen of a small phone, and on one sheet of paper."""

from __future__ import annotations

import re

import pytest

SMALL_PHONE = {"width": 360, "height": 640}


@pytest.mark.parametrize("path", ["/crisis/", "/es/crisis/"])
def test_every_step_is_on_the_first_screen_and_the_page_on_one_sheet(one_site, chromium, path):
    page = chromium.new_page(viewport=SMALL_PHONE)
    page.goto(f"{one_site.url}{path}")
    page.evaluate("document.fonts.ready")
    steps = page.locator(".care-now ol > li")
    assert steps.count() == 7
    last = steps.last.bounding_box()
    assert last["y"] + last["height"] <= SMALL_PHONE["height"]
    for size in ("Letter", "A4"):
        assert len(re.findall(rb"/Type\s*/Page\b", page.pdf(format=size))) == 1
    page.close()
