import falcon


class Pages:
    def on_get(self, req, resp, title, page_id):
    #                           ^^^^^ source http
        return req.get_param("q"), req.params["q"], req.media["name"], req.path
        #      ^^^^^^^^^^^^^^^^^^ source http
        #                          ^^^^^^^^^^ source http
        #                                           ^^^^^^^^^ source http
        #                                           ^^^^^^^^^ source json
        #                                                              ^^^^^^^^ source address

    async def on_post(self, req: falcon.Request, resp: falcon.Response):
        media = await req.get_media()
        #             ^^^^^^^^^^^^^^^ source http
        #             ^^^^^^^^^^^^^^^ source json
        resp.set_header("X-Title", media["title"])
        #              ^^^^^^^^^^^^^^^^^^^^^^^^^^^ sink header
        #                          ^^^^^^^^^^^^^^ sink header
        raise falcon.HTTPFound(media["next"])
        #                      ^^^^^^^^^^^^^ sink redirect


# Nothing from outside.
class Other:
    def on_get(self, req, resp, order_id, page: int):
        return req.method, req.get_param_as_int("page"), req.context

    def title(self, text, other, more):
        return text


class Page:
    def on_get(self, req, resp, name):
    #                           ^^^^ source http
        resp.text = f"<b>{name}</b>"
        #           ^^^^^^^^^^^^^^^^ sink xss
        resp.text = name
