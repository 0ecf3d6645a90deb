package vn.tiencu.engine;

import java.time.LocalDate;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import vn.tiencu.engine.deadlines.StoodStill;
import vn.tiencu.kernel.CaseNumber;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;

/** Cases that stand still: no task is done and no timer rings until they go on. */
@Component
class CasePauses {
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final StoodStill stoodStill;

    CasePauses(RuntimeService runtime, TaskService tasks, StoodStill stoodStill) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.stoodStill = stoodStill;
    }

    void suspend(CaseNumber number) {
        runtime.suspendProcessInstanceById(running(number).getId());
    }

    int resume(CaseNumber number, LocalDate since) {
        runtime.activateProcessInstanceById(running(number).getId());
        return stoodStill.moveOn(number.toString(), since);
    }

    private ProcessInstance running(CaseNumber number) {
        ProcessInstance found = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.toString())
                .rootProcessInstances()
                .singleResult();
        if (found == null) {
            throw Refused.conflict("caseEnded", Message.of("engine.caseEnded", number), null);
        }
        return found;
    }

    /** A task of a case that stands still can be neither taken nor done (409). */
    void requireRunning(String taskId) {
        if (tasks.createTaskQuery().taskId(taskId).suspended().count() > 0) {
            throw suspended();
        }
    }

    static Refused suspended() {
        return Refused.conflict("caseSuspended", Message.of("engine.caseSuspended"), null);
    }
}
