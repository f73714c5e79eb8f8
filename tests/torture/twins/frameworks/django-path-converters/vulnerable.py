"""`<str:…>` matches everything without a slash."""
# kind: sql
# drive: django GET /polls/{value}/
# benign: 34
from django.db import connection
from django.http import JsonResponse
from django.urls import path


def detail(request, question_id):
    with connection.cursor() as cursor:
        cursor.execute("SELECT text FROM polls_question WHERE id = " + str(question_id))  # sink
        return JsonResponse({"question": cursor.fetchone()})


urlpatterns = [path("polls/<str:question_id>/", detail, name="detail")]
