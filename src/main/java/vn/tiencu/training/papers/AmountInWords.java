package vn.tiencu.training.papers;

import java.util.ArrayList;
import java.util.List;
import vn.tiencu.chancery.Wording;

/** Sums of money in words, as decisions that make somebody pay write them: 40.500.000 is bốn mươi triệu năm trăm nghìn đồng. */
final class AmountInWords {

    private static final List<String> DIGITS =
            List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");
    private static final List<String> GROUPS = List.of("", "nghìn", "triệu", "tỷ", "nghìn tỷ", "triệu tỷ");
    private static final int GROUP = 1000;

    private AmountInWords() {}

    static String dong(long amount) {
        if (amount < 0) {
            throw new IllegalArgumentException("nobody owes less than nothing: " + amount);
        }
        String number = amount == 0 ? DIGITS.get(0) : words(amount);
        return Wording.capital(number) + " đồng";
    }

    private static String words(long amount) {
        List<String> parts = new ArrayList<>();
        long rest = amount;
        for (int place = 0; rest > 0; place++) {
            int group = (int) (rest % GROUP);
            rest /= GROUP;
            if (group > 0) {
                parts.add(0, (group(group, rest > 0) + " " + GROUPS.get(place)).strip());
            }
        }
        return String.join(" ", parts);
    }

    /** Three digits; inside a number the hundreds are always said: một triệu không trăm năm mươi nghìn. */
    private static String group(int number, boolean inside) {
        int hundreds = number / 100;
        int rest = number % 100;
        if (hundreds == 0 && !inside) {
            return tens(rest, false);
        }
        String said = DIGITS.get(hundreds) + " trăm";
        return rest == 0 ? said : said + " " + tens(rest, true);
    }

    private static String tens(int number, boolean afterHundreds) {
        int tens = number / 10;
        int units = number % 10;
        if (tens == 0) {
            return (afterHundreds ? "lẻ " : "") + DIGITS.get(units);
        }
        String said = tens == 1 ? "mười" : DIGITS.get(tens) + " mươi";
        return units == 0 ? said : said + " " + unit(units, tens);
    }

    private static String unit(int units, int tens) {
        if (units == 5) {
            return "lăm";
        }
        return units == 1 && tens > 1 ? "mốt" : DIGITS.get(units);
    }
}
