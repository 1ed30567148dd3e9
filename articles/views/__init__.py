"""Public pages."""

from articles.views.pages import (
    accessibility,
    article,
    article_list,
    crisis,
    device,
    glossary,
    home,
    how_we_write,
    privacy,
    topic,
)
from articles.views.search import search

__all__ = [
    "accessibility",
    "article",
    "article_list",
    "crisis",
    "device",
    "glossary",
    "home",
    "how_we_write",
    "privacy",
    "search",
    "topic",
]
