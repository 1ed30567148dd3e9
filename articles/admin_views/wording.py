"""Topics and the glossary at the desk. Each row stands beside the one of the other language, or leads to writing it."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.contrib.admin.models import ADDITION, CHANGE
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from articles import actions
from articles.actions import LEAD, TERM_FIELDS, TOPIC_FIELDS, ActionRefused, TermFacts, TopicFacts
from articles.actions.wording import SHARED
from articles.admin_views import shelf
from articles.admin_views.frame import EditorRequest, Page, number
from articles.models import GlossaryTerm, Topic
from articles.shelf_forms import NewTermForm, NewTopicForm, ShelfForm, TermForm, TopicForm

any_method = require_http_methods(["GET", "HEAD", "POST"])
Row = Topic | GlossaryTerm


@any_method
def add_topic(request: EditorRequest) -> HttpResponse:
    shelf.need(request, actions.ADD_TOPIC)
    pair = _pair(request, Topic)
    given = {"language": _other(pair), **{name: getattr(pair, name) for name in SHARED}} if pair else None
    leads = pair is None and request.user.has_perm(LEAD)
    form = NewTopicForm(request.POST if request.method == "POST" else None, initial=given, leads=leads)
    form.fields["position"].disabled = pair is not None

    def act() -> Topic:
        language, slug = form.cleaned_data["language"], form.cleaned_data["slug"]
        facts = TopicFacts(**{name: form.cleaned_data[name] for name in TOPIC_FIELDS})
        return actions.add_topic(language=language, slug=slug, facts=facts, pair=pair, by=request.user, at=timezone.now())

    return _add(request, Topic, form, act, pair, _("New topic"))


@any_method
def add_term(request: EditorRequest) -> HttpResponse:
    shelf.need(request, actions.ADD_TERM)
    pair = _pair(request, GlossaryTerm)
    given = {"language": _other(pair), "source_keys": pair.source_keys} if pair else None
    form = NewTermForm(request.POST if request.method == "POST" else None, initial=given)

    def act() -> GlossaryTerm:
        language, facts = form.cleaned_data["language"], _term_facts(form)
        return actions.add_term(language=language, facts=facts, pair=pair, by=request.user, at=timezone.now())

    return _add(request, GlossaryTerm, form, act, pair, _("New word"))


@any_method
def change_topic(request: EditorRequest, object_id: int) -> HttpResponse:
    shelf.need(request, "articles.view_topic")
    topic = get_object_or_404(Topic, pk=object_id)
    may_change, leads = request.user.has_perm(actions.CHANGE_TOPIC), request.user.has_perm(LEAD)
    if request.method != "POST":
        form = TopicForm(instance=topic, may_change=may_change, leads=leads)
        return _show(request, topic, form, may_change=may_change)
    shelf.need(request, actions.CHANGE_TOPIC)
    form, was = (
        TopicForm(request.POST, instance=get_object_or_404(Topic, pk=object_id), leads=leads),
        request.POST.get("was", ""),
    )

    def act() -> Topic:
        facts = TopicFacts(**{name: form.cleaned_data[name] for name in TOPIC_FIELDS})
        return actions.change_topic(topic, facts, was=was, by=request.user, at=timezone.now())

    return _change(request, topic, form, act, was)


@any_method
def change_term(request: EditorRequest, object_id: int) -> HttpResponse:
    shelf.need(request, "articles.view_glossaryterm")
    term = get_object_or_404(GlossaryTerm.objects.prefetch_related("sources"), pk=object_id)
    may_change, given = request.user.has_perm(actions.CHANGE_TERM), {"source_keys": term.source_keys}
    if request.method != "POST":
        return _show(request, term, TermForm(instance=term, may_change=may_change, initial=given), may_change=may_change)
    shelf.need(request, actions.CHANGE_TERM)
    form, was = TermForm(request.POST, instance=get_object_or_404(GlossaryTerm, pk=object_id)), request.POST.get("was", "")

    def act() -> GlossaryTerm:
        return actions.change_term(term, _term_facts(form), was=was, by=request.user, at=timezone.now())

    return _change(request, term, form, act, was)


def _term_facts(form: TermForm) -> TermFacts:
    return TermFacts(**{name: form.cleaned_data[name] for name in TERM_FIELDS})


def _pair(request: EditorRequest, model: type[Any]) -> Any:
    """The row of the other language that the new one is written for, if it is written for one."""
    asked = (request.POST if request.method == "POST" else request.GET).get("pair", "")
    if not asked:
        return None
    return get_object_or_404(model, pk=number(asked))


def _other(row: Row) -> str:
    return "en" if row.language == "es" else "es"


def _name(model: type[Any], end: str, *args: object) -> str:
    return reverse(f"admin:articles_{model._meta.model_name}_{end}", args=args)


def _add(request: EditorRequest, model: type[Any], form: ShelfForm, act: Any, pair: Row | None, title: str) -> HttpResponse:
    refusal = None
    if request.method == "POST":
        row, refusal = shelf.attempt(request, form, act, ADDITION)
        if row is not None:
            messages.success(request, _("It is there."))
            return HttpResponseRedirect(_name(model, "change", row.pk))
    context = {"title": title, "form": form, "refusal": refusal, "may_change": True, "pair": pair, "is_new": True}
    context["pair_url"] = _name(model, "change", pair.pk) if pair else ""
    return shelf.page(request, model, "wording.html", context, status=shelf.status_of(refusal, form))


def _change(request: EditorRequest, row: Row, form: ShelfForm, act: Any, was: str) -> HttpResponse:
    saved, refusal = shelf.attempt(request, form, act, CHANGE)
    if saved is None:
        return _show(request, row, form, may_change=True, was=was, refusal=refusal)
    messages.success(request, _("Saved. Readers see it now."))
    return HttpResponseRedirect(_name(type(row), "change", row.pk))


def _show(
    request: EditorRequest,
    row: Row,
    form: ShelfForm,
    *,
    may_change: bool,
    was: str = "",
    refusal: ActionRefused | None = None,
) -> HttpResponse:
    """Its page, with what was typed and why it was refused, and the way to the other language."""
    model, bound = type(row), form if form.is_bound else None
    pair = model._default_manager.filter(translation_key=row.translation_key).exclude(pk=row.pk).first()
    names = TOPIC_FIELDS if isinstance(row, Topic) else TERM_FIELDS
    context = {
        "title": row.title if isinstance(row, Topic) else row.term,
        "row": row,
        "form": form,
        "refusal": refusal,
        "now": shelf.said_now(form, refusal),
        "was": shelf.digest(row, names, bound, refusal, was),
        "may_change": may_change,
        "pair": pair,
        "pair_url": _name(model, "change", pair.pk) if pair else f"{_name(model, 'add')}?pair={row.pk}",
        "history_url": _name(model, "history", row.pk),
        "sources": sorted(row.sources.all(), key=lambda source: source.key) if isinstance(row, GlossaryTerm) else (),
    }
    return shelf.page(request, model, "wording.html", context, status=shelf.status_of(refusal, bound))


TOPIC_PAGES: tuple[Page, ...] = (("add/", add_topic, "add"), ("<int:object_id>/change/", change_topic, "change"))
TERM_PAGES: tuple[Page, ...] = (("add/", add_term, "add"), ("<int:object_id>/change/", change_term, "change"))
