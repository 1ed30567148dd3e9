"""Views of the queue that somebody keeps under a name: their own, or everybody's. They name no family."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import parse_qsl

from django.contrib.auth.models import User
from django.db import IntegrityError, transaction
from django.db.models import F, Q
from django.utils.translation import gettext as _

from intake.actions.base import LEAD, ActionRefused
from intake.models import SavedView
from intake.queries import View

MOST_VIEWS = 20  # of one person, and shared ones
LONGEST_QUERY = 1_000  # characters that are read of what a page sends back


def view_in(query: str) -> View:
    """The view that the end of an address asks for, on its first page."""
    return replace(View.parse(dict(parse_qsl(query[:LONGEST_QUERY]))), page=1)


def keepable(view: View) -> str:
    """The address under which a view is kept; empty for what there is no use in keeping: the whole queue, and one request."""
    return "" if view.reference else view.query()


def views_of(person: User) -> list[SavedView]:
    """A person's own views, then the shared ones."""
    return list(SavedView.objects.filter(Q(by=person) | Q(by=None)).order_by(F("by").asc(nulls_last=True), "name"))


def may_drop(saved: SavedView, person: User) -> bool:
    """Everybody their own; the shared ones whoever leads."""
    return saved.by_id == person.pk or (saved.by_id is None and person.has_perm(LEAD))


def save_view(view: View, *, by: User, name: str, shared: bool) -> SavedView:
    """Keep a narrowed list under a name. The same once more is one view. Raises ActionRefused."""
    query, owner = keepable(view), None if shared else by
    if not query:
        raise ActionRefused(_("There is nothing to save here: narrow the list first."))
    if shared and not by.has_perm(LEAD):
        raise ActionRefused(_("Only the lead shares a view with everyone."))
    theirs = SavedView.objects.filter(by=owner)
    same = theirs.filter(name=name).first()
    if same is not None:
        return _the_same(same, query)
    if theirs.count() >= MOST_VIEWS:
        raise ActionRefused(_("There are %(most)s views already. Delete one first.") % {"most": MOST_VIEWS})
    try:
        with transaction.atomic():
            return SavedView.objects.create(by=owner, name=name, query=query)
    except IntegrityError:  # pressed twice: the other press was faster
        return _the_same(theirs.get(name=name), query)


def _the_same(saved: SavedView, query: str) -> SavedView:
    if saved.query == query:
        return saved
    if saved.by_id is None:
        raise ActionRefused(_("There is a shared view of this name. Choose another name."))
    raise ActionRefused(_("You have a view of this name. Choose another name."))


def drop_view(number: int, *, by: User) -> None:
    """Delete a view. One that is gone already, or is somebody else's own, is nothing to delete. Raises ActionRefused."""
    saved = SavedView.objects.filter(Q(by=by) | Q(by=None), pk=number).first()
    if saved is None:
        return
    if not may_drop(saved, by):
        raise ActionRefused(_("Only the lead deletes a shared view."))
    saved.delete()
