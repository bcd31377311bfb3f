"""What every flow works with, and the one way in which failures are told."""

import logging
from collections.abc import Callable
from dataclasses import dataclass

from briefer.domain.errors import BrieferError
from briefer.services.services import Services
from briefer.ui.dialogs import Dialogs
from briefer.ui.jobs import Jobs
from briefer.ui.message_bar import MessageBar, Tone
from briefer.ui.messages import sentence_for
from briefer.ui.status_bar import StatusBar

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Desk:
    """Given to each flow. `clock` says the time of day as it is shown: "10:42"."""

    services: Services
    jobs: Jobs
    dialogs: Dialogs
    messages: MessageBar
    status: StatusBar
    clock: Callable[[], str]

    def fail(self, error: Exception) -> None:
        """Tells a failure in the message bar; what is not ours to explain goes to the log as well."""
        tell(error, self.messages)


def tell(error: Exception, messages: MessageBar) -> None:
    """A failure as a sentence."""
    if not isinstance(error, BrieferError):
        _LOG.error("unexpected failure", exc_info=error)
    messages.say(sentence_for(error), Tone.STOP)
