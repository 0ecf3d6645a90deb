package vn.tiencu.cockpit.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.api.Cursor;
import vn.tiencu.api.Page;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.cockpit.store.CaseRow;
import vn.tiencu.cockpit.store.CaseSearch;
import vn.tiencu.cockpit.store.CaseSearch.Wanted;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;

/** Finds cases of all rooms, running and finished. */
@Service
public class CaseBoard {

    /** More rows than anybody reads; a workbook holds no more. */
    private static final int MOST_IN_WORKBOOK = 20_000;

    private static final int AT_ONCE = 100;

    private final CaseSearch search;
    private final CaseQuestions questions;
    private final CasesShown shown;
    private final BoardRights rights;
    private final HouseClock clock;

    CaseBoard(CaseSearch search, CaseQuestions questions, CasesShown shown, BoardRights rights, HouseClock clock) {
        this.search = search;
        this.questions = questions;
        this.shown = shown;
        this.rights = rights;
        this.clock = clock;
    }

    /** Where a list goes on. */
    private record Place(LocalDate begunOn, String number) {

        static @Nullable Place read(@Nullable Cursor cursor) {
            if (cursor == null) {
                return null;
            }
            String[] parts = cursor.position().split("\\|");
            if (parts.length != 2) {
                throw Refused.malformed("cursor", Message.of("api.badCursor"));
            }
            return new Place(LocalDate.parse(parts[0]), parts[1]);
        }

        static Place of(CaseRow row) {
            return new Place(row.begunOn(), row.number());
        }

        String position() {
            return begunOn + "|" + number;
        }
    }

    /** One page, the newest first. */
    @Transactional(readOnly = true)
    public Page<CaseFound> page(CaseQuery query, @Nullable Cursor cursor, int limit, Caller caller) {
        List<CaseRow> rows = find(query, Place.read(cursor), limit + 1, caller);
        Page<CaseRow> page = Page.of(rows, limit, last -> Place.of(last).position());
        return new Page<>(shown.of(page.items(), caller), page.next());
    }

    /** All of them for a workbook, as far as it holds them. */
    @Transactional(readOnly = true)
    public List<CaseFound> all(CaseQuery query, Caller caller) {
        return shown.of(find(query, null, MOST_IN_WORKBOOK, caller), caller);
    }

    /**
     * Whoever asks by a person or a post learns by every answer that the case is about them; so only cases count then of which
     * the caller may know that.
     */
    private List<CaseRow> find(CaseQuery query, @Nullable Place after, int most, Caller caller) {
        Collection<String> own = rights.casesOf(caller);
        boolean tells = query.person() != null || query.post() != null;
        if (own == null || !tells) {
            return search.find(wanted(query, after, own), most);
        }
        List<CaseRow> found = new ArrayList<>();
        Place last = after;
        List<CaseRow> read;
        do {
            read = search.find(wanted(query, last, own), AT_ONCE);
            read.stream()
                    .filter(each -> rights.maySeePeople(each.number(), caller))
                    .forEach(found::add);
            last = read.isEmpty() ? last : Place.of(read.get(read.size() - 1));
        } while (found.size() < most && read.size() == AT_ONCE);
        return found.subList(0, Math.min(most, found.size()));
    }

    private Wanted wanted(CaseQuery query, @Nullable Place after, @Nullable Collection<String> own) {
        Wanted wanted = questions.wanted(query, own, clock.today());
        return after == null ? wanted : wanted.after(after.begunOn(), after.number());
    }
}
