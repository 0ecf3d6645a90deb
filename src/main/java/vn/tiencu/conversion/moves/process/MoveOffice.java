package vn.tiencu.conversion.moves.process;

import org.springframework.stereotype.Component;
import vn.tiencu.casework.Journal;
import vn.tiencu.casework.SigningChecks;
import vn.tiencu.conversion.lists.Radar;
import vn.tiencu.conversion.moves.MovePrinting;
import vn.tiencu.conversion.moves.store.Moves;
import vn.tiencu.conversion.plans.store.Plans;

/** What every act on a move works with. */
@Component
record MoveOffice(
        Moves moves,
        Plans plans,
        MovePrinting papers,
        Radar radar,
        Journal journal,
        SigningChecks checks,
        MoveShown shown) {}
