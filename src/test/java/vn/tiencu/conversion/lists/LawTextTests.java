package vn.tiencu.conversion.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lists that the product brings along are the circulars' own, item by item and word for word. */
class LawTextTests {

    private static final String LAW = read();
    private static final Pattern NUMBERED = Pattern.compile("^(\\d+)\\. (.+)$");
    private static final Pattern LETTERED = Pattern.compile("^([a-zđ])\\) (.+)$");

    private record Printed(String point, String wording) {}

    private static String read() {
        try {
            return Files.readString(Path.of("src/test/resources/conversion/circulars.md"));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** The lines of an article; the mark is the one of the collected edition of the law. */
    private static List<String> article(String mark) {
        String text = LAW.substring(LAW.indexOf("Điều 18.2." + mark + ". "));
        int next = text.indexOf("\nĐiều 18.2.", 1);
        String own = next < 0 ? text : text.substring(0, next);
        return own.lines().map(String::strip).filter(each -> !each.isEmpty()).toList();
    }

    private static List<Printed> items(String mark, Pattern shape) {
        List<Printed> items = new ArrayList<>();
        for (String line : article(mark)) {
            Matcher item = shape.matcher(line);
            if (item.matches()) {
                items.add(new Printed(item.group(1), item.group(2)));
            }
        }
        return items;
    }

    private static List<Position> listed(String sector) {
        return SeedRows.positions().stream()
                .filter(each -> each.sector().equals(sector))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "FINANCE, TT.11.5, 5",
        "INVESTMENT, TT.5.2, 8",
        "INSPECTION, TT.4.3, 5",
        "INSPECTION_CENTRAL, TT.4.2, 6",
        "INSPECTION_2014, TT.2.2, 8"
    })
    void everyNumberedItemOfACircularIsListedWordForWord(String sector, String mark, int items) {
        assertThat(listed(sector).stream().map(each -> new Printed(each.point(), each.wording())))
                .hasSize(items)
                .containsExactlyElementsOf(items(mark, NUMBERED));
    }

    @Test
    void theHealthCircularListsFortyItemsInSevenGroups() {
        List<Position> health = listed("HEALTH");
        assertThat(health.stream().map(each -> new Printed(each.point(), each.wording())))
                .hasSize(40)
                .containsExactlyElementsOf(items("TT.10.2", LETTERED));
        assertThat(health.stream().map(Position::heading).distinct())
                .hasSize(7)
                .containsExactlyElementsOf(items("TT.10.2", NUMBERED).stream()
                        .map(each -> each.point() + ". " + each.wording())
                        .toList());
        assertThat(sector("HEALTH").preamble()).isIn(article("TT.10.2"));
    }

    @Test
    void nothingIsListedThatNoTextLists() {
        assertThat(SeedRows.positions().stream().map(Position::sector).distinct())
                .containsExactlyInAnyOrder(
                        "FINANCE", "INVESTMENT", "INSPECTION", "INSPECTION_CENTRAL", "INSPECTION_2014", "HEALTH");
        assertThat(SeedRows.sectors().stream()
                        .filter(each -> each.annex() != null)
                        .map(Sector::code))
                .as("lists that stand in an annex which the text does not have")
                .containsExactly("CULTURE", "GENERAL", "INFORMATION", "JUSTICE")
                .allSatisfy(each -> assertThat(listed(each)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FINANCE            | TT.11.6  | từ đủ 02 năm đến 05 năm             | 24 | 60",
                "HEALTH             | TT.10.3  | từ đủ 02 năm đến 05 năm             | 24 | 60",
                "INSPECTION         | TT.4.4   | từ đủ 03 năm đến 05 năm             | 36 | 60",
                "INSPECTION_CENTRAL | TT.4.4   | từ đủ 03 năm đến 05 năm             | 36 | 60",
                "INVESTMENT         | TT.5.3   | từ đủ 03 năm đến 05 năm             | 36 | 60",
                "CULTURE            | TT.7.3   | từ đủ 03 (ba) năm đến 05 (năm) năm  | 36 | 60",
                "INFORMATION        | TT.8.4   | từ đủ 03 năm (36 tháng) đến 05 năm (đủ 60 tháng) | 36 | 60",
                "JUSTICE            | TT.9.2   | là 5 năm                            | 60 | 60",
                "INSPECTION_2014    | TT.2.3   | 05 năm (đủ 60 tháng)                | 60 | 60",
                "GENERAL            | LQ.25    | từ đủ 02 năm đến 05 năm             | 24 | 60"
            })
    void theTermsAreThoseOfTheCirculars(String sector, String mark, String words, int least, int most) {
        assertThat(String.join("\n", article(mark))).contains(words);
        assertThat(sector(sector).leastMonths()).isEqualTo(least);
        assertThat(sector(sector).mostMonths()).isEqualTo(most);
        assertThat(listed(sector)).allMatch(each -> each.leastMonths() == least && each.mostMonths() == most);
    }

    @Test
    void countingRulesAreQuotedFromTheText() {
        String text = LAW.replaceAll("\\s+", " ");
        assertThat(SeedRows.sectors().stream().map(Sector::countingRule).filter(each -> each != null))
                .hasSize(5)
                .allSatisfy(each -> {
                    for (String sentence : each.split("(?<=\\.) ")) {
                        assertThat(text).contains(sentence);
                    }
                });
    }

    @Test
    void theOldListOfTheInspectorateEndsTheDayBeforeItsSuccessorBegins() {
        assertThat(sector("INSPECTION_2014").supersededBy())
                .isEqualTo(sector("INSPECTION").circular());
        assertThat(sector("INSPECTION_2014").validity().to())
                .isEqualTo(sector("INSPECTION").validity().from().minusDays(1));
        assertThat(listed("INSPECTION_2014"))
                .allMatch(
                        each -> each.validity().equals(sector("INSPECTION_2014").validity()));
    }

    private static Sector sector(String code) {
        return SeedRows.sectors().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
