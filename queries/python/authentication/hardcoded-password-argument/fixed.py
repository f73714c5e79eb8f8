#- shop/jobs.py
import ftplib
import imaplib
import os
import poplib
import smtplib
import urllib.request
import zipfile

import httpx
import ldap
import oracledb
import paramiko
import pika
import psycopg2
import pymysql
import requests
from aiohttp import BasicAuth
from django.contrib.auth import authenticate
from django.contrib.auth.models import User
from flask import Flask
from ftplib import FTP
from pymongo import MongoClient
from redis import Redis
from requests.auth import HTTPBasicAuth as Basic


# By name.
def databases(app: Flask):
    psycopg2.connect(host="db", user="shop", password=os.environ["PASSWORD"])
    MongoClient("db", username="shop", password=os.environ["PASSWORD"])
    Redis(host="cache", password=os.environ["PASSWORD"].encode())
    app.config.update(MYSQL_PASSWORD=os.environ["MYSQL_PASSWORD"], DEBUG=False)
    app.config.from_mapping(MAIL_PASSWORD=os.environ["MAIL_PASSWORD"])
    dict(dbPassword=os.environ["PASSWORD"])
    authenticate(username="admin", password=os.environ["PASSWORD"])


def services(http):
    http.client(api_key=os.environ["API_KEY"])
    http.client(client_secret=os.environ["SECRET"], client_id="shop")
    http.login(token=os.environ["TOKEN"])
    http.login(accessToken=os.environ["TOKEN"])
    requests.get("https://api.shop.internal", auth=("shop", os.environ["PASSWORD"]))
    httpx.Client(auth=("shop", os.environ["PASSWORD"]), timeout=10)


# By place.
def by_place(url, server):
    smtp = smtplib.SMTP("mail.shop.internal")
    smtp.login("shop@shop.internal", os.environ["PASSWORD"])
    with smtplib.SMTP_SSL("smtp.gmail.com") as gmail:
        gmail.login("shop@gmail.com", os.environ["PASSWORD"])
    imaplib.IMAP4_SSL("mail").login("shop", os.environ["PASSWORD"])
    poplib.POP3("mail").pass_(os.environ["PASSWORD"])
    FTP("files", "shop", os.environ["PASSWORD"])
    ftplib.FTP_TLS("files").login("shop", os.environ["PASSWORD"])
    requests.get(url, auth=Basic("shop", os.environ["PASSWORD"]))
    httpx.BasicAuth("shop", os.environ["PASSWORD"])
    BasicAuth("shop", os.environ["PASSWORD"])
    pika.PlainCredentials("shop", os.environ["PASSWORD"])
    oracledb.connect("shop", os.environ["PASSWORD"], "db/shop")
    pymysql.connect("db", "shop", os.environ["PASSWORD"], "shop")
    client = paramiko.SSHClient()
    client.connect("db", 22, "shop", os.environ["PASSWORD"])
    directory = ldap.initialize("ldaps://directory")
    directory.simple_bind_s("cn=shop", os.environ["PASSWORD"])
    passwords = urllib.request.HTTPPasswordMgrWithDefaultRealm()
    passwords.add_password(None, url, "shop", os.environ["PASSWORD"])
    zipfile.ZipFile("orders.zip").setpassword(b"Kq8vR2mZ0x")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Whoever reads this code knows this password; read it from the environment, and change it
    User.objects.create_superuser("admin", "admin@shop.internal", os.environ["PASSWORD"])
    User.objects.get(pk=1).set_password(os.environ["PASSWORD"])


# Perhaps only words.
def perhaps():
    pymysql.connect(host="db", user="root", password=os.environ["PASSWORD"])
    smtplib.SMTP("mail").login("shop", os.environ["PASSWORD"])


#- shop/look_alikes.py
import os
import re

import click
import ftplib
import imaplib
import ldap
import paramiko
import poplib
import psycopg2
import pymysql
import requests
import smtplib
import urllib.request
import zipfile
from django import forms
from django.db import models
from requests.auth import HTTPBasicAuth
from sqlalchemy import Column, String


