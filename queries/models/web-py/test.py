import web

db = web.database(dbn="sqlite", db="shop.db")


class page:
    def GET(self, name):
    #             ^^^^ source http
        given = web.input(q="")
        #       ^^^^^^^^^^^^^^^ source http
        db.query("SELECT * FROM goods WHERE name = $name", vars={"name": name})
        #        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sink sql
        db.select("goods", where="name = $name", order=given.q, vars={"name": name})
        #                        ^^^^^^^^^^^^^^ sink sql
        #                                              ^^^^^^^ sink sql
        web.header("X-Name", name)
        #                    ^^^^ sink header
        raise web.seeother("/found/" + web.websafe(given.q))
        #                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sink redirect
        #                              ^^^^^^^^^^^^^^^^^^^^ sanitizer quoted-xss
        #                              ^^^^^^^^^^^^^^^^^^^^ sanitizer text-xss

    def helper(self, name):
        return name
