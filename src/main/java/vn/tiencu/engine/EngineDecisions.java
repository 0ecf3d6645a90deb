package vn.tiencu.engine;

import java.io.InputStream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rule tables as deployed, each edition kept for the cases that began under it. */
@Configuration
class EngineDecisions {

    @Bean
    Decisions decisions(RepositoryService repository) {
        return new DecisionTables(
                key -> edition(
                        key,
                        repository
                                .createDecisionDefinitionQuery()
                                .decisionDefinitionKey(key)
                                .latestVersion()
                                .singleResult()),
                edition -> model(repository, edition));
    }

    private static Decisions.Edition edition(String key, @Nullable DecisionDefinition found) {
        if (found == null) {
            throw new IllegalArgumentException("no rule table " + key);
        }
        return new Decisions.Edition(key, found.getVersion());
    }

    private static InputStream model(RepositoryService repository, Decisions.Edition edition) {
        DecisionDefinition found = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(edition.key())
                .decisionDefinitionVersion(edition.version())
                .singleResult();
        return repository.getDecisionModel(found.getId());
    }
}
