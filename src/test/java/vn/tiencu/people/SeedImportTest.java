package vn.tiencu.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiencu.people.Imports.Count;
import vn.tiencu.people.Imports.PastImport;

/** The province that the product brings along. */
class SeedImportTest {

    @Test
    void anEmptyOrganisationIsFilledFromTheSeedThroughTheImport() {
        try (PeopleDatabase database = PeopleDatabase.seeded()) {
            List<PastImport> imports =
                    database.bean(Imports.class).list(null, 50).items();
            Organisation organisation = database.bean(Organisation.class);

            assertThat(imports).hasSize(11).allMatch(each -> each.by().equals("seed"));
            assertThat(imports.stream().flatMap(each -> each.counts().stream()))
                    .allMatch(count -> count.created() > 0)
                    .extracting(Count::kind)
                    .contains("units", "people", "holdings");
            assertThat(organisation
                            .units(LocalDate.of(2025, 6, 30), "DISTRICT", null, null, 1)
                            .items())
                    .isNotEmpty();
            assertThat(organisation
                            .units(LocalDate.of(2025, 7, 1), "DISTRICT", null, null, 1)
                            .items())
                    .isEmpty();
        }
    }
}
