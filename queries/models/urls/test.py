import http.client
import urllib.request
from urllib.parse import quote, quote_plus, urlencode

import boto3
import pycurl
from playwright.sync_api import Page


def send(address, page: Page):
    urllib.request.urlopen(address, timeout=5)
    #                      ^^^^^^^ sink ssrf
    urllib.request.urlopen(urllib.request.Request(address))
    #                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sink ssrf
    #                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ through
    http.client.HTTPSConnection(address).request("GET", "/")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sink ssrf
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ through
    page.goto(address)
    #         ^^^^^^^ sink ssrf
    boto3.client("s3", endpoint_url=address)
    #                               ^^^^^^^ sink ssrf
    curl = pycurl.Curl()
    curl.setopt(pycurl.URL, address)
    #          ^^^^^^^^^^^^^^^^^^^^^ sink ssrf


def encode(text):
    return quote_plus(text), urlencode({"q": text}), quote(text)
    #      ^^^^^^^^^^^^^^^^ sanitizer header
    #      ^^^^^^^^^^^^^^^^ sanitizer log
    #      ^^^^^^^^^^^^^^^^ sanitizer path
    #      ^^^^^^^^^^^^^^^^ sanitizer redirect
    #      ^^^^^^^^^^^^^^^^ sanitizer xss
    #                        ^^^^^^^^^^^^^^^^^^^^^^ sanitizer header
    #                        ^^^^^^^^^^^^^^^^^^^^^^ sanitizer log
    #                        ^^^^^^^^^^^^^^^^^^^^^^ sanitizer path
    #                        ^^^^^^^^^^^^^^^^^^^^^^ sanitizer redirect
    #                        ^^^^^^^^^^^^^^^^^^^^^^ sanitizer xss
    #                                                ^^^^^^^^^^^ sanitizer header
    #                                                ^^^^^^^^^^^ sanitizer log


# These ask nobody.
def other(address):
    pycurl.Curl().setopt(pycurl.USERAGENT, address)
    boto3.client(address)
    urllib.request.build_opener()
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns urllib.request.OpenerDirector
