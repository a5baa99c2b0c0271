"""uv's wheel fetched by hand, for a Python without venv and pip, as uv.lock names it."""

from __future__ import annotations

import hashlib
import io
import subprocess
import sys
import urllib.error
import urllib.request
import zipfile
from email.message import Message
from pathlib import Path
from urllib.response import addinfourl

import pytest

import bootstrap
from tests.conftest import ROOT

MACHINES = [
    ("linux", "x86_64", "manylinux_2_17_x86_64.manylinux2014_x86_64"),
    ("linux", "aarch64", "manylinux_2_17_aarch64.manylinux2014_aarch64"),
    ("darwin", "arm64", "macosx_11_0_arm64"),
    ("darwin", "x86_64", "macosx_10_12_x86_64"),
]
"""Systems and processors, and the wheel for each."""

TAGS = [*(tag for _, _, tag in MACHINES), "musllinux_1_1_x86_64", "win_amd64"]


def wheel(url: str) -> bytes:
    """A wheel as uv's is built, whose program prints where it came from."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr(zipfile.ZipInfo("uv-0.1.2.data/scripts/uv"), f"#!/bin/sh\necho {url}\n")
    return packed.getvalue()


class Registry(urllib.request.HTTPSHandler):
    """Has every wheel; `broken` answers with something else, `down` with nothing."""

    def __init__(self, broken: bool = False, down: bool = False) -> None:
        super().__init__()
        self._broken, self._down = broken, down

    def https_open(self, request: urllib.request.Request) -> addinfourl:
        if self._down:
            raise urllib.error.URLError("no route")
        data = b"something else" if self._broken else wheel(request.full_url)
        answer = addinfourl(io.BytesIO(data), Message(), request.full_url, 200)
        answer.msg = "OK"
        return answer


@pytest.fixture
def here(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> pytest.MonkeyPatch:
    """A folder with a lock file that names uv's wheels; what is patched, and how things are fetched, is put back."""
    urls = [f"https://files.example/uv-0.1.2-py3-none-{tag}.whl" for tag in TAGS]
    lines = [f'    {{ url = "{url}", hash = "sha256:{hashlib.sha256(wheel(url)).hexdigest()}" }},' for url in urls]
    other = '    { url = "https://files.example/uvloop-1.0-cp310-manylinux_x86_64.whl", hash = "sha256:00" },'
    (tmp_path / "uv.lock").write_text("\n".join([other, *lines]))
    monkeypatch.setattr(bootstrap, "HERE", str(tmp_path))
    monkeypatch.setattr(urllib.request, "_opener", None)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr("platform.machine", lambda: "x86_64")
    return monkeypatch


def fetched(registry: Registry, folder: Path) -> str:
    """Where the program came from that is made."""
    urllib.request.install_opener(urllib.request.build_opener(registry))
    program = bootstrap.uv_by_hand(str(folder))
    return subprocess.run([program], capture_output=True, text=True, check=True).stdout.strip()


@pytest.mark.parametrize(("system", "machine", "tag"), MACHINES)
def test_it_takes_the_wheel_of_the_machine(
    here: pytest.MonkeyPatch, tmp_path: Path, system: str, machine: str, tag: str
) -> None:
    here.setattr(sys, "platform", system)
    here.setattr("platform.machine", lambda: machine)
    assert fetched(Registry(), tmp_path / "uv") == f"https://files.example/uv-0.1.2-py3-none-{tag}.whl"


@pytest.mark.parametrize(
    ("registry", "said"),
    [(Registry(broken=True), "rapport: the download of uv is damaged"), (Registry(down=True), "no route")],
    ids=["broken", "down"],
)
def test_what_cannot_be_fetched_is_said_and_not_unpacked(
    here: pytest.MonkeyPatch, tmp_path: Path, registry: Registry, said: str
) -> None:
    with pytest.raises(SystemExit, match=said):
        fetched(registry, tmp_path / "uv")
    assert not (tmp_path / "uv").exists()


def test_a_machine_without_a_wheel_is_named(here: pytest.MonkeyPatch, tmp_path: Path) -> None:
    here.setattr("platform.machine", lambda: "riscv128")
    with pytest.raises(SystemExit, match="riscv128"):
        fetched(Registry(), tmp_path / "uv")


def test_pip_is_asked_for_the_same_version(here: pytest.MonkeyPatch) -> None:
    assert bootstrap.wanted_uv() == "uv==0.1.2"


@pytest.mark.parametrize(("system", "machine"), [("linux", "x86_64"), ("darwin", "arm64")])
def test_the_projects_own_lock_has_a_wheel_for_each_machine(
    here: pytest.MonkeyPatch, tmp_path: Path, system: str, machine: str
) -> None:
    here.setattr(bootstrap, "HERE", str(ROOT))
    here.setattr(sys, "platform", system)
    here.setattr("platform.machine", lambda: machine)
    with pytest.raises(SystemExit, match="damaged"):  # found and fetched, but it is not the real one
        fetched(Registry(), tmp_path / "uv")
