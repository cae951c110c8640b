"""Objects of httpx, and of httpx2, its successor with the same API, that users plug in.

Neither library knows the classes of the other: requests, timeouts and exceptions have to be those of the object's own
library, and neither is imported to find out which that is.
"""

from __future__ import annotations

import sys
from types import ModuleType

_LIBRARIES = ("httpx", "httpx2")


def find_library(value: object, class_name: str) -> ModuleType | None:
    """Return the library, httpx or httpx2, that an object is of; `None` if it is of neither.

    Args:
        value: The object.
        class_name: The class that it has to be an instance of, such as `AsyncClient`.
    """
    # Such an object implies that its library is imported.
    libraries = (sys.modules.get(name) for name in _LIBRARIES)
    return next((each for each in libraries if each and isinstance(value, getattr(each, class_name, ()))), None)
