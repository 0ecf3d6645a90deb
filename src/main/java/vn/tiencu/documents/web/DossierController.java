package vn.tiencu.documents.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.documents.Dossier;
import vn.tiencu.documents.Dossier.StoredFile;
import vn.tiencu.documents.Dossiers;
import vn.tiencu.documents.Dossiers.Upload;

@RestController
@RequestMapping("/api/v1")
class DossierController {

    private final Dossiers dossiers;
    private final Access access;
    private final HouseClock clock;
    private final DataSize largest;

    DossierController(
            Dossiers dossiers,
            Access access,
            HouseClock clock,
            @Value("${tiencu.documents.max-file-size:20MB}") DataSize largest) {
        this.dossiers = dossiers;
        this.access = access;
        this.clock = clock;
        this.largest = largest;
    }

    @GetMapping("/cases/{caseNumber}/dossier")
    @Operation(summary = "How a person's dossier stands on a day, component by component")
    Dossier dossier(
            @PathVariable String caseNumber,
            @RequestParam String personId,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf) {
        access.requireRead(caseNumber);
        return dossiers.status(caseNumber, personId, Objects.requireNonNullElse(asOf, clock.today()));
    }

    @PostMapping(path = "/cases/{caseNumber}/dossier/{component}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Hand in a paper of a component: PDF, DOCX, JPEG or PNG")
    FileView upload(
            @PathVariable String caseNumber,
            @PathVariable String component,
            @RequestParam String personId,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate issuedOn,
            @RequestParam(required = false) @Nullable String replaces,
            @RequestParam MultipartFile file)
            throws IOException {
        access.requireEdit(caseNumber);
        access.requireConcerned(caseNumber, personId);
        if (file.getSize() > largest.toBytes()) {
            throw new MaxUploadSizeExceededException(largest.toBytes());
        }
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        Upload upload = new Upload(caseNumber, personId, component, issuedOn, name, file.getBytes(), replaces);
        return FileView.of(dossiers.upload(upload, access.caller().username()));
    }

    /** Which record of a national database replaces a paper. */
    record NationalRecord(
            @NotBlank @Size(max = 36) String personId,
            @NotNull LocalDate approvedOn,
            @NotBlank @Size(max = 200) String reference) {}

    @PostMapping("/cases/{caseNumber}/dossier/{component}/national-record")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Name the national record that replaces a paper of a component")
    FileView substitute(
            @PathVariable String caseNumber, @PathVariable String component, @Valid @RequestBody NationalRecord named) {
        access.requireEdit(caseNumber);
        access.requireConcerned(caseNumber, named.personId());
        return FileView.of(dossiers.substitute(
                caseNumber,
                named.personId(),
                component,
                named.approvedOn(),
                named.reference(),
                access.caller().username()));
    }

    @GetMapping("/files/{id}")
    @Operation(summary = "A paper of a dossier, as a download")
    ResponseEntity<byte[]> file(@PathVariable String id) {
        StoredFile file = dossiers.file(id);
        access.requireRead(file.caseNumber());
        String type = Objects.requireNonNullElse(file.mediaType(), MediaType.APPLICATION_OCTET_STREAM_VALUE);
        return Attachments.of(dossiers.content(id), file.fileName(), type);
    }
}
