"""Atom feeds: what is new, for each language and topic, and what was changed. At most two queries.

Their host is that of the settings, never the request's: they are kept for everybody.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from datetime import UTC, date, datetime, time

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.feedgenerator import Atom1Feed
from django.utils.translation import gettext
from django.views.decorators.http import require_safe

from articles.caching import same_for_everyone
from articles.models import Article, ArticleQuerySet, Correction, Topic

NEWEST = 30
CONTROLS = dict.fromkeys(number for number in range(32) if chr(number) not in "\t\n\r")  # no XML may hold them


class Feed(Atom1Feed):
    """Says nothing of the moment it was made, so that all processes make the same one."""

    def latest_post_date(self) -> datetime:
        dates = [item["updateddate"] for item in self.items]
        return max(dates, default=datetime(1970, 1, 1, tzinfo=UTC))  # Atom wants a date of a feed that has nothing yet


def _feed(request: HttpRequest, *, title: str, about: str) -> Feed:
    """An empty feed for the page at `about`, in the language of its address."""
    return Feed(
        title=f"{title} · {settings.CENTRE_NAME}",
        link=f"{settings.PUBLIC_URL}{about}",
        description="",
        language=request.LANGUAGE_CODE,
        feed_url=f"{settings.PUBLIC_URL}{request.path}",
        author_name=settings.CENTRE_NAME,
    )


def _answer(feed: Feed) -> HttpResponse:
    return HttpResponse(feed.writeString("utf-8"), content_type="application/atom+xml; charset=utf-8")


def _add(
    feed: Feed, *, key: uuid.UUID, kind: str, path: str, title: str, words: str, at: datetime, published: datetime
) -> None:
    """One entry, under a name that stays when its address changes."""
    feed.add_item(
        title=title.translate(CONTROLS),
        link=f"{settings.PUBLIC_URL}{path}",
        description=words.translate(CONTROLS),
        unique_id=uuid.uuid5(key, kind).urn,
        updateddate=at,
        pubdate=published,
    )


def _with_articles(feed: Feed, articles: Iterable[Article]) -> Feed:
    for article in articles:
        if article.updated_on is None or article.published_at is None:
            continue  # the database lets no published one be without
        _add(
            feed,
            key=article.translation_key,
            kind=article.language,
            path=article.get_absolute_url(),
            title=article.title,
            words=article.summary,
            at=_begin_of(article.updated_on),
            published=article.published_at,
        )
    return feed


def _begin_of(day: date) -> datetime:
    return datetime.combine(day, time.min, tzinfo=timezone.get_default_timezone())


def _newest() -> ArticleQuerySet:
    rows = Article.objects.published().not_stale(timezone.localdate())
    return rows.order_by("-updated_on", "-published_at", "slug")


@same_for_everyone()
@require_safe
def newest(request: HttpRequest) -> HttpResponse:
    """The articles of a language that changed last, in what they say."""
    feed = _feed(request, title=gettext("Articles"), about=reverse("articles:list"))
    return _answer(_with_articles(feed, _newest().in_language(request.LANGUAGE_CODE)[:NEWEST]))


@same_for_everyone()
@require_safe
def topic(request: HttpRequest, topic: str) -> HttpResponse:
    found = Topic.objects.filter(language=request.LANGUAGE_CODE, slug=topic).first()
    articles = list(_newest().filter(topic=found)[:NEWEST]) if found else []
    if found is None or not articles:
        raise Http404
    return _answer(_with_articles(_feed(request, title=found.title, about=found.get_absolute_url()), articles))


@same_for_everyone()
@require_safe
def changes(request: HttpRequest) -> HttpResponse:
    """The public record of what changed (articles/views/record.py), newest first."""
    feed = _feed(request, title=gettext("What changed"), about=reverse("articles:changes"))
    for row in Correction.objects.of_language(request.LANGUAGE_CODE)[:NEWEST]:
        _add(
            feed,
            key=row.article.translation_key,
            kind=f"{row.article.language} change {row.pk}",
            path=reverse("articles:article_changes", args=[row.article.slug]),
            title=f"{row.article.title}: {row.get_kind_display()}",
            words=row.note,
            at=row.at,
            published=row.at,
        )
    return _answer(feed)
