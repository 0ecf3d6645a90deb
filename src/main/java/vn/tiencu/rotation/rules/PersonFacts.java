package vn.tiencu.rotation.rules;

import static vn.tiencu.rotation.rules.Findings.change;
import static vn.tiencu.rotation.rules.Findings.found;
import static vn.tiencu.rotation.rules.Findings.required;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.kernel.Message;
import vn.tiencu.people.Person;
import vn.tiencu.people.PersonRecord.ProvenFact;
import vn.tiencu.standards.Finding;
import vn.tiencu.standards.Months;
import vn.tiencu.standards.TitleStandards;
import vn.tiencu.standards.TitleStandards.Standard;

/** Health, conduct, and the standard of the post (NĐ 170/2025, Điều 43.1–43.3, 43.5). */
@Component
class PersonFacts {

    private final Findings findings;
    private final RuleTable rules;

    PersonFacts(Findings findings, RuleTable rules) {
        this.findings = findings;
        this.rules = rules;
    }

    /** The latest certificate, given within the last six months. */
    Finding health(Intended move) {
        int age = rules.months("healthAge");
        Message required = required("health", age);
        Optional<ProvenFact> latest = move.record().papers().stream()
                .filter(each -> each.kind().equals("HEALTH_CERTIFICATE") && move.known(each.issuedOn()))
                .max(Comparator.comparing(ProvenFact::issuedOn));
        if (latest.isEmpty()) {
            return findings.of("health", null, required, found("noCertificate"), change("certificate"), null);
        }
        ProvenFact paper = latest.get();
        boolean fit = paper.result().equals("FIT");
        boolean recent = Months.begun(paper.issuedOn(), move.seenOn()) <= age;
        return findings.of(
                "health",
                fit && recent,
                required,
                found(fit ? "fit" : "unfit", paper.issuedOn()),
                change("certificate"),
                evidence(paper));
    }

    private static @Nullable Message evidence(ProvenFact paper) {
        String number = paper.documentNumber();
        return number == null ? null : Message.of("standards.evidence", number, paper.issuedOn());
    }

    /** The first entry that bars the rotation, or that there is none. */
    Finding conduct(Intended move) {
        Optional<Message> barred = entries(move)
                .filter(each -> rules.bars(each.kind()).isPresent())
                .map(Entry::found)
                .findFirst();
        return findings.of(
                "conduct",
                barred.isEmpty(),
                required("conduct"),
                barred.orElseGet(() -> found("noBar")),
                change("conduct"),
                null);
    }

    /** One entry of the record, by the name that the table has for it. */
    private record Entry(String kind, Message found) {}

    private static Stream<Entry> entries(Intended move) {
        Stream<Entry> open = move.record().openCases().stream()
                .filter(each -> move.known(each.openedOn()) && !move.known(each.closedOn()))
                .map(each -> new Entry(each.kind(), found("case." + each.kind(), each.openedOn())));
        Stream<Entry> disciplines = move.record().disciplines().stream()
                .filter(each -> move.known(each.decidedOn()))
                .flatMap(each -> Stream.of(
                                new Entry("DISCIPLINE_IN_FORCE", found("disciplined", each.decidedOn())),
                                new Entry("REMOVED_FOR_CORRUPTION", found("removed", each.decidedOn())))
                        .filter(entry -> entry.kind().equals("DISCIPLINE_IN_FORCE")
                                ? each.endsOn() == null || !each.endsOn().isBefore(move.seenOn())
                                : each.corruption() && each.form().equals("REMOVAL")));
        return Stream.concat(open, disciplines);
    }

    /** Education and political theory that the post asks for. */
    Finding standard(Intended move) {
        Standard asked = move.standard();
        Person person = move.person();
        String education = person.educationLevel();
        String theory = person.politicalTheory();
        boolean known = education != null && (theory != null || asked.theory().equals("NONE"));
        boolean below =
                TitleStandards.isBelow(education, asked.education()) || TitleStandards.isBelow(theory, asked.theory());
        return findings.of(
                "standard",
                below ? Boolean.FALSE : known ? Boolean.TRUE : null,
                required("standard", level(asked.education()), level(asked.theory())),
                found("standard", level(education), level(theory)),
                change("standard"),
                null);
    }

    private static Message level(@Nullable String level) {
        return level == null ? Message.of("standards.found.nothing") : Message.of("standards.found.level." + level);
    }
}
