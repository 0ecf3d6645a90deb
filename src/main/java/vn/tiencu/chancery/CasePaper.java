package vn.tiencu.chancery;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a paper of a case says, before it is in the form of the body that issues it.
 *
 * @param kind without the name of the room, such as {@code proposal}
 * @param body key of the body that issues it
 * @param addressees names after Kính gửi
 */
public record CasePaper(
        String kind,
        String body,
        LocalDate date,
        String subject,
        List<String> addressees,
        Map<String, Object> content) {}
