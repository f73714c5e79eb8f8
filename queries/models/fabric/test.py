import invoke
from fabric import Connection
from invoke import Context, task

connection = Connection("web1")
connection.run("ls")
#              ^^^^ sink command
connection.local("ls")
#                ^^^^ sink command
connection.sudo(command="ls")
#                       ^^^^ sink command
invoke.run("ls")
#          ^^^^ sink command


@task
def build(c: Context):
    c.run("make")
    #     ^^^^^^ sink command


# No command.
connection.put("app.tar")
