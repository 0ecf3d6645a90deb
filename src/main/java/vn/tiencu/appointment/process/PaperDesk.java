package vn.tiencu.appointment.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.appointment.Appointment;
import vn.tiencu.documents.Issuer;
import vn.tiencu.documents.Paper;
import vn.tiencu.documents.PaperRequest;
import vn.tiencu.documents.PaperRequest.Signatory;
import vn.tiencu.documents.Papers;
import vn.tiencu.identity.Caller;

/** Writes out the papers of a case and finds earlier ones to refer to. */
@Component
class PaperDesk {

    /** The author of papers that no person asked for. */
    private static final String PRODUCT = "tien-cu";

    private static final String ROOM = "appointment.";
    private final Papers papers;
    private final Signers signers;
    private final PaperNames names;
    private final PaperWords words;

    PaperDesk(Papers papers, Signers signers, PaperNames names, PaperWords words) {
        this.papers = papers;
        this.signers = signers;
        this.names = names;
        this.words = words;
    }

    /** A paper that leaves the body: signed, numbered and dated. */
    void send(Appointment about, CasePaper paper, @Nullable Caller by) {
        Signatory signatory = signers.signatory(paper.body(), by);
        Paper draft = papers.produce(request(about, paper, signatory, recipients(about, paper)), author(by));
        papers.issue(draft.id(), paper.date(), author(by));
    }

    /** Minutes: signed by those whom they name, without a number. */
    void keep(Appointment about, CasePaper minutes, @Nullable Caller by) {
        papers.produce(request(about, minutes, null, List.of()), author(by));
    }

    /** A paper that waits for its number; gives its id. */
    String draft(Appointment about, CasePaper paper, Signatory signatory, List<String> recipients, Caller by) {
        return papers.produce(request(about, paper, signatory, recipients), author(by))
                .id();
    }

    String issue(String paperId, LocalDate date, Caller by) {
        return String.valueOf(papers.issue(paperId, date, author(by)).numberText());
    }

    /** Id of the latest paper of a kind, if there is one. */
    @Nullable
    String latest(Appointment about, String kind) {
        return papers.of(about.number().toString()).stream()
                .filter(each -> each.kind().equals(ROOM + kind))
                .map(Paper::id)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** The latest paper of a kind by its number and day, which stay open when there is none. */
    String cited(Appointment about, String kind, String body) {
        return cited(about, kind, body, "");
    }

    /** The same where a body wrote several of a kind: the one whose title holds a phrase. */
    String cited(Appointment about, String kind, String body, String phrase) {
        String issuer = signers.issuer(body).key();
        return papers.of(about.number().toString()).stream()
                .filter(each -> each.kind().equals(ROOM + kind) && !each.draft())
                .filter(each -> each.issuerKey().equals(issuer) && each.title().contains(phrase))
                .reduce((earlier, later) -> later)
                .map(each ->
                        words.say("cited." + kind, String.valueOf(each.numberText()), each.date(), names.writing(body)))
                .orElseGet(() -> words.say("cited." + kind, words.open(), words.open(), names.writing(body)));
    }

    /** Where copies go: to whom it is addressed, to the appraising body, to the files. */
    List<String> recipients(Appointment about, CasePaper paper) {
        List<String> all = new ArrayList<>();
        String appraiser = names.writing(about.parties().appraiser());
        if (!paper.addressees().isEmpty()) {
            all.add(words.say("recipient.above"));
        }
        Issuer issuer = signers.issuer(paper.body());
        boolean own =
                issuer.key().equals(signers.issuer(about.parties().appraiser()).key());
        if (!own && !paper.addressees().contains(appraiser)) {
            all.add(appraiser);
        }
        all.add(words.say("archive." + issuer.style()));
        return all;
    }

    private PaperRequest request(
            Appointment about, CasePaper paper, @Nullable Signatory signatory, List<String> recipients) {
        return new PaperRequest(
                about.number().toString(),
                ROOM + paper.kind(),
                signers.issuer(paper.body()),
                null,
                paper.date(),
                paper.subject(),
                paper.addressees(),
                signatory,
                recipients,
                null,
                paper.content());
    }

    private static String author(@Nullable Caller by) {
        return by == null ? PRODUCT : by.username();
    }
}
