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
    "topic",
]
