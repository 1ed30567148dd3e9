"""Pictures at the desk: sent once, looked at with five questions, and described for who cannot see them."""

from __future__ import annotations

import io
from typing import Any

from django.contrib import messages
from django.contrib.admin.models import ADDITION, CHANGE
from django.core.files.uploadhandler import MemoryFileUploadHandler, SkipFile
from django.db import transaction
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from django.views.decorators.http import require_http_methods

from articles import actions, markup
from articles.actions import ADD_IMAGE, CHANGE_IMAGE, IMAGE_FIELDS, ActionRefused, Described
from articles.actions.rows import seen
from articles.admin_views import shelf
from articles.admin_views.frame import EditorRequest, Page
from articles.models import Article, Image
from articles.pictures import LARGEST_UPLOAD
from articles.shelf_forms import ImageForm, NewImageForm
from articles.states import SafetyQuestion

SEE = "articles.view_image"


class InMemory(MemoryFileUploadHandler):
    """Holds one picture, and never writes it to a file. What is more than one may be is read past, so the words are kept."""

    def handle_raw_input(self, *args: Any, **kwargs: Any) -> None:
        self.activated, self.taken, self.is_too_large = True, 0, False

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes | None:
        self.taken += len(raw_data)  # of all files of the request
        if self.taken > LARGEST_UPLOAD:
            self.is_too_large, self.file = True, io.BytesIO()
            raise SkipFile
        return super().receive_data_chunk(raw_data, start)


@csrf_exempt  # `_add` asks for the token; before anything is read it has to be known who sends it, and how it is read
@require_http_methods(["GET", "HEAD", "POST"])
def add(request: EditorRequest) -> HttpResponse:
    shelf.need(request, ADD_IMAGE)
    handler = InMemory(request)
    request.upload_handlers = [handler]
    return _add(request, handler)


@csrf_protect
def _add(request: EditorRequest, handler: InMemory) -> HttpResponse:
    form, refusal = NewImageForm(), None
    if request.method == "POST":
        form = NewImageForm(request.POST, request.FILES)
        if handler.is_too_large:
            form.fields["file"].error_messages["required"] = _("This file has more than 8 MB. Send a smaller one.")
        if form.is_valid():
            try:
                return _kept(request, form)
            except ActionRefused as refused:
                refusal = refused
    context = {"title": _("New picture"), "form": form, "refusal": refusal, "may_change": True}
    return shelf.page(request, Image, "image/add.html", context, status=shelf.status_of(refusal, form))


@transaction.atomic
def _kept(request: EditorRequest, form: NewImageForm) -> HttpResponse:
    given = form.cleaned_data
    answers = {question.value: given[question.value] for question in SafetyQuestion}
    image = actions.add_image(
        key=given["key"], described=_described(form), files=given["file"], answers=answers, by=request.user, at=timezone.now()
    )
    shelf.remember(request, image, ADDITION, form)
    messages.success(request, _("The picture is there. The line below shows it in a text."))
    return _to(image)


@require_http_methods(["GET", "HEAD", "POST"])
def change(request: EditorRequest, object_id: int) -> HttpResponse:
    shelf.need(request, SEE)
    image = get_object_or_404(Image.objects.select_related("safe_by"), pk=object_id)
    if request.method != "POST":
        return _show(request, image)
    shelf.need(request, CHANGE_IMAGE)
    form, was = ImageForm(request.POST, instance=get_object_or_404(Image, pk=object_id)), request.POST.get("was", "")
    if not form.is_valid():
        return _show(request, image, form=form, was=was)
    try:
        with transaction.atomic():
            actions.change_image(image, _described(form), was=was, by=request.user, at=timezone.now())
            shelf.remember(request, image, CHANGE, form)
    except actions.RowMoved as moved:
        return _show(request, image, form=form, refusal=moved)
    except ActionRefused as refusal:
        return _show(request, image, form=form, was=was, refusal=refusal)
    messages.success(request, _("Saved. Texts that readers see keep what they say until they are published again."))
    return _to(image)


def _described(form: ImageForm) -> Described:
    return Described(**{name: form.cleaned_data[name] for name in IMAGE_FIELDS})


def _to(image: Image) -> HttpResponse:
    return HttpResponseRedirect(reverse("admin:articles_image_change", args=[image.pk]))


def _show(
    request: EditorRequest,
    image: Image,
    *,
    form: ImageForm | None = None,
    was: str = "",
    refusal: ActionRefused | None = None,
) -> HttpResponse:
    may_change = request.user.has_perm(CHANGE_IMAGE)
    now = refusal.row if isinstance(refusal, actions.RowMoved) else None
    status = shelf.status_of(refusal, form) if form is not None else 200
    context = {
        "title": image.title,
        "image": image,
        "now": now,
        "form": form or ImageForm(instance=image, may_change=may_change),
        "was": was or seen(now or image, IMAGE_FIELDS),
        "refusal": refusal,
        "may_change": may_change,
        "shown": shown(image),
        "lines": _lines(image),
        "used_in": list(Article.objects.showing(image).order_by("title", "language")),
    }
    return shelf.page(request, Image, "image/change.html", context, status=status)


def shown(image: Image) -> dict[str, Any]:
    """The smallest file that every browser reads, and what it takes on the page."""
    files = [file for file in image.spec.get("files", ()) if file[0].endswith("webp")]
    name, width, height = min(files, key=lambda file: int(file[1]), default=("", 0, 0))
    return {"url": f"{markup.IMAGES}{name}", "width": width, "height": height}


def _lines(image: Image) -> list[tuple[str, str]]:
    """What to write into a text, in each language."""
    said = {"en": image.alt_en, "es": image.alt_es}
    if image.decorative:
        said = {"": ""}
    return [(language, f"::: {markup.IMAGE} {image.key} {words}".strip() + "\n:::") for language, words in said.items()]


PAGES: tuple[Page, ...] = (("add/", add, "add"), ("<int:object_id>/change/", change, "change"))
