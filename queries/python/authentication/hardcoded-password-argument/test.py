#- shop/jobs.py
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
    #                                        ^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code knows `password`; read it from the environment, and change it
    MongoClient("db", username="shop", password="S3cr3t!")
    #                                  ^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code knows `password`; read it from the environment, and change it
    Redis(host="cache", password=b"corr3ct-h0rse")
    #                   ^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code knows `password`; read it from the environment, and change it
    app.config.update(MYSQL_PASSWORD="Root#2024", DEBUG=False)
    #                 ^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code knows `MYSQL_PASSWORD`; read it from the environment, and change it
    app.config.from_mapping(MAIL_PASSWORD="qzvbwmhtkrlpxnyd")
    #                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code knows `MAIL_PASSWORD`; read it from the environment, and change it
    dict(dbPassword="Xk29-fGq77")
    #    ^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code knows `dbPassword`; read it from the environment, and change it
    authenticate(username="admin", password="Kq8vR2mZ0x")
    #                              ^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code knows `password`; read it from the environment, and change it


def services(http):
    http.client(api_key="9f8a7c6d5e4b3a2190817263")
    #           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code knows `api_key`; read it from the environment, and change it
    http.client(client_secret="Vb7wQ2xL9zR4tK8m", client_id="shop")
    #           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code knows `client_secret`; read it from the environment, and change it
    http.login(token="4b55a4db3cce4ad38df6dd8543e3e46a")
    #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code knows `token`; read it from the environment, and change it
    http.login(accessToken="dGhpcyBpcy1hIHRva2Vu" "Qm9keTQ1NjcK")
    #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code knows `accessToken`; read it from the environment, and change it
    requests.get("https://api.shop.internal", auth=("shop", "Kq8vR2mZ0x"))
    #                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code knows this password; read it from the environment, and change it
    httpx.Client(auth=("shop", "Kq8vR2mZ0x"), timeout=10)
    #            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code knows this password; read it from the environment, and change it


# By place.
def by_place(url, server):
    smtp = smtplib.SMTP("mail.shop.internal")
    smtp.login("shop@shop.internal", "Kq8vR2mZ0x")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code knows this password; read it from the environment, and change it
    with smtplib.SMTP_SSL("smtp.gmail.com") as gmail:
        gmail.login("shop@gmail.com", "qzvb wmht krlp xnyd")
        #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code knows this password; read it from the environment, and change it
    imaplib.IMAP4_SSL("mail").login("shop", "Kq8vR2mZ0x")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code knows this password; read it from the environment, and change it
    poplib.POP3("mail").pass_("Kq8vR2mZ0x")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code knows this password; read it from the environment, and change it
    FTP("files", "shop", "Kq8vR2mZ0x")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code knows this password; read it from the environment, and change it
    ftplib.FTP_TLS("files").login("shop", "Kq8vR2mZ0x")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code knows this password; read it from the environment, and change it
    requests.get(url, auth=Basic("shop", "Kq8vR2mZ0x"))
    #                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code knows this password; read it from the environment, and change it
    httpx.BasicAuth("shop", "Kq8vR2mZ0x")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code knows this password; read it from the environment, and change it
    BasicAuth("shop", "Kq8vR2mZ0x")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code knows this password; read it from the environment, and change it
    pika.PlainCredentials("shop", "Kq8vR2mZ0x")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code knows this password; read it from the environment, and change it
    oracledb.connect("shop", "Kq8vR2mZ0x", "db/shop")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code knows this password; read it from the environment, and change it
    pymysql.connect("db", "shop", "Kq8vR2mZ0x", "shop")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code knows this password; read it from the environment, and change it
    client = paramiko.SSHClient()
    client.connect("db", 22, "shop", "Kq8vR2mZ0x")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code knows this password; read it from the environment, and change it
    directory = ldap.initialize("ldaps://directory")
    directory.simple_bind_s("cn=shop", "Kq8vR2mZ0x")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code knows this password; read it from the environment, and change it
    passwords = urllib.request.HTTPPasswordMgrWithDefaultRealm()
    passwords.add_password(None, url, "shop", "Kq8vR2mZ0x")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code knows this password; read it from the environment, and change it
    zipfile.ZipFile("orders.zip").setpassword(b"Kq8vR2mZ0x")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Whoever reads this code knows this password; read it from the environment, and change it
    User.objects.create_superuser("admin", "admin@shop.internal", "Kq8vR2mZ0x")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code knows this password; read it from the environment, and change it
    User.objects.get(pk=1).set_password("Kq8vR2mZ0x")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high fix: Whoever reads this code knows this password; read it from the environment, and change it


# Perhaps only words.
def perhaps():
    pymysql.connect(host="db", user="root", password="root")
    #                                       ^^^^^^^^^^^^^^^ medium (strict) fix: If this is more than a placeholder, whoever reads this code knows `password`; read it from the environment
    smtplib.SMTP("mail").login("shop", "letmein")
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: If this is more than a placeholder, whoever reads this code knows the password; read it from the environment


#- shop/look_alikes.py
import os
import re

import click
import psycopg2
import requests
import smtplib
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
    client.read(secret_id="4b55a4db3cce4ad38df6dd8543e3e46a")
    client.read(password_file="/run/secrets/db1", secret="projects/1042/secrets/db-7f3a9c1e/versions/3")
    client.find(password="//input[@id='password1']", passwd="#id_password1", pwd="input.password1")

    # Kinds and states.
    client.read(token_type="bearer", grant_type="password1", token="NUMBER_1")
    client.list(NextToken="AAAAKx81kqP02mNv73LqT", next_token="4b55a4db3cce4ad38df6dd8543e3e46a")
    client.hash(password_algorithm="pbkdf2_sha256", password="bcrypt_sha256")
    client.sensor(key="power1", api_key="bdc1DischargePower")
    client.sensor(api_key="iChargePV1")
    client.check(password="$2b$12$KIXQ4Zz1v3q8Yw5t7u9x0eabcdefghijklmnopqrstuvwxyz01234")

    # What people read, and patterns.
    ui.error(password="At least 8 characters, 1 digit.", password_hint="1st-pet!")
    ui.label(password="Passwort (8+ Zeichen)", token=r"^[0-9a-f]{32}$")
    ui.render(password="{password1}", api_key="<your-key-1>", token="${TOKEN1}")
    ui.render(password="changeme1", api_key="YOUR-API-KEY-0123", secret="xxxxxxxx1234xxxx")
    #         ^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: If this is more than a placeholder, whoever reads this code knows `password`; read it from the environment

    # Declarations.
    parser.add_argument("--password1", help="see https://shop.internal/1", dest="password1")
    click.option("--password", prompt="Password1", hide_input=True)
    forms.CharField(widget=forms.PasswordInput(attrs={"class": "form-control2"}))
    models.CharField(max_length=128, db_column="password_v2")
    Column("password_v2", String(128))
    re.compile(r"password=(?P<password>\w+1)")
    fields.set_password(password)
    fields.create_user("shop", "shop@shop.internal", "Kq8vR2mZ0x")


#- tests/test_login.py
from django.contrib.auth.models import User


def test_login(client):
    User.objects.create_user("ada", password="Kq8vR2mZ0x")
    assert client.login(username="ada", password="Kq8vR2mZ0x")


#- examples/quickstart.py
import psycopg2

psycopg2.connect(user="shop", password="Kq8vR2mZ0x")
#                             ^^^^^^^^^^^^^^^^^^^^^ medium (strict) fix: If this is more than a placeholder, whoever reads this code knows `password`; read it from the environment
