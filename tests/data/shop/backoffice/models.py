"""Staff who pack, and what they packed."""

import hashlib

from django.contrib.auth.hashers import check_password, make_password
from django.db import connection, models


class Packer(models.Model):
    name = models.CharField(max_length=80)
    password_hash = models.CharField(max_length=40)
    till_pin = models.CharField(max_length=128)

    def set_password(self, raw_password):
        self.password_hash = hashlib.sha1(raw_password.encode()).hexdigest()

    def set_till_pin(self, pin):
        self.till_pin = make_password(pin)

    def till_pin_fits(self, pin):
        return check_password(pin, self.till_pin)


class Parcel(models.Model):
    packer = models.ForeignKey(Packer, on_delete=models.PROTECT)
    tracking_code = models.CharField(max_length=32, db_index=True)
    packed = models.DateTimeField(auto_now_add=True)

    @classmethod
    def by_tracking_code(cls, code):
        return cls.objects.raw("SELECT * FROM backoffice_parcel WHERE tracking_code = %s", [code])


def parcels_per_day(year):
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT date(packed), count(*) FROM backoffice_parcel WHERE extract(year FROM packed) = {} GROUP BY 1".format(year)
        )
        return cursor.fetchall()
