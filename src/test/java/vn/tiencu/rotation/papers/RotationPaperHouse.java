package vn.tiencu.rotation.papers;

import org.springframework.boot.test.context.SpringBootTest;
import vn.tiencu.documents.PaperHouse;

/** The house that prints the papers of this room. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:rotation-papers;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false"
        })
abstract class RotationPaperHouse extends PaperHouse {

    RotationPaperHouse() {
        super("rotation");
    }
}
