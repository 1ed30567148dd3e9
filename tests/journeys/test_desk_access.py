"""axe finds nothing on any desk page: full and empty, opened, refused and in error, light and dark, large and small."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from PIL import Image
from playwright.sync_api import Browser, Page, expect

from prosperity.embedded_database import CLONE
from tests.journeys.conftest import Site, start
from tests.journeys.test_access import OPTIONS
from tests.journeys.test_family_and_coordinator import press, sign_in, watched_page
from tests.journeys.test_plain_http import rows

pytestmark = [pytest.mark.journey, pytest.mark.browser, pytest.mark.long]

QUEUE = "/admin/intake/inquiry/"
SIZES = {"large": {"width": 1280, "height": 900}, "small": {"width": 360, "height": 740}}
# What a page looks like in the dark differs in nothing but its colours.
# Loading sheets once more, as axe does for a rule that is off by default, breaks the policy by itself.
ONLY_FAULTS = {"resultTypes": ["violations"], "preload": False}  # naming whatever is right in a long list takes longest
COLOURS = {"runOnly": ["color-contrast", "link-in-text-block"]} | ONLY_FAULTS
EVERY_RULE = OPTIONS | ONLY_FAULTS
EVERYTHING_OPEN = """() => document.querySelectorAll("details").forEach((one) => {
  one.removeAttribute("name");
  one.open = true;
})"""


def demo(site: Site) -> None:
    environment = site.environment | {"DATABASE_URL_ALL": site.database}
    subprocess.run([sys.executable, "manage.py", "demo"], cwd=CLONE, env=environment, check=True, capture_output=True)


class Walk:
    """Somebody's way through the desk; axe looks at every page."""

    def __init__(self, page: Page, site: Site) -> None:
        self.page, self.site = page, site
        self.found: list[str] = []
        self.looked_at: set[str] = set()

    def go(self, path: str) -> None:
        self.page.goto(self.site.desk + path)
        self.look()

    def look(self, name: str = "") -> None:
        """The page as it is; then with every widget of it opened, in both sizes, by day and by night."""
        self.page.wait_for_load_state()
        name = f"{kind_of(self.page.url)} {name}"
        self.looked_at.add(name)
        if not self.page.locator("details, select").count():
            self.look_at(name)
            return
        self._problems(f"{name}, large, light", EVERY_RULE)
        self._use_widgets()
        self.page.evaluate(EVERYTHING_OPEN)
        self.look_at(f"{name} opened")

    def look_at(self, name: str) -> None:
        for size, viewport in SIZES.items():
            self.page.set_viewport_size(viewport)
            for scheme, options in (("light", EVERY_RULE), ("dark", COLOURS)):
                self.page.emulate_media(color_scheme=scheme)
                self._problems(f"{name}, {size}, {scheme}", options)
            wide = self.page.evaluate("document.documentElement.scrollWidth")
            if wide > viewport["width"]:
                self.found.append(f"{name}, {size}: scrolls sideways, {wide}")
        self.page.set_viewport_size(SIZES["large"])
        self.page.emulate_media(color_scheme="light")

    def _problems(self, name: str, options: dict[str, object]) -> None:
        for one in Axe().run(self.page, options=options).response["violations"]:
            targets = [node["target"] for node in one["nodes"]][:5]
            self.found.append(f"{name}: {one['id']} {targets}")

    def _use_widgets(self) -> None:
        """As a hand does it: each is really pressed once."""
        for summary in self.page.locator("summary:visible").all():
            if summary.evaluate("one => getComputedStyle(one).pointerEvents") != "none":  # else it is always open
                summary.click()
        for field in self.page.locator("select:visible").all():
            field.focus()
            self.page.keyboard.press("Alt+ArrowDown")
            self.page.keyboard.press("Escape")

    def crawl(self) -> None:
        """One page of each kind that links lead to; rows differ only in the id in their address."""
        queue, kinds = ["/admin/"], {"/admin/"}
        while queue:
            self.go(queue.pop())
            for link in self.page.locator("a[href^='/admin/']").evaluate_all("links => links.map(link => link.pathname)"):
                if (kind := kind_of(link)) not in kinds:
                    kinds.add(kind)
                    queue.append(link)


def kind_of(url: str) -> str:
    path = re.sub(r"^https?://[^/]+", "", url)
    return re.sub(r"[0-9a-f]{8}-[0-9a-f-]{27}|\d+", "#", path)


@contextmanager
def walking(browser: Browser, site: Site, username: str = "") -> Iterator[Walk]:
    """A walk; at its end axe has found nothing, and there was no violation of the policy and no script error."""
    with watched_page(browser, javascript=True, viewport=SIZES["large"], reduced_motion="reduce") as page:
        page.on("dialog", lambda dialog: dialog.accept())
        if username:
            sign_in(page, site, username)
        walk = Walk(page, site)
        yield walk
        assert not walk.found, "\n".join(walk.found)


