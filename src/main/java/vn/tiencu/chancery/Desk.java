package vn.tiencu.chancery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiencu.documents.Issuer;
import vn.tiencu.documents.Paper;
import vn.tiencu.documents.PaperRequest;
import vn.tiencu.documents.PaperRequest.Signatory;
import vn.tiencu.documents.Papers;
import vn.tiencu.identity.Caller;

/** Writes out the papers of a room's cases and finds earlier ones to refer to. */
public class Desk {

    /** The author of papers that no person asked for. */
    private static final String PRODUCT = "tien-cu";

    private final String room;
    private final Papers papers;
    private final Signatories signers;
    private final OfficialNames names;
    private final Wording words;

    /**
     * The desk of a room.
     *
     * @param room what the kinds of its papers begin with, such as {@code appointment}
     */
    protected Desk(String room, Papers papers, Signatories signers, OfficialNames names, Wording words) {
        this.room = room + ".";
        this.papers = papers;
        this.signers = signers;
        this.names = names;
        this.words = words;
    }

    /** A paper that leaves the body: signed, numbered and dated. */
    public void send(
            String caseNumber, CasePaper paper, Signatory signatory, List<String> recipients, @Nullable Caller by) {
        issue(draft(caseNumber, paper, signatory, recipients, by), paper.date(), by);
    }

    /** Minutes: signed by those whom they name, without a number. */
    public void keep(String caseNumber, CasePaper minutes, @Nullable Caller by) {
        papers.produce(request(caseNumber, minutes, null, List.of()), author(by));
    }

    /** A paper that waits for its number; gives its id. */
    public String draft(
            String caseNumber, CasePaper paper, Signatory signatory, List<String> recipients, @Nullable Caller by) {
        return papers.produce(request(caseNumber, paper, signatory, recipients), author(by))
                .id();
    }

    /** Gives a waiting paper its number, which is returned as on paper. */
    public String issue(String paperId, LocalDate date, @Nullable Caller by) {
        return String.valueOf(papers.issue(paperId, date, author(by)).numberText());
    }

    /** Id of the latest paper of a kind, if there is one. */
    @Nullable
    public String latest(String caseNumber, String kind) {
        return papers.of(caseNumber).stream()
                .filter(each -> each.kind().equals(room + kind))
                .map(Paper::id)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /**
     * The latest paper of a kind by its number and day, which stay open when there is none.
     *
     * @param phrase where a body wrote several of a kind: what the title of the one meant holds
     */
    public String cited(String caseNumber, String kind, String body, String phrase) {
        String issuer = signers.issuer(body).key();
        return papers.of(caseNumber).stream()
                .filter(each -> each.kind().equals(room + kind) && !each.draft())
                .filter(each -> each.issuerKey().equals(issuer) && each.title().contains(phrase))
                .reduce((earlier, later) -> later)
                .map(each ->
                        words.say("cited." + kind, String.valueOf(each.numberText()), each.date(), names.writing(body)))
                .orElseGet(() -> words.say("cited." + kind, words.open(), words.open(), names.writing(body)));
    }

    /** Where copies go: to whom it is addressed, to other bodies that should know, to the files. */
    public List<String> recipients(CasePaper paper, List<String> others) {
        Issuer issuer = signers.issuer(paper.body());
        List<String> all = new ArrayList<>();
        if (!paper.addressees().isEmpty()) {
            all.add(words.say("recipient.above"));
        }
        others.stream()
                .filter(each -> !signers.issuer(each).key().equals(issuer.key()))
                .map(names::writing)
                .filter(each -> !paper.addressees().contains(each))
                .distinct()
                .forEach(all::add);
        all.add(words.say("archive." + issuer.style()));
        return all;
    }

    private PaperRequest request(
            String caseNumber, CasePaper paper, @Nullable Signatory signatory, List<String> recipients) {
        return new PaperRequest(
                caseNumber,
                room + paper.kind(),
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
