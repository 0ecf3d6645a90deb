package vn.tiencu.training.process;

import org.springframework.stereotype.Component;
import vn.tiencu.casework.Journal;
import vn.tiencu.casework.SigningChecks;
import vn.tiencu.training.store.TrainingPlans;

/** What every act of this room works with. */
@Component
record Office(TrainingPlans plans, Journal journal, SigningChecks checks, Shown shown) {}
