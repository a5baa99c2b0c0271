"""uv's wheel fetched by hand, for a Python without venv and pip, from a PyPI of the test's own."""

from __future__ import annotations

import hashlib
import io
import json
import subprocess
import sys
import urllib.request
import zipfile
from email.message import Message
from pathlib import Path
from urllib.response import addinfourl

import pytest

import bootstrap

TAGS = (
    "macosx_10_12_x86_64",
    "macosx_11_0_arm64",
    "manylinux_2_17_aarch64.manylinux2014_aarch64",
    "manylinux_2_17_x86_64.manylinux2014_x86_64",
    "musllinux_1_1_x86_64",
    "win_amd64",
)
"""Machines that uv's wheels are for, as PyPI names them."""


class PyPI(urllib.request.HTTPSHandler):
    """Answers as PyPI does for uv's files."""

    def __init__(self, digest: str | None = None) -> None:
        super().__init__()
        self._digest = digest

    def https_open(self, request: urllib.request.Request) -> addinfourl:
        data = wheel(request.full_url)
        if request.host == "pypi.org":
            files = [self._file(f"uv-0.13.9-py3-none-{tag}.whl") for tag in TAGS]
            data = json.dumps({"urls": files}).encode()
        answer = addinfourl(io.BytesIO(data), Message(), request.full_url, 200)
        answer.msg = "OK"
        return answer

    def _file(self, name: str) -> dict[str, object]:
        url = f"https://files.pythonhosted.org/{name}"
        digest = self._digest or hashlib.sha256(wheel(url)).hexdigest()
        return {"filename": name, "url": url, "digests": {"sha256": digest}}


def wheel(url: str) -> bytes:
    """A wheel as uv's is built, whose program prints where it came from."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr(zipfile.ZipInfo("uv-0.13.9.data/scripts/uv"), f"#!/bin/sh\necho {url}\n")
    return packed.getvalue()


@pytest.fixture
def opener(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Puts back how this process fetches things."""
    monkeypatch.setattr(urllib.request, "_opener", None)
    return monkeypatch


@pytest.mark.parametrize(
    ("system", "machine_name", "tag"),
    [
        ("linux", "x86_64", "manylinux_2_17_x86_64.manylinux2014_x86_64"),
        ("linux", "aarch64", "manylinux_2_17_aarch64.manylinux2014_aarch64"),
        ("darwin", "arm64", "macosx_11_0_arm64"),
        ("darwin", "x86_64", "macosx_10_12_x86_64"),
    ],
)
def test_by_hand_it_takes_the_wheel_of_the_machine(
    opener: pytest.MonkeyPatch, tmp_path: Path, system: str, machine_name: str, tag: str
) -> None:
    urllib.request.install_opener(urllib.request.build_opener(PyPI()))
    opener.setattr(sys, "platform", system)
    opener.setattr("platform.machine", lambda: machine_name)
    program = bootstrap.uv_by_hand(str(tmp_path / "uv"))
    said = subprocess.run([program], capture_output=True, text=True, check=True).stdout
    assert said == f"https://files.pythonhosted.org/uv-0.13.9-py3-none-{tag}.whl\n"


def test_a_damaged_download_is_not_unpacked(opener: pytest.MonkeyPatch, tmp_path: Path) -> None:
    urllib.request.install_opener(urllib.request.build_opener(PyPI(digest="0" * 64)))
    with pytest.raises(SystemExit, match="rapport: the download of uv is damaged: try again."):
        bootstrap.uv_by_hand(str(tmp_path / "uv"))
    assert not (tmp_path / "uv").exists()
