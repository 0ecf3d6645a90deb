package vn.tiencu.cockpit.view;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.engine.Cases;
import vn.tiencu.engine.Cases.Stuck;

/**
 * Work that stands still. What the engine noted of a failure is written for programmers and may quote what it worked on; so it
 * is only sorted into a cause that is known, and never shown.
 */
@Service
public class StuckBoard {

    /** The first cause of which a sign is found in the note. */
    private static final List<Map.Entry<String, List<String>>> SIGNS = List.of(
            Map.entry("rules", List.of("rules: [", "conflict: [", "not_found: [", "forbidden: [")),
            Map.entry("database", List.of("jdbc", "connection", "communications link", "datasource", "sql")),
            Map.entry("race", List.of("optimisticlocking", "deadlock", "lock wait", "updated by another")),
            Map.entry("term", List.of("no term for", "calendar")),
            Map.entry("mail", List.of("mail", "smtp")),
            Map.entry("model", List.of("expression", "unknown property", "cannot resolve", "no outgoing sequence")));

    private final Cases engine;
    private final Words words;

    StuckBoard(Cases engine, Words words) {
        this.engine = engine;
        this.words = words;
    }

    @Transactional(readOnly = true)
    public List<StuckWork> all() {
        return engine.stuck().stream().map(this::shown).toList();
    }

    private StuckWork shown(Stuck stuck) {
        String cause = cause(stuck);
        String element = stuck.element();
        return new StuckWork(
                stuck.kind(),
                stuck.caseNumber(),
                words.process(stuck.process()),
                element,
                element == null ? null : words.element(stuck.process(), element),
                time(stuck.since()),
                words.or("cockpit.stuck." + cause + "." + stuck.process(), words.here("cockpit.stuck." + cause)),
                words.here("cockpit.remedy." + cause));
    }

    /** The cause as the message keys name it. */
    static String cause(Stuck stuck) {
        if (!stuck.kind().equals("FAILED_JOB")) {
            return stuck.kind().toLowerCase(Locale.ROOT);
        }
        String note = stuck.cause().toLowerCase(Locale.ROOT);
        return SIGNS.stream()
                .filter(each -> each.getValue().stream().anyMatch(note::contains))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("other");
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant at) {
        return at == null ? null : at.atZone(HouseClock.ZONE).toOffsetDateTime();
    }
}
