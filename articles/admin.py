"""The editors' lists. The pages behind them are in admin_views."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db import models
from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, path
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from django.views.generic import RedirectView

from articles import freshness, progress
from articles.actions import EDIT
from articles.admin_views import PAGES, unsaved
from articles.desk_lists import on_the_public_site
from articles.freshness import Stage
from articles.models import Article
from articles.states import ArticleState, Work


class ReadingAdmin(admin.ModelAdmin):
    """Shown, not edited: text changes only through `actions.save_revision` and `actions.publish`."""

    actions = None
    show_full_result_count = False

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        title = capfirst(self.model._meta.verbose_name_plural)
        return super().changelist_view(request, {"title": title, **(extra_context or {})})

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


class WorkFilter(admin.SimpleListFilter):
    """By where the newest version stands on its way to readers."""

    title = _("work")
    parameter_name = "work"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return list(Work.choices)

    def queryset(self, request: HttpRequest, queryset: models.QuerySet[Any]) -> models.QuerySet[Any]:
        return queryset.filter(work=self.value()) if self.value() in Work.values else queryset


class StageFilter(admin.SimpleListFilter):
    """By how old the review is of what readers see."""

    title = _("review")
    parameter_name = "stage"
    SPANS = {"soon": (Stage.DUE_SOON, Stage.DUE), "due": (Stage.DUE, None), "overdue": (Stage.OVERDUE, None)}

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [("soon", _("Due soon")), ("due", _("Due or later")), ("overdue", _("Overdue or later"))]

    def queryset(self, request: HttpRequest, queryset: models.QuerySet[Any]) -> models.QuerySet[Any]:
        first, after = self.SPANS.get(self.value() or "", (None, None))
        if first is None:
            return queryset
        today = timezone.localdate()
        shown = queryset.filter(state=ArticleState.PUBLISHED, review_due_on__lte=today - freshness.BEGINS[first])
        return shown.filter(review_due_on__gt=today - freshness.BEGINS[after]) if after else shown


@admin.register(Article)
class ArticleAdmin(ReadingAdmin):
    list_display = ("title", "language", "shelf", "work", "due", "worked_at")
    list_filter = ("language", WorkFilter, StageFilter)
    list_select_related = ("topic",)
    list_per_page = 50
    # The newest work first. An expression, because the checks know no name but a column's.
    ordering = (models.functions.Coalesce("worked_at", "published_at").desc(nulls_last=True),)
    show_facets = admin.ShowFacets.NEVER
    search_fields = ("title",)
    view_on_site = on_the_public_site

    def has_add_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm(EDIT)

    def get_queryset(self, request: HttpRequest) -> models.QuerySet[Article]:
        told = progress.with_work(super().get_queryset(request), timezone.now())
        return told.defer("body", "related", "images", "no_source_needed", "change_note")

    @admin.display(description=_("Work"), ordering="work")
    def work(self, article: Any) -> SafeString:
        return format_html('<span class="pill work-{}">{}</span>', article.work, Work(article.work).label)

    @admin.display(description=_("Topic"), ordering="topic__title")
    def shelf(self, article: Article) -> str:
        return article.topic.title

    @admin.display(description=_("To be checked again"), ordering="review_due_on")
    def due(self, article: Article) -> SafeString | str:
        """Of what readers see; with its stage as soon as there is something to do."""
        if article.state != ArticleState.PUBLISHED or article.review_due_on is None:
            return ""
        stage, day = article.stage(timezone.localdate()), date_format(article.review_due_on)
        if stage == Stage.FRESH:
            return day
        look = "red" if stage >= Stage.OVERDUE else "sun"
        return format_html('{} <span class="pill pill-{}">{}</span>', day, look, freshness.STAGES[stage])

    @admin.display(description=_("Newest version"), ordering="worked_at")
    def worked_at(self, article: Any) -> Any:
        return article.worked_at

    def get_urls(self) -> list[URLPattern]:
        """Our own pages; of Django's those that none of ours stands for. A text loses no words when a session is over."""
        own = [
            path(route, unsaved.guard(self.admin_site.admin_view(view)), name=f"articles_article_{name}")
            for route, view, name in PAGES
        ]
        whole = RedirectView.as_view(pattern_name="admin:articles_article_change")
        own.append(path("<int:article_id>/", self.admin_site.admin_view(whole)))  # Django's has no name, and another parameter
        taken = {url.name for url in own}
        return [*own, *(url for url in super().get_urls() if url.name not in taken)]
