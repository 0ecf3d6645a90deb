package vn.tiencu.documents;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiencu.documents.render.CsvRows;
import vn.tiencu.documents.store.IssuerRows;

/** Fills an empty table of issuers with those of the seed province. */
@Component
class IssuerSeed implements SmartInitializingSingleton {

    private final IssuerRows rows;
    private final TransactionTemplate transaction;

    IssuerSeed(IssuerRows rows, TransactionTemplate transaction) {
        this.rows = rows;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> {
            if (rows.isEmpty()) {
                CsvRows.read("seed/issuers.csv").forEach(rows::addIssuer);
                CsvRows.read("seed/signatures.csv").forEach(rows::addSignature);
            }
        });
    }
}
