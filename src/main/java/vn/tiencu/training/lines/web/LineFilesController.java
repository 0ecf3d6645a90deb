package vn.tiencu.training.lines.web;

import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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
import vn.tiencu.api.PlainText;
import vn.tiencu.identity.CurrentCaller;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;
import vn.tiencu.training.lines.files.ImportPreview;
import vn.tiencu.training.lines.files.LineFiles;
import vn.tiencu.training.lines.files.LineFiles.Upload;

/** Lines as a file, out and in. */
@RestController
@RequestMapping("/api/v1/training-plans/{caseNumber}/lines")
class LineFilesController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final long LARGEST = 20L * 1024 * 1024;
    private static final int LONGEST_NAME = 100;
    private final LineFiles files;
    private final CurrentCaller current;

    LineFilesController(LineFiles files, CurrentCaller current) {
        this.files = files;
        this.current = current;
    }

    @GetMapping(path = "/export", produces = XLSX)
    @Operation(summary = "Lines that the caller may see as an XLSX workbook, filtered and sorted")
    ResponseEntity<byte[]> export(@PathVariable String caseNumber, @ParameterObject LineQuery query) {
        byte[] workbook = files.export(caseNumber, query.filter(), query.sort(), current.get());
        ContentDisposition name = ContentDisposition.attachment()
                .filename(caseNumber + "-lines.xlsx")
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(MediaType.parseMediaType(XLSX))
                .body(workbook);
    }

    @PostMapping(path = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Bring lines in from XLSX or CSV, all of them or none; dryRun only tells what would change")
    ImportPreview bringIn(
            @PathVariable String caseNumber,
            @RequestPart MultipartFile file,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(defaultValue = "false") boolean dropMissing,
            @RequestParam(required = false) @Nullable String basis)
            throws IOException {
        Upload upload = upload(file, dropMissing, basis);
        return dryRun ? files.preview(caseNumber, upload, current.get()) : files.run(caseNumber, upload, current.get());
    }

    private static Upload upload(MultipartFile file, boolean dropMissing, @Nullable String basis) throws IOException {
        if (file.getSize() > LARGEST) {
            throw new MaxUploadSizeExceededException(LARGEST);
        }
        if (file.isEmpty()) {
            throw Refused.malformed("file", Message.of("training.lines.noContent"));
        }
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        PlainText.require("file", name);
        String shortName = name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
        return new Upload(shortName.isBlank() ? "-" : shortName, file.getBytes(), dropMissing, basis);
    }
}
