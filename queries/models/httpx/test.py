import httpx

print(httpx.get("https://example.org/data").text)
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns httpx.Response
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ source network


async def ask(url):
    async with httpx.AsyncClient() as client:
        answer = await client.get(url)
        #              ^^^^^^^^^^^^^^^ returns httpx.Response
        print(answer.json(), answer.status_code)
        #     ^^^^^^^^^^^^^ source network
        print(await answer.aread())
        #           ^^^^^^^^^^^^^^ source network
