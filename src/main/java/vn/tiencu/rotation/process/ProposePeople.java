package vn.tiencu.rotation.process;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.casework.SigningChecks;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.Message;
import vn.tiencu.people.People;
import vn.tiencu.rotation.AskedUnit;
import vn.tiencu.rotation.RotationLine;
import vn.tiencu.rotation.rules.Group;

/** A unit proposes people and says whether it takes people from elsewhere; a refusal goes up with its reason (Điều 46.2). */
@Component
class ProposePeople extends PlanAct<ProposePeople.Form> {

    private final People people;

    ProposePeople(Office office, People people) {
        super(Form.class, "UserTask_ProposePeople", office);
        this.people = people;
    }

    /** Somebody proposed. */
    record Proposed(
            @NotBlank String personId,
            @NotNull Group group,
            @NotBlank @Size(max = 1000) String reason) {}

    /** What the unit answers. */
    record Form(
            @Nullable List<@Valid Proposed> people,
            @NotNull Boolean acceptsOutsiders,
            @Nullable @Size(max = 4000) String refusalReason,
            @Nullable @Size(max = 4000) String remark) {}

    @Override
    public Object shown(TaskView task, Caller caller) {
        AskedUnit unit = unit(task);
        var form = office.shown().form(plan(task));
        form.put("unit", office.shown().unit(unit));
        form.put("found", office.shown().foundIn(unit.unitId()));
        return form;
    }

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        AskedUnit unit = unit(task);
        List<Proposed> proposed = form.people() == null ? List.of() : form.people();
        requireReason(form);
        requireNew(task.caseNumber(), proposed);
        proposed.forEach(each -> office.lines().add(line(task, unit, each)));
        String refusal = form.acceptsOutsiders() ? null : form.refusalReason();
        LocalDate today = office.checks().today();
        office.units().answer(task.caseNumber(), unit.body(), today, form.acceptsOutsiders(), refusal, form.remark());
        print(task, unit, caller);
        String outcome = form.acceptsOutsiders() ? "PROPOSED" : "TAKES_NOBODY";
        office.journal().add(task, unit.body(), caller, outcome, today, refusal == null ? "" : refusal);
        return Map.of();
    }

    private void print(TaskView task, AskedUnit unit, Caller caller) {
        List<RotationLine> mine = office.lines().of(task.caseNumber()).stream()
                .filter(each -> each.proposedBy().equals(unit.body()))
                .toList();
        office.papers().proposal(plan(task), unit(task), mine, office.checks().today(), caller);
    }

    private AskedUnit unit(TaskView task) {
        return office.units().of(task.caseNumber()).stream()
                .filter(each -> each.body().equals(body(task)))
                .findFirst()
                .orElseThrow();
    }

    private static RotationLine line(TaskView task, AskedUnit unit, Proposed each) {
        return new RotationLine(
                UUID.randomUUID().toString(),
                task.caseNumber(),
                each.personId(),
                each.group(),
                each.reason(),
                unit.body(),
                null,
                null,
                null,
                null);
    }

    private static void requireReason(Form form) {
        String reason = form.refusalReason();
        if (!form.acceptsOutsiders() && (reason == null || reason.isBlank())) {
            throw SigningChecks.refused(
                    "refusalWithoutReason", "refusalReason", Message.of("rotation.refusalWithoutReason"));
        }
    }

    /** A person stands in a plan once, whoever proposes him. */
    private void requireNew(String caseNumber, List<Proposed> proposed) {
        Set<String> there = office.lines().of(caseNumber).stream()
                .map(RotationLine::personId)
                .collect(Collectors.toCollection(HashSet::new));
        for (Proposed each : proposed) {
            var person = people.find(each.personId())
                    .orElseThrow(() -> SigningChecks.refused(
                            "unknownPerson", "people", Message.of("rotation.unknownPerson", each.personId())));
            if (!there.add(each.personId())) {
                throw SigningChecks.refused(
                        "personTwice", "people", Message.of("rotation.personTwice", person.fullName()));
            }
        }
    }
}
