"""Rows and requests with honest defaults. Everybody here is invented; words are marked so that a leak can be found."""

from __future__ import annotations

import html
import re
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from django.contrib.auth.models import User
from django.db import connection
from django.test import Client
from django.utils import timezone

from articles import actions
from articles.models import Article, Review, Revision, SignOff, Topic, content_hash
from articles.states import ArticleState
from intake import actions as desk_actions
from intake import tokens
from intake.management.commands.work import file_next_letter
from intake.models import Inquiry

TOKEN = re.compile(r'name="token" value="([^"]+)"')
CODE = re.compile(r"[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){3}-[0-9A-HJKMNP-TV-Z]")

REQUEST = {
    "name": "Testina Invented",
    "about": "someone",
    "reach": "call",
    "phone": "202-555-0143",
    "email": "",
    "voicemail": "no",
    "times": ["morning", "evening"],
    "message": "Zebrafinch words that nobody else would write.",
}


def form_token(client: Client, path: str = "/contact/") -> str:
    return TOKEN.search(client.get(path).content.decode())[1]


def send_request(client: Client, *, token: str = "", path: str = "/contact/", **changes: Any) -> Any:
    """Fill the form as a browser would and send it; the answer, not followed."""
    return client.post(path, {**REQUEST, **changes, "token": token or form_token(client)})


def receipt_code(client: Client, answer: Any) -> str:
    """The code on the receipt that an answer leads to."""
    assert answer.status_code == 303, answer.content.decode()
    return CODE.search(client.get(answer["Location"]).content.decode())[0]


def file_letters() -> None:
    while file_next_letter():
        pass


def file_request(client: Client, **changes: Any) -> str:
    """A request that was sent through the form and is filed; its code."""
    code = receipt_code(client, send_request(client, **changes))
    file_letters()
    return code


def make_inquiry(client: Client | None = None, **changes: Any) -> Inquiry:
    """A filed inquiry, come in through the front door; its form was not looked at, which takes longer than all the rest."""
    before = set(Inquiry.objects.values_list("pk", flat=True))
    given = {"token": tokens.new_form_token()} | changes
    assert send_request(client or Client(), **given).status_code == 303
    file_letters()
    return Inquiry.objects.exclude(pk__in=before).get()


def signed_in(person: User) -> Client:
    client = Client(enforce_csrf_checks=True)
    client.force_login(person, backend="allauth.account.auth_backends.AuthenticationBackend")
    return client


KEYS = "/admin/wishes/"


def csrf_post(client: Client, path: str, data: dict[str, Any] | None = None, *, page: str = KEYS) -> Any:
    """A POST with the token of a page that was really shown, and the version of the inquiry that it was made from.

    Unless the page matters it is the smallest one that everybody at the desk may see.
    """
    carried = dict(re.findall(r'name="(csrfmiddlewaretoken|version)" value="([^"]+)"', client.get(page).content.decode()))
    return client.post(path, {**carried, **(data or {})})


def at_once(*steps: Callable[[], Any]) -> list[Any]:
    """Take steps at one moment, each through a connection of its own; what each gave back, or the refusal it met."""
    barrier = threading.Barrier(len(steps))

    def take(step: Callable[[], Any]) -> Any:
        try:
            connection.ensure_connection()
            barrier.wait(timeout=60)
            return step()
        except (actions.ActionRefused, desk_actions.ActionRefused) as refusal:
            return refusal
        finally:
            connection.close()

    pool = ThreadPoolExecutor(len(steps))
    try:
        return list(pool.map(take, steps, timeout=120))
    finally:
        pool.shutdown(wait=False)  # one that hangs fails the test and does not hold it


# A text that meets every rule.
SOUND = actions.Text(
    "Help at home",
    "What you can do today.",
    "## What helps\n\nStay with them. Call for help.\n",
    no_source_needed=["What helps"],
)


def make_topic(language: str = "en", **changes: Any) -> Topic:
    defaults = {"language": language, "slug": "invented-topic", "title": "Invented topic"}
    return Topic.objects.get_or_create(
        language=language, slug=changes.get("slug", "invented-topic"), defaults=defaults | changes
    )[0]


def make_article(
    *, language: str = "en", slug: str = "invented", body: str = "## A heading\n\nWords.\n", **changes: Any
) -> Article:
    """A draft without a revision."""
    values = {"title": "Invented article", "summary": "An invented summary.", "state": ArticleState.DRAFT} | changes
    return Article.objects.create(language=language, slug=slug, topic=make_topic(language), body=body, **values)


