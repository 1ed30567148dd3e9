"""The WSGI application of whichever role this process has."""

import os

from django.conf import settings
from django.core.wsgi import get_wsgi_application

from prosperity import deadline

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "prosperity.settings")

application = get_wsgi_application()

# Apps are loaded now, so the checks can be: a server without its keys, or with the owner's rights, never answers at all.
from intake import safety  # noqa: E402
from prosperity.checks import stop_unless_fit_to_serve  # noqa: E402
from prosperity.page_watch import PageWatch  # noqa: E402

stop_unless_fit_to_serve()
deadline.install()  # public requests set the limit (prosperity.middleware.DatabaseDeadline); others wait as ever
safety.read_ahead()
if settings.ROLE in ("web", "all"):
    PageWatch().start()
