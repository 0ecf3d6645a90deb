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
import vn.tiencu.conversion.lists.Ground;
import vn.tiencu.conversion.lists.GroundKind;
import vn.tiencu.conversion.lists.Grounds;
import vn.tiencu.conversion.lists.Grounds.NewGround;
import vn.tiencu.conversion.lists.RadarDesk;
import vn.tiencu.identity.CurrentCaller;

/** What holds moves back, for the personnel office of the person's unit. */
@RestController
@RequestMapping("/api/v1/conversion-grounds")
class GroundsController {

    private final Grounds grounds;
    private final RadarDesk desk;
    private final RadarViews views;
    private final CurrentCaller current;

    GroundsController(Grounds grounds, RadarDesk desk, RadarViews views, CurrentCaller current) {
        this.grounds = grounds;
        this.desk = desk;
        this.views = views;
        this.current = current;
    }

    record GroundView(
            String id,
            String personId,
            String kind,
            String kindName,
            LocalDate from,
            @Nullable LocalDate to,
            String evidence,
            String recordedBy) {}

    record GroundForm(
            @NotBlank @Size(max = 36) String personId,
            @NotNull GroundKind kind,
            @NotNull LocalDate from,
            @Nullable LocalDate to,
            @NotBlank @Size(max = 300) String evidence) {}

    record EndForm(@NotNull LocalDate lastDay) {}

    @GetMapping
    @Operation(
            summary = "Grounds of a person, also those that are over; for the unit's personnel office and leadership")
    Page<GroundView> of(@RequestParam String person) {
        desk.requireGrounds(person, current.get());
        return new Page<>(grounds.of(person).stream().map(this::shown).toList(), null);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Enter a ground with the paper that proves it")
    GroundView add(@RequestBody @Valid GroundForm form) {
        PlainText.require("evidence", form.evidence());
        desk.requireGrounds(form.personId(), current.get());
        var entered = new NewGround(
                form.personId(),
                form.kind(),
                form.from(),
                form.to(),
                form.evidence().strip());
        return shown(grounds.add(entered, current.get()));
    }

    @PostMapping("/{id}/end")
    @Operation(summary = "End a ground on a day, earlier than its paper said")
    GroundView end(@PathVariable String id, @RequestBody @Valid EndForm form) {
        desk.requireGrounds(grounds.get(id).personId(), current.get());
        return shown(grounds.end(id, form.lastDay()));
    }

    private GroundView shown(Ground each) {
        return new GroundView(
                each.id(),
                each.personId(),
                each.kind().name(),
                views.say("ground." + each.kind()),
                each.period().from(),
                each.period().to(),
                each.evidence(),
                each.recordedBy());
    }
}
