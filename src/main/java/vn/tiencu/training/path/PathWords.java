package vn.tiencu.training.path;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tiencu.api.Texts;
import vn.tiencu.calendar.CalendarDay;
import vn.tiencu.calendar.WorkingCalendar;
import vn.tiencu.identity.Bodies;
import vn.tiencu.kernel.Message;
import vn.tiencu.training.TrainingPlan;

/** Says in words whether a ceiling can be kept, who holds the plan, and what would still make it fit. */
@Component
public class PathWords {

    private static final int NAMED = 3;
    private static final int SAVINGS = 5;
    private final Texts texts;
    private final Bodies bodies;
    private final WorkingCalendar calendar;

    PathWords(Texts texts, Bodies bodies, WorkingCalendar calendar) {
        this.texts = texts;
        this.bodies = bodies;
        this.calendar = calendar;
    }

    /** The verdict, why the last day is what it is, and what would help; who holds it only when that may be seen. */
    public List<String> sentences(Track track, LocalDate asOf, Locale locale, boolean withBodies) {
        List<String> said = new ArrayList<>();
        said.add(verdict(track, locale));
        holidays(track, locale).ifPresent(said::add);
        if (withBodies && !track.holders().isEmpty()) {
            said.add(holders(track, asOf, locale));
        }
        if (track.remedy() != null) {
            said.addAll(remedy(track.remedy(), track, locale));
        }
        return List.copyOf(said);
    }

    /** The name of a body in a language. */
    public String body(String key, Locale locale) {
        return bodies.find(key)
                .map(found -> locale.getLanguage().equals("en") ? found.nameEn() : found.name())
                .orElse(key);
    }

    String subject(TrainingPlan plan, Track track) {
        return in(
                Texts.VIETNAMESE,
                "training.path.subject." + track.verdict(),
                plan.number(),
                Message.of("training.path.what." + track.kind()),
                track.ceiling());
    }

    String warning(Track track, LocalDate today) {
        return String.join("\n", sentences(track, today, Texts.VIETNAMESE, true))
                + "\n\n----\n\n"
                + String.join("\n", sentences(track, today, Locale.ENGLISH, true))
                + "\n";
    }

    private String verdict(Track track, Locale locale) {
        return in(
                locale,
                "training.path.sentence." + track.verdict(),
                Message.of("training.path.what." + track.kind()),
                track.expected(),
                track.ceiling(),
                track.lastDay(),
                track.slack() == null ? 0 : Math.abs(track.slack()));
    }

    /** Names the holiday that lies between the last working day and the ceiling, such as Tết in 2025. */
    private Optional<String> holidays(Track track, Locale locale) {
        return calendar.days(track.lastDay(), track.ceiling()).stream()
                .filter(day -> day.type() == CalendarDay.Type.HOLIDAY && day.reason() != null)
                .findFirst()
                .map(day -> in(
                        locale,
                        "training.path.holiday",
                        track.ceiling(),
                        String.valueOf(day.reason()).replaceAll(" *\\(.*", ""),
                        track.lastDay()));
    }

    private String holders(Track track, LocalDate asOf, Locale locale) {
        List<Stand> open = track.holders();
        Stand first = open.get(0);
        String names = open.stream()
                .limit(NAMED)
                .map(each -> body(each.body(), locale))
                .collect(Collectors.joining("; "));
        Object who = open.size() > NAMED ? Message.of("training.path.others", names, open.size() - NAMED) : names;
        LocalDate due = open.stream().map(Stand::due).max(LocalDate::compareTo).orElse(first.due());
        int over = Forwards.between(calendar, due, asOf);
        return over > 0
                ? in(locale, "training.path.heldOver", who, first.step().label(), due, over)
                : in(locale, "training.path.held", who, first.step().label(), due);
    }

    private List<String> remedy(Track.Remedy remedy, Track track, Locale locale) {
        String where = remedy.savings().stream()
                .limit(SAVINGS)
                .map(each -> in(locale, "training.path.saving", each.step().label(), each.days()))
                .collect(Collectors.joining("; "));
        return remedy.stillMissing() == 0
                ? List.of(in(locale, "training.path.remedy", remedy.days(), where))
                : List.of(in(locale, "training.path.noRemedy", remedy.stillMissing(), track.ceiling()));
    }

    private String in(Locale locale, String key, Object... arguments) {
        return texts.in(locale, Message.of(key, arguments));
    }
}
