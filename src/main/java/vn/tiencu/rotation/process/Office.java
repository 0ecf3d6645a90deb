package vn.tiencu.rotation.process;

import org.springframework.stereotype.Component;
import vn.tiencu.casework.Journal;
import vn.tiencu.casework.SigningChecks;
import vn.tiencu.rotation.RotationPapers;
import vn.tiencu.rotation.store.AskedUnits;
import vn.tiencu.rotation.store.RotationLines;
import vn.tiencu.rotation.store.RotationPlans;

/** What every act on a plan works with. */
@Component
record Office(
        RotationPlans plans,
        AskedUnits units,
        RotationLines lines,
        Journal journal,
        SigningChecks checks,
        RotationPapers papers,
        PlanShown shown) {}
