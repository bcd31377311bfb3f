"""Everything a client of the core is given: the window and the command line reach adapters only through this."""

from dataclasses import dataclass

from briefer.ports.briefings import RecoveryCopies, Versions
from briefer.ports.citing import OwnStyles
from briefer.services.adjusting import Adjusting
from briefer.services.checking import Checking
from briefer.services.comparing import Comparing
from briefer.services.curation import Curation
from briefer.services.drafting import Drafting
from briefer.services.exporting import Exporting
from briefer.services.house_templates import HouseTemplates
from briefer.services.indexing import Indexing
from briefer.services.library import LibraryService
from briefer.services.originals import Originals
from briefer.services.packs import Packs
from briefer.services.previewing import Previewing
from briefer.services.quoting import Quoting
from briefer.services.referencing import Referencing
from briefer.services.searching import Searching
from briefer.services.settings import SettingsService
from briefer.services.verifying import Verifying
from briefer.services.watching import Watching
from briefer.services.wording import Wordings


@dataclass(frozen=True, slots=True)
class Services:
    library: LibraryService
    watching: Watching
    packs: Packs
    indexing: Indexing
    curation: Curation
    searching: Searching
    originals: Originals
    adjusting: Adjusting
    quoting: Quoting
    referencing: Referencing
    drafting: Drafting
    checking: Checking
    comparing: Comparing
    exporting: Exporting
    house_templates: HouseTemplates
    previewing: Previewing
    verifying: Verifying
    settings: SettingsService
    recovery: RecoveryCopies
    own_styles: OwnStyles
    versions: Versions
    wordings: Wordings
