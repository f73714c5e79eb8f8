import asyncio

loop = asyncio.new_event_loop()
#      ^^^^^^^^^^^^^^^^^^^^^^^^ returns asyncio.AbstractEventLoop
loop.run_forever()


async def main():
    asyncio.get_running_loop().stop()
    #^^^^^^^^^^^^^^^^^^^^^^^^^ returns asyncio.AbstractEventLoop


async def start(loop, factory):
    await asyncio.create_subprocess_shell("ls | wc")
    #                                     ^^^^^^^^^ sink command
    await asyncio.create_subprocess_exec("git", "log", "main")
    #                                    ^^^^^ sink command
    #                                           ^^^^^ sink argument
    #                                                  ^^^^^^ sink argument
    await asyncio.get_running_loop().subprocess_exec(factory, "git", "log")
    #     ^^^^^^^^^^^^^^^^^^^^^^^^^^ returns asyncio.AbstractEventLoop
    #                                                         ^^^^^ sink command
    #                                                                ^^^^^ sink argument
    await asyncio.get_running_loop().subprocess_shell(factory, cmd="ls")
    #     ^^^^^^^^^^^^^^^^^^^^^^^^^^ returns asyncio.AbstractEventLoop
    #                                                              ^^^^ sink command


# Neither a loop nor a program.
asyncio.run(main())
