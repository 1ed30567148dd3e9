import datetime

from django.conf import settings
from django.db import migrations, models
from django.db.models import Case, F, Value, When
from django.db.models.functions import Coalesce

LONG_AGO = Value(datetime.datetime(1, 1, 1, tzinfo=datetime.timezone.utc))
NEVER = Value(datetime.datetime(9999, 12, 31, tzinfo=datetime.timezone.utc))
WAITING_SINCE = Coalesce('waits_since', 'received_at')
ACT_FROM = Coalesce('act_at', LONG_AGO)
PROMISED_BY = Coalesce('promise_at', NEVER)
FREE_FROM = Case(
    When(status='waiting', then=LONG_AGO),
    When(status__in=['claimed', 'in_contact'], then=Coalesce('lease_until', NEVER)),
    default=NEVER,
    output_field=models.DateTimeField(),
)
NARROWED_BY = (F('urgent'), F('reach'), F('relation'), F('language'), F('came_by'), F('claimed_by'))
NARROWED = (*NARROWED_BY, F('status'), FREE_FROM)
IN_THE_QUEUE = models.Q(status__in=['claimed', 'in_contact', 'waiting'], erase_asked_at=None)
OVER = models.Q(status='closed', erase_asked_at=None)
BEFORE = (
    'inquiry_queue', 'queue_by_wait', 'queue_by_act', 'queue_promises', 'queue_by_age', 'queue_by_moment',
    'inquiry_closed', 'inquiry_outcomes',
)
AFTER = (
    models.Index(
        F('lane'), WAITING_SINCE, F('reference'), ACT_FROM, PROMISED_BY, *NARROWED,
        name='queue_by_wait', condition=IN_THE_QUEUE,
    ),
    models.Index(
        F('lane'), F('act_at'), WAITING_SINCE, F('reference'), F('snoozed'), PROMISED_BY, *NARROWED,
        name='queue_by_act', condition=IN_THE_QUEUE,
    ),
    models.Index(
        F('lane'), PROMISED_BY, WAITING_SINCE, F('reference'), *NARROWED,
        name='queue_promises', condition=IN_THE_QUEUE,
    ),
    models.Index(F('received_at'), F('reference'), *NARROWED, name='queue_by_age', condition=IN_THE_QUEUE),
    models.Index(F('act_at'), F('reference'), *NARROWED, name='queue_by_moment', condition=IN_THE_QUEUE),
    models.Index(F('closed_at').desc(), F('reference'), F('outcome'), *NARROWED_BY, name='inquiry_closed', condition=OVER),
    models.Index(fields=['outcome', '-closed_at', 'reference'], name='inquiry_outcomes', condition=OVER),
)


class Migration(migrations.Migration):
    """What a list can be narrowed by stands in the index of its order."""

    dependencies = [
        ('intake', '0009_who_leads'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        *(migrations.RemoveIndex(model_name='inquiry', name=name) for name in BEFORE),
        *(migrations.AddIndex(model_name='inquiry', index=index) for index in AFTER),
    ]
