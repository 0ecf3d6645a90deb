package vn.tiencu.documents;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A paper of a case in its latest version.
 *
 * @param kind such as {@code appointment.decision}
 * @param secrecy mark of secrecy or null; the content of a marked paper is not kept here
 * @param sealed only those who count and decide may read it
 * @param version counted from 1; earlier versions are kept
 * @param numberText number as on paper, or null while it is a draft
 * @param date day of the paper
 * @param docxSha256 null when the content is not kept
 * @param pdfSha256 null when the content is not kept
 * @param createdAt when this version was made
 * @param createdBy who made this version
 */
public record Paper(
        String id,
        String caseNumber,
        String kind,
        String title,
        String issuerKey,
        @Nullable String secrecy,
        boolean sealed,
        int version,
        @Nullable String numberText,
        LocalDate date,
        @Nullable String docxSha256,
        @Nullable String pdfSha256,
        Instant createdAt,
        String createdBy) {

    public boolean draft() {
        return numberText == null;
    }
}
