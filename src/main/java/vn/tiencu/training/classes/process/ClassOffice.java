package vn.tiencu.training.classes.process;

import org.springframework.stereotype.Component;
import vn.tiencu.casework.Journal;
import vn.tiencu.casework.SigningChecks;
import vn.tiencu.training.classes.store.ClassRuns;
import vn.tiencu.training.classes.store.Trainees;

/** What every act on a class works with. */
@Component
record ClassOffice(ClassRuns runs, Trainees trainees, Journal journal, SigningChecks checks, ClassShown shown) {}
