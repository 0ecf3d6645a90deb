package vn.tiencu.training.needs.web;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tiencu.api.Page;
import vn.tiencu.training.needs.Programme;
import vn.tiencu.training.needs.Programmes;

/** The catalogue of programmes. */
@RestController
@RequestMapping("/api/v1/training-programmes")
class ProgrammesController {

    private final Programmes programmes;
    private final NeedWords words;

    ProgrammesController(Programmes programmes, NeedWords words) {
        this.programmes = programmes;
        this.words = words;
    }

    record ProgrammeView(
            String key,
            String name,
            String subject,
            String form,
            int weeks,
            int periods,
            String organiser,
            String organiserName,
            int leastSeats,
            int mostSeats,
            long costPerPerson,
            long costPerClass,
            String funding,
            boolean offered,
            String citation) {}

    @GetMapping
    @Operation(summary = "Programmes that a plan may draw on; ended ones are marked")
    Page<ProgrammeView> all() {
        return new Page<>(programmes.all().stream().map(this::shown).toList(), null);
    }

    private ProgrammeView shown(Programme each) {
        return new ProgrammeView(
                each.key(),
                words.name(each),
                each.subject(),
                each.form(),
                each.weeks(),
                each.periods(),
                each.organiser(),
                words.body(each.organiser()),
                each.leastSeats(),
                each.mostSeats(),
                each.costPerPerson(),
                each.costPerClass(),
                each.funding().name(),
                each.offered(),
                each.citation());
    }
}
