"""`request.data` of Django REST framework is the parsed body."""
# kind: code
# drive: drf POST /sum json:{"expression": "{value}"}
# benign: 12
import ast

from django.urls import path
from rest_framework.response import Response
from rest_framework.views import APIView


class Sum(APIView):
    def post(self, request):
        expression = request.data["expression"]
        return Response({"sum": ast.literal_eval(expression)})  # sink


urlpatterns = [path("sum", Sum.as_view())]
