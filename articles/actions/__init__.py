"""Verbs on articles. Each is one transaction: lock, check, change; one that changes what readers see bumps the publication."""

from articles.actions.base import EDIT, LEAD, PUBLISH, SIGN, ActionRefused, DraftMoved, NotAllowed, Stale, Text
from articles.actions.images import ADD_IMAGE, CHANGE_IMAGE, IMAGE_FIELDS, Described, add_image, change_image
from articles.actions.publishing import give_plan_up, plan, publish, publish_planned, unplan
from articles.actions.reports import handle
from articles.actions.reviewing import (
    LinkRefused,
    make_link,
    open_link,
    send,
    send_back,
    sign,
    sign_by_link,
    take_link_back,
)
from articles.actions.rows import RowMoved
from articles.actions.shelving import end_withdrawn, keep, put_on_shelf, withdraw
from articles.actions.sources import ADD_SOURCE, CHANGE_SOURCE, SOURCE_FIELDS, SourceFacts, add_source, change_source, flag
from articles.actions.writing import (
    autosave,
    check_again,
    create_article,
    discard,
    rename,
    restore,
    save_revision,
    set_people,
)

__all__ = [
    "ADD_IMAGE",
    "ADD_SOURCE",
    "CHANGE_IMAGE",
    "CHANGE_SOURCE",
    "EDIT",
    "IMAGE_FIELDS",
    "LEAD",
    "PUBLISH",
    "SIGN",
    "SOURCE_FIELDS",
    "ActionRefused",
    "Described",
    "DraftMoved",
    "LinkRefused",
    "NotAllowed",
    "RowMoved",
    "SourceFacts",
    "Stale",
    "Text",
    "add_image",
    "add_source",
    "autosave",
    "change_image",
    "change_source",
    "check_again",
    "create_article",
    "discard",
    "end_withdrawn",
    "flag",
    "give_plan_up",
    "handle",
    "keep",
    "make_link",
    "open_link",
    "plan",
    "publish",
    "publish_planned",
    "put_on_shelf",
    "rename",
    "restore",
    "save_revision",
    "send",
    "send_back",
    "set_people",
    "sign",
    "sign_by_link",
    "take_link_back",
    "unplan",
    "withdraw",
]
