#- develop.py
"""Servers that are made for one developer."""

import os

import dash
from django.core.management import call_command
from flask import Flask
from flask import Flask as Web
from werkzeug.serving import run_simple

app = Flask(__name__)
EVERYWHERE = "0.0.0.0"


def main(host="0.0.0.0"):
    app.run(host="0.0.0.0")
    #^^^^^^^^^^^^^^^^^^^^^^ low fix: Flask's development server is open to the whole network, and with `FLASK_DEBUG=1` so is its console: listen on 127.0.0.1, or a server such as gunicorn
    app.run("0.0.0.0", 8080)
    #^^^^^^^^^^^^^^^^^^^^^^^ low fix: Flask's development server is open to the whole network, and with `FLASK_DEBUG=1` so is its console: listen on 127.0.0.1, or a server such as gunicorn
    app.run(EVERYWHERE, port=80)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^ low fix: Flask's development server is open to the whole network, and with `FLASK_DEBUG=1` so is its console: listen on 127.0.0.1, or a server such as gunicorn
    app.run(host=host)
    #^^^^^^^^^^^^^^^^^ low: Flask's development server is open to the whole network, and with `FLASK_DEBUG=1` so is its console: listen on 127.0.0.1, or a server such as gunicorn
    app.run(host="::", port=int(os.environ.get("PORT", "8080")))
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low fix: Flask's development server is open to the whole network, and with `FLASK_DEBUG=1` so is its console: listen on 127.0.0.1, or a server such as gunicorn
    Web(__name__).run(host="0.0.0.0")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low fix: Flask's development server is open to the whole network, and with `FLASK_DEBUG=1` so is its console: listen on 127.0.0.1, or a server such as gunicorn
    dash.Dash(__name__).run(host="0.0.0.0")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low fix: Flask's development server is open to the whole network, and with `FLASK_DEBUG=1` so is its console: listen on 127.0.0.1, or a server such as gunicorn
    run_simple("0.0.0.0", 4000, app)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low fix: Werkzeug's development server is open to the whole network: listen on 127.0.0.1, or a server such as gunicorn
    run_simple(hostname="", port=4000, application=app)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low fix: Werkzeug's development server is open to the whole network: listen on 127.0.0.1, or a server such as gunicorn
    call_command("runserver", "0.0.0.0:8000")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low fix: Django's development server is open to the whole network: listen on 127.0.0.1, or a server such as gunicorn
    call_command("runserver", f"0.0.0.0:{os.environ['PORT']}")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: Django's development server is open to the whole network: listen on 127.0.0.1, or a server such as gunicorn


# For those who want to see more: it is said on purpose.
def said():
    app.run(host="0.0.0.0", debug=False)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: `app.run` listens on every network interface: listen on 127.0.0.1, or make sure that everybody may reach this server
    app.run(host=os.environ.get("HOST", "0.0.0.0"))
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: `app.run` listens on every network interface: listen on 127.0.0.1, or make sure that everybody may reach this server


# Silent: this machine only, or not known.
def local(host):
    app.run()
    app.run("")
    app.run("localhost")
    app.run(host="127.0.0.1", port=80)
    app.run(host=host)
    app.run(host=os.environ["HOST"])
    app.run(host=app.config["HOST"])
    run_simple("localhost", 4000, app)
    call_command("runserver", "127.0.0.1:8000")
    call_command("runserver")
    call_command("loaddata", "0.0.0.0")
#- run.py
"""The application comes from elsewhere."""

from shop import app, create_app

app.run(host="0.0.0.0", port=80)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low fix: Flask's development server is open to the whole network, and with `FLASK_DEBUG=1` so is its console: listen on 127.0.0.1, or a server such as gunicorn
create_app().run(host="0.0.0.0")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low fix: Flask's development server is open to the whole network, and with `FLASK_DEBUG=1` so is its console: listen on 127.0.0.1, or a server such as gunicorn
app.run(port=80)
app.run(host="0.0.0.0", debug=False)
job.run(host="0.0.0.0")
#- sanic_server.py
"""For those who want to see more: a server that is made for the network."""

from sanic import Sanic

