"""Putting a text before readers, now or at a set time."""

from __future__ import annotations

import copy
from datetime import datetime, timedelta

from django.contrib.auth.models import User
from django.db import connection, transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _

from articles import freshness, markup
from articles.actions.base import PUBLISH, ActionRefused, allow, drop_plan, note, tell
from articles.actions.standing import (
    LONGEST_PLAN,
    Standing,
    look,
    read_versions,
    refuse,
    refuse_opening,
    refuse_text,
    tell_of_change,
)
from articles.models import Article, Correction, Image, Notice, Publication, Review, Revision
from articles.states import ArticleState, Change, NoticeKind, ReviewState

# What is cited no more goes, what is cited now is there: one statement, where `sources.set()` takes three.
_CITE = """
WITH gone AS (
    DELETE FROM articles_article_sources WHERE article_id = %(article)s AND NOT source_id = ANY(%(sources)s::bigint[])
)
INSERT INTO articles_article_sources (article_id, source_id)
SELECT %(article)s, wanted FROM unnest(%(sources)s::bigint[]) AS wanted ON CONFLICT DO NOTHING"""


@transaction.atomic
def publish(
    revision: Revision,
    *,
    by: User | None,
    at: datetime,
    opens_at: datetime | None = None,
    override: str = "",
    one_person: str = "",
    corrects_error: bool = False,
) -> Article:
    """Show this revision to readers, from `opens_at` on if they see none yet, else now. `by` None: a library file.

    In order: bump the publication (whoever else publishes waits there, holding nothing), lock the article, check (see
    `standing.refuse`), copy the text to the row, tell readers of signature and change, note the event, end the review.
    `override` is the lead's reason to publish despite the gates, `one_person` that of a centre where nobody else is there to
    look. Ten queries at most for somebody whose rights have been read. Raises ActionRefused.
    """
    if by is not None:
        allow(by, PUBLISH)
    Publication.objects.bump()
    standing = look(revision, glossed=by is not None)
    refuse(standing, by=by, at=at, override=override, one_person=one_person)
    if by is not None:
        _refuse_silence(standing, at=at)
    refuse_opening(standing.article, at=at, opens_at=opens_at)
    if corrects_error and not standing.told.note:
        raise ActionRefused(_("A correction of an error says what was wrong: write what changed."))
    opens = opens_at or (at if by else _day_set(standing.article, at))
    _go_live(standing, by=by, at=at, opens=opens, corrects_error=corrects_error, reason=one_person)
    if override:
        note(standing.article, "overrode", revision=revision, by=by, at=at, reason=override)
    return standing.article


@transaction.atomic
def plan(revision: Revision, *, when: datetime, by: User, at: datetime, override: str = "", one_person: str = "") -> Article:
    """Publish a change of what readers see at a set time. Everything is checked now; the worker does it then."""
    allow(by, PUBLISH)
    standing = look(revision, glossed=True)
    article = standing.article
    if article.state != ArticleState.PUBLISHED:
        raise ActionRefused(_("Readers do not see this article yet. Publish it, and say from when on."))
    if not at < when <= at + LONGEST_PLAN:
        raise ActionRefused(_("A plan is for a time that is still to come, within a year."))
    if article.withdraw_at is not None and article.withdraw_at <= when:
        raise ActionRefused(_("By then it will have been taken down."))
    refuse(standing, by=by, at=at, override=override, one_person=one_person)
    _refuse_silence(standing, at=at)
    article.planned_revision, article.planned_for, article.planned_by = revision, when, by
    article.save(update_fields=["planned_revision", "planned_for", "planned_by"])
    note(article, "planned", revision=revision, by=by, at=at, reason=one_person)
    if override:
        note(article, "overrode", revision=revision, by=by, at=at, reason=override)
    return article


@transaction.atomic
def unplan(article: Article, *, by: User, at: datetime) -> None:
    """Readers go on seeing what they see; nothing is published at the time that was set."""
    allow(by, PUBLISH)
    article = Article.objects.select_for_update(of=("self",)).get(pk=article.pk)
    if article.planned_revision_id is None:
        raise ActionRefused(_("Nothing is planned."))
    note(article, "unplanned", revision=article.planned_revision, by=by, at=at)
    drop_plan(article)


@transaction.atomic
def publish_planned(article: Article, *, at: datetime) -> bool:
    """Do what was planned, if its time has come; False: it has not, or somebody else did it. For the worker.

    Rights, gates and the second person were looked at when it was planned, and these words are still those: their hash is
    looked at again, and the sources, which may have gone since. Raises ActionRefused.
    """
    Publication.objects.bump()
    current = Article.objects.select_for_update(of=("self",)).select_related("planned_revision").get(pk=article.pk)
    revision, by = current.planned_revision, current.planned_by
    if revision is None or current.planned_for is None or current.planned_for > at:
        return False
    standing = look(revision)
    refuse_text(standing)
    if current.state != ArticleState.PUBLISHED:
        raise ActionRefused(_("Readers do not see the article any more."))
    _go_live(standing, by=by, at=at, opens=_day_set(standing.article, at))
    return True


@transaction.atomic
def give_plan_up(article: Article, *, reason: str, at: datetime) -> None:
    """A plan that cannot be done any more: it is taken away, and who planned it is told. For the worker."""
    article = Article.objects.select_for_update(of=("self",)).get(pk=article.pk)
    if article.planned_revision_id is None:
        return
    note(article, "plan refused", revision=article.planned_revision, by=None, at=at, reason=reason[:300])
    people = [person for person in (article.planned_by_id, article.keeper_id) if person is not None]
    drop_plan(article)
    tell(people, article, NoticeKind.PLAN_REFUSED, at=at)


