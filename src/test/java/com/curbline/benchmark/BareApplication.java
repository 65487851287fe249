package com.curbline.benchmark;

import java.util.ArrayList;
import org.camunda.bpm.engine.spring.SpringTransactionsProcessEngineConfiguration;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** The engine with the settings that Curbline gives it and nothing of Curbline around it. */
@EnableAutoConfiguration
@ComponentScan(basePackages = "com.curbline.engine", excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
@ConfigurationPropertiesScan("com.curbline.engine")
class BareApplication {

    /** Takes away what Curbline adds to the engine, and puts stubs where its actions were. */
    static class Strip implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            if (bean instanceof SpringTransactionsProcessEngineConfiguration engine) {
                engine.setCustomPreDeployers(new ArrayList<>());
                engine.setCustomPostBPMNParseListeners(new ArrayList<>());
                engine.setExpressionManager(null);
                engine.setBeans(StubActions.all());
            }
            return bean;
        }
    }
}