def look_alikes(form, driver, settings, password, api, parser, client, fields, ui):
    # Read from elsewhere, or none.
    psycopg2.connect(password=os.environ["DB_PASSWORD"])
    psycopg2.connect(user="shop", password=password)
    psycopg2.connect(user="shop", password="")
    psycopg2.connect(user="shop", password=None)
    smtplib.SMTP("mail").login("shop", settings.password)
    requests.get("https://api", auth=("shop", password))
    HTTPBasicAuth("shop1", "")

    # Names of things.
    client.login(password_field="new_password1", username_field="login1")
    client.login(password="new_password1")
    client.read(token_name="access_token2", api_key_header="X-Api-Key-2")
    client.read(password_env="SHOP_DB_PASSWORD2", password="DB_PASSWORD_1")
    client.read(token_url="https://login1.shop.internal/oauth2/token")
    client.read(secret_id="7c19e0d45ab2f8836e01d9c4b7fa2530")
    client.read(password_file="/run/secrets/db1", secret="projects/1042/secrets/db-7f3a9c1e/versions/3")
    client.find(password="//input[@id='password1']", passwd="#id_password1", pwd="input.password1")

    # Kinds and states.
    client.read(token_type="bearer", grant_type="password1", token="NUMBER_1")
    client.list(NextToken="AAAAKx81kqP02mNv73LqT", next_token="7c19e0d45ab2f8836e01d9c4b7fa2530")
    client.hash(password_algorithm="pbkdf2_sha256", password="bcrypt_sha256")
    client.sensor(key="power1", api_key="bdc1DischargePower")
    client.sensor(api_key="iChargePV1")
    client.check(password="$2b$12$KIXQ4Zz1v3q8Yw5t7u9x0eabcdefghijklmnopqrstuvwxyz01234")

    # What people read, and patterns.
    ui.error(password="At least 8 characters, 1 digit.", password_hint="1st-pet!")
    ui.label(password="Passwort (8+ Zeichen)", token=r"^[0-9a-f]{32}$")
    ui.render(password="{password1}", api_key="<your-key-1>", token="${TOKEN1}")
    ui.render(password=os.environ["PASSWORD"], api_key="YOUR-API-KEY-0123", secret="xxxxxxxx1234xxxx")

    # Declarations.
    parser.add_argument("--password1", help="see https://shop.internal/1", dest="password1")
    click.option("--password", prompt="Password1", hide_input=True)
    forms.CharField(widget=forms.PasswordInput(attrs={"class": "form-control2"}))
    models.CharField(max_length=128, db_column="password_v2")
    Column("password_v2", String(128))
    re.compile(r"password=(?P<password>\w+1)")
    fields.set_password(password)
    fields.create_user("shop", "shop@shop.internal", "Kq8vR2mZ0x")


# The same words in other places.
def others(client, settings, PASSWORD_FIELD):
    client.paint(colour="Kq8vR2mZ0x", shade="7c19e0d45ab2f8836e01d9c4b7fa2530", mail="qzvbwmhtkrlpxnyd")
    client.paint(size=("width", "Kq8vR2mZ0x"))
    client.paint(auth=("shop", "x1"), http_auth=("shop", "onlyletters"), basic_auth=("shop", "new_password1"))
    client.login("shop", "Kq8vR2mZ0x")
    client.login("shop", "qzvbwmhtkrlpxnyd")
    client.pass_("Kq8vR2mZ0x")
    client.connect("db", "shop", "Kq8vR2mZ0x")
    client.connect("db", 22, "shop", "Kq8vR2mZ0x")
    client.simple_bind("cn=shop", "Kq8vR2mZ0x")
    client.setpassword("Kq8vR2mZ0x")
    client.add_password(None, "https://shop.internal", "shop", "Kq8vR2mZ0x")
    client.objects.create("shop", "shop@shop.internal", "Kq8vR2mZ0x")
    client.objects.create_user("shop", "shop@shop.internal", "x1")
    client.objects.create_user("shop", "shop@shop.internal", "onlyletters")
    client.objects.create_user("shop", "shop@shop.internal", "new_password1")
    client.objects.create_user("shop", "shop@shop.internal", PASSWORD_FIELD)
    client.save_password("Kq8vR2mZ0x")
    client.set_password("x1")
    client.set_password("onlyletters")
    client.set_password("new_password1")
    client.set_password(KNOWN)
    client.log_in(password="x1", passwd="two words1", pwd="two words")
    client.log_in(mail_password="yourmailpassword", mail_password_field="qzvbwmhtkrlpxnyd")
    client.log_in(mail_password=os.environ["PASSWORD"], smtp_password="new_password1")
    client.log_in(token="a1b2 c3d4 e5f6 g7h8", api_key=os.environ["API_KEY"], secret="aaaaaaaaaaaaaaa1111")
    client.log_in(token="only-letters-and-signs", api_key=os.environ["API_KEY"])
    client.log_in(password_field="admin", token_id="shop-10-24")
    client.log_in(secret=os.environ["SECRET"], token="10-24-11")


CONSTANT = "correct-horse"
KNOWN = "Kq8vR2mZ0x"


