package vn.tiencu.conversion.lists.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
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
import vn.tiencu.conversion.lists.TieKind;
import vn.tiencu.conversion.lists.Ties;
import vn.tiencu.conversion.lists.Ties.NewTie;
import vn.tiencu.identity.CurrentCaller;
import vn.tiencu.people.Organisation;

/** Declared relations of interest, for the personnel office of the person's unit. */
@RestController
@RequestMapping("/api/v1/conversion-ties")
class TiesController {

    private final Ties ties;
    private final RadarDesk desk;
    private final RadarViews views;
    private final Organisation organisation;
    private final CurrentCaller current;

    TiesController(Ties ties, RadarDesk desk, RadarViews views, Organisation organisation, CurrentCaller current) {
        this.ties = ties;
        this.desk = desk;
        this.views = views;
        this.organisation = organisation;
        this.current = current;
    }

    record TieView(
            String id,
            String personId,
            String kind,
            String kindName,
            String unitId,
            String unitName,
            @Nullable String position,
            boolean inCharge,
            LocalDate from,
            @Nullable LocalDate to,
            String evidence,
            String recordedBy) {}

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
                    "Relations of interest of a person, also those that are over; for the unit's personnel office and leadership")
    Page<TieView> of(@RequestParam String person) {
        desk.requireGrounds(person, current.get());
        return new Page<>(ties.of(person).stream().map(this::shown).toList(), null);
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
        return new TieView(
                each.id(),
                each.personId(),
                each.kind().name(),
                views.say("tie." + each.kind()),
                each.unitId(),
                organisation.getUnit(each.unitId()).name(),
                each.position(),
                each.inCharge(),
                each.period().from(),
                each.period().to(),
                each.evidence(),
                each.recordedBy());
    }
}
