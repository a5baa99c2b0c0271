#!/usr/bin/env python3
"""Sets up `.venv` from `uv.lock` on a machine that has nothing but some Python 3.8 or newer; `bootstrap.py tools`
sets up `.venv-tools` from `tools/uv.lock`, pip-audit, which fits into no environment with Rasa.

Uses the standard library only, and nothing that came after 3.8.

Finds a Python 3.10 that really runs (Rasa 3.6 needs that version): on PATH, under pyenv, else one that uv installs.
Finds uv: on PATH, else of the version that uv.lock names into `.venv-uv`.
"""

import glob
import hashlib
import os
import re
import shutil
import stat
import subprocess
import sys
import zipfile

HERE = os.path.dirname(os.path.abspath(__file__))

WHEEL = re.compile(r'url = "([^"]*/uv-([0-9.]+)-[^"]*\.whl)", hash = "sha256:([0-9a-f]{64})"')
"""A wheel of uv in uv.lock: address, version, digest."""


def fail(sentence):
    """Ends with one sentence that says what to do."""
    sys.exit("rapport: " + sentence)


def digest(project):
    """What the environment of a project's folder depends on."""
    text = b""
    for path in (
        os.path.join(project, "uv.lock"),
        os.path.join(project, "pyproject.toml"),
        os.path.join(HERE, "bootstrap.py"),
    ):
        with open(path, "rb") as file:
            text += file.read()
    return hashlib.sha256(text).hexdigest()


def runs_310(path):
    """Whether a program is a Python 3.10; a pyenv shim of that name may exist and fail."""
    try:
        said = subprocess.run(
            [path, "-c", "import sys, ssl, sqlite3; print(sys.version_info[:2] == (3, 10))"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=30,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return said.returncode == 0 and said.stdout.strip() == b"True"


def python_310():
    """A Python 3.10 on this machine, or None."""
    roots = [pyenv_root(), os.environ.get("PYENV_ROOT", ""), os.path.expanduser("~/.pyenv")]
    candidates = [shutil.which("python3.10")]
    for root in roots:
        if root:
            candidates += sorted(glob.glob(os.path.join(root, "versions", "3.10*", "bin", "python")), reverse=True)
    return next((path for path in candidates if path and runs_310(path)), None)


def pyenv_root():
    """Where pyenv keeps its versions, or nothing."""
    try:
        said = subprocess.run(["pyenv", "root"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    except OSError:
        return ""
    return said.stdout.decode().strip()


def succeeds(*command):
    """Whether a command runs and ends well; what it prints is of no interest."""
    try:
        return subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0
    except OSError:
        return False


def uv():
    """The uv program: one on PATH, one installed before, or a new one in `.venv-uv`."""
    folder = os.path.join(HERE, ".venv-uv")
    for path in (shutil.which("uv"), os.path.join(folder, "bin", "uv"), os.path.join(folder, "scripts", "uv")):
        if path and succeeds(path, "--version"):
            return path
    return uv_by_venv(folder) or uv_by_pip(folder) or uv_by_hand(folder)


def wheels_of_uv():
    """The wheels of uv in uv.lock."""
    with open(os.path.join(HERE, "uv.lock")) as file:
        return WHEEL.findall(file.read())


def wanted_uv():
    """uv as pip is asked for it."""
    return "uv==" + wheels_of_uv()[0][1]


def uv_by_venv(folder):
    """uv in a virtual environment; Debian's Python has no `ensurepip` unless python3-venv is installed."""
    pip = os.path.join(folder, "bin", "pip")
    if succeeds(sys.executable, "-m", "venv", folder) and succeeds(pip, "install", "--quiet", wanted_uv()):
        return os.path.join(folder, "bin", "uv")
    return None


def uv_by_pip(folder):
    """uv by the machine's own pip."""
    if succeeds(sys.executable, "-m", "pip", "install", "--quiet", "--target", folder, wanted_uv()):
        return os.path.join(folder, "bin", "uv")
    return None


def uv_by_hand(folder):
    """uv's wheel as uv.lock names it, checked by its digest: for a Python without venv and pip."""
    import platform
    import urllib.request

    machine = platform.machine().lower().replace("arm64", "aarch64").replace("amd64", "x86_64")
    system = "manylinux" if sys.platform.startswith("linux") else "macosx"
    alike = machine.replace("aarch64", "arm64") if system == "macosx" else machine
    fitting = [(url, digest) for url, _, digest in wheels_of_uv() if system in url and url.endswith(alike + ".whl")]
    if not fitting:
        fail(f"there is no uv for this machine ({system} {machine}): install it by hand, and try again.")
    url, digest = fitting[0]
    try:
        with urllib.request.urlopen(url, timeout=300) as answer:
            data = answer.read()
    except (OSError, ValueError) as error:
        fail(f"uv could not be fetched ({error}): install it, or python3-venv, and try again.")
    if hashlib.sha256(data).hexdigest() != digest:
        fail("the download of uv is damaged: try again.")
    os.makedirs(folder, exist_ok=True)
    archive = os.path.join(folder, "uv.whl")
    with open(archive, "wb") as file:
        file.write(data)
    with zipfile.ZipFile(archive) as opened:
        inside = next(n for n in opened.namelist() if n.endswith("/scripts/uv"))
        os.makedirs(os.path.join(folder, "scripts"), exist_ok=True)
        program = os.path.join(folder, "scripts", "uv")
        with opened.open(inside) as source, open(program, "wb") as target:
            shutil.copyfileobj(source, target)
    os.chmod(program, os.stat(program).st_mode | stat.S_IXUSR)
    return program


def install(project, name, size):
    """Makes or renews an environment from the lock in a project's folder, unless it is up to date."""
    folder = os.path.join(HERE, name)
    stamp, wanted = os.path.join(folder, ".synced"), digest(project)
    if os.path.exists(stamp):
        with open(stamp) as file:
            if file.read() == wanted:
                return
    program, python = uv(), python_310()
    if python is None:
        print("rapport: no Python 3.10 here; uv installs one", flush=True)
    environment = dict(os.environ, UV_PROJECT_ENVIRONMENT=folder)
    environment.pop("VIRTUAL_ENV", None)
    lock = os.path.relpath(os.path.join(project, "uv.lock"), HERE)
    print(f"rapport: installing what {lock} lists into {name} ({size})", flush=True)
    done = subprocess.run([program, "sync", "--locked", "--python", python or "3.10"], env=environment, cwd=project)
    if done.returncode:
        fail("the environment could not be made; the lines above say why (no network, no Python 3.10, or a full disk).")
    with open(stamp, "w") as file:
        file.write(wanted)


def main():
    """Makes or renews what is asked for."""
    os.chdir(HERE)
    if sys.argv[1:] == ["tools"]:
        install(os.path.join(HERE, "tools"), ".venv-tools", "about 50 MB")
    elif sys.argv[1:]:
        fail("bootstrap.py takes nothing, or `tools`.")
    else:
        install(HERE, ".venv", "about 3 GB, some minutes the first time")


if __name__ == "__main__":
    main()
