#- app/cart.py
"""A debugger here and there."""

import pdb

import debugpy
import ipdb
import IPython
import pudb as debugger
from celery.contrib import rdb
from pdb import set_trace as stop


def checkout(cart):
    breakpoint()
    return cart.pay()


def pay(cart):
    import pdb; pdb.set_trace()
    return cart.total


def refund(cart):
    if cart.total < 0:
        ipdb.set_trace()
    stop()
    debugger.set_trace()
    try:
        cart.refund()
    except ValueError:
        pdb.set_trace()


def remote():
    debugpy.listen(("0.0.0.0", 5678))
    debugpy.wait_for_client()
    rdb.set_trace()


def hook(cart):
    return breakpoint() or cart


# A console that may be meant to be there.
def shell(names):
    IPython.embed(user_ns=names)


# Silent: nothing stops here.
def profile(cart):
    debugpy.log_to("/tmp/logs")
    pdb.run("cart.pay()")
    return cart


# Silent: something else of the name.
class Tracer:
    def set_trace(self):
        self.set_trace()


def others(editor, tracer):
    editor.breakpoint(12)
    tracer.set_trace()
#- app/own.py
"""A function of one's own."""


def breakpoint():
    return "md"


print(breakpoint())
