package vn.tiencu.training.needs;

import static vn.tiencu.training.needs.Words.found;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiencu.kernel.Message;
import vn.tiencu.people.PersonRecord.Discipline;
import vn.tiencu.people.PersonRecord.OpenCase;
import vn.tiencu.people.PersonRecord.ProvenFact;
import vn.tiencu.people.PersonRecord.Rating;
import vn.tiencu.standards.Months;

/** The facts that decide whether a person may take a programme that begins on a day. */
final class EligibilityFacts {

    private static final List<String> GOOD = List.of("EXCELLENT", "GOOD");
    private final Trainee trainee;
    private final Programme programme;
    private final LocalDate begin;

    EligibilityFacts(Trainee trainee, Programme programme, LocalDate begin) {
        this.trainee = trainee;
        this.programme = programme;
        this.begin = begin.isBefore(trainee.asOf()) ? trainee.asOf() : begin;
    }

    Stream<EligibilityFact> all() {
        return Stream.of(
                        Stream.of(offered(), discipline()),
                        proceedings(),
                        Stream.of(remainingService(), commitment(), service(), goodYears(), age(), health(), prior()))
                .flatMap(each -> each);
    }

    private EligibilityFact offered() {
        return EligibilityFact.of("programme", programme.offered() ? "OFFERED" : "NOT_OFFERED", name());
    }

    private Message name() {
        return found("programme", programme.name());
    }

    /** A measure whose period still runs when the course begins (Luật 80/2025/QH15, Điều 38.2). */
    private EligibilityFact discipline() {
        Optional<Discipline> running = trainee.record().disciplines().stream()
                .filter(each -> !each.decidedOn().isAfter(trainee.asOf()))
                .filter(each -> each.endsOn() == null || !each.endsOn().isBefore(begin))
                .findFirst();
        return running.map(EligibilityFacts::running)
                .orElseGet(() -> EligibilityFact.of("discipline", "NONE", Message.of("standards.found.noDiscipline")));
    }

    private static EligibilityFact running(Discipline measure) {
        Message form = Message.of("standards.found.form." + measure.form());
        @Nullable LocalDate ends = measure.endsOn();
        return ends == null
                ? EligibilityFact.of(
                        "discipline",
                        "PERIOD_UNKNOWN",
                        Message.of("standards.found.discipline", form, measure.decidedOn()))
                : EligibilityFact.of(
                                "discipline",
                                "RUNNING",
                                Message.of("standards.found.disciplineUntil", form, measure.decidedOn(), ends))
                        .from(ends.plusDays(1));
    }

    private Stream<EligibilityFact> proceedings() {
        List<OpenCase> open = trainee.record().openCases().stream()
                .filter(each -> !each.openedOn().isAfter(trainee.asOf()))
                .filter(each -> each.closedOn() == null || each.closedOn().isAfter(trainee.asOf()))
                .toList();
        return open.isEmpty()
                ? Stream.of(EligibilityFact.of("proceedings", "NONE", Message.of("standards.found.noProceedings")))
                : open.stream()
                        .map(each -> EligibilityFact.of(
                                "proceedings",
                                each.kind(),
                                Message.of(
                                        "standards.found.proceeding",
                                        Message.of("standards.found.case." + each.kind()),
                                        each.openedOn())));
    }

    private EligibilityFact remainingService() {
        @Nullable LocalDate retirement = trainee.person().retirementDate();
        if (retirement == null) {
            return EligibilityFact.of("remainingService", "UNKNOWN", Message.of("standards.found.noRetirementDate"));
        }
        int months = Months.completed(begin, retirement);
        return EligibilityFact.of("remainingService", "KNOWN", found("monthsLeft", months, retirement, begin))
                .counting(months)
                .until(retirement);
    }

    /** How many times its own length is left to serve after the course (NĐ 171/2025, Điều 5.3). */
    private EligibilityFact commitment() {
        @Nullable LocalDate retirement = trainee.person().retirementDate();
        if (retirement == null) {
            return EligibilityFact.of("commitment", "UNKNOWN", Message.of("standards.found.noRetirementDate"));
        }
        LocalDate end = begin.plusWeeks(programme.weeks());
        int length = Math.max(1, Months.completed(begin, end));
        int left = Months.completed(end, retirement);
        return EligibilityFact.of("commitment", "KNOWN", found("commitment", left, length))
                .counting(left / length);
    }

    private EligibilityFact service() {
        @Nullable LocalDate started = trainee.person().serviceStartedOn();
        if (started == null) {
            return EligibilityFact.of("service", "UNKNOWN", Message.of("standards.found.nothing"));
        }
        int months = Months.completed(started, begin);
        return EligibilityFact.of("service", "KNOWN", Message.of("standards.found.months", months))
                .counting(months)
                .from(started);
    }

    /** Years in a row, back from the latest rated one before the course, that were at least good (Điều 5.1, 28.5). */
    private EligibilityFact goodYears() {
        List<Rating> rated = trainee.record().ratings().stream()
                .filter(each -> each.decidedOn() != null && !each.decidedOn().isAfter(trainee.asOf()))
                .sorted(Comparator.comparingInt(Rating::year).reversed())
                .toList();
        int good = 0;
        while (good < rated.size()
                && GOOD.contains(rated.get(good).grade())
                && rated.get(good).year() == rated.get(0).year() - good) {
            good++;
        }
        return EligibilityFact.of("goodYears", "KNOWN", found("goodYears", good))
                .counting(good);
    }

    private EligibilityFact age() {
        @Nullable LocalDate born = trainee.person().birthDate();
        if (born == null) {
            return EligibilityFact.of("age", "UNKNOWN", Message.of("standards.found.nothing"));
        }
        return EligibilityFact.of("age", "KNOWN", found("born", born, begin)).counting(Months.begun(born, begin));
    }

    private EligibilityFact health() {
        return trainee.record().papers().stream()
                .filter(each -> each.kind().equals("HEALTH_CERTIFICATE"))
                .filter(each -> !each.issuedOn().isAfter(trainee.asOf()))
                .max(Comparator.comparing(ProvenFact::issuedOn))
                .map(each -> EligibilityFact.of(
                        "health",
                        each.result(),
                        Message.of(
                                "standards.found.paper",
                                Message.of("standards.found.result." + each.result()),
                                each.issuedOn())))
                .orElseGet(() -> EligibilityFact.of("health", "MISSING", Message.of("standards.found.nothing")));
    }

    private EligibilityFact prior() {
        return trainee.completed(programme.key())
                .map(each -> EligibilityFact.of("priorCourse", "DONE", found("completed", each.completedOn()))
                        .counting(Months.completed(each.completedOn(), begin))
                        .from(each.completedOn()))
                .orElseGet(() -> EligibilityFact.of("priorCourse", "NONE", found("notOnFile")))
                .about(name());
    }
}
