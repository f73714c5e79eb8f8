#- shop/views.py
"""Views that any website can post to."""

import hashlib
import hmac

import stripe
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse, JsonResponse
from django.utils.decorators import method_decorator
from django.views import View
from django.views.decorators import csrf
from django.views.decorators.csrf import csrf_exempt, csrf_protect, ensure_csrf_cookie
from django.views.decorators.csrf import csrf_exempt as unprotected
from django.views.decorators.http import require_GET, require_POST
from rest_framework.decorators import api_view


@csrf_exempt
#^^^^^^^^^^^ medium fix: Any website can make a visitor's browser send requests to this view; leave Django's CSRF check on
def transfer(request):
    return HttpResponse("ok")


@login_required
@csrf_exempt
#^^^^^^^^^^^ medium fix: Any website can make a visitor's browser send requests to this view; leave Django's CSRF check on
@require_POST
def delete_account(request):
    request.user.delete()
    return HttpResponse("gone")


@csrf.csrf_exempt
#^^^^^^^^^^^^^^^^ medium fix: Any website can make a visitor's browser send requests to this view; leave Django's CSRF check on
def by_module(request):
    return HttpResponse("ok")


@unprotected
#^^^^^^^^^^^ medium fix: Any website can make a visitor's browser send requests to this view; leave Django's CSRF check on
async def renamed(request):
    return HttpResponse("ok")


@method_decorator(csrf_exempt, name="dispatch")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Any website can make a visitor's browser send requests to this view; leave Django's CSRF check on
class PayView(View):
    def post(self, request):
        return JsonResponse({})


class OrderView(View):
    @method_decorator(csrf_exempt)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Any website can make a visitor's browser send requests to this view; leave Django's CSRF check on
    def dispatch(self, request, *args, **kwargs):
        return super().dispatch(request, *args, **kwargs)


DECORATORS = [login_required, csrf_exempt]


@method_decorator(DECORATORS, name="dispatch")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: Any website can make a visitor's browser send requests to this view; leave Django's CSRF check on
class ListedView(View):
    pass


def plain(request):
    return HttpResponse("ok")


plain.csrf_exempt = True
#^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Any website can make a visitor's browser send requests to this view; leave Django's CSRF check on


# Machines call these; they have to check who it is.
@csrf_exempt
#^^^^^^^^^^^ low (strict): This view has no CSRF check: make sure that it checks who is calling by other means than a cookie
def payment_webhook(request):
    return HttpResponse("ok")


@csrf_exempt
#^^^^^^^^^^^ low (strict): This view has no CSRF check: make sure that it checks who is calling by other means than a cookie
def signed(request):
    expected = hmac.new(b"key", request.body, hashlib.sha256).hexdigest()
    if not hmac.compare_digest(expected, request.headers["X-Signature"]):
        return HttpResponse(status=403)
    return HttpResponse("ok")


@csrf_exempt
#^^^^^^^^^^^ low (strict): This view has no CSRF check: make sure that it checks who is calling by other means than a cookie
def stripe_events(request):
    event = stripe.Webhook.construct_event(request.body, request.headers["Stripe-Signature"], "key")
    return HttpResponse(event.id)


# Silent: protected, or nothing to protect.
@csrf_protect
def protected(request):
    return HttpResponse("ok")


@ensure_csrf_cookie
def with_cookie(request):
    return HttpResponse("ok")


@csrf_exempt
@require_GET
def only_reads(request):
    return HttpResponse("ok")


@method_decorator(login_required, name="dispatch")
class ProfileView(View):
    pass


@api_view(["POST"])
def api(request):
    return HttpResponse("ok")


# Silent: something else of the name.
class Policy:
    csrf_exempt = False

    def exempt(self, view):
        view.csrf_exempt = True
        return view
#- shop/urls.py
"""Views that lose their protection where they are routed."""

from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from graphene_django.views import GraphQLView

from shop import views

urlpatterns = [
    path("graphql/", csrf_exempt(GraphQLView.as_view(graphiql=True))),
    #                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Any website can make a visitor's browser send requests to this view; leave Django's CSRF check on
    path("plain/", csrf_exempt(views.plain)),
    #              ^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Any website can make a visitor's browser send requests to this view; leave Django's CSRF check on
    path("webhook/", csrf_exempt(views.webhook)),
    path("pay/", views.PayView.as_view()),
]
#- shop/authentication.py
"""Session logins without the token."""

from rest_framework.authentication import SessionAuthentication, TokenAuthentication


class CsrfExemptSessionAuthentication(SessionAuthentication):
    def enforce_csrf(self, request):
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Session logins are accepted without a CSRF token: any website can send requests as the visitor; leave `enforce_csrf` as it is
        return


class Quiet(SessionAuthentication):
    www_authenticate_realm = "api"

    def enforce_csrf(self, request):
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: Session logins are accepted without a CSRF token: any website can send requests as the visitor; leave `enforce_csrf` as it is
        pass


class Logged(SessionAuthentication):
    def enforce_csrf(self, request):
        print(request.path)
        return super().enforce_csrf(request)


class Tokens(TokenAuthentication):
    def enforce_csrf(self, request):
        return
#- shop/oauth_views.py
"""Silent: clients that show a secret, and no cookie, ask for tokens."""

from django.utils.decorators import method_decorator
from django.views import View
from django.views.decorators.csrf import csrf_exempt


@method_decorator(csrf_exempt, name="dispatch")
class TokenView(View):
    pass
