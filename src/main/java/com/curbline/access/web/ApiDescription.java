package com.curbline.access.web;

import com.curbline.access.Caller;
import com.curbline.access.PublicUrl;
import com.curbline.kernel.Money;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The API's description of itself at /v3/api-docs. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String BEARER = "bearer";

    static {
        var config = SpringDocUtils.getConfig();
        config.addRequestWrapperToIgnore(Caller.class);
        KernelJson.IDS.forEach(id -> config.replaceWithClass(id, String.class));
        config.replaceWithSchema(Money.class, ApiSchemas.money());
    }

    @Bean
    OpenAPI openApi(PublicUrl url) {
        var bearer = new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme(BEARER)
                .description("The token of an API client. A signed-in browser session is taken too; its writes need the header X-XSRF-TOKEN.");
        return new OpenAPI(SpecVersion.V31)
                .info(new Info().title("Curbline").version("v1").description("Curbside pickup: orders in and out, picking, substitutions, staff tasks, reports."))
                .addServersItem(new Server().url(url.base().toString()))
                .components(new Components().addSecuritySchemes(BEARER, bearer))
                .addSecurityItem(new SecurityRequirement().addList(BEARER));
    }

    @Bean
    ModelResolver modelResolver(ObjectMapperProvider mappers) {
        return new ModelResolver(mappers.jsonMapper(), new SchemaNames()).openapi31(true);
    }

    /** Said once here, because it holds for every operation. */
    @Bean
    OpenApiCustomizer commonManners() {
        return api -> {
            api.getComponents().addSchemas(ApiSchemas.PROBLEM, ApiSchemas.problem());
            api.getPaths().values().forEach(path -> path.readOperationsMap().forEach(ApiManners::describe));
        };
    }
}
