from django.urls import path

from intake import mailbox_views, views

app_name = "intake"

urlpatterns = [
    # Writing to us
    path("contact/", views.contact, name="contact"),
    path("contact/receipt/", views.receipt, name="receipt"),
    path("contact/details/", views.details, name="details"),
    # Coming back with the code
    path("my-request/", mailbox_views.my_request, name="my_request"),
    path("my-request/reach/", views.safe_contact, name="safe_contact"),
    path("my-request/reply/", mailbox_views.reply, name="reply"),
    path("my-request/withdraw/", mailbox_views.withdraw, name="withdraw"),
    path("my-request/erase/", mailbox_views.erase, name="erase"),
    path("my-request/undo/", mailbox_views.undo, name="undo"),
    # Leaving nothing behind
    path("leave/", views.leave, name="leave"),
    path("clear.css", views.clear_css, name="clear_css"),
]
