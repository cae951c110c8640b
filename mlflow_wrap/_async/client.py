"""The face of the library."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Self

from mlflow_rest.resources._resources import AsyncResources

from mlflow_wrap._config import environment, files, pickling, settings
from mlflow_wrap._suggestions import SuggestsNames

if TYPE_CHECKING:
    import ssl
    from types import TracebackType

    from mlflow_rest.models import ServerInfo
    from mlflow_rest.types import AsyncSender

    from mlflow_wrap._async.resources.artifacts import AsyncArtifactClient
    from mlflow_wrap._async.resources.assessments import AsyncAssessmentClient
    from mlflow_wrap._async.resources.datasets import AsyncDatasetClient
    from mlflow_wrap._async.resources.experiments import AsyncExperimentClient
    from mlflow_wrap._async.resources.logged_models import AsyncLoggedModelClient
    from mlflow_wrap._async.resources.metrics import AsyncMetricClient
    from mlflow_wrap._async.resources.model_versions import AsyncModelVersionClient
    from mlflow_wrap._async.resources.prompts import AsyncPromptClient
    from mlflow_wrap._async.resources.registered_models import AsyncModelRegistryClient
    from mlflow_wrap._async.resources.runs import AsyncRunClient
    from mlflow_wrap._async.resources.scorers import AsyncScorerClient
    from mlflow_wrap._async.resources.traces import AsyncTraceClient
    from mlflow_wrap._async.resources.users import AsyncUserClient
    from mlflow_wrap._async.resources.webhooks import AsyncWebhookClient
    from mlflow_wrap._async.workflows.active_run import AsyncActiveRun
    from mlflow_wrap._async.workflows.experiment_manager import AsyncExperimentManager
    from mlflow_wrap._async.workflows.model_manager import AsyncModelManager
    from mlflow_wrap._async.workflows.run_manager import AsyncRunManager
    from mlflow_wrap._http.httpx_protocols import AsyncHttpxClient, AsyncHttpxTransport, HttpxAuth
    from mlflow_wrap._http.limits import Limits
    from mlflow_wrap._http.retry import Retry
    from mlflow_wrap._http.timeouts import Timeout
    from mlflow_wrap._run_log.entries import OnInvalid
    from mlflow_wrap._run_log.run_log import OnError, SpoolMode
    from mlflow_wrap._run_log.run_plan import Mode
    from mlflow_wrap._types.sync_results import SyncProgress, SyncResult


class AsyncMLflow(SuggestsNames, AsyncResources):
    """A client of one MLflow server. Its parts are imported and made on first use; clients know nothing of each other.

    What is omitted is read from the variables of MLflow's own client, such as `MLFLOW_TRACKING_TOKEN`, and credentials
    at last from `~/.mlflow/credentials`; `docs/configuration.md` has them all. A client survives a fork, and can be
    pickled for workers elsewhere.

    Args:
        tracking_uri: The server's URL, such as `http://127.0.0.1:5000`; a path prefix is kept, and `user:password@` is
            sent as basic authentication. `MLFLOW_TRACKING_URI` if omitted.
        username: For basic authentication, together with `password`.
        password: See `username`.
        token: A bearer token, or a function that returns one. It is called for each request.
        token_file: A file with a bearer token. It is read again when it has changed, and when the server rejects it.
        auth: An `httpx.Auth` or `httpx2.Auth`, such as one that signs requests.
        headers: Headers for every request, or a function that returns them for each.
        workspace: The workspace of every request.
        verify: Whether to check the server's certificate; or a file or folder with the authorities to trust, or an
            `ssl.SSLContext`.
        cert: A PEM file with the client's certificate and key; or a pair of files, with the key's password as a third.
        proxy: The URL of a proxy, such as `http://user:password@proxy.example.org:3128`.
        timeout: Seconds for each of writing a request and reading the response, with at most 10 for connecting; or a
            `Timeout`.
        retry: Which failed requests are sent again, and when; `Retry(max_retries=0)` for none.
        max_connections: The most requests at a time; further ones wait. More than the 8 of the default make the
            server's database the bottleneck.
        limits: How large responses may be; the defaults stop only servers that want to fill the memory.
        follow_redirects: Whether to go where the server sends. No, if omitted. Followed is only what stays at the same
            scheme, host and port, to which the credentials belong, or goes from http to https on the default ports, and
            what does not make a GET of a POST.
        event_hooks: Functions to call with each request and response, as httpx has them. They get objects of httpx, or
            of httpx2 if `auth` or `transport` are of httpx2.
        http_client: A client of your own of httpx or httpx2, with its authentication, proxies and certificates. Closing
            it is its owner's business.
        transport: A transport of your own of httpx or httpx2, such as `mlflow_wrap.aiohttp.AioHttpTransport()`. It is
            closed with this client.
        pickle_credentials: Whether a pickle of this client may contain credentials that were given as arguments.

    Raises:
        InvalidArgument: If there is no tracking URI, or an argument or variable is not what it should be, or two
            contradict each other.
    """

    def __init__(
        self,
        tracking_uri: str | None = None,
        *,
        username: str | None = None,
        password: str | None = None,
        token: str | Callable[[], str | Awaitable[str]] | None = None,
        token_file: str | os.PathLike[str] | None = None,
        auth: HttpxAuth | None = None,
        headers: Mapping[str, str] | Callable[[], Mapping[str, str]] | None = None,
        workspace: str | None = None,
        verify: bool | str | os.PathLike[str] | ssl.SSLContext | None = None,
        cert: str | os.PathLike[str] | tuple[str | os.PathLike[str], ...] | None = None,
        proxy: str | None = None,
        timeout: float | Timeout | None = None,
        retry: Retry | None = None,
        max_connections: int | None = None,
        limits: Limits | None = None,
        follow_redirects: bool | None = None,
        event_hooks: Mapping[str, Sequence[Callable[..., Any]]] | None = None,
        http_client: AsyncHttpxClient | None = None,
        transport: AsyncHttpxTransport | None = None,
        pickle_credentials: bool = False,
    ) -> None:
        from mlflow_wrap._async.build_sender import build_sender

        arguments = pickling.conceal_arguments(
            {
                "tracking_uri": tracking_uri,
                "username": username,
                "password": password,
                "token": token,
                "token_file": token_file,
                "auth": auth,
                "headers": headers,
                "workspace": workspace,
                "verify": verify,
                "cert": cert,
                "proxy": proxy,
                "timeout": timeout,
                "retry": retry,
                "max_connections": max_connections,
                "limits": limits,
                "follow_redirects": follow_redirects,
                "event_hooks": event_hooks,
                "http_client": http_client,
                "transport": transport,
            }
        )
        # A traceback with locals would show them if an argument is rejected below.
        del tracking_uri, username, password, token, token_file, auth, headers, cert, proxy, event_hooks
        resolved = settings.resolve(
            **arguments,
            environ=environment.Environment(os.environ),
            credentials_file=files.read_credentials_file,
            namespace_file=files.read_namespace_file,
        )
        self._arguments = {**arguments, "pickle_credentials": pickle_credentials}
        sender = build_sender(
            resolved,
            auth=arguments["auth"],
            event_hooks=arguments["event_hooks"],
            http_client=http_client,
            transport=transport,
        )
        super().__init__(sender)
        self._transport = sender
        self._workspace = resolved.workspace

    @property
    def tracking_uri(self) -> str:
        """The server's URL, without credentials."""
        return self._transport.base_url

    @cached_property
    def experiments(self) -> AsyncExperimentClient:
        """Experiments."""
        from mlflow_wrap._async.resources.experiments import AsyncExperimentClient

        return AsyncExperimentClient(self._transport)

    @cached_property
    def runs(self) -> AsyncRunClient:
        """Runs, and what is logged to them."""
        from mlflow_wrap._async.resources.runs import AsyncRunClient

        return AsyncRunClient(self._transport)

    @cached_property
    def registered_models(self) -> AsyncModelRegistryClient:
        """Registered models and their aliases."""
        from mlflow_wrap._async.resources.registered_models import AsyncModelRegistryClient

        return AsyncModelRegistryClient(self._transport)

    @cached_property
    def model_versions(self) -> AsyncModelVersionClient:
        """Versions of registered models."""
        from mlflow_wrap._async.resources.model_versions import AsyncModelVersionClient

        return AsyncModelVersionClient(self._transport)

    @cached_property
    def artifacts(self) -> AsyncArtifactClient:
        """Files of runs and models."""
        from mlflow_wrap._async.resources.artifacts import AsyncArtifactClient

        return AsyncArtifactClient(self._transport)

    @cached_property
    def webhooks(self) -> AsyncWebhookClient:
        """Webhooks."""
        from mlflow_wrap._async.resources.webhooks import AsyncWebhookClient

        return AsyncWebhookClient(self._transport)

    @cached_property
    def logged_models(self) -> AsyncLoggedModelClient:
        """Models of experiments, registered or not."""
        from mlflow_wrap._async.resources.logged_models import AsyncLoggedModelClient

        return AsyncLoggedModelClient(self._transport, self.artifacts)

    @cached_property
    def traces(self) -> AsyncTraceClient:
        """Traces of applications."""
        from mlflow_wrap._async.resources.traces import AsyncTraceClient

        return AsyncTraceClient(self._transport)

    @cached_property
    def datasets(self) -> AsyncDatasetClient:
        """Evaluation datasets."""
        from mlflow_wrap._async.resources.datasets import AsyncDatasetClient

        return AsyncDatasetClient(self._transport)

    @cached_property
    def assessments(self) -> AsyncAssessmentClient:
        """Feedback and expectations on traces."""
        from mlflow_wrap._async.resources.assessments import AsyncAssessmentClient

        return AsyncAssessmentClient(self._transport)

    @cached_property
    def metrics(self) -> AsyncMetricClient:
        """Histories of metrics."""
        from mlflow_wrap._async.resources.metrics import AsyncMetricClient

        return AsyncMetricClient(self._transport)

    @cached_property
    def scorers(self) -> AsyncScorerClient:
        """Scorers (LLM judges)."""
        from mlflow_wrap._async.resources.scorers import AsyncScorerClient

        return AsyncScorerClient(self._transport)

    @cached_property
    def prompts(self) -> AsyncPromptClient:
        """Prompt templates and their versions."""
        from mlflow_wrap._async.resources.prompts import AsyncPromptClient

        return AsyncPromptClient(self._transport, self.registered_models, self.model_versions)

    @cached_property
    def users(self) -> AsyncUserClient:
        """Accounts of the server."""
        from mlflow_wrap._async.resources.users import AsyncUserClient

        return AsyncUserClient(self._transport)

    @cached_property
    def experiment_manager(self) -> AsyncExperimentManager:
        """Workflows around an experiment."""
        from mlflow_wrap._async.workflows.experiment_manager import AsyncExperimentManager

        return AsyncExperimentManager(self.experiments, self.runs)

    @cached_property
    def run_manager(self) -> AsyncRunManager:
        """Workflows around runs."""
        from mlflow_wrap._async.workflows.run_manager import AsyncRunManager, find_store

        return AsyncRunManager(find_store(self))

    @cached_property
    def model_manager(self) -> AsyncModelManager:
        """Workflows around registered models."""
        from mlflow_wrap._async.workflows.model_manager import AsyncModelManager
        from mlflow_wrap._async.workflows.run_manager import find_store

        return AsyncModelManager(self.registered_models, self.model_versions, find_store(self))

    def start_run(
        self,
        *,
        experiment: str | None = None,
        experiment_id: str | int | None = None,
        run_id: str | None = None,
        run_name: str | None = None,
        tags: Mapping[str, object] | None = None,
        params: Mapping[str, object] | None = None,
        parent: str | AsyncActiveRun | None = None,
        restore: bool = False,
        source_tags: bool = True,
        mode: Mode = "online",
        spool: SpoolMode = "always",
        spool_dir: str | os.PathLike[str] | None = None,
        on_error: OnError = "warn",
        on_invalid: OnInvalid = "raise",
        flush_interval: float = 2.0,
    ) -> AsyncActiveRun:
        """Start a run to log to: `async with client.start_run(experiment="churn") as run:`.

        The run starts where the block begins, and ends with it. Outside of a block, call its `start` and `end`.

        Args:
            experiment: Name of its experiment, which is created if there is none. `MLFLOW_EXPERIMENT_NAME` if neither
                this nor `experiment_id` is given, then `MLFLOW_EXPERIMENT_ID`, then `0`.
            experiment_id: Its experiment, instead of the name.
            run_id: A run to continue, instead of a new one.
            run_name: Its name. Defaults to one that the server generates.
            tags: Tags.
            params: Parameters.
            parent: The run that it is a child of.
            restore: Whether to restore a deleted experiment of that name.
            source_tags: Whether tags note the user, the program and the commit of git, as MLflow does.
            mode: `online`; or `offline`, to write to the disk only, for `sync` to send later.
            spool: When what is logged is written to the disk before it is sent: `always`, `on_failure` of the server,
                or `never`.
            spool_dir: Folder for that. Defaults to `MLFLOW_WRAP_SPOOL_DIR`, else the state folder of the platform.
            on_error: What to do when the server fails: `warn` and go on; `raise` at the next call; or `spool`, which
                also begins offline if the server cannot be reached.
            on_invalid: What to do with an entry that the server would reject or store wrongly: `raise` at the call,
                `drop` it with a warning, or `rename` a name that is not accepted.
            flush_interval: Seconds that an entry may wait for others of its request.

        Raises:
            InvalidArgument: If an argument is invalid, or two contradict each other.
        """
        from mlflow_wrap._async.resources.runs import AsyncRunClient
        from mlflow_wrap._async.workflows.active_run import AsyncActiveRun
        from mlflow_wrap._run_log.run_plan import plan_run

        plan = plan_run(
            experiment=experiment,
            experiment_id=experiment_id,
            run_id=run_id,
            run_name=run_name,
            tags=tags,
            params=params,
            parent_run_id=parent.run_id if isinstance(parent, AsyncActiveRun) else parent,
            restore=restore,
            source_tags=source_tags,
            mode=mode,
            spool=spool,
            spool_dir=spool_dir,
            on_error=on_error,
            on_invalid=on_invalid,
            flush_interval=flush_interval,
        )
        unretried = AsyncRunClient(self._transport.without_retries())
        return AsyncActiveRun(
            plan,
            self.experiments,
            self.runs,
            unretried,
            self.artifacts,
            self.logged_models,
            self._transport.base_url,
            self._workspace,
        )

    async def sync(
        self,
        path: str | os.PathLike[str] | None = None,
        *,
        delete: bool = True,
        dry_run: bool = False,
        on_progress: Callable[[SyncProgress], None] | None = None,
    ) -> SyncResult:
        """Send what active runs have left on the disk: offline, or because the server was down, or as they were killed.

        It may be repeated, by several programs at once: each spool is sent by one of them, and each entry is stored
        once. Spools that a program still logs to are left alone.

        Args:
            path: A spool, or a folder of them, of whatever server. Defaults to those of this server in
                `MLFLOW_WRAP_SPOOL_DIR`, else in the state folder of the platform.
            delete: Whether to delete what is stored.
            dry_run: Whether to send nothing, and only report.
            on_progress: Is called after each request.

        Returns:
            What has come of each spool. It does not raise if one fails.
        """
        from mlflow_rest._validation import check_bool

        from mlflow_wrap._artifacts import names
        from mlflow_wrap._async.workflows.spool_sync import AsyncSpoolSync
        from mlflow_wrap._spool.spool_folder import find_folder

        check_bool("delete", delete)
        check_bool("dry_run", dry_run)
        spool_sync = AsyncSpoolSync(
            self.experiments,
            self.runs,
            self.artifacts,
            tracking_uri=self.tracking_uri if path is None else None,
            delete=delete,
            dry_run=dry_run,
            on_progress=on_progress,
        )
        return await spool_sync.sync(find_folder(None if path is None else names.check_local("path", path)))

    @property
    def raw(self) -> AsyncSender:
        """What every generated operation takes as `client=`, such as `get_run.asyncio(client=client.raw, run_id=…)`."""
        return self._transport

    async def server_version(self) -> str:
        """The MLflow release of the server, such as `3.17.2`."""
        from mlflow_rest._endpoint import Endpoint
        from mlflow_rest.api.server.get_version import OPERATION

        from mlflow_wrap._types import results

        response = await self._transport.send(OPERATION, OPERATION.path, (), None, {})
        return Endpoint(OPERATION, results.read_version).result(self._transport, response)

    async def server_info(self) -> ServerInfo:
        """What the server can do. Servers before 3.10 do not know this (`NotFound`)."""
        from mlflow_rest.api.server import get_server_info

        return await get_server_info.asyncio(client=self._transport)

    async def is_healthy(self) -> bool:
        """Whether the server says that it is up. An unreachable server raises, as with any call."""
        from mlflow_rest.api.server import get_health

        return (await get_health.asyncio(client=self._transport)).strip() == "OK"

    async def aclose(self) -> None:
        """Closes the connections. A client that is used as a context manager does it by itself."""
        await self._transport.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    def __reduce__(self) -> tuple[Any, ...]:
        return pickling.reduce_client(type(self), self._arguments, self.tracking_uri)

    def __copy__(self) -> Self:
        copied: Self = pickling.copy_client(type(self), self._arguments, self.tracking_uri)
        return copied

    def __deepcopy__(self, memo: object) -> Self:
        return self.__copy__()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.tracking_uri!r})"
