package org.credence.exchange.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.credence.exchange.sheet.ScoreColumns.Column;
import org.credence.exchange.sheet.ScoreColumns.Scored;
import org.jspecify.annotations.Nullable;

/** A claim as a row of Parquet. Every column may be empty, so that none need change its type for a new reason to. */
final class ParquetRows extends WriteSupport<Scored> {
    private @Nullable RecordConsumer to;

    static MessageType schema() {
        Type[] columns = ScoreColumns.ALL.stream().map(ParquetRows::type).toArray(Type[]::new);
        return new MessageType("score", columns);
    }

    private static Type type(Column column) {
        return switch (column.kind()) {
            case TEXT ->
                Types.optional(PrimitiveTypeName.BINARY)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(column.name());
            case TEXTS ->
                Types.optionalList()
                        .requiredElement(PrimitiveTypeName.BINARY)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(column.name());
            case NUMBER -> Types.optional(PrimitiveTypeName.DOUBLE).named(column.name());
            case COUNT -> Types.optional(PrimitiveTypeName.INT32).named(column.name());
            case TRUTH -> Types.optional(PrimitiveTypeName.BOOLEAN).named(column.name());
            case DAY ->
                Types.optional(PrimitiveTypeName.INT32)
                        .as(LogicalTypeAnnotation.dateType())
                        .named(column.name());
        };
    }

    @Override
    @SuppressWarnings("deprecation") // asked for, though not called
    public WriteContext init(Configuration configuration) {
        return new WriteContext(schema(), Map.of());
    }

    @Override
    public WriteContext init(ParquetConfiguration configuration) {
        return new WriteContext(schema(), Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer consumer) {
        to = consumer;
    }

    @Override
    public void write(Scored claim) {
        RecordConsumer out = to;
        if (out == null) {
            throw new IllegalStateException("There must be something to write to.");
        }
        out.startMessage();
        for (int i = 0; i < ScoreColumns.ALL.size(); i++) {
            Column column = ScoreColumns.ALL.get(i);
            Object value = column.cell().apply(claim);
            if (value != null) {
                out.startField(column.name(), i);
                write(value, out);
                out.endField(column.name(), i);
            }
        }
        out.endMessage();
    }

    private static void write(Object value, RecordConsumer out) {
        if (value instanceof List<?> several) {
            writeAll(several, out);
        } else if (value instanceof Double number) {
            out.addDouble(number);
        } else if (value instanceof Boolean truth) {
            out.addBoolean(truth);
        } else if (value instanceof Integer count) {
            out.addInteger(count);
        } else if (value instanceof LocalDate day) {
            out.addInteger(Math.toIntExact(day.toEpochDay()));
        } else {
            out.addBinary(Binary.fromString(value.toString()));
        }
    }

    /** As the format wants lists: a group that repeats a group of one element. */
    private static void writeAll(List<?> several, RecordConsumer out) {
        out.startGroup();
        if (!several.isEmpty()) {
            out.startField("list", 0);
            for (Object each : several) {
                out.startGroup();
                out.startField("element", 0);
                write(each, out);
                out.endField("element", 0);
                out.endGroup();
            }
            out.endField("list", 0);
        }
        out.endGroup();
    }
}
