"""Fuzz a throw-away MLflow server with the spec.

    python -m tests.contract.fuzz [--max-examples N] [--seed N] [operationId ...]

The exit code is 1 if the server does what the spec does not say. Failures of the server itself are reported, not
counted: the spec mentions them where they matter.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path

from tests.contract.report import DESCRIPTION_CHECKS, Cause, Report, operation_ids, read_report
from tests.contract.seeds import Dictionaries, seed, write_dictionaries
from tests.rig.server import MlflowServer, exit_on_sigterm

ROOT = Path(__file__).parents[2]
DESCRIPTION = ROOT / "generated" / "mlflow_rest" / "openapi.json"
MAX_EXAMPLES = 30
SHOWN_OPERATIONS = 4
# Every example in the spec that needs a run names this one. The seeds bring all else that examples name.
EXAMPLE_RUN_ID = "0f3c1f6a0b7e4d0c9f5a2f3f0c1d2e3f"
TITLES = {
    "not_a_server_error": "the server fails, by place in its code",
    "positive_data_acceptance": "what the spec allows is rejected: rules that a schema does not express",
    "negative_data_rejection": "what the spec forbids is accepted: the server's leniency",
}


@dataclass(frozen=True)
class Settings:
    """What to send.

    Attributes:
        operations: `operationId`s to test; all when empty.
        max_examples: Random requests for each operation, on top of the systematic ones.
        seed: Replaces the seed of `schemathesis.toml`.
        phases: Replaces the phases of `schemathesis.toml`.
        description: The OpenAPI document.
    """

    operations: Sequence[str] = ()
    max_examples: int = MAX_EXAMPLES
    seed: int | None = None
    phases: str | None = None
    description: Path = DESCRIPTION


def fuzz(url: str, seeds: Dictionaries, folder: Path, settings: Settings) -> Path:
    """Run schemathesis against a server.

    Args:
        url: The server's tracking URI.
        seeds: What `seed` has put on it.
        folder: An empty folder for the dictionaries, schemathesis' own files and the report.
        settings: What to send.

    Returns:
        The report, in NDJSON.
    """
    write_dictionaries(seeds, folder / "seeds")
    description = folder / "openapi.json"
    description.write_text(settings.description.read_text().replace(EXAMPLE_RUN_ID, seeds["run_id"][0]))
    # Beside the seeds, because schemathesis looks for dictionaries from its configuration's folder.
    config = Path(shutil.copy(ROOT / "schemathesis.toml", folder))
    report = folder / "report.ndjson"
    command = [
        *(sys.executable, "-m", "schemathesis.cli", "--config-file", str(config), "run", str(description)),
        *("--url", url, "--max-examples", str(settings.max_examples)),
        *("--report", "ndjson", "--report-ndjson-path", str(report), "--no-color"),
        *(argument for name in settings.operations for argument in ("--include-operation-id", name)),
    ]
    if settings.seed is not None:
        command += ["--seed", str(settings.seed)]
    if settings.phases is not None:
        command += ["--phases", settings.phases]
    with (folder / "schemathesis.log").open("wb") as log:
        # Hypothesis and schemathesis write their caches into the working directory.
        environment = {**os.environ, "NO_PROXY": "127.0.0.1"}
        subprocess.run(command, cwd=folder, stdout=log, stderr=subprocess.STDOUT, check=False, env=environment)
    if not report.exists():
        raise RuntimeError(f"schemathesis did not run:\n{(folder / 'schemathesis.log').read_text(errors='replace')}")
    return report


def summary(report: Report) -> str:
    """What a run amounts to, as text."""
    names = operation_ids(report.fields.description)
    tested = [name for name in names.values() if report.cases[name]]
    silent = [name for name in tested if not report.succeeded[name]]
    lines = [
        (
            f"{len(tested)} of {len(names)} operations, {report.cases.total():,} requests, "
            f"{report.succeeded.total():,} successful"
        ),
        f"{len(tested) - len(silent)} of {len(tested)} reached a success"
        + (f"; not {', '.join(silent)}" if silent else ""),
    ]
    if report.examples:
        rejected = [
            f"{name} ({status})" for name, status in report.examples.items() if status >= HTTPStatus.BAD_REQUEST
        ]
        succeeded = len(report.examples) - len(rejected)
        lines.append(
            f"{succeeded} of {len(report.examples)} examples succeeded"
            + (f"; not {', '.join(rejected)}" if rejected else "")
        )
    lines.append(f"{len(report.fields.seen)} of {len(report.fields.declared)} response fields were in a response; not")
    lines += [f"    {schema}: {', '.join(unseen)}" for schema, unseen in report.fields.unseen().items()]
    order = [*DESCRIPTION_CHECKS, *TITLES]
    for check in sorted(report.causes, key=lambda name: (order.index(name) if name in order else len(order), name)):
        causes = report.causes[check]
        blamed = "THE SPEC IS WRONG" if check in DESCRIPTION_CHECKS else TITLES.get(check, "")
        total = sum(cause.count for cause in causes.values())
        lines += ["", f"{check}: {total} in {len(causes)} causes" + (f" ({blamed})" if blamed else "")]
        for reason, cause in sorted(causes.items(), key=lambda item: -item[1].count):
            lines += _cause_lines(reason, cause, complete=check in DESCRIPTION_CHECKS)
    if report.errors:
        lines += ["", "schemathesis could not test:", *(f"  {error}" for error in report.errors)]
    if not report.finished:
        lines += ["", "The run did not come to its end."]
    return "\n".join(lines)


def _cause_lines(reason: str, cause: Cause, *, complete: bool) -> list[str]:
    names = list(cause.operations)
    shown = names if complete else names[:SHOWN_OPERATIONS]
    more = f" and {len(names) - len(shown)} more" if len(shown) < len(names) else ""
    lines = [f"  {cause.count:>5} × {reason}", f"          {', '.join(shown)}{more}"]
    if complete and cause.example:
        lines.append(f"          such as {cause.example}")
    return lines


def main(arguments: Sequence[str] | None = None) -> int:
    """Fuzz a server of its own; the exit code says whether the spec held."""
    parser = argparse.ArgumentParser(prog="python -m tests.contract.fuzz", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("operations", nargs="*", metavar="operationId", help="what to test (default: everything)")
    parser.add_argument(
        "--max-examples", type=int, default=MAX_EXAMPLES, help="random requests per operation (default: %(default)s)"
    )
    parser.add_argument("--seed", type=int, help="replaces the one in schemathesis.toml")
    parser.add_argument("--report", type=Path, help="a folder to keep report, server log and settings in")
    parser.add_argument(
        "--description", type=Path, default=DESCRIPTION, help="an OpenAPI document (default: the generated one)"
    )
    options = parser.parse_args(arguments)
    description = json.loads(options.description.read_text())
    if unknown := set(options.operations) - set(operation_ids(description).values()):
        parser.error(f"not described: {', '.join(sorted(unknown))}")
    settings = Settings(
        options.operations, options.max_examples, options.seed, description=options.description.resolve()
    )

    exit_on_sigterm()
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="mlflow-fuzz-") as temporary:
        folder = options.report.resolve() if options.report else Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        with MlflowServer(folder=folder / "server") as server:
            print(f"A server is up after {time.monotonic() - started:.0f} s; requests are being sent.", flush=True)
            ndjson = fuzz(server.url, seed(server.url), folder, settings)
        report = read_report(ndjson, description, server.log_path)
    print(summary(report))
    verdict = "The spec and the server disagree" if report.blames_spec else "The spec is true"
    print(f"\n{verdict}, after {time.monotonic() - started:.0f} s.")
    return int(report.blames_spec)


if __name__ == "__main__":
    sys.exit(main())
