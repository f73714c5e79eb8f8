import pexpect
from pexpect import pxssh, replwrap

pexpect.run("ls -l")
#           ^^^^^^^ sink command
child = pexpect.spawn("ftp", ["example.org"])
#                     ^^^^^ sink command
#                            ^^^^^^^^^^^^^^^ sink argument
session = pxssh.pxssh()
#         ^^^^^^^^^^^^^ returns pexpect.pxssh.pxssh
session.sendline("ls")
#                ^^^^ sink command
replwrap.bash().run_command("ls")
#^^^^^^^^^^^^^^ returns pexpect.replwrap.REPLWrapper
#                           ^^^^ sink command

# No command.
child.expect("name")
session.logout()
