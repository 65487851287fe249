package com.curbline.engine;

/** A deployed version of a process: its key in the diagrams, its number, and the engine's id of that very version. */
public record ProcessVersion(String processKey, int version, String definitionId) {
}
