"""Where an article stands for readers: its shelf, and whether it is there at all."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from django.contrib.auth.models import User
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from articles import freshness
from articles.actions import rows
from articles.actions.base import LEAD, ActionRefused, allow, drop_plan, note, words
from articles.freshness import Stage
from articles.models import Article, Publication, Topic
from articles.states import ArticleState, can_move

PLACE = ("topic_id", "position", "related")
SHELVED = ("topic", "position", "related", "review_due_on", "closes_on")
PLACED = "placed"  # from then on it stands where the desk says; its text still follows the library's file
MOST_NEXT = 3  # articles to read next


@transaction.atomic
def place(
    article: Article, *, topic: Topic, position: int, related: Sequence[Article], was: str, by: User, at: datetime
) -> None:
    """The lead says where it stands, and what readers are offered next, in that order. `was`: what the form said of it
    (`rows.seen`)."""
    allow(by, LEAD)
    if topic.language != article.language or any(one.language != article.language for one in related):
        raise ActionRefused(_("Its topic and what is read next are in its own language."))
    keys = list(dict.fromkeys(one.translation_key for one in related))
    if article.translation_key in keys:
        raise ActionRefused(_("An article does not lead to itself."))
    if len(keys) > MOST_NEXT:
        raise ActionRefused(_("Readers are offered %(most)s articles at most.") % {"most": MOST_NEXT})
    Publication.objects.bump()
    topic.refresh_from_db()  # whoever changed the shelf meanwhile held the publication, and is done now
    article = rows.lock(article, PLACE, was)
    if article.stage(timezone.localdate(at)) == Stage.CLOSED:
        raise ActionRefused(_("Its text is too old to be shown. It is signed first, and then it may stand elsewhere."))
    keys = [*keys, *_not_here_yet(article)][:MOST_NEXT]
    if (topic.pk, position, keys) == (article.topic_id, article.position, article.related):
        raise ActionRefused(_("Nothing has changed."))
    article.topic, article.position, article.related = topic, position, keys
    _set_dates(article, topic)
    article.save(update_fields=SHELVED)
    note(article, PLACED, by=by, at=at, reason=topic.title)


def _not_here_yet(article: Article) -> list[UUID]:
    """What is to be read next and is not there in this language yet: no form can show it, and none takes it away."""
    there = Article.objects.filter(language=article.language, translation_key__in=article.related)
    known = set(there.values_list("translation_key", flat=True))
    return [key for key in article.related if key not in known]


@transaction.atomic
def put_on_shelf(
    article: Article,
    *,
    topic: Topic,
    position: int,
    related: Sequence[UUID],
    no_source_needed: Sequence[str] | None = None,
    renders_number: int | None = None,
) -> None:
    """Its topic, its place there and what to read next. A topic that is checked more often brings the next review forward.

    `no_source_needed` and `renders_number` None: as they are.
    """
    Publication.objects.bump()
    article = Article.objects.select_for_update(of=("self",)).get(pk=article.pk)
    article.topic, article.position, article.related = topic, position, list(related)
    if no_source_needed is not None:
        article.no_source_needed = list(no_source_needed)
    if renders_number is not None:
        article.renders_number = renders_number
    _set_dates(article, topic)
    article.save(update_fields=[*SHELVED, "no_source_needed", "renders_number"])


def check_as_often(topic: Topic) -> None:
    """Its articles follow what it says now of how often they are checked, and whether their age is a danger. For the verbs."""
    for article in Article.objects.select_for_update(of=("self",)).filter(topic=topic).order_by("pk"):
        _set_dates(article, topic)
        article.save(update_fields=["review_due_on", "closes_on"])


def _set_dates(article: Article, topic: Topic) -> None:
    """A review may come sooner than it was to be, and never later: that is for a signature."""
    since = article.reviewed_on or article.updated_on
    if since and article.review_due_on:
        article.review_due_on = min(article.review_due_on, since + timedelta(days=topic.review_days))
    article.closes_on = freshness.closing_day(article.review_due_on, closes=topic.withdraw_when_overdue)


@transaction.atomic
def withdraw(article: Article, *, reason: str, by: User, at: datetime, when: datetime | None = None) -> None:
    """Readers do not see it any more, now or from then on. Whatever was planned is off. It may be published again."""
    allow(by, LEAD)
    reason = words(reason, pgettext("Write …", "why it is taken down"))
    Publication.objects.bump()
    article = Article.objects.select_for_update(of=("self",)).get(pk=article.pk)
    if not can_move(article.state, ArticleState.WITHDRAWN):
        raise ActionRefused(_("Readers do not see this article."))
    if when is None:
        article.state, article.withdraw_at = ArticleState.WITHDRAWN, None
    elif when <= at or (article.published_at is not None and when <= article.published_at):
        raise ActionRefused(_("It is taken down at a time that is still to come, and after readers have seen it."))
    else:
        article.withdraw_at = when
    article.save(update_fields=["state", "withdraw_at"])
    if when is None or (article.planned_for is not None and article.planned_for >= when):
        drop_plan(article)
    note(article, "withdrawn" if when is None else "ends", by=by, at=at, reason=reason)


@transaction.atomic
def keep(article: Article, *, by: User, at: datetime) -> None:
    """It was to be taken down at a set time; it stays."""
    allow(by, LEAD)
    Publication.objects.bump()
    article = Article.objects.select_for_update(of=("self",)).get(pk=article.pk)
    if article.state != ArticleState.PUBLISHED or article.withdraw_at is None or article.withdraw_at <= at:
        raise ActionRefused(_("It is not about to be taken down."))
    article.withdraw_at = None
    article.save(update_fields=["withdraw_at"])
    note(article, "stays", by=by, at=at)


@transaction.atomic
def end_withdrawn(article: Article, *, at: datetime) -> bool:
    """Its last hour has passed: readers do not see it any more, and now the row says so too. For the worker."""
    article = Article.objects.select_for_update(of=("self",)).get(pk=article.pk)
    if article.state != ArticleState.PUBLISHED or article.withdraw_at is None or article.withdraw_at > at:
        return False
    article.state, article.withdraw_at = ArticleState.WITHDRAWN, None
    article.save(update_fields=["state", "withdraw_at"])
    drop_plan(article)
    note(article, "withdrawn", by=None, at=at)
    return True
