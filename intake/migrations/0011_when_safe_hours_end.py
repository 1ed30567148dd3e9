"""Until when the moment at which a family may be reached stays safe, so that the worker finds the next one when it is over.

Rows that are there already are looked at as soon as their moment comes: then the worker knows the end of those hours.
"""

from django.db import migrations, models
from django.db.models import F


def look_when_it_comes(apps, schema_editor):
    inquiries = apps.get_model("intake", "Inquiry").objects
    inquiries.filter(status__in=["waiting", "claimed", "in_contact"]).update(due_until=F("due_at"))


class Migration(migrations.Migration):

    dependencies = [
        ('intake', '0010_lists_of_any_length'),
    ]

    operations = [
        migrations.AddField(
            model_name='inquiry',
            name='due_until',
            field=models.DateTimeField(blank=True, help_text='Until when that moment stays safe; then the worker finds the next one.', null=True),
        ),
        migrations.AddIndex(
            model_name='inquiry',
            index=models.Index(condition=models.Q(('erase_asked_at', None), ('status__in', ['claimed', 'in_contact', 'waiting']), ('due_until__isnull', False)), fields=['due_until'], name='queue_windows'),
        ),
        migrations.RunPython(look_when_it_comes, migrations.RunPython.noop),
    ]
