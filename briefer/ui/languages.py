"""Which language the window speaks: the one that was chosen, else the computer's where there is a catalogue for it."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from briefer.paths import TRANSLATIONS

SYSTEM = "system"  # in the settings file
ENGLISH = "en"


def languages() -> tuple[str, ...]:
    """The codes of those that there are catalogues for."""
    return tuple(sorted(file.stem.removeprefix("briefer_") for file in TRANSLATIONS.glob("briefer_*.qm")))


def name_of(code: str) -> str:
    """A language in itself: "Français"."""
    name = QLocale(QLocale(code).language(), QLocale.Country.World).nativeLanguageName()
    return name[:1].upper() + name[1:]


def speak(app: QCoreApplication, chosen: str = SYSTEM) -> None:
    """From now on sentences, numbers and dates are in the language `chosen`, in what is made afterwards."""
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.setParent(None)
    locale = locale_for(chosen, QLocale.system())
    QLocale.setDefault(locale)
    code = _language(locale)
    for name, folder in (("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)), ("briefer", "")):
        translator = QTranslator(app)
        if translator.load(f"{name}_{code}", folder or str(TRANSLATIONS)):
            app.installTranslator(translator)


def locale_for(chosen: str, system: QLocale) -> QLocale:
    """With the computer's own region where it speaks that language; English where no other can be spoken."""
    known, own = languages(), [QLocale(name) for name in system.uiLanguages()]
    wanted = [chosen] if chosen in known else [_language(one) for one in own if _language(one) in known]
    code = (*wanted, ENGLISH)[0]
    return next((one for one in own if _language(one) == code), QLocale(code))


def _language(locale: QLocale) -> str:
    return QLocale.languageToCode(locale.language())
