"""A phone that others use too: what was typed does not come back on its screen, and is not in the browser's files.

Measured in a real Chromium, with its back-forward cache on and a profile on disk, with script and without, because the person
who looks afterwards has the same buttons: Back, Forward, "reopen closed tab", "continue where you left off", and the files.
The careless site at the end shows that these looks find the words where nobody protects them.

What remains, and is therefore told on the page about this device and not promised away here:

- the history keeps the addresses and titles of the pages that were read; those of the help path are neutral;
- for five minutes the receipt can be opened again (Back, Forward, a reopened tab) and shows its code, never the words; the exit
  takes it out of the tab's history with script, and leaves it there without;
- a form that came back, with a mistake or in the other language: with script nothing remains. Without, the browser writes what
  was sent into its list of open and closed tabs, and shows it to whoever agrees to "send the form again". What the privacy
  page advises clears it.
"""

from __future__ import annotations

import gzip
import json
import re
import shutil
import sqlite3
import time
import zlib
from base64 import b64encode
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote, quote_plus, urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, CDPSession, Page, Response, Worker, expect
from playwright.sync_api import TimeoutError as PlaywrightTimeout

from prosperity.embedded_database import CLONE
from tests.journeys.conftest import CHROMIUM, PATIENCE, Site, start
from tests.make import CODE
from tests.project.test_public_pages import NOT_HTML, PATHS

pytestmark = [pytest.mark.journey, pytest.mark.browser]

NAME, PHONE, MESSAGE = "Zebrafinch Nobody", "202-555-0187", "Quetzalcoatlus, señora, at night."
WORDS = ["Zebrafinch", PHONE, "Quetzalcoatlus", MESSAGE]
SCRIPT = pytest.mark.parametrize("script", [True, False], ids=["script on", "script off"])
SMALL_PHONE = {"width": 360, "height": 640}

# Playwright starts Chromium tidier than a family's is; these come off.
TIDY = ["--disable-back-forward-cache", "--enable-automation", "--disable-extensions"]
BUTTONS = {  # headless Chromium has no menu; an extension's calls do what "reopen closed tab" and "delete from history" do
    "manifest_version": 3,
    "name": "Buttons of the browser",
    "version": "1",
    "permissions": ["sessions", "history"],
    "background": {"service_worker": "empty.js"},
}


@contextmanager
def phone(chromium: Browser, profile: Path, *, script: bool, again: bool = False) -> Iterator[BrowserContext]:
    """A browser on this profile, closed at the end as a person closes it; `again`: with the tabs it was closed with."""
    extension = profile.parent / "extension"
    extension.mkdir(exist_ok=True)
    (extension / "manifest.json").write_text(json.dumps(BUTTONS))
    (extension / "empty.js").touch()

    def started() -> BrowserContext:
        return chromium.browser_type.launch_persistent_context(
            profile,
            executable_path=shutil.which("chromium") or shutil.which("google-chrome"),
            args=[
                *CHROMIUM,
                f"--load-extension={extension}",
                f"--disable-extensions-except={extension}",
                "--disable-features=DisableLoadExtensionCommandLineSwitch",
                *(["--restore-last-session"] if again else []),
            ],
            ignore_default_args=TIDY,
            java_script_enabled=script,
            viewport=SMALL_PHONE,
            has_touch=True,
            timeout=60_000,
        )

    try:
        context = started()
    except PlaywrightTimeout:  # once in hundreds of starts Chromium answers nothing; it is killed, and leaves its lock
        for lock in profile.glob("Singleton*"):
            lock.unlink()
        context = started()
    context.set_default_timeout(PATIENCE)
    yield context
    context.close()


def fill(page: Page, site: Site, *, mistake: bool = False) -> None:
    """The form as a family fills it, come to from an article; with a mistake, nobody is chosen whom it is about."""
    page.goto(f"{site.url}/articles/track-marks/")
    page.goto(f"{site.url}/contact/")
    page.locator("[name=name]").press_sequentially(NAME)
    if not mistake:
        page.locator("[name=about][value=someone]").check()
    page.locator("[name=reach][value=call]").check()
    page.locator("[name=phone]").fill(PHONE)
    page.locator("[name=message]").press_sequentially(MESSAGE)
    assert all(word in shown(page) for word in WORDS)


