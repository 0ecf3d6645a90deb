package vn.tiencu.engine.store;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The last serial per prefix and year, one locked row each. */
@Repository
public class CaseSerials {

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;

    CaseSerials(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    public int next(String prefix, int year) {
        if (!advance(prefix, year)) {
            begin(prefix, year);
            advance(prefix, year);
        }
        return jdbc.sql("SELECT last_serial FROM engine_case_serial WHERE prefix = ? AND case_year = ?")
                .params(prefix, year)
                .query(Integer.class)
                .single();
    }

    /** The update locks the row until the caller's transaction ends, so no two cases share a number. */
    private boolean advance(String prefix, int year) {
        return jdbc.sql(
                                "UPDATE engine_case_serial SET last_serial = last_serial + 1 WHERE prefix = ? AND case_year = ?")
                        .params(prefix, year)
                        .update()
                == 1;
    }

    private void begin(String prefix, int year) {
        try {
            apart.executeWithoutResult(status -> jdbc.sql(
                            "INSERT INTO engine_case_serial (prefix, case_year, last_serial) VALUES (?, ?, 0)")
                    .params(prefix, year)
                    .update());
        } catch (DuplicateKeyException another) {
            // Another case of the new year was first; its row serves as well.
            return;
        }
    }
}
