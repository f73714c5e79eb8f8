"""`query_params` is Django's `GET`."""
# kind: sql
# drive: drf GET /cars?order={value}
# benign: price
from django.db import connection
from django.urls import path
from rest_framework import serializers
from rest_framework.decorators import api_view
from rest_framework.response import Response


class CarQuery(serializers.Serializer):
    order = serializers.ChoiceField(choices=["price", "year"])


@api_view(["GET"])
def cars(request):
    query = request.query_params
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM cars ORDER BY " + query["order"])  # sink
        return Response(cursor.fetchall())


urlpatterns = [path("cars", cars)]
