package org.audioedition.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Changes of articles in folders and all folders in them, and of single files. Folders are watched even for single files: editors save
 * by writing another file and renaming it.
 */
final class FolderChanges implements Changes, Closeable {

    private final WatchService service;
    private final Map<WatchKey, Path> folders = new HashMap<>();
    private final Set<Path> whole = new HashSet<>();
    private final Set<Path> files = new HashSet<>();

    private FolderChanges(WatchService service) {
        this.service = service;
    }

    /**
     * Begins to watch.
     *
     * @param places files and folders that are there
     */
    static FolderChanges of(List<Path> places) throws IOException {
        FolderChanges changes = new FolderChanges(Path.of("").getFileSystem().newWatchService());
        for (Path place : places) {
            if (Files.isDirectory(place)) {
                changes.watchAll(place, new ArrayList<>());
            } else {
                Path parent = place.getParent();
                changes.files.add(place);
                changes.watch(parent == null ? Path.of("") : parent);
            }
        }
        return changes;
    }

    private void watch(Path folder) throws IOException {
        folders.put(
                folder.register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY),
                folder);
    }

    /** Watches a folder and those in it, and gives the files that are there. */
    private void watchAll(Path base, List<Path> found) throws IOException {
        Files.walkFileTree(base, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (!whole.isEmpty() && !BatchSources.mayHold(folder)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                watch(folder);
                whole.add(folder);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                found.add(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @Override
    public List<Path> await(long nanos) throws InterruptedException, IOException {
        WatchKey key = service.poll(nanos, TimeUnit.NANOSECONDS);
        List<Path> changed = new ArrayList<>();
        if (key != null) {
            Path folder = folders.get(key);
            for (WatchEvent<?> event : key.pollEvents()) {
                if (folder != null) {
                    changed(folder, event, changed);
                }
            }
            if (!key.reset()) {
                folders.remove(key);
            }
        }
        changed.removeIf(file -> !isWanted(file));
        return changed;
    }

    private void changed(Path folder, WatchEvent<?> event, List<Path> changed) throws IOException {
        if (!(event.context() instanceof Path name)) {
            // So much has happened that the system has lost count: everything may have changed.
            try (var all = Files.list(folder)) {
                changed.addAll(all.toList());
            }
            return;
        }
        Path path = folder.resolve(name);
        if (!Files.isDirectory(path)) {
            changed.add(path);
        } else if (whole.contains(folder) && !whole.contains(path)) {
            watchAll(path, changed);
        }
    }

    private boolean isWanted(Path file) {
        Path parent = file.getParent();
        boolean within = whole.contains(parent == null ? Path.of("") : parent);
        return files.contains(file) || (within && BatchSources.isArticle(file));
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
