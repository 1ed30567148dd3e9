"""The editors' own pages, in a module each. `PAGES` is all that are about articles; `admin` gives them their addresses."""

from articles.admin_views import checks, comments, draft, editor
from articles.admin_views.frame import Page

PAGES: tuple[Page, ...] = (*editor.PAGES, *draft.PAGES, *checks.PAGES, *comments.PAGES)
