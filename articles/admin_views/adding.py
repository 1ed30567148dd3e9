"""A new article: on a topic, whose language it takes; or the other language of one that is there."""

from __future__ import annotations

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from articles import actions
from articles.actions import EDIT
from articles.admin_views.frame import EditorRequest, Page, number
from articles.admin_views.verb_forms import AddForm
from articles.models import Article, Topic

MOST_LONELY = 12


@require_http_methods(["GET", "HEAD", "POST"])
def add(request: EditorRequest) -> HttpResponse:
    """Begin an article; what follows is its text."""
    if not request.user.has_perm(EDIT):
        raise PermissionDenied
    pair = _pair(request)
    if request.method != "POST":
        return _page(request, pair, AddForm(pair=pair, initial={"topic": _topic_beside(pair)}))
    form = AddForm(request.POST, pair=pair)
    if not form.is_valid():
        return _page(request, pair, form, status=422)
    given = form.cleaned_data
    slug = given["slug"] or slugify(given["title"])[:80].strip("-")
    try:
        article = actions.create_article(
            topic=given["topic"], slug=slug, title=given["title"], pair=pair, by=request.user, at=timezone.now()
        )
    except actions.ActionRefused as refusal:
        form.add_error(None, str(refusal))
        return _page(request, pair, form, status=409)
    return HttpResponseRedirect(reverse("admin:articles_article_change", args=[article.pk]))


def _pair(request: EditorRequest) -> Article | None:
    """The article that the address names, `?pair=`, whose other language is to be written."""
    given = request.GET.get("pair", "")
    if not given:
        return None
    return get_object_or_404(Article.objects.select_related("topic"), pk=number(given))


def _topic_beside(pair: Article | None) -> int | None:
    """The same topic in the other language."""
    if pair is None:
        return None
    beside = Topic.objects.filter(translation_key=pair.topic.translation_key).exclude(language=pair.language)
    return beside.values_list("pk", flat=True).first()


def _page(request: EditorRequest, pair: Article | None, form: AddForm, *, status: int = 200) -> HttpResponse:
    context = {
        **admin.site.each_context(request),
        "title": _("A new article") if pair is None else _("The other language of “%(title)s”") % {"title": pair.title},
        "opts": Article._meta,
        "form": form,
        "pair": pair,
        "lonely": [] if pair else list(Article.objects.without_pair().order_by("title")[:MOST_LONELY]),
    }
    return TemplateResponse(request, "admin/articles/article/add.html", context, status=status)


PAGES: tuple[Page, ...] = (("add/", add, "add"),)
