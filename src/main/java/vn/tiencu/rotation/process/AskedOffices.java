package vn.tiencu.rotation.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import vn.tiencu.engine.ModelBean;
import vn.tiencu.rotation.AskedUnit;
import vn.tiencu.rotation.store.AskedUnits;

/** The personnel offices that are asked for people, one task each. */
@ModelBean("rotation_units")
public class AskedOffices {

    private final AskedUnits units;

    AskedOffices(AskedUnits units) {
        this.units = units;
    }

    /** Their body keys. */
    public List<String> asked(DelegateExecution execution) {
        return units.of(execution.getProcessBusinessKey()).stream()
                .map(AskedUnit::body)
                .toList();
    }
}
