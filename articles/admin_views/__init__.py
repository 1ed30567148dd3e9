"""The editors' own pages, in a module each. `PAGES` is all that are about articles; `admin` gives them their addresses."""

from articles.admin_views import (
    adding,
    checks,
    comments,
    draft,
    editor,
    people,
    preview,
    review,
    tasks,
    translate,
    verbs,
    versions,
)
from articles.admin_views.frame import Page
from articles.admin_views.preview import shared

__all__ = ["PAGES", "shared"]

PAGES: tuple[Page, ...] = (
    *tasks.PAGES,
    *adding.PAGES,
    *editor.PAGES,
    *draft.PAGES,
    *checks.PAGES,
    *comments.PAGES,
    *review.PAGES,
    *verbs.PAGES,
    *versions.PAGES,
    *preview.PAGES,
    *translate.PAGES,
    *people.PAGES,
)