app = Sanic("shop")
app.run(host="0.0.0.0", port=80)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: `app.run` listens on every network interface: listen on 127.0.0.1, or make sure that everybody may reach this server
#- files.py
"""Whoever asks gets files."""

import http.server
import socketserver
from http.server import BaseHTTPRequestHandler, HTTPServer, SimpleHTTPRequestHandler, ThreadingHTTPServer

PORT = 8000


class Health(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(204)


def serve():
    HTTPServer(("", 8000), SimpleHTTPRequestHandler).serve_forever()
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: The whole network can read the files of the folder that this is started in: listen on 127.0.0.1
    ThreadingHTTPServer(("0.0.0.0", PORT), http.server.SimpleHTTPRequestHandler).serve_forever()
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: The whole network can read the files of the folder that this is started in: listen on 127.0.0.1
    with socketserver.TCPServer(("", PORT), http.server.SimpleHTTPRequestHandler) as httpd:
    #    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: The whole network can read the files of the folder that this is started in: listen on 127.0.0.1
        httpd.serve_forever()
    address = ("", PORT)
    HTTPServer(address, SimpleHTTPRequestHandler).serve_forever()
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: The whole network can read the files of the folder that this is started in: listen on 127.0.0.1


# For those who want to see more: what this one gives away is in the code.
def health():
    HTTPServer(("", 8080), Health).serve_forever()
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: `HTTPServer` listens on every network interface: listen on 127.0.0.1, or make sure that everybody may reach this server
    address = ("0.0.0.0", PORT)
    HTTPServer(address, Health).serve_forever()
    #^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): `HTTPServer` listens on every network interface: listen on 127.0.0.1, or make sure that everybody may reach this server


# Silent.
def local(handler):
    HTTPServer(("127.0.0.1", 8000), SimpleHTTPRequestHandler)
    HTTPServer(("localhost", 8000), handler)
    HTTPServer(("", 0), Health)
#- calls.py
"""Whoever asks may call functions, or run code."""

import multiprocessing.connection
import os
from multiprocessing.managers import BaseManager
from xmlrpc.server import SimpleXMLRPCServer

import aiomonitor
import eventlet
import ray
import rpyc
from dask.distributed import LocalCluster
from eventlet import backdoor
from fastmcp import FastMCP as Tools
from gevent.backdoor import BackdoorServer
from mcp.server.fastmcp import FastMCP
from rpyc.utils.server import ThreadedServer


class Queues(BaseManager):
    pass


def serve(loop):
    SimpleXMLRPCServer(("0.0.0.0", 8000), allow_none=True)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: The whole network can call the functions of `SimpleXMLRPCServer`, which asks for no password: listen on 127.0.0.1
    SimpleXMLRPCServer(addr=("", 8000))
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: The whole network can call the functions of `SimpleXMLRPCServer`, which asks for no password: listen on 127.0.0.1
    FastMCP("files", host="0.0.0.0", port=8001)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: The whole network can call this server's tools, and nothing asks who is calling: listen on 127.0.0.1, or set up `auth`
    Tools("files", host="0.0.0.0")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium fix: The whole network can call this server's tools, and nothing asks who is calling: listen on 127.0.0.1, or set up `auth`
    multiprocessing.connection.Listener(("0.0.0.0", 6000))
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: What `recv` unpickles may run any code, and the whole network may send it: give an `authkey`, and listen on 127.0.0.1
    multiprocessing.connection.Listener(address=("", 6000), backlog=5)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: What `recv` unpickles may run any code, and the whole network may send it: give an `authkey`, and listen on 127.0.0.1
    Queues(address=("", 50000), authkey=b"abracadabra")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: Whoever reads the key in this code can run code here, from the whole network: listen on 127.0.0.1, and take the key from the environment
    ThreadedServer(rpyc.SlaveService, hostname="0.0.0.0", port=18812)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: The whole network can run any code here: listen on 127.0.0.1, or give an `authenticator`
    ThreadedServer(rpyc.ClassicService, port=18812)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Without a `hostname` the whole network can run any code here: give `hostname="127.0.0.1"`, or an `authenticator`
    ray.init(dashboard_host="0.0.0.0")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: The whole network can run jobs through Ray's dashboard, which asks for no password: listen on 127.0.0.1
    LocalCluster(n_workers=2, host="0.0.0.0")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: The whole network can run code on this cluster, which asks for no password: listen on 127.0.0.1, or give `security`
    aiomonitor.start_monitor(loop, host="0.0.0.0")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: The whole network gets a Python console in this program, without a password: listen on 127.0.0.1
    BackdoorServer(("0.0.0.0", 5001), locals={"loop": loop})
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: The whole network gets a Python console in this program, without a password: listen on 127.0.0.1
    eventlet.spawn(backdoor.backdoor_server, eventlet.listen(("localhost", 3000)))
    backdoor.backdoor_server(eventlet.listen(("", 3000)))
    #                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: The whole network gets a Python console in this program, without a password: listen on 127.0.0.1


# Silent: this machine only, or somebody asks who is there.
def guarded(loop, verifier):
    SimpleXMLRPCServer(("localhost", 8000))
    FastMCP("files")
    multiprocessing.connection.Listener(("localhost", 6000))
    multiprocessing.connection.Listener("/run/shop.sock")
    multiprocessing.connection.Listener(("0.0.0.0", 6000), authkey=os.environb[b"KEY"])
    Queues(address=("", 50000), authkey=os.environb[b"KEY"])
    Queues(address=("localhost", 50000), authkey=b"abracadabra")
    ThreadedServer(rpyc.SlaveService, port=18812, authenticator=verifier)
    ThreadedServer(rpyc.SlaveService, hostname="localhost", port=18812)
    ray.init()
    LocalCluster(n_workers=2)
    aiomonitor.start_monitor(loop)
    BackdoorServer(("127.0.0.1", 5001))
#- servers.py
"""For those who want to see more: servers that are made for the network."""

import argparse
import asyncio
import socket
import socketserver
from concurrent import futures
from wsgiref.simple_server import make_server

import aiohttp.web
import bottle
import click
import gradio
import grpc
import uvicorn
import waitress
import websockets
import zmq
from aiohttp import web
from gevent.pywsgi import WSGIServer

from shop import app

PORT = 8000
ADDRESS = ("0.0.0.0", PORT)


def sockets(sock: socket.socket):
    server = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    server.bind(("0.0.0.0", PORT))
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: `server.bind` listens on every network interface: listen on 127.0.0.1, or make sure that everybody may reach this server
    server.bind(("", PORT))
    #^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: `server.bind` listens on every network interface: listen on 127.0.0.1, or make sure that everybody may reach this server
    server.bind(ADDRESS)
    #^^^^^^^^^^^^^^^^^^^ low (strict): `server.bind` listens on every network interface: listen on 127.0.0.1, or make sure that everybody may reach this server
    sock.bind(("::", PORT, 0, 0))
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: `sock.bind` listens on every network interface: listen on 127.0.0.1, or make sure that everybody may reach this server
    socket.create_server(("", PORT))
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: `socket.create_server` listens on every network interface: listen on 127.0.0.1, or make sure that everybody may reach this server
    socketserver.ThreadingTCPServer(("0.0.0.0", PORT), socketserver.StreamRequestHandler)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: `socketserver.ThreadingTCPServer` listens on every network interface: listen on 127.0.0.1, or make sure that everybody may reach this server
    zmq.Context().socket(zmq.REP).bind("tcp://*:5555")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): The whole network can connect to this socket, and ZeroMQ asks for no password: use tcp://127.0.0.1


