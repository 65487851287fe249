package com.curbline.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticApplicationContext;

/** What diagrams may call, and under which name. */
class ActionCatalogueTest {

    private final StaticApplicationContext context = new StaticApplicationContext();

    @Test
    void anActionIsCalledLikeItsHandlerWithoutTheLastWord() {
        context.registerSingleton("anyBeanName", OfferSubstituteHandler.class);

        var catalogue = new ActionCatalogue(context.getBeanFactory());

        assertThat(catalogue.all()).containsExactly(new ActionDescription("offerSubstitute", "Offer substitute", "engine",
                List.of("substitutionId"), List.of("offerId"), List.of("NoCandidate"), List.of()));
        assertThat(catalogue.contains("offerSubstitute")).isTrue();
        assertThat(catalogue.contains("anyBeanName")).isFalse();
        assertThat(catalogue.asBeans().get("offerSubstitute")).isInstanceOf(OfferSubstituteHandler.class);
        assertThat(catalogue.asBeans().get("anyBeanName")).isNull();
    }

    @Test
    void beansWithoutTheMarkAreNoActions() {
        context.registerSingleton("plain", Plain.class);

        assertThat(new ActionCatalogue(context.getBeanFactory()).all()).isEmpty();
    }

    @Test
    void twoActionsOfOneNameAreNoticedAtTheStart() {
        context.registerSingleton("one", OfferSubstituteHandler.class);
        context.registerSingleton("two", OfferSubstituteHandler.class);

        assertThatThrownBy(() -> new ActionCatalogue(context.getBeanFactory())).hasMessageContaining("offerSubstitute");
    }

    @Test
    void anActionThatTheEngineCannotCallIsNoticedAtTheStart() {
        context.registerSingleton("one", NoDelegateHandler.class);

        assertThatThrownBy(() -> new ActionCatalogue(context.getBeanFactory())).hasMessageContaining("JavaDelegate");
    }

    @Action(name = "Offer substitute", reads = "substitutionId", writes = "offerId", errors = "NoCandidate")
    static class OfferSubstituteHandler implements JavaDelegate {

        @Override
        public void execute(DelegateExecution execution) {
            execution.setVariable("offerId", "1");
        }
    }

    static class Plain implements JavaDelegate {

        @Override
        public void execute(DelegateExecution execution) {
            execution.setVariable("offerId", "1");
        }
    }

    @Action(name = "Nothing")
    static class NoDelegateHandler {
    }
}
