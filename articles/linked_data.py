"""What machines are told of an article: schema.org's MedicalWebPage, as a block of data that no browser runs."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.utils.safestring import SafeString

from articles.models import Article, Source
from articles.states import SourceStatus

# As django.utils.html.json_script does it: nothing in the words can end the block.
ESCAPES = {ord(">"): "\\u003E", ord("<"): "\\u003C", ord("&"): "\\u0026"}


def medical_page(article: Article, sources: Iterable[Source]) -> SafeString:
    """Ready for a script element of type application/ld+json. Names of people only when they are real, like on the page."""
    centre = {"@type": "MedicalOrganization", "name": settings.CENTRE_NAME}
    data: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "MedicalWebPage",
        "url": f"{settings.PUBLIC_URL}{article.get_absolute_url()}",
        "name": article.title,
        "description": article.summary,
        "inLanguage": article.language,
        "datePublished": article.published_at.date().isoformat() if article.published_at else None,
        "dateModified": article.updated_on.isoformat() if article.updated_on else None,
        "author": {"@type": "Person", "name": article.author_name} if article.author_name else centre,
        "publisher": centre,
        "citation": [
            {"@type": "WebPage", "name": source.title, "url": source.url}
            for source in sources
            if source.status != SourceStatus.GONE
        ],
    }
    if article.reviewed_on is not None:
        data["lastReviewed"] = article.reviewed_on.isoformat()
        data["reviewedBy"] = {"@type": "Person", "name": article.reviewer_name}
    told = {name: value for name, value in data.items() if value}
    return SafeString(json.dumps(told, ensure_ascii=False, separators=(",", ":")).translate(ESCAPES))
