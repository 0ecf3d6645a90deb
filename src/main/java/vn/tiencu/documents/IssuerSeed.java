package vn.tiencu.documents;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiencu.documents.render.CsvRows;
import vn.tiencu.documents.store.IssuerRows;

/** Adds the forms of the seed province that are not there yet; what has been changed since stays. */
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
            CsvRows.read("seed/issuers.csv").stream()
                    .filter(each -> rows.find(each.get("body_key")).isEmpty())
                    .forEach(rows::addIssuer);
            CsvRows.read("seed/signatures.csv").stream()
                    .filter(each -> rows.signature(each.get("body_key"), each.get("capacity"))
                            .isEmpty())
                    .toList()
                    .forEach(rows::addSignature);
        });
    }
}
