"""What every template may say about the centre and the crisis lines. No query: error pages need it too."""

from __future__ import annotations

import re

from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import get_language

from articles.crisis_lines import LINES


def site(request: HttpRequest) -> dict[str, object]:
    language = (get_language() or settings.LANGUAGE_CODE)[:2]
    return {
        "centre": {
            "name": settings.CENTRE_NAME,
            "phone": settings.CENTRE_PHONE,
            "phone_uri": "tel:" + re.sub(r"[^+\d]", "", settings.CENTRE_PHONE),
            "hours": settings.CENTRE_HOURS.get(language, ""),
        },
        "lines": LINES,
        "public_url": settings.PUBLIC_URL,
        "one_process_group": settings.ROLE == "all",
    }
