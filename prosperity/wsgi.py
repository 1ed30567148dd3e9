"""The WSGI application of whichever role this process has."""

import os

from django.core.wsgi import get_wsgi_application

from prosperity import deadline

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "prosperity.settings")

deadline.install()  # public requests set the limit (prosperity.middleware.DatabaseDeadline); others wait as ever
application = get_wsgi_application()
