"""The desk at work: where an inquiry stands in the queue, what can be taken back, notes, templates, places, the shift.

Rows that are there already are given their place in the queue. Nobody has snoozed them, and no promise is counted anew.
"""

import django.db.models.deletion
import django.db.models.functions.comparison
import uuid
from django.conf import settings
from django.db import migrations, models
from django.db.models.functions import Coalesce


def place_in_the_queue(apps, schema_editor):
    inquiries = apps.get_model("intake", "Inquiry").objects
    inquiries.filter(status__in=["waiting", "claimed", "in_contact"]).update(act_at=Coalesce("due_at", "received_at"))
    inquiries.exclude(mark="").update(lane=3)
    inquiries.filter(urgent=True).update(lane=0)
    inquiries.filter(status="erased").update(lane=0, came_by="")  # it says nothing about anybody


class Migration(migrations.Migration):

    dependencies = [
        ('auth', '0012_alter_user_first_name_max_length'),
        ('intake', '0006_who_keeps_the_hours'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='CarePlaces',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('level', models.CharField(max_length=60, unique=True)),
                ('free', models.PositiveSmallIntegerField(default=0)),
                ('waiting_from', models.DateField(blank=True, help_text='When a place is expected, if none is free.', null=True)),
                ('version', models.PositiveIntegerField(default=0, editable=False)),
                ('at', models.DateTimeField(blank=True, editable=False, null=True)),
            ],
            options={
                'verbose_name': 'places at a level of care',
                'verbose_name_plural': 'places by level of care',
                'ordering': ['level'],
            },
        ),
        migrations.CreateModel(
            name='DeskWish',
            fields=[
                ('user', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, primary_key=True, related_name='desk_wish', serialize=False, to=settings.AUTH_USER_MODEL)),
                ('single_keys', models.BooleanField(default=True, help_text='Single keys do things.')),
            ],
            options={
                'default_permissions': (),
            },
        ),
        migrations.CreateModel(
            name='LastVerb',
            fields=[
                ('inquiry', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, primary_key=True, related_name='last_verb', serialize=False, to='intake.inquiry')),
                ('at', models.DateTimeField()),
                ('version', models.PositiveIntegerField(help_text='Of the row after the verb: another one means that more has happened.')),
                ('before', models.JSONField()),
            ],
            options={
                'default_permissions': (),
            },
        ),
        migrations.CreateModel(
            name='MessageTemplate',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('slug', models.SlugField(max_length=40)),
                ('language', models.CharField(choices=[('en', 'English'), ('es', 'Spanish')], max_length=2)),
                ('title', models.CharField(max_length=80)),
                ('body', models.TextField(max_length=4000)),
                ('active', models.BooleanField(default=True)),
                ('version', models.PositiveIntegerField(default=0, editable=False)),
            ],
            options={
                'verbose_name': 'message template',
                'verbose_name_plural': 'message templates',
                'ordering': ['slug', 'language'],
                'default_permissions': ('add', 'change', 'view'),
            },
        ),
        migrations.CreateModel(
            name='Note',
            fields=[
                ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ('at', models.DateTimeField()),
                ('words', models.BinaryField()),
            ],
            options={
                'ordering': ['at', 'id'],
                'default_permissions': (),
            },
        ),
        migrations.CreateModel(
            name='ReferralPlace',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(max_length=120, unique=True)),
                ('phone', models.CharField(blank=True, max_length=40)),
                ('url', models.URLField(blank=True)),
                ('active', models.BooleanField(default=True)),
            ],
            options={
                'verbose_name': 'place to refer to',
                'verbose_name_plural': 'places to refer to',
                'ordering': ['name'],
                'default_permissions': ('add', 'change', 'view'),
            },
        ),
        migrations.CreateModel(
            name='SavedView',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(max_length=60)),
                ('query', models.CharField(blank=True, max_length=300)),
            ],
            options={
                'ordering': ['name'],
                'default_permissions': (),
            },
        ),
        migrations.CreateModel(
            name='ShiftNote',
            fields=[
                ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ('at', models.DateTimeField()),
                ('words', models.BinaryField()),
            ],
            options={
                'ordering': ['-at', '-id'],
                'default_permissions': (),
            },
        ),
        migrations.AlterModelOptions(
            name='inquiry',
            options={'default_permissions': ('view',), 'ordering': ['received_at', 'reference'], 'permissions': [('open_inquiry', 'Can read what a family wrote'), ('work_inquiry', 'Can claim, attempt and close'), ('hold_inquiry', 'Can set a legal hold'), ('lead_inquiry', 'Can do what only the lead may')], 'verbose_name': 'inquiry', 'verbose_name_plural': 'inquiries'},
        ),
        migrations.AddField(
            model_name='accessrecord',
            name='opened',
            field=models.PositiveIntegerField(default=1, help_text='How many of them.'),
        ),
        migrations.AddField(
            model_name='accessrecord',
            name='what',
            field=models.CharField(choices=[('inquiry', 'Request'), ('search', 'Search by words'), ('shift', 'Hand-over note')], default='inquiry', max_length=8),
        ),
        migrations.AddField(
            model_name='contactattempt',
            name='event',
            field=models.OneToOneField(null=True, on_delete=django.db.models.deletion.RESTRICT, related_name='attempt', to='intake.timelineevent'),
        ),
        migrations.AddField(
            model_name='inquiry',
            name='act_at',
            field=models.DateTimeField(blank=True, help_text='When somebody at the desk should do something.', null=True),
        ),
        migrations.AddField(
            model_name='inquiry',
            name='came_by',
            field=models.CharField(choices=[('web', 'Form'), ('phone', 'Call')], default='web', max_length=5),
        ),
        migrations.AddField(
            model_name='inquiry',
            name='lane',
            field=models.PositiveSmallIntegerField(choices=[(0, 'Urgent'), (1, 'In turn'), (2, 'Needs a decision'), (3, 'Set apart')], default=1, help_text='Its side of the queue.'),
        ),
        migrations.AddField(
            model_name='inquiry',
            name='lease_until',
            field=models.DateTimeField(blank=True, help_text='Until when a claim without an attempt holds; empty means no end.', null=True),
        ),
        migrations.AddField(
            model_name='inquiry',
            name='outcome_on',
            field=models.DateField(blank=True, help_text='Until when it waits on the waiting list.', null=True),
        ),
        migrations.AddField(
            model_name='inquiry',
            name='promise_at',
            field=models.DateTimeField(blank=True, help_text='By when the receipt said that somebody tries.', null=True),
        ),
        migrations.AddField(
            model_name='inquiry',
            name='snoozed',
            field=models.BooleanField(default=False, help_text='That moment was chosen by a person, or follows an attempt.'),
        ),
        migrations.AddField(
            model_name='inquiry',
            name='tries',
            field=models.PositiveSmallIntegerField(default=0, help_text='Attempts in vain since the last talk or letter.'),
        ),
        migrations.AddField(
            model_name='inquiry',
            name='version',
            field=models.PositiveIntegerField(default=0, help_text='Grows with every change: an older page is told by it.'),
        ),
        migrations.AddField(
            model_name='inquiry',
            name='waits_since',
            field=models.DateTimeField(blank=True, help_text='Since when they wait again; empty until somebody has tried or answered.', null=True),
        ),
        migrations.AddField(
            model_name='timelineevent',
            name='to',
            field=models.ForeignKey(help_text='Who it was handed over to.', null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='timelineevent',
            name='undoes',
            field=models.OneToOneField(null=True, on_delete=django.db.models.deletion.RESTRICT, related_name='undone_by', to='intake.timelineevent'),
        ),
        migrations.AddField(
            model_name='timelineevent',
            name='until',
            field=models.DateTimeField(help_text='When to follow up.', null=True),
        ),
        migrations.AlterField(
            model_name='accessrecord',
            name='inquiry',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='accesses', to='intake.inquiry'),
        ),
        migrations.AlterField(
            model_name='inquiry',
            name='outcome',
            field=models.CharField(blank=True, choices=[('admitted', 'Admitted'), ('referred', 'Referred elsewhere'), ('declined', 'Family declined'), ('unreachable', 'Could not be reached'), ('waitlisted', 'On the waiting list'), ('not_a_fit', 'Not a fit'), ('spam', 'Spam'), ('duplicate', 'Duplicate'), ('withdrawn', 'Withdrawn by the family')], max_length=12),
        ),
        migrations.AlterField(
            model_name='timelineevent',
            name='kind',
            field=models.CharField(choices=[('filed', 'Request arrived'), ('sent_again', 'Sent again, changed'), ('claimed', 'Claimed'), ('released', 'Given back'), ('handed_over', 'Handed over'), ('returned', 'Came back by itself'), ('attempt', 'Contact attempt'), ('follow_up', 'Follow-up set'), ('decision', 'Needs a decision'), ('noted', 'Note written'), ('closed', 'Closed'), ('opened_again', 'Opened again'), ('details', 'Details added'), ('contact', 'Way to reach them changed'), ('reply', 'The family wrote'), ('answer', 'Answer left in the mailbox'), ('new_code', 'New code given'), ('withdrawn', 'Withdrawn by the family'), ('erase_asked', 'Erasure asked for'), ('erase_undone', 'Erasure taken back'), ('erased', 'Erased'), ('held', 'Legal hold set'), ('let_go', 'Legal hold lifted'), ('undone', 'Taken back')], max_length=12),
        ),
        migrations.AddConstraint(
            model_name='accessrecord',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('inquiry__isnull', False), ('what', 'inquiry')), models.Q(models.Q(('what', 'inquiry'), _negated=True), ('inquiry__isnull', True)), _connector='OR'), name='opened_inquiry_is_named'),
        ),
        migrations.AddConstraint(
            model_name='timelineevent',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('kind', 'undone'), ('undoes__isnull', False)), models.Q(models.Q(('kind', 'undone'), _negated=True), ('undoes__isnull', True)), _connector='OR'), name='only_taking_back_undoes'),
        ),
        migrations.AddField(
            model_name='careplaces',
            name='by',
            field=models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='lastverb',
            name='by',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='lastverb',
            name='event',
            field=models.ForeignKey(on_delete=django.db.models.deletion.RESTRICT, related_name='+', to='intake.timelineevent'),
        ),
        migrations.AddConstraint(
            model_name='messagetemplate',
            constraint=models.UniqueConstraint(fields=('slug', 'language'), name='one_template_per_language'),
        ),
        migrations.AddField(
            model_name='note',
            name='by',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='note',
            name='event',
            field=models.OneToOneField(on_delete=django.db.models.deletion.RESTRICT, related_name='note', to='intake.timelineevent'),
        ),
        migrations.AddField(
            model_name='note',
            name='inquiry',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='notes', to='intake.inquiry'),
        ),
        migrations.AddField(
            model_name='inquiry',
            name='referred_to',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='inquiries', to='intake.referralplace'),
        ),
        migrations.AddIndex(
            model_name='inquiry',
            index=models.Index(models.F('lane'), django.db.models.functions.comparison.Coalesce('waits_since', 'received_at'), models.F('reference'), condition=models.Q(('erase_asked_at', None), ('status__in', ['claimed', 'in_contact', 'waiting'])), name='queue_by_wait'),
        ),
        migrations.AddIndex(
            model_name='inquiry',
            index=models.Index(condition=models.Q(('erase_asked_at', None), ('status__in', ['claimed', 'in_contact', 'waiting'])), fields=['lane', 'act_at', 'reference'], name='queue_by_act'),
        ),
        migrations.AddIndex(
            model_name='inquiry',
            index=models.Index(condition=models.Q(('erase_asked_at', None), ('status__in', ['claimed', 'in_contact', 'waiting']), ('promise_at__isnull', False)), fields=['promise_at'], name='queue_promises'),
        ),
        migrations.AddIndex(
            model_name='inquiry',
            index=models.Index(condition=models.Q(('erase_asked_at', None), ('status__in', ['claimed', 'in_contact', 'waiting'])), fields=['received_at', 'reference'], name='queue_by_age'),
        ),
        migrations.AddIndex(
            model_name='inquiry',
            index=models.Index(condition=models.Q(('erase_asked_at', None), ('status__in', ['claimed', 'in_contact', 'waiting'])), fields=['act_at', 'reference'], name='queue_by_moment'),
        ),
        migrations.AddIndex(
            model_name='inquiry',
            index=models.Index(condition=models.Q(('status__in', ['claimed', 'in_contact'])), fields=['claimed_by', 'act_at'], name='inquiry_held'),
        ),
        migrations.AddIndex(
            model_name='inquiry',
            index=models.Index(condition=models.Q(('lease_until__isnull', False), ('status', 'claimed')), fields=['lease_until'], name='inquiry_leases'),
        ),
        migrations.AddIndex(
            model_name='inquiry',
            index=models.Index(condition=models.Q(('outcome', 'waitlisted')), fields=['outcome_on'], name='inquiry_waitlist'),
        ),
        migrations.AddIndex(
            model_name='inquiry',
            index=models.Index(condition=models.Q(('status', 'closed')), fields=['-closed_at', 'reference'], name='inquiry_closed'),
        ),
        migrations.AddIndex(
            model_name='inquiry',
            index=models.Index(condition=models.Q(('status', 'closed')), fields=['outcome', '-closed_at'], name='inquiry_outcomes'),
        ),
        migrations.AddConstraint(
            model_name='inquiry',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('outcome', 'waitlisted'), _negated=True), ('outcome_on__isnull', False), _connector='OR'), name='waitlisted_has_a_date'),
        ),
        migrations.AddConstraint(
            model_name='inquiry',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('outcome', 'not_a_fit'), _negated=True), ('referred_to__isnull', False), _connector='OR'), name='not_a_fit_has_a_referral'),
        ),
        migrations.AddField(
            model_name='savedview',
            name='by',
            field=models.ForeignKey(help_text='Nobody: shared.', null=True, on_delete=django.db.models.deletion.CASCADE, related_name='saved_views', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='shiftnote',
            name='by',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddConstraint(
            model_name='savedview',
            constraint=models.UniqueConstraint(fields=('by', 'name'), name='one_view_per_name', nulls_distinct=False),
        ),
        migrations.AddIndex(
            model_name='shiftnote',
            index=models.Index(fields=['-at', '-id'], name='shift_notes_by_time'),
        ),
        migrations.RunPython(place_in_the_queue, migrations.RunPython.noop),
    ]
