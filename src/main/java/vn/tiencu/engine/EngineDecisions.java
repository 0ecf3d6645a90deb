package vn.tiencu.engine;

import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rule tables as deployed, each edition kept for the cases that began under it. */
@Configuration
class EngineDecisions {

    @Bean
    Decisions decisions(RepositoryService repository, HistoryService history) {
        Deployments deployments = new Deployments(repository, history);
        return new DecisionTables(
                key -> edition(
                        key,
                        repository
                                .createDecisionDefinitionQuery()
                                .decisionDefinitionKey(key)
                                .latestVersion()
                                .singleResult()),
                (key, caseNumber) -> deployments.ofCase(caseNumber).flatMap(each -> deployments.table(each, key)),
                edition -> model(repository, edition));
    }

    /** In which deployment a case began, and which tables that brought. Neither ever changes, so both are remembered. */
    private static final class Deployments {

        private static final int MOST = 50_000;
        private final RepositoryService repository;
        private final HistoryService history;
        private final Map<String, String> known = new ConcurrentHashMap<>();
        private final Map<Table, Optional<Decisions.Edition>> tables = new ConcurrentHashMap<>();

        Deployments(RepositoryService repository, HistoryService history) {
            this.repository = repository;
            this.history = history;
        }

        private record Table(String deployment, String key) {}

        /** A table of another room, such as the standards, is in no deployment of the case. */
        Optional<Decisions.Edition> table(String deployment, String key) {
            return tables.computeIfAbsent(new Table(deployment, key), this::find);
        }

        private Optional<Decisions.Edition> find(Table wanted) {
            return Optional.ofNullable(repository
                            .createDecisionDefinitionQuery()
                            .deploymentId(wanted.deployment())
                            .decisionDefinitionKey(wanted.key())
                            .singleResult())
                    .map(found -> edition(wanted.key(), found));
        }

        Optional<String> ofCase(String caseNumber) {
            if (known.size() >= MOST) {
                known.clear();
            }
            return Optional.ofNullable(known.computeIfAbsent(caseNumber, this::find));
        }

        private @Nullable String find(String caseNumber) {
            var begun = history.createHistoricProcessInstanceQuery()
                    .processInstanceBusinessKey(caseNumber)
                    .rootProcessInstances()
                    .singleResult();
            return begun == null
                    ? null
                    : repository
                            .getProcessDefinition(begun.getProcessDefinitionId())
                            .getDeploymentId();
        }
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
