from django.urls import path, re_path
from django.views import View


def detail(request, question_id):
#                   ^^^^^^^^^^^ source http
    return question_id


def year(request, year, month=1):
#                 ^^^^ source http
    return year, month


def helper(request, question_id):
    return question_id


class Story(View):
    def get(self, request, slug):
    #                      ^^^^ source http
        return slug

    def load(self, slug):
        return slug


urlpatterns = [
    path("polls/<str:question_id>/", detail, name="detail"),
    re_path(r"^articles/(?P<year>[^/]+)/$", year),
    path("story/<slug:slug>/", Story.as_view()),
]
