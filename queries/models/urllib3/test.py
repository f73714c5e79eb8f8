import urllib3

pool = urllib3.PoolManager()
print(pool.request("GET", "https://example.org/data").data)
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns urllib3.HTTPResponse
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ source network
#                         ^^^^^^^^^^^^^^^^^^^^^^^^^^ sink ssrf
print(pool.request("GET", "https://example.org/data").status)
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns urllib3.HTTPResponse
#                         ^^^^^^^^^^^^^^^^^^^^^^^^^^ sink ssrf
print(urllib3.request("GET", "https://example.org/data").json())
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns urllib3.HTTPResponse
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ source network
#                            ^^^^^^^^^^^^^^^^^^^^^^^^^^ sink ssrf


def send(address):
    urllib3.request("GET", address)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns urllib3.HTTPResponse
    #                      ^^^^^^^ sink ssrf
    urllib3.PoolManager().request("GET", url=address)
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns urllib3.HTTPResponse
    #                                        ^^^^^^^ sink ssrf
    urllib3.HTTPSConnectionPool(address)
    #                           ^^^^^^^ sink ssrf
