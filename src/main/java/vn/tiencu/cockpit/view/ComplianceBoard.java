package vn.tiencu.cockpit.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.cockpit.store.Figures;
import vn.tiencu.cockpit.store.Figures.Kept;
import vn.tiencu.cockpit.view.Compliance.Row;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;

/** Deadlines kept and missed (không trễ hẹn), by body or process. */
@Service
public class ComplianceBoard {

    private static final String BY_BODY = "body";
    private static final String BY_PROCESS = "process";
    private final Figures figures;
    private final BoardRights rights;
    private final Names names;
    private final Models models;
    private final Words words;
    private final HouseClock clock;

    ComplianceBoard(Figures figures, BoardRights rights, Names names, Models models, Words words, HouseClock clock) {
        this.figures = figures;
        this.rights = rights;
        this.names = names;
        this.models = models;
        this.words = words;
        this.clock = clock;
    }

    /**
     * The figures of the bodies that the caller may see; this year up to today unless asked otherwise.
     *
     * @param by {@code body} or {@code process}, anything else is refused as malformed (400)
     */
    @Transactional(readOnly = true)
    public Compliance of(@Nullable LocalDate from, @Nullable LocalDate to, String by, Caller caller) {
        LocalDate today = clock.today();
        Span span = Span.of(from, to, today.withDayOfYear(1), today);
        Function<Kept, String> key = key(by);
        List<Kept> kept = figures.kept(span.from(), span.to(), today, rights.figuresOf(caller));
        Map<String, List<Kept>> groups =
                kept.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
        Function<String, Named> named = named(by);
        List<Row> rows = groups.entrySet().stream()
                .map(each -> row(named.apply(each.getKey()), each.getValue()))
                .filter(each -> each.due() + each.pending() > 0)
                .sorted(Comparator.comparing(Row::rate, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Row::name))
                .toList();
        return new Compliance(
                span.from(), span.to(), by, rows, row(new Named("", words.here("cockpit.allTogether")), kept));
    }

    private Function<Kept, String> key(String by) {
        return switch (by) {
            case BY_BODY -> Kept::body;
            case BY_PROCESS -> each -> models.caseOf(each.process());
            default -> throw Refused.malformed("by", Message.of("cockpit.unknownBy", BY_BODY, BY_PROCESS));
        };
    }

    private Function<String, Named> named(String by) {
        Names.Book book = names.book(List.of());
        return by.equals(BY_PROCESS)
                ? words::process
                : key -> key.isEmpty() ? new Named("", words.here("cockpit.noBody")) : book.body(key);
    }

    private static Row row(Named of, List<Kept> kept) {
        int met = sum(kept, Kept::met);
        int open = sum(kept, Kept::overdue);
        int late = sum(kept, Kept::late) + open;
        int due = met + late;
        return new Row(
                of.key(),
                of.name(),
                due,
                met,
                late,
                open,
                sum(kept, Kept::pending),
                sum(kept, Kept::lateDays),
                due == 0 ? null : Rates.share(met, due));
    }

    private static int sum(List<Kept> kept, ToIntFunction<Kept> part) {
        return kept.stream().mapToInt(part).sum();
    }
}
