package vn.tiencu.conversion.lists;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.env.Environment;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.conversion.lists.store.AssignmentRows;
import vn.tiencu.conversion.lists.store.GroundRows;
import vn.tiencu.conversion.lists.store.PositionRows;
import vn.tiencu.conversion.lists.store.TieRows;

/** Fills empty lists, and with the seed province also who works where, before the port opens. */
@Component
class ListsSeed implements SmartInitializingSingleton {

    private final PositionRows positions;
    private final AssignmentRows assignments;
    private final GroundRows grounds;
    private final TieRows ties;
    private final HouseClock clock;
    private final TransactionTemplate transaction;
    private final Environment environment;

    ListsSeed(
            PositionRows positions,
            AssignmentRows assignments,
            GroundRows grounds,
            TieRows ties,
            HouseClock clock,
            TransactionTemplate transaction,
            Environment environment) {
        this.positions = positions;
        this.assignments = assignments;
        this.grounds = grounds;
        this.ties = ties;
        this.clock = clock;
        this.transaction = transaction;
        this.environment = environment;
    }

    /** Two nodes may start on one empty database: whoever comes second finds the rows there. */
    @Override
    public void afterSingletonsInstantiated() {
        try {
            transaction.executeWithoutResult(status -> fill());
        } catch (DuplicateKeyException otherNode) {
            if (positions.sectors().isEmpty()) {
                throw otherNode;
            }
        }
    }

    private void fill() {
        if (positions.sectors().isEmpty()) {
            SeedRows.sectors().forEach(positions::add);
            SeedRows.positions().forEach(positions::add);
        }
        if (assignments.isEmpty() && environment.getProperty("tiencu.seed", Boolean.class, true)) {
            SeedRows.assignments().forEach(assignments::add);
            SeedRows.grounds(clock.now()).forEach(grounds::add);
            SeedRows.ties(clock.now()).forEach(ties::add);
        }
    }
}
