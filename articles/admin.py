"""The editors' lists. Writing, review and publishing arrive with the editors' desk; until then articles are read here."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, path
from django.utils.text import capfirst

from articles.admin_views import PAGES
from articles.desk_lists import on_the_public_site
from articles.models import Article


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
        """Our own pages; of Django's those that none of ours stands for."""
        own = [path(route, self.admin_site.admin_view(view), name=f"articles_article_{name}") for route, view, name in PAGES]
        taken = {url.name for url in own}
        return [*own, *(url for url in super().get_urls() if url.name not in taken)]
