package vn.tiencu.training.lines;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiencu.api.Texts;
import vn.tiencu.training.lines.LineBook.Entry;
import vn.tiencu.training.lines.Workplaces.Workplace;
import vn.tiencu.training.needs.Programme;

/** Shows lines with names, and with posts as they are held today. */
@Component
public class LineViews {

    private final LineBook book;
    private final Workplaces workplaces;

    LineViews(LineBook book, Workplaces workplaces) {
        this.book = book;
        this.workplaces = workplaces;
    }

    public LineView of(PlanLine line, LineReach reach) {
        return of(book.of(List.of(line)), reach).get(0);
    }

    public List<LineView> ofLines(List<PlanLine> lines, LineReach reach) {
        return of(book.of(lines), reach);
    }

    List<LineView> of(List<Entry> entries, LineReach reach) {
        Map<String, List<Workplace>> places = workplaces.of(
                entries.stream().map(each -> each.line().personId()).distinct().toList());
        return entries.stream()
                .map(each -> view(each, programme(each), title(each.line(), places), reach))
                .toList();
    }

    private static String title(PlanLine line, Map<String, List<Workplace>> places) {
        List<Workplace> held = places.getOrDefault(line.personId(), List.of());
        return held.stream()
                .filter(each -> each.postId().equals(line.postId()))
                .findFirst()
                .or(() -> held.stream().findFirst())
                .map(Workplace::title)
                .orElse("");
    }

    /** The programme's name in the language of the request. */
    static String name(Programme programme) {
        return Texts.pick(programme.name(), programme.nameEn());
    }

    private static String programme(Entry entry) {
        Programme programme = entry.programme();
        return programme == null ? entry.line().programme() : name(programme);
    }

    private static LineView view(Entry entry, String programme, String post, LineReach reach) {
        boolean editable = reach.edits(entry.line().unitId());
        return new LineView(entry.line(), entry.unitName(), entry.fullName(), post, programme, editable);
    }
}
