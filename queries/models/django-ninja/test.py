from ninja import File, NinjaAPI, Router, Schema, UploadedFile

api = NinjaAPI()
router = Router()


class Order(Schema):
    name: str


@api.get("/users/{name}")
def user(request, name: str, lang="en"):
#                 ^^^^^^^^^ source http
#                            ^^^^^^^^^ source http
    return name


@router.post("/orders")
def create(request, order: Order):
#                   ^^^^^^^^^^^^ source http
    return order


# Nothing from outside, or nothing that could hold anything.
@api.get("/orders/{number}")
def order(request, number: int, page: int = 1):
    return number
