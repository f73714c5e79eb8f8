import asyncio
from asyncio import get_running_loop

loop = asyncio.get_event_loop()
#      ^^^^^^^^^^^^^^^^^^^^^^^^ returns asyncio.AbstractEventLoop
other = asyncio.new_event_loop()
#       ^^^^^^^^^^^^^^^^^^^^^^^^ returns asyncio.AbstractEventLoop


async def main():
    get_running_loop()
    #^^^^^^^^^^^^^^^^^ returns asyncio.AbstractEventLoop
    asyncio.sleep(1)
