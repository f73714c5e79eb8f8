import ssl

context = ssl.create_default_context()
