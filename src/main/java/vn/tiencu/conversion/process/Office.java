package vn.tiencu.conversion.process;

import org.springframework.stereotype.Component;
import vn.tiencu.casework.Journal;
import vn.tiencu.casework.SigningChecks;
import vn.tiencu.conversion.papers.ConversionPapers;
import vn.tiencu.conversion.rules.ConversionRules;
import vn.tiencu.conversion.rules.LineChecks;
import vn.tiencu.conversion.store.Complaints;
import vn.tiencu.conversion.store.ConversionMoves;
import vn.tiencu.conversion.store.ConversionPlans;
import vn.tiencu.conversion.store.PlanLines;

/** What every act of this room works with. */
@Component
record Office(
        ConversionPlans plans,
        PlanLines lines,
        ConversionMoves moves,
        Complaints complaints,
        Journal journal,
        SigningChecks checks,
        LineChecks lineChecks,
        ConversionRules rules,
        ConversionPapers papers,
        PaperFacts facts,
        Shown shown) {}
