package vn.tiencu.casework;

import java.util.Set;
import vn.tiencu.engine.ProcessContract;
import vn.tiencu.engine.TaskAct;
import vn.tiencu.engine.TaskView;

/**
 * An act on one element of a room's model, or on several that differ only in who does them.
 *
 * @param <F> the form as a record with constraints
 */
public abstract class CaseAct<F> implements TaskAct<F> {

    private final ProcessContract process;
    private final Class<F> form;
    private final Set<String> elements;

    protected CaseAct(ProcessContract process, Class<F> form, String... elements) {
        this.process = process;
        this.form = form;
        this.elements = Set.of(elements);
    }

    @Override
    public String process() {
        return process.key();
    }

    @Override
    public Set<String> elements() {
        return elements;
    }

    @Override
    public Class<F> form() {
        return form;
    }

    /** The body of a task that is given to exactly one. */
    protected static String body(TaskView task) {
        return task.bodies().iterator().next();
    }
}
