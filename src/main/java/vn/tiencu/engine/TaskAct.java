package vn.tiencu.engine;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import vn.tiencu.calendar.Term;
import vn.tiencu.identity.Caller;

/**
 * What a person does with one kind of task: the room checks it, stores it in its own tables and tells the process only the
 * small outcome. Tasklist and the interface complete tasks through this and through nothing else.
 *
 * @param <F> the form as a record with constraints
 */
public interface TaskAct<F> {

    /** Key of the process whose task it is. */
    String process();

    /** Ids of the tasks in the model that it serves. */
    Set<String> elements();

    /** The form that is filled in. */
    Class<F> form();

    /** What the form needs to show: the case, lists to choose from. Nothing that the caller may not see. */
    default Object shown(TaskView task, Caller caller) {
        return Map.of();
    }

    /** Does it; throws {@link vn.tiencu.kernel.Refused} when the rules say no, and then nothing is stored. */
    Map<String, Object> perform(TaskView task, Caller caller, F form);

    /**
     * What a room knows of a task's term and its table of terms cannot: a day that was given to one unit, the rest of a clock
     * that was stopped. Asked when a task comes to be.
     */
    interface OwnTerms {

        /**
         * The term in place of the ruled one, counted from today, or empty where the table says it all.
         *
         * @param execution where the process stands, with its variables
         * @param element id of the task in the model
         */
        Optional<Term> term(DelegateExecution execution, String element, Term ruled);
    }
}
