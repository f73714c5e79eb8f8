import grpc

import shop_pb2_grpc


class Shop(shop_pb2_grpc.ShopServicer):
    def FindOrder(self, request, context):
    #                   ^^^^^^^ source http
        return request.name

    async def Watch(self, request_iterator, context):
    #                     ^^^^^^^^^^^^^^^^ source http
        return request_iterator

    # Nothing from outside.
    def helper(self, request, context):
        return request
