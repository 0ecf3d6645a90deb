package vn.tiencu.training.classes.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiencu.training.classes.process.ClassShown.ClassHead;

/** A class as the interface shows it; papers only to those who may read them. */
record ClassView(
        @JsonUnwrapped ClassHead head,
        String status,
        @Nullable LocalDate effectDue,
        List<ClassTaskShown> openTasks,
        List<ClassPaperShown> papers,
        @Nullable ClassEndShown end) {

    record ClassTaskShown(
            String id,
            String element,
            String name,
            List<String> bodies,
            @Nullable OffsetDateTime due,
            String urgency) {}

    record ClassPaperShown(
            String id, String kind, String title, @Nullable String number, LocalDate date, String docx, String pdf) {}

    record ClassEndShown(String element, String reason, OffsetDateTime at) {}
}
