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
    return cart.pay()


def pay(cart):
    import pdb
    return cart.total


def refund(cart):
    if cart.total < 0:
        pass
    try:
        cart.refund()
    except ValueError:
        pass


def remote():
    pass


def hook(cart):
    return breakpoint() or cart
    #      ^^^^^^^^^^^^ medium: `breakpoint` stops the program and gives whoever is at its console or port full control


# A console that may be meant to be there.
def shell(names):
    IPython.embed(user_ns=names)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): `IPython.embed` gives whoever is at the console full control of the program


# Silent: nothing stops here.
def profile(cart):
    debugpy.log_to("/tmp/logs")
    pdb.run("cart.pay()")
    return cart


# Silent: a frame is handed over, so it is meant.
def on_signal(signum, frame):
    rdb.set_trace(frame)
    pdb.Pdb().set_trace(frame.f_back)


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
