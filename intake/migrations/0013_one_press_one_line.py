"""A button that is pressed twice does one thing: each line of the timeline knows from which press it came."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("intake", "0012_lines_name_their_version")]

    operations = [
        migrations.AddField(
            model_name="timelineevent",
            name="press",
            field=models.UUIDField(help_text="Which press of which button: the same one does nothing twice.", null=True),
        ),
        migrations.AddConstraint(
            model_name="timelineevent",
            constraint=models.UniqueConstraint(
                condition=models.Q(("press__isnull", False)), fields=("inquiry", "press"), name="one_press_one_line"
            ),
        ),
    ]
