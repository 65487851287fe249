package com.curbline.engine.expressions;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.variable.serializer.JavaObjectSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.ValueFields;
import org.camunda.bpm.engine.impl.variable.serializer.VariableSerializers;
import org.camunda.bpm.engine.variable.value.ObjectValue;

/** Takes the place of Java serialisation: things are neither stored as variables nor brought back to life from bytes. */
public class NoObjects extends JavaObjectSerializer {

    public static void into(VariableSerializers serializers) {
        serializers.removeSerializer(serializers.getSerializerByName(NAME));
        serializers.addSerializer(new NoObjects());
    }

    /** What is transient stays as it is in memory, such as the result of a decision table until its outputs are read. */
    @Override
    public void writeValue(ObjectValue value, ValueFields fields) {
        if (!value.isTransient()) {
            super.writeValue(value, fields);
        }
    }

    @Override
    protected byte[] serializeToByteArray(Object thing) {
        throw new ProcessEngineException("A %s cannot be a process variable: only text, numbers, moments and yes or no can"
                .formatted(thing.getClass().getName()));
    }

    @Override
    protected Object deserializeFromByteArray(byte[] bytes, String typeName) {
        throw new ProcessEngineException("A stored %s is not brought back to life".formatted(typeName));
    }
}
