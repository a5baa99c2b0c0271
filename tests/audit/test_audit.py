"""The real pip-audit asks a service on this machine about small locks; codes and sentences are what a person sees."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from audit.__main__ import LOCKS, main
from tests.audit.osv_server import Osv, vulnerability
from tests.channels.serving import serving
from tests.conftest import ROOT

TODAY = date(2026, 11, 29)
REASON = "Only who gives it a pattern of their own can use it, and no pattern here comes from outside."
LOCKED = """
[[package]]
name = "{name}"
version = "{version}"
source = {{ registry = "https://pypi.org/simple" }}
"""


@dataclass
class Project:
    """A project with two small locks, and the service that is asked about them."""

    root: Path
    osv: Osv
    url: str

    def lock(self, number: int, *packages: tuple[str, str]) -> None:
        path = self.root / LOCKS[number]
        path.parent.mkdir(exist_ok=True)
        own = '[[package]]\nname = "rapport"\nversion = "0.1.0"\nsource = { editable = "." }\n'
        path.write_text(own + "".join(LOCKED.format(name=n, version=v) for n, v in packages), encoding="utf-8")

    def excepts(self, text: str) -> None:
        (self.root / "audit").mkdir(exist_ok=True)
        (self.root / "audit" / "exceptions.yml").write_text(text, encoding="utf-8")

    def audit(self, *more: str) -> int:
        return main(["--root", str(self.root), "--osv-url", self.url, *more], TODAY)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Project]:
    program = ROOT / ".venv-tools" / "bin" / "pip-audit"
    assert program.exists(), "pip-audit is not installed: run `make tools`"
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    osv = Osv()
    with serving(osv.app()) as port:
        made = Project(tmp_path, osv, f"http://127.0.0.1:{port}/v1/query")
        made.lock(0, ("alpha", "1.0"), ("beta", "2.5.0"))
        made.lock(1, ("beta", "2.6.0"), ("gamma", "3.0"))
        made.excepts("[]")
        yield made


def excepting(identifier: str = "CVE-2099-1", package: str = "alpha", day: str = "2027-03-01") -> str:
    return f"- id: {identifier}\n  package: {package}\n  reason: {REASON}\n  look_again: {day}\n"


def test_every_package_of_both_locks_is_asked_about(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    assert project.audit() == 0
    assert sorted(project.osv.asked) == [("alpha", "1.0"), ("beta", "2.5.0"), ("beta", "2.6.0"), ("gamma", "3.0")]
    assert capsys.readouterr().out == "asked about 4 packages: 0 open, 0 excepted\n"


def test_a_known_weakness_fails(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    project.osv.known["beta", "2.6.0"] = [vulnerability("beta", "PYSEC-2099-1", "CVE-2099-1", fixed="2.7")]
    assert project.audit() == 1
    said = capsys.readouterr().out
    assert "known weakness: beta 2.6.0: PYSEC-2099-1, CVE-2099-1 (mended in 2.7)" in said


@pytest.mark.parametrize("name", ["PYSEC-2099-1", "CVE-2099-1"])
def test_an_exception_by_any_of_its_names_lets_it_pass_and_tells(
    project: Project, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    project.osv.known["alpha", "1.0"] = [vulnerability("alpha", "PYSEC-2099-1", "CVE-2099-1")]
    project.excepts(excepting(name))
    assert project.audit() == 0
    assert "excepted: alpha 1.0: PYSEC-2099-1" in capsys.readouterr().out


def test_an_exception_is_for_one_package_only(project: Project) -> None:
    project.osv.known["alpha", "1.0"] = [vulnerability("alpha", "CVE-2099-1")]
    project.osv.known["gamma", "3.0"] = [vulnerability("gamma", "CVE-2099-1")]
    project.excepts(excepting())
    assert project.audit() == 1


def test_an_exception_that_meets_nothing_has_to_go(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    project.excepts(excepting())
    assert project.audit() == 1
    assert "exception without need: CVE-2099-1 of alpha" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (excepting(day="2026-11-29"), "was to be looked at again on 2026-11-29"),
        (excepting(day="2028-01-01"), "reaches further than a year"),
        (excepting(package="delta"), "is about delta, which no lock names"),
        (excepting().replace(REASON, "not used"), "has no real reason"),
        (excepting().replace(REASON, '""'), "has an empty field"),
        (excepting().replace("  look_again: 2027-03-01\n", ""), "has to have these fields"),
        (excepting(day="soon"), "has no day to look again"),
        (excepting() * 2, "stands there twice"),
        ("id: CVE-2099-1", "has to be a list"),
    ],
)
def test_an_exception_that_is_not_what_it_has_to_be_fails(
    project: Project, capsys: pytest.CaptureFixture[str], text: str, said: str
) -> None:
    project.osv.known["alpha", "1.0"] = [vulnerability("alpha", "CVE-2099-1")]
    project.excepts(text)
    assert project.audit() == 1
    assert said in capsys.readouterr().err


# Nobody knows


def test_a_service_that_fails_is_no_answer(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    project.osv.status = 500
    assert project.audit() == 2
    said = capsys.readouterr().err
    assert "could not be asked for known weaknesses, so nobody knows" in said
    assert "make check AUDIT=off" in said


def test_nobody_there_is_no_answer(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--root", str(project.root), "--osv-url", "http://127.0.0.1:9/v1/query"], TODAY) == 2
    assert "so nobody knows" in capsys.readouterr().err


def test_without_pip_audit_it_says_what_to_do(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    assert project.audit("--program", str(project.root / "none")) == 2
    assert "run `make tools`" in capsys.readouterr().err


def pretending(project: Project, report: str, code: int = 0) -> str:
    """A program that reports something whatever it is asked."""
    program = project.root / "pip-audit"
    program.write_text(f"#!/bin/sh\ncat <<'EOT'\n{report}\nEOT\nexit {code}\n", encoding="utf-8")
    program.chmod(0o755)
    return str(program)


SKIPPED = '{"dependencies": [{"name": "alpha", "skip_reason": "Dependency not found"}], "fixes": []}'


@pytest.mark.parametrize("report", [SKIPPED, '{"dependencies": [], "fixes": []}', "{}", "<html>", "[1]"])
def test_a_report_that_does_not_tell_of_every_package_is_no_answer(
    project: Project, capsys: pytest.CaptureFixture[str], report: str
) -> None:
    """pip-audit ends with 0 and "No known vulnerabilities found" where a service knows none of the packages."""
    assert shutil.which("sh")
    assert project.audit("--program", pretending(project, report)) == 2
    assert "so nobody knows" in capsys.readouterr().err
