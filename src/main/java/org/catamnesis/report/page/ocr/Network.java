package org.catamnesis.report.page.ocr;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.util.Map;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/** One trained network: numbers in, numbers out. */
final class Network implements AutoCloseable {
    private final OrtEnvironment environment;
    private final OrtSession session;
    private final String input;

    private Network(OrtEnvironment environment, OrtSession session) {
        this.environment = environment;
        this.session = session;
        this.input = session.getInputNames().iterator().next();
    }

    /** @param resource of the jar of models, such as {@code models/x.onnx} */
    static Network load(String resource) {
        try (InputStream model = Network.class.getResourceAsStream("/" + resource);
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            OrtEnvironment environment = Natives.environment();
            options.setIntraOpNumThreads(Math.min(2, Runtime.getRuntime().availableProcessors()));
            // Two cores that wait for each other in circles take the machine from everybody else.
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            // Memory is given back after each picture rather than kept for the next one.
            options.setCPUArenaAllocator(false);
            options.setMemoryPatternOptimization(false);
            return new Network(environment, environment.createSession(model.readAllBytes(), options));
        } catch (IOException | OrtException e) {
            throw new ProblemException(Problem.READER_FAILED, e);
        }
    }

    /** @param shape of the input, as {@code batch, channels, height, width} */
    Answer run(FloatBuffer values, long... shape) {
        try (OnnxTensor tensor = OnnxTensor.createTensor(environment, values, shape);
                OrtSession.Result result = session.run(Map.of(input, tensor))) {
            OnnxTensor answer = (OnnxTensor) result.get(0);
            return new Answer(answer.getFloatBuffer(), answer.getInfo().getShape());
        } catch (OrtException e) {
            throw new ProblemException(Problem.READER_FAILED, e);
        }
    }

    /** What a network says. */
    record Answer(FloatBuffer values, long[] shape) {}

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new ProblemException(Problem.READER_FAILED, e);
        }
    }
}
