#- app.py
import os
import subprocess

import asyncssh
import paramiko
import pysftp
from fabric.api import env
from ncclient import manager
from paramiko import AutoAddPolicy, SSHClient, Transport
from paramiko.client import WarningPolicy
from pexpect import pxssh
from scrapli import Scrapli

OPTIONS = ["-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null"]
#         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: With `StrictHostKeyChecking=no` any server's host key is accepted, so anybody on the way can take its place


def with_paramiko(host):
    client = paramiko.SSHClient()
    client.load_system_host_keys()
    client.connect(host)
    other = SSHClient()
    other.load_system_host_keys()
    with SSHClient() as third:
        third.load_system_host_keys()
    policy = AutoAddPolicy()
    third.load_system_host_keys()


class Connection:
    def __init__(self, host, client=None):
        self.client = client or SSHClient()
        self.client.load_system_host_keys()
        self.client.connect(host)


class AcceptAll(paramiko.MissingHostKeyPolicy):
    def missing_host_key(self, client, hostname, key):
    #   ^^^^^^^^^^^^^^^^ high: A policy that raises nothing accepts the server's host key unseen, so anybody on the way can take its place
        """Everybody is welcome."""
        pass


class AcceptQuietly(paramiko.client.MissingHostKeyPolicy):
    def missing_host_key(self, client, hostname, key):
    #   ^^^^^^^^^^^^^^^^ high: A policy that raises nothing accepts the server's host key unseen, so anybody on the way can take its place
        return


def with_transport(host, user, password):
    transport = paramiko.Transport((host, 22))
    transport.connect(username=user, password=password)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Without `hostkey` this accepts any server, and gives it the password; use `SSHClient`, or compare `get_remote_server_key()` first
    Transport(host).connect(None, user, password)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: Without `hostkey` this accepts any server, and gives it the password; use `SSHClient`, or compare `get_remote_server_key()` first
    other = Transport((host, 22))
    other.connect(username=user, password=password, hostkey=paramiko.RSAKey(data=password))


async def with_asyncssh(host, user):
    async with asyncssh.connect(host, username=user) as connection:
        await connection.run("ls")
    options = asyncssh.SSHClientConnectionOptions()
    arguments = {"username": user}
    return await asyncssh.connect(host, options=options, **arguments)


def others(host, user, password):
    cnopts = pysftp.CnOpts()
    manager.connect(host=host, username=user, hostkey_verify=True)
    Scrapli(host=host, auth_strict_key=True)
    device = {"host": host, "auth_strict_key": True}
    pxssh.pxssh(options={"StrictHostKeyChecking": "no", "UserKnownHostsFile": "/dev/null"})
    #                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: With this `ssh` accepts any server's host key, so anybody on the way can take its place
    return Scrapli(**device)


def with_commands(host, port):
    subprocess.run(["ssh", "-o", "StrictHostKeyChecking=accept-new", host, "uptime"], check=True)
    command = ["scp", "-P", port, "-o", "StrictHostKeyChecking=accept-new", "a", f"{host}:a"]
    subprocess.check_call(command)
    subprocess.run(["/usr/bin/ssh", "-oStrictHostKeyChecking=accept-new", "-oBatchMode=yes", host], check=True)
    subprocess.run(["ssh", "-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null", host], check=True)
    #              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: With `StrictHostKeyChecking=no` any server's host key is accepted, so anybody on the way can take its place
    subprocess.run(["rsync", "-e", "ssh -o StrictHostKeyChecking=no", "a", host], check=True)
    #              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: With `StrictHostKeyChecking=no` any server's host key is accepted, so anybody on the way can take its place
    os.system(f"ssh -p {port} -o StrictHostKeyChecking=no {host} uptime")
    #         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: With `StrictHostKeyChecking=no` any server's host key is accepted, so anybody on the way can take its place
    os.environ["GIT_SSH_COMMAND"] = "ssh -i key -oStrictHostKeyChecking=no"
    #                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: With `StrictHostKeyChecking=no` any server's host key is accepted, so anybody on the way can take its place
    subprocess.run(["ssh", *OPTIONS, host], check=True)
    extra = ["ssh"]
    extra.extend(("-o", "StrictHostKeyChecking=no"))
    #            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: With `StrictHostKeyChecking=no` any server's host key is accepted, so anybody on the way can take its place
    line = "-o StrictHostKeyChecking=no %s" % host
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): With `StrictHostKeyChecking=no` any server's host key is accepted, so anybody on the way can take its place
    return extra, line


# Somebody decides.
def switches(client, options, session):
    client.set_missing_host_key_policy(paramiko.RejectPolicy())
    if options.no_host_key_check:
        client.load_system_host_keys()
    if options.strict:
        client.load_system_host_keys()
    else:
        client.load_system_host_keys()
    if options.allow_host_key_change:
        client.load_system_host_keys()
    command = ["ssh"]
    if not options.check:
        command += ["-o", "StrictHostKeyChecking=no"]
        #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): With `StrictHostKeyChecking=no` any server's host key is accepted, so anybody on the way can take its place
    if options.check:
        command = ["ssh", "-o", "BatchMode=yes"] + ["-o", "StrictHostKeyChecking=accept-new"]
    if options.quiet:
        client.load_system_host_keys()
        client.set_log_channel("ssh")
    else:
        client.load_system_host_keys()
    if options.silent:
        client.load_system_host_keys()
    else:
        client.load_system_host_keys()
    if options.verify_host:
        client.set_missing_host_key_policy(paramiko.RejectPolicy())
        client.set_other_policy(AutoAddPolicy())
        client.set_other_policy(paramiko.MissingHostKeyPolicy())
    else:
        client.load_system_host_keys()
        client.set_missing_host_key_policy(paramiko.RejectPolicy())
        client.set_other_policy(AutoAddPolicy())
        client.set_other_policy(paramiko.MissingHostKeyPolicy())
    client.set_other_policy(AutoAddPolicy() if options.trust else paramiko.RejectPolicy())
    session.connect(verify=False, host_key_checking=True)
    session.connect(host_key_checking=True)


