package com.curbline;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Curbline: curbside pickup at grocers, from order in to order out. */
@Modulithic(systemName = "Curbline", sharedModules = "kernel")
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
@EnableScheduling
public class CurblineApplication {

    /** Runs a command where one is named first ({@code read-replies …}), otherwise the application. */
    public static void main(String[] arguments) {
        CommandLine.statusOf(arguments, System.out, System.err).ifPresentOrElse(System::exit, () -> SpringApplication.run(CurblineApplication.class, arguments));
    }
}
