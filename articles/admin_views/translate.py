"""Two articles that say the same, side by side; and what moved in the one since the other was written from it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest
from typing import Any, NamedTuple

from django.http import HttpResponse
from django.urls import NoReverseMatch, reverse
from django.views.decorators.http import require_safe

from articles import actions, diffs
from articles.admin_views.frame import EditorRequest, Page, article_for, page
from articles.admin_views.texts import DRAFT, Text, draft_of
from articles.admin_views.versions import Field, fields_of
from articles.models import Article, Revision
from articles.states import ArticleState

# What a paragraph is, by how it begins, and what of it is the same in every language.
KIND = re.compile(r"\s*(#{1,6}(?=\s)|:::[ \t]*[a-z-]*|[-*](?=\s)|\d+[.)](?=\s)|>)?")
ANCHOR = re.compile(r"\[\^[\w-]+\]|\(tel:[\w-]+\)|\(/[^)]*\)|\d+")
MOST_HELD = 300  # paragraphs that are held against each other; above, they stand side by side as they come


class Side(NamedTuple):
    """One of the two articles, and the text of it that is shown."""

    article: Article
    text: Text | None

    @property
    def revision(self) -> Revision | None:
        return self.text.revision if self.text else None


@require_safe
def translate(request: EditorRequest, article_id: int) -> HttpResponse:
    """The pair, paragraph by paragraph: on the left the one that was written first, on the right the one that renders it."""
    article = article_for(request, article_id)
    rows = Article.objects.select_related("live_revision")
    pair = rows.filter(translation_key=article.translation_key).exclude(pk=article.pk).first()
    if pair is None:
        return page(request, article, "translate", "translate.html", {"add_url": _adding(request, article)})
    newest = Revision.objects.filter(article__in=[article, pair]).order_by("article_id", "-number").distinct("article_id")
    of_article = {revision.article_id: revision for revision in newest}
    draft = draft_of(article, request.user)
    mine = draft or of_article.get(article.pk)
    theirs = of_article.get(pair.pk)
    if _is_first(article, mine, theirs):
        source, target = Side(article, _shown(article, mine)), Side(pair, _named(theirs))
    else:
        source, target = Side(pair, _shown(pair, theirs)), Side(article, _named(mine))
    context = {
        "pair": pair,
        "source": source,
        "target": target,
        "newer": _newer(source, of_article.get(source.article.pk)),
        "lines": list(_lines(source, target)),
        "may_edit": request.user.has_perm(actions.EDIT),
        **_moved(source, target),
    }
    return page(request, article, "translate", "translate.html", context)


def _adding(request: EditorRequest, article: Article) -> str:
    """Where the other one is begun, for whoever may."""
    if not request.user.has_perm(actions.EDIT):
        return ""
    try:
        return f"{reverse('admin:articles_article_add')}?pair={article.pk}"
    except NoReverseMatch:
        return ""


def _is_first(article: Article, mine: Revision | None, theirs: Revision | None) -> bool:
    """Whether this article is the one that the other renders. Where neither says so, the English one is."""
    if mine and mine.renders_number is not None:
        return False
    if theirs and theirs.renders_number is not None:
        return True
    return article.language == "en"


def _shown(article: Article, newest: Revision | None) -> Text | None:
    """What a translation renders: what readers see, and before that what is newest."""
    if article.state == ArticleState.PUBLISHED and article.live_revision is not None:
        return _named(article.live_revision)
    return _named(newest)


def _named(revision: Revision | None) -> Text | None:
    if revision is None:
        return None
    return Text(str(revision.number) if revision.pk else DRAFT, revision)


def _newer(source: Side, newest: Revision | None) -> Revision | None:
    """A version of the source that readers have not seen yet."""
    shown = source.revision
    return newest if newest and shown and newest.number > shown.number else None


def _moved(source: Side, target: Side) -> dict[str, Any]:
    """What changed in the source since the version that the target renders."""
    now, renders = source.revision, target.revision.renders_number if target.revision else None
    if now is None or renders is None:
        return {"renders": renders}
    then = now if renders == now.number else source.article.revisions.filter(number=renders).first()
    fields: list[Field] = [field for field in fields_of(then, now) if field.is_changed] if then else []
    readers_are_told = target.article.state == ArticleState.PUBLISHED and target.article.drift(source.article)
    return {
        "renders": renders,
        "is_known": then is not None,
        "is_behind": renders < source.article.meaning_number,
        "is_current": renders >= now.number,
        "readers_are_told": readers_are_told,
        "fields": fields,
    }


def _lines(source: Side, target: Side) -> Iterator[tuple[str | None, str | None]]:
    """The two texts, paragraph beside paragraph: first title and summary, then the body."""
    left, right = source.revision, target.revision
    if left is None and right is None:
        return
    yield left.title if left else None, right.title if right else None
    yield left.summary if left else None, right.summary if right else None
    yield from paired(left.body if left else "", right.body if right else "")


def paired(left: str, right: str) -> Iterator[tuple[str | None, str | None]]:
    """The paragraphs of two texts in two languages, each beside the one that it renders."""
    old, new = ([part for text in diffs.paragraphs(body) if (part := text.strip())] for body in (left, right))
    if len(old) + len(new) > MOST_HELD:
        yield from zip_longest(old, new)
    else:
        yield from diffs.aligned(old, new, _likeness(old, new))


def _likeness(old: list[str], new: list[str]) -> Any:
    """Paragraphs of one kind belong together, the more so the more marks, numbers and links they share."""
    kinds = [[_kind(text) for text in texts] for texts in (old, new)]
    anchors = [[set(ANCHOR.findall(text)) for text in texts] for texts in (old, new)]

    def likeness(i: int, j: int) -> float:
        if kinds[0][i] != kinds[1][j]:
            return 0.0
        here, there = anchors[0][i], anchors[1][j]
        both = len(here) + len(there)
        return 1.0 + (2 * len(here & there) / both if both else 0.5)

    return likeness


def _kind(text: str) -> str:
    begins = KIND.match(text)
    sign = (begins[1] or "") if begins else ""
    return "list" if sign[:1].isdigit() or sign in ("-", "*") else sign


PAGES: tuple[Page, ...] = (("<int:article_id>/translate/", translate, "translate"),)
