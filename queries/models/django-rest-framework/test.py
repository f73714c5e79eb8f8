from rest_framework import viewsets
from rest_framework.decorators import api_view
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.reverse import reverse
from rest_framework.views import APIView


@api_view(["POST"])
def search(request):
    return Response({"q": request.data["q"], "page": request.query_params.get("page")})
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer xss
    #                     ^^^^^^^^^^^^ source http
    #                     ^^^^^^^^^^^^ source json
    #                                                ^^^^^^^^^^^^^^^^^^^^ source http


class Orders(APIView):
    def post(self, request, serializer):
        return self.request.data, serializer.validated_data["name"]
        #      ^^^^^^^^^^^^^^^^^ source http
        #      ^^^^^^^^^^^^^^^^^ source json
        #                         ^^^^^^^^^^^^^^^^^^^^^^^^^ source validated


def typed(incoming: Request):
    return incoming.data, incoming.query_params, reverse("orders")
    #      ^^^^^^^^^^^^^ source http
    #      ^^^^^^^^^^^^^ source json
    #                     ^^^^^^^^^^^^^^^^^^^^^ source http
    #                                            ^^^^^^^^^^^^^^^^^ sanitizer redirect
    #                                            ^^^^^^^^^^^^^^^^^ sanitizer ssrf
    #                                            ^^^^^^^^^^^^^^^^^ sanitizer xss


# Nothing from outside.
def other(request, data):
    return request.user, request.auth, data.query_params, request.version


class Orders(viewsets.ViewSet):
    def retrieve(self, request, pk=None):
    #                           ^^^^^^^ source http
        return pk

    def helper(self, pk):
        return pk
