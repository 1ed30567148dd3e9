"""The editors' lists. Writing, review and publishing arrive with the editors' desk; until then articles are read here."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.contrib import admin
from django.db import models
from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, path
from django.utils.text import capfirst
from django.views.generic import RedirectView

from articles.admin_views import PAGES, unsaved
from articles.models import Article, Source, Topic


def on_the_public_site(_admin: admin.ModelAdmin, obj: Article | Topic) -> str:
    """Where readers see it. The desk may be served by a process that has no public page, so the address is whole."""
    return f"{settings.PUBLIC_URL}{obj.get_absolute_url()}"


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


@admin.register(Article)
class ArticleAdmin(ReadingAdmin):
    list_display = ("title", "language", "topic", "state", "updated_on", "review_due_on")
    list_filter = ("language", "state")
    list_select_related = ("topic",)
    search_fields = ("title",)

    view_on_site = on_the_public_site

    def get_urls(self) -> list[URLPattern]:
        """Our own pages; of Django's those that none of ours stands for. No page loses words when a session is over."""
        own = [
            path(route, unsaved.guard(self.admin_site.admin_view(view)), name=f"articles_article_{name}")
            for route, view, name in PAGES
        ]
        whole = RedirectView.as_view(pattern_name="admin:articles_article_change")
        own.append(path("<int:article_id>/", self.admin_site.admin_view(whole)))  # Django's has no name, and another parameter
        taken = {url.name for url in own}
        return [*own, *(url for url in super().get_urls() if url.name not in taken)]


@admin.register(Topic)
class TopicAdmin(ReadingAdmin):
    list_display = ("title", "language", "position", "review_days")
    list_filter = ("language",)
    view_on_site = on_the_public_site


@admin.register(Source)
class SourceAdmin(ReadingAdmin):
    formfield_overrides = {models.URLField: {"assume_scheme": "https"}}
    list_display = ("key", "title", "publisher", "checked_on")
    search_fields = ("title", "publisher")
