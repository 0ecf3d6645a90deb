package vn.tiencu.documents;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.api.Cursor;
import vn.tiencu.api.Page;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.documents.Issuer.Style;
import vn.tiencu.documents.render.PaperKinds;
import vn.tiencu.documents.store.RegisterRows;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;

/**
 * Registers of outgoing papers (sổ đăng ký văn bản đi): one series per issuer, kind and period, secret papers apart. State
 * numbers begin with 01 on 1 January (NĐ 30/2020, Điều 15.1–15.2); Party numbers run on over the committee's term.
 */
@Service
public class Registers {

    private final RegisterRows rows;
    private final PaperKinds kinds;
    private final HouseClock clock;

    Registers(RegisterRows rows, PaperKinds kinds, HouseClock clock) {
        this.rows = rows;
        this.kinds = kinds;
        this.clock = clock;
    }

    /**
     * A series of numbers.
     *
     * @param period the calendar year or the committee's term, such as 2025-2030
     */
    public record Register(
            String id, String issuerKey, String kindCode, boolean secret, String period, int lastNumber) {}

    /**
     * Takes the next number. It belongs to the transaction at hand: when that fails, the number is free again and no gap stays.
     *
     * @param paperKind key of the kind, such as {@code appointment.decision}
     * @param date day of the paper; it decides the year or the term
     */
    @Transactional
    public RegisterNumber take(Issuer issuer, String paperKind, boolean secret, LocalDate date) {
        String code = kinds.get(paperKind).code();
        String period = issuer.style() == Style.PARTY ? term(date) : String.valueOf(date.getYear());
        Register register = rows.locked(issuer.key(), code, secret, period);
        int number = register.lastNumber() + 1;
        var taken = new RegisterNumber(register.id(), number, issuer.numberText(code, number), date, null);
        rows.enter(taken, clock.now());
        return taken;
    }

    /** Notes which paper carries the number. */
    @Transactional
    public void link(RegisterNumber number, String paperId) {
        rows.link(number.registerId(), number.number(), paperId);
    }

    /** The series of a body, latest period first. */
    public List<Register> of(String issuerKey) {
        return rows.of(issuerKey);
    }

    public Register get(String registerId) {
        return rows.find(registerId)
                .orElseThrow(() -> Refused.notFound(Message.of("documents.unknownRegister", registerId)));
    }

    /** The numbers of a series in their order. */
    public Page<RegisterNumber> entries(String registerId, @Nullable Cursor after, int limit) {
        int from = after == null ? 0 : Integer.parseInt(after.position());
        return Page.of(rows.entries(registerId, from, limit + 1), limit, last -> String.valueOf(last.number()));
    }

    private String term(LocalDate date) {
        return rows.term(date)
                .orElseThrow(() -> new IllegalStateException("no term of the Party committee covers " + date));
    }
}
