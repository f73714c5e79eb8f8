import asyncssh


async def load():
    async with asyncssh.connect("web1") as connection:
    #          ^^^^^^^^^^^^^^^^^^^^^^^^ returns asyncssh.SSHClientConnection
        await connection.run("ls")
        #                    ^^^^ sink command
        await connection.create_process(command="ls")
        #                                       ^^^^ sink command
    # No command.
    connection.close()
