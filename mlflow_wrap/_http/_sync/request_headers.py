# Made by `make generate` from _http/_async/request_headers.py.
# Do not edit: change the async source. @generated
"""The headers of each request: what it needs itself, what the user wants in all, and who the user is."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from mlflow_wrap._http import header_validation
from mlflow_wrap._http._concurrency import threaded as concurrency
from mlflow_wrap._http.origin import split
from mlflow_wrap._http.response_headers import ACCEPTED, USER_AGENT, RawHeaders
from mlflow_wrap._http.token_source import TokenCall, TokenFile, TokenReader

if TYPE_CHECKING:
    from mlflow_wrap._http.secret import Secret

HeaderSource = Mapping[str, str] | Callable[[], Mapping[str, str]]

# The workspaces themselves are in none.
_WORKSPACES = re.compile(r"/api/[0-9.]+/mlflow/workspaces(/|$)")


class RequestHeaders:
    """Makes the headers of requests.

    Args:
        base_url: The server's URL, without credentials.
        headers: The user's headers, or a function that returns them.
        authorization: The value of `Authorization`, if it is fixed.
        token_source: Where the bearer token comes from, if it may change.
        workspace: The workspace of every request.
        plain: Whether to omit what an httpx client sends by itself.
    """

    def __init__(
        self,
        base_url: str,
        *,
        headers: HeaderSource,
        authorization: Secret | None,
        token_source: TokenFile | TokenCall | None,
        workspace: str | None,
        plain: bool,
    ) -> None:
        own = {} if plain else {"Host": split(base_url)[0].partition("://")[2], "User-Agent": USER_AGENT}
        if not plain:
            own["Accept"] = "*/*"
        self._accept: RawHeaders = () if plain else ((b"Accept-Encoding", ACCEPTED),)
        self._call = headers if callable(headers) else None
        given = {} if callable(headers) else dict(headers)
        if authorization is not None:
            given["Authorization"] = authorization.reveal()
        names = {name.lower() for name in given}
        if "accept-encoding" in names:
            self._accept = ()
        self._overlapping = bool(self._call) or not names.isdisjoint({"accept-encoding", "content-type"})
        self._static = _encoded(_merged(own, given))
        self._workspace = () if workspace is None else _encoded({header_validation.WORKSPACE: workspace})
        self._token = token_source if isinstance(token_source, TokenCall) else None
        self._file = TokenReader(token_source) if isinstance(token_source, TokenFile) else None
        self._changing = bool(self._call or self._token or self._file)

    def fields(self, path: str, headers: Mapping[str, str], content: object) -> list[tuple[bytes, bytes]]:
        """The headers of one request.

        Args:
            path: The path, without the tracking URI's own.
            headers: What the operation needs.
            content: The body.

        Raises:
            InvalidArgument: If a function of the user answers what cannot be sent.
        """
        found = [*self._static]
        if self._workspace and not _WORKSPACES.match(path):
            found += self._workspace
        if self._changing:
            found = _replaced(found, self._fresh())
        found = _replaced(found, _encoded(headers)) if self._overlapping else found + _encoded(headers)
        if "Accept-Encoding" not in headers:
            found += self._accept
        if isinstance(content, bytes):
            found.append((b"Content-Length", b"%d" % len(content)))
        elif content is not None and "Content-Length" not in headers:
            found.append((b"Transfer-Encoding", b"chunked"))
        return found

    def renewed(self, sent: RawHeaders) -> bool:
        """Whether there are other credentials than those that were refused.

        Args:
            sent: The headers of the request that was refused.
        """
        if not self._changing:
            return False
        before = {name.lower(): value for name, value in sent}
        if self._file is not None:
            return self._file.refresh(before[b"authorization"].decode("latin-1")) is not None
        return any(before.get(name.lower()) != value for name, value in self._fresh())

    def _fresh(self) -> RawHeaders:
        found: RawHeaders = ()
        if self._call is not None:
            answer = concurrency.resolved("headers", self._call)
            found = _encoded(header_validation.checked("what headers answers", answer))
        authorization = self._authorization()
        return found if authorization is None else _replaced(_encoded({"Authorization": authorization}), found)

    def _authorization(self) -> str | None:
        if self._file is not None:
            return self._file.authorization()
        if self._token is None:
            return None
        token = concurrency.resolved(self._token.source, self._token.function)
        return header_validation.bearer(f"what {self._token.source} answers", token).reveal()


def _encoded(headers: Mapping[str, str]) -> list[tuple[bytes, bytes]]:
    return [(name.encode("ascii"), value.encode("latin-1")) for name, value in headers.items()]


def _merged(own: Mapping[str, str], given: Mapping[str, str]) -> dict[str, str]:
    """The user's headers, and ours that the user has not set."""
    names = {name.lower() for name in given}
    return {**{name: value for name, value in own.items() if name.lower() not in names}, **given}


def _replaced(old: RawHeaders, new: RawHeaders) -> list[tuple[bytes, bytes]]:
    """Headers with others in place of those of the same name."""
    names = {name.lower() for name, _ in new}
    return [*((name, value) for name, value in old if name.lower() not in names), *new]
