import sarge
import sh
from plumbum import SshMachine

sh.bash("-c", "ls | wc")
#      ^^^^^^^^^^^^^^^^^ sink command
sh.git("log", "--oneline", "main")
#      ^^^^^ sink argument
#             ^^^^^^^^^^^ sink argument
#                          ^^^^^^ sink argument
sh.Command("/opt/bin/report")
#          ^^^^^^^^^^^^^^^^^ sink command
SshMachine("web1").session().run("ls")
#                                ^^^^ sink command
sarge.run("ls | wc")
#         ^^^^^^^^^ sink command

# Neither a shell nor a program that is known.
sh.ls("-l")
sh.bash("script.sh", "x")