async def loops(handler):
    await asyncio.start_server(handler, "0.0.0.0", PORT)
    #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: `asyncio.start_server` listens on every network interface: listen on 127.0.0.1, or make sure that everybody may reach this server
    await asyncio.get_running_loop().create_server(handler, host="", port=PORT)
    #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: `asyncio.get_running_loop().create_server` listens on every network interface: listen on 127.0.0.1, or make sure that everybody may reach this server
    await asyncio.get_running_loop().create_datagram_endpoint(handler, local_addr=("0.0.0.0", PORT))
    #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict): `asyncio.get_running_loop().create_datagram_endpoint` listens on every network interface: listen on 127.0.0.1, or make sure that everybody may reach this server
    await web.TCPSite(handler, "0.0.0.0", PORT).start()
    #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: `web.TCPSite` listens on every network interface: listen on 127.0.0.1, or make sure that everybody may reach this server
    await websockets.serve(handler, "0.0.0.0", PORT)
    #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: `websockets.serve` listens on every network interface: listen on 127.0.0.1, or make sure that everybody may reach this server


def wsgi():
    uvicorn.run("shop:app", host="0.0.0.0", port=PORT)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: `uvicorn.run` listens on every network interface: listen on 127.0.0.1, or make sure that everybody may reach this server
    uvicorn.run(app, host="0.0.0.0", reload=True)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: `uvicorn.run` listens on every network interface: listen on 127.0.0.1, or make sure that everybody may reach this server
    aiohttp.web.run_app(app, host="0.0.0.0")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: `aiohttp.web.run_app` listens on every network interface: listen on 127.0.0.1, or make sure that everybody may reach this server
    waitress.serve(app, host="0.0.0.0", port=PORT)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: `waitress.serve` listens on every network interface: listen on 127.0.0.1, or make sure that everybody may reach this server
    make_server("", PORT, app).serve_forever()
    #^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: `make_server` listens on every network interface: listen on 127.0.0.1, or make sure that everybody may reach this server
    bottle.run(host="0.0.0.0", port=PORT)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: `bottle.run` listens on every network interface: listen on 127.0.0.1, or make sure that everybody may reach this server
    WSGIServer(("0.0.0.0", PORT), app).serve_forever()
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: `WSGIServer` listens on every network interface: listen on 127.0.0.1, or make sure that everybody may reach this server
    server = grpc.server(futures.ThreadPoolExecutor(max_workers=10))
    server.add_insecure_port("[::]:50051")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: The whole network can call this server, without TLS: listen on `localhost`, or `add_secure_port`
    gradio.Interface(print, "text", "text").launch(server_name="0.0.0.0")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: The whole network can use this application, and nothing asks who it is: listen on 127.0.0.1, or give `auth`


