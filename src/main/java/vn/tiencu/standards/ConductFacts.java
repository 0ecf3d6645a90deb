package vn.tiencu.standards;

import static vn.tiencu.standards.Words.found;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiencu.people.PersonRecord.Discipline;
import vn.tiencu.people.PersonRecord.OpenCase;

/** Discipline, waiting time after it, and what is still open (NĐ 170/2025, Điều 29.7; Luật 80/2025/QH15, Điều 38). */
final class ConductFacts {

    private final Candidate candidate;
    private final List<Discipline> disciplines;

    ConductFacts(Candidate candidate) {
        this.candidate = candidate;
        this.disciplines = candidate.record().disciplines().stream()
                .filter(each -> candidate.known(each.decidedOn()))
                .toList();
    }

    /** One fact per measure and per open case: the table judges each, and the worst counts. */
    Stream<Fact> all() {
        return Stream.of(waiting(), proceedings(), Stream.of(corruption())).flatMap(each -> each);
    }

    private Stream<Fact> waiting() {
        return disciplines.isEmpty()
                ? Stream.of(Fact.of("disciplineWaiting", "NONE", found("noDiscipline")))
                : disciplines.stream().map(this::waiting);
    }

    private Fact waiting(Discipline measure) {
        var form = found("form." + measure.form());
        @Nullable LocalDate ends = measure.endsOn();
        if (ends == null) {
            return Fact.of("disciplineWaiting", "PERIOD_UNKNOWN", found("discipline", form, measure.decidedOn()));
        }
        if (!ends.isBefore(candidate.asOf())) {
            return Fact.of("disciplineWaiting", "RUNNING", found("disciplineUntil", form, measure.decidedOn(), ends))
                    .from(ends.plusDays(1));
        }
        return Fact.of("disciplineWaiting", measure.form(), found("discipline", form, measure.decidedOn()))
                .months(Months.completed(measure.decidedOn(), candidate.asOf()), measure.decidedOn());
    }

    private Stream<Fact> proceedings() {
        List<OpenCase> open = candidate.record().openCases().stream()
                .filter(each -> candidate.known(each.openedOn()))
                .filter(each -> each.closedOn() == null || !candidate.known(each.closedOn()))
                .toList();
        return open.isEmpty()
                ? Stream.of(Fact.of("openProceedings", "NONE", found("noProceedings")))
                : open.stream()
                        .map(each -> Fact.of(
                                "openProceedings",
                                each.kind(),
                                found("proceeding", found("case." + each.kind()), each.openedOn())));
    }

    private Fact corruption() {
        return disciplines.stream()
                .filter(each -> each.corruption() && each.form().equals("REMOVAL"))
                .findFirst()
                .map(each -> Fact.of("removedForCorruption", "YES", found("removedForCorruption", each.decidedOn())))
                .orElseGet(() -> Fact.of("removedForCorruption", "NO", found("notRemovedForCorruption")));
    }
}
