package vn.tiencu.cockpit.view;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.cockpit.feed.WorkedDays;
import vn.tiencu.cockpit.store.BoardCases;
import vn.tiencu.cockpit.store.CaseRow;
import vn.tiencu.identity.Caller;

/** Cases as a caller may see them. */
@Component
class CasesShown {

    private final BoardCases cases;
    private final BoardRights rights;
    private final Names names;
    private final Words words;
    private final WorkedDays days;
    private final HouseClock clock;

    CasesShown(BoardCases cases, BoardRights rights, Names names, Words words, WorkedDays days, HouseClock clock) {
        this.cases = cases;
        this.rights = rights;
        this.names = names;
        this.words = words;
        this.days = days;
        this.clock = clock;
    }

    /** Whom cases are about, as far as the caller may know. */
    record About(Map<String, Set<String>> people, Set<String> readable, Names.Book names) {

        List<Named> peopleOf(String caseNumber) {
            return names.people(people.getOrDefault(caseNumber, Set.of()));
        }

        boolean isHidden(String caseNumber) {
            return !readable.contains(caseNumber);
        }
    }

    About about(Collection<String> numbers, Caller caller) {
        Set<String> readable = numbers.stream()
                .distinct()
                .filter(each -> rights.maySeePeople(each, caller))
                .collect(Collectors.toSet());
        Map<String, Set<String>> people = cases.people(readable);
        Set<String> all = new HashSet<>();
        people.values().forEach(all::addAll);
        return new About(people, readable, names.book(all));
    }

    List<CaseFound> of(List<CaseRow> rows, Caller caller) {
        About about = about(rows.stream().map(CaseRow::number).toList(), caller);
        LocalDate today = clock.today();
        return rows.stream().map(each -> found(each, about, today)).toList();
    }

    private CaseFound found(CaseRow row, About about, LocalDate today) {
        boolean hidden = about.isHidden(row.number());
        Names.Book book = about.names();
        return new CaseFound(
                row.number(),
                row.room(),
                words.process(row.process()),
                row.endedOn() == null ? "RUNNING" : "FINISHED",
                row.isLate(today),
                row.leadBody() == null ? null : book.body(row.leadBody()),
                row.unitId() == null || hidden ? null : book.unit(row.unitId()),
                row.postId() == null || hidden ? null : book.post(row.postId()),
                about.peopleOf(row.number()),
                hidden ? why() : null,
                row.year(),
                row.begunOn(),
                row.endedOn(),
                outcome(row),
                row.openSteps(),
                row.lateSteps(),
                days.between(row.begunOn(), row.endedOn() == null ? today : row.endedOn()));
    }

    String why() {
        return words.here("cockpit.peopleHidden");
    }

    private @Nullable Named outcome(CaseRow row) {
        if (row.endedOn() == null) {
            return null;
        }
        return row.outcome() == null
                ? new Named("REMOVED", words.here("cockpit.removed"))
                : words.end(row.process(), row.outcome(), String.valueOf(row.outcomeName()));
    }
}
