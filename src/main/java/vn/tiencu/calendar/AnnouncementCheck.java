package vn.tiencu.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiencu.calendar.store.RuleRow;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.kernel.Refused;

/** Finds what in an announcement contradicts itself or the week, before anything of it is stored. */
record AnnouncementCheck(List<RuleRow> rules, Set<LocalDate> announcedBefore) {

    private static final int LONGEST_DOCUMENT = 300;
    private static final int LONGEST_REASON = 200;

    void refuseContradictions(Announcement announcement) {
        List<Refusal> found = new ArrayList<>();
        if (announcement.document().isBlank() || announcement.document().length() > LONGEST_DOCUMENT) {
            found.add(refusal("badDocument", "document", LONGEST_DOCUMENT));
        }
        if (isEmpty(announcement)) {
            found.add(refusal("empty", "days"));
        }
        Set<LocalDate> named = new HashSet<>();
        for (int at = 0; at < announcement.days().size(); at++) {
            check(announcement.days().get(at), "days[" + at + "]", named, found);
        }
        checkWithdrawn(announcement.withdrawn(), named, found);
        checkSwitches(announcement.switches(), found);
        if (!found.isEmpty()) {
            throw Refused.byRules(found);
        }
    }

    private static boolean isEmpty(Announcement announcement) {
        return announcement.days().isEmpty()
                && announcement.withdrawn().isEmpty()
                && announcement.switches().isEmpty();
    }

    private void checkSwitches(List<Announcement.Switch> switches, List<Refusal> found) {
        for (int at = 0; at < switches.size(); at++) {
            String occasion = switches.get(at).occasion();
            if (!isKnown(occasion)) {
                found.add(refusal("unknownOccasion", "switches[" + at + "].occasion", occasion));
            }
        }
    }

    private void checkWithdrawn(List<LocalDate> withdrawn, Set<LocalDate> named, List<Refusal> found) {
        for (int at = 0; at < withdrawn.size(); at++) {
            LocalDate date = withdrawn.get(at);
            if (!announcedBefore.contains(date) || named.contains(date)) {
                found.add(refusal("notAnnounced", "withdrawn[" + at + "]", date));
            }
        }
    }

    private void check(Announcement.Day day, String field, Set<LocalDate> named, List<Refusal> found) {
        if (!named.add(day.date())) {
            found.add(refusal("twice", field + ".date", day.date()));
        }
        if (day.reason().isBlank() || day.reason().length() > LONGEST_REASON) {
            found.add(refusal("badReason", field + ".reason", LONGEST_REASON));
        }
        Refusal wrongKind = wrongKind(day, field);
        if (wrongKind != null) {
            found.add(wrongKind);
        }
    }

    private @Nullable Refusal wrongKind(Announcement.Day day, String field) {
        boolean rest = rules.stream().anyMatch(each -> each.makesRestOn(day.date()));
        return switch (day.type()) {
            case HOLIDAY ->
                isKnown(day.occasion())
                        ? null
                        : refusal(
                                "unknownOccasion", field + ".occasion", Objects.requireNonNullElse(day.occasion(), ""));
            case SWAPPED_OFF -> rest ? refusal("offOnRestDay", field + ".date", day.date()) : null;
            case SWAPPED_WORKING -> rest ? null : refusal("workOnWeekday", field + ".date", day.date());
            case WORKING, WEEKEND ->
                refusal(
                        "badType",
                        field + ".type",
                        CalendarDay.Type.HOLIDAY,
                        CalendarDay.Type.SWAPPED_OFF,
                        CalendarDay.Type.SWAPPED_WORKING);
        };
    }

    private boolean isKnown(@Nullable String occasion) {
        return rules.stream().anyMatch(each -> each.occasion().equals(occasion));
    }

    private static Refusal refusal(String code, String field, Object... arguments) {
        return Refusal.of(code, field, Message.of("calendar.announcement." + code, arguments));
    }
}
