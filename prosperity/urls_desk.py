"""The desk: what the `desk` process serves."""

from allauth.account import views as account_views
from django.contrib import admin
from django.urls import path
from django.views.generic import RedirectView

from articles.views import image
from prosperity import desk_sign_in, views

# Of allauth's pages only these: accounts are made by whoever runs the site, and no e-mail is sent yet.
account = [
    path("login/", desk_sign_in.sign_in, name="account_login"),
    path("logout/", desk_sign_in.sign_out, name="account_logout"),
    path("inactive/", account_views.account_inactive, name="account_inactive"),
    path("reauthenticate/", account_views.reauthenticate, name="account_reauthenticate"),
]
desk = [
    *(path(f"admin/account/{entry.pattern}", entry.callback, name=entry.name) for entry in account),
    path("admin/", admin.site.urls),
]

urlpatterns = [
    path("healthz", views.healthz, name="healthz"),
    path("readyz", views.readyz, name="readyz"),
    path("images/<str:name>", image, name="image"),  # for previews
    *desk,
    path("", RedirectView.as_view(pattern_name="admin:index")),
]

handler400 = views.bad_request
handler403 = views.permission_denied
handler404 = views.not_found
handler429 = views.too_many_requests
handler500 = views.server_error
