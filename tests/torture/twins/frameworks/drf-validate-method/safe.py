"""`validate_code` raises for what is no code."""
# kind: command
# drive: drf POST /flash json:{"code": "{value}"}
import subprocess

from django.urls import path
from rest_framework import serializers
from rest_framework.response import Response
from rest_framework.views import APIView


class FlashSerializer(serializers.Serializer):
    code = serializers.CharField()

    def validate_code(self, value):
        if not value.isalnum():
            raise serializers.ValidationError("letters and digits only")
        return value


class Flash(APIView):
    def post(self, request):
        serializer = FlashSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        subprocess.run("flash --image " + serializer.validated_data["code"], shell=True)  # sink
        return Response(status=202)


urlpatterns = [path("flash", Flash.as_view())]
