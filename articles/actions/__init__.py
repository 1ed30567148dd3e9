"""Verbs on articles. Each is one transaction: lock, check, change; one that changes what readers see bumps the publication."""

from articles.actions.base import EDIT, LEAD, PUBLISH, SIGN, ActionRefused, Stale, Text
from articles.actions.publishing import publish, put_on_shelf
from articles.actions.writing import save_revision

__all__ = [
    "EDIT",
    "LEAD",
    "PUBLISH",
    "SIGN",
    "ActionRefused",
    "Stale",
    "Text",
    "publish",
    "put_on_shelf",
    "save_revision",
]