def make_revision(article: Article, *, body: str = "## A heading\n\nWords.\n", **changes: Any) -> Revision:
    text = {"title": article.title, "summary": article.summary, "body": body}
    values = {"number": article.revisions.count() + 1, "created_at": timezone.now(), "content_hash": content_hash(**text)}
    return Revision.objects.create(article=article, **text, **(values | changes))


def write(article: Article, by: User | None = None, **changes: Any) -> Revision:
    """The next version: a sound text, or what is changed in it; nobody's, or by this person. It says that it changed."""
    newest = article.revisions.first()
    origin = Revision.Origin.EDITOR if by else Revision.Origin.LIBRARY
    text = replace(SOUND, **({"change_note": "Invented change."} if newest else {}) | changes)
    return actions.save_revision(article, text=text, base=newest, by=by, at=timezone.now(), origin=origin)


def make_sound(*, at: datetime | None = None, **values: Any) -> Article:
    """An article that readers see and that meets every rule."""
    return actions.publish(write(make_article(**values)), by=None, at=at or timezone.now())


def ask(revision: Revision, by: User, at: datetime | None = None) -> Review:
    """A request to read it, from a minute ago."""
    asked_at = at or timezone.now() - timedelta(minutes=1)
    return Review.objects.create(article=revision.article, revision=revision, asked_by=by, asked_at=asked_at)


def make_published(*, body: str = "## A heading\n\nWords.\n", at: datetime | None = None, **values: Any) -> Article:
    """An article that readers see, from then on; nobody has signed it."""
    revision = make_revision(make_article(body=body, **values), body=body)
    return actions.publish(revision, by=None, at=at or timezone.now())


def sign(revision: Revision, by: User) -> SignOff:
    """The row that a clinician's signature leaves; readers are told by the next publication."""
    return SignOff.objects.create(
        revision=revision,
        content_hash=revision.content_hash,
        signer=by,
        signer_name=f"Dr. {by.username.title()} (invented)",
        at=timezone.now(),
    )


# --- The family's side --------------------------------------------------------------------------------------------------

PAGES = {"details": "/contact/details/", "contact": "/my-request/reach/", "reply": "/my-request/reply/"}
SEALED = re.compile(r'name="request" value="([^"]+)"')


def look(client: Client, code: str, path: str = "/my-request/") -> Any:
    """The page that a code leads to."""
    answer = client.post(path, {"code": code})
    assert answer.status_code == 303, answer.content.decode()
    return client.get(answer["Location"])


def main_of(answer: Any) -> str:
    """What stands in the middle of a page, as people read it."""
    return html.unescape(re.search(r"<main.*</main>", answer.content.decode(), re.S)[0])


def add(client: Client, kind: str, code: str, *, token: str = "", **fields: Any) -> Any:
    """Send details, another way to be reached or a reply, with the code typed by hand; the answer, not followed."""
    path = PAGES[kind]
    return client.post(path, {**fields, "code": code, "token": token or form_token(client, path)})


def use_way_out(client: Client, code: str, verb: str) -> Any:
    """Withdraw, erase or undo as a family does: from its mailbox, by the buttons; the page at the end."""
    page = look(client, code)
    if verb != "undo":
        link = re.search(rf'href="([^"]*/{verb}/\?t=[^"]+)"', page.content.decode())[1]
        page = client.get(html.unescape(link))
    answer = client.post(f"/my-request/{verb}/", {"request": SEALED.search(page.content.decode())[1]})
    assert answer.status_code == 303, answer.content.decode()
    return client.get(answer["Location"])


def story(person: User, inquiry: Inquiry, rule_read: bool = True) -> str:
    """The desk's page of an inquiry, as people read it; the number is there for who has read how to reach them."""
    client, path = signed_in(person), f"/admin/intake/inquiry/{inquiry.pk}/"
    answer = client.get(f"{path}change/")
    assert answer.status_code == 200
    if rule_read and (rule := re.search(r'name="rule" value="(\d+)"', answer.content.decode())):
        csrf_post(client, f"{path}read_rule/", {"rule": rule[1]}, page=f"{path}change/")
        answer = client.get(f"{path}change/")
    return html.unescape(answer.content.decode())


def whole_database() -> dict[str, list[dict[str, Any]]]:
    """Every row of every table, bytes as bytes."""
    found = {}
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names():
            cursor.execute(f'SELECT * FROM "{table}"')
            names = [column.name for column in cursor.description]
            rows = [[bytes(value) if isinstance(value, memoryview) else value for value in row] for row in cursor.fetchall()]
            found[table] = [dict(zip(names, row, strict=True)) for row in rows]
    return found
