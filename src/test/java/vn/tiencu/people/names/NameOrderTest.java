package vn.tiencu.people.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameOrderTest {

    private record Name(String family, String middle, String given) {

        static Name of(String family, String middle, String given) {
            return new Name(family, middle, given);
        }

        String sortKey() {
            return NameOrder.ofPerson(family, middle, given);
        }
    }

    /** Written down by hand in the order in which a list of staff must show them. */
    private static final List<Name> IN_ORDER = List.of(
            Name.of("Trần", "Văn", "A"),
            Name.of("Bùi", "Thị", "An"),
            Name.of("Đặng", "Thị", "An"),
            Name.of("Đoàn", "Thị", "An"),
            Name.of("Ngô", "", "An"),
            Name.of("Ngô", "Bảo", "An"),
            Name.of("Ngô", "Đình", "An"),
            Name.of("Nguyễn", "Văn", "An"),
            Name.of("Nguyễn", "Vân", "An"),
            Name.of("Võ", "", "An"),
            Name.of("Lê", "", "Án"),
            Name.of("Lê", "", "Anh"),
            Name.of("Lê", "", "Ảnh"),
            Name.of("Lê", "", "Ánh"),
            Name.of("Lê", "", "Ăn"),
            Name.of("An", "", "Ân"),
            Name.of("Lê", "", "Ân"),
            Name.of("An", "", "Ấn"),
            Name.of("An", "", "Bình"),
            Name.of("An", "", "Cường"),
            Name.of("An", "", "Danh"),
            Name.of("An", "", "Dũng"),
            Name.of("An", "", "Dương"),
            Name.of("An", "", "Đạt"),
            Name.of("An", "", "Điền"),
            Name.of("An", "", "Đức"),
            Name.of("An", "", "Em"),
            Name.of("An", "", "Êm"),
            Name.of("Zang", "", "Ha"),
            Name.of("Võ", "", "Hà"),
            Name.of("Trần", "", "Hả"),
            Name.of("Lê", "", "Hã"),
            Name.of("Bùi", "", "Há"),
            Name.of("An", "", "Hạ"),
            Name.of("An", "", "Hoa"),
            Name.of("An", "", "Hòa"),
            Name.of("An", "", "Hương"),
            Name.of("An", "", "Hường"),
            Name.of("An", "", "Hưởng"),
            Name.of("An", "", "Khanh"),
            Name.of("An", "", "Khánh"),
            Name.of("An", "", "Lan"),
            Name.of("An", "", "Oanh"),
            Name.of("An", "", "Ôn"),
            Name.of("An", "", "Ơn"),
            Name.of("An", "", "Tâm"),
            Name.of("An", "", "Út"),
            Name.of("An", "", "Ưng"),
            Name.of("An", "", "Vũ"),
            Name.of("An", "", "Vương"),
            Name.of("An", "", "Xuân"),
            Name.of("An", "", "Yên"),
            Name.of("An", "", "Yến"));

    @Test
    void peopleStandByGivenNameThenFamilyThenMiddleNames() {
        List<Name> shuffled = new ArrayList<>(IN_ORDER);
        Collections.shuffle(shuffled, new Random(7));

        shuffled.sort(Comparator.comparing(Name::sortKey));

        assertThat(shuffled).containsExactlyElementsOf(IN_ORDER);
    }

    @Test
    void theAlphabetHasItsOwnLettersAfterThoseTheyAreMadeFrom() {
        List<String> alphabet = List.of("a ă â b c d đ e ê f g h i j k l m n o ô ơ p q r s t u ư v w x y z".split(" "));

        assertThat(alphabet).isSortedAccordingTo(Comparator.comparing(NameOrder::of));
        assertThat(alphabet.stream().map(NameOrder::of)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"a à ả ã á ạ", "ă ằ ẳ ẵ ắ ặ", "â ầ ẩ ẫ ấ ậ", "ơ ờ ở ỡ ớ ợ", "ư ừ ử ữ ứ ự", "y ỳ ỷ ỹ ý ỵ"})
    void tonesFollowTheOrderOfDictionaries(String tones) {
        assertThat(tones.split(" ")).isSortedAccordingTo(Comparator.comparing(NameOrder::of));
    }

    @ParameterizedTest
    @CsvSource({"ĐỨC,đức", "'  Đức ',Đức", "Hòa,Hòa", "Ấn,Ấn"})
    void capitalsSpacesAndTheFormOfUnicodeMakeNoDifference(String one, String other) {
        assertThat(NameOrder.of(one)).isEqualTo(NameOrder.of(other));
    }

    @Test
    void aKeyHoldsOnlyWhatEveryDatabaseComparesAlike() {
        String strange = NameOrder.ofPerson("H'Hen", "Y-Bliă \uD840\uDC00", "Ñuôl 2 😀 ß Я");

        assertThat(strange).matches("[0-9a-z]+");
        assertThat(NameOrder.of("ngữ".repeat(900))).hasSize(NameOrder.LONGEST);
    }

    @ParameterizedTest
    @CsvSource({"duc,Đức", "DUC,Đức", "nguyen van,'Nguyễn  Văn'", "hoa,Hòa", "uong,Ương"})
    void foldingTakesTonesOff(String typed, String written) {
        assertThat(Folding.fold(written)).isEqualTo(Folding.fold(typed));
    }

    @Test
    void aWildcardThatIsTypedIsOnlyACharacter() {
        assertThat(Folding.contains("50%_!")).isEqualTo("%50!%!_!!%");
    }
}
