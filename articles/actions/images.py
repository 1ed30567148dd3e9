"""Pictures: looked at before they are kept, and kept for ever under their key."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime

from django.contrib.auth.models import User
from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext

from articles import pictures
from articles.actions import rows
from articles.actions.base import ActionRefused, allow, words
from articles.models import Image, ImageFile
from articles.states import SafetyQuestion

ADD_IMAGE = "articles.add_image"
CHANGE_IMAGE = "articles.change_image"
NO = "no"
SILENT = gettext_lazy("Say in English what the picture shows, for who cannot see it, or that it says nothing.")


@dataclass(frozen=True)
class Described:
    """What somebody says of a picture."""

    title: str
    alt_en: str = ""
    alt_es: str = ""
    decorative: bool = False
    credit: str = ""
    license: str = ""


IMAGE_FIELDS = tuple(Described.__dataclass_fields__)


@transaction.atomic
def add_image(
    *, key: str, described: Described, files: Sequence[pictures.File], answers: Mapping[str, str], by: User, at: datetime
) -> Image:
    """A picture that texts may show from now on. Who answered the safety questions, and when, stays with it.

    Its key is new: a text that somebody signed would show another picture otherwise.
    """
    allow(by, ADD_IMAGE)
    for question in SafetyQuestion:
        if answers.get(question) != NO:
            said = _("It is not for our readers unless every answer is no. %(question)s")
            raise ActionRefused(said % {"question": question.label})
    if not files:
        raise ActionRefused(_("Choose the picture."))
    _refuse_silence(described)
    image = Image(key=key, safe_by=by, safe_at=at, spec=_spec(key, files, described))
    rows.write(image, asdict(described), at=at)
    ImageFile.objects.bulk_create(
        ImageFile(image=image, name=file.name(key), width=file.width, height=file.height, content=file.content)
        for file in files
    )
    return image


@transaction.atomic
def change_image(image: Image, described: Described, *, was: str, by: User, at: datetime) -> Image:
    """Say anew what it shows and whose it is. Texts that readers see keep what they said when they were published."""
    allow(by, CHANGE_IMAGE)
    image = rows.lock(image, IMAGE_FIELDS, was)
    _refuse_silence(described)
    image.spec = image.spec | {"decorative": described.decorative, "credit": described.credit}
    rows.write(image, asdict(described), at=at)
    return image


def _refuse_silence(described: Described) -> None:
    words(described.title, pgettext("Write …", "a title"))
    if not described.decorative and not described.alt_en.strip():
        raise ActionRefused(str(SILENT))


def _spec(key: str, files: Sequence[pictures.File], described: Described) -> dict[str, object]:
    return pictures.spec(key, list(files), decorative=described.decorative, credit=described.credit)