def send(page: Page) -> None:
    page.locator("#send").click()
    page.wait_for_load_state()


def code_on(page: Page) -> str:
    expect(page).to_have_title("Receipt")
    return CODE.search(page.locator("main").inner_text())[0]


# What the screen shows


@contextmanager
def devtools(page: Page) -> Iterator[CDPSession]:
    session = page.context.new_cdp_session(page)
    yield session
    session.detach()


def shown(page: Page) -> str:
    """Every string of the page as it stands: text, attributes, and what is in the fields. Needs no script in the page."""
    with devtools(page) as session:
        return "\n".join(session.send("DOMSnapshot.captureSnapshot", {"computedStyles": []})["strings"])


def addresses(page: Page) -> list[str]:
    """What Back and Forward lead to, and the page itself."""
    with devtools(page) as session:
        return [entry["url"] for entry in session.send("Page.getNavigationHistory")["entries"]]


def go_to_entry(page: Page, number: int) -> None:
    """As by Back or Forward; also where a page comes out of the back-forward cache, which Playwright waits for in vain."""
    with devtools(page) as session:
        arrived: list[bool] = []
        session.on("Page.frameNavigated", lambda event: arrived.append(event["type"] == "BackForwardCacheRestore"))
        session.on("Page.loadEventFired", lambda event: arrived.append(True))
        session.send("Page.enable")
        entry = session.send("Page.getNavigationHistory")["entries"][number]
        session.send("Page.navigateToHistoryEntry", {"entryId": entry["id"]})
        deadline = time.monotonic() + PATIENCE / 1000
        while not any(arrived) or session.send("Page.getNavigationHistory")["currentIndex"] != number:
            assert time.monotonic() < deadline, f"{entry['url']} did not open"
            page.wait_for_timeout(50)


def seen_with_back_and_forward(page: Page) -> list[tuple[str, str]]:
    """Back to the first page, one at a time, and Forward to the last: each address, and all that stood there."""
    with devtools(page) as session:
        history = session.send("Page.getNavigationHistory")
    now, last = history["currentIndex"], len(history["entries"]) - 1
    seen = [(page.url, shown(page))]
    for number in [*range(now - 1, -1, -1), *range(1, last + 1)]:
        go_to_entry(page, number)
        seen.append((page.url, shown(page)))
    return seen


def buttons(context: BrowserContext) -> Worker:
    return context.service_workers[0] if context.service_workers else context.wait_for_event("serviceworker")


def reopened(context: BrowserContext, page: Page) -> Page:
    """Close the tab; "reopen closed tab"."""
    worker = buttons(context)
    context.new_page()
    page.close()
    with context.expect_page() as opened:
        worker.evaluate("chrome.sessions.restore()")
    opened.value.wait_for_load_state()
    return opened.value


def seen_after_a_restart(chromium: Browser, profile: Path, site: Site, *, script: bool) -> list[tuple[str, str]]:
    """ "Continue where you left off", and then Back and Forward again, in every tab that comes back."""
    with phone(chromium, profile, script=script, again=True) as context:
        deadline = time.monotonic() + PATIENCE / 1000
        while not (pages := [page for page in context.pages if page.url.startswith(site.url)]):
            assert time.monotonic() < deadline, "no tab came back"
            context.pages[0].wait_for_timeout(50)
        seen = []
        for page in pages:
            page.wait_for_load_state()
            seen += seen_with_back_and_forward(page)
        return seen


def words_in(seen: Iterable[tuple[str, str]], words: Iterable[str] = WORDS) -> set[str]:
    return {word for word in words for _, text in seen if word in text}


# What the disk holds