# Below an article's address: what it shows in each state.
OF_AN_ARTICLE = (
    "versions/",
    "versions/?before=1",
    "compare/?a=1&b=2",
    "compare/?a=2&b=1",
    "preview/?v=newest",
    "preview/?v=live&as=desktop",
    "preview/?v=1&as=print",
    "translate/",
)
SECOND_VERSION = """
from django.contrib.auth.models import User
from django.utils import timezone
from articles import actions
from articles.models import Article
article = Article.objects.get(slug="track-marks", language="en")
body = article.body.replace("Track marks", "Marks", 1) + "\\n\\nOne more paragraph.\\n"
text = actions.Text(article.title, article.summary, body, change_note="Invented note.")
elena = User.objects.get(username="dev-elena")
actions.save_revision(article, text=text, base=article.live_revision, by=elena, at=timezone.now(), name="Invented")
"""


def in_django(site: Site, program: str) -> None:
    environment = site.environment | {"DATABASE_URL_ALL": site.database}
    command = [sys.executable, "manage.py", "shell", "--command", program]
    subprocess.run(command, cwd=CLONE, env=environment, check=True, capture_output=True)


def story_of(site: Site, where: str) -> str:
    found = rows(site, f"SELECT id FROM intake_inquiry WHERE erase_asked_at IS NULL AND {where} ORDER BY filed_at LIMIT 1")
    return f"{QUEUE}{found[0][0]}/change/"


def test_the_desk_while_nobody_waits_yet(tmp_path: Path, chromium: Browser):
    """And signing in, before anybody is."""
    with start("Procfile", tmp_path) as desk, walking(chromium, desk) as walk:
        walk.go("/admin/")
        walk.page.get_by_label("Username").fill("dev-ana")
        walk.page.get_by_label("Password").fill("not the one")
        walk.page.get_by_role("button", name="Sign in").click()
        walk.look("refused")
        sign_in(walk.page, desk)
        walk.look("empty")
        walk.go("/admin/intake/inquiry/shift/")
        walk.go("/admin/account/logout/")


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    with start("Procfile", tmp_path_factory.mktemp("full")) as site:
        demo(site)
        yield site


def test_the_queue_finding_and_saved_views(full: Site, chromium: Browser):
    with walking(chromium, full, "dev-mia") as walk:
        page = walk.page
        walk.go(QUEUE)
        assert page.locator("#tier-counts .listed").count() >= 6
        for query in ("status=closed", "status=all", "urgent=yes", "urgent=yes&language=es&came_by=phone", "page=2"):
            walk.go(f"{QUEUE}?{query}")
        page.goto(f"{full.desk}{QUEUE}?urgent=yes")
        page.locator("#save-view summary").click()
        press(page, "Save")
        walk.look("a view without a name")
        page.locator("#view-name").fill("Invented view")
        page.locator("#view-shared").check()
        press(page, "Save")
        expect(page.locator("#views")).to_contain_text("Invented view")
        walk.look("a saved view")
        page.goto(f"{full.desk}{QUEUE}")
        page.keyboard.press("?")
        expect(page.get_by_role("dialog")).to_be_visible()
        walk.look_at("the sheet of keys")  # nothing behind it can be used
        page.keyboard.press("Escape")
        for name, typed, reason in (
            ("nothing typed", "", ""),
            ("no reason", "they", ""),
            ("by words", "we", "caller gave a name"),
            ("nothing found", "nobody@invented.example", ""),
        ):
            page.goto(f"{full.desk}{QUEUE}find/")
            page.locator("#typed").fill(typed)
            page.locator("#find-reason").select_option(reason)
            press(page, "Find")
            walk.look(name)
            assert (page.locator("#result_list tbody tr").count() > 0) == (name == "by words")


