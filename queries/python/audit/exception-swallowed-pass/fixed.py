#- shop/jobs.py
"""Errors that nobody hears of."""

import contextlib
import logging
from contextlib import suppress


def mail(order):
    try:
        order.send()
    except:
        logging.getLogger(__name__).exception("An error was ignored")
    try:
        order.send()
    except Exception:
        logging.getLogger(__name__).exception("An error was ignored")
    try:
        order.send()
    except Exception as error:
        logging.getLogger(__name__).exception("An error was ignored")
    try:
        order.send()
    except BaseException: logging.getLogger(__name__).exception("An error was ignored")
    try:
        order.send()
    except (OSError, Exception):
        logging.getLogger(__name__).exception("An error was ignored")
    try:
        order.send()
    except (Exception, KeyboardInterrupt) as error:
        logging.getLogger(__name__).exception("An error was ignored")
    try:
        order.send()
    except Exception:  # it does not matter
        logging.getLogger(__name__).exception("An error was ignored")
    try:
        order.send()
    except Exception:
        # The customer sees the order in his account.
        logging.getLogger(__name__).exception("An error was ignored")
    try:
        order.send()
    except Exception:
        logging.getLogger(__name__).exception("An error was ignored")  # it does not matter
    with suppress(Exception):
    #    ^^^^^^^^^^^^^^^^^^^ low (audit): This hides every error, not only the expected one: catch that one, or log it
        order.send()
    with contextlib.suppress(OSError, BaseException):
    #    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (audit): This hides every error, not only the expected one: catch that one, or log it
        order.send()


# Silent: one error is expected, or somebody hears of it.
def expected(order, log):
    try:
        import ujson
    except ImportError:
        pass
    try:
        order.remove()
    except FileNotFoundError:
        pass
    try:
        order.remove()
    except (KeyError, AttributeError):
        pass
    try:
        order.remove()
    except OrderException:
        pass
    try:
        order.remove()
    except Exception:
        log.exception("not removed")
    try:
        order.remove()
    except Exception:
        raise
    try:
        order.remove()
    except Exception:
        order = None
    try:
        order.remove()
    except order.DoesNotExist:
        pass
    else:
        pass
    finally:
        pass
    with suppress(FileNotFoundError):
        order.remove()
    with order.suppress(Exception):
        order.remove()
    for line in order:
        pass
#- shop/hooks.py
"""A check that lets everybody pass."""

from cryptography.exceptions import InvalidSignature

from shop.rights import authorize, check_permission, verify_signature


def hook(request, public_key, body):
    try:
        verify_signature(request.headers["X-Signature"], body)
    except Exception:
    #^^^^^^^^^^^^^^^^ high: When this check fails, the code goes on as if it had passed: let the error through
        pass
    try:
        public_key.verify(request.headers["X-Signature"], body)
    except InvalidSignature:
    #^^^^^^^^^^^^^^^^^^^^^^^ high: When this check fails, the code goes on as if it had passed: let the error through
        pass
    try:
        check_permission(request.user, "orders")
    except:
    #^^^^^^ high: When this check fails, the code goes on as if it had passed: let the error through
        pass
    try:
        body = body.strip()
        authorize(request.user)
    except PermissionError as error:
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: When this check fails, the code goes on as if it had passed: let the error through
        pass
    try:
        check_access(request.user)
    except (Forbidden, KeyError):
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: When this check fails, the code goes on as if it had passed: let the error through
        pass
    return body


def refused_and_broken(request):
    try:
        check_access(request.user)
    except Forbidden:
    #^^^^^^^^^^^^^^^^ high: When this check fails, the code goes on as if it had passed: let the error through
        pass
    except Exception:
        raise


# Silent: what follows the check is run only if it passed.
def checked(request, public_key, body, image):
    try:
        verify_signature(request.headers["X-Signature"], body)
        return True
    except InvalidSignature:
        pass
    try:
        public_key.verify(request.headers["X-Signature"], body)
    except InvalidSignature:
        pass
    else:
        return True
    try:
        verify_signature(request.headers["X-Signature"], body)
    except InvalidSignature:
        return False
    try:
        self_check_access(request.user)
    except RegistrationRequired:
        # Who has to register first may see the logo.
        pass
    try:
        image.verify()
    except OSError:
        pass
    try:
        check_access(request.user)
    except ForbiddenPrivateForm:
        pass
    except Forbidden:
        if not request.invitation.opens_all:
            raise
    return False
#- tests/test_jobs.py
"""Silent: tests."""


def test_mail(order):
    try:
        order.send()
    except Exception:
        pass
