"""A reader reports an error: two choices, no words, nothing about the reader; put in by a site that cannot read it back."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import DatabaseError, connection
from django.test import Client
from django.utils import timezone

from articles.forms import ReportForm
from articles.models import Article, ErrorReport, Redirect
from articles.states import ErrorReason
from prosperity import limits
from tests.make import make_article, make_published
from tests.project.test_grants import acting_as

pytestmark = pytest.mark.django_db

PATH = "/articles/invented/report/"
SENT = {"reason": "wrong", "section": "a-heading"}


@pytest.fixture
def article():
    return make_published(body="## A heading\n\nWords.\n\n## Snake_case and more\n\nWords.\n")


def test_the_article_leads_to_a_form_of_choices_only(client, article):
    assert f'href="{PATH}"'.encode() in client.get(article.get_absolute_url()).content
    page = client.get(PATH).content.decode().split("<main")[1].split("</main>")[0]
    assert page.count('type="radio"') == len(ErrorReason) == 6
    assert '<option value="a-heading">A heading</option>' in page
    for way_to_write in ("<textarea", 'type="text"', 'type="email"', 'type="hidden"', 'type="file"'):
        assert way_to_write not in page


@pytest.mark.parametrize("reason", ErrorReason.values)
def test_a_report_is_put_in_and_the_browser_is_led_on(client, article, reason, django_assert_max_num_queries):
    with django_assert_max_num_queries(2):
        answer = client.post(PATH, {"reason": reason, "section": ""})
    assert (answer.status_code, answer["Location"]) == (303, "/report/thanks/")
    assert not answer.cookies
    row = ErrorReport.objects.get()
    assert (row.article, row.reason, row.section, row.on, row.handled_on) == (article, reason, "", timezone.localdate(), None)
    assert client.get("/report/thanks/").status_code == 200


def test_a_spanish_reader_reports_in_spanish(client):
    make_published(language="es", body="## Un título\n\nWords.\n")
    answer = client.post(f"/es{PATH}", {"reason": "unclear", "section": "un-titulo"})
    assert (answer.status_code, answer["Location"]) == (303, "/es/report/thanks/")
    assert ErrorReport.objects.get().section == "un-titulo"


def test_a_report_keeps_nothing_but_page_choices_and_day():
    columns = {
        column.name for column in connection.introspection.get_table_description(connection.cursor(), "articles_errorreport")
    }
    assert columns == {"id", "article_id", "reason", "section", "on", "handled_on"}


@pytest.mark.parametrize(
    "sent",
    [{}, {"reason": ""}, {"reason": "zebrafinch"}, {"reason": "wrong", "section": "zebrafinch"}, {"section": "a-heading"}],
)
def test_what_is_no_choice_is_asked_again_and_never_repeated(client, article, sent):
    answer = client.post(PATH, sent)
    assert answer.status_code == 422
    assert b"zebrafinch" not in answer.content
    assert b'role="alert"' in answer.content
    assert not ErrorReport.objects.exists()


def test_a_section_that_the_database_would_refuse_is_not_offered(client, article):
    assert b"Snake_case" not in client.get(PATH).content
    offered = [value for value, _ in ReportForm(headings=[]).fields["section"].choices]
    assert offered == [""]


@pytest.mark.parametrize("headers", [{"Sec-Fetch-Site": "cross-site"}, {"Origin": "https://evil.example"}])
def test_another_site_cannot_send_it(client, article, headers):
    assert client.post(PATH, SENT, headers=headers).status_code == 403
    assert not ErrorReport.objects.exists()


def test_one_network_is_held_off_and_another_is_not(client, article):
    for _ in range(limits.OF_ONE.count):
        assert client.post(PATH, SENT).status_code == 303
    answer = client.post(PATH, SENT)
    assert answer.status_code == 429
    assert answer["Retry-After"] == "60"
    assert b"tel:911" in answer.content
    assert client.get(PATH).status_code == 200
    assert Client(REMOTE_ADDR="203.0.113.9").post(PATH, SENT).status_code == 303
    assert ErrorReport.objects.count() == limits.OF_ONE.count + 1


def test_many_networks_together_cannot_fill_the_table(article, monkeypatch):
    monkeypatch.setattr(limits, "OF_ALL", limits.Limit("reports of all", count=3, seconds=3600))
    statuses = [Client(REMOTE_ADDR=f"203.0.{number}.9").post(PATH, SENT).status_code for number in range(5)]
    assert statuses == [303, 303, 303, 429, 429]
    assert ErrorReport.objects.count() == 3


@pytest.mark.parametrize("path", [PATH, "/report/thanks/"])
def test_it_is_kept_nowhere_and_found_by_no_search_engine(client, article, path):
    answer = client.get(path)
    assert answer["Cache-Control"] == "no-store"
    assert b'<meta name="robots" content="noindex">' in answer.content
    assert not answer.cookies


@pytest.mark.parametrize("verb", ["get", "post"])
def test_nothing_can_be_said_of_what_nobody_sees(client, verb):
    make_article()
    assert getattr(client, verb)(PATH).status_code == 404
    Article.objects.all().delete()
    make_published()
    Article.objects.update(closes_on=timezone.localdate() - timedelta(days=1))
    assert getattr(client, verb)(PATH).status_code == 404
    assert not ErrorReport.objects.exists()


def test_the_form_moves_with_its_article(client, article):
    Redirect.objects.create(language="en", slug="old", article=article, at=timezone.now())
    assert client.get("/articles/old/report/")["Location"] == PATH
    assert client.post("/articles/old/report/", SENT).status_code == 404


@pytest.mark.parametrize("verb", ["put", "delete", "patch"])
def test_other_methods_are_refused(client, article, verb):
    assert getattr(client, verb)(PATH).status_code == 405


def test_the_public_sites_own_role_can_put_it_in_and_not_read_it(client, article):
    with acting_as("prosperity_web"):
        assert client.post(PATH, SENT).status_code == 303
    assert ErrorReport.objects.get().section == "a-heading"
    with pytest.raises(DatabaseError, match="permission denied"), acting_as("prosperity_web"):
        ErrorReport.objects.exists()


def test_a_report_leaves_nothing_in_the_log(client, article, caplog):
    client.post(PATH, SENT)
    client.post(PATH, {"reason": "zebrafinch"})
    assert "zebrafinch" not in caplog.text
    assert "a-heading" not in caplog.text
