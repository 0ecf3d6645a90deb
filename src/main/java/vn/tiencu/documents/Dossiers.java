package vn.tiencu.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.documents.Dossier.Component;
import vn.tiencu.documents.Dossier.StoredFile;
import vn.tiencu.documents.intake.FileNames;
import vn.tiencu.documents.intake.FileTypes;
import vn.tiencu.documents.store.DossierRows;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.kernel.Refused;

/** The dossiers of the people in a case (NĐ 170/2025, Điều 35). */
@Service
public class Dossiers {

    private final DossierRows rows;
    private final Papers papers;
    private final HouseClock clock;
    private final FileTypes types = new FileTypes();

    Dossiers(DossierRows rows, Papers papers, HouseClock clock) {
        this.rows = rows;
        this.papers = papers;
        this.clock = clock;
    }

    /**
     * A paper as it is handed in.
     *
     * @param issuedOn day of the paper; for the curriculum vitae the day of the photograph
     * @param replaces the file that it stands in for, or null
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Upload(
            String caseNumber,
            String personId,
            String component,
            LocalDate issuedOn,
            String fileName,
            byte[] content,
            @Nullable String replaces) {}

    /** Keeps a file whose content is a PDF, DOCX, JPEG or PNG; anything else is refused (422). Replaced files are kept. */
    @Transactional
    public StoredFile upload(Upload upload, String uploadedBy) {
        Component component = component(upload.component());
        requirePast(upload.issuedOn());
        String type = types.typeOf(upload.content());
        StoredFile file = new StoredFile(
                UUID.randomUUID().toString(),
                upload.caseNumber(),
                upload.personId(),
                component.code(),
                upload.issuedOn(),
                FileNames.safe(upload.fileName(), type),
                type,
                upload.content().length,
                null,
                null,
                null,
                clock.now(),
                uploadedBy);
        return keep(file, upload.content(), upload.replaces());
    }

    /**
     * Notes that a record approved in a national database replaces the paper (NĐ 170/2025, Điều 35).
     *
     * @param reference how the record is found there
     */
    @Transactional
    public StoredFile substitute(
            String caseNumber, String personId, String component, LocalDate approvedOn, String reference, String by) {
        Component known = component(component);
        requirePast(approvedOn);
        requireReplaceable(known);
        StoredFile entry = new StoredFile(
                UUID.randomUUID().toString(),
                caseNumber,
                personId,
                known.code(),
                approvedOn,
                reference,
                null,
                0,
                null,
                reference,
                null,
                clock.now(),
                by);
        return keep(entry, null, null);
    }

    /** Asks for more papers of a component than usual, such as two residence remarks (NĐ 170/2025, Điều 35.6). */
    @Transactional
    public void require(String caseNumber, String personId, String component, int minimumCount) {
        rows.require(caseNumber, personId, component(component).code(), minimumCount);
    }

    /** How the dossier stands on a day; a component that has grown too old by then does not count. */
    public Dossier status(String caseNumber, String personId, LocalDate asOf) {
        DossierReview review = new DossierReview(
                rows.current(caseNumber, personId), papers.of(caseNumber), rows.required(caseNumber, personId), asOf);
        var components = rows.components().stream().map(review::status).toList();
        boolean complete = components.stream()
                .allMatch(each -> each.state() == Dossier.State.PRESENT
                        || !each.component().mandatory());
        return new Dossier(caseNumber, personId, asOf, complete, components);
    }

    /** The ten components. */
    public List<Component> components() {
        return rows.components();
    }

    /** What is known of a file, or a refusal (404). */
    public StoredFile file(String fileId) {
        return rows.find(fileId).orElseThrow(() -> unknown(fileId));
    }

    /** The content of a file; a reference to a national record has none (404). */
    public byte[] content(String fileId) {
        return rows.content(fileId).orElseThrow(() -> unknown(fileId));
    }

    private StoredFile keep(StoredFile file, byte @Nullable [] content, @Nullable String replaces) {
        rows.add(file, content);
        if (replaces != null && !rows.replace(replaces, file)) {
            throw Refused.byRules(
                    Refusal.of("cannotReplace", "replaces", Message.of("documents.cannotReplace", replaces)));
        }
        return file(file.id());
    }

    private Component component(String code) {
        return rows.components().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refused.notFound(Message.of("documents.unknownComponent", code)));
    }

    private static void requireReplaceable(Component known) {
        if (!known.nationalRecordAllowed()) {
            throw Refused.byRules(new Refusal(
                    "noSubstitute", "component", Message.of("documents.noSubstitute", known.name()), known.citation()));
        }
    }

    private void requirePast(LocalDate day) {
        if (day.isAfter(clock.today())) {
            throw Refused.byRules(Refusal.of("dateAhead", "issuedOn", Message.of("documents.dateAhead", day)));
        }
    }

    private static Refused unknown(String fileId) {
        return Refused.notFound(Message.of("documents.unknownFile", fileId));
    }
}
