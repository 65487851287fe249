package com.curbline.demo.page;

import com.curbline.demo.OnlyInDemo;
import com.curbline.demo.page.DemoPage.RoleChoice;
import com.curbline.demo.page.DemoPage.VisitorsOrder;
import com.curbline.demo.simulation.Simulation;
import com.curbline.demo.simulation.Trouble;
import com.curbline.messaging.CustomerLinks;
import com.curbline.orders.Order;
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
    private final CustomerLinks links;
    private final RequestMappingHandlerMapping mappings;

    DemoPages(Simulation simulation, CustomerLinks links, @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.simulation = simulation;
        this.links = links;
        this.mappings = mappings;
    }

    DemoPage of(DemoRole role) {
        var known = pages();
        var roles = Arrays.stream(DemoRole.values()).filter(one -> known.contains(one.page())).map(one -> new RoleChoice(one.word(), one == role)).toList();
        return new DemoPage(Simulation.visitorsPhone(), simulation.visitorsOrder().map(this::visitors).orElse(null), roles, role.page(), simulation.isRunning(),
                Arrays.stream(Trouble.values()).map(Enum::name).toList());
    }

    /** The link of the texts, without the name that this application goes by outside. */
    private VisitorsOrder visitors(Order order) {
        var page = links.of(order.id());
        return new VisitorsOrder(order.id().value(), order.identity().orderNumber(), page.substring(page.lastIndexOf("/c/")), GuideStep.of(order));
    }

    /** Every address of this application that is a page of its own; roles without one are not offered. */
    private Set<String> pages() {
        return mappings.getHandlerMethods().keySet().stream().flatMap(mapping -> mapping.getPatternValues().stream()).collect(Collectors.toSet());
    }
}