def test_a_story_from_first_to_last(full: Site, chromium: Browser):
    with walking(chromium, full, "dev-mia") as walk:
        page = walk.page
        story = story_of(full, "status = 'waiting' AND reach = 'call' AND mark = '' AND language = 'en'")
        walk.go(story)
        press(page, "I have read how to reach them")
        walk.look("the rule is read")
        press(page, "Claim")
        walk.look("claimed")
        assert page.locator("#verbs details").count() >= 7
        preview = page.locator("a[href*='/template/']").first.get_attribute("href")
        walk.go(preview)
        page.goto(full.desk + story)
        page.locator("[name=version]").evaluate_all("fields => fields.forEach((field) => { field.value = 0; })")
        page.get_by_label("Your answer").fill("Invented words of an older page.")
        page.get_by_label("Your answer").locator("xpath=ancestor::form").locator("button").click()
        expect(page.get_by_text("It changed while you were writing")).to_be_visible()
        walk.look("refused")
        page.goto(full.desk + story)
        page.get_by_label("Your note").fill("Invented note.")
        press(page, "Write it down")
        page.get_by_label("Call", exact=True).check()
        page.get_by_label("Reached", exact=True).check()
        press(page, "Log attempt")
        walk.look("logged")
        page.goto(full.desk + story)
        page.locator("summary", has_text="They lost their code").click()
        press(page, "Give a new code")
        walk.look("a new code")
        page.goto(full.desk + story)
        page.locator("summary", has_text="Legal hold").click()
        press(page, "Hold it")
        page.locator("summary", has_text="They want it erased").click()
        press(page, "Erase it for them")
        walk.go(story)
        for where in (
            "status = 'closed'",
            "status = 'in_contact' AND snoozed",
            "status <> 'closed' AND dangers <> '{}'",
            "times_sent > 1",
            "mark <> '' AND status <> 'closed'",
            "legal_hold",
            "language = 'es' AND status = 'in_contact'",
        ):
            walk.go(story_of(full, where))


def test_a_call_is_typed_and_the_shift_is_handed_over(full: Site, chromium: Browser):
    with walking(chromium, full, "dev-ana") as walk:
        page = walk.page
        walk.go(f"{QUEUE}new/")
        press(page, "Save this call")
        walk.look("in error")
        page.locator("[name=about][value=someone]").check()
        page.locator("[name=reach][value=call]").check()
        page.locator("#id_phone").fill("202-555-0143")
        page.locator("#id_message").fill("Invented: he wants to kill himself.")
        press(page, "Save this call")
        expect(page.get_by_role("heading", name="The call is saved")).to_be_visible()
        walk.look("saved")
        walk.go("/admin/intake/inquiry/shift/")
        walk.go("/admin/wishes/")


def test_the_pages_of_an_article(full: Site, chromium: Browser):
    in_django(full, SECOND_VERSION)
    found = dict(rows(full, "SELECT language, id FROM articles_article WHERE slug = 'track-marks'"))
    with walking(chromium, full, "dev-elena") as walk:
        for page in OF_AN_ARTICLE:
            walk.go(f"/admin/articles/article/{found['en']}/{page}")
        walk.page.goto(f"{full.desk}/admin/articles/article/{found['en']}/preview/?v=2")
        walk.page.locator("summary", has_text="Show it to somebody").click()
        press(walk.page, "Make a link")
        walk.look("the link is ready")
        walk.go(f"/admin/articles/article/{found['es']}/translate/")


@pytest.mark.parametrize("username", ["dev-mia", "dev-elena", "dev-otto"])
def test_every_page_that_a_link_leads_to(full: Site, chromium: Browser, username: str):
    """The lead's tables, the editor's articles, the auditor's record, and all the rest."""
    with walking(chromium, full, username) as walk:
        walk.crawl()
        assert len(walk.looked_at) >= {"dev-mia": 20, "dev-elena": 4, "dev-otto": 4}[username]


def test_a_version_is_sent_signed_by_link_and_published(full: Site, chromium: Browser):
    """The editors' tasks, an article's review in every hand, and the pages of somebody without an account."""
    articles = "/admin/articles/article/"
    [(article,)] = rows(full, "SELECT id FROM articles_article WHERE slug = 'first-steps-to-help' AND language = 'en'")
    review, people = f"{articles}{article}/review/", f"{articles}{article}/people/"
    with walking(chromium, full, "dev-elena") as walk:
        for path in (articles, f"{articles}?work=drafting&stage=due", f"{articles}add/", people, review):
            walk.go(path)
        walk.page.goto(f"{full.desk}{articles}add/")
        press(walk.page, "Begin it")
        walk.look("in error")
        walk.page.goto(full.desk + review)
        walk.page.get_by_label("Note to the reviewer").fill("Invented: the dose, please.")
        press(walk.page, "Send it")
        walk.look("sent")
    with walking(chromium, full, "dev-lucia") as walk:
        walk.go("/admin/")
        walk.go(people)
        walk.page.goto(full.desk + review)
        press(walk.page, "Make the link")
        walk.look("refused")
        walk.page.get_by_label("Name of the clinician as readers see it").fill("Dr. Invented")
        walk.page.get_by_label("Address to which you send it").fill("doctor@invented.example")
        press(walk.page, "Make the link")
        walk.look("the link")
        link = walk.page.locator(".copy-words").inner_text()
        walk.go(review)
    with walking(chromium, full, "dev-ramon") as walk:
        walk.go("/admin/")
        walk.go(review)
        press(walk.page, "Sign version 1")
        walk.look("not read")
    with walking(chromium, full) as walk:
        walk.page.goto(link)
        walk.look("to sign")
        press(walk.page, "Sign as Dr. Invented")
        walk.look("to sign, not read")
        walk.page.get_by_label("I have read the whole text").check()
        press(walk.page, "Sign as Dr. Invented")
        walk.look("signed")
    with walking(chromium, full, "dev-elena") as walk:
        walk.go("/admin/")
        walk.go(review)
        press(walk.page, "Publish version 1")
        walk.look("published")


