package vn.tiencu.chains.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiencu.chains.ChainProblem;
import vn.tiencu.chains.Move;
import vn.tiencu.chains.runs.ChainDesk;
import vn.tiencu.chains.runs.ChainRun;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.CurrentCaller;

/** Search, check, change and adopt moves of a case. */
@RestController
@RequestMapping("/api/v1")
class ChainsController {

    private static final String ADDRESS = "/api/v1/chain-runs/";
    private static final int USUAL_SECONDS = 20;
    private final ChainDesk desk;
    private final ChainViews views;
    private final CurrentCaller current;

    ChainsController(ChainDesk desk, ChainViews views, CurrentCaller current) {
        this.desk = desk;
        this.views = views;
        this.current = current;
    }

    record ChainMove(
            @NotBlank @Size(max = 150) String moverId,
            @Nullable @Size(max = 150) String seatId) {

        Move move() {
            return new Move(moverId, seatId == null || seatId.isBlank() ? null : seatId);
        }
    }

    record ChainRunRequest(
            @NotBlank @Size(max = 20) String caseNumber,
            @Nullable Integer seconds,
            @Nullable @Size(max = 5000) List<@NotNull @Valid ChainMove> pinned) {}

    record ChainCheckRequest(
            @NotBlank @Size(max = 20) String caseNumber,
            @NotNull @Size(max = 5000) List<@NotNull @Valid ChainMove> moves) {}

    record ChainAdoption(@NotNull @Size(max = 5000) List<@NotNull @Valid ChainMove> moves) {}

    @PostMapping("/chain-runs")
    @Operation(summary = "Look for moves in the background; one search for each case at a time")
    ResponseEntity<ChainViews.ChainRunView> start(@Valid @RequestBody ChainRunRequest request) {
        int seconds = request.seconds() == null ? USUAL_SECONDS : request.seconds();
        List<ChainMove> pinned = request.pinned() == null ? List.of() : request.pinned();
        ChainRun run = desk.start(request.caseNumber(), seconds, moves(pinned), current.get());
        return ResponseEntity.accepted()
                .location(URI.create(ADDRESS + run.id()))
                .body(views.run(run));
    }

    @GetMapping("/chain-runs")
    @Operation(summary = "The newest search of a case, or an empty list")
    List<ChainViews.ChainRunView> latest(@RequestParam String caseNumber) {
        return desk.latest(caseNumber, current.get()).map(views::run).stream().toList();
    }

    @GetMapping("/chain-runs/{id}")
    @Operation(summary = "A search: seconds, score, curve, best moves so far")
    ChainViews.ChainRunView one(@PathVariable String id) {
        return views.run(desk.run(id, current.get()));
    }

    @PostMapping("/chain-runs/{id}/stop")
    @Operation(summary = "Stop a search; what it has found is kept")
    ChainViews.ChainRunView stop(@PathVariable String id) {
        return views.run(desk.stop(id, current.get()));
    }

    @PostMapping("/chain-checks")
    @Operation(summary = "Check moves against every rule without storing anything")
    ChainViews.ChainCheckView check(@Valid @RequestBody ChainCheckRequest request) {
        Caller caller = current.get();
        ChainProblem problem = desk.problem(request.caseNumber(), caller);
        return views.check(
                request.caseNumber(), problem, desk.check(request.caseNumber(), moves(request.moves()), caller));
    }

    @PostMapping("/chain-runs/{id}/adoption")
    @Operation(summary = "Take moves over into the plan of the case; they may break no hard rule")
    ChainViews.ChainCheckView adopt(@PathVariable String id, @Valid @RequestBody ChainAdoption adoption) {
        Caller caller = current.get();
        String caseNumber = desk.run(id, caller).caseNumber();
        ChainProblem problem = desk.problem(caseNumber, caller);
        return views.check(caseNumber, problem, desk.adopt(id, moves(adoption.moves()), caller));
    }

    private static List<Move> moves(List<ChainMove> asked) {
        return asked.stream().map(ChainMove::move).toList();
    }
}
