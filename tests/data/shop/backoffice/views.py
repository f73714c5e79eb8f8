"""The pages of the packing table."""

import json

from django.contrib.auth.decorators import login_required
from django.http import HttpResponseForbidden, JsonResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_GET, require_POST

from .models import Packer, Parcel, parcels_per_day


@login_required
@require_GET
def table(request):
    return render(request, "table.html", {"parcels": Parcel.objects.filter(packer__name=request.user.username)})


@csrf_exempt
@login_required
@require_POST
def move_parcel(request):
    change = json.loads(request.body)
    parcel = get_object_or_404(Parcel, tracking_code=change["tracking_code"])
    parcel.packer = get_object_or_404(Packer, name=change["packer"])
    parcel.save()
    return JsonResponse({"moved": parcel.tracking_code})


@login_required
@require_GET
def statistics(request):
    if not request.user.is_staff:
        return HttpResponseForbidden()
    days = parcels_per_day(request.GET.get("year", "2024"))
    response = JsonResponse({str(day): count for day, count in days})
    response.set_cookie("last_statistics", request.GET.get("year", "2024"), httponly=True)
    return response
