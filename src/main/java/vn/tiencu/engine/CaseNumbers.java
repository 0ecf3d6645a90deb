package vn.tiencu.engine;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.engine.store.CaseSerials;
import vn.tiencu.kernel.CaseNumber;

/** Gives each new case its number (số hồ sơ), counted within the year without gaps. */
@Service
public class CaseNumbers {

    private final CaseSerials serials;

    CaseNumbers(CaseSerials serials) {
        this.serials = serials;
    }

    /** The next number; given back when the transaction that asks for it fails. */
    @Transactional(propagation = Propagation.MANDATORY)
    public CaseNumber next(String prefix, int year) {
        return new CaseNumber(prefix, year, serials.next(prefix, year));
    }
}
