package vn.tiencu.training.compensation.process;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.training.compensation.Compensation;
import vn.tiencu.training.compensation.CompensationPapers;
import vn.tiencu.training.compensation.CouncilMember;
import vn.tiencu.training.compensation.CouncilMember.Seat;
import vn.tiencu.training.compensation.CouncilRules;

/** The head forms the council of five (NĐ 171/2025, Điều 10); when a meeting could not be held, members may be replaced. */
@Component
class FormCouncil extends CompensationAct<FormCouncil.Form> {

    private final CouncilRules rules;
    private final CompensationPapers papers;

    FormCouncil(CompensationOffice office, CouncilRules rules, CompensationPapers papers) {
        super(Form.class, "UserTask_FormCouncil", office);
        this.rules = rules;
        this.papers = papers;
    }

    /** One person for each seat; an empty seat is refused by the rule. */
    record Form(
            @NotNull LocalDate documentDate,
            @Nullable String chair,
            @Nullable String secretary,
            @Nullable String partyCommittee,
            @Nullable String finance,
            @Nullable String unitLeader) {

        Map<Seat, String> named() {
            Map<Seat, String> named = new EnumMap<>(Seat.class);
            put(named, Seat.CHAIR, chair);
            put(named, Seat.SECRETARY, secretary);
            put(named, Seat.PARTY_COMMITTEE, partyCommittee);
            put(named, Seat.FINANCE, finance);
            put(named, Seat.UNIT_LEADER, unitLeader);
            return named;
        }

        private static void put(Map<Seat, String> named, Seat seat, @Nullable String personId) {
            if (personId != null) {
                named.put(seat, personId);
            }
        }
    }

    @Override
    public Object shown(TaskView task, Caller caller) {
        Compensation about = about(task);
        var form = office.shown().form(about);
        form.put("seats", office.shown().seats(about));
        return form;
    }

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        Compensation about = about(task);
        var signer = office.checks().leader(about.parties().decider(), caller);
        office.checks().doneOn("documentDate", form.documentDate(), about.openedOn());
        List<CouncilMember> members = rules.require(about, form.named());
        if (!members.equals(office.councils().of(task.caseNumber()))) {
            office.councils().form(task.caseNumber(), members);
            papers.council(about, members, signer, form.documentDate(), caller);
        }
        office.journal().add(task, about.parties().decider(), caller, "FORMED", form.documentDate(), "");
        return Map.of();
    }
}