# Known hosts only, or not known here.
class Ask(paramiko.MissingHostKeyPolicy):
    def missing_host_key(self, client, hostname, key):
        if input(f"{hostname}? ") != "yes":
            raise paramiko.SSHException(hostname)


class Quiet(paramiko.MissingHostKeyPolicy):
    def other(self):
        pass


class Switch(Ask):
    def missing_host_key(self, client, hostname, key):
        pass


class Dial:
    def missing_host_key(self, client, hostname, key):
        pass


async def look_alikes(host, port, policy, known, verify, cookies):
    client = SSHClient()
    client.load_system_host_keys()
    client.set_missing_host_key_policy(paramiko.RejectPolicy())
    client.set_missing_host_key_policy(policy)
    client.set_missing_host_key_policy(Ask())
    ask = Ask()
    client.set_missing_host_key_policy(ask)
    client.set_missing_host_key_policy(Ask)
    cookies.set_missing_host_key_policy("AutoAddPolicy")
    client.set_other_policy(AutoAddPolicy())
    client.set_other_policy(paramiko.MissingHostKeyPolicy())
    client.set_missing_host_key_policy(cookies.MissingHostKeyPolicy())
    Transport(host).connect(None)
    cookies.connect(None, username=host)
    cookies.connect(username=host)
    Transport(host).start_client()
    Transport(host).connect()
    await asyncssh.connect(host)
    await asyncssh.connect(host, known_hosts=known)
    await asyncssh.connect(host, password=None, options={"password": None})
    cookies.other = None
    cookies.disable_known_hosts = known
    cookies.disable_known_hosts = False
    cookies.disable_other = True
    manager.connect(host=host, hostkey_verify=False if verify else True)
    manager.connect(host=host, allow_agent=False)
    manager.connect(host=host, hostkey_verify=None)
    settings = {"auth_strict_key": True, "other": False, "StrictHostKeyChecking": "yes", "Other": "no"}
    settings.update(StrictHostKeyChecking="accept-new", Other="no")
    subprocess.run(["echo", "-o", "BatchMode=no", host], check=True)
    subprocess.run(["ssh", "-o", "BatchMode=no", host], check=True)
    subprocess.run(["ssh", "-p", port, "-o", "BatchMode=no", host], check=True)
    subprocess.run(["ssh", "-oBatchMode=no", host], check=True)
    options = ["-o", "BatchMode=no"]
    other = ["-v", "StrictHostKeyCheckingFile=no"]
    await asyncssh.connect(host, known_hosts="/etc/ssh/ssh_known_hosts")
    manager.connect(host=host, hostkey_verify=True)
    manager.connect(host=host, hostkey_verify=verify)
    cookies.hostkeys = known
    subprocess.run(["ssh", "-o", "StrictHostKeyChecking=accept-new", host], check=True)
    subprocess.run(["ssh", "-o", "StrictHostKeyChecking=yes", "-o", "BatchMode=yes", host], check=True)
    subprocess.run(["ssh", "-p", port, host, "no"], check=True)
    os.environ["GIT_SSH_COMMAND"] = "ssh -i key -o StrictHostKeyChecking=yes"
    print("Never use StrictHostKeyChecking=no")
    return known_hosts_of(known_hosts=None), settings, options, other


def told(dict):
    return dict(StrictHostKeyChecking="no", UserKnownHostsFile="/dev/null")
    #           ^^^^^^^^^^^^^^^^^^^^^^^^^^ high: With this `ssh` accepts any server's host key, so anybody on the way can take its place


def elsewhere(host):
    first = ["sudo", "ssh", "-o", "StrictHostKeyChecking=no", host]
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): With `StrictHostKeyChecking=no` any server's host key is accepted, so anybody on the way can take its place
    second = ["timeout", "9", "ssh", "-p", "22", "-o", "StrictHostKeyChecking=no", host]
    #        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): With `StrictHostKeyChecking=no` any server's host key is accepted, so anybody on the way can take its place
    third = ["exec", "-oStrictHostKeyChecking=no", host]
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): With `StrictHostKeyChecking=no` any server's host key is accepted, so anybody on the way can take its place
    fourth = ["-v", "-o", "StrictHostKeyChecking=no"]
    #        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): With `StrictHostKeyChecking=no` any server's host key is accepted, so anybody on the way can take its place
    fifth = ["exec", "-u", "root", "-o", "StrictHostKeyChecking=no"]
    #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium (strict): With `StrictHostKeyChecking=no` any server's host key is accepted, so anybody on the way can take its place
    return first, second, third, fourth, fifth


def known_hosts_of(known_hosts=None):
    """Reads the file, which `ssh -o StrictHostKeyChecking=no` does not."""
    return known_hosts or []


#- files.py
class Cache:
    hostkeys = {}


def forget(cache):
    cache.hostkeys = None
    return {"known_hosts": None}


#- tests/test_app.py
import paramiko


def test_login(server):
    client = paramiko.SSHClient()
    client.set_missing_host_key_policy(paramiko.AutoAddPolicy())
