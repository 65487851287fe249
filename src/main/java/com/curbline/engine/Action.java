package com.curbline.engine;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Component;

/**
 * Marks the handler of a block in a diagram. A class {@code OfferSubstituteHandler} is reached from diagrams as
 * {@code ${offerSubstitute}}; no bean without this mark can be reached at all.
 */
@Documented
@Component
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Action {

    /** What the block does, verb and object, as the palette shows it. */
    String name();

    /** Process variables that must be there when the block starts. */
    String[] reads() default {};

    /** Process variables that are there when the block is done. */
    String[] writes() default {};

    /** Codes of the BPMN errors that the block may end with. */
    String[] errors() default {};

    /** Names of the input parameters that a diagram may set on the block. */
    String[] parameters() default {};
}
