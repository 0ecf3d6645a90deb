package vn.tiencu.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import vn.tiencu.documents.Issuer.Style;
import vn.tiencu.documents.Issuers.Capacity;

@SpringJUnitWebConfig(DocumentsHouse.class)
class IssuersTest {

    @Autowired
    Issuers issuers;

    @Test
    void theStandingCommitteeIssuesInPartyForm() {
        Issuer issuer = issuers.of("ban-thuong-vu", "Ban Thường vụ Tỉnh ủy");
        assertThat(issuer.style()).isEqualTo(Style.PARTY);
        assertThat(issuer.numberText("QĐ", 12)).isEqualTo("12-QĐ/TU");
        assertThat(issuers.signatory(issuer, Capacity.HEAD, "A").lines())
                .containsExactly("T/M BAN THƯỜNG VỤ", "BÍ THƯ");
        assertThat(issuers.signatory(issuer, Capacity.ON_ORDER, "A").lines())
                .containsExactly("T/L BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG");
    }

    @Test
    void theProvincesChairSignsForTheCollectiveOrInTheirOwnAuthority() {
        Issuer issuer = issuers.of("ubnd-tinh", "Ủy ban nhân dân tỉnh");
        assertThat(issuers.signatory(issuer, Capacity.DEPUTY, "A").lines())
                .containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
        assertThat(issuers.signatory(issuer, Capacity.OWN, "A").lines()).containsExactly("CHỦ TỊCH");
    }

    @Test
    void bodiesInsideADepartmentIssueAsTheDepartment() {
        assertThat(issuers.of("lanh-dao-so-noi-vu", "x")).isEqualTo(issuers.of("so-noi-vu", "y"));
        assertThat(issuers.of("to-chuc-so-noi-vu", "x").name()).isEqualTo("SỞ NỘI VỤ");
    }

    @Test
    void aDepartmentWithoutARowTakesItsFormFromItsName() {
        Issuer issuer = issuers.of("lanh-dao-so-nong-nghiep", "Sở Nông nghiệp và Môi trường");
        assertThat(issuer)
                .isEqualTo(new Issuer(
                        "so-nong-nghiep",
                        Style.STATE,
                        "UBND TỈNH QUẢNG NGÃI",
                        "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG",
                        "Quảng Ngãi",
                        "SNNMT",
                        null));
        assertThat(issuers.signatory(issuer, Capacity.DEPUTY, "A").lines())
                .containsExactly("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC");
    }

    @Test
    void aCommuneWritesInTheNameOfItsPeoplesCommittee() {
        Issuer issuer = issuers.of("to-chuc-xa-21034", "Xã An Phú");
        assertThat(issuer)
                .isEqualTo(
                        new Issuer("xa-21034", Style.STATE, null, "ỦY BAN NHÂN DÂN XÃ AN PHÚ", "An Phú", "UBND", "VP"));
        assertThat(issuers.signatory(issuer, Capacity.DEPUTY, "A").lines())
                .containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
    }

    @Test
    void theCommitteeOfADepartmentIssuesInPartyForm() {
        Issuer issuer = issuers.of("cap-uy-so-xay-dung", "Đảng ủy Sở Xây dựng");
        assertThat(issuer.style()).isEqualTo(Style.PARTY);
        assertThat(issuers.signatory(issuer, Capacity.HEAD, "A").lines()).containsExactly("T/M ĐẢNG ỦY", "BÍ THƯ");
    }
}
