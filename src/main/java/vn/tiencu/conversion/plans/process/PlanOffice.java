package vn.tiencu.conversion.plans.process;

import org.springframework.stereotype.Component;
import vn.tiencu.casework.Journal;
import vn.tiencu.casework.SigningChecks;
import vn.tiencu.conversion.plans.LineChecks;
import vn.tiencu.conversion.plans.PlanPrinting;
import vn.tiencu.conversion.plans.store.Lines;
import vn.tiencu.conversion.plans.store.Plans;

/** What every act on a plan works with. */
@Component
record PlanOffice(
        Plans plans,
        Lines lines,
        LineChecks rules,
        PlanPrinting papers,
        Waiting waiting,
        Journal journal,
        SigningChecks checks,
        PlanShown shown) {}
