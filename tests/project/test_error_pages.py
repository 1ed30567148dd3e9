"""When something is broken, people still get the truth and the phone numbers, and nobody's words."""

from __future__ import annotations

import pytest
from django.db import InterfaceError, OperationalError
from django.test import RequestFactory
from django.utils import translation

from articles.views import pages as article_views
from prosperity.views import error_page

STATUSES = (400, 403, 404, 413, 429, 500, 503)


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("status", STATUSES)
def test_every_error_page_shows_the_numbers_and_needs_no_database(status, language, settings):
    settings.CENTRE_PHONE = "202-555-0100"
    with translation.override(language):
        answer = error_page(RequestFactory().get("/anything/"), status)
    page = answer.content.decode()
    assert answer.status_code == status
    assert "tel:911" in page
    assert "tel:988" in page
    assert "202-555-0100" in page
    assert page.index("tel:911") < page.index("202-555-0100")
    assert f'lang="{language}"' in page
    assert ("Retry-After" in answer.headers) == (status in (429, 503))


@pytest.mark.parametrize("error", [OperationalError, InterfaceError])
def test_without_the_database_an_article_is_an_honest_503(client, monkeypatch, error):
    def gone(*args, **kwargs):
        raise error("connection refused: secret-host")

    monkeypatch.setattr(article_views, "_shelves", gone)
    answer = client.get("/")
    assert answer.status_code == 503
    assert b"tel:911" in answer.content
    assert b"secret-host" not in answer.content


def test_a_fault_of_ours_is_a_500_without_details(client, monkeypatch, caplog):
    def broken(*args, **kwargs):
        raise RuntimeError("Zebrafinch")

    monkeypatch.setattr(article_views, "_shelves", broken)
    client.raise_request_exception = False
    answer = client.get("/")
    assert answer.status_code == 500
    assert b"tel:911" in answer.content
    assert b"Zebrafinch" not in answer.content


def test_health_and_readiness(client, db, monkeypatch, settings, tmp_path):
    assert client.get("/healthz").status_code == 200
    assert client.get("/readyz").status_code == 200
    from prosperity import views

    class Gone:
        def cursor(self):
            raise OperationalError("secret-host")

    monkeypatch.setattr(views, "connection", Gone())
    assert client.get("/healthz").status_code == 200
    answer = client.get("/readyz")
    assert answer.status_code == 503
    assert answer.content == b"database: no answer\nspool: none, nothing is taken while the database is gone\n"
    settings.SPOOL = tmp_path
    answer = client.get("/readyz")
    assert answer.status_code == 200
    assert answer.content == b"database: no answer\nspool: 0 waiting\n"
    settings.SPOOL = tmp_path / "gone"
    assert client.get("/readyz").status_code == 503
