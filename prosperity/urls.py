"""Both doors in one process: PROSPERITY_ROLE=all, for development."""

from prosperity import urls_desk, urls_web, views

urlpatterns = [*urls_desk.desk, *urls_web.urlpatterns]

handler400 = views.bad_request
handler403 = views.permission_denied
handler404 = views.not_found
handler429 = views.too_many_requests
handler500 = views.server_error
