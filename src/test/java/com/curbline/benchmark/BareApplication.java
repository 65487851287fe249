package com.curbline.benchmark;

import java.beans.PropertyDescriptor;
import java.util.stream.Stream;
import org.camunda.bpm.engine.spring.SpringTransactionsProcessEngineConfiguration;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.BeanWrapperImpl;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** The engine with the settings that Curbline gives it and nothing of Curbline in it. */
@EnableAutoConfiguration
@ComponentScan(basePackages = "com.curbline.engine", excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
@ConfigurationPropertiesScan("com.curbline.engine")
class BareApplication {

    /** Builds the engine from its own parts: taken over are numbers, words and switches, but none of the parts that Curbline replaces. */
    static class OwnParts implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof SpringTransactionsProcessEngineConfiguration ours ? withItsOwnParts(ours) : bean;
        }

        private static SpringTransactionsProcessEngineConfiguration withItsOwnParts(SpringTransactionsProcessEngineConfiguration ours) {
            var engine = new SpringTransactionsProcessEngineConfiguration();
            takeOverSettings(ours, engine);
            engine.setDataSource(ours.getDataSource());
            engine.setTransactionManager(ours.getTransactionManager());
            engine.setJobExecutor(ours.getJobExecutor());
            engine.setIdGenerator(ours.getIdGenerator());
            engine.setBeans(StubActions.all());
            // Curbline writes the engine's history by a part of its own
            engine.setEnableDefaultDbHistoryEventHandler(true);
            return engine;
        }

        private static void takeOverSettings(SpringTransactionsProcessEngineConfiguration ours, SpringTransactionsProcessEngineConfiguration engine) {
            var from = new BeanWrapperImpl(ours);
            var to = new BeanWrapperImpl(engine);
            Stream.of(from.getPropertyDescriptors()).filter(OwnParts::isSetting).map(PropertyDescriptor::getName)
                    .filter(setting -> from.getPropertyValue(setting) != null)
                    .forEach(setting -> to.setPropertyValue(setting, from.getPropertyValue(setting)));
        }

        private static boolean isSetting(PropertyDescriptor property) {
            return property.getReadMethod() != null && property.getWriteMethod() != null && BeanUtils.isSimpleValueType(property.getPropertyType());
        }
    }
}
