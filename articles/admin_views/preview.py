"""What readers would see: the public page itself, in a frame of the desk, or behind a link for who has no account."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from django.contrib.staticfiles.storage import staticfiles_storage
from django.core.exceptions import PermissionDenied
from django.db.models import Q
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.urls import get_urlconf, reverse, set_urlconf
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_safe

from articles import actions, reading
from articles.admin_views.frame import SEE, EditorRequest, Page, article_for, number_in, page
from articles.admin_views.texts import DRAFT, LIVE, NEWEST, NoSuchText, Text, draft_of, texts_of
from articles.freshness import Stage
from articles.models import Article, Revision
from articles.policies import framing
from articles.states import ArticleState

PHONE, DESKTOP, PRINT = "phone", "desktop", "print"
LOOKS = {PHONE: gettext_lazy("Phone"), DESKTOP: gettext_lazy("Desktop"), PRINT: gettext_lazy("On paper")}
SHEET = "prosperity/site.css"  # of which the look on paper is a part
ON_PAPER = re.compile(r"@media print\s*\{")
# A link that leaves the page opens a window of its own; one to our own site is whole, because the desk may serve none of it.
LEADS_OUT = re.compile(r'<a (?P<before>[^>]*?)href="(?P<address>/(?!/)|https://)')
REFUSED, MOVED, NOT_THERE = 422, 409, 404


@framing(frames=True)
@require_http_methods(["GET", "HEAD", "POST"])
def preview(request: EditorRequest, article_id: int) -> HttpResponse:
    """A text in the frame of a phone, a screen or a sheet of paper. A POST makes a link to it for who has no account."""
    article = article_for(request, article_id)
    may_share = request.user.has_perm(actions.EDIT)
    if request.method == "POST" and not may_share:
        raise PermissionDenied
    draft = draft_of(article, request.user)
    asked = request.GET.get("v") or (DRAFT if draft else NEWEST)
    look = request.GET.get("as") if request.GET.get("as") in LOOKS else PHONE
    context: dict[str, Any] = {"asked": asked, "look": look, "looks": LOOKS.items(), "pair": _pair(article, asked)}
    try:
        (text,) = texts_of(article, request.user, asked, draft=draft)
    except NoSuchText as absent:
        context |= {"absent": str(absent), "texts": _offered(article, draft, None)}
        return page(request, article, "preview", "preview.html", context, status=NOT_THERE)
    query = urlencode({"v": asked, "look": look})
    frame = f"{reverse('admin:articles_article_preview_page', args=[article.pk])}?{query}"
    context |= {"text": text, "texts": _offered(article, draft, text), "frame": frame, "may_share": may_share}
    context["is_closed"] = asked != LIVE and article.stage(timezone.localdate()) is Stage.CLOSED
    status = 200
    if request.method == "POST":
        shared, status = _share(request, text)
        context |= shared
    return page(request, article, "preview", "preview.html", context, status=status)


@framing(framed=True)
@require_safe
def preview_page(request: EditorRequest, article_id: int) -> HttpResponse:
    """The document in the frame."""
    article, now = article_for(request, article_id), timezone.now()
    asked = request.GET.get("v") or NEWEST
    try:
        (text,) = texts_of(article, request.user, asked)
    except NoSuchText as absent:
        raise Http404(str(absent)) from absent
    row = article if asked == LIVE else actions.as_published(text.revision, at=now)
    sheet = reverse("admin:articles_article_on_paper") if request.GET.get("look") == PRINT else ""
    return _public_page(request, row, {"text": text, "sheet": sheet, "is_live": asked == LIVE})


@require_safe
def on_paper(request: EditorRequest) -> HttpResponse:
    """What the public sheet says of paper, said of every screen: in the frame nothing is printed."""
    if not request.user.has_perm(SEE):
        raise PermissionDenied
    name = staticfiles_storage.stored_name(SHEET)  # type: ignore[attr-defined]  # the manifest's, as collected
    return HttpResponse(_paper_rules(name), content_type="text/css")


@require_safe
def shared(request: HttpRequest, token: str) -> HttpResponse:
    """A version behind a link, for whoever has it. Nobody is signed in, and nothing is asked but the token."""
    try:
        found = actions.open_shared(token, at=timezone.now())
    except actions.LinkRefused:
        return render(request, "admin/articles/link_gone.html", status=NOT_THERE)
    row = actions.as_published(found.revision, at=timezone.now())
    text = Text(str(found.revision.number), found.revision)
    return _public_page(request, row, {"text": text, "until": found.until, "sheet": "", "is_live": False})


def _share(request: EditorRequest, text: Text) -> tuple[dict[str, Any], int]:
    """What the page says of the new link, and its status."""
    if text.is_draft:
        return {"refusal": _("A link shows words that stay as they are: save a version first.")}, REFUSED
    if number_in(request.POST, "number") != text.revision.number:
        return {"refusal": _("Somebody saved or published another version meanwhile. Look at it, then make the link.")}, MOVED
    at = timezone.now()
    token = actions.share(text.revision, by=request.user, at=at)
    address = request.build_absolute_uri(reverse("shared_preview", args=[token]))
    return {"address": address, "until": at + actions.SHARED_FOR}, 200


def _pair(article: Article, asked: str) -> tuple[Article, str] | None:
    """The article of the other language, and the part of its address that asks for the same of it."""
    pair = Article.objects.filter(translation_key=article.translation_key).exclude(pk=article.pk).first()
    if pair is None:
        return None
    # Its versions have numbers of their own, and of a draft nobody knows whether there is one: its page chooses.
    same = asked == NEWEST or (asked == LIVE and pair.live_revision_id is not None)
    return pair, asked if same else ""


def _offered(article: Article, draft: Revision | None, text: Text | None) -> list[tuple[str, str]]:
    """The texts of which one may be chosen."""
    found = [(DRAFT, _("Your working draft"))] if draft else []
    found.append((NEWEST, _("The newest version")))
    if article.live_revision_id is not None:
        is_seen = article.state == ArticleState.PUBLISHED
        found.append((LIVE, _("What readers see") if is_seen else _("What readers saw last")))
    if text is not None and text.key not in (DRAFT, NEWEST, LIVE):
        found.append((text.key, text.name))
    return found


@contextmanager
def _as_readers_see(language: str) -> Iterator[None]:
    """In the language of the article, and with the addresses of the public site, which the desk may not serve itself."""
    before = get_urlconf()
    set_urlconf(settings.PUBLIC_URLCONF)
    try:
        with translation.override(language):
            yield
    finally:
        set_urlconf(before)


def _public_page(request: HttpRequest, article: Article, context: dict[str, Any]) -> HttpResponse:
    """The public page of a row as it is handed in, marked as a preview. Two queries."""
    today = timezone.localdate()
    beside = Q(translation_key=article.translation_key) | Q(translation_key__in=article.related, language=article.language)
    rows = list(Article.objects.published().select_related("topic").filter(beside).exclude(pk=article.pk))
    if context["is_live"] and article.stage(today) is Stage.CLOSED:
        context |= {"public": reading.CLOSED} | reading.closed_page(article, rows)
    else:
        context |= {"public": reading.ARTICLE} | reading.open_page(article, rows, today)
    with _as_readers_see(article.language):
        html = render_to_string("admin/articles/preview.html", context, request)
    return HttpResponse(LEADS_OUT.sub(_leading_out, html), headers={"Content-Language": article.language})


def _leading_out(link: re.Match[str]) -> str:
    site = settings.PUBLIC_URL if link["address"] == "/" else ""
    return f'<a target="_blank" {link["before"]}href="{site}{link["address"]}'


@lru_cache(maxsize=1)
def _paper_rules(name: str) -> str:
    with staticfiles_storage.open(name) as file:
        css = file.read().decode()
    found = []
    for opening in ON_PAPER.finditer(css):
        depth, end = 1, opening.end()
        while depth:
            depth += {"{": 1, "}": -1}.get(css[end], 0)
            end += 1
        found.append(css[opening.end() : end - 1])
    return "\n".join(found)


PAGES: tuple[Page, ...] = (
    ("<int:article_id>/preview/", preview, "preview"),
    ("<int:article_id>/preview/page/", preview_page, "preview_page"),
    ("on-paper.css", on_paper, "on_paper"),
)
