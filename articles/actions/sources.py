"""Sources: what they are, and what becomes of the articles that rest on one which changed or went."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import date, datetime

from django.contrib.auth.models import User
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from articles.actions import rows
from articles.actions.base import PUBLISH, ActionRefused, allow, words
from articles.models import Article, ArticleEvent, LinkCheck, Notice, Publication, Source
from articles.states import NoticeKind, SourceStatus

ADD_SOURCE = "articles.add_source"
CHANGE_SOURCE = "articles.change_source"
LONGEST_NOTE = 200


@dataclass(frozen=True)
class SourceFacts:
    """What an editor writes of a source."""

    title: str
    publisher: str
    url: str
    checked_on: date
    license: str = ""


SOURCE_FIELDS = tuple(SourceFacts.__dataclass_fields__)


@transaction.atomic
def add_source(*, key: str, facts: SourceFacts, by: User, at: datetime) -> Source:
    """A source that texts may cite from now on. Its key stands in texts that people sign, so it never changes."""
    allow(by, ADD_SOURCE)
    source = Source(key=key)
    _say(source, facts, at=at)
    return source


@transaction.atomic
def change_source(source: Source, facts: SourceFacts, *, was: str, by: User, at: datetime) -> Source:
    """Say anew what it is, where it is and when somebody read it; readers see that beside every text that cites it.

    `was` is `rows.seen` of what the form was made from. What the worker found at an address says nothing of another one.
    """
    allow(by, CHANGE_SOURCE)
    Publication.objects.bump()
    source = rows.lock(source, SOURCE_FIELDS, was)
    if source.url != facts.url:
        LinkCheck.objects.filter(source=source).delete()
    _say(source, facts, at=at)
    return source


@transaction.atomic
def flag(source: Source, *, status: SourceStatus, note: str, by: User, at: datetime) -> list[Article]:
    """Say that it changed, is gone, or says again what we say; the articles that this concerns.

    Each gets a line in its history, and whoever keeps it is told; where nobody does, all who may publish are. Of a source that
    is gone readers are told beside it, and no text that cites it is published.
    """
    allow(by, CHANGE_SOURCE)
    Publication.objects.bump()
    source = Source.objects.select_for_update().get(pk=source.pk)
    is_well, today = status == SourceStatus.OK, timezone.localdate(at)
    if source.status == status and not (is_well and source.checked_on < today):
        raise ActionRefused(_("It is marked so already."))
    found = pgettext("Write …", "what you found there")
    source.status_note = "" if is_well and not note.strip() else words(note, found, most=LONGEST_NOTE)
    source.status, source.status_on = status, today
    if is_well:
        source.checked_on, source.edited_at = today, at
    source.save()
    concerned = list(Article.objects.citing(source).select_related("keeper"))
    _write_down(source, concerned, by=by, at=at)
    if not is_well:
        _tell(concerned, at=at)
    return concerned


def _say(source: Source, facts: SourceFacts, *, at: datetime) -> None:
    if facts.url != source.url and not facts.url.startswith("https://"):
        raise ActionRefused(_("A new address of a source begins with https://."))
    if facts.checked_on > timezone.localdate(at):
        raise ActionRefused(_("The day on which somebody read it cannot be still to come."))
    words(facts.title, pgettext("Write …", "its title"))
    rows.write(source, asdict(facts), at=at)


def _write_down(source: Source, concerned: Iterable[Article], *, by: User, at: datetime) -> None:
    reason = ": ".join(part for part in (source.key, source.status_note) if part)
    name = by.get_full_name() or by.get_username()
    verb = f"source {source.status}"
    ArticleEvent.objects.bulk_create(
        [ArticleEvent(article=one, verb=verb, by=by, by_name=name, at=at, reason=reason) for one in concerned]
    )


def _tell(concerned: Iterable[Article], *, at: datetime) -> None:
    """Notices for all of them at once, however many they are."""
    publishers = set(User.objects.with_perm(PUBLISH).values_list("pk", flat=True))
    day = timezone.localdate(at)
    told = [
        Notice(person_id=person, article=one, kind=NoticeKind.SOURCE, said_on=day)
        for one in concerned
        for person in ({one.keeper.pk} if one.keeper is not None and one.keeper.is_active else publishers)
    ]
    Notice.objects.bulk_create(told, ignore_conflicts=True)
