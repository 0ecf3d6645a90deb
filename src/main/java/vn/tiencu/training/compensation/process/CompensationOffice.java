package vn.tiencu.training.compensation.process;

import org.springframework.stereotype.Component;
import vn.tiencu.training.classes.process.SigningChecks;
import vn.tiencu.training.compensation.store.Compensations;
import vn.tiencu.training.compensation.store.Councils;
import vn.tiencu.training.store.Journal;

/** What every act on a compensation case works with. */
@Component
record CompensationOffice(
        Compensations cases, Councils councils, Journal journal, SigningChecks checks, CompensationShown shown) {}
