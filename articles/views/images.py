"""A file of a picture. Its name carries a hash of what is in it, so whoever has it never asks again."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from articles.markup import IMAGE_NAME
from articles.models import ImageFile

A_YEAR = 31_536_000  # seconds


@cache_control(public=True, max_age=A_YEAR, immutable=True)
@require_safe
def image(request: HttpRequest, name: str) -> HttpResponse:
    """One query. What is not there is not kept either: a 404 says `no-store` by itself (prosperity/views.py)."""
    named = IMAGE_NAME.fullmatch(name)
    content = ImageFile.objects.filter(name=name).values_list("content", flat=True).first() if named else None
    if named is None or content is None:
        raise Http404
    return HttpResponse(bytes(content), content_type=f"image/{named['format']}")
