from typing import Annotated

from fastapi import APIRouter, Depends

from ..dependencies import after
from ..repository import newer

router = APIRouter(prefix="/items", tags=["items"])


@router.get("/")
async def read_items(start: Annotated[str, Depends(after)]):
    return newer(start)
