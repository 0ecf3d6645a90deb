package vn.tiencu.cockpit.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.cockpit.store.Figures;
import vn.tiencu.cockpit.store.Figures.Taken;
import vn.tiencu.cockpit.store.Figures.Waiting;
import vn.tiencu.cockpit.view.Bottlenecks.Element;

/** Where a process spends its time. */
@Service
public class BottleneckBoard {

    private static final Comparator<Element> LONGEST_FIRST = Comparator.comparing(
                    Element::median, Comparator.nullsFirst(Comparator.<Integer>naturalOrder()))
            .thenComparing(Element::ninetieth, Comparator.nullsFirst(Comparator.<Integer>naturalOrder()))
            .reversed()
            .thenComparing(Element::element);
    private static final int HALF = 50;
    private static final int NINE_OF_TEN = 90;
    private static final int ALL = 100;
    private final Figures figures;
    private final Models models;
    private final Words words;
    private final HouseClock clock;

    BottleneckBoard(Figures figures, Models models, Words words, HouseClock clock) {
        this.figures = figures;
        this.models = models;
        this.words = words;
        this.clock = clock;
    }

    /** Per task of the model; the last twelve months unless asked otherwise. Refused (404) for an unknown process. */
    @Transactional(readOnly = true)
    public Bottlenecks of(String process, @Nullable LocalDate from, @Nullable LocalDate to) {
        Named asked = models.get(process);
        LocalDate today = clock.today();
        Span span = Span.of(from, to, today.minusYears(1).plusDays(1), today);
        Map<String, List<Taken>> taken =
                figures.taken(process, span.from(), span.to()).stream().collect(Collectors.groupingBy(Taken::element));
        Map<String, Waiting> waiting = figures.waiting(process, today).stream()
                .collect(Collectors.toMap(Waiting::element, Function.identity()));
        Set<String> all = new TreeSet<>(taken.keySet());
        all.addAll(waiting.keySet());
        List<Element> elements = all.stream()
                .map(each -> element(
                        process,
                        each,
                        taken.getOrDefault(each, List.of()),
                        waiting.getOrDefault(each, new Waiting(each, 0, 0))))
                .sorted(LONGEST_FIRST)
                .toList();
        return new Bottlenecks(asked, span.from(), span.to(), elements);
    }

    private Element element(String process, String element, List<Taken> taken, Waiting waiting) {
        int done = taken.stream().mapToInt(Taken::steps).sum();
        int late = taken.stream().mapToInt(Taken::late).sum();
        return new Element(
                element,
                words.element(process, element),
                done,
                done == 0 ? null : quantile(taken, done, HALF),
                done == 0 ? null : quantile(taken, done, NINE_OF_TEN),
                late,
                done == 0 ? null : Rates.share(late, done),
                waiting.waiting(),
                waiting.overdue());
    }

    /** The fewest working days that so many of a hundred took at most. */
    static int quantile(List<Taken> taken, int done, int ofHundred) {
        Map<Integer, Integer> steps = new TreeMap<>();
        taken.forEach(each -> steps.merge(each.days(), each.steps(), Integer::sum));
        long seen = 0;
        List<Integer> days = new ArrayList<>(steps.keySet());
        for (int each : days) {
            seen += steps.getOrDefault(each, 0);
            if (seen * ALL >= (long) done * ofHundred) {
                return each;
            }
        }
        return days.get(days.size() - 1);
    }
}
