package vn.tiencu.conversion.complaints.process;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.api.Texts;
import vn.tiencu.conversion.complaints.Complaint;
import vn.tiencu.conversion.moves.process.MoveShown;
import vn.tiencu.conversion.moves.process.MoveShown.ConversionMoveHead;
import vn.tiencu.conversion.moves.store.Moves;

/** What forms and the interface show of a complaint. */
@Component
public class ComplaintShown {
    private final Moves moves;
    private final MoveShown shown;
    private final Texts texts;

    ComplaintShown(Moves moves, MoveShown shown, Texts texts) {
        this.moves = moves;
        this.shown = shown;
        this.texts = texts;
    }

    /** The complaint as every form shows it. */
    public record ConversionComplaintHead(
            String caseNumber,
            ConversionMoveHead move,
            LocalDate receivedOn,
            String content,
            String stage,
            String stageName,
            @Nullable Boolean upheld,
            @Nullable String findings,
            @Nullable String decisionNumber) {}

    public Map<String, @Nullable Object> form(Complaint complaint) {
        Map<String, @Nullable Object> form = new LinkedHashMap<>();
        form.put("conversionComplaint", head(complaint));
        return form;
    }

    public ConversionComplaintHead head(Complaint complaint) {
        Complaint.Verdict verdict = complaint.verdict();
        return new ConversionComplaintHead(
                complaint.number().toString(),
                shown.head(moves.get(complaint.moveNumber())),
                complaint.receivedOn(),
                complaint.content(),
                complaint.stage().name(),
                texts.here(complaint.stage().label()),
                verdict.upheld(),
                verdict.findings(),
                verdict.number());
    }
}
