from django.urls import path

from intake import views

app_name = "intake"

urlpatterns = [
    # Writing to us
    path("contact/", views.contact, name="contact"),
    path("contact/receipt/", views.receipt, name="receipt"),
    # Coming back with the code
    path("my-request/", views.my_request, name="my_request"),
    # Leaving nothing behind
    path("leave/", views.leave, name="leave"),
    path("clear.css", views.clear_css, name="clear_css"),
]
