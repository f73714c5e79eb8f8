import anyio
import trio


async def main(words):
    await anyio.run_process("ls | wc")
    #                      ^^^^^^^^^^^ sink command
    #                       ^^^^^^^^^ sink argument
    await anyio.run_process(["ls", "-l"])
    #                       ^^^^^^^^^^^^ sink argument
    await trio.run_process("ls | wc", shell=True)
    #                     ^^^^^^^^^^^^^^^^^^^^^^^ sink command
    #                      ^^^^^^^^^ sink argument
    await trio.run_process(command=["ls"])
    #                              ^^^^^^ sink argument
    # Nothing is started.
    await anyio.sleep(1)