def forms_of(word: str) -> set[bytes]:
    """A word in every form that a browser's file may give it; lower case, as the files are made before they are compared."""
    texts = {word, word.replace("-", ""), quote(word), quote_plus(word), json.dumps(word)[1:-1]}
    written = {text.encode(how) for text in texts for how in ("utf-8", "utf-16-le", "utf-16-be")}
    written |= {word.encode().hex().encode()}
    for plain in (word.encode(), word.encode("utf-16-le")):
        # At each of the three places the word can have in a longer text, without the letters that depend on its neighbours.
        written |= {b64encode(b"\0" * shift + plain)[shift and 4 : -4] for shift in range(3)}
    return {form.lower() for form in written}


def unpacked(content: bytes) -> Iterator[bytes]:
    """A file, and every gzip or zlib stream that begins anywhere in it."""
    yield content
    for begins in re.finditer(rb"\x1f\x8b\x08|\x78[\x01\x5e\x9c\xda]", content):
        stream = zlib.decompressobj(zlib.MAX_WBITS | 32)
        try:
            yield stream.decompress(content[begins.start() :], 1_000_000)
        except zlib.error:
            continue


def on_disk(profile: Path, words: Iterable[str]) -> set[tuple[str, str]]:
    """Which words stand in which file of a closed browser's profile."""
    searched = {word: forms_of(word) for word in words}
    found = set()
    files = [path for path in profile.rglob("*") if path.is_file()]
    assert len(files) > 20, "this is no profile"
    for path in files:
        name = path.relative_to(profile).as_posix()
        for content in unpacked(path.read_bytes()):
            low = content.lower()
            found |= {(word, name) for word, forms in searched.items() if any(form in low for form in forms)}
    return found


def history_of(profile: Path) -> dict[str, str]:
    """Every address that the browser's history lists, with its title."""
    with sqlite3.connect(profile / "Default" / "History") as database:
        return dict(database.execute("SELECT url, title FROM urls"))


@pytest.mark.parametrize(
    "written",
    [
        b"--Zebrafinch--",
        b"zebrafinch",
        "ZEBRAFINCH".encode("utf-16-le"),
        "Zebrafinch".encode("utf-16-be"),
        b"name=Zebrafinch+Nobody&",
        quote(MESSAGE).encode(),
        quote_plus(MESSAGE).encode().lower(),
        json.dumps(MESSAGE).encode(),
        b64encode(b"Zebrafinch Nobody"),
        b64encode(b"1Zebrafinch Nobody"),
        b64encode(b"22Zebrafinch Nobody"),
        b64encode("1Zebrafinch".encode("utf-16-le")),
        b"Zebrafinch".hex().encode(),
        b"header" + gzip.compress(b"<p>Zebrafinch</p>") + b"footer",
        b"header" + zlib.compress(b"<p>Zebrafinch</p>"),
        b"2025550187",
    ],
    ids=range(16),
)
def test_the_search_finds_a_word_in_every_form(tmp_path: Path, written: bytes):
    for number in range(21):
        (tmp_path / f"{number}").write_bytes(b"nothing")
    assert on_disk(tmp_path, WORDS) == set()
    (tmp_path / "file").write_bytes(b"before\0" + written + b"\0after")
    assert {name for _, name in on_disk(tmp_path, WORDS)} == {"file"}


@pytest.mark.parametrize("script", [True, pytest.param(False, marks=pytest.mark.long)], ids=["script on", "script off"])
def test_nothing_typed_comes_back_after_it_was_sent(one_site: Site, chromium: Browser, tmp_path: Path, script: bool):
    profile = tmp_path / "profile"
    with phone(chromium, profile, script=script) as context:
        page = context.pages[0]
        fill(page, one_site)
        send(page)
        code = code_on(page)
        seen = seen_with_back_and_forward(page)
        assert [urlsplit(url).path for url, _ in seen[:2]] == ["/contact/receipt/", "/contact/"]
        page = reopened(context, page)
        seen += seen_with_back_and_forward(page)
        page.goto(f"{one_site.url}/contact/")
        seen += [(page.url, shown(page)), (page.url, page.content())]
    assert words_in(seen) == set()
    assert on_disk(profile, [*WORDS, code]) == set()

    seen = seen_after_a_restart(chromium, profile, one_site, script=script)
    assert "/contact/receipt/" in {urlsplit(url).path for url, _ in seen}
    assert words_in(seen) == set()
    assert on_disk(profile, [*WORDS, code]) == set()


