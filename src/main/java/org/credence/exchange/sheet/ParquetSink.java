package org.credence.exchange.sheet;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;
import org.credence.exchange.format.ScoreFormat;
import org.credence.exchange.sheet.ScoreColumns.Scored;
import org.credence.model.Sources;
import org.credence.score.ClaimScore;
import org.credence.score.IncidentScore;

/** Writes rows of Parquet as scores come. In memory is one group of rows. */
final class ParquetSink implements ScoreFormat.ScoreSink {
    /** Bytes of a group of rows in memory: some 300,000 claims, so that a run keeps well within a gigabyte. */
    private static final long GROUP = 32L << 20;

    private final ParquetWriter<Scored> writer;

    private ParquetSink(ParquetWriter<Scored> writer) {
        this.writer = writer;
    }

    static ParquetSink open(OutputStream out) throws IOException {
        return new ParquetSink(new Rows(new Streamed(out))
                .withConf(new PlainParquetConfiguration())
                .withCodecFactory(new Zstandard())
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .withRowGroupSize(GROUP)
                .build());
    }

    @Override
    public void write(IncidentScore score, Sources sources) throws IOException {
        for (ClaimScore claim : score.claims()) {
            writer.write(new Scored(score, claim));
        }
    }

    @Override
    public void end() throws IOException {
        writer.close();
    }

    private static final class Rows extends ParquetWriter.Builder<Scored, Rows> {
        Rows(OutputFile file) {
            super(file);
        }

        @Override
        protected Rows self() {
            return this;
        }

        @Override
        @SuppressWarnings("deprecation") // asked for, though not called
        protected WriteSupport<Scored> getWriteSupport(Configuration configuration) {
            return new ParquetRows();
        }

        @Override
        protected WriteSupport<Scored> getWriteSupport(ParquetConfiguration configuration) {
            return new ParquetRows();
        }
    }

    /** Compression without that of Hadoop, which wants its configuration in XML. */
    private static final class Zstandard implements CompressionCodecFactory {
        @Override
        public BytesInputCompressor getCompressor(CompressionCodecName name) {
            return new BytesInputCompressor() {
                @Override
                public BytesInput compress(BytesInput bytes) throws IOException {
                    ByteArrayOutputStream all = new ByteArrayOutputStream(Math.toIntExact(bytes.size()));
                    bytes.writeAllTo(all);
                    return BytesInput.from(Zstd.compress(all.toByteArray()));
                }

                @Override
                public CompressionCodecName getCodecName() {
                    return CompressionCodecName.ZSTD;
                }

                @Override
                public void release() {}
            };
        }

        @Override
        public BytesInputDecompressor getDecompressor(CompressionCodecName name) {
            throw new UnsupportedOperationException("Nothing is read.");
        }

        @Override
        public void release() {}
    }

    /** Onto a stream, which stays open. */
    private record Streamed(OutputStream out) implements OutputFile {
        @Override
        public PositionOutputStream create(long blockSize) {
            return new Counted(out);
        }

        @Override
        public PositionOutputStream createOrOverwrite(long blockSize) {
            return new Counted(out);
        }

        @Override
        public boolean supportsBlockSize() {
            return false;
        }

        @Override
        public long defaultBlockSize() {
            return 0;
        }
    }

    private static final class Counted extends PositionOutputStream {
        private final OutputStream out;
        private long position;

        Counted(OutputStream out) {
            this.out = out;
        }

        @Override
        public long getPos() {
            return position;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            position++;
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
            position += count;
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }
    }
}
