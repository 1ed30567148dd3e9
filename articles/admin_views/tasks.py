"""What waits for whom, on one page: the first of the desk for editors, clinical reviewers and leads. Six queries of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import Any

from django.contrib import admin
from django.contrib.auth.models import User
from django.contrib.postgres.aggregates import ArrayAgg
from django.db.models import Count, F, Min, OuterRef, Q, QuerySet, Subquery, Window
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from articles import actions, progress
from articles.actions import EDIT, SIGN
from articles.admin_views import shelf
from articles.admin_views.frame import SEE, EditorRequest, Page
from articles.admin_views.reports import may_handle
from articles.admin_views.review import zone_name
from articles.crisis_lines import LINES, CrisisLine
from articles.freshness import EFFECTS, STAGES, Stage
from articles.models import Article, ArticleEvent, ErrorReport, Notice, Review, Source, WorkingDraft
from articles.states import ArticleState, ErrorReason, NoticeKind, ReviewState, SourceStatus, Work

MOST_SHOWN = 20  # of one kind; the list of articles has them all


@dataclass(frozen=True)
class Reported:
    """What readers said of one article with one reason."""

    article: Article
    reason: str
    label: str
    count: int
    since: date
    sections: list[str]


class Shown(list[Any]):
    """The first of something that may be many, and how many are not among them."""

    def __init__(self, rows: Iterable[Any], most: int = MOST_SHOWN) -> None:
        found = list(rows)
        super().__init__(found[:most])
        self.more = len(found) - len(self)

    @property
    def total(self) -> int:
        return len(self) + self.more


class Tasks:
    """Everything that waits, told from six queries, whatever the number of rows."""

    def __init__(self, person: User, at: datetime) -> None:
        self.person, self.at, self.today = person, at, timezone.localdate(at)

    @cached_property
    def _reviews(self) -> list[Review]:
        """Open ones, and what came back to this person. Of an article only the last."""
        last = Review.objects.filter(article=OuterRef("article")).order_by("-asked_at").values("pk")[:1]
        mine = Q(state=ReviewState.RETURNED, asked_by=self.person)
        why = ArticleEvent.objects.filter(article=OuterRef("article"), verb="returned").order_by("-at", "-pk")
        rows = Review.objects.filter(Q(state=ReviewState.OPEN) | mine, pk=Subquery(last))
        told = rows.annotate(why=Subquery(why.values("reason")[:1]))
        return list(told.select_related("article", "revision", "asked_by").order_by("asked_at"))

    @cached_property
    def _articles(self) -> list[Any]:
        """Whatever may be work: what readers do not see yet, what is planned, what is due, and what the other language left."""
        pair = Article.objects.filter(translation_key=OuterRef("translation_key")).exclude(pk=OuterRef("pk"))
        drafts = WorkingDraft.objects.filter(article=OuterRef("pk"), user=self.person)
        told: QuerySet[Any] = progress.with_work(Article.objects.all(), self.at).annotate(
            pair_number=Subquery(pair.values("meaning_number")[:1]), my_draft_at=Subquery(drafts.values("saved_at")[:1])
        )
        is_due = Q(state=ArticleState.PUBLISHED, review_due_on__lte=self.today)
        moved = Q(state=ArticleState.PUBLISHED, renders_number__lt=F("pair_number"))
        planned = Q(planned_for__isnull=False) | Q(state=ArticleState.PUBLISHED, withdraw_at__gt=self.at)
        at_work = ~Q(work__in=(Work.SHOWN, Work.WITHDRAWN)) | Q(my_draft_at__isnull=False)
        rows = told.filter(is_due | moved | planned | at_work).defer("body", "related", "images", "no_source_needed")
        return list(rows.select_related("topic").order_by("-worked_at", "pk"))

    def to_sign(self) -> Shown:
        """Open reviews whose version nobody has signed yet, the oldest first."""
        waiting = {one.pk for one in self._articles if one.work == Work.IN_REVIEW}
        return Shown(one for one in self._reviews if one.state == ReviewState.OPEN and one.article_id in waiting)

    def returned(self) -> Shown:
        still = {one.pk for one in self._articles if one.work == Work.RETURNED}
        return Shown(one for one in self._reviews if one.state == ReviewState.RETURNED and one.article_id in still)

    def to_publish(self) -> Shown:
        return Shown(one for one in self._articles if one.work == Work.SIGNED)

    def my_drafts(self) -> Shown:
        """What this person is writing: kept as they type, or as a version that is still at the beginning of its way."""
        return Shown(
            one for one in self._articles if one.my_draft_at or (one.work == Work.DRAFTING and one.newest_by == self.person.pk)
        )

    def planned(self) -> Shown:
        """What happens by itself, the next first: `moment` and `happens`."""
        found = []
        for one in self._articles:
            if one.planned_for:
                found.append((one.planned_for, _("a change is published"), one))
            if one.state == ArticleState.PUBLISHED and one.published_at and one.published_at > self.at:
                found.append((one.published_at, _("readers see it for the first time"), one))
            if one.state == ArticleState.PUBLISHED and one.withdraw_at and one.withdraw_at > self.at:
                found.append((one.withdraw_at, _("it is taken down"), one))
        return Shown({"moment": at, "happens": what, "article": one} for at, what, one in sorted(found, key=lambda row: row[0]))

    def due(self) -> Shown:
        """What readers see and what has to be checked again, the oldest first: `stage` and the article."""
        aged = [(one.stage(self.today), one) for one in self._articles if self._is_shown(one)]
        late = [(stage, one) for stage, one in aged if stage >= Stage.DUE]
        late.sort(key=lambda row: row[1].review_due_on)
        return Shown(
            {"stage": stage, "says": STAGES[stage], "effect": EFFECTS.get(stage, ""), "article": one} for stage, one in late
        )

    def drifted(self) -> Shown:
        """Translations that render an older version than readers of the other language see."""
        return Shown(
            one
            for one in self._articles
            if self._is_shown(one)
            and one.renders_number is not None
            and one.pair_number is not None
            and one.renders_number < one.pair_number
        )

    def notices(self) -> Shown:
        """What this person is told; what came back to them stands in a list of its own, as long as it is so."""
        rows = Notice.objects.filter(person=self.person, seen_at=None).exclude(kind=NoticeKind.RETURNED)
        rows = rows.select_related("article").annotate(total=Window(Count("pk"))).order_by("-said_on", "-pk")[:MOST_SHOWN]
        told = dict(NoticeKind.choices)
        found = Shown({"notice": one, "says": told.get(one.kind, one.kind)} for one in rows)
        found.more = found[0]["notice"].total - len(found) if found else 0
        return found

    def sources(self) -> Shown:
        """Sources that have changed or gone, with how many articles that readers see rest on them."""
        shown = Q(articles__state=ArticleState.PUBLISHED)
        rows = Source.objects.exclude(status=SourceStatus.OK).annotate(cited_by=Count("articles", filter=shown, distinct=True))
        return Shown(rows.filter(cited_by__gt=0).order_by("-status", "status_on", "key"))

    def reports(self) -> Shown:
        """What readers reported and nobody has handled, by article and reason; the most frequent first."""
        named = {f"article__{name}": name for name in ("id", "title", "language", "slug", "state")}
        rows: QuerySet[Any, dict[str, Any]] = ErrorReport.objects.filter(handled_on=None).order_by().values("reason", *named)
        sections = ArrayAgg("section", filter=~Q(section=""), distinct=True, default=[])
        counted = rows.annotate(count=Count("pk"), since=Min("on"), sections=sections).order_by(
            "-count", "since", "article__id"
        )
        return Shown(
            Reported(
                article=Article(**{name: row[path] for path, name in named.items()}),
                reason=row["reason"],
                label=str(ErrorReason(row["reason"]).label),
                count=row["count"],
                since=row["since"],
                sections=row["sections"],
            )
            for row in counted
        )

    def crisis_lines(self) -> list[CrisisLine]:
        """Numbers that nobody has looked at for too long. They stand in the code, because the crisis page needs no database."""
        return [line for line in LINES.values() if line.is_due(self.today)]

    def _is_shown(self, one: Article) -> bool:
        return one.state == ArticleState.PUBLISHED and one.published_at is not None and one.published_at <= self.at


@require_safe
def tasks(request: EditorRequest) -> HttpResponse:
    """Six queries beside those of who is signed in, whatever the number of rows."""
    shelf.need(request, SEE)
    waits = Tasks(request.user, timezone.now())
    kinds: dict[str, Callable[[], Iterable[Any]]] = {
        "to_sign": waits.to_sign,
        "returned": waits.returned,
        "to_publish": waits.to_publish,
        "my_drafts": waits.my_drafts,
        "planned": waits.planned,
        "due": waits.due,
        "drifted": waits.drifted,
        "notices": waits.notices,
        "sources": waits.sources,
        "reports": waits.reports,
        "crisis_lines": waits.crisis_lines,
    }
    found = {name: rows() for name, rows in kinds.items()}
    context = {
        **admin.site.each_context(request),
        "title": _("Tasks"),
        "opts": Article._meta,
        "is_tasks": True,
        **found,
        "nothing_waits": not any(found.values()),
        "signs": request.user.has_perm(SIGN),
        "edits": request.user.has_perm(EDIT),
        "may_handle": may_handle(request.user),
        "today": waits.today,
        "zone": zone_name(),
    }
    return TemplateResponse(request, "admin/articles/tasks.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def seen(request: EditorRequest, notice_id: int) -> HttpResponse:
    """A notice was read."""
    shelf.need(request, SEE)
    if request.method == "POST":
        notice = get_object_or_404(Notice, pk=notice_id, person=request.user)
        actions.see(notice, by=request.user, at=timezone.now())
    return _back()


def _back() -> HttpResponse:
    return HttpResponseRedirect(reverse("admin:articles_article_tasks"))


PAGES: tuple[Page, ...] = (
    ("tasks/", tasks, "tasks"),
    ("tasks/seen/<int:notice_id>/", seen, "seen"),
)