@click.command()
@click.option("--host", default="0.0.0.0")
 #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: Without this option the server listens on every network interface: let 127.0.0.1 be the default
def run(host):
    parser = argparse.ArgumentParser()
    parser.add_argument("--host", default="0.0.0.0", help="where to listen")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: Without this option the server listens on every network interface: let 127.0.0.1 be the default


# Silent: this machine only, a free port, a client, or no address to listen on.
def local(host):
    server = socket.socket()
    server.bind(("127.0.0.1", PORT))
    server.bind(("", 0))
    server.bind(("0.0.0.0", 0))
    server.bind((host, PORT))
    server.bind("/run/shop.sock")
    server.connect(("0.0.0.0", PORT))
    zmq.Context().socket(zmq.REP).bind("tcp://127.0.0.1:5555")
    uvicorn.run("shop:app")
    uvicorn.run("shop:app", host=host)
    parser = argparse.ArgumentParser()
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--ignore", default="0.0.0.0")
    if host == "0.0.0.0":
        host = "127.0.0.1"
    if host in ("", "0.0.0.0", "::"):
        host = "localhost"
    return {"host": "0.0.0.0"}, host
#- widgets.py
"""Silent: something else of the name."""

import tkinter


def connect(widget: tkinter.Widget, flask, PORT=1):
    widget.bind(("", PORT))
    widget.bind("<Return>", print)
    flask.run(host="0.0.0.0")
#- jupyter_notebook_config.py
c = get_config()
c.NotebookApp.ip = "0.0.0.0"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: The whole network reaches this notebook server, and with its token runs any code: listen on 127.0.0.1
c.ServerApp.ip = "*"
#^^^^^^^^^^^^^^^^^^^ low (strict) fix: The whole network reaches this notebook server, and with its token runs any code: listen on 127.0.0.1
c.ServerApp.open_browser = False
c.ServerApp.ip = "127.0.0.1"
#- tests/test_shop.py
"""Silent: tests."""

import socket

from flask import Flask

Flask(__name__).run(host="0.0.0.0")
socket.socket().bind(("", 8000))
#- examples/app.py
"""For those who want to see more: an example."""

from flask import Flask

app = Flask(__name__)
app.run(host="0.0.0.0")
#^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: `app.run` listens on every network interface: listen on 127.0.0.1, or make sure that everybody may reach this server
#- more_servers.py
"""For those who want to see more: servers of other libraries."""

