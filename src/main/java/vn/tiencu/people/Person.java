package vn.tiencu.people;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiencu.people.names.Folding;
import vn.tiencu.people.names.NameOrder;

/**
 * A cadre or civil servant as the personnel record (hồ sơ cán bộ) names them. A fact that is null is not known; rules must not
 * take it for granted.
 *
 * @param familyName họ
 * @param middleName tên đệm
 * @param givenName tên
 * @param sex MALE or FEMALE
 * @param educationLevel SECONDARY, COLLEGE, UNIVERSITY, MASTER or DOCTOR
 * @param politicalTheory NONE, ELEMENTARY, INTERMEDIATE or ADVANCED (sơ, trung, cao cấp lý luận chính trị)
 * @param retirementDate day on which the retirement age is reached
 * @param recordVerifiedOn day on which the record was verified (NĐ 170/2025, Điều 29.4)
 */
public record Person(
        String id,
        String familyName,
        @Nullable String middleName,
        String givenName,
        @Nullable LocalDate birthDate,
        String sex,
        @Nullable String ethnicity,
        @Nullable String hometown,
        @Nullable String educationLevel,
        @Nullable String educationField,
        @Nullable String politicalTheory,
        @Nullable LocalDate partyJoinedOn,
        @Nullable LocalDate serviceStartedOn,
        @Nullable LocalDate retirementDate,
        @Nullable LocalDate recordVerifiedOn) {

    /** Family, middle and given name, as papers write it. */
    public String fullName() {
        return Stream.of(familyName, middleName == null ? "" : middleName, givenName)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Orders people in lists: by given name, then family and middle names, in the Vietnamese alphabet. */
    public String sortKey() {
        return NameOrder.ofPerson(familyName, middleName, givenName);
    }

    /** Whether the name has these words in it; tones need not be typed: {@code duc} finds {@code Đức}. */
    public boolean isCalled(String words) {
        return Folding.fold(fullName()).contains(Folding.fold(words));
    }
}
