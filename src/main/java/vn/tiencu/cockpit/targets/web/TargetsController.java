package vn.tiencu.cockpit.targets.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tiencu.api.Page;
import vn.tiencu.api.PlainText;
import vn.tiencu.cockpit.targets.Figure;
import vn.tiencu.cockpit.targets.FigureEntry;
import vn.tiencu.cockpit.targets.TargetBoard;
import vn.tiencu.cockpit.targets.TargetShown;
import vn.tiencu.identity.CurrentCaller;

/** What the founding resolutions want and how far it is reached. */
@RestController
@RequestMapping("/api/v1/boards/targets")
class TargetsController {

    private static final int FIRST_INDEX = 2012;
    private final TargetBoard board;
    private final FigureEntry entry;
    private final CurrentCaller current;

    TargetsController(TargetBoard board, FigureEntry entry, CurrentCaller current) {
        this.board = board;
        this.entry = entry;
        this.current = current;
    }

    /** A published figure; the Public Administration Reform Index exists since 2012. */
    record FigureForm(
            @Min(FIRST_INDEX) int year,

            @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
            BigDecimal value,

            @NotBlank @Size(max = 500) String evidence) {}

    @GetMapping
    @Operation(summary = "The targets with their base, year by year, counted from the records")
    Page<TargetShown> all() {
        return new Page<>(board.all(), null);
    }

    @PostMapping("/{code}/figures")
    @Operation(summary = "Enter the figure of a year that no record gives, with its document; the last one counts")
    ResponseEntity<Page<TargetShown>> enter(@PathVariable String code, @Valid @RequestBody FigureForm form) {
        PlainText.require("evidence", form.evidence());
        entry.enter(
                code,
                new Figure(form.year(), form.value(), form.evidence().strip()),
                current.get().username());
        return ResponseEntity.created(URI.create("/api/v1/boards/targets")).body(all());
    }
}
