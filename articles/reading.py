"""What the page of an article is made of: for readers, and for the desk that shows what they will see."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from articles import markup
from articles.freshness import Stage
from articles.linked_data import medical_page
from articles.models import Article, Source

ARTICLE, CLOSED = "articles/article.html", "articles/closed.html"


@dataclass(frozen=True)
class NumberedSource:
    """A source as the page lists it: its number in this text and where its mark leads."""

    number: int
    source: Source

    @property
    def anchor(self) -> str:
        return f"source-{self.number}"


def numbered(sources: Iterable[Source], keys: Iterable[str]) -> list[NumberedSource]:
    """The sources in the order of the keys, each with the number that its marks carry."""
    of_key = {source.key: source for source in sources}
    return [NumberedSource(number, of_key[key]) for number, key in enumerate(keys, 1) if key in of_key]


def translation_of(article: Article, rows: Iterable[Article]) -> Article | None:
    """Of rows that readers see, the one that says the same in the other language."""
    same = (row for row in rows if row.translation_key == article.translation_key and row.language != article.language)
    return next(same, None)


def open_page(article: Article, rows: Iterable[Article], today: date) -> dict[str, Any]:
    """What ARTICLE asks for. `rows`: what readers see of its translation and of what to read next. One query, its sources."""
    rows = list(rows)
    page = markup.render(article.body, article.images)
    stage, translation = article.stage(today), translation_of(article, rows)
    beside = [row for row in rows if row.language == article.language and row.stage(today) < Stage.CLOSED]
    of_key = {row.translation_key: row for row in beside}
    sources = numbered(Source.objects.filter(key__in=page.source_keys), page.source_keys)
    return {
        "article": article,
        "page": page,
        "sources": sources,
        "for_machines": medical_page(article, [row.source for row in sources]),
        "translation": translation,
        "is_behind": translation is not None and article.drift(translation),
        "is_overdue": stage >= Stage.OVERDUE,
        "is_stale": stage >= Stage.STALE,
        "related": [of_key[key] for key in article.related if key in of_key],
    }


def closed_page(article: Article, rows: Iterable[Article]) -> dict[str, Any]:
    """What CLOSED asks for: the text is too old to be safe, and steps stand in its place."""
    steps = f"articles/_overdose.{article.language}.html"
    return {"article": article, "steps": steps, "translation": translation_of(article, rows)}
