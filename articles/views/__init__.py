"""Public pages."""

from articles.views.images import image
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
from articles.views.record import article_changes, changes
from articles.views.reports import report, report_thanks
from articles.views.search import search

__all__ = [
    "accessibility",
    "article",
    "article_changes",
    "article_list",
    "changes",
    "crisis",
    "device",
    "glossary",
    "home",
    "how_we_write",
    "image",
    "privacy",
    "report",
    "report_thanks",
    "search",
    "topic",
]
