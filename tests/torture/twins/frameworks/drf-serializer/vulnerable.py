"""A `CharField` of a serializer is a text."""
# kind: sql
# drive: drf POST /rent json:{"days": "{value}"}
# benign: 3
from django.db import connection
from django.urls import path
from rest_framework import serializers
from rest_framework.response import Response
from rest_framework.views import APIView


class RentSerializer(serializers.Serializer):
    days = serializers.CharField()


class Rent(APIView):
    def post(self, request):
        serializer = RentSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        days = serializer.validated_data["days"]
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT price FROM prices WHERE days = {days}")  # sink
            return Response({"price": cursor.fetchone()})


urlpatterns = [path("rent", Rent.as_view())]
