"""`urls`, `views` and `queries` of a Django application; the query binds."""
# kind: sql
# drive: django GET /library/books?title={value}
from django.urls import include, path

urlpatterns = [path("library/", include("library.urls"))]
