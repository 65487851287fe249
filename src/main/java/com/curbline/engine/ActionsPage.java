package com.curbline.engine;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Writes docs/actions.md from the catalogue, so that the page cannot say anything else than the code. */
public class ActionsPage {

    private static final String HEAD = """
            # Actions

            What a block in a diagram can do. Generated from the `@Action` marks in the code; do not edit it by hand.

            | in diagrams | what it does | module | needs | leaves | errors | parameters |
            |---|---|---|---|---|---|---|
            """;

    private ActionsPage() {
    }

    public static String of(Collection<ActionDescription> actions) {
        return actions.stream()
                .sorted(Comparator.comparing(ActionDescription::module).thenComparing(ActionDescription::bean))
                .map(ActionsPage::row)
                .collect(Collectors.joining("", HEAD, ""));
    }

    private static String row(ActionDescription action) {
        return "| `${%s}` | %s | %s | %s | %s | %s | %s |%n".formatted(action.bean(), action.name(), action.module(), list(action.reads()),
                list(action.writes()), list(action.errors()), list(action.parameters())).replace("\r\n", "\n");
    }

    private static String list(List<String> names) {
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }
}
