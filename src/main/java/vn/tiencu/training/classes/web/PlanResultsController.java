package vn.tiencu.training.classes.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tiencu.api.Page;
import vn.tiencu.api.Texts;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.CurrentCaller;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;
import vn.tiencu.people.People;
import vn.tiencu.training.TrainingDesk;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.classes.LineFlags;
import vn.tiencu.training.classes.PlannedClasses;
import vn.tiencu.training.classes.TrainingClass;
import vn.tiencu.training.classes.YearResults;

/** What a published plan has come to: its classes, its figures, lines whose person has changed. */
@RestController
@RequestMapping("/api/v1/training-plans/{caseNumber}")
class PlanResultsController {

    private final TrainingDesk desk;
    private final PlannedClasses classes;
    private final YearResults results;
    private final LineFlags flags;
    private final People people;
    private final Texts texts;
    private final CurrentCaller current;

    PlanResultsController(
            TrainingDesk desk,
            PlannedClasses classes,
            YearResults results,
            LineFlags flags,
            People people,
            Texts texts,
            CurrentCaller current) {
        this.desk = desk;
        this.classes = classes;
        this.results = results;
        this.flags = flags;
        this.people = people;
        this.texts = texts;
        this.current = current;
    }

    /** A class of the plan and the case that carries it out. */
    record PlannedClassShown(
            String classId,
            String programme,
            String programmeName,
            int serial,
            int seats,
            int quarter,
            long cost,
            @Nullable String caseNumber,
            @Nullable String stage,
            @Nullable String stageName) {}

    /** A line that needs another look. */
    record FlaggedLineShown(
            String lineId,
            String personId,
            String fullName,
            String unitId,
            String what,
            String text,
            LocalDate since) {}

    @GetMapping("/classes")
    @Operation(summary = "Classes of the plan and what has become of each")
    Page<PlannedClassShown> classes(@PathVariable String caseNumber) {
        Caller caller = current.get();
        List<PlannedClassShown> shown = classes.of(plan(caseNumber, caller), caller).stream()
                .map(this::planned)
                .toList();
        return new Page<>(shown, null);
    }

    /** An organiser of a class may not know the plan otherwise; it sees its own classes and nothing else. */
    private TrainingPlan plan(String caseNumber, Caller caller) {
        return classes.heldBy(caseNumber, caller).orElseGet(() -> desk.readable(caseNumber, caller));
    }

    @GetMapping("/results")
    @Operation(summary = "Figures of the plan's classes, as the yearly report needs them")
    YearResults.Figures results(@PathVariable String caseNumber) {
        return results.of(whole(caseNumber, current.get()));
    }

    @GetMapping("/flagged-lines")
    @Operation(summary = "Lines whose person has left or come under discipline since publication; a unit sees its own")
    Page<FlaggedLineShown> flagged(@PathVariable String caseNumber) {
        Caller caller = current.get();
        TrainingPlan plan = desk.readable(caseNumber, caller);
        List<FlaggedLineShown> shown = flags.of(plan).stream()
                .filter(each -> plan.isKnownTo(caller) || caller.isIn("to-chuc-" + each.unitId()))
                .map(this::flag)
                .toList();
        return new Page<>(shown, null);
    }

    private TrainingPlan whole(String caseNumber, Caller caller) {
        TrainingPlan plan = desk.readable(caseNumber, caller);
        if (!plan.isKnownTo(caller)) {
            throw Refused.notFound(Message.of("training.unknown", caseNumber));
        }
        return plan;
    }

    private PlannedClassShown planned(PlannedClasses.Row row) {
        Optional<TrainingClass> run = Optional.ofNullable(row.run());
        return new PlannedClassShown(
                row.planned().id(),
                row.planned().programme(),
                row.programmeName(),
                row.planned().serial(),
                row.planned().seats(),
                row.planned().quarter(),
                row.planned().cost(),
                run.map(each -> each.number().toString()).orElse(null),
                run.map(each -> each.stage().name()).orElse(null),
                run.map(each -> texts.here(each.stage().label())).orElse(null));
    }

    private FlaggedLineShown flag(LineFlags.Flag flag) {
        String what = flag.what().name();
        return new FlaggedLineShown(
                flag.lineId(),
                flag.personId(),
                people.get(flag.personId()).fullName(),
                flag.unitId(),
                what,
                texts.here(Message.of("training.classes.changed." + what, flag.since())),
                flag.since());
    }
}