def placeholders(url, user):
    smtp = smtplib.SMTP("mail")
    smtp.login("shop", "")
    smtp.login("shop", "your-password")
    smtp.login("shop", KNOWN)
    smtp.login("shop", CONSTANT)
    smtp.login(user="shop", password=CONSTANT)
    smtp.login("shop", "four score and seven")
    imaplib.IMAP4("mail").login("shop", "your mailpasswords are")
    poplib.POP3("mail").pass_("your-password")
    poplib.POP3("mail").pass_(CONSTANT)
    poplib.POP3("mail").pass_("at")
    ftp = ftplib.FTP("files")
    ftp.login()
    ftp.login("anonymous", "shop@shop.internal")
    ftp.login("shop", "<password>")
    ftp.login("shop", CONSTANT)
    ftp.login("shop", "at")
    ftplib.FTP("files", "anonymous", "guest@shop.internal")
    ftplib.FTP("files", "shop", CONSTANT)
    ftplib.FTP("files", "shop", "at")
    pymysql.connect("db", "shop", "${PASSWORD}")
    pymysql.connect("db", "shop", CONSTANT)
    pymysql.connect("db", "shop", "at")
    ldap.initialize("ldaps://directory").simple_bind_s("cn=shop", "password")
    ldap.initialize("ldaps://directory").simple_bind_s("cn=shop", CONSTANT)
    ldap.initialize("ldaps://directory").simple_bind_s("", "at")
    paramiko.SSHClient().connect("db", 22, "shop", "{password}")
    paramiko.SSHClient().connect("db", 22, "shop", CONSTANT)
    paramiko.SSHClient().connect("db", 22, "shop", "at")
    manager = urllib.request.HTTPPasswordMgr()
    manager.add_password(None, url, "shop", "SHOP_PASSWORD")
    manager.add_password(None, url, "shop", CONSTANT)
    manager.add_password(None, url, "shop", "at")
    zipfile.ZipFile("orders.zip").setpassword(b"changeme")
    zipfile.ZipFile("orders.zip").setpassword(CONSTANT)
    zipfile.ZipFile("orders.zip").setpassword(b"at")


#- tests/jobs.py
import ftplib
import imaplib
import poplib
import smtplib
import urllib.request
import zipfile

import httpx
import ldap
import oracledb
import paramiko
import pika
import psycopg2
import pymysql
import requests
from aiohttp import BasicAuth
from django.contrib.auth import authenticate
from django.contrib.auth.models import User
from flask import Flask
from ftplib import FTP
from pymongo import MongoClient
from redis import Redis
from requests.auth import HTTPBasicAuth as Basic


# By name.
def databases(app: Flask):
    psycopg2.connect(host="db", user="shop", password="Kq8vR2mZ0x")
    MongoClient("db", username="shop", password="S3cr3t!")
    Redis(host="cache", password=b"corr3ct-h0rse")
    app.config.update(MYSQL_PASSWORD="Root#2024", DEBUG=False)
    app.config.from_mapping(MAIL_PASSWORD="qzvbwmhtkrlpxnyd")
    dict(dbPassword="Xk29-fGq77")
    authenticate(username="admin", password="Kq8vR2mZ0x")


def services(http):
    http.client(api_key="9f8a7c6d5e4b3a2190817263")
    http.client(client_secret="Vb7wQ2xL9zR4tK8m", client_id="shop")
    http.login(token="7c19e0d45ab2f8836e01d9c4b7fa2530")
    http.login(accessToken="dGhpcyBpcy1hIHRva2Vu" "Qm9keTQ1NjcK")
    requests.get("https://api.shop.internal", auth=("shop", "Kq8vR2mZ0x"))
    httpx.Client(auth=("shop", "Kq8vR2mZ0x"), timeout=10)


# By place.
def by_place(url, server):
    smtp = smtplib.SMTP("mail.shop.internal")
    smtp.login("shop@shop.internal", "Kq8vR2mZ0x")
    with smtplib.SMTP_SSL("smtp.gmail.com") as gmail:
        gmail.login("shop@gmail.com", "qzvb wmht krlp xnyd")
    imaplib.IMAP4_SSL("mail").login("shop", "Kq8vR2mZ0x")
    poplib.POP3("mail").pass_("Kq8vR2mZ0x")
    FTP("files", "shop", "Kq8vR2mZ0x")
    ftplib.FTP_TLS("files").login("shop", "Kq8vR2mZ0x")
    requests.get(url, auth=Basic("shop", "Kq8vR2mZ0x"))
    httpx.BasicAuth("shop", "Kq8vR2mZ0x")
    BasicAuth("shop", "Kq8vR2mZ0x")
    pika.PlainCredentials("shop", "Kq8vR2mZ0x")
    oracledb.connect("shop", "Kq8vR2mZ0x", "db/shop")
    pymysql.connect("db", "shop", "Kq8vR2mZ0x", "shop")
    client = paramiko.SSHClient()
    client.connect("db", 22, "shop", "Kq8vR2mZ0x")
    directory = ldap.initialize("ldaps://directory")
    directory.simple_bind_s("cn=shop", "Kq8vR2mZ0x")
    passwords = urllib.request.HTTPPasswordMgrWithDefaultRealm()
    passwords.add_password(None, url, "shop", "Kq8vR2mZ0x")
    zipfile.ZipFile("orders.zip").setpassword(b"Kq8vR2mZ0x")
    User.objects.create_superuser("admin", "admin@shop.internal", "Kq8vR2mZ0x")
    User.objects.get(pk=1).set_password("Kq8vR2mZ0x")


