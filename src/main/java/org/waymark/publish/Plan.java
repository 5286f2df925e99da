package org.waymark.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The steps of a publication, one for each file, in the order of the paths. Planning changes nothing. */
final class Plan {
    private final BuiltSite site;
    private final Path target;
    private final PublishedList before;
    private final Compression compression;

    Plan(BuiltSite site, Path target, PublishedList before, Compression compression) {
        this.site = site;
        this.target = target;
        this.before = before;
        this.compression = compression;
    }

    List<Step> steps() throws IOException {
        Map<String, Step> steps = new TreeMap<>();
        site.files().parallelStream().map(this::ofSite).toList().stream()
                .flatMap(List::stream)
                .forEach(step -> steps.put(step.path(), step));
        before.files().forEach((path, file) -> steps.computeIfAbsent(path, gone -> ofGone(gone, file)));
        return List.copyOf(steps.values());
    }

    /** The plain file and its compressed copies. */
    private List<Step> ofSite(String file) {
        byte[] content = content(site.folder().resolve(file));
        PublishedFile now = PublishedFile.current(BuiltSite.hash(content), content.length);
        Step.Action action = isThere(file, now, content) ? Step.Action.LEAVE : Step.Action.WRITE;
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(action, file, file, Encoding.PLAIN, now));
        if (compression == Compression.GZIP_AND_BROTLI) {
            Encoding.small(file, content.length)
                    .map(encoding -> small(file, encoding, action))
                    .forEach(steps::add);
        }
        return steps;
    }

    /** Compares with the manifest. A file that is not listed but has the same content was copied by hand. */
    private boolean isThere(String path, PublishedFile now, byte[] content) {
        PublishedFile listed = before.files().get(path);
        if (listed != null) {
            return listed.hash().equals(now.hash()) && isOfSize(path, now.size());
        }
        return isOfSize(path, now.size()) && Arrays.equals(content(target.resolve(path)), content);
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isOfSize(String path, long size) {
        Path file = target.resolve(path);
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) == size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A compressed copy is made together with its plain file, so it is current as long as that file is. */
    private Step small(String file, Encoding encoding, Step.Action plain) {
        String path = encoding.name(file);
        PublishedFile listed = before.files().get(path);
        if (plain == Step.Action.WRITE || listed == null || listed.isPending() || !isOfSize(path, listed.size())) {
            return new Step(Step.Action.WRITE, path, file, encoding, PublishedFile.PENDING);
        }
        PublishedFile now = PublishedFile.current(listed.hash(), listed.size());
        return new Step(Step.Action.LEAVE, path, file, encoding, now);
    }

    /** A page that is open somewhere may still request its assets, so they stay until the next publication. */
    private static Step ofGone(String path, PublishedFile file) {
        boolean stays = Step.isLoadedByPages(path) && file.state() == PublishedFile.State.CURRENT;
        return stays
                ? new Step(Step.Action.KEEP, path, path, Encoding.PLAIN, file.kept())
                : new Step(Step.Action.REMOVE, path, path, Encoding.PLAIN, file);
    }

    /** Foreign files in places where the site has a file. */
    List<String> clashes(List<Step> steps) {
        return steps.stream()
                .filter(step -> step.action() == Step.Action.WRITE)
                .map(Step::path)
                .filter(path -> !before.files().containsKey(path))
                .filter(path -> Files.exists(target.resolve(path), LinkOption.NOFOLLOW_LINKS))
                .toList();
    }

    /** Links, files and devices in places where the site has a folder. Writing through one would change files elsewhere. */
    List<String> strayFolders(List<Step> steps) {
        Set<String> folders =
                steps.stream().map(Step::path).flatMap(Plan::foldersAbove).collect(Collectors.toSet());
        return folders.stream()
                .filter(folder -> Files.exists(target.resolve(folder), LinkOption.NOFOLLOW_LINKS)
                        && !Files.isDirectory(target.resolve(folder), LinkOption.NOFOLLOW_LINKS))
                .sorted()
                .toList();
    }

    /** The folders to which this user has no write access. */
    List<String> lockedFolders(List<Step> steps) {
        return steps.stream()
                .filter(step -> step.action() == Step.Action.WRITE || step.action() == Step.Action.REMOVE)
                .map(Step::path)
                .flatMap(path -> Stream.concat(Stream.of(""), foldersAbove(path)))
                .distinct()
                .filter(folder ->
                        Files.isDirectory(target.resolve(folder)) && !Files.isWritable(target.resolve(folder)))
                .map(folder -> folder.isEmpty() ? "the folder itself" : folder)
                .sorted()
                .toList();
    }

    private static Stream<String> foldersAbove(String path) {
        return Stream.iterate(path.lastIndexOf('/'), end -> end > 0, end -> path.lastIndexOf('/', end - 1))
                .map(end -> path.substring(0, end));
    }
}
