from tortoise import Tortoise, connections
from tortoise.expressions import RawSQL
from tortoise.models import Model


class User(Model):
    pass


async def load():
    connection = connections.get("default")
    #            ^^^^^^^^^^^^^^^^^^^^^^^^^^ returns tortoise.backends.base.client.BaseDBAsyncClient
    await connection.execute_query("SELECT 1")
    #                              ^^^^^^^^^^ sink sql
    await Tortoise.get_connection("default").execute_script(query="SELECT 1")
    #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ returns tortoise.backends.base.client.BaseDBAsyncClient
    #                                                             ^^^^^^^^^^ sink sql
    await User.raw("SELECT * FROM user")
    #              ^^^^^^^^^^^^^^^^^^^^ sink sql
    await User.annotate(size=RawSQL("length(name)"))
    #                               ^^^^^^^^^^^^^^ sink sql
    # No SQL.
    await User.filter(name="x")
