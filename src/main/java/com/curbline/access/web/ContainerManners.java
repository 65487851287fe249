package com.curbline.access.web;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts our own reports in the place of the container's. */
@Configuration(proxyBeanMethods = false)
class ContainerManners {

    /** The host adds a valve of the named class only where there is none yet; ours has to be made by hand, as it needs the writer. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> containerProblems(ProblemWriter writer) {
        return factory -> factory.addContextCustomizers(context -> {
            var host = (StandardHost) context.getParent();
            host.setErrorReportValveClass(ContainerProblems.class.getName());
            host.getPipeline().addValve(new ContainerProblems(writer));
        });
    }
}
