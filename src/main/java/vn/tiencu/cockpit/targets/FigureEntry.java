package vn.tiencu.cockpit.targets;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.cockpit.targets.store.Targets;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.kernel.Refused;

/** Figures that no record gives, entered by the board with the document that they stand in. */
@Service
public class FigureEntry {

    private final Targets targets;
    private final HouseClock clock;

    FigureEntry(Targets targets, HouseClock clock) {
        this.targets = targets;
        this.clock = clock;
    }

    /**
     * Keeps a figure; entering the same year again corrects it and keeps what stood before. Refused for an unknown target (404),
     * for a target that is counted from records and for a year to come (422).
     */
    @Transactional
    public void enter(String code, Figure figure, String username) {
        Target target =
                targets.find(code).orElseThrow(() -> Refused.notFound(Message.of("cockpit.targets.unknown", code)));
        if (target.measure() != Measure.ENTERED) {
            throw refused("counted", null, "cockpit.targets.counted", code);
        }
        int thisYear = clock.today().getYear();
        if (figure.year() > thisYear) {
            throw refused("yearToCome", "year", "cockpit.targets.yearToCome", figure.year(), thisYear);
        }
        try {
            targets.add(code, figure, username, clock.now());
        } catch (DuplicateKeyException otherHand) {
            throw Refused.conflict("entered", Message.of("cockpit.targets.otherHand", figure.year()), null);
        }
    }

    private static Refused refused(String code, @Nullable String field, String key, Object... arguments) {
        return Refused.byRules(Refusal.of(code, field, Message.of(key, arguments)));
    }
}
