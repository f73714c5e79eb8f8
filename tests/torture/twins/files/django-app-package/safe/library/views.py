from django.http import JsonResponse

from .queries import books_called


def books(request):
    return JsonResponse({"books": books_called(request.GET["title"])})