import tornado.web
from twisted.internet import reactor

tornado.web.Application([]).listen(8888, "0.0.0.0")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: `tornado.web.Application([]).listen` listens on every network interface: listen on 127.0.0.1, or make sure that everybody may reach this server
reactor.listenTCP(8000, tornado, interface="0.0.0.0")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: `reactor.listenTCP` listens on every network interface: listen on 127.0.0.1, or make sure that everybody may reach this server

# Silent: something else of the name.
tornado.web.Application([]).connect(8888, "0.0.0.0")
reactor.connectTCP(8000, tornado, interface="0.0.0.0")
#- own.py
"""Silent: functions and classes of one's own."""

from work import (
    Application, Cluster, FastMCP, Listener, Manager, Monitor, Server, call_command, create, option, parser, ray, rpyc, server,
    settings, website,
)

call_command("runserver", "0.0.0.0:8000")
ray.init(dashboard_host="0.0.0.0")
rpyc.ThreadedServer(rpyc.SlaveService, hostname="0.0.0.0")
rpyc.ThreadedServer(rpyc.SlaveService)
Manager(address=("", 50000), authkey=b"abracadabra")
Listener(("", 6000))
Cluster(host="0.0.0.0")
Monitor(host="0.0.0.0")
FastMCP("files", host="0.0.0.0")
parser.add_argument("--host", default="0.0.0.0")
option("--host", default="0.0.0.0")
server.bind("tcp://*:5555")
server.bind("tcp://0.0.0.0:5555")
server.listen(8888, "0.0.0.0")
server.add_insecure_port("[::]:50051")
server.create_server(print, "0.0.0.0", 8000)
website.launch(server_name="0.0.0.0")
server.listenTCP(8000, print, interface="0.0.0.0")
create(host="0.0.0.0")
Server(("0.0.0.0", 8000), Application)
settings.Server.ip = "0.0.0.0"
settings.ServerApp.default_ip = "0.0.0.0"
#- guarded.py
"""Silent: they ask who is there, or do not listen."""

import asyncio
import socket

import eventlet
import gradio
import grpc
import rpyc
import zmq
from dask.distributed import LocalCluster, Security
from fastmcp import FastMCP as Tools
from flask import Flask
from mcp.server.fastmcp import FastMCP
from multiprocessing.managers import BaseManager
from rpyc.utils.server import ThreadedServer

from work import MyService, Verifier, settings

LocalCluster(host="0.0.0.0", security=Security())
FastMCP("files", host="127.0.0.1")
ThreadedServer(MyService, port=18812)
ThreadedServer(MyService, hostname="0.0.0.0", port=18812)
ThreadedServer(rpyc.SlaveService, socket_path="/run/shop.sock")
gradio.Interface(print, "text", "text").launch(server_name="0.0.0.0", auth=("anna", settings.password))
gradio.Interface(print, "text", "text").load(server_name="0.0.0.0")
grpc.server(None).add_secure_port("[::]:50051", settings.credentials)
zmq.Context().socket(zmq.REQ).connect("tcp://0.0.0.0:5555")
asyncio.get_event_loop().create_connection(print, "0.0.0.0", 8000)
asyncio.get_event_loop().create_datagram_endpoint(print, remote_addr=("0.0.0.0", 8000))
eventlet.connect(("0.0.0.0", 8000))
Flask(__name__).run(name="0.0.0.0")
Flask(__name__).run(host=settings.get("HOST", "0.0.0.0"))
socket.create_connection(("0.0.0.0", 8000))

# For those who want to see more: whoever reaches it needs a token.
FastMCP("files", host="0.0.0.0", token_verifier=Verifier())
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: `FastMCP` listens on every network interface: listen on 127.0.0.1, or make sure that everybody may reach this server
FastMCP("files", host="0.0.0.0", auth_server_provider=Verifier())
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: `FastMCP` listens on every network interface: listen on 127.0.0.1, or make sure that everybody may reach this server
Tools("files", host="0.0.0.0", auth=Verifier())
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low (strict) fix: `Tools` listens on every network interface: listen on 127.0.0.1, or make sure that everybody may reach this server
