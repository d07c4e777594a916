package org.audioedition.judges;

import com.google.gson.Gson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.daisy.common.messaging.Message;
import org.daisy.pipeline.job.Job;
import org.daisy.pipeline.job.JobFactory;
import org.daisy.pipeline.job.JobResult;
import org.daisy.pipeline.script.BoundScript;
import org.daisy.pipeline.script.ScriptRegistry;

/**
 * Runs scripts of the DAISY Pipeline 2. Standard input has a job a line, {@code {"script", "inputs": {}, "options": {}, "results"}};
 * standard output a line for each, {@code {"status", "messages": [{"level", "text"}]}}. Results are written to the folder that
 * the job names. One process serves many jobs: it needs long to start.
 */
final class Pipeline {

    private Pipeline() {}

    private record Question(String script, Map<String, String> inputs, Map<String, String> options, String results) {}

    private record Line(String level, String text) {}

    private record Answer(String status, List<Line> messages) {}

    public static void main(String[] arguments) {
        int code = 1;
        try {
            answer(System.in, System.out);
            code = 0;
        } catch (Throwable e) {
            e.printStackTrace();
        } finally {
            // The Pipeline's own threads would keep the process alive.
            System.exit(code);
        }
    }

    private static void answer(InputStream in, OutputStream out) throws IOException {
        PrintStream answers = new PrintStream(out, true, StandardCharsets.UTF_8);
        // What the Pipeline prints must not stand among the answers.
        System.setOut(System.err);
        ScriptRegistry scripts = ServiceLoader.load(ScriptRegistry.class).iterator().next();
        JobFactory jobs = ServiceLoader.load(JobFactory.class).iterator().next();
        Gson gson = new Gson();
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Question asked = gson.fromJson(line, Question.class);
            try (Job job = jobs.newJob(bound(scripts, asked)).build().get()) {
                job.run();
                answers.println(gson.toJson(answer(job, Path.of(asked.results()))));
            }
        }
    }

    private static BoundScript bound(ScriptRegistry scripts, Question asked) throws IOException {
        BoundScript.Builder bound =
                new BoundScript.Builder(scripts.getScript(asked.script()).load());
        for (Map.Entry<String, String> input : asked.inputs().entrySet()) {
            bound.withInput(input.getKey(), Path.of(input.getValue()).toFile());
        }
        for (Map.Entry<String, String> option : asked.options().entrySet()) {
            bound.withOption(option.getKey(), option.getValue());
        }
        return bound.build();
    }

    private static Answer answer(Job job, Path folder) throws IOException {
        List<Line> messages = new ArrayList<>();
        for (Message message : job.getMonitor().getMessageAccessor().getAll()) {
            messages.add(new Line(message.getLevel().name(), message.getText()));
        }
        for (JobResult result : job.getResults().getResults()) {
            Path file = folder.resolve(result.getIdx());
            Files.createDirectories(file.getParent());
            try (InputStream in = result.asStream()) {
                Files.copy(in, file);
            }
        }
        return new Answer(job.getStatus().name(), messages);
    }
}
