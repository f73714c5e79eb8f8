from paramiko import SSHClient

client = SSHClient()
client.exec_command("ls")
#                   ^^^^ sink command
client.invoke_shell().send("ls\n")
#^^^^^^^^^^^^^^^^^^^^ returns paramiko.Channel
#                          ^^^^^^ sink command
client.get_transport().open_session().exec_command(command="ls")
#^^^^^^^^^^^^^^^^^^^^^ returns paramiko.Transport
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns paramiko.Channel
#                                                          ^^^^ sink command

# No command.
client.connect("example.org")
client.open_sftp().listdir("/tmp")
