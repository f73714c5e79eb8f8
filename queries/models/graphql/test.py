import ariadne
import graphene
import strawberry


class Query(graphene.ObjectType):
    goods = graphene.String(name=graphene.String())

    def resolve_goods(root, info, name):
    #                             ^^^^ source http
        return name

    def mutate(self, info, **given):
    #                      ^^^^^^^ source http
        return given

    # A number, and what is no resolver.
    def resolve_pages(root, info, limit):
        return limit

    def helper(root, info, name):
        return name


@strawberry.type
class Shop:
    @strawberry.field
    def find(self, name: str, count: int = 1) -> str:
    #              ^^^^^^^^^ source http
        return name * count

    @strawberry.mutation
    def put(self, info: strawberry.Info, name: str) -> str:
    #                                    ^^^^^^^^^ source http
        return name

    def plain(self, name: str) -> str:
        return name


query = ariadne.QueryType()


@query.field("goods")
def goods(_, info, name):
#                  ^^^^ source http
    return name


@query.field("all")
def all_goods(obj, info, **wanted):
#                        ^^^^^^^^ source http
    return wanted


def not_a_resolver(_, info, name):
    return name
