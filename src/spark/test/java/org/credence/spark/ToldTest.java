package org.credence.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.apache.spark.SparkException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToldTest {
    private static final String LOST = "Job aborted due to stage failure: Task 0 failed 1 times, most recent failure:"
            + " ExecutorLostFailure (executor 0 exited caused by one of the running tasks) Reason: Command exited with"
            + " code ";

    private static String told(String text) throws IOException {
        return String.valueOf(Told.of(new SparkException(text), "450m").getMessage());
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 52, 137, 143})
    void anExecutorThatEndedForWantOfMemoryIsSaidToHaveTooLittle(int code) throws IOException {
        String told = told(LOST + code + "\nDriver stacktrace:");
        assertTrue(told.startsWith("The memory of an executor (450m: Job aborted"), told);
        assertTrue(told.contains("code " + code + ") must be enough"), told);
    }

    @Test
    void whateverElseEndedOneIsToldAsItIs() throws IOException {
        assertEquals("The cluster (" + LOST + "1) must be able to end the work.", told(LOST + 1));
    }
}
