"""`pk` of a viewset is a text of the URL."""
# kind: sql
# drive: drf GET /orders/{value}/
# benign: 7
from django.db import connection
from django.urls import include, path
from rest_framework import routers, viewsets
from rest_framework.response import Response


class OrderViewSet(viewsets.ViewSet):
    lookup_value_regex = "[^/]+"

    def retrieve(self, request, pk=None):
        with connection.cursor() as cursor:
            cursor.execute("SELECT * FROM orders WHERE id = %s" % pk)  # sink
            return Response({"order": cursor.fetchone()})


router = routers.SimpleRouter()
router.register("orders", OrderViewSet, basename="order")
urlpatterns = [path("", include(router.urls))]
