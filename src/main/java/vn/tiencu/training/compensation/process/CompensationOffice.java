package vn.tiencu.training.compensation.process;

import org.springframework.stereotype.Component;
import vn.tiencu.casework.Journal;
import vn.tiencu.casework.SigningChecks;
import vn.tiencu.training.compensation.store.Compensations;
import vn.tiencu.training.compensation.store.Councils;

/** What every act on a compensation case works with. */
@Component
record CompensationOffice(
        Compensations cases, Councils councils, Journal journal, SigningChecks checks, CompensationShown shown) {}
