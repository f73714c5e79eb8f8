"""The value is bound."""
# kind: sql
# drive: django GET /books?author={value}
from django.db import connection
from django.http import JsonResponse
from django.urls import path
from django.views import View


class Books(View):
    def get(self, request):
        return JsonResponse({"books": self.find()})

    def find(self):
        author = self.request.GET.get("author", "")
        with connection.cursor() as cursor:
            cursor.execute("SELECT title FROM books WHERE author = %s", [author])  # sink
            return cursor.fetchall()


urlpatterns = [path("books", Books.as_view())]
