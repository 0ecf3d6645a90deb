package vn.tiencu.cockpit.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiencu.api.Cursor;
import vn.tiencu.calendar.RunningDeadlines;
import vn.tiencu.cockpit.store.StepRow;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;

/**
 * A deadline that runs: of a step, or one that a room watches over.
 *
 * @param name key of the message that names it, or null for a step, which its room names
 */
record OpenTerm(
        String kind,
        Place place,
        String caseNumber,
        String process,
        String element,
        @Nullable String name,
        List<String> bodies) {

    /** Where it stands in the list. */
    record Place(LocalDate due, String reference) implements Comparable<Place> {

        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::due).thenComparing(Place::reference);

        static @Nullable Place read(@Nullable Cursor cursor) {
            if (cursor == null) {
                return null;
            }
            int bar = cursor.position().indexOf('|');
            if (bar < 0) {
                throw Refused.malformed("cursor", Message.of("api.badCursor"));
            }
            return new Place(
                    LocalDate.parse(cursor.position().substring(0, bar)),
                    cursor.position().substring(bar + 1));
        }

        String position() {
            return due + "|" + reference;
        }

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    static OpenTerm of(StepRow step) {
        String body = step.body();
        return new OpenTerm(
                "TASK",
                new Place(step.dueOn() == null ? step.givenOn() : step.dueOn(), step.id()),
                step.caseNumber(),
                step.process(),
                step.element(),
                null,
                body == null ? List.of() : List.of(body));
    }

    static OpenTerm of(RunningDeadlines.Open open) {
        return new OpenTerm(
                "LEGAL",
                new Place(open.due(), open.process() + "/" + open.reference()),
                open.caseNumber(),
                open.process(),
                open.name().key(),
                open.name().key(),
                open.bodies().stream().sorted().toList());
    }
}
