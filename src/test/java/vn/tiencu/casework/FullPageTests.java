package vn.tiencu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiencu.kernel.CaseNumber;

/** Ten cases, newest first: 10 to 1. */
class FullPageTests {

    private static final List<CaseNumber> ALL = IntStream.rangeClosed(1, 10)
            .mapToObj(each -> new CaseNumber("BN", 2026, 11 - each))
            .toList();

    private static List<CaseNumber> before(@Nullable String number, int most) {
        return ALL.stream()
                .filter(each -> number == null || each.toString().compareTo(number) < 0)
                .limit(most)
                .toList();
    }

    private static List<Integer> numbers(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(" ")).map(Integer::valueOf).toList();
    }

    @ParameterizedTest(name = "of {0}, after {1}, at most {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "10 9 8,    -, 2, 10 9",
                "3 2 1,     -, 2, 3 2",
                "3 2 1,     2, 2, 1",
                "10 5 1,    -, 3, 10 5 1",
                "9 7 5 3 1, 9, 2, 7 5",
                "1,         -, 5, 1",
                "10,        5, 5, -",
                "-,         -, 5, -"
            })
    void aPageIsFullAsLongAsThereAreMore(
            @Nullable String known, @Nullable Integer after, int most, @Nullable String page) {
        Set<Integer> own = numbers(known).stream().collect(Collectors.toSet());
        List<CaseNumber> found = FullPage.of(
                FullPageTests::before,
                Function.identity(),
                each -> own.contains(each.serial()),
                after == null ? null : new CaseNumber("BN", 2026, after).toString(),
                most);
        assertThat(found).extracting(CaseNumber::serial).isEqualTo(numbers(page));
    }
}
