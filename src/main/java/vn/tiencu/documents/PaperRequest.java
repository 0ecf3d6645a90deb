package vn.tiencu.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that a paper says; the same request always gives the same bytes.
 *
 * @param caseNumber the case that the paper belongs to
 * @param kind key of a row in {@code papers/kinds.csv}, such as {@code appointment.decision}
 * @param issuer who issues it and in which form
 * @param numberText number as on paper without the word Số, or null for a draft
 * @param date day of the paper; on a draft it is left open
 * @param subject what it is about (trích yếu): for letters without "V/v"
 * @param addressees those after Kính gửi; none for decisions and minutes
 * @param signatory null for minutes, whose signers are part of the content
 * @param recipients those under Nơi nhận
 * @param secrecy mark of secrecy (MẬT, TỐI MẬT, TUYỆT MẬT) or null; a marked paper is kept as an entry without content
 * @param content the fields that the template names in its first line: texts, whole numbers, booleans, dates, lists and maps of
 *     them
 */
public record PaperRequest(
        String caseNumber,
        String kind,
        Issuer issuer,
        @Nullable String numberText,
        LocalDate date,
        String subject,
        List<String> addressees,
        @Nullable Signatory signatory,
        List<String> recipients,
        @Nullable String secrecy,
        Map<String, Object> content) {

    public PaperRequest {
        addressees = List.copyOf(addressees);
        recipients = List.copyOf(recipients);
        content = Map.copyOf(content);
    }

    /**
     * Who signs and by what right.
     *
     * @param lines authority and title, such as {@code TM. ỦY BAN NHÂN DÂN}, {@code CHỦ TỊCH}
     * @param name the signer's name, empty where it is not known yet
     */
    public record Signatory(List<String> lines, String name) {
        public Signatory {
            lines = List.copyOf(lines);
        }
    }

    /** The same paper with its number and the day of issue. */
    public PaperRequest issued(String number, LocalDate day) {
        return new PaperRequest(
                caseNumber, kind, issuer, number, day, subject, addressees, signatory, recipients, secrecy, content);
    }
}
