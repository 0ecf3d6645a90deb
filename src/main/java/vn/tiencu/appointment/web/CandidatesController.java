package vn.tiencu.appointment.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tiencu.api.Page;
import vn.tiencu.appointment.process.Shown;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.people.Organisation;
import vn.tiencu.people.Person;
import vn.tiencu.people.Post;
import vn.tiencu.standards.Question;
import vn.tiencu.standards.Verdicts;

/** Who may be proposed for a post: everyone on site who is planned for it, with the verdict of today. */
@RestController
@RequestMapping("/api/v1/posts/{postId}/candidates")
class CandidatesController {

    private final Organisation organisation;
    private final Verdicts verdicts;
    private final Shown shown;
    private final HouseClock clock;

    CandidatesController(Organisation organisation, Verdicts verdicts, Shown shown, HouseClock clock) {
        this.organisation = organisation;
        this.verdicts = verdicts;
        this.shown = shown;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "People planned for a post or an equivalent or higher one, with their verdicts")
    Page<Shown.PersonShown> planned(@PathVariable String postId) {
        Post post = organisation.post(postId);
        List<String> holders = organisation.holdersOfPost(postId, clock.today()).stream()
                .map(each -> each.personId())
                .toList();
        List<Shown.PersonShown> planned = organisation.plannedOnSite(post, clock.today()).stream()
                .map(Person::id)
                .filter(each -> !holders.contains(each))
                .map(each -> shown.person(each, null, verdict(each, postId)))
                .toList();
        return new Page<>(planned, null);
    }

    private Shown.VerdictShown verdict(String personId, String postId) {
        return shown.shown(
                verdicts.verdict(new Question(personId, postId, Question.Action.APPOINT, clock.today(), null)));
    }
}
