package vn.tiencu.training.compensation.store;

import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiencu.training.compensation.CouncilMember;
import vn.tiencu.training.compensation.CouncilMember.Seat;

/** Who sits in the councils. */
@Repository
public class Councils {

    private final JdbcClient jdbc;

    Councils(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The council of a case from now on. */
    public void form(String caseNumber, List<CouncilMember> members) {
        jdbc.sql("DELETE FROM training_council_member WHERE case_number = ?")
                .param(caseNumber)
                .update();
        members.forEach(
                each -> jdbc.sql("INSERT INTO training_council_member (case_number, seat, person_id) VALUES (?, ?, ?)")
                        .params(caseNumber, each.seat().name(), each.personId())
                        .update());
    }

    /** In the order of the seats; empty before it is formed. */
    public List<CouncilMember> of(String caseNumber) {
        return jdbc
                .sql("SELECT seat, person_id FROM training_council_member WHERE case_number = ?")
                .param(caseNumber)
                .query((row, index) -> new CouncilMember(Seat.valueOf(row.getString(1)), row.getString(2)))
                .list()
                .stream()
                .sorted(Comparator.comparing(CouncilMember::seat))
                .toList();
    }
}
