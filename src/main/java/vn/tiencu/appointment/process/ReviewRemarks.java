package vn.tiencu.appointment.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiencu.appointment.Appointment;
import vn.tiencu.appointment.store.Candidates;
import vn.tiencu.standards.Finding;

/** What the records say about people against the standards of the post, in the words of papers. */
@Component
class ReviewRemarks {

    private final Nominees nominees;
    private final Shown shown;
    private final Candidates candidates;
    private final PaperNames names;
    private final PaperWords words;

    ReviewRemarks(Nominees nominees, Shown shown, Candidates candidates, PaperNames names, PaperWords words) {
        this.nominees = nominees;
        this.shown = shown;
        this.candidates = candidates;
        this.names = names;
        this.words = words;
    }

    /** Everyone reviewed at the first step, each with what came of it (NĐ 170/2025, Điều 33.2a). */
    List<Map<String, Object>> of(Appointment about, List<String> adopted) {
        return nominees.planned(about).stream()
                .map(each -> Map.<String, Object>of(
                        "name", names.person(each),
                        "post", names.currentPost(each),
                        "remark", remark(about, each, adopted.contains(each))))
                .toList();
    }

    /** Every standard with what it asks for and what was found. */
    List<Map<String, Object>> findings(Appointment about, String personId) {
        return shown.verdict(about, personId).findings().stream()
                .map(each -> Map.<String, Object>of(
                        "criterion", criterion(each),
                        "required", words.text(each.required()),
                        "found", words.text(each.found()),
                        "outcome", words.say("finding." + each.outcome())))
                .toList();
    }

    private String remark(Appointment about, String personId, boolean adopted) {
        List<String> unmet = shown.verdict(about, personId).findings().stream()
                .filter(each -> each.outcome() != Finding.Outcome.MET)
                .map(each -> words.say("minutes.finding", criterion(each), words.text(each.found())))
                .toList();
        if (adopted) {
            return words.say("minutes.adopted");
        }
        if (unmet.isEmpty()) {
            return words.say("minutes.qualified");
        }
        boolean exception =
                candidates.override(about.number().toString(), personId).isPresent();
        return nominees.isQualified(about, personId) && exception
                ? words.say("minutes.exception")
                : words.say("minutes.unqualified", words.joined(unmet));
    }

    private String criterion(Finding finding) {
        return words.sayOr("criterion." + finding.criterion(), finding.criterion());
    }
}
