package vn.tiencu.training.lines;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.kernel.Refused;
import vn.tiencu.people.People;
import vn.tiencu.training.lines.PlanLine.Gap;
import vn.tiencu.training.lines.PlanLine.Source;
import vn.tiencu.training.lines.PlanLine.State;
import vn.tiencu.training.lines.Workplaces.Workplace;
import vn.tiencu.training.lines.store.Lines;
import vn.tiencu.training.needs.Programme;
import vn.tiencu.training.needs.Programmes;

/**
 * Where officers edit the lines of a plan. Each change is stored at once: what stands on the server is the draft. Who read an
 * older version is told what the other office changed, and nothing is overwritten.
 */
@Service
public class LineDesk {

    private static final int USUAL = 2;

    private final LineRights rights;
    private final Lines lines;
    private final Programmes catalogue;
    private final People people;
    private final Workplaces workplaces;

    LineDesk(LineRights rights, Lines lines, Programmes catalogue, People people, Workplaces workplaces) {
        this.rights = rights;
        this.lines = lines;
        this.catalogue = catalogue;
        this.people = people;
        this.workplaces = workplaces;
    }

    /** A line as somebody has read it. */
    public record Read(String id, int version) {}

    /** The line as far as the caller may see it; refused (404) otherwise. */
    @Transactional(readOnly = true)
    public PlanLine get(String caseNumber, String lineId, Caller caller) {
        return find(rights.of(caseNumber, caller), lineId);
    }

    /**
     * Puts a person forward for a programme. Refused (422) for somebody who works in another unit or a programme that is not in
     * the catalogue, (409) when the plan already has the person with the programme.
     */
    @Transactional
    public PlanLine add(String caseNumber, NewLine asked, Caller caller) {
        LineReach reach = rights.of(caseNumber, caller);
        reach.requireEdits();
        Workplace place = place(asked.personId(), asked.unitId(), reach);
        Editor editor = reach.editor(place.unitId());
        Map<String, Programme> programmes = catalogue.byKey();
        Programme programme = Optional.ofNullable(programmes.get(asked.programme()))
                .orElseThrow(() -> Refused.byRules(Refusal.of(
                        "unknownProgramme",
                        "programme",
                        Message.of("training.lines.unknownProgramme", asked.programme()))));
        PlanLine line = line(reach, asked, place, programme);
        LineRules.require(line, null, programmes);
        if (!lines.add(line, editor)) {
            throw alreadyInPlan(line);
        }
        return line;
    }

    private Workplace place(String personId, @Nullable String unitId, LineReach reach) {
        List<Workplace> held = workplaces.of(List.of(people.get(personId).id())).getOrDefault(personId, List.of());
        return held.stream()
                .filter(each -> unitId == null
                        ? reach.edits(each.unitId())
                        : each.unitId().equals(unitId))
                .findFirst()
                .orElseThrow(() -> Refused.byRules(Refusal.of(
                        "otherUnit",
                        "personId",
                        Message.of(
                                "training.lines.otherUnit", people.get(personId).fullName()))));
    }

    private static PlanLine line(LineReach reach, NewLine asked, Workplace place, Programme programme) {
        return new PlanLine(
                UUID.randomUUID().toString(),
                reach.plan().number().toString(),
                place.unitId(),
                asked.personId(),
                place.postId(),
                programme.key(),
                Optional.ofNullable(asked.gap()).orElse(Gap.UNIT_REQUEST),
                Optional.ofNullable(asked.priority()).orElse(USUAL),
                Optional.ofNullable(asked.funding()).orElse(programme.funding()),
                Optional.ofNullable(asked.cost()).orElse(programme.costPerPerson()),
                Optional.ofNullable(asked.quarter()).orElse(USUAL),
                reach.drafter() == null ? Source.UNIT : Source.OFFICE,
                State.CONFIRMED,
                Optional.ofNullable(asked.note()).orElse(""),
                null,
                1);
    }

    /** Changes, drops or takes up again one line that was read with this version. */
    @Transactional
    public PlanLine change(String caseNumber, Read read, LineEdit edit, Caller caller) {
        return changeAll(caseNumber, List.of(read), edit, caller).get(0);
    }

    /** The same change of many lines: all of them or none; whoever edits the same ones waits, and is not locked out. */
    @Transactional
    public List<PlanLine> changeAll(String caseNumber, List<Read> read, LineEdit edit, Caller caller) {
        LineReach reach = rights.of(caseNumber, caller);
        Map<String, Programme> programmes = catalogue.byKey();
        Map<String, PlanLine> stored = stored(reach, read);
        List<Overtaken.Line> overtaken = new ArrayList<>();
        read.stream().sorted(Comparator.comparing(Read::id)).forEach(each -> {
            PlanLine line = known(Optional.ofNullable(stored.get(each.id())), reach, each.id());
            Editor editor = reach.editor(line.unitId());
            if (line.version() != each.version() || !store(line, edit, programmes, editor)) {
                overtaken.add(new Overtaken.Line(find(reach, each.id()), each.version()));
            }
        });
        if (!overtaken.isEmpty()) {
            throw new Overtaken(overtaken);
        }
        return List.copyOf(stored(reach, read).values());
    }

    /** The lines asked for, in the order asked; a single one is not worth reading the plan for. */
    private Map<String, PlanLine> stored(LineReach reach, List<Read> read) {
        Map<String, PlanLine> asked = new LinkedHashMap<>();
        if (read.size() == 1) {
            lines.find(read.get(0).id()).ifPresent(line -> asked.put(line.id(), line));
            return asked;
        }
        Map<String, PlanLine> all = new HashMap<>();
        lines.of(reach.plan().number().toString()).forEach(line -> all.put(line.id(), line));
        read.stream()
                .map(each -> all.get(each.id()))
                .filter(Objects::nonNull)
                .forEach(line -> asked.put(line.id(), line));
        return asked;
    }

    private boolean store(PlanLine stored, LineEdit edit, Map<String, Programme> programmes, Editor editor) {
        PlanLine wanted = edit.on(stored);
        if (wanted.equals(stored)) {
            return true;
        }
        LineRules.require(wanted, stored, programmes);
        try {
            return lines.change(wanted, editor);
        } catch (DuplicateKeyException sameProgramme) {
            throw alreadyInPlan(wanted);
        }
    }

    private PlanLine find(LineReach reach, String lineId) {
        return known(lines.find(lineId), reach, lineId);
    }

    private static PlanLine known(Optional<PlanLine> found, LineReach reach, String lineId) {
        return found.filter(
                        line -> line.caseNumber().equals(reach.plan().number().toString()) && reach.sees(line.unitId()))
                .orElseThrow(() -> Refused.notFound(Message.of("training.lines.unknown", lineId)));
    }

    private Refused alreadyInPlan(PlanLine line) {
        return Refused.conflict(
                "alreadyInPlan",
                Message.of(
                        "training.lines.alreadyInPlan",
                        people.get(line.personId()).fullName(),
                        line.programme()),
                null);
    }
}
