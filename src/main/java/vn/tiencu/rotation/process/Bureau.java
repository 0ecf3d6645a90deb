package vn.tiencu.rotation.process;

import org.springframework.stereotype.Component;
import vn.tiencu.casework.Journal;
import vn.tiencu.casework.SigningChecks;
import vn.tiencu.rotation.RotationPapers;
import vn.tiencu.rotation.store.Assignments;
import vn.tiencu.rotation.store.Evaluations;
import vn.tiencu.rotation.store.Opinions;

/** What every act on one person's rotation works with. */
@Component
record Bureau(
        Assignments cases,
        Opinions opinions,
        Evaluations evaluations,
        Journal journal,
        SigningChecks checks,
        RotationPapers papers,
        AssignmentShown shown) {}
