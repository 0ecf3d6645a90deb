package vn.tiencu.training.classes.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiencu.api.Page;
import vn.tiencu.api.Texts;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.identity.CurrentCaller;
import vn.tiencu.kernel.Message;
import vn.tiencu.people.People;
import vn.tiencu.training.classes.Departure;
import vn.tiencu.training.classes.DepartureBook;

/** The register of drop-outs and leavers. */
@RestController
@RequestMapping("/api/v1/training-departures")
class DeparturesController {

    private final DepartureBook book;
    private final People people;
    private final Texts texts;
    private final CurrentCaller current;
    private final HouseClock clock;

    DeparturesController(DepartureBook book, People people, Texts texts, CurrentCaller current, HouseClock clock) {
        this.book = book;
        this.people = people;
        this.texts = texts;
        this.current = current;
        this.clock = clock;
    }

    record DepartureShown(
            String id,
            String personId,
            String fullName,
            String unitId,
            @Nullable String classNumber,
            String cause,
            String causeName,
            LocalDate happenedOn,
            String note,
            @Nullable String compensation) {}

    @GetMapping
    @Operation(summary = "Drop-outs and leavers of a year, this one unless asked otherwise; a unit sees its own")
    Page<DepartureShown> all(@RequestParam(required = false) @Nullable Integer year) {
        int asked = year == null ? clock.today().getYear() : year;
        List<DepartureShown> shown =
                book.of(asked, current.get()).stream().map(this::shown).toList();
        return new Page<>(shown, null);
    }

    private DepartureShown shown(Departure entry) {
        return new DepartureShown(
                entry.id(),
                entry.personId(),
                people.get(entry.personId()).fullName(),
                entry.unitId(),
                entry.classNumber(),
                entry.cause().name(),
                texts.here(Message.of(
                        "training.compensation.cause." + entry.cause().name())),
                entry.happenedOn(),
                entry.note(),
                entry.compensation());
    }
}
