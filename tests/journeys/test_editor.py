"""Writing in a real browser: by keyboard alone, with the line cut, the session over, two windows, and without script."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.journeys.conftest import PASSWORD, PATIENCE, Site
from tests.journeys.test_desk_access import EVERYTHING_OPEN
from tests.journeys.test_morning_by_keyboard import Hands, sign_in
from tests.journeys.test_plain_http import rows

pytestmark = [pytest.mark.journey, pytest.mark.browser, pytest.mark.long]

LIST = "/admin/articles/article/"
# What Chromium says of answers and lines that these tests break on purpose.
ON_PURPOSE = r"status of (409|422|403|500|503)|ERR_INTERNET_DISCONNECTED|ERR_FAILED|ERR_CONNECTION"


@contextmanager
def editor(browser: Browser, site: Site, name: str = "dev-elena", *, javascript: bool = True) -> Iterator[Page]:
    """Somebody who is signed in; at the end there was no violation of the policy and no script error."""
    context = browser.new_context(java_script_enabled=javascript, viewport={"width": 1280, "height": 900})
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    problems: list[str] = []
    page.on("console", lambda message: problems.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: problems.append(str(error)))
    sign_in(Hands(page), site, name)
    yield page
    page.wait_for_load_state("networkidle")  # a draft on its way would come after the tables are emptied
    assert [problem for problem in problems if not re.search(ON_PURPOSE, problem)] == []
    context.close()


@pytest.fixture
def site(desk: Site) -> Site:
    """Articles as they were loaded: nobody has written yet."""
    return desk


def address(site: Site) -> str:
    found = rows(site, "SELECT id FROM articles_article WHERE slug = 'track-marks' AND language = 'en'")
    return f"{LIST}{found[0][0]}/change/"


def open_text(page: Page, site: Site) -> None:
    page.goto(site.desk + address(site))
    expect(page.locator("#figures")).to_contain_text("words")


def kept(page: Page) -> None:
    expect(page.locator("#saved")).to_contain_text("Draft kept at")


def focused(page: Page) -> str:
    """Its id, or its words; nothing while the focus is nowhere: the words of a whole page would be anything."""
    element = "document.activeElement"
    return page.evaluate(f"{element} === document.body ? '' : {element}.id || {element}.textContent.trim()")


def tab_to(hands: Hands, what: str, most: int = 40) -> None:
    for _ in range(most):
        if what in focused(hands.page):
            return
        hands.press("Tab")
    raise AssertionError(f"{what} cannot be reached: the focus is on {focused(hands.page)}")


def drafts(site: Site) -> list[tuple]:
    return rows(site, "SELECT user_id IS NOT NULL, body LIKE '%Kestrel%' FROM articles_workingdraft")


def test_a_change_is_written_checked_and_saved_by_keyboard_alone(site: Site, chromium: Browser):
    with editor(chromium, site) as page:
        hands = Hands(page)
        open_text(page, site)
        summary = page.locator("#checks-sum").inner_text()
        tab_to(hands, "id_body")
        hands.press("Control+End")
        hands.type("\n\nThe addict rests.")
        expect(page.locator("#faults")).to_contain_text("“addict”")
        assert focused(page) == "id_body"  # what was found takes nobody's place
        hands.press("Control+z")  # also of what was kept meanwhile
        expect(page.locator("#faults")).not_to_contain_text("“addict”")
        hands.press("Control+Shift+z")
        expect(page.locator("#faults")).to_contain_text("“addict”")
        assert page.locator("#checks-sum").get_attribute("role") == "status"
        tab_to(hands, "Show")
        hands.press("Enter")
        assert page.evaluate(
            "[id_body.value.slice(id_body.selectionStart, id_body.selectionEnd), document.activeElement.id]"
        ) == [
            "addict",
            "id_body",
        ]
        hands.type("person")
        expect(page.locator("#checks-sum")).to_have_text(summary)
        hands.press("Control+Home", "Alt+ArrowDown", "Control+z")
        tab_to(hands, "id_change_note")
        hands.type("Says that one may rest.")
        tab_to(hands, "id_name")
        hands.type("By keyboard")
        kept(page)
        tab_to(hands, "Save version")
        hands.arrive("Enter", at="/change/$")
        expect(page.get_by_text("Saved as version 2.")).to_be_visible()
        found = rows(site, "SELECT name, change_note, right(body, 17) FROM articles_revision WHERE origin = 'editor'")
        assert found == [("By keyboard", "Says that one may rest.", "The person rests.")]
        assert drafts(site) == []


def test_what_is_shown_is_the_word_that_was_meant_also_where_spaces_are_not_kept(site: Site, chromium: Browser):
    with editor(chromium, site) as page:
        open_text(page, site)
        for field, words in (
            ("id_title", "  One addict rests"),
            ("id_summary", " A \U0001f426  bird,\n\n and   one addict   rests."),
        ):
            page.locator(f"#{field}").fill(words)
            page.locator("#faults li", has_text="“addict”").get_by_role("button").first.click()
            chosen = page.evaluate("[document.activeElement, getSelection().toString()].map((one) => one.id ?? one)")
            assert chosen == [field, "addict"]
            page.locator(f"#{field}").fill("Words.")
            expect(page.locator("#faults")).not_to_contain_text("“addict”")


def test_a_line_that_is_cut_and_a_server_that_is_gone_cost_no_word(site: Site, chromium: Browser):
    with editor(chromium, site) as page:
        open_text(page, site)
        page.context.set_offline(True)
        page.locator("#id_body").press("Control+End")
        page.keyboard.type(" Kestrel words.")
        expect(page.locator("#trouble")).to_have_text("Not saved, trying again. Your text stays here.")
        asked: list[str] = []
        page.once("dialog", lambda dialog: (asked.append(dialog.type), dialog.dismiss()))
        page.evaluate("setTimeout(() => location.assign('/admin/'))")
        page.wait_for_timeout(500)
        assert asked == ["beforeunload"]
        assert drafts(site) == []
        site.kill_and_restart("site")
        page.context.set_offline(False)
        kept_within(page, 40_000)
        assert drafts(site) == [(True, True)]
        page.goto(f"{site.desk}/admin/")  # nobody is asked about what is kept
        open_text(page, site)
        assert "Kestrel words." in page.locator("#id_body").input_value()
        assert page.evaluate("[localStorage.length, sessionStorage.length]") == [0, 0]


def test_a_press_while_the_line_is_cut_waits_for_it(site: Site, chromium: Browser):
    with editor(chromium, site) as page:
        open_text(page, site)
        page.context.set_offline(True)
        page.locator("#id_body").press("Control+End")
        page.keyboard.type(" Kestrel words.")
        page.get_by_role("button", name="Save version").click()
        expect(page.locator("#trouble")).to_contain_text("Not saved, trying again.")
        assert "Kestrel words." in page.locator("#id_body").input_value()
        page.context.set_offline(False)
        expect(page.get_by_text("Saved as version 2.")).to_be_visible(timeout=20_000)
        found = rows(site, "SELECT body LIKE '%Kestrel words.%' FROM articles_revision WHERE origin = 'editor'")
        assert found == [(True,)]


def kept_within(page: Page, most: int) -> None:
    expect(page.locator("#saved")).to_contain_text("Draft kept at", timeout=most)


def lose_first_answer(page: Page) -> list[int]:
    """The first draft arrives, but the answer to it does not; the list that is returned gets the status that was lost."""
    lost: list[int] = []

    def lose(route: Route) -> None:
        if route.request.method == "POST" and not lost:
            lost.append(route.fetch().status)
            route.abort()
        else:
            route.continue_()

    page.route("**/draft/", lose)
    return lost


def test_an_answer_that_was_lost_is_no_other_window(site: Site, chromium: Browser):
    with editor(chromium, site) as page:
        open_text(page, site)
        lost = lose_first_answer(page)
        page.locator("#id_body").press("Control+End")
        page.keyboard.type(" Kestrel words.")
        kept_within(page, 15_000)
        assert lost == [200]
        expect(page.locator("#clash")).to_be_hidden()
        assert rows(site, "SELECT version FROM articles_workingdraft") == [(2,)]


def test_who_is_signed_out_signs_in_again_in_another_tab_and_goes_on(site: Site, chromium: Browser):
    with editor(chromium, site) as page:
        open_text(page, site)
        page.context.clear_cookies(name=re.compile("session"))
        page.locator("#id_body").press("Control+End")
        page.keyboard.type(" Kestrel words.")
        expect(page.locator("#trouble")).to_contain_text("You are signed out.")
        tab = page.context.new_page()
        sign_in(Hands(tab), site, "dev-elena")
        kept_within(page, 40_000)
        assert drafts(site) == [(True, True)]
        page.get_by_role("button", name="Save version").click()  # with the new token
        expect(page.get_by_text("Saved as version 2.")).to_be_visible()


def test_two_windows_and_two_people(site: Site, chromium: Browser):
    with editor(chromium, site) as page, editor(chromium, site, "dev-lucia") as hers:
        open_text(page, site)
        other = page.context.new_page()
        open_text(other, site)
        other.locator("#id_summary").fill("The other window.")
        kept(other)
        page.locator("#id_summary").fill("This window.")
        expect(page.locator("#clash")).to_be_visible()
        expect(page.locator("#id_summary")).to_have_value("This window.")
        page.get_by_role("button", name="Keep what is here").click()
        kept(page)
        assert rows(site, "SELECT summary FROM articles_workingdraft") == [("This window.",)]
        other.locator("#id_summary").fill("The other window, again.")
        other.get_by_role("button", name="Take what it says there").click()
        expect(other.locator("#id_summary")).to_have_value("This window.")
        expect(other.locator("#saved")).to_contain_text("Draft kept at")
        open_text(hers, site)
        expect(hers.locator("#others")).to_contain_text("Also writing on it now: Elena")
        hers.locator("#id_summary").fill("Hers.")
        kept(hers)
        hers.get_by_role("button", name="Save version").click()
        expect(hers.get_by_text("Saved as version 2.")).to_be_visible()
        page.locator("#id_name").fill("Mine")
        page.get_by_role("button", name="Save version").click()
        expect(page.get_by_text("Somebody saved version 2 meanwhile.")).to_be_visible()
        page.get_by_role("button", name="Save mine on top of version 2").click()
        expect(page.get_by_text("Saved as version 3.")).to_be_visible()


def test_a_draft_that_became_a_version_in_another_window_is_begun_anew(site: Site, chromium: Browser):
    with editor(chromium, site) as page:
        open_text(page, site)
        page.locator("#id_summary").fill("This window.")
        kept(page)
        other = page.context.new_page()
        open_text(other, site)
        other.get_by_role("button", name="Save version").click()
        expect(other.get_by_text("Saved as version 2.")).to_be_visible()
        page.locator("#id_summary").fill("This window goes on.")
        expect(page.get_by_role("button", name="Keep what is here")).to_be_visible()
        expect(page.get_by_role("button", name="Take what it says there")).to_be_hidden()
        page.get_by_role("button", name="Keep what is here").click()
        expect(page.locator("#clash")).to_be_hidden()
        kept(page)
        assert rows(site, "SELECT summary FROM articles_workingdraft") == [("This window goes on.",)]


def test_every_tool_and_every_widget_keeps_to_the_policy(site: Site, chromium: Browser):
    with editor(chromium, site) as page:
        open_text(page, site)
        page.evaluate(EVERYTHING_OPEN)
        area = page.locator("#id_body")
        area.fill("First words.\n\nSecond words.\n\nThird words.\n")
        for button in page.locator("#tools button").all():
            area.evaluate("area => area.setSelectionRange(3, 3)")
            button.click()
        text = area.input_value()
        for mark in ("****", "[](https://)", "[^s1]", "[](tel:", "::: key-points"):
            assert mark in text, mark
        area.fill("First words.\n\nSecond words.\n\nThird words.\n")
        area.evaluate("area => area.setSelectionRange(3, 3)")
        area.press("Alt+ArrowDown")
        assert area.input_value() == "Second words.\n\nFirst words.\n\nThird words.\n"
        area.press("Control+z")
        assert area.input_value() == "First words.\n\nSecond words.\n\nThird words.\n"
        kept(page)
        expect(page.locator("#faults")).to_contain_text("names no source")
        page.locator("#paragraph").select_option(index=1)
        page.locator("#comment").fill("Zebrafinch?")
        page.get_by_role("button", name="Leave the comment").click()
        expect(page.locator(".comment-group")).to_contain_text("Zebrafinch?")
        assert area.input_value() == "First words.\n\nSecond words.\n\nThird words.\n"


def test_without_script_a_text_is_written_checked_and_saved(site: Site, chromium: Browser):
    with editor(chromium, site, javascript=False) as page:
        page.goto(site.desk + address(site))
        expect(page.locator("#tools")).to_be_hidden()
        page.locator("#id_body").fill("## What helps\n\nThe addict rests.[^s1]\n")
        page.get_by_role("button", name="Check", exact=True).click()
        expect(page.locator("#faults")).to_contain_text("“addict”")
        page.locator("#id_body").fill("## What helps\n\nKestrel rests.[^s1]\n")
        page.context.clear_cookies(name=re.compile("session"))
        page.get_by_role("button", name="Save version").click()
        expect(page.get_by_text("What you wrote is kept")).to_be_visible()
        page.get_by_label("Username").fill("dev-elena")
        page.get_by_label("Password").fill(PASSWORD)
        page.get_by_role("button", name="Sign in").click()
        expect(page.get_by_text("It is not saved yet.")).to_be_visible()
        expect(page.locator("#id_body")).to_have_value("## What helps\n\nKestrel rests.[^s1]\n")
        page.get_by_role("button", name="Save version").click()
        expect(page.get_by_text("Saved as version 2.")).to_be_visible()


SUMMARY = "SELECT summary FROM articles_workingdraft"


def two_windows(page: Page, site: Site) -> None:
    """This page, and another window of the same person that has newer words and is closed."""
    open_text(page, site)
    other = page.context.new_page()
    open_text(other, site)
    other.locator("#id_summary").fill("Newer words.")
    kept(other)
    other.close()


def test_a_window_left_behind_takes_nobodys_place_until_something_is_pressed(site: Site, chromium: Browser):
    with editor(chromium, site) as page:
        two_windows(page, site)
        page.get_by_role("button", name="Check", exact=True).click()
        expect(page.get_by_role("heading", name="What you wrote in the other window")).to_be_visible()
        page.locator("#id_summary").fill("Older words.")
        page.wait_for_timeout(2500)  # no timer decides it
        assert rows(site, SUMMARY) == [("Newer words.",)]
        page.get_by_role("button", name="Check", exact=True).click()
        page.wait_for_url("**/change/?checks=1#checks")
        assert rows(site, SUMMARY) == [("Older words.",)]


def test_keys_typed_while_the_other_windows_words_come_back_decide_nothing(site: Site, chromium: Browser):
    with editor(chromium, site) as page:
        two_windows(page, site)
        page.evaluate("""() => {
            const straight = fetch;
            window.fetch = async (...more) => {
                const answer = await straight(...more);
                await new Promise((go) => setTimeout(go, 700));
                return answer;
            };
        }""")
        with page.expect_request("**/draft/"):
            page.locator("#id_summary").fill("Older words.")
        page.locator("#id_summary").press("x")
        expect(page.locator("#clash")).to_be_visible()
        page.wait_for_timeout(3000)
        assert rows(site, SUMMARY) == [("Newer words.",)]


def test_an_answer_that_was_lost_while_one_types_on_is_no_other_window(site: Site, chromium: Browser):
    with editor(chromium, site) as page:
        open_text(page, site)
        lose_first_answer(page)
        with page.expect_event("requestfailed"):
            page.locator("#id_summary").fill("Words.")
        page.locator("#id_summary").fill("Words, and more.")
        kept_within(page, 15_000)
        expect(page.locator("#clash")).to_be_hidden()
        assert rows(site, SUMMARY) == [("Words, and more.",)]


@pytest.mark.parametrize("name", ["dev-elena", "dev-ramon"])
def test_a_comment_is_not_lost_with_the_line(site: Site, chromium: Browser, name: str):
    with editor(chromium, site, name) as page:
        page.goto(site.desk + address(site))
        page.get_by_text("Comment on a paragraph").click()
        page.locator("#paragraph").select_option(index=1)
        page.locator("#comment").fill("Zebrafinch?")
        page.context.set_offline(True)
        page.get_by_role("button", name="Leave the comment").click()
        expect(page.locator("#not-sent")).to_have_text("Not sent: there is no line. Your words stay here. Press again.")
        expect(page.locator("#comment")).to_have_value("Zebrafinch?")
        page.context.set_offline(False)
        page.get_by_role("button", name="Leave the comment").click()
        expect(page.locator(".comment-group")).to_contain_text("Zebrafinch?")
        assert rows(site, "SELECT count(*) FROM articles_comment") == [(1,)]
