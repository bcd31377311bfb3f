from briefer.system_libraries import missing_packages, sentence_for


def test_a_missing_library_is_named_by_its_package() -> None:
    packages = missing_packages(x11=True, platform="linux", loads=lambda library: library != "libxcb-cursor.so.0")

    assert packages == ("libxcb-cursor0",)
    assert "sudo apt install libxcb-cursor0" in sentence_for(packages)


def test_x11_libraries_are_not_asked_for_where_x11_is_not_used() -> None:
    assert missing_packages(x11=False, platform="linux", loads=lambda library: "xcb" not in library) == ()


def test_windows_and_macos_bring_their_own() -> None:
    assert missing_packages(x11=True, platform="win32", loads=lambda _: False) == ()
