import urllib3

pool = urllib3.PoolManager()
print(pool.request("GET", "https://example.org/data").data)
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns urllib3.HTTPResponse
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ source network
print(pool.request("GET", "https://example.org/data").status)
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns urllib3.HTTPResponse
print(urllib3.request("GET", "https://example.org/data").json())
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns urllib3.HTTPResponse
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ source network
