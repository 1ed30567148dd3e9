"""Topics and the glossary: the few words that stand over and beside all texts, held to the same rules as those."""

from __future__ import annotations

import uuid
from dataclasses import asdict, dataclass, replace
from datetime import datetime

from django.contrib.auth.models import User
from django.db import transaction
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from articles import gates
from articles.actions import rows
from articles.actions.base import LEAD, ActionRefused, allow, words
from articles.actions.shelving import check_as_often
from articles.models import GlossaryTerm, Publication, Source, Topic

ADD_TOPIC, CHANGE_TOPIC = "articles.add_topic", "articles.change_topic"
ADD_TERM, CHANGE_TERM = "articles.add_glossaryterm", "articles.change_glossaryterm"
LEADS = ("review_days", "withdraw_when_overdue")  # what makes texts close: for whoever leads
SHARED = ("position", *LEADS)  # the same in both languages


@dataclass(frozen=True)
class TopicFacts:
    """What somebody writes of a topic."""

    title: str
    description: str
    position: int
    review_days: int
    withdraw_when_overdue: bool


@dataclass(frozen=True)
class TermFacts:
    """What somebody writes of a term. Older words for it are printed to be explained, so no rule reads them."""

    term: str
    meaning: str
    older_words: tuple[str, ...] = ()
    why: str = ""
    source_keys: tuple[str, ...] = ()


TOPIC_FIELDS = tuple(TopicFacts.__dataclass_fields__)
TERM_FIELDS = tuple(TermFacts.__dataclass_fields__)


@transaction.atomic
def add_topic(*, language: str, slug: str, facts: TopicFacts, by: User, at: datetime, pair: Topic | None = None) -> Topic:
    """A shelf, which readers see as soon as it holds something. Its address stands in links, so it never changes.

    `pair` is the one of the other language, and what holds for both is taken from it. How often articles are checked is for
    whoever leads: of anybody else a shelf gets what every shelf begins with.
    """
    allow(by, ADD_TOPIC)
    if pair is not None:
        facts = replace(facts, **{name: getattr(pair, name) for name in SHARED})
    elif not by.has_perm(LEAD):
        facts = replace(facts, **{name: getattr(Topic(), name) for name in LEADS})
    _refuse_topic(facts, language)
    topic = Topic(language=language, slug=slug, translation_key=_key(pair, language))
    rows.write(topic, asdict(facts), at=at)
    return topic


@transaction.atomic
def change_topic(topic: Topic, facts: TopicFacts, *, was: str, by: User, at: datetime) -> Topic:
    """Say it anew. Its place and how often its articles are checked hold for both languages, and for what stands there."""
    allow(by, CHANGE_TOPIC)
    Publication.objects.bump()
    topic = rows.lock(topic, TOPIC_FIELDS, was)
    _refuse_topic(facts, topic.language)
    if any(getattr(topic, name) != getattr(facts, name) for name in LEADS):
        allow(by, LEAD)
    moves = any(getattr(topic, name) != getattr(facts, name) for name in SHARED)
    rows.write(topic, asdict(facts), at=at)
    if not moves:
        return topic
    shared = {name: getattr(facts, name) for name in SHARED}
    pairs = Topic.objects.select_for_update().filter(translation_key=topic.translation_key).exclude(pk=topic.pk)
    for pair in pairs:
        rows.write(pair, shared, at=at)
        check_as_often(pair)
    check_as_often(topic)
    return topic


@transaction.atomic
def add_term(*, language: str, facts: TermFacts, by: User, at: datetime, pair: GlossaryTerm | None = None) -> GlossaryTerm:
    """A word that families meet. Its place on the page is named after it, and stays when it is said anew."""
    allow(by, ADD_TERM)
    Publication.objects.bump()
    slug = slugify(facts.term)
    if GlossaryTerm.objects.filter(language=language, slug=slug).exists():
        raise ActionRefused(_("The glossary has this word already."))
    term = GlossaryTerm(language=language, slug=slug, translation_key=_key(pair, language))
    _say(term, facts, at=at)
    return term


@transaction.atomic
def change_term(term: GlossaryTerm, facts: TermFacts, *, was: str, by: User, at: datetime) -> GlossaryTerm:
    """Say anew what it means, and on which sources that rests."""
    allow(by, CHANGE_TERM)
    Publication.objects.bump()
    term = rows.lock(term, TERM_FIELDS, was)
    _say(term, facts, at=at)
    return term


def _say(term: GlossaryTerm, facts: TermFacts, *, at: datetime) -> None:
    word = words(facts.term, pgettext("Write …", "the word"))
    meaning = words(facts.meaning, pgettext("Write …", "what it means"), most=400)
    _refuse(f"{word}. {meaning} {facts.why}", term.language)
    sources = list(Source.objects.filter(key__in=facts.source_keys))
    unknown = set(facts.source_keys) - {source.key for source in sources}
    if unknown:
        raise ActionRefused(_("There is no source %(keys)s.") % {"keys": ", ".join(sorted(unknown))})
    said = asdict(facts) | {"older_words": list(facts.older_words)}
    del said["source_keys"]
    rows.write(term, said, at=at)
    term.sources.set(sources)


def _refuse_topic(facts: TopicFacts, language: str) -> None:
    title = words(facts.title, pgettext("Write …", "a title"))
    _refuse(f"{title}. {facts.description}", language)
    if facts.review_days < 1:
        raise ActionRefused(_("An article is checked again after a day at the soonest."))


def _refuse(text: str, language: str) -> None:
    """The rules of `check_library`, which holds the files to them."""
    refused = gates.wording_refusals(text, language)
    if refused:
        raise ActionRefused(" ".join(refused))


def _key(pair: Topic | GlossaryTerm | None, language: str) -> uuid.UUID:
    """What joins the two languages."""
    if pair is None:
        return uuid.uuid4()
    taken = type(pair)._default_manager.filter(translation_key=pair.translation_key, language=language)
    if taken.exists():
        raise ActionRefused(_("There is one in this language already."))
    return pair.translation_key
