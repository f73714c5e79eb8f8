import argparse
import os
import sys

import click
import typer

parser = argparse.ArgumentParser()
app = typer.Typer()


@click.command()
@click.option("--name")
@click.argument("number", type=int)
@click.pass_context
def greet(ctx, name, number: int):
#              ^^^^ source cli
    return name


@app.command()
def send(address: str, count: int = 1, subject: str = "x"):
#        ^^^^^^^^^^^^ source cli
#                                      ^^^^^^^^^^^^^^^^^^ source cli
    return address, count, subject


def main():
    options = parser.parse_args()
    #         ^^^^^^^^^^^^^^^^^^^ source cli
    return options.name, sys.stdin.read(), os.environ["HOME"], os.getenv("HOME")
    #                    ^^^^^^^^^ source cli
    #                    ^^^^^^^^^^^^^^^^ source cli
    #                                      ^^^^^^^^^^ source env
    #                                                          ^^^^^^^^^^^^^^^^^ source env


# Nothing from outside.
def other(name):
    return name, sys.platform, os.getcwd(), parser.prog


def asked():
    return sys.argv[1], sys.executable
    #      ^^^^^^^^ source cli