def as_published(revision: Revision, *, at: datetime) -> Article:
    """A copy of the article's row as readers would see it if somebody else than its writers published this now. Not saved.

    Takes a version that nobody has saved yet too: what somebody is still writing. One query; two for a text with pictures.
    """
    article = copy.copy(revision.article)
    images = Image.objects.specs(revision.body)
    live = article.live_revision
    since = Q(number__gt=live.number) | Q(content_hash=revision.content_hash) if live else Q()
    rows, signatures, _sent_back = read_versions(revision, since)
    told = tell_of_change(revision, live, rows)
    standing = Standing(revision, article, [], revision.number, frozenset(), signatures, images, told)
    article.one_person = article.one_person and standing.is_same_text
    _show(standing, at=at, opens=_day_set(article, at))
    return article


def _refuse_silence(standing: Standing, *, at: datetime) -> None:
    """Readers who know the text find in the record whatever means something else now."""
    article, told = standing.article, standing.told
    was_seen = article.published_at is not None and article.published_at <= at
    if was_seen and not standing.is_same_text and told.change == Change.MEANING and not told.note:
        raise ActionRefused(_("This changes what readers see: write what changed, as they will see it, and save again."))


def _go_live(
    standing: Standing,
    *,
    by: User | None,
    at: datetime,
    opens: datetime,
    corrects_error: bool = False,
    reason: str = "",
) -> None:
    """Copy the version to the row, and all that follows from it."""
    article, revision = standing.article, standing.revision
    is_new_text, cited_before = not standing.is_same_text, set(markup.source_keys(article.body))
    _show(standing, at=at, opens=opens)
    article.one_person = by is not None and standing.needs_second_person(by.pk)
    article.keeper_id = article.keeper_id or (by.pk if by else None)
    article.planned_revision = article.planned_for = article.planned_by = None
    article.save()
    with connection.cursor() as cursor:
        cursor.execute(_CITE, {"article": article.pk, "sources": [source.pk for source in standing.sources]})
    if is_new_text and standing.told.note:
        _record(standing, at=opens, cited_before=cited_before, corrects_error=corrects_error)
    note(article, "published", revision=revision, by=by, at=at, reason=reason)
    asked = Review.objects.filter(article=article, state=ReviewState.OPEN, revision__number__lte=revision.number)
    asked.update(state=ReviewState.ENDED, ended_at=at)
    if standing.signatures and article.stage(timezone.localdate(at)) < freshness.Stage.DUE:  # checked: what was said is settled
        Notice.objects.filter(article=article, kind__in=(NoticeKind.DUE_SOON, NoticeKind.DUE), seen_at=None).update(seen_at=at)


def _show(standing: Standing, *, at: datetime, opens: datetime) -> None:
    """The row as readers will see it. Nothing is written here."""
    article, revision = standing.article, standing.revision
    if not standing.is_same_text:
        article.reviewed_on, article.reviewer_name, article.signed_by_link = None, "", False
        if standing.told.change == Change.MEANING or article.updated_on is None:
            article.updated_on, article.change_note = timezone.localdate(opens), standing.told.note
            article.meaning_number = revision.number
    _tell_of_review(standing, opens=opens)
    article.renders_number, article.no_source_needed = revision.renders_number, revision.no_source_needed
    article.title, article.summary, article.body = revision.title, revision.summary, revision.body
    article.images = standing.images
    if article.withdraw_at is not None and article.withdraw_at <= at:
        article.withdraw_at = None
    article.published_at = _opening(article, at=at, opens=opens)
    article.live_revision, article.state = revision, ArticleState.PUBLISHED


def _tell_of_review(standing: Standing, *, opens: datetime) -> None:
    """Readers are told who signed these words. Nothing but a signature moves the day of the next review."""
    article, days = standing.article, timedelta(days=standing.article.topic.review_days)
    if standing.signatures:
        latest = standing.signatures[0]
        article.reviewed_on = timezone.localdate(latest.at)
        article.reviewer_name, article.signed_by_link = latest.name, latest.signer is None
        article.review_due_on = article.reviewed_on + days
    elif article.review_due_on is None:
        article.review_due_on = timezone.localdate(opens) + days
    article.closes_on = freshness.closing_day(article.review_due_on, closes=article.topic.withdraw_when_overdue)


def _opening(article: Article, *, at: datetime, opens: datetime) -> datetime:
    """From when on readers see it. A day that has come stays, but for one that is named now."""
    before = article.published_at
    return opens if before is None or opens > at else min(before, at)


def _day_set(article: Article, at: datetime) -> datetime:
    """A first publication that is still to come is for its day, whatever changes until then."""
    if article.state != ArticleState.PUBLISHED or article.published_at is None:
        return at
    return max(article.published_at, at)


def _record(standing: Standing, *, at: datetime, cited_before: set[str], corrects_error: bool) -> None:
    """A line in the public record: what changed, who reviewed it, and which sources are new in it."""
    revision, told = standing.revision, standing.told
    kind = Correction.Kind.SMALL if told.change == Change.SMALL else Correction.Kind.MEANING
    new = [key for key in markup.source_keys(revision.body) if key not in cited_before]
    Correction.objects.create(
        article=standing.article,
        revision=revision,
        at=at,
        note=told.note,
        kind=Correction.Kind.CORRECTION if corrects_error else kind,
        reviewed_by=standing.signatures[0].name if standing.signatures else "",
        source_keys=list(dict.fromkeys(told.sources + new)),
    )
