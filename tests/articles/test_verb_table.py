"""Who may do what to an article in which state: every verb for everybody in every state, and nothing that is not named here."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from django.contrib.auth.models import AnonymousUser, Group, User
from django.db import transaction
from django.utils import timezone

from articles import actions
from articles.actions import ActionRefused
from articles.actions.rows import seen
from articles.actions.shelving import PLACE
from articles.models import (
    Article,
    Comment,
    ErrorReport,
    GlossaryTerm,
    Image,
    Notice,
    Publication,
    Review,
    Revision,
    SignLink,
    Source,
)
from articles.pictures import File
from articles.states import ArticleState, SafetyQuestion, SourceStatus
from tests.make import SOUND, ask, make_article, make_topic, sign, write
from tests.project.test_grants import acting_as

pytestmark = pytest.mark.django_db

WHO_COMMENT = {"elena", "lucia", "ramon"}
EDITORS, LEAD, REVIEWER, REVIEWERS = {"elena", "lucia"}, {"lucia"}, {"ramon"}, {"ramon", "lucia"}
ALWAYS = set(ArticleState.values)
FACTS = actions.SourceFacts("Invented guide", "", "https://example.org/guide", date(2026, 11, 1))

# Verb: who, in which states, and whether readers may see something else after it. A new verb fails here until it has its line.
RULES: dict[str, tuple[set[str], set[str], bool]] = {
    "create_article": (EDITORS, ALWAYS, False),
    "autosave": (EDITORS, ALWAYS, False),
    "discard": (EDITORS, ALWAYS, False),
    "save_revision": (EDITORS, ALWAYS, False),
    "comment": (WHO_COMMENT, ALWAYS, False),
    "answer": (WHO_COMMENT, ALWAYS, False),
    "resolve": (WHO_COMMENT, ALWAYS, False),
    "restore": (EDITORS, ALWAYS, False),
    "check_again": (EDITORS, ALWAYS, False),
    "rename": (EDITORS, ALWAYS, True),
    "set_people": (LEAD, ALWAYS, True),
    "place": (LEAD, ALWAYS, True),
    "send": (EDITORS, ALWAYS, False),
    "send_back": (REVIEWERS, ALWAYS, False),
    "sign": (REVIEWER, ALWAYS, False),
    "make_link": (LEAD, ALWAYS, False),
    "take_link_back": (LEAD, ALWAYS, False),
    "share": (EDITORS, ALWAYS, False),
    "publish": (EDITORS, ALWAYS, True),
    "plan": (EDITORS, {"published"}, False),
    "unplan": (EDITORS, {"published"}, False),
    "withdraw": (LEAD, {"published"}, True),
    "keep": (LEAD, {"published"}, True),
    "see": (LEAD, ALWAYS, False),  # the scene's notice is for her
    "handle": (EDITORS, ALWAYS, False),
    "add_source": (EDITORS, ALWAYS, False),
    "change_source": (EDITORS, ALWAYS, True),
    "flag": (EDITORS, ALWAYS, True),
    "add_image": (EDITORS, ALWAYS, False),
    "change_image": (EDITORS, ALWAYS, False),
    "add_topic": (EDITORS, ALWAYS, False),
    "change_topic": (EDITORS, ALWAYS, True),
    "add_term": (EDITORS, ALWAYS, True),
    "change_term": (EDITORS, ALWAYS, True),
}
# Done by nobody who is signed in: by the files, by the clock, by whoever holds a link. The last one does nothing.
NOBODYS = {"put_on_shelf", "publish_planned", "give_plan_up", "end_withdrawn", "open_link", "sign_by_link", "open_shared"}
NOBODYS |= {"as_published"}
FILES = [File("avif", 1, 1, b"invented"), File("webp", 1, 1, b"invented")]
SHOWN, LOOKED, SPEC = actions.Described("River", "A river."), dict.fromkeys(SafetyQuestion.values, "no"), {"files": []}
TOPIC, TERM = actions.TopicFacts("Invented", "", 1, 365, False), actions.TermFacts("Word", "A word.")


@dataclass
class Scene:
    """An article with a version that readers have not seen, and all that a verb may need beside it."""

    article: Article
    first: Revision
    newest: Revision
    writer: User
    at: datetime
    source: Source
    image: Image
    term: GlossaryTerm

    def was(self, what: str = "source") -> str:
        """As a page would have shown it."""
        row = self.article.topic if what == "topic" else getattr(self, what)
        return seen(row, getattr(actions, f"{what.upper()}_FIELDS"))

    def review(self) -> Review:
        return ask(self.newest, self.writer)

    def link(self) -> SignLink:
        self.review()
        return SignLink.objects.create(
            revision=self.newest,
            digest=b"invented",
            signer_name="Dr. B",
            made_by=self.writer,
            made_at=self.at,
            expires_at=self.at + timedelta(days=1),
        )

    def asked(self) -> Revision:
        self.review()
        return self.newest

    def planned(self) -> Article:
        if self.article.state == ArticleState.PUBLISHED:  # the database would take it elsewhere; no verb makes it there
            values = {"planned_revision": self.newest, "planned_for": self.at, "planned_by": self.writer}
            Article.objects.filter(pk=self.article.pk).update(**values)
        return self.article

    def ending(self) -> Article:
        Article.objects.filter(pk=self.article.pk).update(withdraw_at=self.at + timedelta(days=1))
        return self.article

    def notice(self) -> Notice:
        lucia = User.objects.get(username="lucia")
        return Notice.objects.create(person=lucia, article=self.article, kind="due", said_on=timezone.localdate(self.at))

    def said(self) -> Comment:
        return actions.comment(self.newest, block=0, text="Which ones?", by=self.writer, at=self.at)

    def signed(self) -> Article:
        sign(self.newest, self.writer)
        return self.article


CALLS: dict[str, Callable[[Scene, Any], object]] = {
    "create_article": lambda s, by: actions.create_article(topic=make_topic(), slug="new", title="New", by=by, at=s.at),
    "autosave": lambda s, by: actions.autosave(s.article, base=s.newest, text=SOUND, version=0, by=by, at=s.at),
    "discard": lambda s, by: actions.discard(s.article, by=by),
    "save_revision": lambda s, by: actions.save_revision(s.article, text=SOUND, base=s.newest, by=by, at=s.at),
    "comment": lambda s, by: actions.comment(s.newest, block=0, text="Which ones?", by=by, at=s.at),
    "answer": lambda s, by: actions.answer(s.said(), text="These.", by=by, at=s.at),
    "resolve": lambda s, by: actions.resolve(s.said(), by=by, at=s.at),
    "restore": lambda s, by: actions.restore(s.first, by=by, at=s.at),
    "check_again": lambda s, by: actions.check_again(s.signed(), by=by, at=s.at),
    "rename": lambda s, by: actions.rename(s.article, "other", by=by, at=s.at),
    "set_people": lambda s, by: actions.set_people(s.article, author_name="A. Invented", keeper=None, by=by, at=s.at),
    "place": lambda s, by: actions.place(
        s.article, topic=s.article.topic, position=1, related=[], was=seen(s.article, PLACE), by=by, at=s.at
    ),
    "send": lambda s, by: actions.send(s.newest, by=by, at=s.at),
    "send_back": lambda s, by: actions.send_back(s.review(), reason="Say more.", by=by, at=s.at),
    "sign": lambda s, by: actions.sign(s.asked(), name="Dr. A", by=by, at=s.at),
    "make_link": lambda s, by: actions.make_link(s.asked(), name="Dr. B", address="b@example.org", by=by, at=s.at),
    "take_link_back": lambda s, by: actions.take_link_back(s.link(), by=by, at=s.at),
    "share": lambda s, by: actions.share(s.newest, by=by, at=s.at),
    "publish": lambda s, by: actions.publish(s.newest, by=by, at=s.at),
    "plan": lambda s, by: actions.plan(s.newest, when=s.at + timedelta(hours=1), by=by, at=s.at),
    "unplan": lambda s, by: actions.unplan(s.planned(), by=by, at=s.at),
    "withdraw": lambda s, by: actions.withdraw(s.article, reason="Invented.", by=by, at=s.at),
    "keep": lambda s, by: actions.keep(s.ending(), by=by, at=s.at),
    "see": lambda s, by: actions.see(s.notice(), by=by, at=s.at),
    "handle": lambda s, by: actions.handle(s.article, by=by, at=s.at),
    "add_source": lambda s, by: actions.add_source(key="new", facts=FACTS, by=by, at=s.at),
    "change_source": lambda s, by: actions.change_source(s.source, FACTS, was=s.was(), by=by, at=s.at),
    "flag": lambda s, by: actions.flag(s.source, status=SourceStatus.GONE, note="Not found.", by=by, at=s.at),
    "add_image": lambda s, by: actions.add_image(key="n", described=SHOWN, files=FILES, answers=LOOKED, by=by, at=s.at),
    "change_image": lambda s, by: actions.change_image(s.image, SHOWN, was=s.was("image"), by=by, at=s.at),
    "add_topic": lambda s, by: actions.add_topic(language="en", slug="new", facts=TOPIC, by=by, at=s.at),
    "change_topic": lambda s, by: actions.change_topic(s.article.topic, TOPIC, was=s.was("topic"), by=by, at=s.at),
    "add_term": lambda s, by: actions.add_term(language="en", facts=TERM, by=by, at=s.at),
    "change_term": lambda s, by: actions.change_term(s.term, TERM, was=s.was("term"), by=by, at=s.at),
}


@pytest.fixture
def everybody(elena, lucia, ramon, ana, mia, otto):
    gone = User.objects.create_user("gone", is_staff=True, is_active=False)
    gone.groups.set(Group.objects.all())
    return {one.username: one for one in (elena, lucia, ramon, ana, mia, otto, gone)} | {"nobody": AnonymousUser()}


@pytest.fixture
def scenes(db) -> dict[str, Scene]:
    writer = User.objects.create_user("writer", is_staff=True)
    writer.groups.add(Group.objects.get(name="editor"))
    made = {}
    for state in ArticleState:
        article = make_article(slug=state)
        first = write(article)
        if state != ArticleState.DRAFT:
            article = actions.publish(first, by=None, at=timezone.now() - timedelta(days=1))
        newest = write(article, writer, summary="What to do now.")
        Article.objects.filter(pk=article.pk).update(state=state)
        article.refresh_from_db()
        ErrorReport.objects.create(article=article, reason="wrong", on=timezone.localdate())
        source = Source.objects.create(
            key=f"s-{state}", title="Invented", url="https://example.org/", checked_on=FACTS.checked_on
        )
        image = Image.objects.create(
            key=f"i-{state}", title="I", decorative=True, safe_by=writer, safe_at=timezone.now(), spec=SPEC
        )
        term = GlossaryTerm.objects.create(language="en", slug=f"t-{state}", term="Invented", meaning="Invented.")
        made[state.value] = Scene(article, first, newest, writer, timezone.now(), source, image, term)
    return made


def test_every_verb_has_its_line():
    assert {name for name in actions.__all__ if inspect.isfunction(getattr(actions, name))} == set(RULES) | NOBODYS
    assert set(CALLS) == set(RULES)


@pytest.mark.parametrize("verb", RULES)
def test_who_may_use_a_verb_and_in_which_state(verb, everybody, scenes):
    people, states, tells = RULES[verb]
    done = set()
    for name, person in everybody.items():
        for state, scene in scenes.items():
            before, events = Publication.objects.get().number, scene.article.events.count()
            try:
                with transaction.atomic():
                    CALLS[verb](scene, person)
                    done.add((name, state))
                    assert Publication.objects.get().number == before + tells
                    transaction.set_rollback(True)
            except ActionRefused:
                assert (Publication.objects.get().number, scene.article.events.count()) == (before, events)
    assert done == {(name, state) for name in people for state in states}


def test_what_the_files_and_the_clock_change_tells_all_processes_too(scenes):
    scene = scenes["published"]
    numbers = [Publication.objects.get().number]
    actions.put_on_shelf(scene.article, topic=scene.article.topic, position=1, related=[])
    numbers.append(Publication.objects.get().number)
    assert actions.publish_planned(scene.planned(), at=scene.at)
    numbers.append(Publication.objects.get().number)
    assert numbers == [numbers[0], numbers[0] + 1, numbers[0] + 2]


@pytest.mark.parametrize("verb", RULES)
def test_the_desks_rights_in_the_database_are_enough_for_every_verb(verb, everybody, scenes):
    people, _, _ = RULES[verb]
    person = everybody[min(people)]
    with acting_as("prosperity_desk"):
        CALLS[verb](scenes["published"], person)
