"""Cookies for clients of httpx, without a lock that an interrupt could leave locked."""

from __future__ import annotations

from http.client import HTTPResponse
from http.cookiejar import CookieJar
from urllib.request import Request


class Cookies(CookieJar):
    """A `CookieJar` that takes its lock only where there are cookies.

    An interrupt between the acquisition of that lock and the `try` after it leaves it locked, and every other thread
    waits for it forever. MLflow sets no cookies; what is in front of it may.
    """

    def __init__(self) -> None:
        super().__init__()
        self._used = False

    def extract_cookies(self, response: HTTPResponse, request: Request) -> None:
        """Keep the cookies of a response."""
        if "Set-Cookie" in response.info():
            self._used = True
            super().extract_cookies(response, request)

    def add_cookie_header(self, request: Request) -> None:
        """Add the cookies that were kept to a request."""
        if self._used:
            super().add_cookie_header(request)
