"""Who works on articles: editors write, clinical reviewers read and sign. Neither may see anything of `intake`."""

from django.db import migrations

GROUPS = {
    "editor": {
        "article": ["view", "add", "change"],
        "revision": ["view", "add"],
        "topic": ["view", "add", "change"],
        "source": ["view", "add", "change"],
    },
    "clinical reviewer": {"article": ["view"], "revision": ["view"], "topic": ["view"], "source": ["view"]},
}


def make_groups(apps, schema_editor):
    # Django makes permissions only after all migrations have run; ours are needed now, and it finds them then.
    content_types = apps.get_model("contenttypes", "ContentType").objects
    permissions = apps.get_model("auth", "Permission").objects
    for group_name, models in GROUPS.items():
        group, _ = apps.get_model("auth", "Group").objects.get_or_create(name=group_name)
        for model, verbs in models.items():
            content_type, _ = content_types.get_or_create(app_label="articles", model=model)
            for verb in verbs:
                permission, _ = permissions.get_or_create(
                    content_type=content_type, codename=f"{verb}_{model}", defaults={"name": f"Can {verb} {model}"}
                )
                group.permissions.add(permission)


class Migration(migrations.Migration):
    dependencies = [
        ("articles", "0001_articles"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]

    operations = [migrations.RunPython(make_groups, migrations.RunPython.noop)]
