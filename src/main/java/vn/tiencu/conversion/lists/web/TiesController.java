package vn.tiencu.conversion.lists.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.tiencu.api.Page;
import vn.tiencu.api.PlainText;
import vn.tiencu.conversion.lists.RadarDesk;
import vn.tiencu.conversion.lists.Tie;
import vn.tiencu.conversion.lists.TieDesk;
import vn.tiencu.conversion.lists.TieKind;
import vn.tiencu.conversion.lists.Ties;
import vn.tiencu.conversion.lists.Ties.NewTie;
import vn.tiencu.identity.CurrentCaller;
import vn.tiencu.people.Organisation;

/** Declared relations of interest, for the personnel office of the person's unit. */
@RestController
@RequestMapping("/api/v1/conversion-ties")
class TiesController {

    /** As many as a search shows. */
    private static final int MOST = 20;

    private final Ties ties;
    private final TieDesk book;
    private final RadarDesk desk;
    private final RadarViews views;
    private final Organisation organisation;
    private final CurrentCaller current;

    TiesController(
            Ties ties,
            TieDesk book,
            RadarDesk desk,
            RadarViews views,
            Organisation organisation,
            CurrentCaller current) {
        this.ties = ties;
        this.book = book;
        this.desk = desk;
        this.views = views;
        this.organisation = organisation;
        this.current = current;
    }

    /**
     * A relation with the person.
     *
     * @param personUnitName where the person works
     * @param bodyName the body that the unit concerned belongs to
     * @param over whether its last day has passed
     */
    record TieView(
            String id,
            String personId,
            String fullName,
            String personUnitName,
            String kind,
            String kindName,
            String unitId,
            String unitName,
            String bodyName,
            @Nullable String position,
            boolean inCharge,
            LocalDate from,
            @Nullable LocalDate to,
            String evidence,
            String recordedBy,
            boolean over) {}

    record TieKindView(String kind, String kindName) {}

    record ConcernedUnitView(String id, String name, String bodyName) {}

    record TieForm(
            @NotBlank @Size(max = 36) String personId,
            @NotNull TieKind kind,
            @NotBlank @Size(max = 100) String unitId,
            @Nullable @Size(max = 40) String position,
            boolean inCharge,
            @NotNull LocalDate from,
            @Nullable LocalDate to,
            @NotBlank @Size(max = 300) String evidence) {}

    record TieEnd(@NotNull LocalDate lastDay) {}

    @GetMapping
    @Operation(
            summary =
                    "Relations of interest of a person, or of everyone of the caller's units, also those that are over; for personnel offices and leaderships")
    Page<TieView> of(@RequestParam(required = false) @Nullable String person) {
        if (person == null) {
            return new Page<>(
                    book.entries(current.get()).stream().map(this::shown).toList(), null);
        }
        desk.requireGrounds(person, current.get());
        return new Page<>(ties.of(person).stream().map(this::shown).toList(), null);
    }

    @GetMapping("/kinds")
    @Operation(summary = "Kinds of relations of interest")
    Page<TieKindView> kinds() {
        return new Page<>(
                Stream.of(TieKind.values())
                        .map(each -> new TieKindView(each.name(), name(each)))
                        .toList(),
                null);
    }

    @GetMapping("/units")
    @Operation(summary = "Units that a relation can concern, by name")
    Page<ConcernedUnitView> units(@RequestParam(required = false, defaultValue = "") String q) {
        return new Page<>(
                book.unitsNamed(q, MOST).stream()
                        .map(each -> new ConcernedUnitView(
                                each.id(),
                                each.name(),
                                organisation.bodyOf(each.id()).name()))
                        .toList(),
                null);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Enter a relation of interest from a declaration; whoever has one is not moved there")
    TieView add(@RequestBody @Valid TieForm form) {
        PlainText.require("evidence", form.evidence());
        desk.requireGrounds(form.personId(), current.get());
        String position = form.position();
        var entered = new NewTie(
                form.personId(),
                form.kind(),
                form.unitId(),
                position == null || position.isBlank() ? null : position,
                form.inCharge(),
                form.from(),
                form.to(),
                form.evidence().strip());
        return shown(ties.add(entered, current.get()));
    }

    @PostMapping("/{id}/end")
    @Operation(summary = "End a relation of interest on a day")
    TieView end(@PathVariable String id, @RequestBody @Valid TieEnd form) {
        desk.requireGrounds(ties.get(id).personId(), current.get());
        return shown(ties.end(id, form.lastDay()));
    }

    private TieView shown(Tie each) {
        return shown(book.entry(each));
    }

    private TieView shown(TieDesk.Entry entry) {
        Tie each = entry.tie();
        return new TieView(
                each.id(),
                each.personId(),
                entry.of().person().fullName(),
                entry.of().unitName(),
                each.kind().name(),
                name(each.kind()),
                each.unitId(),
                entry.unitName(),
                organisation.bodyOf(each.unitId()).name(),
                each.position(),
                each.inCharge(),
                each.period().from(),
                each.period().to(),
                each.evidence(),
                each.recordedBy(),
                entry.over());
    }

    private String name(TieKind kind) {
        return views.say("tie." + kind);
    }
}
