package com.curbline.insight;

import com.curbline.kernel.LocalizedText;
import com.curbline.kernel.OrderEvent;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Reads what an event says beyond order, store, time and party, by the names of its record components. */
final class Components {

    private static final Set<String> COMMON = Set.of("order", "store", "at", "by");

    private Components() {
    }

    static Map<String, Object> of(OrderEvent event) {
        var details = new LinkedHashMap<String, Object>();
        Arrays.stream(event.getClass().getRecordComponents()).filter(component -> !COMMON.contains(component.getName()))
                .forEach(component -> put(details, component.getName(), value(component, event)));
        return details;
    }

    private static void put(Map<String, Object> details, String name, Object value) {
        if (value instanceof LocalizedText text) {
            details.put(name, text.english());
            details.put(name + "_es", text.spanish());
        } else if (value instanceof Number || value instanceof Boolean) {
            details.put(name, value);
        } else {
            details.put(name, value == null ? "none" : value.toString());
        }
    }

    private static Object value(RecordComponent component, OrderEvent event) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(event);
        } catch (IllegalAccessException | InvocationTargetException unreadable) {
            throw new IllegalStateException("Event %s cannot be read".formatted(event.getClass().getName()), unreadable);
        }
    }
}
