package com.curbline.access.web;

import static tools.jackson.databind.cfg.CoercionAction.Fail;

import com.curbline.kernel.LineId;
import com.curbline.kernel.Money;
import com.curbline.kernel.OrderId;
import com.curbline.kernel.Sku;
import com.curbline.kernel.StoreId;
import com.curbline.kernel.SubstitutionId;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** How the kernel's values look in JSON: ids as plain text, money as an amount in text and a currency. */
@Configuration(proxyBeanMethods = false)
class KernelJson {

    static final List<Class<?>> IDS = List.of(OrderId.class, StoreId.class, LineId.class, Sku.class, SubstitutionId.class);

    @Bean
    JacksonModule kernelValues() {
        var module = new SimpleModule("kernel");
        IDS.forEach(id -> module.setMixInAnnotation(id, PlainText.class));
        return module.setMixInAnnotation(Money.class, AmountAsText.class);
    }

    /** 1.5 is not 1, "5" is not 5 and "yes" is not true: a wrong kind of value is refused rather than bent. What is left out is 0 or false. */
    @Bean
    JsonMapperBuilderCustomizer strictKinds() {
        return mapper -> mapper.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .withCoercionConfig(LogicalType.Integer, kind -> kind.setCoercion(CoercionInputShape.Float, Fail).setCoercion(CoercionInputShape.String, Fail))
                .withCoercionConfig(LogicalType.Boolean, kind -> kind.setCoercion(CoercionInputShape.Integer, Fail).setCoercion(CoercionInputShape.String, Fail));
    }

    private abstract static class PlainText {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        PlainText(String value) {
        }

        @JsonValue
        abstract String value();
    }

    private interface AmountAsText {

        @JsonFormat(shape = JsonFormat.Shape.STRING)
        BigDecimal amount();
    }
}
