package vn.tiencu.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.stereotype.Component;

/**
 * A bean that process models may name in an expression; they can reach nothing else. One whose methods a model calls must be a
 * public class.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Component
public @interface ModelBean {

    /** The name in the model, such as {@code appointment_checkStandards}. */
    @AliasFor(annotation = Component.class)
    String value();
}
