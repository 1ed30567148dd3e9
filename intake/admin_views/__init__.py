"""The desk's own pages, in a module each. `PAGES` is all of them; `admin` gives them their addresses."""

from intake.admin_views import call, find, live, queue, shift, story, template, verbs, views

PAGES = (
    *find.PAGES,
    *live.PAGES,
    *queue.PAGES,
    *call.PAGES,
    *shift.PAGES,
    *views.PAGES,
    *story.PAGES,
    *template.PAGES,
    *verbs.PAGES,
)
