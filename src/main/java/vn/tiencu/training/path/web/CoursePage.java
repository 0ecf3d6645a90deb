package vn.tiencu.training.path.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.tiencu.api.Texts;
import vn.tiencu.calendar.WorkingCalendar;
import vn.tiencu.training.path.Course;
import vn.tiencu.training.path.PathDesk.Seen;
import vn.tiencu.training.path.PathWords;
import vn.tiencu.training.path.Stand;
import vn.tiencu.training.path.StepPath;
import vn.tiencu.training.path.Track;
import vn.tiencu.training.path.web.CourseView.BodyView;
import vn.tiencu.training.path.web.CourseView.RestDay;
import vn.tiencu.training.path.web.CourseView.StepView;
import vn.tiencu.training.path.web.CourseView.TrackView;

/** Puts a path into the reader's language, with the days off that a picture of it needs. */
@Component
class CoursePage {

    private final Texts texts;
    private final PathWords words;
    private final WorkingCalendar calendar;

    CoursePage(Texts texts, PathWords words, WorkingCalendar calendar) {
        this.texts = texts;
        this.words = words;
        this.calendar = calendar;
    }

    CourseView of(Seen seen) {
        Course course = seen.course();
        return new CourseView(
                course.caseNumber(),
                course.year(),
                course.asOf(),
                course.calendarVersion(),
                course.provisional(),
                course.tracks().stream()
                        .map(each -> track(each, course.asOf(), seen.whole()))
                        .toList(),
                restDays(course));
    }

    private TrackView track(Track track, LocalDate asOf, boolean whole) {
        Locale locale = LocaleContextHolder.getLocale();
        return new TrackView(
                track.kind().name(),
                track.ceiling(),
                track.lastDay(),
                track.expected(),
                track.slack(),
                track.verdict().name(),
                texts.here(track.verdict().label()),
                words.sentences(track, asOf, locale, whole),
                track.steps().stream().map(each -> step(each, locale, whole)).toList());
    }

    private StepView step(StepPath step, Locale locale, boolean whole) {
        List<Stand> open = step.open();
        return new StepView(
                step.step().element(),
                texts.here(step.step().label()),
                step.term().amount(),
                step.term().unit().name(),
                step.citation(),
                step.receiptBy(),
                step.beginBy(),
                step.endBy(),
                step.expected(),
                step.slack(),
                step.verdict().name(),
                texts.here(step.verdict().label()),
                !open.isEmpty(),
                open.stream().map(Stand::due).max(LocalDate::compareTo).orElse(null),
                open.size(),
                step.answered(),
                whole ? bodies(open, locale) : List.of());
    }

    private List<BodyView> bodies(List<Stand> open, Locale locale) {
        return open.stream()
                .map(each -> new BodyView(each.body(), words.body(each.body(), locale)))
                .toList();
    }

    /** From today or the first step's last day on, whichever is earlier, to a week after the ceiling of issue. */
    private List<RestDay> restDays(Course course) {
        return course.tracks().stream()
                .filter(each -> !each.steps().isEmpty())
                .findFirst()
                .map(track -> {
                    LocalDate from = earlier(course.asOf(), track.steps().get(0).beginBy());
                    LocalDate to = Stream.of(track.ceiling(), track.expected(), course.asOf())
                            .max(LocalDate::compareTo)
                            .orElseThrow()
                            .plusDays(7);
                    return calendar.days(from.minusDays(7), to).stream()
                            .filter(day -> !day.working())
                            .map(day -> new RestDay(day.date(), day.type().name(), day.reason()))
                            .toList();
                })
                .orElse(List.of());
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
