"""What the editors' desk needs beside the article: work, sign-offs, history, public trust, search, pictures."""

import django.contrib.postgres.fields
import django.db.models.deletion
import django.db.models.functions.text
import django.db.models.lookups
import uuid
from django.conf import settings
from django.db import migrations, models


BEFORE = {"retired": "withdrawn", "in_review": "draft"}  # what is in review says so in a table of its own now


def rename_states(apps, schema_editor):
    for before, after in BEFORE.items():
        apps.get_model("articles", "Article").objects.filter(state=before).update(state=after)


def rename_back(apps, schema_editor):
    apps.get_model("articles", "Article").objects.filter(state="withdrawn").update(state="retired")


class Migration(migrations.Migration):

    dependencies = [
        ('articles', '0004_library'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='ArticleEvent',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('verb', models.CharField(max_length=20)),
                ('by_name', models.CharField(blank=True, max_length=160)),
                ('at', models.DateTimeField()),
                ('reason', models.CharField(blank=True, max_length=300)),
            ],
            options={
                'ordering': ['-at', '-pk'],
                'default_permissions': (),
            },
        ),
        migrations.CreateModel(
            name='Comment',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('block_index', models.PositiveSmallIntegerField()),
                ('block_hash', models.CharField(max_length=16)),
                ('quote', models.CharField(max_length=200)),
                ('text', models.CharField(max_length=2000)),
                ('at', models.DateTimeField()),
                ('resolved_at', models.DateTimeField(blank=True, null=True)),
            ],
            options={
                'ordering': ['at', 'pk'],
                'default_permissions': ('add', 'view'),
            },
        ),
        migrations.CreateModel(
            name='Correction',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('at', models.DateTimeField()),
                ('note', models.CharField(max_length=300)),
                ('kind', models.CharField(choices=[('small', 'Wording'), ('meaning', 'New or changed content'), ('correction', 'Correction of an error')], default='meaning', max_length=10)),
                ('reviewed_by', models.CharField(blank=True, max_length=160)),
                ('source_keys', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=40), blank=True, default=list, size=None)),
            ],
            options={
                'ordering': ['-at', '-pk'],
                'default_permissions': (),
            },
        ),
        migrations.CreateModel(
            name='ErrorReport',
            fields=[
                ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ('reason', models.CharField(choices=[('wrong', 'Something here is wrong'), ('old', 'Something here is out of date'), ('unclear', 'I do not understand it'), ('unkind', 'A word here hurts or blames'), ('broken', 'A link or a number does not work'), ('unusable', 'I cannot read or use this page')], max_length=12)),
                ('section', models.CharField(blank=True, max_length=80)),
                ('on', models.DateField()),
                ('handled_on', models.DateField(blank=True, null=True)),
            ],
            options={
                'ordering': ['-on'],
                'default_permissions': (),
            },
        ),
        migrations.CreateModel(
            name='Image',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('key', models.SlugField(max_length=80, unique=True)),
                ('title', models.CharField(max_length=160)),
                ('alt_en', models.CharField(blank=True, help_text='What the picture shows, for who cannot see it (English).', max_length=300)),
                ('alt_es', models.CharField(blank=True, help_text='What the picture shows, for who cannot see it (Spanish).', max_length=300)),
                ('decorative', models.BooleanField(default=False, help_text='It says nothing that the text does not say.')),
                ('credit', models.CharField(blank=True, max_length=160)),
                ('license', models.CharField(blank=True, max_length=80)),
                ('safe_at', models.DateTimeField()),
                ('spec', models.JSONField(default=dict)),
            ],
            options={
                'ordering': ['key'],
                'default_permissions': ('add', 'change', 'view'),
            },
        ),
        migrations.CreateModel(
            name='ImageFile',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(max_length=120, unique=True)),
                ('width', models.PositiveSmallIntegerField()),
                ('height', models.PositiveSmallIntegerField()),
                ('content', models.BinaryField()),
            ],
            options={
                'default_permissions': (),
            },
        ),
        migrations.CreateModel(
            name='LinkCheck',
            fields=[
                ('source', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, primary_key=True, related_name='link_check', serialize=False, to='articles.source')),
                ('next_at', models.DateTimeField()),
                ('tries', models.PositiveSmallIntegerField(default=0, help_text='In vain, one after the other.')),
                ('http_status', models.PositiveSmallIntegerField(null=True)),
                ('moved_to', models.URLField(blank=True, max_length=500)),
                ('ok_at', models.DateTimeField(null=True)),
                ('failed_since', models.DateTimeField(null=True)),
            ],
            options={
                'default_permissions': (),
            },
        ),
        migrations.CreateModel(
            name='Notice',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('kind', models.CharField(max_length=12)),
                ('said_on', models.DateField()),
                ('seen_at', models.DateTimeField(blank=True, null=True)),
            ],
            options={
                'ordering': ['-said_on'],
                'default_permissions': (),
            },
        ),
        migrations.CreateModel(
            name='Redirect',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('language', models.CharField(choices=[('en', 'English'), ('es', 'Spanish')], max_length=2)),
                ('slug', models.SlugField(max_length=80)),
                ('at', models.DateTimeField()),
            ],
            options={
                'default_permissions': (),
            },
        ),
        migrations.CreateModel(
            name='Review',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('state', models.CharField(choices=[('open', 'With the reviewer'), ('returned', 'Sent back'), ('ended', 'Ended')], default='open', max_length=8)),
                ('asked_at', models.DateTimeField()),
                ('due_on', models.DateField(blank=True, null=True)),
                ('note', models.CharField(blank=True, max_length=300)),
                ('ended_at', models.DateTimeField(blank=True, null=True)),
            ],
            options={
                'ordering': ['-asked_at'],
                'default_permissions': (),
            },
        ),
        migrations.CreateModel(
            name='SearchEntry',
            fields=[
                ('article', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, primary_key=True, related_name='search_entry', serialize=False, to='articles.article')),
                ('language', models.CharField(choices=[('en', 'English'), ('es', 'Spanish')], max_length=2)),
                ('title', models.CharField(max_length=160)),
                ('headings', models.TextField(blank=True)),
                ('summary', models.CharField(max_length=400)),
                ('body', models.TextField(blank=True)),
            ],
            options={
                'default_permissions': (),
            },
        ),
        migrations.CreateModel(
            name='SearchWord',
            fields=[
                ('pk', models.CompositePrimaryKey('language', 'word', blank=True, editable=False, primary_key=True, serialize=False)),
                ('language', models.CharField(choices=[('en', 'English'), ('es', 'Spanish')], max_length=2)),
                ('word', models.CharField(max_length=80)),
            ],
            options={
                'default_permissions': (),
            },
        ),
        migrations.CreateModel(
            name='SignLink',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('digest', models.BinaryField(max_length=32, unique=True)),
                ('signer_name', models.CharField(max_length=160)),
                ('signer_address', models.CharField(blank=True, max_length=254)),
                ('made_at', models.DateTimeField()),
                ('expires_at', models.DateTimeField()),
                ('used_at', models.DateTimeField(blank=True, null=True)),
                ('revoked_at', models.DateTimeField(blank=True, null=True)),
            ],
            options={
                'default_permissions': (),
            },
        ),
        migrations.CreateModel(
            name='SignOff',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('content_hash', models.CharField(max_length=64)),
                ('signer_name', models.CharField(max_length=160)),
                ('at', models.DateTimeField()),
            ],
            options={
                'ordering': ['-at'],
                'default_permissions': (),
            },
        ),
        migrations.CreateModel(
            name='WorkingDraft',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('title', models.CharField(blank=True, max_length=160)),
                ('summary', models.CharField(blank=True, max_length=400)),
                ('body', models.TextField(blank=True)),
                ('change', models.CharField(choices=[('small', 'Nothing that readers rely on: a typo, a comma'), ('meaning', 'What the text says')], default='meaning', max_length=8)),
                ('change_note', models.CharField(blank=True, max_length=300)),
                ('renders_number', models.PositiveIntegerField(blank=True, null=True)),
                ('no_source_needed', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=200), blank=True, default=list, size=None)),
                ('version', models.PositiveIntegerField(default=0)),
                ('saved_at', models.DateTimeField()),
            ],
            options={
                'default_permissions': (),
            },
        ),
        migrations.AlterModelOptions(
            name='article',
            options={'ordering': ['position', 'title'], 'permissions': [('publish_article', 'Can publish an article'), ('sign_article', 'Can sign an article as a clinician'), ('lead_articles', 'Can withdraw articles, override checks and give out links to sign')]},
        ),
        migrations.AddField(
            model_name='article',
            name='author_name',
            field=models.CharField(blank=True, help_text='Who wrote it, as readers see it; only if real.', max_length=160),
        ),
        migrations.AddField(
            model_name='article',
            name='change_note',
            field=models.CharField(blank=True, help_text='What changed last, as readers see it.', max_length=300),
        ),
        migrations.AddField(
            model_name='article',
            name='closes_on',
            field=models.DateField(blank=True, editable=False, null=True),
        ),
        migrations.AddField(
            model_name='article',
            name='images',
            field=models.JSONField(blank=True, default=dict, editable=False),
        ),
        migrations.AddField(
            model_name='article',
            name='keeper',
            field=models.ForeignKey(blank=True, help_text='Who is reminded when it has to be checked again.', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='article',
            name='meaning_number',
            field=models.PositiveIntegerField(default=1, editable=False),
        ),
        migrations.AddField(
            model_name='article',
            name='no_source_needed',
            field=django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=200), blank=True, default=list, help_text='Titles of sections that state no fact.', size=None),
        ),
        migrations.AddField(
            model_name='article',
            name='one_person',
            field=models.BooleanField(default=False, editable=False),
        ),
        migrations.AddField(
            model_name='article',
            name='planned_by',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='article',
            name='planned_for',
            field=models.DateTimeField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name='article',
            name='planned_revision',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='articles.revision'),
        ),
        migrations.AddField(
            model_name='article',
            name='renders_number',
            field=models.PositiveIntegerField(blank=True, editable=False, null=True),
        ),
        migrations.AddField(
            model_name='article',
            name='signed_by_link',
            field=models.BooleanField(default=False, editable=False),
        ),
        migrations.AddField(
            model_name='article',
            name='withdraw_at',
            field=models.DateTimeField(blank=True, help_text='Readers see it until then.', null=True),
        ),
        migrations.AddField(
            model_name='glossaryterm',
            name='edited_at',
            field=models.DateTimeField(blank=True, editable=False, null=True),
        ),
        migrations.AddField(
            model_name='revision',
            name='base',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='articles.revision'),
        ),
        migrations.AddField(
            model_name='revision',
            name='change',
            field=models.CharField(choices=[('small', 'Nothing that readers rely on: a typo, a comma'), ('meaning', 'What the text says')], default='meaning', max_length=8),
        ),
        migrations.AddField(
            model_name='revision',
            name='change_note',
            field=models.CharField(blank=True, help_text='What changed, as readers will see it.', max_length=300),
        ),
        migrations.AddField(
            model_name='revision',
            name='change_source',
            field=models.CharField(blank=True, help_text='The key of the source that asked for the change.', max_length=40),
        ),
        migrations.AddField(
            model_name='revision',
            name='name',
            field=models.CharField(blank=True, help_text='What its writer calls it.', max_length=120),
        ),
        migrations.AddField(
            model_name='revision',
            name='no_source_needed',
            field=django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=200), blank=True, default=list, size=None),
        ),
        migrations.AddField(
            model_name='revision',
            name='renders_number',
            field=models.PositiveIntegerField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name='source',
            name='edited_at',
            field=models.DateTimeField(blank=True, editable=False, null=True),
        ),
        migrations.AddField(
            model_name='source',
            name='license',
            field=models.CharField(blank=True, help_text='What it allows, if more than a quotation is taken.', max_length=80),
        ),
        migrations.AddField(
            model_name='source',
            name='status',
            field=models.CharField(choices=[('ok', 'Says what we say'), ('changed', 'Changed: read it again'), ('gone', 'No longer at this address')], default='ok', max_length=8),
        ),
        migrations.AddField(
            model_name='source',
            name='status_note',
            field=models.CharField(blank=True, max_length=200),
        ),
        migrations.AddField(
            model_name='source',
            name='status_on',
            field=models.DateField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name='topic',
            name='edited_at',
            field=models.DateTimeField(blank=True, editable=False, null=True),
        ),
        migrations.AddField(
            model_name='topic',
            name='withdraw_when_overdue',
            field=models.BooleanField(default=False, help_text='An article whose review is long overdue is not shown any more: here old words are a danger.'),
        ),
        migrations.AlterField(
            model_name='article',
            name='state',
            field=models.CharField(choices=[('draft', 'Draft'), ('published', 'Published'), ('withdrawn', 'Withdrawn')], default='draft', max_length=12),
        ),
        migrations.AddIndex(
            model_name='article',
            index=models.Index(condition=models.Q(('planned_for__isnull', False)), fields=['planned_for'], name='planned_articles'),
        ),
        migrations.AddIndex(
            model_name='article',
            index=models.Index(fields=['review_due_on'], name='articles_by_review'),
        ),
        migrations.AddConstraint(
            model_name='article',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('planned_by', None), ('planned_for', None), ('planned_revision', None)), models.Q(('planned_by__isnull', False), ('planned_for__isnull', False), ('planned_revision__isnull', False)), _connector='OR'), name='plan_is_whole'),
        ),
        migrations.AddConstraint(
            model_name='article',
            constraint=models.CheckConstraint(condition=models.Q(('withdraw_at', None), ('withdraw_at__gt', models.F('published_at')), _connector='OR'), name='withdraws_after_it_opens'),
        ),
        migrations.AddField(
            model_name='articleevent',
            name='article',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='events', to='articles.article'),
        ),
        migrations.AddField(
            model_name='articleevent',
            name='by',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='articleevent',
            name='revision',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='articles.revision'),
        ),
        migrations.AddField(
            model_name='comment',
            name='article',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='comments', to='articles.article'),
        ),
        migrations.AddField(
            model_name='comment',
            name='by',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='comment',
            name='parent',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='answers', to='articles.comment'),
        ),
        migrations.AddField(
            model_name='comment',
            name='resolved_by',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='comment',
            name='revision',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='articles.revision'),
        ),
        migrations.AddField(
            model_name='correction',
            name='article',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='corrections', to='articles.article'),
        ),
        migrations.AddField(
            model_name='correction',
            name='revision',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='articles.revision'),
        ),
        migrations.AddField(
            model_name='errorreport',
            name='article',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='error_reports', to='articles.article'),
        ),
        migrations.AddField(
            model_name='image',
            name='safe_by',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='imagefile',
            name='image',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='files', to='articles.image'),
        ),
        migrations.AddIndex(
            model_name='linkcheck',
            index=models.Index(fields=['next_at'], name='link_checks_by_time'),
        ),
        migrations.AddField(
            model_name='notice',
            name='article',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='articles.article'),
        ),
        migrations.AddField(
            model_name='notice',
            name='person',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='redirect',
            name='article',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='former_addresses', to='articles.article'),
        ),
        migrations.AddField(
            model_name='review',
            name='article',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='reviews', to='articles.article'),
        ),
        migrations.AddField(
            model_name='review',
            name='asked_by',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='review',
            name='revision',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='reviews', to='articles.revision'),
        ),
        migrations.AddField(
            model_name='searchentry',
            name='revision',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='articles.revision'),
        ),
        migrations.AddField(
            model_name='signlink',
            name='made_by',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='signlink',
            name='revision',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='sign_links', to='articles.revision'),
        ),
        migrations.AddField(
            model_name='signoff',
            name='link',
            field=models.OneToOneField(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='sign_off', to='articles.signlink'),
        ),
        migrations.AddField(
            model_name='signoff',
            name='revision',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='sign_offs', to='articles.revision'),
        ),
        migrations.AddField(
            model_name='signoff',
            name='signer',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='workingdraft',
            name='article',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='working_drafts', to='articles.article'),
        ),
        migrations.AddField(
            model_name='workingdraft',
            name='base',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='articles.revision'),
        ),
        migrations.AddField(
            model_name='workingdraft',
            name='user',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddIndex(
            model_name='articleevent',
            index=models.Index(fields=['article', '-at'], name='article_events_by_time'),
        ),
        migrations.AddIndex(
            model_name='comment',
            index=models.Index(condition=models.Q(('resolved_at', None)), fields=['article'], name='open_comments'),
        ),
        migrations.AddConstraint(
            model_name='comment',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('resolved_at', None), ('resolved_by', None)), models.Q(('resolved_at__isnull', False), ('resolved_by__isnull', False)), _connector='OR'), name='resolved_comment_says_by_whom'),
        ),
        migrations.AddIndex(
            model_name='correction',
            index=models.Index(fields=['article', '-at'], name='corrections_by_time'),
        ),
        migrations.AddIndex(
            model_name='errorreport',
            index=models.Index(condition=models.Q(('handled_on', None)), fields=['article'], name='open_error_reports'),
        ),
        migrations.AddConstraint(
            model_name='errorreport',
            constraint=models.CheckConstraint(condition=models.Q(('reason__in', ['wrong', 'old', 'unclear', 'unkind', 'broken', 'unusable'])), name='report_has_one_of_six_reasons'),
        ),
        migrations.AddConstraint(
            model_name='errorreport',
            constraint=models.CheckConstraint(condition=models.Q(('section__regex', '^[a-z0-9-]*$')), name='report_names_a_section'),
        ),
        migrations.AddConstraint(
            model_name='image',
            constraint=models.CheckConstraint(condition=models.Q(('decorative', True), models.Q(('alt_en', ''), _negated=True), _connector='OR'), name='image_is_told_to_who_cannot_see_it'),
        ),
        migrations.AddConstraint(
            model_name='imagefile',
            constraint=models.CheckConstraint(condition=models.Q(django.db.models.lookups.LessThanOrEqual(django.db.models.functions.text.Length('content'), 400000)), name='image_file_is_small'),
        ),
        migrations.AddConstraint(
            model_name='notice',
            constraint=models.UniqueConstraint(fields=('person', 'article', 'kind', 'said_on'), name='one_notice_a_day', nulls_distinct=False),
        ),
        migrations.AddConstraint(
            model_name='redirect',
            constraint=models.UniqueConstraint(fields=('language', 'slug'), name='one_redirect_per_slug'),
        ),
        migrations.AddConstraint(
            model_name='review',
            constraint=models.UniqueConstraint(condition=models.Q(('state', 'open')), fields=('article',), name='one_open_review'),
        ),
        migrations.AddConstraint(
            model_name='review',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('ended_at', None), ('state', 'open')), models.Q(models.Q(('state', 'open'), _negated=True), ('ended_at__isnull', False)), _connector='OR'), name='open_review_has_not_ended'),
        ),
        migrations.AddConstraint(
            model_name='signlink',
            constraint=models.CheckConstraint(condition=models.Q(('used_at', None), ('revoked_at', None), _connector='OR'), name='sign_link_ends_once'),
        ),
        migrations.AddConstraint(
            model_name='signlink',
            constraint=models.CheckConstraint(condition=models.Q(('expires_at__gt', models.F('made_at'))), name='sign_link_expires'),
        ),
        migrations.AddConstraint(
            model_name='signlink',
            constraint=models.CheckConstraint(condition=models.Q(('signer_name', ''), _negated=True), name='sign_link_names_the_signer'),
        ),
        migrations.AddConstraint(
            model_name='signoff',
            constraint=models.UniqueConstraint(fields=('revision', 'signer_name'), name='one_sign_off_per_name'),
        ),
        migrations.AddConstraint(
            model_name='signoff',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('signer_name', ''), _negated=True), models.Q(models.Q(('link', None), ('signer__isnull', False)), models.Q(('link__isnull', False), ('signer', None)), _connector='OR')), name='sign_off_has_a_signer'),
        ),
        migrations.AddIndex(
            model_name='workingdraft',
            index=models.Index(fields=['article', 'saved_at'], name='working_drafts_by_time'),
        ),
        migrations.AddConstraint(
            model_name='workingdraft',
            constraint=models.UniqueConstraint(fields=('article', 'user'), name='one_working_draft_per_person'),
        ),
        migrations.RunPython(rename_states, rename_back),
    ]
