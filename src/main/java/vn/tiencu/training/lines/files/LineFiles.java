package vn.tiencu.training.lines.files;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.api.Texts;
import vn.tiencu.api.tables.TableErrors;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;
import vn.tiencu.training.lines.Editor;
import vn.tiencu.training.lines.LineBook;
import vn.tiencu.training.lines.LineEdit;
import vn.tiencu.training.lines.LineField;
import vn.tiencu.training.lines.LineFilter;
import vn.tiencu.training.lines.LineLists;
import vn.tiencu.training.lines.LineReach;
import vn.tiencu.training.lines.LineRights;
import vn.tiencu.training.lines.LineVersions.FieldChange;
import vn.tiencu.training.lines.LineVersions.What;
import vn.tiencu.training.lines.PlanLine;
import vn.tiencu.training.lines.files.ImportPreview.LineChange;
import vn.tiencu.training.lines.store.Lines;

/** Lines out to a workbook and in from a workbook or CSV file, whole or not at all. */
@Service
public class LineFiles {

    private static final int MOST_SHOWN = 500;
    private final LineRights rights;
    private final Lines lines;
    private final LineLists lists;
    private final LineBook book;
    private final LineWorkbook workbook;
    private final FileCheck check;
    private final Texts texts;

    LineFiles(
            LineRights rights,
            Lines lines,
            LineLists lists,
            LineBook book,
            LineWorkbook workbook,
            FileCheck check,
            Texts texts) {
        this.rights = rights;
        this.lines = lines;
        this.lists = lists;
        this.book = book;
        this.workbook = workbook;
        this.check = check;
        this.texts = texts;
    }

    /**
     * A file to bring in.
     *
     * @param dropMissing whether lines that it does not name leave the plan
     * @param basis of the preview that was confirmed, or null
     */
    public record Upload(
            String fileName,
            byte[] content,
            boolean dropMissing,
            @Nullable String basis) {}

    /** The lines that the caller may see and that fit, as a workbook in the language of the request. */
    @Transactional(readOnly = true)
    public byte[] export(String caseNumber, LineFilter filter, @Nullable String sort, Caller caller) {
        return workbook.write(
                texts.here(Message.of("training.lines.sheet")), lists.all(caseNumber, filter, sort, caller));
    }

    /** What a file would change; refused (422) with every wrong row named as {@link #run} would refuse it. */
    @Transactional(readOnly = true)
    public ImportPreview preview(String caseNumber, Upload upload, Caller caller) {
        LineReach reach = rights.of(caseNumber, caller);
        List<PlanLine> stored = stored(reach);
        return shown(true, upload, stored, plan(upload, stored, reach));
    }

    /** Stores what a file changes; refused (409), and nothing is stored, when the plan has changed since the preview. */
    @Transactional
    public ImportPreview run(String caseNumber, Upload upload, Caller caller) {
        LineReach reach = rights.of(caseNumber, caller);
        List<PlanLine> stored = stored(reach);
        if (upload.basis() != null && !upload.basis().equals(basis(stored))) {
            throw changedMeanwhile();
        }
        ImportPlan plan = plan(upload, stored, reach);
        ImportPreview done = shown(false, upload, stored, plan);
        write(plan, reach);
        return done;
    }

    private List<PlanLine> stored(LineReach reach) {
        reach.requireEdits();
        return lines.of(reach.plan().number().toString()).stream()
                .filter(line -> reach.sees(line.unitId()))
                .toList();
    }

    private ImportPlan plan(Upload upload, List<PlanLine> stored, LineReach reach) {
        TableErrors errors =
                new TableErrors("training.lines.", column -> Message.of("training.lines.column." + column));
        List<FileRow> rows = new LineTable(texts, errors).read(upload.content());
        ImportPlan plan = check.compare(rows, stored, reach, errors);
        errors.refuseIfAny();
        Set<String> named = rows.stream().map(FileRow::key).collect(Collectors.toSet());
        stored.stream()
                .filter(line -> line.counts() && reach.edits(line.unitId()))
                .filter(line -> !named.contains(line.personId() + "|" + line.programme()))
                .forEach(line -> plan.missing(line, upload.dropMissing() ? dropped(line, upload) : line));
        return plan;
    }

    private PlanLine dropped(PlanLine line, Upload upload) {
        return LineEdit.drop(texts.here(Message.of("training.lines.notInFile", upload.fileName())))
                .on(line);
    }

    private void write(ImportPlan plan, LineReach reach) {
        Map<Editor, List<PlanLine>> byOffice =
                plan.added().stream().collect(Collectors.groupingBy(line -> reach.editor(line.unitId())));
        try {
            byOffice.forEach((editor, added) -> lines.addAll(added, editor));
        } catch (DuplicateKeyException meanwhile) {
            throw changedMeanwhile();
        }
        plan.changed().forEach(each -> {
            if (!lines.change(each.after(), reach.editor(each.after().unitId()))) {
                throw changedMeanwhile();
            }
        });
    }

    private static Refused changedMeanwhile() {
        return Refused.conflict("changedMeanwhile", Message.of("training.lines.import.changedMeanwhile"), null);
    }

    private ImportPreview shown(boolean dryRun, Upload upload, List<PlanLine> stored, ImportPlan plan) {
        int dropped =
                (int) plan.changed().stream().filter(ImportPlan.Changed::drops).count();
        return new ImportPreview(
                dryRun,
                plan.added().size(),
                plan.changed().size() - dropped,
                dropped,
                plan.unchanged(),
                plan.missing(),
                basis(stored),
                changes(plan));
    }

    /** Tells one state of the plan from another: the ids and versions of its lines. */
    private static String basis(List<PlanLine> stored) {
        String all = stored.stream()
                .map(line -> line.id() + ":" + line.version())
                .sorted()
                .collect(Collectors.joining(","));
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private List<LineChange> changes(ImportPlan plan) {
        Map<String, PlanLine> before = new HashMap<>();
        plan.changed().forEach(each -> before.put(each.before().id(), each.before()));
        List<PlanLine> first = Stream.concat(
                        plan.added().stream(), plan.changed().stream().map(ImportPlan.Changed::after))
                .limit(MOST_SHOWN)
                .toList();
        return book.of(first).stream()
                .map(entry -> change(entry, before.get(entry.line().id())))
                .toList();
    }

    private static LineChange change(LineBook.Entry entry, @Nullable PlanLine before) {
        PlanLine after = entry.line();
        What what = before == null ? What.ADDED : before.counts() && !after.counts() ? What.DROPPED : What.CHANGED;
        List<FieldChange> fields = before == null
                ? List.of()
                : LineField.between(before, after).stream()
                        .map(field -> new FieldChange(field.key(), field.of(before), field.of(after)))
                        .toList();
        return new LineChange(what, entry.fullName(), entry.unitName(), entry.programmeName(), fields);
    }
}
