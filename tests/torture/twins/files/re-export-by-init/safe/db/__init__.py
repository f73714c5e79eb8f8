from .binding import find_user

__all__ = ["find_user"]
