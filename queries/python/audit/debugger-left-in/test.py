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
    #^^^^^^^^^^^ medium fix: `breakpoint` stops the program and gives whoever is at its console or port full control
    return cart.pay()


def pay(cart):
    import pdb; pdb.set_trace()
    #           ^^^^^^^^^^^^^^^ medium fix: `pdb.set_trace` stops the program and gives whoever is at its console or port full control
    return cart.total


def refund(cart):
    if cart.total < 0:
        ipdb.set_trace()
        #^^^^^^^^^^^^^^^ medium fix: `ipdb.set_trace` stops the program and gives whoever is at its console or port full control
    stop()
    #^^^^^ medium fix: `stop` stops the program and gives whoever is at its console or port full control
    debugger.set_trace()
    #^^^^^^^^^^^^^^^^^^^ medium fix: `debugger.set_trace` stops the program and gives whoever is at its console or port full control
    try:
        cart.refund()
    except ValueError:
        pdb.set_trace()
        #^^^^^^^^^^^^^^ medium fix: `pdb.set_trace` stops the program and gives whoever is at its console or port full control


def remote():
    debugpy.listen(("0.0.0.0", 5678))
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: `debugpy.listen` opens the program to a debugger on the network, which can run any code in it
    debugpy.wait_for_client()
    #^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: `debugpy.wait_for_client` stops the program and gives whoever is at its console or port full control
    rdb.set_trace()
    #^^^^^^^^^^^^^^ high fix: `rdb.set_trace` opens the program to a debugger on the network, which can run any code in it


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
