package vn.tiencu.rotation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Member;

/** The papers that the acts of this room make; a paper that must be numbered later is given by its id. */
public interface RotationPapers {

    void planSubmission(RotationPlan about, LocalDate date, String review, Caller by);

    void call(RotationPlan about, List<String> bodies, LocalDate date, LocalDate due, String written, Caller by);

    void proposal(RotationPlan about, AskedUnit unit, List<RotationLine> people, LocalDate date, Caller by);

    void list(
            RotationPlan about,
            List<RotationLine> lines,
            List<AskedUnit> units,
            LocalDate date,
            String written,
            Caller by);

    String plan(RotationPlan about, List<RotationLine> lines, Member signer, LocalDate signedOn, Caller by);

    void remarks(RotationAssignment about, String body, LocalDate date, String written, Caller by);

    void opinionRequest(RotationAssignment about, String body, LocalDate date, LocalDate due);

    void opinion(RotationAssignment about, RotationAssignment.Opinion given, Caller by);

    void minutes(RotationAssignment about, RotationAssignment.Meeting held, Caller by);

    void submission(
            RotationAssignment about, List<RotationAssignment.Opinion> said, LocalDate date, String written, Caller by);

    String decision(RotationAssignment about, Member signer, LocalDate signedOn, LocalDate from, Caller by);

    void yearly(RotationAssignment about, LocalDate since, RotationAssignment.Evaluation found, Caller by);

    void term(
            RotationAssignment about,
            List<RotationAssignment.Evaluation> earlier,
            RotationAssignment.Evaluation found,
            Caller by);

    String placement(
            RotationAssignment about,
            String outcome,
            @Nullable LocalDate extendedUntil,
            String written,
            Member signer,
            LocalDate signedOn,
            Caller by);

    String earlyEnd(RotationAssignment about, int served, LocalDate on, String reason, Member signer, Caller by);

    /** Enters a drafted paper in the register and gives its number. */
    String issue(String paperId, LocalDate on, Caller by);
}
