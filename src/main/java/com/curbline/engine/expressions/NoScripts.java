package com.curbline.engine.expressions;

import java.util.Set;
import java.util.stream.Collectors;
import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;

/** Refuses every script, whatever its language. */
public class NoScripts implements ScriptEngineResolver {

    /** The two that come with the engine itself and reach nothing but expressions. */
    private static final Set<String> HARMLESS = Set.of(
            "org.camunda.bpm.engine.impl.scripting.engine.JuelScriptEngineFactory",
            "org.camunda.feel.impl.script.FeelScriptEngineFactory",
            "org.camunda.feel.impl.script.FeelUnaryTestsScriptEngineFactory");

    /** A library that brings a script engine along is noticed at the next start, not at the next attack. */
    public static void requireOnlyHarmlessScriptEngines() {
        var others = new ScriptEngineManager().getEngineFactories().stream()
                .map(factory -> factory.getClass().getName())
                .filter(name -> !HARMLESS.contains(name))
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            throw new IllegalStateException("Script engines on the class path that must not be there: " + others);
        }
    }

    @Override
    public void addScriptEngineFactory(ScriptEngineFactory factory) {
        throw disabled();
    }

    @Override
    public ScriptEngineManager getScriptEngineManager() {
        throw disabled();
    }

    @Override
    public ScriptEngine getScriptEngine(String language, boolean resolveFromCache) {
        throw disabled();
    }

    private static ProcessEngineException disabled() {
        return new ProcessEngineException("Scripts are switched off");
    }
}
