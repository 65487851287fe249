package com.curbline.engine;

import java.util.List;

/** One entry of the catalogue: what a block does, whose it is, and what it needs and leaves behind. */
public record ActionDescription(String bean, String name, String module, List<String> reads, List<String> writes,
        List<String> errors, List<String> parameters) {

    private static final String OURS = "com.curbline.";
    private static final String HANDLER = "Handler";

    static ActionDescription of(Class<?> handler) {
        var action = handler.getAnnotation(Action.class);
        return new ActionDescription(beanName(handler), action.name(), moduleName(handler), List.of(action.reads()),
                List.of(action.writes()), List.of(action.errors()), List.of(action.parameters()));
    }

    private static String beanName(Class<?> handler) {
        var simple = handler.getSimpleName();
        var word = simple.endsWith(HANDLER) ? simple.substring(0, simple.length() - HANDLER.length()) : simple;
        return Character.toLowerCase(word.charAt(0)) + word.substring(1);
    }

    private static String moduleName(Class<?> handler) {
        var path = handler.getPackageName();
        return path.startsWith(OURS) ? path.substring(OURS.length()).split("\\.")[0] : path;
    }
}
