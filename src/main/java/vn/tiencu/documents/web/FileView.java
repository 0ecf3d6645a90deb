package vn.tiencu.documents.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.documents.Dossier.StoredFile;

/** A file of a dossier as the interface shows it. */
record FileView(
        String id,
        String component,
        LocalDate issuedOn,
        String fileName,
        @Nullable String mediaType,
        long bytes,
        @Nullable String sha256,
        @Nullable String nationalRecord,
        OffsetDateTime uploadedAt,
        String link) {

    static FileView of(StoredFile file) {
        return new FileView(
                file.id(),
                file.component(),
                file.issuedOn(),
                file.fileName(),
                file.mediaType(),
                file.bytes(),
                file.sha256(),
                file.nationalRecord(),
                file.uploadedAt().atZone(HouseClock.ZONE).toOffsetDateTime(),
                "/api/v1/files/" + file.id());
    }
}
