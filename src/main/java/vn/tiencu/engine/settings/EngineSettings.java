package vn.tiencu.engine.settings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.GenericManagerFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import vn.tiencu.engine.ModelBean;

/**
 * What the engine must be told in code. It asks for the migrations first: the engine finds its tables ready and changes none
 * (schema-update is off).
 */
@Component
class EngineSettings extends AbstractProcessEnginePlugin {

    private static final Set<String> LISTENERS =
            Set.of("deadlines_remind", "deadlines_escalate", "deadlines_alertBoard", "deadlines_record");
    private final ApplicationContext beans;
    private final ObjectProvider<Directory> directory;
    private final ActGuard guard;

    EngineSettings(ApplicationContext beans, ObjectProvider<Directory> directory, ActGuard guard, Flyway migrations) {
        this.beans = beans;
        this.directory = directory;
        this.guard = guard;
        if (migrations.info().current() == null) {
            throw new IllegalStateException("the database has no schema: migrations did not run");
        }
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setExpressionManager(new NamedBeans(namesForModels(), beans::getBean));
        engine.setIdentityProviderSessionFactory(
                factory(ReadOnlyIdentityProvider.class, () -> new ReadOnlyDirectory(directory.getObject())));
        engine.setResourceAuthorizationProvider(new NoTaskRows());
        engine.setIdGenerator(() -> UUID.randomUUID().toString());
        engine.setEnablePasswordPolicy(false);
        TaskListener record =
                task -> beans.getBean("deadlines_record", TaskListener.class).notify(task);
        engine.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new GuardedModels(guard, record, beans))));
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        engine.getCommandCheckers()
                .replaceAll(each -> each instanceof AuthorizationCommandChecker ? new OwnTaskActs() : each);
        engine.getSessionFactories().put(AuthorizationManager.class, new GenericManagerFactory(OwnTasksOnly.class));
    }

    private Set<String> namesForModels() {
        Set<String> names = new HashSet<>(LISTENERS);
        names.addAll(List.of(beans.getBeanNamesForAnnotation(ModelBean.class)));
        return names;
    }

    private static SessionFactory factory(Class<?> type, Supplier<Session> open) {
        return new SessionFactory() {
            @Override
            public Class<?> getSessionType() {
                return type;
            }

            @Override
            public Session openSession() {
                return open.get();
            }
        };
    }
}
