from django.urls import path

from articles import views

app_name = "articles"

urlpatterns = [
    path("", views.home, name="home"),
    # Reading
    path("articles/", views.article_list, name="list"),
    path("articles/<slug:slug>/", views.article, name="article"),
    path("topics/<slug:topic>/", views.topic, name="topic"),
    path("search/", views.search, name="search"),
    path("glossary/", views.glossary, name="glossary"),
    # Always there, also without a database
    path("crisis/", views.crisis, name="crisis"),
    path("privacy/", views.privacy, name="privacy"),
    path("this-device/", views.device, name="device"),
    path("how-we-write/", views.how_we_write, name="how_we_write"),
    path("accessibility/", views.accessibility, name="accessibility"),
]
