package vn.tiencu.training.lines.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiencu.api.Page;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.CurrentCaller;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;
import vn.tiencu.training.lines.LineDesk;
import vn.tiencu.training.lines.LineHistory;
import vn.tiencu.training.lines.LineHistory.ChangeShown;
import vn.tiencu.training.lines.LineLists;
import vn.tiencu.training.lines.LineLists.Choices;
import vn.tiencu.training.lines.LineLists.PersonFound;

/** What whoever edits lines looks up: programmes and units, people, what happened to a line. */
@RestController
@RequestMapping("/api/v1/training-plans/{caseNumber}/lines")
class LineChoicesController {

    private static final int LONGEST_QUESTION = 100;
    private final LineLists lists;
    private final LineDesk desk;
    private final LineHistory history;
    private final CurrentCaller current;

    LineChoicesController(LineLists lists, LineDesk desk, LineHistory history, CurrentCaller current) {
        this.lists = lists;
        this.desk = desk;
        this.history = history;
        this.current = current;
    }

    @GetMapping("/choices")
    @Operation(summary = "Programmes and units to choose from, and whether the caller may edit")
    Choices choices(@PathVariable String caseNumber) {
        return lists.choices(caseNumber, current.get());
    }

    @GetMapping("/people")
    @Operation(summary = "The first people called so whom the caller may put forward")
    Page<PersonFound> people(@PathVariable String caseNumber, @RequestParam(defaultValue = "") String q) {
        if (q.length() > LONGEST_QUESTION) {
            throw Refused.malformed("q", Message.of("training.lines.questionTooLong", LONGEST_QUESTION));
        }
        return new Page<>(lists.people(caseNumber, q, current.get()), null);
    }

    @GetMapping("/{lineId}/changes")
    @Operation(summary = "What happened to a line: which office changed what, and when")
    Page<ChangeShown> changes(@PathVariable String caseNumber, @PathVariable String lineId) {
        Caller caller = current.get();
        List<ChangeShown> changes =
                history.of(desk.get(caseNumber, lineId, caller).id());
        return new Page<>(changes, null);
    }
}
