#!/usr/bin/env python3
# -*- coding: utf-8 -*-
from hashlib import md5 as fast


def store(password, bcrypt=None):
    salted = "%s%s" % ("grain", password)
    return fast(salted.encode()).hexdigest()


def check(password, stored):
    import hmac

    return hmac.compare_digest(stored, fast(("grain" + password).encode()).hexdigest())
