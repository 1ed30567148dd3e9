"""One row with one number: it tells every process that readers may see something new."""

from django.db import migrations, models


def make_row(apps, schema_editor):
    apps.get_model("articles", "Publication").objects.create(id=1)


class Migration(migrations.Migration):
    dependencies = [("articles", "0002_editor_groups")]

    operations = [
        migrations.CreateModel(
            name="Publication",
            fields=[
                ("id", models.SmallIntegerField(default=1, primary_key=True, serialize=False)),
                ("number", models.PositiveBigIntegerField(default=1)),
            ],
            options={
                "default_permissions": (),
                "constraints": [models.CheckConstraint(condition=models.Q(("id", 1)), name="one_publication_number")],
            },
        ),
        migrations.RunPython(make_row, migrations.RunPython.noop),
    ]
