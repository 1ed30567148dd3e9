"""The desk's own pages, in a module each. `PAGES` is all of them; `admin` gives them their addresses."""

from intake.admin_views import call, queue, story, verbs

PAGES = (*queue.PAGES, *call.PAGES, *story.PAGES, *verbs.PAGES)
