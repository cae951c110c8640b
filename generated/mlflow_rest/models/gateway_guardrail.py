# Made by `make generate` from spec/schemas/gateway_guardrails.yaml (sha256 612da02ffba7efc6).
# Do not edit. @generated
from __future__ import annotations

from typing import ClassVar

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class GatewayGuardrail(Model):
    """A scorer that checks calls of gateway endpoints, and what happens if it is not content."""

    ID_PATHS: ClassVar[tuple[str, ...]] = ("guardrail_id",)

    guardrail_id: str
    """The identifier, `gr-` and 32 hexadecimal digits."""
    name: str
    """The name, not necessarily unique."""
    scorer: Scorer | None = None
    """The version of the scorer that does the checking. Omitted for a caller who may not read it."""
    stage: GatewayGuardrailStage | None = None
    """Whether it checks what goes in or what comes out."""
    action: GatewayGuardrailAction | None = None
    """What happens if the scorer is not content."""
    action_endpoint_id: str | None = None
    """The *name* of the endpoint whose model rewrites the string, whatever the field is called. Omitted when there is
    none, or when that endpoint was deleted."""
    created_by: str | None = None
    """The account on its machine that the server runs as, such as `root`; never the authenticated user."""
    created_at: int | None = None
    """When it was created, in milliseconds since the epoch."""
    last_updated_by: str | None = None
    """The same as `created_by`."""
    last_updated_at: int | None = None
    """The same as `created_at`: a guardrail cannot be updated."""


from .gateway_guardrail_action import GatewayGuardrailAction  # noqa: E402
from .gateway_guardrail_stage import GatewayGuardrailStage  # noqa: E402
from .scorer import Scorer  # noqa: E402
