package com.curbline;

import java.util.TreeSet;
import org.springframework.modulith.core.ApplicationModules;

/** The modules and who uses whom, as a Mermaid diagram that repository hosts draw. */
final class ModuleDiagram {

    private ModuleDiagram() {
    }

    static String of(ApplicationModules modules) {
        var arrows = new TreeSet<String>();
        modules.forEach(module -> module.getDirectDependencies(modules).stream().map(used -> used.getTargetModule().getIdentifier().toString())
                .filter(used -> !used.equals("kernel")).forEach(used -> arrows.add("    %s --> %s\n".formatted(module.getIdentifier(), used))));
        return "```mermaid\nflowchart TD\n" + String.join("", arrows) + "```\n";
    }
}
