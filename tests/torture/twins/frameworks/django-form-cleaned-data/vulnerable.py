"""`CharField` cleans blanks only."""
# kind: sql
# drive: django POST /seats form:row={value}
# benign: 5
from django import forms
from django.db import connection
from django.http import JsonResponse
from django.urls import path


class SeatForm(forms.Form):
    row = forms.CharField(max_length=100)


def seats(request):
    form = SeatForm(request.POST)
    if not form.is_valid():
        return JsonResponse(form.errors, status=400)
    row = form.cleaned_data["row"]
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT * FROM seats WHERE row = {row}")  # sink
        return JsonResponse({"seats": cursor.fetchall()})


urlpatterns = [path("seats", seats)]
