"""A source at the desk: what it is, where it is used, what somebody or the worker found at its address."""

from __future__ import annotations

from django.contrib import messages
from django.contrib.admin.models import ADDITION, CHANGE
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from articles import actions
from articles.actions import ADD_SOURCE, CHANGE_SOURCE, SOURCE_FIELDS, ActionRefused, SourceFacts
from articles.admin_views import shelf
from articles.admin_views.frame import EditorRequest, Page
from articles.models import Article, Source
from articles.shelf_forms import FlagForm, NewSourceForm, SourceForm
from articles.states import SourceStatus

SEE = "articles.view_source"


@require_http_methods(["GET", "HEAD", "POST"])
def add(request: EditorRequest) -> HttpResponse:
    shelf.need(request, ADD_SOURCE)
    form, refusal = NewSourceForm(request.POST if request.method == "POST" else None), None
    if request.method == "POST":
        source, refusal = shelf.attempt(request, form, lambda: _add(request, form), ADDITION)
        if source is not None:
            messages.success(request, _("It is there: texts may cite it as [^%(key)s].") % {"key": source.key})
            return _to(source)
    context = {"title": _("New source"), "form": form, "refusal": refusal, "may_change": True}
    return shelf.page(request, Source, "source/form.html", context, status=shelf.status_of(refusal, form))


@require_http_methods(["GET", "HEAD", "POST"])
def change(request: EditorRequest, object_id: int) -> HttpResponse:
    """What it is. Saved only over what the form was made from: `was` is a digest of that."""
    shelf.need(request, SEE)
    source = _found(object_id)
    if request.method != "POST":
        return _show(request, source)
    shelf.need(request, CHANGE_SOURCE)
    form, was = SourceForm(request.POST, instance=_found(object_id)), request.POST.get("was", "")
    saved, refusal = shelf.attempt(request, form, lambda: _change(request, source, form, was), CHANGE)
    if saved is None:
        return _show(request, source, form=form, was=was, refusal=refusal)
    messages.success(request, _("Saved. Readers see it beside every text that cites this source."))
    return _to(saved)


@require_safe
def used_in(request: EditorRequest, object_id: int) -> HttpResponse:
    """Every article that cites it, and whether in what readers see or in what is to follow; and the glossary's terms."""
    shelf.need(request, SEE)
    source = _found(object_id)
    context = {
        "title": source.title,
        "source": source,
        "articles": list(Article.objects.citing(source).select_related("keeper").order_by("title", "language")),
        "terms": list(source.terms.order_by("term", "language")),
    }
    return shelf.page(request, Source, "source/used_in.html", context)


@require_POST
def flag(request: EditorRequest, object_id: int) -> HttpResponse:
    """One press: it is marked, and whoever keeps an article that rests on it is told."""
    shelf.need(request, CHANGE_SOURCE)
    source, form = _found(object_id), FlagForm(request.POST)
    if not form.is_valid():
        return _show(request, source, flag_form=form)
    status, note = SourceStatus(form.cleaned_data["status"]), form.cleaned_data["note"]
    try:
        concerned = actions.flag(source, status=status, note=note, by=request.user, at=timezone.now())
    except ActionRefused as refusal:
        return _show(request, source, flag_form=form, flag_refusal=refusal)
    said = ngettext("Marked. It concerns %(n)s article.", "Marked. It concerns %(n)s articles.", len(concerned))
    messages.success(request, said % {"n": len(concerned)})
    return HttpResponseRedirect(reverse("admin:articles_source_used_in", args=[source.pk]))


def _found(object_id: int) -> Source:
    return get_object_or_404(Source.objects.select_related("link_check"), pk=object_id)


def _add(request: EditorRequest, form: NewSourceForm) -> Source:
    return actions.add_source(key=form.cleaned_data["key"], facts=_facts(form), by=request.user, at=timezone.now())


def _change(request: EditorRequest, source: Source, form: SourceForm, was: str) -> Source:
    return actions.change_source(source, _facts(form), was=was, by=request.user, at=timezone.now())


def _facts(form: SourceForm) -> SourceFacts:
    return SourceFacts(**{name: form.cleaned_data[name] for name in SOURCE_FIELDS})


def _to(source: Source) -> HttpResponse:
    return HttpResponseRedirect(reverse("admin:articles_source_change", args=[source.pk]))


def _show(
    request: EditorRequest,
    source: Source,
    *,
    form: SourceForm | None = None,
    was: str = "",
    flag_form: FlagForm | None = None,
    refusal: ActionRefused | None = None,
    flag_refusal: ActionRefused | None = None,
) -> HttpResponse:
    """Its page, with what was typed and why it was refused."""
    may_change = request.user.has_perm(CHANGE_SOURCE)
    context = {
        "title": source.title,
        "source": source,
        "now": shelf.said_now(form, refusal),
        "form": form or SourceForm(instance=source, may_change=may_change),
        "was": shelf.digest(source, SOURCE_FIELDS, form, refusal, was),
        "flag_form": flag_form or FlagForm(initial={"status": source.status}),
        "refusal": refusal,
        "flag_refusal": flag_refusal,
        "may_change": may_change,
        "used": Article.objects.citing(source).count(),
        "check": getattr(source, "link_check", None),
    }
    status = shelf.status_of(refusal or flag_refusal, form or flag_form)
    return shelf.page(request, Source, "source/form.html", context, status=status)


PAGES: tuple[Page, ...] = (
    ("add/", add, "add"),
    ("<int:object_id>/change/", change, "change"),
    ("<int:object_id>/used-in/", used_in, "used_in"),
    ("<int:object_id>/flag/", flag, "flag"),
)