@pytest.mark.long
@SCRIPT
def test_a_code_and_details_typed_later_do_not_come_back(one_site: Site, chromium: Browser, tmp_path: Path, script: bool):
    profile = tmp_path / "profile"
    with phone(chromium, profile, script=script) as context:
        page = context.pages[0]
        page.goto(f"{one_site.url}/contact/")
        page.locator("[name=about][value=me]").check()
        page.locator("[name=reach][value=none]").check()
        send(page)
        code = code_on(page)
        page.close()
        page = context.new_page()
        page.goto(f"{one_site.url}/my-request/")
        page.get_by_label("Your code").press_sequentially(code.lower().replace("-", " "))
        page.locator("#look").click()
        page.wait_for_url("**/my-request/?t=*")
        page.goto(f"{one_site.url}/contact/details/")
        page.locator("[name=code]").fill(code)
        page.locator("[name=worry]").press_sequentially(MESSAGE)
        page.locator("#add").click()
        page.wait_for_url("**/my-request/?t=*")
        seen = seen_with_back_and_forward(page)
    typed = [MESSAGE, code, code.lower().replace("-", " "), code.replace("-", "")]
    assert words_in(seen, typed) == set()
    assert on_disk(profile, typed) == set()


def press_three_times(key: str) -> Callable[[Page], None]:
    def press(page: Page) -> None:
        for _ in range(3):
            page.keyboard.press(key)

    return press


EXITS: dict[str, Callable[[Page], None]] = {
    "touch": lambda page: page.locator("[data-leave]").tap(),
    "Shift": press_three_times("Shift"),
    "Escape": press_three_times("Escape"),
}


def leave(page: Page, way: str) -> None:
    EXITS[way](page)
    page.wait_for_url("**/leave/")
    page.wait_for_load_state()


@pytest.mark.long
@SCRIPT
def test_nothing_typed_comes_back_after_the_exit(one_site: Site, chromium: Browser, tmp_path: Path, script: bool):
    """From a half-filled form, by every way; a tab each."""
    profile = tmp_path / "profile"
    seen = []
    with phone(chromium, profile, script=script) as context:
        for way in EXITS if script else ["touch"]:
            page = context.new_page()
            fill(page, one_site)
            leave(page, way)
            assert (f"{one_site.url}/contact/" in addresses(page)) is not script  # location.replace
            seen += seen_with_back_and_forward(page)
        seen += seen_with_back_and_forward(reopened(context, page))
    assert words_in(seen) == set()
    assert on_disk(profile, WORDS) == set()
    assert words_in(seen_after_a_restart(chromium, profile, one_site, script=script)) == set()
    assert on_disk(profile, WORDS) == set()


@pytest.mark.long
@SCRIPT
def test_after_the_exit_the_disk_holds_the_history_and_no_page(one_site: Site, chromium: Browser, tmp_path: Path, script: bool):
    """Titles and addresses remain, as that page says; those of the help path do not say what they are about."""
    profile = tmp_path / "profile"
    with phone(chromium, profile, script=script) as context:
        page = context.pages[0]
        fill(page, one_site, mistake=True)
        send(page)
        expect(page).to_have_title("Error: Contact")
        page.goto(f"{one_site.url}/contact/")
        page.locator("[name=about][value=me]").check()
        page.locator("[name=reach][value=none]").check()
        send(page)
        code = code_on(page)
        page.goto(f"{one_site.url}/my-request/")
        page.get_by_label("Your code").fill(code)
        page.locator("#look").click()
        page.wait_for_url("**/my-request/?t=*")
        leave(page, "touch")
    history = {urlsplit(url).path: title for url, title in history_of(profile).items() if url.startswith(one_site.url)}
    article = history.pop("/articles/track-marks/")
    assert article.startswith("Track marks")
    assert set(history) == {"/contact/", "/contact/receipt/", "/my-request/", "/leave/"}
    assert set(history.values()) <= {"Contact", "Error: Contact", "Receipt", "My request", "Page closed"}
    assert on_disk(profile, [code]) == set()
    cached = list((profile / "Default" / "Cache" / "Cache_Data").glob("*_0"))
    pages = [path for path in cached if re.search(rb"/(articles|contact|my-request)/", path.read_bytes())]
    assert pages == []


