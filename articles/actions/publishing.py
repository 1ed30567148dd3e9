"""Putting a text before readers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from django.contrib.auth.models import User
from django.db import transaction
from django.utils import timezone

from articles import markup
from articles.actions.base import ActionRefused, note
from articles.models import Article, Publication, Revision, Source, Topic
from articles.states import ArticleState, Change, can_move


@transaction.atomic
def put_on_shelf(article: Article, *, topic: Topic, position: int, related: Sequence[UUID]) -> None:
    """Its topic, its place there and what to read next. A topic that is checked more often brings the next review forward."""
    Publication.objects.bump()
    article = Article.objects.select_for_update(of=("self",)).get(pk=article.pk)
    article.topic, article.position, article.related = topic, position, list(related)
    since = article.reviewed_on or article.updated_on
    if since and article.review_due_on:
        article.review_due_on = min(article.review_due_on, since + timedelta(days=topic.review_days))
    article.save(update_fields=["topic", "position", "related", "review_due_on"])


@transaction.atomic
def publish(revision: Revision, *, by: User | None, at: datetime) -> Article:
    """Show this revision to readers. `by` None: a library file.

    In order: bump the publication (whoever else publishes waits there, holding nothing), lock the article, check the move and
    that every cited source is known, copy the text to the row, take away a review that was of another text, set the next review
    date from the topic, note the event. Raises ActionRefused.
    """
    Publication.objects.bump()
    article = Article.objects.select_for_update(of=("self",)).select_related("topic").get(pk=revision.article_id)
    if not can_move(article.state, ArticleState.PUBLISHED):
        raise ActionRefused(f"An article that is {article.get_state_display()} cannot be published.")
    keys = markup.source_keys(revision.body)
    sources = list(Source.objects.filter(key__in=keys))
    unknown = set(keys) - {source.key for source in sources}
    if unknown:
        raise ActionRefused(f"The text cites sources that are not in the table: {', '.join(sorted(unknown))}.")
    day = timezone.localdate(at)
    same_text = article.live_revision is not None and article.live_revision.content_hash == revision.content_hash
    if not same_text:
        article.reviewed_on, article.reviewer_name, article.signed_by_link = None, "", False
        if revision.change == Change.MEANING or article.updated_on is None:
            article.updated_on, article.change_note = day, revision.change_note
            article.meaning_number = revision.number
    article.renders_number, article.no_source_needed = revision.renders_number, revision.no_source_needed
    article.title, article.summary, article.body = revision.title, revision.summary, revision.body
    article.live_revision = revision
    article.state = ArticleState.PUBLISHED
    if article.withdraw_at is not None and article.withdraw_at <= at:
        article.withdraw_at = None
    article.published_at = article.published_at or at
    article.review_due_on = article.review_due_on or day + timedelta(days=article.topic.review_days)
    article.save()
    article.sources.set(sources)
    note(article, "published", revision=revision, by=by, at=at)
    return article
