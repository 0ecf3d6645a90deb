package vn.tiencu.training.papers;

import org.springframework.stereotype.Component;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.lines.PlanLine;
import vn.tiencu.training.lines.store.Budgets;
import vn.tiencu.training.lines.store.Classes;
import vn.tiencu.training.lines.store.Lines;
import vn.tiencu.training.needs.Programmes;

/** Reads what a plan consists of. */
@Component
class PlanReader {

    private final Lines lines;
    private final Classes classes;
    private final Budgets budgets;
    private final Programmes programmes;

    PlanReader(Lines lines, Classes classes, Budgets budgets, Programmes programmes) {
        this.lines = lines;
        this.classes = classes;
        this.budgets = budgets;
        this.programmes = programmes;
    }

    PlanContents of(TrainingPlan about) {
        String number = about.number().toString();
        return new PlanContents(
                lines.of(number).stream().filter(PlanLine::counts).toList(),
                classes.of(number),
                budgets.of(number),
                programmes.byKey());
    }

    PlanContents ofUnit(TrainingPlan about, String unitId) {
        return of(about).only(each -> each.unitId().equals(unitId));
    }
}
