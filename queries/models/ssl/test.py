import ssl

context = ssl.create_default_context()
#         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns ssl.SSLContext
