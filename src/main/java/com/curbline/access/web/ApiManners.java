package com.curbline.access.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Set;

/** Adds to an operation's description what holds for all operations of its method. */
final class ApiManners {

    private static final Set<PathItem.HttpMethod> COMMANDS = Set.of(PathItem.HttpMethod.POST, PathItem.HttpMethod.PUT);

    private ApiManners() {
    }

    static void describe(PathItem.HttpMethod method, Operation operation) {
        var problem = new Content().addMediaType("application/problem+json",
                new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + ApiSchemas.PROBLEM)));
        operation.getResponses().addApiResponse("default", new ApiResponse().description("The request was turned down").content(problem));
        if (COMMANDS.contains(method)) {
            operation.addParametersItem(key());
            operation.getResponses().forEach((status, answer) -> markReplay(status, answer));
        }
    }

    private static HeaderParameter key() {
        var key = new HeaderParameter();
        key.name(IdempotencyKey.HEADER).required(false).schema(ApiSchemas.text().minLength(1).maxLength(200))
                .description("An accepted command, sent again under its key, is answered as the first time and has no further effect, for 48 hours. "
                        + "A refused one left nothing behind and is judged anew. A key that was used for another command is answered 409, an empty one 400.");
        return key;
    }

    private static void markReplay(String status, ApiResponse answer) {
        if (status.startsWith("2")) {
            answer.addHeaderObject("Idempotency-Replayed", new Header().description("true on a repeated answer").schema(ApiSchemas.text()));
        }
    }
}
