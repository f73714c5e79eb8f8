import asyncio

loop = asyncio.new_event_loop()
#      ^^^^^^^^^^^^^^^^^^^^^^^^ returns asyncio.AbstractEventLoop
loop.run_forever()


async def main():
    asyncio.get_running_loop().stop()
    #^^^^^^^^^^^^^^^^^^^^^^^^^ returns asyncio.AbstractEventLoop


# No loop.
asyncio.run(main())
