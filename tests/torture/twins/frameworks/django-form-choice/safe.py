"""`ChoiceField` gives one of its choices."""
# kind: sql
# drive: django POST /sort form:by={value}
# benign: title
from django import forms
from django.db import connection
from django.http import JsonResponse
from django.urls import path


class SortForm(forms.Form):
    by = forms.ChoiceField(choices=[("title", "Title"), ("year", "Year")], required=False)


def sort(request):
    form = SortForm(request.POST)
    if form.is_valid():
        by = form.cleaned_data["by"] or "title"
        with connection.cursor() as cursor:
            cursor.execute("SELECT * FROM films ORDER BY " + by)  # sink
            return JsonResponse({"films": cursor.fetchall()})
    return JsonResponse({}, status=400)


urlpatterns = [path("sort", sort)]
