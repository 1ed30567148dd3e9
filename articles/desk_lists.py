"""The lists beside the articles in the stock admin: sources, topics, words, pictures. Their forms are our own pages."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.contrib import admin
from django.contrib.postgres.aggregates import ArrayAgg
from django.db import models
from django.db.models import BooleanField, Count, F, Func, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce
from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, path, reverse
from django.utils.functional import Promise
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from articles.admin_views import crisis, images, reports, shelf, sources, wording
from articles.admin_views.frame import SEE, Page
from articles.models import Article, ErrorReport, GlossaryTerm, Image, Source, Topic
from articles.states import ArticleState, SourceStatus


def on_the_public_site(_admin: admin.ModelAdmin, obj: Article | Topic) -> str:
    """Where readers see it. The desk may be served by a process that has no public page, so the address is whole."""
    return f"{settings.PUBLIC_URL}{obj.get_absolute_url()}"


class ShelfAdmin(admin.ModelAdmin):
    """A stock list with our own pages behind it. Nothing is deleted: texts that people signed name it."""

    actions = None
    show_full_result_count = False
    show_facets = admin.ShowFacets.NEVER
    list_per_page = 100
    change_list_template = "admin/articles/shelf_list.html"
    pages: tuple[Page, ...] = ()
    title: Promise | str = ""
    says: Promise | str = ""
    add_label: Promise | str = ""

    def get_urls(self) -> list[URLPattern]:
        """Our own pages; of Django's those that none of ours stands for."""
        name = f"articles_{self.opts.model_name}"
        own = [path(route, self.guard(view), name=f"{name}_{end}") for route, view, end in self.pages]
        taken = {url.name for url in own}
        return [*own, *(url for url in super().get_urls() if url.name not in taken)]

    def guard(self, view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
        """Only for who is signed in as staff."""
        return self.admin_site.admin_view(view)

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        title = self.title or capfirst(self.opts.verbose_name_plural)
        ours = {"title": title, "places": shelf.places(request), "says": self.says, "add_label": self.add_label}
        return super().changelist_view(request, ours | (extra_context or {}))

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


class Used(admin.SimpleListFilter):
    """Whether readers see a text that rests on it."""

    title = _("use")
    parameter_name = "used"

    def lookups(self, request: HttpRequest, model_admin: admin.ModelAdmin) -> list[tuple[str, Any]]:
        return [("yes", _("Readers see it cited")), ("no", _("Cited nowhere"))]

    def queryset(self, request: HttpRequest, queryset: models.QuerySet) -> models.QuerySet:
        if self.value() == "yes":
            return queryset.filter(used__gt=0)
        return queryset.filter(used=0, terms=None) if self.value() == "no" else queryset


@admin.register(Source)
class SourceAdmin(ShelfAdmin):
    pages = (*sources.PAGES, *crisis.PAGES)
    list_display = ("title", "mark", "publisher", "standing", "checked_on", "used_in")
    list_filter = ("status", Used)
    list_select_related = ("link_check",)
    search_fields = ("title", "publisher", "key")
    ordering = ("key",)
    title, add_label = _("Sources"), _("Add a source")
    says = _("What our statements rest on. Texts cite a source by its key.")

    def get_queryset(self, request: HttpRequest) -> models.QuerySet:
        shown = Q(articles__state=ArticleState.PUBLISHED)
        return super().get_queryset(request).annotate(used=Count("articles", filter=shown, distinct=True))

    @admin.display(description=_("Key"), ordering="key")
    def mark(self, source: Source) -> str:
        return f"[^{source.key}]"

    @admin.display(description=_("Status"), ordering="status")
    def standing(self, source: Source) -> SafeString | str:
        kinds = {SourceStatus.GONE: "pill pill-red", SourceStatus.CHANGED: "pill pill-sun"}
        kind = kinds.get(SourceStatus(source.status))
        return format_html('<span class="{}">{}</span>', kind, source.get_status_display()) if kind else "–"

    @admin.display(description=_("Used in"), ordering="used")
    def used_in(self, source: Any) -> SafeString:
        url = reverse("admin:articles_source_used_in", args=[source.pk])
        said = ngettext("%(n)s article", "%(n)s articles", source.used) % {"n": source.used}
        return format_html('<a class="in-line" href="{}">{}</a>', url, said)


@admin.register(Image)
class ImageAdmin(ShelfAdmin):
    pages = images.PAGES
    list_display = ("thumbnail", "title", "key", "told", "used")
    list_display_links = ("title",)
    list_filter = ("decorative",)
    search_fields = ("title", "key", "alt_en", "alt_es")
    title, add_label = _("Pictures"), _("Add a picture")
    says = _("Pictures that somebody has looked at. None is ever replaced: a new picture has a new key.")

    def guard(self, view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
        guarded = super().guard(view)
        return images.received(guarded) if view is images.add else guarded

    def get_queryset(self, request: HttpRequest) -> models.QuerySet:
        """With how many texts show each: one query for all of them."""
        is_in = Func(F("images"), OuterRef("key"), function="jsonb_exists", output_field=BooleanField())
        showing = Article.objects.filter(is_in, state=ArticleState.PUBLISHED).order_by().values("state")
        counted = Subquery(showing.annotate(n=Count("pk")).values("n"))
        return super().get_queryset(request).annotate(shown_in=Coalesce(counted, 0))

    @admin.display(description=_("Picture"))
    def thumbnail(self, image: Image) -> SafeString:
        file = images.shown(image)
        height = round(96 * file["height"] / (file["width"] or 1))
        tag = '<img class="thumbnail" src="{}" alt="" loading="lazy" width="96" height="{}">'
        return format_html(tag, file["url"], height)

    @admin.display(description=_("What it shows"))
    def told(self, image: Image) -> SafeString | str:
        """Both languages, and which one is missing."""
        if image.decorative:
            return str(capfirst(_("decorative")))
        spanish = image.alt_es or format_html('<span class="pill pill-sun">{}</span>', _("no Spanish yet"))
        return format_html('{}<br><span lang="es">{}</span>', image.alt_en, spanish)

    @admin.display(description=_("Used in"), ordering="shown_in")
    def used(self, image: Any) -> str:
        return ngettext("%(n)s article", "%(n)s articles", image.shown_in) % {"n": image.shown_in}


class PairedAdmin(ShelfAdmin):
    """Rows that have one of the other language beside them."""

    list_filter = ("language",)
    named = ""

    def get_queryset(self, request: HttpRequest) -> models.QuerySet:
        others = self.model._default_manager.filter(translation_key=OuterRef("translation_key"))
        named = Subquery(others.exclude(language=OuterRef("language")).values(self.named)[:1])
        return super().get_queryset(request).annotate(pair_name=named)

    @admin.display(description=_("In the other language"))
    def pair(self, row: Any) -> SafeString:
        other = "en" if row.language == "es" else "es"
        if row.pair_name:
            return format_html('<span lang="{}">{}</span>', other, row.pair_name)
        return format_html('<span class="pill pill-sun">{}</span>', _("not there yet"))


@admin.register(Topic)
class TopicAdmin(PairedAdmin):
    pages, named = wording.TOPIC_PAGES, "title"
    view_on_site = on_the_public_site
    list_display = ("title", "language", "pair", "place", "checked", "closes", "holds")
    title, add_label = _("Topics"), _("Add a topic")
    says = _("The shelves, and how often what stands on each is checked again.")

    def get_queryset(self, request: HttpRequest) -> models.QuerySet:
        return super().get_queryset(request).annotate(articles_there=Count("articles"))

    @admin.display(description=_("Place"), ordering="position")
    def place(self, topic: Topic) -> int:
        return topic.position

    @admin.display(description=_("Checked again"), ordering="review_days")
    def checked(self, topic: Topic) -> str:
        return ngettext("every %(n)s day", "every %(n)s days", topic.review_days) % {"n": topic.review_days}

    @admin.display(description=_("When overdue"), ordering="withdraw_when_overdue")
    def closes(self, topic: Topic) -> SafeString | str:
        if not topic.withdraw_when_overdue:
            return "–"
        return format_html('<span class="pill pill-sun">{}</span>', _("gives way to the steps"))

    @admin.display(description=_("Articles"), ordering="articles_there")
    def holds(self, topic: Any) -> str:
        return ngettext("%(n)s article", "%(n)s articles", topic.articles_there) % {"n": topic.articles_there}


@admin.register(GlossaryTerm)
class GlossaryTermAdmin(PairedAdmin):
    pages, named = wording.TERM_PAGES, "term"
    list_display = ("term", "language", "pair", "meaning", "rests_on")
    search_fields = ("term", "meaning", "older_words")
    title, add_label = _("Glossary"), _("Add a word")
    says = _("Words that families meet, in plain language, each with its source.")

    def get_queryset(self, request: HttpRequest) -> models.QuerySet:
        return super().get_queryset(request).annotate(keys=ArrayAgg("sources__key", filter=Q(sources__isnull=False)))

    @admin.display(description=_("Sources"))
    def rests_on(self, term: Any) -> SafeString | str:
        return ", ".join(sorted(term.keys or ())) or format_html('<span class="soft">{}</span>', _("general"))


@admin.register(ErrorReport)
class ErrorReportAdmin(ShelfAdmin):
    """Its one page is our own: nobody writes, changes or opens a report, and it names nobody."""

    pages = reports.PAGES

    def get_urls(self) -> list[URLPattern]:
        return super().get_urls()[: len(self.pages)]

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return request.user.has_perm(SEE)

    has_module_permission = has_view_permission  # its table has no rights of its own

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False
