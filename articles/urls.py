from django.urls import path

from articles import feeds, views

app_name = "articles"

urlpatterns = [
    path("", views.home, name="home"),
    # Reading
    path("articles/", views.article_list, name="list"),
    path("articles/<slug:slug>/", views.article, name="article"),
    path("articles/<slug:slug>/changes/", views.article_changes, name="article_changes"),
    path("topics/<slug:topic>/", views.topic, name="topic"),
    path("search/", views.search, name="search"),
    path("glossary/", views.glossary, name="glossary"),
    # Following
    path("changes/", views.changes, name="changes"),
    path("changes.atom", feeds.changes, name="changes_feed"),
    path("feed.atom", feeds.newest, name="feed"),
    path("topics/<slug:topic>/feed.atom", feeds.topic, name="topic_feed"),
    path("report/thanks/", views.report_thanks, name="report_thanks"),
    # Always there, also without a database
    path("crisis/", views.crisis, name="crisis"),
    path("privacy/", views.privacy, name="privacy"),
    path("this-device/", views.device, name="device"),
    path("how-we-write/", views.how_we_write, name="how_we_write"),
    path("accessibility/", views.accessibility, name="accessibility"),
]
