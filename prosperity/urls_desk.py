"""The desk: what the `desk` process serves."""

from allauth.account import views as account_views
from django.contrib import admin
from django.urls import path
from django.views.generic import RedirectView

from articles.admin_views import shared, signing
from articles.views import image
from prosperity import desk_sign_in, views

# Of allauth's pages only these: accounts are made by whoever runs the site, and no e-mail is sent yet.
account = [
    path("login/", desk_sign_in.sign_in, name="account_login"),
    path("logout/", desk_sign_in.sign_out, name="account_logout"),
    path("inactive/", account_views.account_inactive, name="account_inactive"),
    path("reauthenticate/", account_views.reauthenticate, name="account_reauthenticate"),
]
# For somebody without an account, so outside the admin: the link is the key.
# A slash that a mail program cut off is no reason to ask for a sign-in.
by_link = [
    path("admin/sign/thanks/", signing.thanks, name="sign_by_link_thanks"),
    path("admin/sign/<str:token>/", signing.sign, name="sign_by_link"),
    path("admin/sign/<str:token>", signing.sign),
    path("admin/shared/<str:token>/", shared, name="shared_preview"),
    path("admin/shared/<str:token>", shared),
]
desk = [
    *(path(f"admin/account/{entry.pattern}", entry.callback, name=entry.name) for entry in account),
    *by_link,
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
