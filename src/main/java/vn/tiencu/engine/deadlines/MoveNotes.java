package vn.tiencu.engine.deadlines;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.impl.persistence.entity.CommentEntity;
import org.camunda.bpm.engine.task.Event;
import org.springframework.stereotype.Component;
import vn.tiencu.api.Texts;
import vn.tiencu.calendar.RunningDeadlines.Decree;
import vn.tiencu.kernel.Message;

/** The note on every task whose deadline moved: by which document, from which day to which, and why. */
@Component
class MoveNotes {

    private final Commands commands;
    private final Texts texts;

    MoveNotes(Commands commands, Texts texts) {
        this.commands = commands;
        this.texts = texts;
    }

    void write(List<Moving> moved, Decree decree, Instant now) {
        commands.run(context ->
                moved.forEach(each -> context.getCommentManager().insert(note(each, text(each, decree), decree, now))));
    }

    private String text(Moving moved, Decree decree) {
        return texts.in(
                Texts.VIETNAMESE,
                Message.of(
                        "engine.deadlineMoved",
                        moved.task().due(),
                        moved.move().due(),
                        decree.document(),
                        moved.move().why()));
    }

    private static CommentEntity note(Moving moved, String text, Decree decree, Instant now) {
        CommentEntity note = new CommentEntity();
        note.setType(CommentEntity.TYPE_COMMENT);
        note.setAction(Event.ACTION_ADD_COMMENT);
        note.setUserId(decree.by());
        note.setTime(Date.from(now));
        note.setTaskId(moved.task().taskId());
        note.setRootProcessInstanceId(moved.task().rootInstanceId());
        note.setRemovalTime(moved.task().removal());
        note.setMessage(note.toEventMessage(text));
        note.setFullMessage(text);
        return note;
    }
}
