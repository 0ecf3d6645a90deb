package vn.tiencu.training.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import vn.tiencu.engine.ModelBean;
import vn.tiencu.training.store.AskedUnits;

/** The personnel offices that are asked for the needs of their units, one task each. */
@ModelBean("training_units")
public class AskedOffices {

    private final AskedUnits units;

    AskedOffices(AskedUnits units) {
        this.units = units;
    }

    /** Their body keys. */
    public List<String> asked(DelegateExecution execution) {
        return units.of(execution.getProcessBusinessKey()).stream()
                .map(AskedUnits.Row::body)
                .toList();
    }
}
