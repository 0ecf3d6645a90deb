package vn.tiencu.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Comment;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import vn.tiencu.engine.settings.ActGuard;
import vn.tiencu.engine.store.TaskLocks;
import vn.tiencu.engine.store.TaskTerms;

/** Notes are written while a task's own timer is at work, as escalations do. */
class TaskNotesTest {

    private static final String NOTE = "Đã báo cáo người đứng đầu";
    private final List<Runnable> after = new ArrayList<>();
    private ProcessEngine engine;

    @BeforeEach
    void start() {
        StandaloneInMemProcessEngineConfiguration settings = new StandaloneInMemProcessEngineConfiguration();
        settings.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID());
        settings.setProcessEngineName(UUID.randomUUID().toString());
        settings.setJobExecutorActivate(false);
        settings.setDefaultNumberOfRetries(1);
        Map<Object, Object> beans = new HashMap<>();
        settings.setBeans(beans);
        engine = settings.buildProcessEngine();
        Tasks tasks = new Tasks(
                engine.getTaskService(),
                mock(TaskLists.class),
                mock(TaskActs.class),
                mock(TaskLocks.class),
                mock(TaskTerms.class),
                mock(ActGuard.class),
                mock(PlatformTransactionManager.class));
        beans.put("escalate", (TaskListener) task -> {
            task.setPriority(80);
            tasks.note(task.getId(), NOTE);
            after.forEach(Runnable::run);
        });
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("one.bpmn", model())
                .deploy();
        engine.getRuntimeService().startProcessInstanceByKey("one");
    }

    private static BpmnModelInstance model() {
        return Bpmn.createExecutableProcess("one")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask("UserTask_One")
                .camundaTaskListenerDelegateExpressionTimeoutWithDate("escalate", "${escalate}", "2026-01-01T00:00:00")
                .endEvent()
                .done();
    }

    @AfterEach
    void stop() {
        engine.close();
    }

    @Test
    void aNoteStandsOnTheTaskAndStaysInItsHistory() {
        fireTimer();
        String taskId = engine.getTaskService().createTaskQuery().singleResult().getId();
        assertThat(comments(taskId)).containsExactly(NOTE);
        engine.getTaskService().complete(taskId);
        assertThat(comments(taskId)).hasSize(1);
    }

    @Test
    void aNoteOfAStepThatFailsIsGone() {
        after.add(() -> {
            throw new IllegalStateException("the step fails");
        });
        assertThatThrownBy(this::fireTimer).hasMessageContaining("the step fails");
        String taskId = engine.getTaskService().createTaskQuery().singleResult().getId();
        assertThat(comments(taskId)).isEmpty();
    }

    private void fireTimer() {
        engine.getManagementService()
                .executeJob(engine.getManagementService()
                        .createJobQuery()
                        .singleResult()
                        .getId());
    }

    private List<String> comments(String taskId) {
        return engine.getTaskService().getTaskComments(taskId).stream()
                .map(Comment::getFullMessage)
                .toList();
    }
}
