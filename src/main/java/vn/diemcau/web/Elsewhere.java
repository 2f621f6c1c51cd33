package vn.diemcau.web;

import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.inject.Qualifier;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks an event that happened on another node. Whoever observes the event without this mark hears of it wherever it happened. */
@Qualifier
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.FIELD})
public @interface Elsewhere {

    /** The mark itself. */
    final class Literal extends AnnotationLiteral<Elsewhere> implements Elsewhere {
        private static final long serialVersionUID = 1;
        static final Literal MARK = new Literal();

        private Literal() {}
    }
}
