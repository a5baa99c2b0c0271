"""What trainers decide is saved to a repository or a plain folder, and nothing is lost."""

from __future__ import annotations

import errno
import multiprocessing
import os
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest

from bot.errors import SaveRefused
from bot.workshop import copied_tree, git_tree, saving
from bot.workshop.saved import Author
from bot.workshop.saving import Change, Read, newest_folder, save

LAN = Author("Lan Nguyễn", "lan")
GREET = "data/nlu/en/conversation.yml"
MESSAGE = "Two greetings\n\nFrom the review of last week."


def git(folder: Path, *arguments: str) -> str:
    names = ["-c", "user.name=Ada", "-c", "user.email=ada@team.example", "-c", "init.defaultBranch=main"]
    ran = subprocess.run(["git", "-C", str(folder), *names, *arguments], capture_output=True, check=True)
    return ran.stdout.decode()


def plain_folder(folder: Path) -> Path:
    for name, text in {
        GREET: "- hello\n- morning\n",
        "domain.yml": "intents: [greet]\n",
        "config.yml": "x: 1\n",
    }.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def repository(folder: Path) -> Path:
    plain_folder(folder)
    git(folder, "init", "--quiet")
    commit(folder, "The beginning")
    return folder


def commit(folder: Path, message: str) -> str:
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--no-verify", "-m", message)
    return git(folder, "rev-parse", "HEAD").strip()


