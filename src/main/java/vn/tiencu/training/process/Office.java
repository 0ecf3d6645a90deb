package vn.tiencu.training.process;

import org.springframework.stereotype.Component;
import vn.tiencu.training.store.Journal;
import vn.tiencu.training.store.TrainingPlans;

/** What every act of this room works with. */
@Component
record Office(TrainingPlans plans, Journal journal, Checks checks, Shown shown) {}
