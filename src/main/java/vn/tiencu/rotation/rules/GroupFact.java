package vn.tiencu.rotation.rules;

import static vn.tiencu.rotation.rules.Findings.change;
import static vn.tiencu.rotation.rules.Findings.found;
import static vn.tiencu.rotation.rules.Findings.required;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.kernel.Message;
import vn.tiencu.people.PersonRecord.Holding;
import vn.tiencu.people.PersonRecord.Planning;
import vn.tiencu.people.Unit;
import vn.tiencu.standards.Finding;

/** Whether a person belongs to the group for whose sake the rotation is thought of (NĐ 170/2025, Điều 42.1). */
@Component
class GroupFact {

    private final Findings findings;
    private final TwoTerms twoTerms;
    private final LocalPosts localPosts;

    GroupFact(Findings findings, TwoTerms twoTerms, LocalPosts localPosts) {
        this.findings = findings;
        this.twoTerms = twoTerms;
        this.localPosts = localPosts;
    }

    /** What was found, and whether it is what the group asks for. */
    private record Fact(
            boolean held, Message found, @Nullable Message evidence) {}

    Finding of(Intended move) {
        Fact fact = move.leads().isEmpty() ? new Fact(false, found("noLeader"), null) : fact(move);
        String group = move.group().name();
        return findings.of(
                "group",
                fact.held(),
                required("group." + group),
                fact.found(),
                change("group." + group),
                fact.evidence());
    }

    private Fact fact(Intended move) {
        return switch (move.group()) {
            case PLANNED -> planned(move);
            case TWO_TERMS -> twoTerms(move);
            case NOT_LOCAL -> notLocal(move);
        };
    }

    private static Fact planned(Intended move) {
        Optional<Planning> planning = move.record().plannings().stream()
                .filter(each -> each.holdsOn(move.seenOn()))
                .findFirst();
        return planning.map(each ->
                        new Fact(true, found("planned", each.post().titleInFull(), each.term()), evidence(each)))
                .orElseGet(() -> new Fact(false, found("notPlanned"), null));
    }

    private static @Nullable Message evidence(Planning planning) {
        String number = planning.decisionNumber();
        return number == null ? null : Message.of("standards.evidence", number, planning.approvedOn());
    }

    private Fact twoTerms(Intended move) {
        return twoTerms.atLimit(move.record().holdings(), move.movingOn())
                .map(each -> new Fact(
                        true, found("twoTerms", each.held().post().titleInFull(), each.since(), each.due()), null))
                .orElseGet(() -> new Fact(false, found("notTwoTerms"), null));
    }

    private Fact notLocal(Intended move) {
        return TwoTerms.current(move.record().holdings(), move.seenOn()).stream()
                .filter(each -> isMisplaced(each, move))
                .findFirst()
                .map(each -> new Fact(
                        true,
                        found(
                                "localIn",
                                each.post().titleInFull(),
                                Objects.requireNonNull(move.person().hometown())),
                        null))
                .orElseGet(() -> new Fact(false, found("notLocalIn"), null));
    }

    private boolean isMisplaced(Holding held, Intended move) {
        Unit unit = move.units().get(held.post().unitId());
        return unit != null
                && localPosts.notForLocals(held.post(), unit).isPresent()
                && Boolean.TRUE.equals(LocalPosts.isLocal(move.person(), unit));
    }
}
