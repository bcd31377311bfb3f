from briefer.librarian.estimate import FILE, Estimate


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_nothing_is_promised_before_it_can_be_known() -> None:
    clock = Clock()
    estimate = Estimate(clock)
    clock.now = 60.0  # whoever reads was starting up
    assert estimate.left(100, 100) is None
    estimate.note(0)
    clock.now += 1.0
    estimate.note(0)
    assert estimate.left(100, 100) is None


def test_the_bytes_that_are_left_count_and_not_only_the_files() -> None:
    clock = Clock()
    estimate = Estimate(clock)
    for _ in range(11):
        estimate.note(0)
        clock.now += 1.0
    clock.now -= 1.0
    assert estimate.left(10, 0) == 10.0
    assert estimate.left(10, 40 * FILE) == 50.0


def test_a_pause_is_not_counted() -> None:
    clock = Clock()
    estimate = Estimate(clock)
    for _ in range(5):
        estimate.note(0)
        clock.now += 1.0
    before = estimate.left(10, 0)
    clock.now += 100.0
    estimate.skip_pause(100.0)
    assert estimate.left(10, 0) == before


def test_only_the_last_while_sets_the_pace() -> None:
    clock = Clock()
    estimate = Estimate(clock)
    for _ in range(10):
        estimate.note(0)
        clock.now += 10.0
    for _ in range(400):
        estimate.note(0)
        clock.now += 0.1
    left = estimate.left(100, 0)
    assert left is not None and left < 12
