"""Who writes, who signs, who leads. None of the three may see anything of `intake`."""

from django.db import migrations

MEANT = {
    "publish_article": "Can publish an article",
    "sign_article": "Can sign an article as a clinician",
    "lead_articles": "Can withdraw articles, override checks and give out links to sign",
}
EDITOR = {
    "article": ["view_article", "add_article", "change_article", "publish_article"],
    "revision": ["view_revision", "add_revision"],
    "topic": ["view_topic", "add_topic", "change_topic"],
    "source": ["view_source", "add_source", "change_source"],
    "glossaryterm": ["view_glossaryterm", "add_glossaryterm", "change_glossaryterm"],
    "comment": ["view_comment", "add_comment"],
    "image": ["view_image", "add_image", "change_image"],
}
GROUPS = {
    "editor": EDITOR,
    "editorial lead": EDITOR | {"article": [*EDITOR["article"], "lead_articles"]},
    "clinical reviewer": {
        "article": ["view_article", "sign_article"],
        "revision": ["view_revision"],
        "topic": ["view_topic"],
        "source": ["view_source"],
        "glossaryterm": ["view_glossaryterm"],
        "comment": ["view_comment", "add_comment"],
        "image": ["view_image"],
    },
}


def make_groups(apps, schema_editor):
    # Django makes permissions only after all migrations have run; ours are needed now, and it finds them then.
    content_types = apps.get_model("contenttypes", "ContentType").objects
    permissions = apps.get_model("auth", "Permission").objects
    for group_name, models in GROUPS.items():
        group, _ = apps.get_model("auth", "Group").objects.get_or_create(name=group_name)
        for model, codenames in models.items():
            content_type, _ = content_types.get_or_create(app_label="articles", model=model)
            for codename in codenames:
                name = MEANT.get(codename) or f"Can {codename.partition('_')[0]} {model}"
                permission, _ = permissions.get_or_create(
                    content_type=content_type, codename=codename, defaults={"name": name}
                )
                group.permissions.add(permission)


class Migration(migrations.Migration):
    dependencies = [
        ("articles", "0006_search"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]

    operations = [migrations.RunPython(make_groups, migrations.RunPython.noop)]
