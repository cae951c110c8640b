"""python -m generator [generate|check|lint|drift|history]."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

from generator.bundle import Bundle, operations
from generator.drift import Report
from generator.facts import FactsError, facts
from generator.history import history
from generator.lint import lint
from generator.problems import SpecError
from generator.render import PACKAGE, format_tree, render
from generator.spec_files import Spec
from generator.trees import differences, swap
from generator.unasync import UnusedRule, convert_trees

ROOT = Path(__file__).parent.parent
COMMANDS = ("generate", "check", "lint", "drift", "history")
# The releases that `docs/mlflow-versions.md` compares: the last of each line that people still run.
HISTORY = ("2.22.5", "3.1.4", "3.17.2", "3.18.0")
# What has a sync counterpart, relative to the root.
ASYNC_FOLDERS = ("mlflow_wrap", "mlflow_wrap/_http", "tests/live")


def load(folder: Path) -> Bundle:
    """Reads, joins and lints a spec.

    Raises:
        SpecError: If it breaks a rule.
    """
    spec_files = Spec(folder)
    bundle = Bundle(spec_files)
    lint(spec_files, bundle)
    return bundle


def build(root: Path, scratch: Path) -> list[tuple[Path, Path]]:
    """Makes everything that is generated, in a scratch folder.

    Args:
        root: The project.
        scratch: An empty folder on the same file system.

    Returns:
        Pairs of the fresh folder and the folder that it belongs in.
    """
    package = scratch / PACKAGE
    render(load(root / "spec"), package)
    pairs = [(package, root / "generated" / PACKAGE)]
    trees = [
        (root / home / "_async", scratch / home.replace("/", "-"))
        for home in ASYNC_FOLDERS
        if (root / home / "_async").exists()
    ]
    convert_trees(trees)
    for source, fresh in trees:
        format_tree(fresh)
        pairs.append((fresh, source.parent / "_sync"))
    return pairs


def main(arguments: list[str] | None = None) -> int:
    """Runs one command; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m generator", description=__doc__)
    parser.add_argument("command", nargs="?", default="generate", choices=COMMANDS)
    parser.add_argument(
        "--mlflow", metavar="RELEASE", help="drift: the release to compare with (default: the installed)"
    )
    parser.add_argument("--root", type=Path, default=ROOT, help="the project's folder (default: this one)")
    options = parser.parse_args(arguments)
    root: Path = options.root
    try:
        if options.command == "lint":
            bundle = load(root / "spec")
            print(f"{len(operations(bundle.document))} operations, no problem")
            return 0
        if options.command == "history":
            page = history([facts(release) for release in HISTORY])
            (root / "docs" / "mlflow-versions.md").write_text(page, encoding="utf-8")
            return 0
        if options.command == "drift":
            return _drift(load(root / "spec"), options.mlflow)
        # Beside the targets, so that moving is a rename; the name is ignored by git.
        with tempfile.TemporaryDirectory(prefix=".generating-", dir=root) as folder:
            pairs = build(root, Path(folder))
            if options.command == "check":
                return _check(root, pairs)
            for fresh, target in pairs:
                target.parent.mkdir(parents=True, exist_ok=True)
                swap(fresh, target)
    except SpecError as exc:
        print(f"The spec is rejected, nothing was changed:\n{exc}", file=sys.stderr)
        return 1
    except FactsError as exc:
        print(exc, file=sys.stderr)
        return 1
    except UnusedRule as exc:
        print(f"generator/unasync.py: {exc}", file=sys.stderr)
        return 1
    print("Generated: " + ", ".join(os.path.relpath(target, root) for _, target in pairs))
    return 0


def _drift(bundle: Bundle, release: str | None) -> int:
    served = facts(release)
    spec_file = bundle.spec.deviations
    report = Report(bundle.document, served, spec_file)
    print("\n".join(report.lines()))
    return 1 if report.unexplained else 0


def _check(root: Path, pairs: list[tuple[Path, Path]]) -> int:
    lines = [
        line for fresh, target in pairs for line in differences(fresh, target, target.relative_to(root).as_posix())
    ]
    if not lines:
        print("The generated code is up to date.")
        return 0
    print("The generated code is out of date; run `make generate`:", file=sys.stderr)
    for line in lines:
        print(f"  {line}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
