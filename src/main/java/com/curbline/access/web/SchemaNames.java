package com.curbline.access.web;

import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Set;

/** Names shapes that are nested in a class after both, so that two pages in two controllers do not become one. */
class SchemaNames extends TypeNameResolver {

    @Override
    protected String nameForClass(Class<?> type, Set<Options> options) {
        var outer = type.getEnclosingClass();
        return outer == null ? super.nameForClass(type, options) : outer.getSimpleName().replace("Controller", "") + type.getSimpleName();
    }
}
