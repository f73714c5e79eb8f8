import redis

store = redis.Redis()
store.eval(script, 1, key)
#          ^^^^^^ sink code
store.register_script(script)
#                     ^^^^^^ sink code

# What is given to the program is no part of it.
store.evalsha(digest, 1, key)
