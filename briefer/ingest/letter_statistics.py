"""Which language a text is in by the statistics of its letters: langdetect's own answer, in less of its time."""

from collections.abc import Iterator, Sequence
from operator import mul
from typing import Any

from langdetect import DetectorFactory
from langdetect import detector_factory as loaded
from langdetect.detector import Detector

DetectorFactory.seed = 0  # so that the same text always gets the same answer
_SLIP = 1e-9  # how far sums of probabilities may be from what they should be
_STEPS = 5  # letters that are drawn between two looks at the probabilities


def language_by_letters(text: str, at_least: float, *, likely: str | None = None) -> str | None:
    """The language that has the probability `at_least`, which is a half or more, as langdetect names it; else `None`.

    Trials that cannot change the answer are not made. `likely` is the language that the caller goes on with where none
    is found: instead of its name, too, the answer may be `None`.
    """
    loaded.init_factory()
    detector = _Detector(loaded._factory)
    detector.append(text)
    found = [0.0] * len(detector.langlist)
    left: float = detector.n_trial
    for trial in detector.trials():
        left -= 1
        found = [sure + share / detector.n_trial for sure, share in zip(found, trial, strict=True)]
        rivals = [share for share, name in zip(found, detector.langlist, strict=True) if name != likely]
        if max(found) >= at_least + _SLIP or max(rivals) + left / detector.n_trial < at_least - _SLIP:
            break
    most = max(found)
    return str(detector.langlist[found.index(most)]) if most >= at_least else None


class _Detector(Detector):  # type: ignore[misc]  # langdetect has no types
    """Gives the trials one by one, and does their sums in one go; each number comes out the same to the last bit."""

    def trials(self) -> Iterator[list[float]]:
        """The probabilities of all languages by each trial; none where no letters of any language are known."""
        self.cleaning_text()
        threes = self._extract_ngrams()
        self.random.seed(self.seed)
        for _ in range(self.n_trial if threes else 0):
            yield self._trial(threes)

    def _trial(self, threes: Sequence[str]) -> list[float]:
        """Draws letters, three at most each time, and multiplies each language's probability by how often it has them,
        until one language is certain.
        """
        weight = (self.alpha + self.random.gauss(0.0, 1.0) * self.ALPHA_WIDTH) / self.BASE_FREQ
        weighted: dict[str, list[float]] = {}
        found: list[float] = self._init_probability()
        for drawn in range(0, self.ITERATION_LIMIT + 1, _STEPS):
            product: Any = found
            for _ in range(_STEPS if drawn else 1):
                letters = self.random.choice(threes)
                shares = weighted.get(letters)
                if shares is None:
                    shares = weighted[letters] = [weight + share for share in self.word_lang_prob_map[letters]]
                product = map(mul, product, shares)
            found = list(product)
            whole = sum(found)
            found = [each / whole for each in found]
            if max(found) > self.CONV_THRESHOLD:
                break
        return found