# Perhaps only words.
def perhaps():
    pymysql.connect(host="db", user="root", password="root")
    smtplib.SMTP("mail").login("shop", "letmein")

#- tests/test_login.py
from django.contrib.auth.models import User


def test_login(client):
    User.objects.create_user("ada", password="Kq8vR2mZ0x")
    assert client.login(username="ada", password="Kq8vR2mZ0x")


#- examples/jobs.py
import ftplib
import imaplib
import os
import poplib
import smtplib
import urllib.request
import zipfile

import httpx
import ldap
import oracledb
import paramiko
import pika
import psycopg2
import pymysql
import requests
from aiohttp import BasicAuth
from django.contrib.auth import authenticate
from django.contrib.auth.models import User
from flask import Flask
from ftplib import FTP
from pymongo import MongoClient
from redis import Redis
from requests.auth import HTTPBasicAuth as Basic


# By name.
def databases(app: Flask):
    psycopg2.connect(host="db", user="shop", password=os.environ["PASSWORD"])
    MongoClient("db", username="shop", password=os.environ["PASSWORD"])
    Redis(host="cache", password=os.environ["PASSWORD"].encode())
    app.config.update(MYSQL_PASSWORD=os.environ["MYSQL_PASSWORD"], DEBUG=False)
    app.config.from_mapping(MAIL_PASSWORD=os.environ["MAIL_PASSWORD"])
    dict(dbPassword=os.environ["PASSWORD"])
    authenticate(username="admin", password=os.environ["PASSWORD"])


def services(http):
    http.client(api_key=os.environ["API_KEY"])
    http.client(client_secret=os.environ["SECRET"], client_id="shop")
    http.login(token=os.environ["TOKEN"])
    http.login(accessToken=os.environ["TOKEN"])
    requests.get("https://api.shop.internal", auth=("shop", "Kq8vR2mZ0x"))
    httpx.Client(auth=("shop", "Kq8vR2mZ0x"), timeout=10)


# By place.
def by_place(url, server):
    smtp = smtplib.SMTP("mail.shop.internal")
    smtp.login("shop@shop.internal", "Kq8vR2mZ0x")
    with smtplib.SMTP_SSL("smtp.gmail.com") as gmail:
        gmail.login("shop@gmail.com", "qzvb wmht krlp xnyd")
    imaplib.IMAP4_SSL("mail").login("shop", "Kq8vR2mZ0x")
    poplib.POP3("mail").pass_("Kq8vR2mZ0x")
    FTP("files", "shop", "Kq8vR2mZ0x")
    ftplib.FTP_TLS("files").login("shop", "Kq8vR2mZ0x")
    requests.get(url, auth=Basic("shop", "Kq8vR2mZ0x"))
    httpx.BasicAuth("shop", "Kq8vR2mZ0x")
    BasicAuth("shop", "Kq8vR2mZ0x")
    pika.PlainCredentials("shop", "Kq8vR2mZ0x")
    oracledb.connect("shop", "Kq8vR2mZ0x", "db/shop")
    pymysql.connect("db", "shop", "Kq8vR2mZ0x", "shop")
    client = paramiko.SSHClient()
    client.connect("db", 22, "shop", "Kq8vR2mZ0x")
    directory = ldap.initialize("ldaps://directory")
    directory.simple_bind_s("cn=shop", "Kq8vR2mZ0x")
    passwords = urllib.request.HTTPPasswordMgrWithDefaultRealm()
    passwords.add_password(None, url, "shop", "Kq8vR2mZ0x")
    zipfile.ZipFile("orders.zip").setpassword(b"Kq8vR2mZ0x")
    User.objects.create_superuser("admin", "admin@shop.internal", "Kq8vR2mZ0x")
    User.objects.get(pk=1).set_password("Kq8vR2mZ0x")
