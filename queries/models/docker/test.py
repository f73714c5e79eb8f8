import docker

client = docker.from_env()
#        ^^^^^^^^^^^^^^^^^ returns docker.DockerClient
client.containers.run("alpine", "ls -l")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns docker.models.containers.Container
#                    ^^^^^^^^^^^^^^^^^^^ sink command
#                               ^^^^^^^ sink argument
client.containers.run("alpine", command=["ls", "-l"])
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns docker.models.containers.Container
#                                       ^^^^^^^^^^^^ sink argument
client.containers.get("web").exec_run("ls -l")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns docker.models.containers.Container
#                                    ^^^^^^^^^ sink command
#                                     ^^^^^^^ sink argument

# No command.
client.images.pull("alpine")
client.containers.list()
