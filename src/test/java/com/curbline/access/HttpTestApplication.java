package com.curbline.access;

import com.curbline.testsupport.EngineTestSupport;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** The three lowest modules with an HTTP face, without those above them. Marked so that scans of the whole application pass it by. */
@TestComponent
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan(basePackages = {"com.curbline.engine", "com.curbline.access", "com.curbline.catalogue"},
        excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
@ConfigurationPropertiesScan({"com.curbline.engine", "com.curbline.access", "com.curbline.catalogue"})
@Import(EngineTestSupport.class)
public class HttpTestApplication {
}