def send_after_a_mistake(page: Page, site: Site) -> str:
    fill(page, site, mistake=True)
    send(page)
    expect(page).to_have_title("Error: Contact")
    page.wait_for_timeout(3000)  # Chromium writes its list of tabs every two and a half seconds
    page.locator("[name=about][value=someone]").check()
    send(page)
    return code_on(page)


@pytest.mark.long
@SCRIPT
def test_a_form_that_came_back_with_a_mistake(one_site: Site, chromium: Browser, tmp_path: Path, script: bool):
    """With script nothing remains. Without, the browser's list of tabs holds what was sent: the limit, kept in sight here."""
    profile = tmp_path / "profile"
    with phone(chromium, profile, script=script) as context:
        page = context.pages[0]
        code = send_after_a_mistake(page, one_site)
        assert words_in(seen_with_back_and_forward(page)) == set()
        go_to_entry(page, addresses(page).index(f"{one_site.url}/contact/") + 1)
        page.reload()  # "send the form again?" yes
        assert words_in([(page.url, shown(page))]) == (set() if script else set(WORDS))
    remains = on_disk(profile, [*WORDS, code])
    if script:
        assert remains == set()
    else:
        assert {word for word, _ in remains} <= set(WORDS)
        assert {Path(name).parent.as_posix() for _, name in remains} == {"Default/Sessions"}


@pytest.mark.long
def test_what_the_privacy_page_advises_clears_a_form_that_came_back(one_site: Site, chromium: Browser, tmp_path: Path):
    """Without script: close the tab, delete this site's lines from the history, close and open the browser twice."""
    profile = tmp_path / "profile"
    with phone(chromium, profile, script=False) as context:
        page = context.pages[0]
        code = send_after_a_mistake(page, one_site)
        seen = {address for address in addresses(page) if address.startswith(one_site.url)}
        context.new_page()
        page.close()
        for address in seen:
            buttons(context).evaluate("url => chrome.history.deleteUrl({ url })", address)
    assert on_disk(profile, WORDS) != set()
    for _ in range(2):
        with phone(chromium, profile, script=False) as context:
            context.pages[0].wait_for_timeout(3_000)  # it writes its list of top sites anew some time after it opened
    assert on_disk(profile, [*WORDS, code, "Track marks", "/contact/receipt/"]) == set()


# The control: the same looks at a site that does not protect anybody

CARELESS = '''
"""No 303, no no-store, no Clear-Site-Data, no script, and fields that the browser may remember; everything else as it is."""
import gzip, importlib.abc, importlib.util, io, re, sys

def careless(application):
    def ask(environ):
        started = []
        answer = application(environ, lambda status, headers, error=None: started.append((status, headers)))
        body = b"".join(answer)
        getattr(answer, "close", lambda: None)()
        return (*started[0], body)

    def answer(environ, start_response):
        environ["HTTP_ACCEPT_ENCODING"] = ""  # what is rewritten below has to be readable
        status, headers, body = ask(environ)
        if status.startswith("303"):
            path, _, query = dict(headers)["Location"].partition("?")
            there = {"REQUEST_METHOD": "GET", "PATH_INFO": path, "QUERY_STRING": query, "wsgi.input": io.BytesIO()}
            status, headers, body = ask({**environ, **there, "CONTENT_LENGTH": "0", "CONTENT_TYPE": ""})
        ours = ("content-length", "cache-control", "clear-site-data", "vary")
        headers = [(name, value) for name, value in headers if name.lower() not in ours]
        if dict(headers).get("Content-Type", "").startswith("text/html"):
            body = gzip.compress(re.sub(b"<script.*?</script>|<link[^>]*clear.css[^>]*>|autocomplete=.off.", b"", body))
            headers.append(("Content-Encoding", "gzip"))
        start_response(status, [*headers, ("Content-Length", str(len(body))), ("Cache-Control", "max-age=600")])
        return [body]

    return answer

class Careless(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if name != "prosperity.wsgi": return None
        sys.meta_path.remove(self)
        spec = importlib.util.find_spec(name)
        load = spec.loader.exec_module
        def exec_module(module):
            load(module)
            module.application = careless(module.application)
        spec.loader.exec_module = exec_module
        return spec

sys.meta_path.insert(0, Careless())
'''