def test_pages_that_say_no(full: Site, chromium: Browser):
    """Chromium calls the status of these a console error, so here only axe looks."""
    page = chromium.new_page(reduced_motion="reduce")
    sign_in(page, full, "dev-elena")
    walk = Walk(page, full)
    walk.go("/admin/nowhere/")
    walk.go(QUEUE)
    page.context.close()
    assert not walk.found, "\n".join(walk.found)


def test_axe_would_find_something_at_the_desk(full: Site, chromium: Browser):
    with watched_page(chromium, javascript=True) as page:
        sign_in(page, full)
        page.locator("#typed").evaluate("field => field.labels.forEach((label) => label.remove())")
        walk = Walk(page, full)
        walk.look()
        assert any("label" in one for one in walk.found)


def test_the_page_on_which_a_text_is_written(desk: Site, chromium: Browser):
    [(number,)] = rows(desk, "SELECT id FROM articles_article WHERE slug = 'track-marks' AND language = 'en'")
    article = f"/admin/articles/article/{number}/"
    with walking(chromium, desk, "dev-elena") as walk:
        page = walk.page
        for address in ("change/", "change/?checks=1"):
            walk.go(article + address)
        page.goto(f"{desk.desk}{article}change/")
        page.locator("#id_body").fill("Words.\n\n## A heading\n\nThe addict rests, we promise.[^s999]\n")
        expect(page.locator("#faults")).to_contain_text("“addict”")
        walk.look("with faults and a draft")
        page.goto(f"{desk.desk}{article}change/")
        page.locator(".new-comment summary").click()
        with page.expect_navigation():  # the line is asked first
            press(page, "Leave the comment")
        walk.look("a comment that was refused")
        page.locator("#paragraph").select_option(index=1)
        page.locator("#comment").fill("Invented question?")
        with page.expect_navigation():  # the line is asked first
            press(page, "Leave the comment")
        walk.look("a comment")
        page.locator("#id_title").fill(" ")
        with page.expect_navigation():
            press(page, "Save version")
        expect(page.get_by_text("Write a title.")).to_be_visible()
        walk.look("a version that was refused")
        page.locator("#id_title").fill("Invented")
        page.locator("input[name=base]").evaluate("field => (field.value = 0)")
        with page.expect_navigation():
            press(page, "Save version")
        expect(page.get_by_role("button", name="Save mine on top")).to_be_visible()
        walk.look("two texts")
    with walking(chromium, desk, "dev-ramon") as walk:
        walk.go(f"{article}change/")


SHELF = (
    "/admin/articles/source/",
    "/admin/articles/source/?used=no&q=health",
    "/admin/articles/source/add/",
    "/admin/articles/source/1/change/",
    "/admin/articles/source/1/used-in/",
    "/admin/articles/source/crisis-numbers/",
    "/admin/articles/topic/1/change/",
    "/admin/articles/glossaryterm/?language__exact=es",
    "/admin/articles/glossaryterm/add/",
    "/admin/articles/errorreport/",
)


def test_the_shelf_beside_the_articles(full: Site, chromium: Browser, tmp_path: Path):
    """Sources, pictures, topics, words, reports, numbers: as they are, refused and in error."""
    picture = tmp_path / "river.png"
    Image.linear_gradient("L").resize((900, 600)).save(picture)
    with walking(chromium, full, "dev-elena") as walk:
        page = walk.page
        page.goto(full.url + "/articles/naloxone-at-home/report/")
        page.locator("[name=reason][value=old]").check()
        page.locator("main form button").click()
        for path in SHELF:
            walk.go(path)
        page.goto(full.desk + "/admin/articles/source/1/change/")
        page.locator("[name=status][value=gone]").check()
        press(page, "Mark it, and tell whom it concerns")
        walk.look("refused")
        page.goto(full.desk + "/admin/articles/image/add/")
        press(page, "Keep this picture")
        walk.look("in error")
        page.locator("#id_file").set_input_files(picture)
        for name, words in (("key", "river"), ("title", "River"), ("alt_en", "A river at dusk.")):
            page.locator(f"#id_{name}").fill(words)
        for question in page.locator("[type=radio][value=no]").all():
            question.check()
        press(page, "Keep this picture")
        expect(page.get_by_text("::: image river A river at dusk.")).to_be_visible()
        walk.look("kept")
        walk.go("/admin/articles/image/")
