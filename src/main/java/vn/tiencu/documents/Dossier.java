package vn.tiencu.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The appointment dossier of a person in a case on a day (NĐ 170/2025, Điều 35): which of the ten components are there, and
 * which have grown too old.
 *
 * @param complete whether every mandatory component is present
 */
public record Dossier(
        String caseNumber, String personId, LocalDate asOf, boolean complete, List<ComponentStatus> components) {

    /** How a component stands. */
    public enum State {
        PRESENT,
        MISSING,
        /** There is a paper, but it is older than the law allows. */
        EXPIRED
    }

    /**
     * A component of the dossier, as data.
     *
     * @param validityMonths how old the paper may be on the day of submission, or null without limit
     * @param nationalRecordAllowed whether a record in a national database may replace the paper
     * @param paperKinds kinds of paper of the case itself that make up the component
     */
    public record Component(
            String code,
            String name,
            String nameEn,
            String citation,
            @Nullable Integer validityMonths,
            boolean mandatory,
            int minimumCount,
            boolean nationalRecordAllowed,
            List<String> paperKinds) {}

    /**
     * One component and what is there of it.
     *
     * @param minimumCount how many papers are needed in this case
     */
    public record ComponentStatus(Component component, int minimumCount, State state, List<Item> items) {}

    /**
     * One paper of a component.
     *
     * @param fileId an uploaded file or a reference to a national record
     * @param paperId a paper of the case
     * @param validUntil last day on which it counts, or null without limit
     */
    public record Item(
            @Nullable String fileId,
            @Nullable String paperId,
            String name,
            LocalDate issuedOn,
            @Nullable LocalDate validUntil,
            boolean expired,
            @Nullable String nationalRecord) {}

    /**
     * What is known of an uploaded file.
     *
     * @param mediaType type found in the content; null for a national record
     * @param replacedBy the newer file that stands in its place, or null
     */
    public record StoredFile(
            String id,
            String caseNumber,
            String personId,
            String component,
            LocalDate issuedOn,
            String fileName,
            @Nullable String mediaType,
            long bytes,
            @Nullable String sha256,
            @Nullable String nationalRecord,
            @Nullable String replacedBy,
            Instant uploadedAt,
            String uploadedBy) {}
}
