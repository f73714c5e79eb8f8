import asyncio

import websockets
from channels.generic.websocket import WebsocketConsumer


async def echo(connection):
    async for message in connection:
        await connection.send(message)


async def main():
    async with websockets.serve(echo, "localhost", 8765):
    #                           ^^^^ handler http
        pass


class Chat(WebsocketConsumer):
    def receive(self, text_data=None, bytes_data=None):
    #                 ^^^^^^^^^^^^^^ source http
    #                                 ^^^^^^^^^^^^^^^ source http
        room = self.scope["url_route"]["kwargs"]["room"]
        #      ^^^^^^^^^^^^^^^^^^^^^^^ source http
        return room, text_data

    def send_all(self, text_data):
        return self.scope["user"]


async def streams():
    return await asyncio.start_server(echo, "localhost", 8766)
    #                                 ^^^^ handler http
