package com.curbline.engine;

import com.curbline.testsupport.EngineTestSupport;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.annotation.FilterType;

/** The engine alone, with a few actions and an ear for its events. Marked so that scans of the whole application pass it by. */
@TestComponent
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan(basePackages = "com.curbline.engine",
        excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
@ConfigurationPropertiesScan("com.curbline.engine")
@Import({EngineTestSupport.class, EngineTestApplication.SayHelloHandler.class, EngineTestApplication.FailHandler.class})
class EngineTestApplication {

    /** What the actions and events of a test did. */
    static class Diary {

        final List<Object> events = new ArrayList<>();
        final List<String> greeted = new ArrayList<>();
        RuntimeException failure;
        String writes = "outcome";
        Object written;
        RuntimeException listenerFailure;

        void clear() {
            events.clear();
            greeted.clear();
            failure = null;
            writes = "outcome";
            written = null;
            listenerFailure = null;
        }

        @EventListener
        void on(UserTaskOpened event) {
            events.add(event);
            if (listenerFailure != null) {
                throw listenerFailure;
            }
        }

        @EventListener
        void on(UserTaskClosed event) {
            events.add(event);
        }

        @EventListener
        void on(ProcessStarted event) {
            events.add(event);
        }
    }

    @Bean
    Diary diary() {
        return new Diary();
    }

    @Action(name = "Say hello", reads = "name", writes = "greeting", parameters = "tone")
    static class SayHelloHandler implements JavaDelegate {

        private final Diary diary;

        SayHelloHandler(Diary diary) {
            this.diary = diary;
        }

        @Override
        public void execute(DelegateExecution execution) {
            diary.greeted.add(execution.getProcessBusinessKey() + ":" + execution.getVariable("substitutionId"));
        }
    }

    @Action(name = "Fail", errors = "Broken")
    static class FailHandler implements JavaDelegate {

        private final Diary diary;

        FailHandler(Diary diary) {
            this.diary = diary;
        }

        @Override
        public void execute(DelegateExecution execution) {
            if (diary.failure != null) {
                throw diary.failure;
            }
            ProcessVariable.text(diary.writes).write(execution, "written");
            execution.setVariable("thing", diary.written);
        }
    }
}
