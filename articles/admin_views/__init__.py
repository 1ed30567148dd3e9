"""The editors' own pages, in a module each. `PAGES` is all that are about articles; `admin` gives them their addresses."""

from articles.admin_views import adding, people, review, tasks, verbs
from articles.admin_views.frame import Page

PAGES: tuple[Page, ...] = (*tasks.PAGES, *adding.PAGES, *review.PAGES, *verbs.PAGES, *people.PAGES)
