package vn.tiencu.training.classes.process;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.training.classes.ClassPapers;
import vn.tiencu.training.classes.Quality;
import vn.tiencu.training.classes.Quality.Part;
import vn.tiencu.training.classes.Trainee;
import vn.tiencu.training.classes.Trainee.Status;
import vn.tiencu.training.classes.TrainingClass;

/**
 * The organiser records results, certificates and what the class cost, and how good the class was in the five parts of NĐ
 * 171/2025, Điều 26.3a–đ; the sixth, its effect, is rated later.
 */
@Component
class RecordResults extends ClassAct<RecordResults.Form> {

    private final CertificateRules certificates;
    private final ClassTerms terms;
    private final ClassPapers papers;

    RecordResults(ClassOffice office, CertificateRules certificates, ClassTerms terms, ClassPapers papers) {
        super(Form.class, "UserTask_RecordResults", office);
        this.certificates = certificates;
        this.terms = terms;
        this.papers = papers;
    }

    enum Grade {
        EXCELLENT,
        GOOD,
        FAIR,
        AVERAGE,
        FAILED
    }

    /** One entry for each trainee who stayed, the marks of the class, its cost in đồng. */
    record Form(
            @NotNull LocalDate documentDate,
            @NotNull @Valid List<Entry> results,
            @NotNull Quality programme,
            @NotNull Quality trainees,
            @NotNull Quality lecturers,
            @NotNull Quality facilities,
            @NotNull Quality course,
            @NotNull @Min(0) Long cost,
            @NotBlank @Size(max = 4000) String content) {}

    /** What one trainee brought home. */
    record Entry(
            @NotBlank String lineId,
            @NotNull Grade grade,
            @Nullable @Size(max = 100) String certificate) {}

    @Override
    List<Trainee> concerned(TaskView task) {
        return office.trainees().of(task.caseNumber()).stream()
                .filter(each -> each.status() == Status.SENT)
                .toList();
    }

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        TrainingClass about = about(task);
        List<Trainee> stayed = concerned(task);
        office.checks()
                .doneOn("documentDate", form.documentDate(), about.called().endsOn());
        office.checks()
                .eachOnce("results", form.results().stream().map(Entry::lineId).toList(), lines(stayed));
        certificates.require(form.results());
        form.results().forEach(each -> record(about, in(stayed, each.lineId()), each, form.documentDate(), caller));
        office.runs().mark(task.caseNumber(), marks(form));
        office.runs()
                .finished(
                        task.caseNumber(),
                        form.documentDate(),
                        terms.effectDue(task.caseNumber(), form.documentDate()),
                        form.cost());
        papers.results(
                about(task), office.trainees().of(task.caseNumber()), form.documentDate(), form.content(), caller);
        office.journal().add(task, about.organiser(), caller, "RECORDED", form.documentDate(), form.content());
        return Map.of();
    }

    private void record(TrainingClass about, Trainee trainee, Entry entry, LocalDate on, Caller by) {
        boolean passed = entry.grade() != Grade.FAILED;
        var result = new Trainee.Result(entry.grade().name(), number(entry), on);
        office.trainees().result(trainee, passed, result);
        if (!passed) {
            certificates.none(about, trainee, on, by);
        }
    }

    private static Map<Part, Quality> marks(Form form) {
        return Map.of(
                Part.PROGRAMME, form.programme(),
                Part.TRAINEES, form.trainees(),
                Part.LECTURERS, form.lecturers(),
                Part.FACILITIES, form.facilities(),
                Part.COURSE, form.course());
    }

    /** The number of a certificate without the blanks around it, or nothing. */
    static @Nullable String number(Entry entry) {
        String written = Objects.requireNonNullElse(entry.certificate(), "").strip();
        return written.isEmpty() ? null : written;
    }
}
