package vn.tiencu.engine;

import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Service;
import vn.tiencu.api.Texts;
import vn.tiencu.kernel.Message;

/** Leaves a note on a task where Tasklist and Cockpit show it, in Vietnamese; it stays in the history of the case. */
@Service
public class TaskNotes {

    private final TaskService tasks;
    private final Texts texts;

    TaskNotes(TaskService tasks, Texts texts) {
        this.tasks = tasks;
        this.texts = texts;
    }

    /** Adds a note in the transaction at hand, so that it is gone when the step is taken back. */
    public void note(String taskId, Message message) {
        tasks.createComment(taskId, null, texts.in(Texts.VIETNAMESE, message));
    }
}
