import os
import pty
import subprocess
from subprocess import Popen

os.system("ls")
#         ^^^^ sink command
os.popen(cmd="ls").read()
#            ^^^^ sink command
subprocess.getoutput("ls")
#                    ^^^^ sink command
subprocess.run("ls | wc", shell=True)
#             ^^^^^^^^^^^^^^^^^^^^^^^ sink command
#              ^^^^^^^^^ sink argument
Popen("ls", shell=True)
#    ^^^^^^^^^^^^^^^^^^ sink command
#     ^^^^ sink argument
subprocess.call(["ls", "-l"], shell=False)
#               ^^^^^^^^^^^^ sink argument
subprocess.check_output(args=["ls"], executable="/bin/ls")
#                            ^^^^^^ sink argument
#                                               ^^^^^^^^^ sink command
os.execl("/bin/ls", "ls", "-l", "/tmp")
#        ^^^^^^^^^ sink command
#                         ^^^^ sink argument
#                               ^^^^^^ sink argument
os.execvp("ls", ["ls", "-l"])
#         ^^^^ sink command
#               ^^^^^^^^^^^^ sink argument
os.spawnv(os.P_WAIT, "/bin/ls", ["ls"])
#                    ^^^^^^^^^ sink command
#                               ^^^^^^ sink argument
os.posix_spawn("/bin/ls", ["ls"], os.environ)
#              ^^^^^^^^^ sink command
#                         ^^^^^^ sink argument
pty.spawn(["ls"])
#         ^^^^^^ sink argument
path = os.path.abspath("x")
#      ^^^^^^^^^^^^^^^^^^^^ sanitizer argument

# Nothing is started.
os.listdir(".")
subprocess.list2cmdline(["ls", "-l"])
