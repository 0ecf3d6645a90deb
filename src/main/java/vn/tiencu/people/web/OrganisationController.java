package vn.tiencu.people.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiencu.api.Cursor;
import vn.tiencu.api.Limit;
import vn.tiencu.api.Page;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.people.Organisation;
import vn.tiencu.people.Post;
import vn.tiencu.people.Unit;

/** Units and posts as they stand on a day; today unless another day is asked for. */
@RestController
@RequestMapping("/api/v1")
class OrganisationController {

    private final Organisation organisation;
    private final HouseClock clock;

    OrganisationController(Organisation organisation, HouseClock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    record UnitView(
            String id,
            String name,
            String kind,
            @Nullable String parentId,
            LocalDate from,
            @Nullable LocalDate to,
            String partyCommittee,
            boolean hasSubunits,
            @Nullable Integer headcount,
            @Nullable String source) {

        static UnitView of(Unit unit) {
            return new UnitView(
                    unit.id(),
                    unit.name(),
                    unit.kind(),
                    unit.parentId(),
                    unit.period().from(),
                    unit.period().to(),
                    unit.partyCommittee(),
                    unit.hasSubunits(),
                    unit.headcount(),
                    unit.source());
        }
    }

    /**
     * @param successions what it took over and what took over from it
     * @param heirs the units that carry its duties on the day asked for
     */
    record UnitDetails(UnitView unit, List<Unit.Succession> successions, List<UnitView> heirs) {}

    record PostView(
            String id,
            String unitId,
            String unitName,
            String title,
            String function,
            int rankNo,
            String managementLevel,
            boolean committeeSeat,
            int seats,
            LocalDate from,
            @Nullable LocalDate to) {

        static PostView of(Post post) {
            return new PostView(
                    post.id(),
                    post.unitId(),
                    post.unitName(),
                    post.title(),
                    post.function(),
                    post.rankNo(),
                    post.managementLevel(),
                    post.committeeSeat(),
                    post.seats(),
                    post.period().from(),
                    post.period().to());
        }
    }

    record HolderView(String personId, String fullName) {}

    record PostDetails(PostView post, List<HolderView> holders) {}

    @GetMapping("/units")
    @Operation(summary = "List the units that exist on a day")
    Page<UnitView> units(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String parent,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return organisation
                .units(day(on), kind, parent, Cursor.decode(cursor), Limit.of(limit))
                .map(UnitView::of);
    }

    @GetMapping("/units/{id}")
    @Operation(summary = "A unit, what it took over and what has become of it")
    UnitDetails unit(
            @PathVariable String id,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on) {
        Unit unit = organisation.getUnit(id);
        return new UnitDetails(
                UnitView.of(unit),
                organisation.successions(id),
                organisation.heirs(id, day(on)).stream().map(UnitView::of).toList());
    }

    @GetMapping("/posts")
    @Operation(summary = "List the posts that exist on a day")
    Page<PostView> posts(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        Cursor after = Cursor.decode(cursor);
        Page<Post> found = q == null || q.isBlank()
                ? organisation.posts(unit, day(on), after, Limit.of(limit))
                : organisation.postsNamed(q, unit, day(on), after, Limit.of(limit));
        return found.map(PostView::of);
    }

    @GetMapping("/posts/{id}")
    @Operation(summary = "A post and who holds it on a day")
    PostDetails post(
            @PathVariable String id,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on) {
        Post post = organisation.post(id);
        List<HolderView> holders = organisation.holdersOfPost(id, day(on)).stream()
                .map(each -> new HolderView(each.personId(), each.fullName()))
                .toList();
        return new PostDetails(PostView.of(post), holders);
    }

    private LocalDate day(@Nullable LocalDate asked) {
        return asked == null ? clock.today() : asked;
    }
}
