"""Finding an article by its address, also by one that it had once."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import Http404, HttpResponsePermanentRedirect

from articles.models import Article, Redirect
from articles.models.shelf import public_path


@dataclass(frozen=True)
class Address:
    """A page that belongs to an article, as the link to the other language asks for it."""

    article: Article
    name: str

    @property
    def language(self) -> str:
        return self.article.language

    def get_absolute_url(self) -> str:
        return public_path(self.article.language, self.name, self.article.slug)


def pair(language: str, slug: str) -> tuple[Article | None, Article | None]:
    """The article that readers see under this slug, and its translation. One query."""
    asked = Article.objects.published().in_language(language).filter(slug=slug)
    rows = list(Article.objects.published().select_related("topic").filter(translation_key__in=asked.values("translation_key")))
    found = next((row for row in rows if row.language == language), None)
    return found, next((row for row in rows if row.language != language), None)


def moved(language: str, slug: str, name: str) -> HttpResponsePermanentRedirect:
    """Where the article went that had this slug once. One query; raises Http404 if none that readers see ever had it."""
    shown = Article.objects.published()
    old = Redirect.objects.filter(language=language, slug=slug, article__in=shown).select_related("article").first()
    if old is None:
        raise Http404
    response = HttpResponsePermanentRedirect(Address(old.article, name).get_absolute_url())
    # An address may be given back: a browser that never asked again would go round in circles.
    response.headers["Cache-Control"] = "no-cache"
    return response
