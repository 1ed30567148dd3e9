"""Where the newest version of an article stands on its way to readers: one answer for lists, tasks and the article's page."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.db.models import Case, Exists, F, OuterRef, Q, QuerySet, Subquery, Value, When

from articles.models import Article, Review, Revision, SignOff
from articles.states import ArticleState, ReviewState, Work


def with_work(articles: QuerySet[Any], at: datetime) -> QuerySet[Any]:
    """Each with `work`, and with what it is told from: `newest_id`, `newest_by`, `worked_at` and `signed_by`.

    A signature counts for the version that carries it: the same words written anew to be checked again are not signed yet,
    nor are those that a clinician signed, and then sent back.
    """
    versions = Revision.objects.filter(article=OuterRef("pk")).order_by("-number")
    signed = SignOff.objects.not_sent_back().filter(revision=OuterRef("newest_id"))
    signed = signed.filter(content_hash=F("revision__content_hash")).order_by("-at")
    reviews = Review.objects.filter(revision=OuterRef("newest_id"))
    is_on_row = Q(live_revision=F("newest_id"))
    is_to_come = is_on_row & Q(state=ArticleState.PUBLISHED, published_at__gt=at)
    is_told = is_on_row & Q(reviewer_name=F("signed_by"))
    return articles.annotate(
        newest_id=Subquery(versions.values("pk")[:1]),
        newest_by=Subquery(versions.values("created_by")[:1]),
        worked_at=Subquery(versions.values("created_at")[:1]),
        signed_by=Subquery(signed.values("signer_name")[:1]),
    ).annotate(
        work=Case(
            When(Q(planned_revision=F("newest_id")) | is_to_come, then=Value(Work.PLANNED)),
            When(Q(signed_by__isnull=False) & ~is_told, then=Value(Work.SIGNED)),
            When(Q(signed_by=None) & Exists(reviews.filter(state=ReviewState.OPEN)), then=Value(Work.IN_REVIEW)),
            When(is_on_row & Q(state=ArticleState.PUBLISHED), then=Value(Work.SHOWN)),
            When(is_on_row & Q(state=ArticleState.WITHDRAWN), then=Value(Work.WITHDRAWN)),
            When(Exists(reviews.filter(state=ReviewState.RETURNED)), then=Value(Work.RETURNED)),
            default=Value(Work.DRAFTING),
        )
    )


def work_of(article: Article, at: datetime) -> Work:
    found = with_work(Article.objects.filter(pk=article.pk), at).values_list("work", flat=True)[0]
    return Work(found)
