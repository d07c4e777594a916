package org.audioedition.cluster;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.audioedition.cli.ClusterCommand;

/**
 * What every executor has to know, in strings and bytes.
 *
 * @param id no other job of a process has it
 * @param options of {@code audio-edition batch}, without those that name files
 * @param files the contents of files, by the option that names them, a number and their name, as {@code --lexicon=0/names.pls}: an
 *     executor has not the driver's disks, and an edition's record names its lexicons
 * @param hadoop the configuration of the file systems, as the driver has it
 * @param depot the address where editions are brought
 * @param anew whether editions that are there are made again
 */
record Job(
        String id,
        List<String> options,
        Map<String, byte[]> files,
        Map<String, String> hadoop,
        String depot,
        boolean anew)
        implements Serializable {

    /** No settings: what lies in a folder above an executor's is none of its business. */
    private static final String HOUSE = "--house=house/audio-edition.toml";

    Job {
        options = List.copyOf(options);
        files = new LinkedHashMap<>(files);
        hadoop = Map.copyOf(hadoop);
    }

    /**
     * The job that a command line asks for.
     *
     * @throws IOException if a file that an option names cannot be read
     */
    static Job of(ClusterCommand command, String id, Configuration hadoop) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(HOUSE, new byte[0]);
        for (Map.Entry<String, List<Path>> option : command.files().entrySet()) {
            for (Path file : option.getValue()) {
                files.put(option.getKey() + "=" + files.size() + "/" + file.getFileName(), Files.readAllBytes(file));
            }
        }
        Map<String, String> settings = new LinkedHashMap<>();
        hadoop.forEach(setting -> settings.put(setting.getKey(), setting.getValue()));
        org.apache.hadoop.fs.Path output = new org.apache.hadoop.fs.Path(command.output());
        String depot = output.getFileSystem(hadoop).makeQualified(output).toString();
        return new Job(id, command.options(), files, settings, depot, command.anew());
    }

    /** The options on a machine, with all files in a folder of it. */
    List<String> optionsIn(Path folder) throws IOException {
        List<String> all = new ArrayList<>(options);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            int name = file.getKey().indexOf('=') + 1;
            Path here = folder.resolve(file.getKey().substring(name));
            Files.createDirectories(here.resolveSibling(""));
            Files.write(here, file.getValue());
            all.add(file.getKey().substring(0, name) + here);
        }
        return all;
    }
}
