package vn.tiencu.training.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountInWordsTest {

    @ParameterizedTest
    @CsvSource({
        "0, Không đồng",
        "5, Năm đồng",
        "15, Mười lăm đồng",
        "21, Hai mươi mốt đồng",
        "40000000, Bốn mươi triệu đồng",
        "40500000, Bốn mươi triệu năm trăm nghìn đồng",
        "1050000, Một triệu không trăm năm mươi nghìn đồng",
        "1005000, Một triệu không trăm lẻ năm nghìn đồng",
        "111111, Một trăm mười một nghìn một trăm mười một đồng",
        "2000000001, Hai tỷ không trăm lẻ một đồng",
        "36765000, Ba mươi sáu triệu bảy trăm sáu mươi lăm nghìn đồng"
    })
    void sumsAreSaidAsDecisionsWriteThem(long amount, String said) {
        assertThat(AmountInWords.dong(amount)).isEqualTo(said);
    }

    @Test
    void nobodyOwesLessThanNothing() {
        assertThatThrownBy(() -> AmountInWords.dong(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