@pytest.mark.long
def test_on_a_careless_site_every_look_finds_the_words(chromium: Browser, tmp_path: Path):
    (tmp_path / "sitecustomize.py").write_text(CARELESS)
    profile = tmp_path / "profile"
    with start("Procfile", tmp_path, python_path=f"{tmp_path}:{CLONE}") as site:
        with phone(chromium, profile, script=True) as context:
            page = context.pages[0]
            fill(page, site)
            send(page)
            code = code_on(page)
            assert words_in(seen_with_back_and_forward(page)) == set(WORDS)
            page = reopened(context, page)
            assert words_in(seen_with_back_and_forward(page)) == set(WORDS)
            page = context.new_page()
            fill(page, site)
            page.goto(f"{site.url}/leave/")
            assert words_in(seen_with_back_and_forward(page)) == set(WORDS)
        assert words_in(seen_after_a_restart(chromium, profile, site, script=True)) == set(WORDS)
    found = on_disk(profile, [*WORDS, code])
    assert {word for word, _ in found} == {*WORDS, code}
    kinds = {Path(name).parent.name if "/Cache" in name or "/Sessions" in name else Path(name).name for _, name in found}
    assert {"Sessions", "Web Data", "Cache_Data"} <= kinds


# The exit, on every page

WITHOUT = ("/leave/", "/undo/")  # where the exit leads, and an address that shows no page of its own
PAGES = [path for path in PATHS if path not in NOT_HTML and not path.endswith(WITHOUT)]
NOT_THERE = ["/nowhere/", "/es/nada/", "/articles/nothing-here/"]


@pytest.fixture(scope="module")
def pockets(chromium: Browser) -> Iterator[dict[bool, BrowserContext]]:
    """A phone with script and one without, for pages where nothing is typed."""
    pair = {
        script: chromium.new_context(java_script_enabled=script, viewport=SMALL_PHONE, has_touch=True, is_mobile=True)
        for script in (True, False)
    }
    yield pair
    for context in pair.values():
        context.close()


@pytest.mark.parametrize(
    "path",
    [pytest.param(path, marks=[] if path == "/contact/" else pytest.mark.long) for path in PAGES + NOT_THERE],
)
def test_the_exit_is_on_every_page_and_works(one_site: Site, pockets: dict[bool, BrowserContext], path: str):
    """By touch, by one of the two keys, and without script; both keys on every kind of form page are the next test's."""
    key = "Escape" if path.startswith("/es/") else "Shift"
    for script, ways in ((True, ["touch", key]), (False, ["touch"])):
        page = pockets[script].new_page()
        for way in ways:
            page.goto(one_site.url + path)
            here = page.url
            assert page.locator("[data-leave]").count() == 1
            box = page.locator("[data-leave]").bounding_box()
            assert box["height"] >= 44
            assert box["width"] >= 44
            assert box["y"] >= 0
            assert box["y"] + box["height"] <= SMALL_PHONE["height"]
            assert 0 <= box["x"] <= box["x"] + box["width"] <= SMALL_PHONE["width"]
            leave(page, way)
            assert page.locator("h1").inner_text() in ("This page is closed.", "Esta página está cerrada.")
            # With script the page is gone from Back and Forward; without, the browser keeps it there.
            assert (here in addresses(page)) is not script
        page.close()


