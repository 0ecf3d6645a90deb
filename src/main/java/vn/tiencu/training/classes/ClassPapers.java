package vn.tiencu.training.classes;

import java.time.LocalDate;
import java.util.List;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Member;

/** The papers that a class leaves behind, each made by the act that it records. */
public interface ClassPapers {

    /** The organiser's notice that calls the trainees, with their list. */
    void call(TrainingClass about, List<Trainee> called, LocalDate date, String content, Caller by);

    /**
     * The decision by which a body sends its people; it is numbered at once.
     *
     * @param body that decides: the leadership of a unit or the body above it
     * @param signer its head or a deputy
     * @return the number as on paper
     */
    String sendingDecision(
            TrainingClass about, String body, List<Trainee> sent, Member signer, LocalDate date, Caller by);

    /** The list of results and certificates (NĐ 171/2025, Điều 22), with the marks of the class in {@code content}. */
    void results(TrainingClass about, List<Trainee> all, LocalDate date, String content, Caller by);
}
