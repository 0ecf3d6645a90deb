package vn.tiencu.people.web;

import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import vn.tiencu.api.Cursor;
import vn.tiencu.api.Limit;
import vn.tiencu.api.Page;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.identity.CurrentCaller;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;
import vn.tiencu.people.Imports;
import vn.tiencu.people.Imports.Count;
import vn.tiencu.people.Imports.PastImport;
import vn.tiencu.people.Imports.Upload;

/** Files of units, posts, people and records brought in, and which were. */
@RestController
@RequestMapping("/api/v1/imports")
class ImportsController {

    private static final long LARGEST = 20L * 1024 * 1024;

    private final Imports imports;
    private final CurrentCaller currentCaller;

    ImportsController(Imports imports, CurrentCaller currentCaller) {
        this.imports = imports;
        this.currentCaller = currentCaller;
    }

    record ImportView(
            String id,
            OffsetDateTime importedAt,
            String importedBy,
            String fileName,
            String sha256,
            long size,
            List<Count> counts) {

        static ImportView of(PastImport done) {
            OffsetDateTime at = done.at().atZone(HouseClock.ZONE).toOffsetDateTime();
            return new ImportView(done.id(), at, done.by(), done.fileName(), done.sha256(), done.size(), done.counts());
        }
    }

    record Preview(boolean dryRun, List<Count> counts) {}

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Import a CSV or XLSX file, whole or not at all; dryRun only tells what would change")
    ResponseEntity<?> bringIn(
            @RequestPart MultipartFile file,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(defaultValue = "false") boolean dryRun)
            throws IOException {
        Upload upload = upload(file, kind);
        if (dryRun) {
            return ResponseEntity.ok(new Preview(true, imports.preview(upload)));
        }
        ImportView done = ImportView.of(imports.run(upload));
        return ResponseEntity.created(URI.create("/api/v1/imports/" + done.id()))
                .body(done);
    }

    @GetMapping
    @Operation(summary = "List past imports, the newest first")
    Page<ImportView> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return imports.list(Cursor.decode(cursor), Limit.of(limit)).map(ImportView::of);
    }

    @GetMapping("/{id}")
    @Operation(summary = "A past import")
    ImportView show(@PathVariable String id) {
        return ImportView.of(imports.get(id));
    }

    private Upload upload(MultipartFile file, @Nullable String kind) throws IOException {
        if (file.getSize() > LARGEST) {
            throw new MaxUploadSizeExceededException(LARGEST);
        }
        if (file.isEmpty()) {
            throw Refused.malformed("file", Message.of("people.import.noContent"));
        }
        String name = file.getOriginalFilename();
        String by = currentCaller.get().username();
        return new Upload(name == null || name.isBlank() ? "-" : name, file.getBytes(), kind, by);
    }
}
