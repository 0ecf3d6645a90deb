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
import vn.tiencu.conversion.lists.Ground;
import vn.tiencu.conversion.lists.GroundDesk;
import vn.tiencu.conversion.lists.GroundKind;
import vn.tiencu.conversion.lists.Grounds;
import vn.tiencu.conversion.lists.Grounds.NewGround;
import vn.tiencu.conversion.lists.RadarDesk;
import vn.tiencu.identity.CurrentCaller;

/** What holds moves back, for the personnel office of the person's unit. */
@RestController
@RequestMapping("/api/v1/conversion-grounds")
class GroundsController {

    /** As many as a search shows. */
    private static final int MOST = 20;

    private final Grounds grounds;
    private final GroundDesk book;
    private final RadarDesk desk;
    private final RadarViews views;
    private final CurrentCaller current;

    GroundsController(Grounds grounds, GroundDesk book, RadarDesk desk, RadarViews views, CurrentCaller current) {
        this.grounds = grounds;
        this.book = book;
        this.desk = desk;
        this.views = views;
        this.current = current;
    }

    /**
     * A ground with the person.
     *
     * @param citation the article by which it counts
     * @param over whether its last day has passed
     */
    record GroundView(
            String id,
            String personId,
            String fullName,
            String unitName,
            String kind,
            String kindName,
            String citation,
            LocalDate from,
            @Nullable LocalDate to,
            String evidence,
            String recordedBy,
            boolean over) {}

    record GroundKindView(String kind, String kindName, String citation) {}

    record ListedPersonView(String id, String fullName, String unitName, String duties) {}

    record GroundForm(
            @NotBlank @Size(max = 36) String personId,
            @NotNull GroundKind kind,
            @NotNull LocalDate from,
            @Nullable LocalDate to,
            @NotBlank @Size(max = 300) String evidence) {}

    record EndForm(@NotNull LocalDate lastDay) {}

    @GetMapping
    @Operation(
            summary =
                    "Grounds of a person, or of everyone of the caller's units; also those that are over. For personnel offices and leaderships")
    Page<GroundView> of(@RequestParam(required = false) @Nullable String person) {
        if (person == null) {
            return new Page<>(
                    book.entries(current.get()).stream().map(this::shown).toList(), null);
        }
        desk.requireGrounds(person, current.get());
        return new Page<>(grounds.of(person).stream().map(this::shown).toList(), null);
    }

    @GetMapping("/kinds")
    @Operation(summary = "Kinds of grounds with the article of each")
    Page<GroundKindView> kinds() {
        return new Page<>(
                Stream.of(GroundKind.values())
                        .map(each -> new GroundKindView(each.name(), name(each), book.citation(each)))
                        .toList(),
                null);
    }

    @GetMapping("/people")
    @Operation(summary = "People in listed positions for whom the caller may enter a ground, by name")
    Page<ListedPersonView> people(@RequestParam(required = false, defaultValue = "") String q) {
        return new Page<>(
                book.called(q, MOST, current.get()).stream()
                        .map(each -> new ListedPersonView(
                                each.person().id(),
                                each.person().fullName(),
                                each.unitName(),
                                each.held().duties()))
                        .toList(),
                null);
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
        return shown(book.entry(each));
    }

    private GroundView shown(GroundDesk.Entry entry) {
        Ground each = entry.ground();
        return new GroundView(
                each.id(),
                each.personId(),
                entry.of().person().fullName(),
                entry.of().unitName(),
                each.kind().name(),
                name(each.kind()),
                entry.citation(),
                each.period().from(),
                each.period().to(),
                each.evidence(),
                each.recordedBy(),
                entry.over());
    }

    private String name(GroundKind kind) {
        return views.say("ground." + kind);
    }
}
