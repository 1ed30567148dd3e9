"""Tags for every page: our own files with their integrity, the other language, the current page."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from urllib.parse import urlencode

from django import template
from django.conf import settings
from django.contrib.staticfiles.storage import staticfiles_storage
from django.http import HttpRequest
from django.urls import translate_url
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language

register = template.Library()

LANGUAGE_NAMES = {"en": "English", "es": "Español"}  # each in its own words, so not translated


@lru_cache(maxsize=64)
def _integrity(name: str) -> str:
    """The sha384 of the file as it is served: read from the collected files, where addresses inside CSS are hashed."""
    with staticfiles_storage.open(staticfiles_storage.stored_name(name)) as file:  # type: ignore[attr-defined]
        return "sha384-" + base64.b64encode(hashlib.sha384(file.read()).digest()).decode()


@register.simple_tag
def stylesheet(name: str) -> SafeString:
    return format_html('<link rel="stylesheet" href="{}" integrity="{}">', staticfiles_storage.url(name), _integrity(name))


@register.simple_tag
def script(name: str) -> SafeString:
    return format_html('<script defer src="{}" integrity="{}"></script>', staticfiles_storage.url(name), _integrity(name))


@dataclass(frozen=True)
class Language:
    code: str
    name: str
    url: str
    form: str = ""  # the form on this page whose answers go along; then it is a button of that form and not a link


@register.simple_tag(takes_context=True)
def other_language(context: template.Context) -> Language | None:
    """This page in the other language. A page with a form takes along what was typed, by POST, also without script.

    Where the view says so (`keeps_ticket`: the receipt, which is shown once) the sealed ticket goes along; no other query does.
    None on the answer to a POST without a form, and where the other language has no such text yet.
    """
    request: HttpRequest = context["request"]
    code = "en" if (get_language() or settings.LANGUAGE_CODE).startswith("es") else "es"
    helper = getattr(context.get("form") or context.get("reply_form"), "helper", None)
    if helper is not None:
        return Language(code, LANGUAGE_NAMES[code], translate_url(helper.form_action or request.path, code), helper.form_id)
    if request.method == "POST":
        return None
    if "translation" in context:  # an article or a topic has an address of its own in each language, or is not there yet
        there = context["translation"]
        return Language(code, LANGUAGE_NAMES[code], there.get_absolute_url()) if there else None
    ticket = f"?{urlencode({'t': request.GET['t']})}" if context.get("keeps_ticket") else ""
    return Language(code, LANGUAGE_NAMES[code], translate_url(request.path, code) + ticket)


@register.simple_tag(takes_context=True)
def mark_current(context: template.Context, url: str) -> str:
    """` aria-current="page"` for a link to the page that is being read."""
    return SafeString(' aria-current="page"') if context["request"].path == url else ""


@register.filter
def moment(at: datetime) -> str:
    """For `datetime=""`, which takes no microseconds: 2026-11-22T19:38:05-05:00, in the time zone of the page."""
    return timezone.localtime(at).isoformat(timespec="seconds")
