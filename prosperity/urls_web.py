"""The public site: what the `web` process serves. English at `/`, Spanish under `/es/`."""

from django.conf.urls.i18n import i18n_patterns
from django.templatetags.static import static
from django.urls import include, path
from django.utils.functional import lazy
from django.views.generic import RedirectView

from articles import sitemaps
from articles.views import image, report
from prosperity import views
from prosperity.limits import limited

urlpatterns = [
    path("healthz", views.healthz, name="healthz"),
    path("readyz", views.readyz, name="readyz"),
    path("favicon.ico", RedirectView.as_view(url=lazy(static, str)("prosperity/favicon.svg"))),
    path("sitemap.xml", sitemaps.sitemap, name="sitemap"),
    path("images/<str:name>", image, name="image"),
    path("robots.txt", sitemaps.robots, name="robots"),
    *i18n_patterns(
        path("articles/<slug:slug>/report/", limited(report), name="report"),
        path("", include("articles.urls")),
        path("", include("intake.urls")),
        prefix_default_language=False,
    ),
]

handler400 = views.bad_request
handler403 = views.permission_denied
handler404 = views.not_found
handler500 = views.server_error
