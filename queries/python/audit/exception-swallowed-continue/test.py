#- shop/jobs.py
"""Errors that nobody hears of."""

import sys


for row in sys.stdin:
    try:
        print(int(row))
    except:
    #^^^^^^ low (audit) fix: This skips an element on any error, not only the expected one: catch that one, or log it
        continue


def mail(orders):
    for order in orders:
        try:
            order.send()
        except Exception:
        #^^^^^^^^^^^^^^^^ low (audit) fix: This skips an element on any error, not only the expected one: catch that one, or log it
            continue
        order.sent = True
    for order in orders:
        try:
            order.send()
        except Exception as error:
        #^^^^^^^^^^^^^^^^^^^^^^^^^ low (audit) fix: This skips an element on any error, not only the expected one: catch that one, or log it
            continue  # the next one
        order.sent = True
    while orders:
        try:
            orders.pop().send()
        except (OSError, Exception):
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (audit) fix: This skips an element on any error, not only the expected one: catch that one, or log it
            # A full mailbox.
            continue
        orders.sort()
    for order in orders:
        try: order.send()
        except BaseException: continue
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (audit): This skips an element on any error, not only the expected one: catch that one, or log it


class Mailer:
    async def run(self, queue):
        async for order in queue:
            if order.paid:
                try:
                    await order.send()
                except Exception:
                #^^^^^^^^^^^^^^^^ low (audit) fix: This skips an element on any error, not only the expected one: catch that one, or log it
                    continue


# Silent: one error is expected, or somebody hears of it.
def expected(orders, log):
    for order in orders:
        try:
            order.send()
        except KeyError:
            continue
        except (ValueError, TypeError):
            continue
        except order.DoesNotExist:
            continue
        except OrderException:
            continue
        except Exception:
            log.exception("not sent")
            continue
    for order in orders:
        try:
            order.send()
        except Exception:
            if order.paid:
                continue
            raise
    for order in orders:
        try:
            order.send()
        except Exception:
            break
    for order in orders:
        if order.paid:
            continue
#- tests/test_jobs.py
"""Silent: tests."""


def test_mail(orders):
    for order in orders:
        try:
            order.send()
        except Exception:
            continue
