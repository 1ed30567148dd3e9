"""What the clock asks for, done by the worker. How old a text is shows itself when its page is made, and waits for none."""

from __future__ import annotations

import logging
from datetime import date, datetime, timedelta

from django.conf import settings
from django.contrib.auth.models import User
from django.db import InterfaceError, OperationalError
from django.utils import timezone

from articles import freshness, links
from articles.actions import ActionRefused, end_withdrawn, give_plan_up, publish_planned
from articles.models import Article, Notice
from articles.states import ArticleState, NoticeKind

logger = logging.getLogger(__name__)

WHO_LEADS = "editorial lead"
REPEATED_EVERY = timedelta(days=7)


def check_links(at: datetime) -> int:
    """Whether sources are still at their addresses, where a centre wants its worker to go and look."""
    return links.check_round(at) if settings.LINK_CHECKS else 0


def publish_due(at: datetime) -> int:
    """Publish what was planned for now or before, and write down what has ended. One that fails holds up no other."""
    there = Article.objects.filter(state=ArticleState.PUBLISHED)
    for article in there.filter(withdraw_at__lte=at):
        end_withdrawn(article, at=at)
    done = 0
    for article in Article.objects.filter(planned_for__lte=at).order_by("planned_for"):
        try:
            done += publish_planned(article, at=at)
        except ActionRefused as refusal:
            give_plan_up(article, reason=str(refusal), at=at)
        except (OperationalError, InterfaceError):
            raise  # the database, not the article
        except Exception:
            logger.error("worker: article %s was not published as planned", article.pk, exc_info=True)
    return done


def remind(at: datetime) -> int:
    """Tell whoever keeps an article that it has to be checked again: once when it comes near, then every week until it is.

    An article that nobody keeps is told to those who lead.
    """
    day = timezone.localdate(at)
    near = Article.objects.published(at).filter(review_due_on__lte=day + freshness.DUE_SOON_BEFORE)
    articles = list(near.only("review_due_on", "closes_on", "keeper_id"))
    if not articles:
        return 0
    leads = set(User.objects.filter(groups__name=WHO_LEADS, is_active=True).values_list("pk", flat=True))
    active = set(User.objects.filter(is_active=True).values_list("pk", flat=True))
    earliest = day - freshness.DUE_SOON_BEFORE
    told = Notice.objects.filter(article__in=articles, kind__in=(NoticeKind.DUE_SOON, NoticeKind.DUE), said_on__gt=earliest)
    last: dict[tuple[int | None, int | None, str], date] = {
        (one.person_id, one.article_id, one.kind): one.said_on for one in told.order_by("said_on")
    }
    due = []
    for article in articles:
        is_due = article.stage(day) >= freshness.Stage.DUE
        kind = NoticeKind.DUE if is_due else NoticeKind.DUE_SOON
        people = {article.keeper_id} if article.keeper_id in active else leads
        for person in people:
            before = last.get((person, article.pk, kind))
            if before is None or (is_due and before <= day - REPEATED_EVERY):
                due.append(Notice(person_id=person, article=article, kind=kind, said_on=day))
    Notice.objects.bulk_create(due, ignore_conflicts=True)
    return len(due)
