"""Rows of the shelf (sources, topics, terms, pictures): changed in a form, and never over what somebody else just wrote."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, TypeVar

from django.core.exceptions import ValidationError
from django.db.models import Model
from django.utils.translation import gettext as _

from articles.actions.base import ActionRefused

Row = TypeVar("Row", bound=Model)


class RowMoved(ActionRefused):
    """Somebody changed the row since the form was shown. `row` is what it says now."""

    def __init__(self, row: Model) -> None:
        self.row = row
        super().__init__(_("Somebody changed this meanwhile. Look at what it says now, then save again."))


def seen(row: Model, names: Iterable[str]) -> str:
    """What a form carries of the row it was made from. A digest, because files change rows as well as people."""
    said = repr([getattr(row, name) for name in names])
    return hashlib.sha256(said.encode()).hexdigest()[:16]


def lock(row: Row, names: Iterable[str], was: str) -> Row:
    """The row as it stands, locked. Raises RowMoved when it is not what the form was made from."""
    found: Row | None = type(row)._default_manager.select_for_update(of=("self",)).filter(pk=row.pk).first()
    if found is None:
        raise ActionRefused(_("It is not there any more."))
    if seen(found, names) != was:
        raise RowMoved(found)
    return found


def write(row: Model, values: Mapping[str, Any], *, at: datetime) -> None:
    """Say it anew, held to what its fields allow, and marked so that the library's files leave it alone."""
    for name, value in values.items():
        setattr(row, name, value)
    if hasattr(row, "edited_at"):
        row.edited_at = at
    try:
        row.full_clean()
    except ValidationError as error:
        raise ActionRefused(" ".join(error.messages)) from error
    row.save()
