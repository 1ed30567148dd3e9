"""Makes our desk the admin site. Apart from apps.py, so that the public process imports no admin."""

from django.contrib.admin.apps import AdminConfig


class DeskConfig(AdminConfig):
    default_site = "prosperity.desk.DeskSite"
