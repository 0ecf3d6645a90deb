package vn.tiencu.training.compensation.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiencu.training.compensation.Compensation;
import vn.tiencu.training.compensation.process.CompensationShown.CompensationHead;
import vn.tiencu.training.compensation.process.CompensationShown.MemberShown;
import vn.tiencu.training.compensation.process.CompensationShown.ReckoningShown;

/** A compensation case as the interface shows it to those who know of it. */
record CompensationView(
        @JsonUnwrapped CompensationHead head,
        String status,
        @Nullable ReckoningShown reckoning,
        List<MemberShown> council,
        Compensation.@Nullable Meeting meeting,
        Compensation.Decision decision,
        List<CompensationTaskShown> openTasks,
        List<CompensationPaperShown> papers,
        @Nullable CompensationEndShown end) {

    record CompensationTaskShown(
            String id,
            String element,
            String name,
            List<String> bodies,
            @Nullable OffsetDateTime due,
            String urgency) {}

    record CompensationPaperShown(
            String id, String kind, String title, @Nullable String number, LocalDate date, String docx, String pdf) {}

    record CompensationEndShown(String element, String reason, OffsetDateTime at) {}
}
