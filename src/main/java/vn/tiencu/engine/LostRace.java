package vn.tiencu.engine;

import java.sql.SQLException;
import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;

/**
 * Tells a lost race from a real failure. On MySQL the loser mostly sees a deadlock (1213) wrapped by the engine, sometimes an
 * optimistic lock.
 */
final class LostRace {

    private static final int DEADLOCK = 1213;
    private static final int LOCK_WAIT = 1205;
    private static final String SERIALIZATION_FAILURE = "40001";

    private LostRace() {}

    /** Does what may lose a race; the loser is told so (409) instead of a failure. */
    static <T> T orConflict(Supplier<T> act) {
        try {
            return act.get();
        } catch (ProcessEngineException | ConcurrencyFailureException failed) {
            if (in(failed)) {
                throw Refused.conflict("lostRace", Message.of("api.lostRace"), null);
            }
            throw failed;
        }
    }

    private static boolean in(Throwable failure) {
        for (Throwable each = failure; each != null; each = next(each)) {
            if (each instanceof OptimisticLockingException || each instanceof ConcurrencyFailureException) {
                return true;
            }
            if (each instanceof SQLException sql && isLock(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLock(SQLException sql) {
        return sql.getErrorCode() == DEADLOCK
                || sql.getErrorCode() == LOCK_WAIT
                || SERIALIZATION_FAILURE.equals(sql.getSQLState());
    }

    private static @Nullable Throwable next(Throwable failure) {
        return failure.getCause() == failure ? null : failure.getCause();
    }
}
