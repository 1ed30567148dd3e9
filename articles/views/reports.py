"""A reader says that something is wrong on a page. Nothing about the reader is asked, seen or kept.

prosperity/urls_web.py gives `report` its address: there other sites are refused and floods held off (prosperity/limits.py).
"""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import cache_control
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import require_http_methods, require_safe

from articles import markup
from articles.forms import ReportForm
from articles.freshness import Stage
from articles.models import ErrorReport
from articles.views.addresses import Address, moved, pair

NAME = "report"
no_store = cache_control(no_store=True)


@gzip_page  # it holds no secret that its length could tell
@no_store
@require_http_methods(["GET", "HEAD", "POST"])
def report(request: HttpRequest, slug: str) -> HttpResponse:
    """One query to show it, two to send it. The public site can put a report in, and not read one."""
    language, today = request.LANGUAGE_CODE, timezone.localdate()
    found, other = pair(language, slug)
    if found is None:
        if request.method == "POST":
            raise Http404
        return moved(language, slug, NAME)
    if found.stage(today) is Stage.CLOSED:
        raise Http404
    headings = markup.render(found.body).contents
    form = ReportForm(request.POST if request.method == "POST" else None, headings=headings)
    if request.method == "POST" and form.is_valid():
        ErrorReport.objects.create(
            article=found, reason=form.cleaned_data["reason"], section=form.cleaned_data["section"], on=today
        )
        answer = HttpResponseRedirect(reverse("articles:report_thanks"))
        answer.status_code = 303  # another page, and the browser forgets what was sent
        return answer
    context = {"article": found, "form": form, "translation": Address(other, NAME) if other else None}
    return render(request, "articles/report.html", context, status=422 if form.is_bound else 200)


@gzip_page
@no_store
@require_safe
def report_thanks(request: HttpRequest) -> HttpResponse:
    return render(request, "articles/report_thanks.html")