@pytest.mark.long
def test_the_exit_also_works_on_the_pages_after_a_form(one_site: Site, pockets: dict[bool, BrowserContext]):
    for way in EXITS:
        page = pockets[True].new_page()
        fill(page, one_site, mistake=True)
        send(page)
        expect(page).to_have_title("Error: Contact")
        leave(page, way)
        page.goto(f"{one_site.url}/contact/")
        page.locator("[name=about][value=me]").check()
        page.locator("[name=reach][value=none]").check()
        send(page)
        code = code_on(page)
        leave(page, way)
        assert not any("/contact/receipt/" in address for address in addresses(page))
        assert words_in(seen_with_back_and_forward(page), [*WORDS, code]) == set()
        page.close()


def test_typing_capitals_or_escaping_once_does_not_leave(one_site: Site, pockets: dict[bool, BrowserContext]):
    page = pockets[True].new_page()
    page.goto(f"{one_site.url}/contact/")
    field = page.locator("[name=name]")
    field.focus()
    for letter in "ABC":
        page.keyboard.press(f"Shift+{letter}")
    page.keyboard.press("Escape")
    page.keyboard.press("Shift")
    page.keyboard.press("Escape")
    page.keyboard.press("Shift")
    page.wait_for_timeout(500)
    assert page.url == f"{one_site.url}/contact/"
    assert field.input_value() == "ABC"
    page.close()


# Nothing stored, nobody else asked

STORED = """async () => ({
  cookies: document.cookie,
  local: Object.keys(localStorage),
  session: Object.keys(sessionStorage),
  databases: await indexedDB.databases(),
  caches: await caches.keys(),
  workers: (await navigator.serviceWorker.getRegistrations()).length,
  state: history.state,
})"""


@pytest.mark.long
def test_a_full_crawl_stores_nothing_and_asks_no_other_host(one_site: Site, chromium: Browser):
    """From both first pages along every link of ours, through the form, and on from the receipt: in a new person's browser."""
    context = chromium.new_context(viewport=SMALL_PHONE)
    foreign: list[str] = []
    answers: list[Response] = []
    context.on("request", lambda request: foreign.append(request.url) if not request.url.startswith(one_site.url) else None)
    context.on("response", lambda answer: answers.append(answer))
    page = context.new_page()

    def check() -> list[str]:
        """The links of ours on this page, once it is clean."""
        nothing = {"cookies": "", "local": [], "session": [], "databases": [], "caches": [], "workers": 0, "state": None}
        assert page.evaluate(STORED) == nothing, page.url
        links = page.locator("a[href]").evaluate_all("links => links.map(link => link.href)")
        return [link.partition("#")[0] for link in links if link.startswith(f"{one_site.url}/")]

    seen: set[str] = set()

    def crawl(queue: list[str]) -> None:
        while queue:
            url = queue.pop()
            path = urlsplit(url).path + "?t=" * ("?t=" in url)  # each address once, with a ticket and without
            if path not in seen:
                seen.add(path)
                page.goto(url)
                queue += check()

    crawl([f"{one_site.url}/", f"{one_site.url}/es/"])
    fill(page, one_site, mistake=True)
    send(page)
    check()
    page.locator("[name=about][value=someone]").check()
    send(page)
    code_on(page)
    crawl(check() + [one_site.url + path for path in PAGES])
    assert {"/contact/receipt/?t=", "/contact/details/?t=", "/my-request/?t=", "/es/my-request/?t="} <= seen
    assert foreign == []
    assert len(answers) > len(seen)
    assert [answer.url for answer in answers if "set-cookie" in answer.all_headers()] == []
    assert context.cookies() == []
    assert context.storage_state(indexed_db=True) == {"cookies": [], "origins": []}
    context.close()
