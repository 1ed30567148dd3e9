"""Pictures at the desk: sent once, looked at with five questions, and described for who cannot see them."""

from __future__ import annotations

import functools
import io
from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.contrib.admin.models import ADDITION, CHANGE
from django.core.files.uploadhandler import MemoryFileUploadHandler, SkipFile
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from django.views.decorators.http import require_http_methods

from articles import actions, markup
from articles.actions import ADD_IMAGE, CHANGE_IMAGE, IMAGE_FIELDS, ActionRefused, Described
from articles.admin_views import shelf
from articles.admin_views.frame import EditorRequest, Page
from articles.models import Article, Image
from articles.pictures import LARGEST_UPLOAD
from articles.shelf_forms import ImageForm, NewImageForm
from articles.states import SafetyQuestion

SEE = "articles.view_image"


class InMemory(MemoryFileUploadHandler):
    """Holds one picture, and never writes it to a file. What is more than one may be is read past, so the words are kept."""

    def __init__(self, request: HttpRequest, *, most: int) -> None:
        super().__init__(request)
        self.most, self.taken, self.is_too_large = most, 0, False

    def handle_raw_input(self, *args: Any, **kwargs: Any) -> None:
        self.activated = True

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes | None:
        self.taken += len(raw_data)  # of all files of the request
        if self.taken > self.most:
            self.is_too_large, self.file = True, io.BytesIO()
            raise SkipFile
        return super().receive_data_chunk(raw_data, start)


def received(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """For the one page that takes a file, around all that asks who it is: how a body is read has to be said before anything
    looks into it for a token. Of who may not add a picture not one byte of a file is kept."""
    checked = csrf_protect(view)

    @csrf_exempt  # the line above asks for the token
    @functools.wraps(view)
    def wrapped(request: EditorRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        most = LARGEST_UPLOAD if request.user.has_perm(ADD_IMAGE) else 0
        request.upload_handlers = [InMemory(request, most=most)]
        return checked(request, *args, **kwargs)

    return wrapped


@require_http_methods(["GET", "HEAD", "POST"])
def add(request: EditorRequest) -> HttpResponse:
    shelf.need(request, ADD_IMAGE)
    form, refusal = NewImageForm(), None
    if request.method == "POST":
        form = NewImageForm(request.POST, request.FILES)
        if any(getattr(handler, "is_too_large", False) for handler in request.upload_handlers):
            form.fields["file"].error_messages["required"] = _("This file has more than 8 MB. Send a smaller one.")
        image, refusal = shelf.attempt(request, form, lambda: _keep(request, form), ADDITION)
        if image is not None:
            messages.success(request, _("The picture is there. The line below shows it in a text."))
            return _to(image)
    context = {"title": _("New picture"), "form": form, "refusal": refusal, "may_change": True}
    return shelf.page(request, Image, "image/add.html", context, status=shelf.status_of(refusal, form))


@require_http_methods(["GET", "HEAD", "POST"])
def change(request: EditorRequest, object_id: int) -> HttpResponse:
    """What it shows, and whose it is; the picture itself never changes."""
    shelf.need(request, SEE)
    image = get_object_or_404(Image.objects.select_related("safe_by"), pk=object_id)
    if request.method != "POST":
        return _show(request, image)
    shelf.need(request, CHANGE_IMAGE)
    form, was = ImageForm(request.POST, instance=get_object_or_404(Image, pk=object_id)), request.POST.get("was", "")
    saved, refusal = shelf.attempt(request, form, lambda: _change(request, image, form, was), CHANGE)
    if saved is None:
        return _show(request, image, form=form, was=was, refusal=refusal)
    messages.success(request, _("Saved. Texts that readers see keep what they say until they are published again."))
    return _to(saved)


def _keep(request: EditorRequest, form: NewImageForm) -> Image:
    given = form.cleaned_data
    answers = {question.value: given[question.value] for question in SafetyQuestion}
    described, at = _described(form), timezone.now()
    return actions.add_image(
        key=given["key"], described=described, files=given["file"], answers=answers, by=request.user, at=at
    )


def _change(request: EditorRequest, image: Image, form: ImageForm, was: str) -> Image:
    return actions.change_image(image, _described(form), was=was, by=request.user, at=timezone.now())


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
    context = {
        "title": image.title,
        "image": image,
        "now": shelf.said_now(form, refusal),
        "form": form or ImageForm(instance=image, may_change=may_change),
        "was": shelf.digest(image, IMAGE_FIELDS, form, refusal, was),
        "refusal": refusal,
        "may_change": may_change,
        "shown": shown(image),
        "lines": _lines(image),
        "used_in": list(Article.objects.showing(image).order_by("title", "language")),
    }
    return shelf.page(request, Image, "image/change.html", context, status=shelf.status_of(refusal, form))


def shown(image: Image) -> dict[str, Any]:
    """The smallest file that every browser reads, and what it takes on the page."""
    files = [file for file in image.spec.get("files", ()) if file[0].endswith("webp")]
    name, width, height = min(files, key=lambda file: int(file[1]), default=("", 0, 0))
    return {"url": f"{markup.IMAGES}{name}", "width": width, "height": height}


def _lines(image: Image) -> list[tuple[str, str]]:
    """What to write into a text, in each language."""
    said = [("", "")] if image.decorative else [("en", image.alt_en), ("es", image.alt_es)]
    shows = f"::: {markup.IMAGE} {image.key}"
    return [(language, f"{shows} {words}".strip() + "\n:::") for language, words in said if words or image.decorative]


PAGES: tuple[Page, ...] = (("add/", add, "add"), ("<int:object_id>/change/", change, "change"))
