"""The WSGI application of whichever role this process has."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "prosperity.settings")

application = get_wsgi_application()
