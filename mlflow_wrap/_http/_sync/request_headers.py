# Made by `make generate` from _http/_async/request_headers.py.
# Do not edit: change the async source. @generated
"""The headers of each request: its own, those that the user wants in all, and the credentials."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from mlflow_wrap._http import header_validation
from mlflow_wrap._http._concurrency import threaded as concurrency
from mlflow_wrap._http.origin import split
from mlflow_wrap._http.response_headers import ACCEPTED, USER_AGENT, RawHeaders
from mlflow_wrap._http.secret import Concealed, Secret, SecretBytes
from mlflow_wrap._http.token_source import TokenCall, TokenFile, TokenReader

if TYPE_CHECKING:
    from mlflow_rest.types import Operation

_USUAL = frozenset({"Accept-Encoding", "Content-Length", "Content-Type"})
"""What operations need, and no client has in all requests."""

HeaderSource = Mapping[str, Secret] | Concealed


class RequestHeaders:
    """Builds the headers of requests. A value that may be a credential is `SecretBytes`.

    Args:
        base_url: The server's URL, without credentials.
        headers: The user's headers, or a concealed function that returns them.
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
        self._function = headers if isinstance(headers, Concealed) else None
        fixed = {} if isinstance(headers, Concealed) else dict(headers)
        if authorization is not None:
            fixed["Authorization"] = authorization
        names = {name.lower() for name in fixed}
        if "accept-encoding" in names:
            self._accept = ()
        self._overlapping = bool(self._function) or not names.isdisjoint({"accept-encoding", "content-type"})
        self._static = _replace(_encode(own), _encode_secrets(fixed))
        self._workspace = () if workspace is None else _encode({header_validation.WORKSPACE: workspace})
        self._token = token_source if isinstance(token_source, TokenCall) else None
        self._file = TokenReader(token_source) if isinstance(token_source, TokenFile) else None
        self._changing = bool(self._function or self._token or self._file)

    def build(self, operation: Operation, headers: Mapping[str, str], content: object) -> list[tuple[bytes, bytes]]:
        """Build the headers of one request.

        Args:
            operation: The operation that is called.
            headers: What the operation needs, and what the caller wants in this call. They replace others of the same
                name.
            content: The body.

        Raises:
            InvalidArgument: If a function of the user returns what cannot be sent.
        """
        built = [*self._static]
        if self._workspace and operation.workspace:
            built += self._workspace
        if self._changing:
            built = _replace(built, self._fetch())
        if not headers and not self._overlapping:
            built += self._accept
        elif self._overlapping or not headers.keys() <= _USUAL:
            built = _replace(_replace(self._accept, built), _encode_for_call(headers))
        else:
            built += _encode(headers)
            if "Accept-Encoding" not in headers:
                built += self._accept
        if isinstance(content, bytes):
            built.append((b"Content-Length", b"%d" % len(content)))
        elif content is not None and "Content-Length" not in headers:
            built.append((b"Transfer-Encoding", b"chunked"))
        return built

    def has_others(self, sent: RawHeaders) -> bool:
        """Return whether there are other credentials than those that the server has rejected.

        Args:
            sent: The headers of the rejected request.
        """
        if not self._changing:
            return False
        before = {name.lower(): value for name, value in sent}
        if self._file is not None:
            return self._file.refresh(Secret(before[b"authorization"].decode("latin-1"))) is not None
        return any(before.get(name.lower()) != value for name, value in self._fetch())

    def _fetch(self) -> RawHeaders:
        """Headers from the user's functions, or from the token file."""
        fetched: RawHeaders = ()
        if self._function is not None:
            returned = Concealed(concurrency.resolved("headers", self._function.reveal()))
            fetched = _encode_secrets(header_validation.validate_headers("what headers returns", returned))
        authorization = self._authorization()
        if authorization is None:
            return fetched
        return _replace(_encode_secrets({"Authorization": authorization}), fetched)

    def _authorization(self) -> Secret | None:
        if self._file is not None:
            return self._file.authorization()
        if self._token is None:
            return None
        token = Concealed(concurrency.resolved(self._token.source, self._token.function))
        return header_validation.build_bearer(f"what {self._token.source} returns", token)


def _encode(headers: Mapping[str, str]) -> list[tuple[bytes, bytes]]:
    return [(name.encode("ascii"), value.encode("latin-1")) for name, value in headers.items()]


def _encode_secrets(headers: Mapping[str, Secret]) -> list[tuple[bytes, bytes]]:
    return [
        (
            name.encode("ascii"),
            value.reveal().encode("latin-1")
            if name.lower() in header_validation.HARMLESS
            else SecretBytes(value.reveal(), "latin-1"),
        )
        for name, value in headers.items()
    ]


def _encode_for_call(headers: Mapping[str, str]) -> list[tuple[bytes, bytes]]:
    """Encode headers of a single call. Callers may add credentials, but MLflow's own headers are none."""
    secrets = {
        name
        for name in map(str.lower, headers)
        if name not in header_validation.HARMLESS and not name.startswith("x-mlflow-")
    }
    return [
        (name.encode("ascii"), SecretBytes(value, "latin-1") if name.lower() in secrets else value.encode("latin-1"))
        for name, value in headers.items()
    ]


def _replace(old: RawHeaders, new: RawHeaders) -> list[tuple[bytes, bytes]]:
    """Headers with others in place of those of the same name."""
    names = {name.lower() for name, _ in new}
    return [*((name, value) for name, value in old if name.lower() not in names), *new]
