package org.credence.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** The shipped schemas, compiled once. */
public final class Schemas {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> COMPILED = new ConcurrentHashMap<>();

    private Schemas() {}

    /** Fails with what the schema finds wrong. */
    public static void requireValid(String schema, String json) {
        assertEquals(List.of(), errors(schema, json), () -> schema + " does not allow " + json);
    }

    public static List<Error> errors(String schema, String json) {
        return COMPILED.computeIfAbsent(schema, name -> REGISTRY.getSchema(text(name), InputFormat.JSON))
                .validate(json, InputFormat.JSON);
    }

    public static String text(String schema) {
        String name = "/org/credence/schema/" + schema + ".schema.json";
        try (InputStream in = Objects.requireNonNull(Schemas.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