@pytest.fixture(params=["git", "folder"])
def project(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return (repository if request.param == "git" else plain_folder)(tmp_path / "project")


@pytest.fixture
def var(tmp_path: Path) -> Path:
    return tmp_path / "var"


def adding(line: str, path: str = GREET) -> Change:
    def change(read: Read) -> Mapping[str, str | None]:
        return {path: (read(path) or "") + line + "\n"}

    return change


def writing(path: str, text: str | None) -> Change:
    return lambda read: {path: text}


def test_a_save_is_in_the_tree_and_the_project_is_left_alone(project: Path, var: Path) -> None:
    saved = save(project, var, adding("- hi there"), MESSAGE, LAN)
    assert saved.files == (GREET,)
    assert (saved.folder / GREET).read_text() == "- hello\n- morning\n- hi there\n"
    assert (project / GREET).read_text() == "- hello\n- morning\n"
    assert newest_folder(project, var) == saved.folder
    assert saved.missed is None
    assert saved.name


def test_a_commit_has_the_trainer_as_author(var: Path, tmp_path: Path) -> None:
    project = repository(tmp_path / "project")
    hook = project / ".git" / "hooks" / "commit-msg"
    hook.write_text("#!/bin/sh\nexit 1\n")
    hook.chmod(0o755)
    git(project, "config", "commit.gpgSign", "true")
    saved = save(project, var, adding("- hi"), MESSAGE, LAN)
    assert saved.commit
    assert saved.branch == "workshop"
    shown = git(project, "show", "--no-patch", "--format=%an|%ae|%cn|%B", saved.commit)
    assert shown.strip() == f"Lan Nguyễn|lan@workshop.invalid|Rapport|{MESSAGE}"
    assert git(project, "rev-parse", "workshop").strip() == saved.commit
    assert git(project, "rev-parse", "--abbrev-ref", "HEAD").strip() == "main"
    assert git(project, "status", "--porcelain") == ""


@pytest.mark.parametrize("tool", [["git", "apply"], ["patch", "--quiet", "-p1", "-i"]], ids=["git apply", "patch"])
def test_patches_apply_in_their_order(tool: list[str], var: Path, tmp_path: Path) -> None:
    project = plain_folder(tmp_path / "project")
    (project / GREET).write_text("- hello\n- no newline at the end", encoding="utf-8")
    new = "tests/conversations/xin-chào.yml"
    changes = [adding("\n- chào\u2028em"), writing(new, "a: 1\nb"), writing(new, "a: 1\nc\n"), writing(new, None)]
    saved = [save(project, var, change, f"Step {n}", LAN) for n, change in enumerate(changes)]
    patches = [each.patch for each in saved]
    assert [path.name[:4] for path in patches if path] == ["0001", "0002", "0003", "0004"]
    assert "From: Lan Nguyễn <lan@workshop.invalid>\nSubject: [PATCH] Step 0\n" in patches[0].read_text()  # type: ignore[union-attr]
    for patch in patches[:3]:
        subprocess.run([*tool, str(patch)], cwd=project, check=True)
    assert (project / new).read_text() == "a: 1\nc\n"
    subprocess.run([*tool, str(patches[3])], cwd=project, check=True)
    assert (project / GREET).read_bytes() == (saved[-1].folder / GREET).read_bytes()
    assert not (project / new).exists()
    assert save(project, var, adding("- more"), "Step 5", LAN).missed is None


def _save_often(project: Path, var: Path, who: str) -> None:
    for number in range(3):
        save(project, var, adding(f"- {who} {number}"), f"{who} {number}", Author(who, who))


def test_nothing_is_lost_when_two_processes_save_at_once(project: Path, var: Path) -> None:
    start = multiprocessing.get_context("fork").Process
    processes = [start(target=_save_often, args=(project, var, who)) for who in ("lan", "amira")]
    for process in processes:
        process.start()
    for process in processes:
        process.join(60)
    assert [process.exitcode for process in processes] == [0, 0]
    lines = (newest_folder(project, var) / GREET).read_text().splitlines()
    assert sorted(lines[2:]) == sorted(f"- {who} {n}" for who in ("lan", "amira") for n in range(3))


def test_what_is_new_in_the_project_is_taken_in(project: Path, var: Path) -> None:
    save(project, var, adding("- hi"), "Hi", LAN)
    (project / "domain.yml").write_text("intents: [greet, thank]\n", encoding="utf-8")
    if (project / ".git").exists():
        commit(project, "Another intent")
    saved = save(project, var, adding("- hi again"), "Again", LAN)
    assert saved.missed is None
    assert (saved.folder / "domain.yml").read_text() == "intents: [greet, thank]\n"
    assert (saved.folder / GREET).read_text().endswith("- hi\n- hi again\n")


def test_a_conflict_is_said_and_the_save_is_made_all_the_same(project: Path, var: Path) -> None:
    save(project, var, adding("- hi"), "Hi", LAN)
    (project / GREET).write_text("- hello\n- morning\n- howdy\n", encoding="utf-8")
    if (project / ".git").exists():
        commit(project, "Howdy")
    for _ in range(2):
        saved = save(project, var, adding("- hi again"), "Again", LAN)
        assert saved.missed
        assert GREET in saved.missed
    assert (saved.folder / GREET).read_text() == "- hello\n- morning\n- hi\n- hi again\n- hi again\n"


def test_a_project_in_a_folder_of_a_repository(var: Path, tmp_path: Path) -> None:
    top = tmp_path / "top"
    plain_folder(top / "assistant")
    git(top.parent, "init", "--quiet", str(top))
    commit(top, "All")
    saved = save(top / "assistant", var, adding("- hi"), "Hi", LAN)
    assert git(top, "show", "--name-only", "--format=", saved.commit or "").strip() == f"assistant/{GREET}"
    assert saved.folder == var / "workshop" / "tree" / "assistant"


def test_a_folder_which_a_repository_does_not_keep_is_a_plain_one(var: Path, tmp_path: Path) -> None:
    repository(tmp_path / "other")
    assert save(plain_folder(tmp_path / "other" / "unpacked"), var, adding("- hi"), "Hi", LAN).patch


def test_where_nothing_changes_nothing_is_saved(project: Path, var: Path) -> None:
    saved = save(project, var, lambda read: {GREET: read(GREET)}, "Nothing", LAN)
    assert (saved.files, saved.commit, saved.patch) == ((), None, None)


@pytest.mark.parametrize(
    "path",
    ["config.yml", "bot/app.py", "data/../config.yml", "/etc/passwd", "data/nlu/../../x", "", "data//x", "tests/nlu",
     "data/.git/x", "domain.yml/x", "data\\x"],
)  # fmt: skip
def test_other_paths_are_refused(path: str, project: Path, var: Path) -> None:
    with pytest.raises(SaveRefused, match=r"no path|none of the files"):
        save(project, var, writing(path, "x"), "Bad", LAN)
    assert not (project.parent / "x").exists()


def test_a_link_out_of_the_tree_is_not_followed(project: Path, var: Path, tmp_path: Path) -> None:
    (tmp_path / "outside").mkdir()
    (newest_folder(project, var) / "data" / "link").symlink_to(tmp_path / "outside")
    with pytest.raises(SaveRefused, match="leads out of the project"):
        save(project, var, writing("data/link/x.yml", "x"), "Bad", LAN)
    assert list((tmp_path / "outside").iterdir()) == []


def test_a_name_cannot_break_the_commit(var: Path, tmp_path: Path) -> None:
    saved = save(repository(tmp_path / "project"), var, adding("- hi"), "Hi", Author("<>\n", "a b\n<x>"))
    assert git(saved.folder, "log", "-1", "--format=%an <%ae>").strip() == (
        "a-b--x-@workshop.invalid <a-b--x-@workshop.invalid>"
    )


def test_what_was_ended_half_way_is_put_back(var: Path, tmp_path: Path) -> None:
    project = repository(tmp_path / "project")
    folder = newest_folder(project, var)
    (var / "workshop" / "unfinished.json").write_text(f'["{GREET}", "data/new.yml"]')
    (folder / GREET).write_text("- half")
    (folder / "data" / "new.yml").write_text("half")
    git(folder, "add", "--all")
    saved = save(project, var, adding("- hi"), "Hi", LAN)
    assert (saved.folder / GREET).read_text() == "- hello\n- morning\n- hi\n"
    assert not (folder / "data" / "new.yml").exists()


def test_a_tree_that_was_changed_by_hand_is_left_as_it_is(var: Path, tmp_path: Path) -> None:
    project = repository(tmp_path / "project")
    folder = newest_folder(project, var)
    (folder / GREET).write_text("- by hand")
    with pytest.raises(SaveRefused, match="changed by hand"):
        save(project, var, adding("- hi"), "Hi", LAN)
    assert (folder / GREET).read_text() == "- by hand"


def test_a_work_tree_that_is_gone_is_made_again_with_all_that_was_saved(var: Path, tmp_path: Path) -> None:
    project = repository(tmp_path / "project")
    folder = save(project, var, adding("- hi"), "Hi", LAN).folder
    folder.rename(tmp_path / "gone")
    assert (newest_folder(project, var) / GREET).read_text().endswith("- hi\n")


def test_a_branch_that_somebody_has_checked_out_is_said(var: Path, tmp_path: Path) -> None:
    project = repository(tmp_path / "project")
    git(project, "switch", "--quiet", "--create", "workshop")
    with pytest.raises(SaveRefused, match="already checked out|already used"):
        save(project, var, adding("- hi"), "Hi", LAN)


def test_without_git_it_says_what_to_do(var: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    project = repository(tmp_path / "project")
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(SaveRefused, match="git is not installed here"):
        save(project, var, adding("- hi"), "Hi", LAN)


def test_a_full_disk_saves_nothing(project: Path, var: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = newest_folder(project, var)

    def full(*_: object, **__: object) -> None:
        (folder / GREET).write_text("- ha")
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), GREET)

    with monkeypatch.context() as patched:
        patched.setattr(git_tree, "write", full)
        patched.setattr(copied_tree, "_write_whole", full)
        with pytest.raises(SaveRefused, match="No space left on device"):
            save(project, var, adding("- hi"), "Hi", LAN)
    assert (folder / GREET).read_text() == "- hello\n- morning\n"
    assert save(project, var, adding("- hi"), "Hi", LAN).files == (GREET,)


def test_git_does_not_look_at_the_surroundings(var: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_DIR", str(tmp_path / "elsewhere"))
    monkeypatch.setenv("GIT_AUTHOR_NAME", "Somebody else")
    monkeypatch.delenv("GIT_DIR")
    project = repository(tmp_path / "project")
    monkeypatch.setenv("GIT_DIR", str(tmp_path / "elsewhere"))
    saved = save(project, var, adding("- hi"), "Hi", LAN)
    monkeypatch.delenv("GIT_DIR")
    assert git(project, "log", "-1", "--format=%an", saved.commit or "").strip() == "Lan Nguyễn"


def test_what_may_be_written_is_what_is_said() -> None:
    assert saving.WRITABLE == ("data/", "tests/conversations/", "tests/nlu/", "tests/register/", "domain.yml")
