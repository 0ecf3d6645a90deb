package vn.tiencu.conversion.lists.web;

import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.tiencu.api.Page;
import vn.tiencu.conversion.lists.Position;
import vn.tiencu.conversion.lists.Positions;
import vn.tiencu.conversion.lists.Sector;
import vn.tiencu.conversion.lists.files.ListImport;
import vn.tiencu.conversion.lists.files.ListImport.Counts;
import vn.tiencu.identity.CurrentCaller;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;

/** The circulars' lists: read, and brought in as a file. */
@RestController
@RequestMapping("/api/v1/conversion-positions")
class PositionsController {

    private final Positions positions;
    private final ListImport imports;
    private final RadarViews views;
    private final CurrentCaller current;

    PositionsController(Positions positions, ListImport imports, RadarViews views, CurrentCaller current) {
        this.positions = positions;
        this.imports = imports;
        this.views = views;
        this.current = current;
    }

    record PositionView(
            String item,
            String sector,
            int order,
            @Nullable String heading,
            String article,
            String point,
            String wording,
            int leastMonths,
            int mostMonths,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {

        static PositionView of(Position each) {
            return new PositionView(
                    each.code(),
                    each.sector(),
                    each.order(),
                    each.heading(),
                    each.article(),
                    each.point(),
                    each.wording(),
                    each.leastMonths(),
                    each.mostMonths(),
                    each.validity().from(),
                    each.validity().to());
        }
    }

    record SectorView(
            String sector,
            String name,
            String circular,
            String listArticle,
            String periodArticle,
            String reach,
            int leastMonths,
            int mostMonths,
            @Nullable String preamble,
            @Nullable String countingRule,
            @Nullable String annex,
            @Nullable String supersededBy,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    record Imported(boolean dryRun, int created, int updated, int unchanged) {}

    @GetMapping
    @Operation(summary = "Items of the lists, word for word; of one sector or in force on a day if asked")
    Page<PositionView> list(
            @RequestParam(required = false) @Nullable String sector,
            @RequestParam(required = false) @Nullable LocalDate on) {
        return new Page<>(
                positions.list(sector, on).stream().map(PositionView::of).toList(), null);
    }

    @GetMapping("/sectors")
    @Operation(
            summary =
                    "Sectors with their circulars; where the list stands in an annex that was not at hand, it says so")
    Page<SectorView> sectors() {
        return new Page<>(positions.sectors().stream().map(this::shown).toList(), null);
    }

    @PostMapping(path = "/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary =
                    "Import a circular's list from CSV or XLSX, whole or not at all; dryRun only tells what would change")
    Imported bringIn(@RequestPart MultipartFile file, @RequestParam(defaultValue = "false") boolean dryRun)
            throws IOException {
        if (file.isEmpty()) {
            throw Refused.malformed("file", Message.of("conversion.lists.import.noContent"));
        }
        String name = file.getOriginalFilename();
        Counts counts = dryRun
                ? imports.preview(file.getBytes())
                : imports.run(
                        file.getBytes(),
                        name == null || name.isBlank() ? "-" : name,
                        current.get().username());
        return new Imported(dryRun, counts.created(), counts.updated(), counts.unchanged());
    }

    private SectorView shown(Sector each) {
        return new SectorView(
                each.code(),
                views.name(each),
                each.circular(),
                each.listArticle(),
                each.periodArticle(),
                each.reach(),
                each.leastMonths(),
                each.mostMonths(),
                each.preamble(),
                each.countingRule(),
                each.annex(),
                each.supersededBy(),
                each.validity().from(),
                each.validity().to());
    }
}
