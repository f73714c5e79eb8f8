import httpx

print(httpx.get("https://example.org/data").text)
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns httpx.Response
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ source network
#               ^^^^^^^^^^^^^^^^^^^^^^^^^^ sink ssrf


async def ask(url):
    async with httpx.AsyncClient() as client:
    #          ^^^^^^^^^^^^^^^^^^^ sanitizer ssrf
        answer = await client.get(url)
        #              ^^^^^^^^^^^^^^^ returns httpx.Response
        #                         ^^^ sink ssrf
        print(answer.json(), answer.status_code)
        #     ^^^^^^^^^^^^^ source network
        print(await answer.aread())
        #           ^^^^^^^^^^^^^^ source network


async def send(address, client: httpx.AsyncClient):
    httpx.get(address)
    #^^^^^^^^^^^^^^^^^ returns httpx.Response
    #         ^^^^^^^ sink ssrf
    await client.request("GET", url=address)
    #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns httpx.Response
    #                               ^^^^^^^ sink ssrf
    client.stream("GET", address)
    #                    ^^^^^^^ sink ssrf
    httpx.Client(base_url=address)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sanitizer ssrf
    #                     ^^^^^^^ sink ssrf
