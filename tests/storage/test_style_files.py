"""The user's own citation styles as files: one that is bad costs no other, and none is dropped unsaid."""

import os
from pathlib import Path

import pytest

from briefer.domain.errors import SaveFailed
from briefer.storage.style_files import MOST, StyleFolder


def names(styles: StyleFolder) -> list[str]:
    return [name for name, _ in styles.all()]


@pytest.mark.skipif(os.name == "nt", reason="permissions are others there")
def test_a_style_that_cannot_be_read_hides_no_other(ordinary_folder: Path) -> None:
    styles = StyleFolder(ordinary_folder / "styles")
    for name in ("a.csl", "b.csl", "c.csl"):
        styles.save(name, b"<style/>")
    (ordinary_folder / "styles" / "b.csl").chmod(0)
    assert names(styles) == ["a.csl", "c.csl"]


def test_a_style_too_many_is_refused_and_one_of_them_can_still_be_saved(tmp_path: Path) -> None:
    styles = StyleFolder(tmp_path)
    for number in range(MOST):
        (tmp_path / f"{number:03}.csl").write_bytes(b"<style/>")
    with pytest.raises(SaveFailed, match=f"there are {MOST} styles already"):
        styles.save("more.csl", b"<style/>")
    assert len(names(styles)) == MOST and "more.csl" not in names(styles)
    styles.save("000.csl", b"<style>changed</style>")
    assert styles.all()[0] == ("000.csl", b"<style>changed</style>")


def test_a_folder_that_is_not_there_holds_no_styles(tmp_path: Path) -> None:
    assert StyleFolder(tmp_path / "none").all() == ()
