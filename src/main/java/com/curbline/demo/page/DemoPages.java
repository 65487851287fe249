package com.curbline.demo.page;

import com.curbline.demo.OnlyInDemo;
import com.curbline.demo.page.DemoPage.RoleChoice;
import com.curbline.demo.simulation.Simulation;
import com.curbline.demo.simulation.Trouble;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Composes the demonstration's page. */
@Component
@OnlyInDemo
class DemoPages {

    private final Simulation simulation;
    private final RequestMappingHandlerMapping mappings;

    DemoPages(Simulation simulation, @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.simulation = simulation;
        this.mappings = mappings;
    }

    DemoPage of(DemoRole role) {
        var known = pages();
        var roles = Arrays.stream(DemoRole.values()).filter(one -> known.contains(one.page())).map(one -> new RoleChoice(one.word(), one == role)).toList();
        return new DemoPage(Simulation.visitorsPhone(), simulation.visitorsOrder().map(GuideStep::of).orElse(null), roles, role.page(), simulation.isRunning(),
                Arrays.stream(Trouble.values()).map(Enum::name).toList());
    }

    /** Every address of this application that is a page of its own; roles without one are not offered. */
    private Set<String> pages() {
        return mappings.getHandlerMethods().keySet().stream().flatMap(mapping -> mapping.getPatternValues().stream()).collect(Collectors.toSet());
    }
}
