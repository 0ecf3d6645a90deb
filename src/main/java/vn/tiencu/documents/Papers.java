package vn.tiencu.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.documents.render.Facts;
import vn.tiencu.documents.render.PaperKind;
import vn.tiencu.documents.render.PaperKinds;
import vn.tiencu.documents.render.PaperPress;
import vn.tiencu.documents.store.PaperRows;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.kernel.Refused;

/**
 * The papers of cases: produced as drafts, issued with a number, kept in every version. A paper with a mark of secrecy leaves
 * an entry only, because this system is no place for State secrets (Luật Bảo vệ bí mật nhà nước).
 */
@Service
public class Papers {

    private final PaperRows rows;
    private final PaperPress press;
    private final PaperKinds kinds;
    private final Registers registers;
    private final HouseClock clock;

    Papers(PaperRows rows, PaperPress press, PaperKinds kinds, Registers registers, HouseClock clock) {
        this.rows = rows;
        this.press = press;
        this.kinds = kinds;
        this.registers = registers;
        this.clock = clock;
    }

    /** Produces and keeps a paper; without a number it is a draft. */
    @Transactional
    public Paper produce(PaperRequest asked, String createdBy) {
        PaperRequest request = plain(asked);
        PaperKind kind = kinds.get(request.kind());
        Paper paper = version(UUID.randomUUID().toString(), kind.sealed(), 1, request, createdBy, press.title(request));
        return keep(paper, request);
    }

    /** Replaces a draft by another one; refused (422) once the paper is issued (NĐ 30/2020, Điều 18.3). */
    @Transactional
    public Paper revise(String paperId, PaperRequest asked, String createdBy) {
        Paper before = draft(paperId);
        return keep(next(before, plain(asked), createdBy), plain(asked));
    }

    /** Issues a draft under the next number of its issuer's register; the draft is kept. */
    @Transactional
    public Paper issue(String paperId, LocalDate date, String createdBy) {
        PaperRequest request = rows.request(draft(paperId));
        boolean secret = request.secrecy() != null;
        return issue(paperId, registers.take(request.issuer(), request.kind(), secret, date), date, createdBy);
    }

    /** Issues a draft under a number that was taken before. */
    @Transactional
    public Paper issue(String paperId, RegisterNumber number, LocalDate date, String createdBy) {
        Paper before = draft(paperId);
        PaperRequest request = rows.request(before).issued(number.text(), date);
        registers.link(number, paperId);
        return keep(next(before, request, createdBy), request);
    }

    /** The paper in its latest version, or a refusal (404). */
    public Paper get(String paperId) {
        return rows.find(paperId).orElseThrow(() -> Refused.notFound(Message.of("documents.unknownPaper", paperId)));
    }

    /** The papers of a case in the order in which they came to be. */
    public List<Paper> of(String caseNumber) {
        return rows.of(caseNumber);
    }

    /** The paper as a Word file. */
    public byte[] docx(Paper paper) {
        return rows.docx(paper).orElseThrow(() -> notKept(paper));
    }

    /** The paper as a PDF file. */
    public byte[] pdf(Paper paper) {
        return rows.pdf(paper).orElseThrow(() -> notKept(paper));
    }

    private Paper draft(String paperId) {
        Paper paper = get(paperId);
        if (!paper.draft()) {
            throw Refused.byRules(new Refusal(
                    "alreadyIssued",
                    null,
                    Message.of("documents.alreadyIssued", paper.title()),
                    "NĐ 30/2020, Điều 18.3"));
        }
        return paper;
    }

    private Paper next(Paper before, PaperRequest request, String createdBy) {
        return version(before.id(), before.sealed(), before.version() + 1, request, createdBy, press.title(request));
    }

    private Paper version(String id, boolean sealed, int version, PaperRequest request, String by, String title) {
        return new Paper(
                id,
                request.caseNumber(),
                request.kind(),
                title,
                request.issuer().key(),
                request.secrecy(),
                sealed,
                version,
                request.numberText(),
                request.date(),
                null,
                null,
                clock.now(),
                by);
    }

    private Paper keep(Paper paper, PaperRequest request) {
        if (paper.secrecy() == null) {
            return rows.keep(paper, request, press.print(request));
        }
        return rows.keepEntry(paper, request);
    }

    private static Refused notKept(Paper paper) {
        return Refused.notFound(Message.of("documents.contentNotKept", paper.id()));
    }

    /** As it is stored: plain facts, and of a paper with a mark of secrecy not even the subject. */
    private static PaperRequest plain(PaperRequest asked) {
        boolean secret = asked.secrecy() != null;
        return new PaperRequest(
                asked.caseNumber(),
                asked.kind(),
                asked.issuer(),
                asked.numberText(),
                asked.date(),
                secret ? "" : asked.subject(),
                secret ? List.of() : asked.addressees(),
                secret ? null : asked.signatory(),
                secret ? List.of() : asked.recipients(),
                asked.secrecy(),
                secret ? Map.of() : Facts.plain(asked.content()));
    }
}
