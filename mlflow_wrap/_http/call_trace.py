"""How far httpx has come with a call, so that an abandoned one ends where that costs no more than its connection."""

from __future__ import annotations

# In the words of httpcore. Elsewhere, an exception loses a place in its pool, or leaves a broken connection there.
_RECEIVING = ("receive_response_headers.started", "receive_response_body.started")
_SAFE = ("connect_tcp.started", "send_request_headers.started", *_RECEIVING)


class AbandonedError(Exception):
    """Nobody waits for this call any more."""


class CallTrace:
    """Follows a call through the extension `trace` of its request, which transports other than httpcore's ignore."""

    __slots__ = ("_event", "is_abandoned")

    def __init__(self) -> None:
        self._event = ""
        self.is_abandoned = False

    @property
    def is_receiving(self) -> bool:
        """Whether the call waits for its response, where it may be cancelled."""
        return self._event in _RECEIVING

    def enter(self, name: str) -> None:
        """Note an event.

        Args:
            name: Such as `http11.send_request_headers.started`.

        Raises:
            AbandonedError: If nobody waits for the call, which may end here.
        """
        self._event = name.partition(".")[2]
        if self._event in _SAFE:
            self.check()

    def check(self) -> None:
        """Check that somebody waits for the call.

        Raises:
            AbandonedError: If nobody does.
        """
        if self.is_abandoned:
            raise AbandonedError
