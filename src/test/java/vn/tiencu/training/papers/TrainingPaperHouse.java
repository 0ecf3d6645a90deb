package vn.tiencu.training.papers;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import vn.tiencu.documents.PaperHouse;

/** The house that prints the papers of this room. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:training-papers;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false"
        })
@Import(PlanOfNeeds.class)
abstract class TrainingPaperHouse extends PaperHouse {

    @Autowired
    PlanOfNeeds needs;

    TrainingPaperHouse() {
        super("training");
    }
}
