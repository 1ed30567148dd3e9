"""The desk's own pages, in a module each. `PAGES` is all of them; `admin` gives them their addresses."""

from intake.admin_views import queue, story, verbs

PAGES = (*queue.PAGES, *story.PAGES, *verbs.PAGES)
