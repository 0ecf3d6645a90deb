package vn.tiencu.conversion.complaints.process;

import org.springframework.stereotype.Component;
import vn.tiencu.casework.Journal;
import vn.tiencu.casework.SigningChecks;
import vn.tiencu.conversion.complaints.ComplaintPrinting;
import vn.tiencu.conversion.complaints.store.Complaints;
import vn.tiencu.conversion.moves.store.Moves;
import vn.tiencu.conversion.plans.store.Plans;

/** What every act on a complaint works with. */
@Component
record ComplaintOffice(
        Complaints complaints,
        Moves moves,
        Plans plans,
        ComplaintPrinting papers,
        Journal journal,
        SigningChecks checks,
        ComplaintShown shown) {}
