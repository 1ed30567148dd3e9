"""What the clock asks for, done by the worker. How old a text is shows itself when its page is made, and waits for none."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from datetime import date, datetime, timedelta

from django.conf import settings
from django.contrib.auth.models import User
from django.db import InterfaceError, OperationalError, connection
from django.utils import timezone

from articles import freshness, links
from articles.actions import EDIT, LEAD, ActionRefused, end_withdrawn, give_plan_up, publish_planned
from articles.models import Article, Notice
from articles.states import ArticleState, NoticeKind

logger = logging.getLogger(__name__)

_looking = threading.Lock()  # held while a round is under way

WHO_LEADS = "editorial lead"
REPEATED_EVERY = timedelta(days=7)


def check_links(at: datetime) -> int:
    """Go and look whether sources are still at their addresses, where a centre wants its worker to; 1 if a round began.

    It goes on beside the worker, one round at a time: somebody's slow server keeps no family's letter waiting.
    """
    if not settings.LINK_CHECKS or not _looking.acquire(blocking=False):
        return 0
    threading.Thread(target=_check_links, args=[at], name="link checks", daemon=True).start()
    return 1


def _check_links(at: datetime) -> None:
    try:
        links.check_round(at)
    except Exception:
        logger.error("worker: check_links failed", exc_info=True)
    finally:
        connection.close()  # this thread's own
        _looking.release()


def publish_due(at: datetime) -> int:
    """Publish what was planned for now or before, and write down what has ended. One that fails holds up no other."""
    ended = Article.objects.filter(state=ArticleState.PUBLISHED, withdraw_at__lte=at)
    for article in ended:
        _alone(end_withdrawn, article, at=at, fault="worker: article %s was not written down as ended")
    planned = Article.objects.filter(planned_for__lte=at).order_by("planned_for")
    return sum(
        _alone(_publish_planned, article, at=at, fault="worker: article %s was not published as planned") for article in planned
    )


def _publish_planned(article: Article, *, at: datetime) -> bool:
    try:
        return publish_planned(article, at=at)
    except ActionRefused as refusal:
        give_plan_up(article, reason=str(refusal), at=at)
        return False


def _alone(verb: Callable[..., bool], article: Article, *, at: datetime, fault: str) -> bool:
    """Do it to this article; whatever is wrong with it stays with it, and the worker goes on to the next."""
    try:
        return verb(article, at=at)
    except (OperationalError, InterfaceError):
        raise  # the database, not the article
    except Exception:
        logger.error(fault, article.pk, exc_info=True)
        return False


def remind(at: datetime) -> int:
    """Tell whoever keeps an article that it has to be checked again: once when it comes near, then a week after they saw it.

    What somebody has not seen yet is not said again. An article that nobody keeps who may see to it is told to those who lead.
    """
    day = timezone.localdate(at)
    near = Article.objects.published(at).filter(review_due_on__lte=day + freshness.DUE_SOON_BEFORE)
    articles = list(near.only("review_due_on", "closes_on", "keeper_id"))
    if not articles:
        return 0
    leads = set(User.objects.filter(groups__name=WHO_LEADS, is_active=True).values_list("pk", flat=True))
    keepers = User.objects.filter(pk__in={article.keeper_id for article in articles})
    able = {person.pk for person in keepers if person.has_perm(EDIT) or person.has_perm(LEAD)}
    earliest = day - freshness.DUE_SOON_BEFORE
    told = Notice.objects.filter(article__in=articles, kind__in=(NoticeKind.DUE_SOON, NoticeKind.DUE))
    unseen = set(told.filter(seen_at=None).values_list("person_id", "article_id", "kind"))
    last: dict[tuple[int | None, int | None, str], date] = {
        (one.person_id, one.article_id, one.kind): one.said_on for one in told.filter(said_on__gt=earliest).order_by("said_on")
    }
    due = []
    for article in articles:
        is_due = article.stage(day) >= freshness.Stage.DUE
        kind = NoticeKind.DUE if is_due else NoticeKind.DUE_SOON
        people = {article.keeper_id} if article.keeper_id in able else leads
        for person in people:
            before = last.get((person, article.pk, kind))
            if (person, article.pk, kind) in unseen:
                continue
            if before is None or (is_due and before <= day - REPEATED_EVERY):
                due.append(Notice(person_id=person, article=article, kind=kind, said_on=day))
    Notice.objects.bulk_create(due, ignore_conflicts=True)
    return len(due)
