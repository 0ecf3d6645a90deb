package vn.tiencu.conversion.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import org.jspecify.annotations.Nullable;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.conversion.ConversionPlan.End;

/** The end that every case of this room stores alike. */
final class Ends {

    private static final int MOST = 300;

    private Ends() {}

    static @Nullable End read(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("ended_at");
        return at == null
                ? null
                : new End(
                        row.getString("end_element"),
                        String.valueOf(row.getString("end_reason")),
                        at.toInstant().atZone(HouseClock.ZONE).toOffsetDateTime());
    }

    static String reason(String reason) {
        return reason.substring(0, Math.min(reason.length(), MOST));
    }
}
