package vn.tiencu.rotation.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sets columns of one case. */
record Columns(JdbcClient jdbc, String table) {

    void set(String caseNumber, String assignments, @Nullable Object... values) {
        List<@Nullable Object> all = new ArrayList<>(Arrays.asList(values));
        all.add(caseNumber);
        jdbc.sql("UPDATE " + table + " SET " + assignments + " WHERE case_number = ?")
                .params(all)
                .update();
    }
}
