package vn.tiencu.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
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
import vn.tiencu.api.Cursor;
import vn.tiencu.api.Limit;
import vn.tiencu.api.Page;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.identity.Bodies;
import vn.tiencu.identity.Body;
import vn.tiencu.identity.Member;

/** Bodies and their dated members. */
@RestController
@RequestMapping("/api/v1/bodies")
class BodiesController {

    private final Bodies bodies;
    private final HouseClock clock;

    BodiesController(Bodies bodies, HouseClock clock) {
        this.bodies = bodies;
        this.clock = clock;
    }

    record BodyView(
            String key,
            String name,
            String nameEn,
            String kind,
            @Nullable String unitId,
            LocalDate from,
            @Nullable LocalDate to) {

        static BodyView of(Body body) {
            return new BodyView(
                    body.key(),
                    body.name(),
                    body.nameEn(),
                    body.kind(),
                    body.unitId(),
                    body.period().from(),
                    body.period().to());
        }
    }

    record MemberView(
            String personId,
            String function,
            LocalDate from,
            @Nullable LocalDate to) {

        static MemberView of(Member member) {
            return new MemberView(
                    member.personId(),
                    member.function(),
                    member.period().from(),
                    member.period().to());
        }
    }

    record Seat(
            @NotBlank String personId,

            @NotNull @Pattern(regexp = "HEAD|DEPUTY|SECRETARY|MEMBER")
            String function,

            @NotNull LocalDate from) {}

    record LastDay(@NotNull LocalDate lastDay) {}

    @GetMapping
    @Operation(summary = "Bodies that exist on a day (today unless given)")
    Page<BodyView> all(
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int most = Limit.of(limit);
        Cursor after = Cursor.decode(cursor);
        List<Body> all = bodies.all(on == null ? clock.today() : on);
        int start = after == null ? 0 : Integer.parseInt(after.position());
        List<Body> rest = all.subList(Math.min(start, all.size()), Math.min(start + most + 1, all.size()));
        return Page.of(rest, most, last -> String.valueOf(start + most)).map(BodyView::of);
    }

    @GetMapping("/{key}")
    @Operation(summary = "One body")
    BodyView one(@PathVariable String key) {
        return BodyView.of(bodies.get(key));
    }

    @GetMapping("/{key}/members")
    @Operation(summary = "Who sits in a body on a day (today unless given)")
    Page<MemberView> members(@PathVariable String key, @RequestParam(required = false) @Nullable LocalDate on) {
        bodies.get(key);
        LocalDate day = on == null ? clock.today() : on;
        return new Page<>(bodies.members(key, day).stream().map(MemberView::of).toList(), null);
    }

    @PostMapping("/{key}/members")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Seat a person in a body from a day on")
    MemberView seat(@PathVariable String key, @Valid @RequestBody Seat seat) {
        return MemberView.of(bodies.seat(key, seat.personId(), seat.function(), seat.from()));
    }

    @PostMapping("/{key}/members/{personId}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "End a seat with its last day; it gives no right from then on, open sessions included")
    void unseat(@PathVariable String key, @PathVariable String personId, @Valid @RequestBody LastDay end) {
        bodies.unseat(key, personId, end.lastDay());
    }
}
