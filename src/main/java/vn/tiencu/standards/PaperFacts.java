package vn.tiencu.standards;

import static vn.tiencu.standards.Words.found;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiencu.kernel.Message;
import vn.tiencu.people.PersonRecord.ProvenFact;

/** What papers prove: political conclusion, title standard, declaration, health, verified record (NĐ 170/2025, Điều 29, 35). */
final class PaperFacts {

    static final List<String> EDUCATION = List.of("SECONDARY", "COLLEGE", "UNIVERSITY", "MASTER", "DOCTOR");
    static final List<String> THEORY = List.of("NONE", "ELEMENTARY", "INTERMEDIATE", "ADVANCED");

    private final Candidate candidate;
    private final TitleStandard standard;

    PaperFacts(Candidate candidate, TitleStandard standard) {
        this.candidate = candidate;
        this.standard = standard;
    }

    Fact politicalConclusion() {
        return proven("politicalConclusion", "POLITICAL_CONCLUSION");
    }

    Stream<Fact> all() {
        var person = candidate.record().person();
        return Stream.of(
                level("titleStandardEducation", EDUCATION, standard.education(), person.educationLevel()),
                level("titleStandardTheory", THEORY, standard.theory(), person.politicalTheory()),
                proven("assetDeclaration", "ASSET_DECLARATION"),
                health(),
                verified());
    }

    private Fact level(String criterion, List<String> ladder, String required, @Nullable String held) {
        Message asked = found("level." + required);
        if (ladder.indexOf(required) <= 0) {
            return Fact.of(criterion, "NOT_REQUIRED", found("nothing")).against(asked, standard.citation());
        }
        if (held == null || !ladder.contains(held)) {
            return Fact.of(criterion, "UNKNOWN", found("nothing")).against(asked, standard.citation());
        }
        String state = ladder.indexOf(held) >= ladder.indexOf(required) ? "MEETS" : "BELOW";
        return Fact.of(criterion, state, found("level." + held)).against(asked, standard.citation());
    }

    private Fact proven(String criterion, String kind) {
        return latest(kind)
                .map(paper -> Fact.of(criterion, paper.result(), result(paper)).proven(number(paper)))
                .orElseGet(() -> Fact.of(criterion, "MISSING", found("nothing")));
    }

    private Fact health() {
        return latest("HEALTH_CERTIFICATE")
                .map(paper -> Fact.of("health", paper.result(), result(paper))
                        .months(Months.begun(paper.issuedOn(), candidate.asOf()), paper.issuedOn())
                        .proven(number(paper)))
                .orElseGet(() -> Fact.of("health", "MISSING", found("nothing")));
    }

    private Fact verified() {
        @Nullable LocalDate day = candidate.record().person().recordVerifiedOn();
        return day == null || !candidate.known(day)
                ? Fact.of("recordVerified", "MISSING", found("nothing"))
                : Fact.of("recordVerified", "VERIFIED", found("verified", day));
    }

    private Optional<ProvenFact> latest(String kind) {
        return candidate.record().papers().stream()
                .filter(each -> each.kind().equals(kind) && candidate.known(each.issuedOn()))
                .max(Comparator.comparing(ProvenFact::issuedOn));
    }

    private static Message result(ProvenFact paper) {
        return found("paper", found("result." + paper.result()), paper.issuedOn());
    }

    private static @Nullable Message number(ProvenFact paper) {
        return Words.paper(paper.documentNumber(), paper.issuedOn());
    }
}
