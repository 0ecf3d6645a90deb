package vn.tiencu.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

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
import vn.tiencu.api.Texts;
import vn.tiencu.kernel.Message;

/** Notes are written while a task's own timer is at work, as escalations do. */
class TaskNotesTest {

    private static final Message NOTE = Message.of("notification.note.OVERDUE_TO_HEAD");
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
        Texts texts = mock();
        when(texts.in(any(), any())).thenReturn("Đã báo cáo người đứng đầu");
        TaskNotes notes = new TaskNotes(engine.getTaskService(), texts);
        beans.put("escalate", (TaskListener) task -> {
            task.setPriority(80);
            notes.note(task.getId(), NOTE);
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
        assertThat(comments(taskId)).containsExactly("Đã báo cáo người đứng đầu");
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
