package vn.tiencu.engine.settings;

import java.beans.FeatureDescriptor;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.jspecify.annotations.Nullable;

/**
 * Expressions in models reach variables and the beans made for models, nothing else: no classes, no reflection, no Spring
 * context. A plain expression once reached {@code Runtime.exec}.
 */
class NamedBeans extends JuelExpressionManager {

    private final Set<String> names;
    private final Function<String, Object> beans;

    /**
     * @param names beans made for models
     * @param beans finds one of them
     */
    NamedBeans(Set<String> names, Function<String, Object> beans) {
        this.names = names;
        this.beans = beans;
    }

    @Override
    protected ELResolver createElResolver() {
        CompositeELResolver resolver = new CompositeELResolver();
        resolver.add(new VariableScopeElResolver());
        resolver.add(new VariableContextElResolver());
        resolver.add(new ByName());
        resolver.add(new OnlyKnownTargets());
        return resolver;
    }

    /** Finds beans by their name in the model. */
    private final class ByName extends ELResolver {

        @Override
        public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
            if (base == null && names.contains(String.valueOf(property))) {
                context.setPropertyResolved(true);
                return beans.apply(String.valueOf(property));
            }
            return null;
        }

        @Override
        public void setValue(ELContext context, @Nullable Object base, Object property, Object value) {
            // Beans cannot be replaced by a model.
        }

        @Override
        public boolean isReadOnly(ELContext context, @Nullable Object base, Object property) {
            return true;
        }

        @Override
        public @Nullable Class<?> getType(ELContext context, @Nullable Object base, Object property) {
            return null;
        }

        @Override
        public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
            return Object.class;
        }

        @Override
        public @Nullable Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, @Nullable Object base) {
            return null;
        }
    }

    /** Calls methods of our beans, of the execution and of the task at hand only; never anything about classes. */
    private static final class OnlyKnownTargets extends BeanELResolver {

        @Override
        public Object getValue(ELContext context, @Nullable Object base, Object property) {
            check(base, property);
            return super.getValue(context, base, property);
        }

        @Override
        public Object invoke(
                ELContext context, @Nullable Object base, Object method, Class<?>[] types, Object[] arguments) {
            check(base, method);
            return super.invoke(context, base, method, types, arguments);
        }

        private static void check(@Nullable Object base, Object member) {
            if (base == null) {
                return;
            }
            boolean known = base instanceof DelegateExecution
                    || base instanceof DelegateTask
                    || base.getClass().getName().startsWith("vn.tiencu.");
            if (!known || String.valueOf(member).toLowerCase(Locale.ROOT).contains("class")) {
                throw new ELException("a model may not reach " + member);
            }
        }
    }
}
