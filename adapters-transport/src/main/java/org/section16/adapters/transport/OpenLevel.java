package org.section16.adapters.transport;

import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A container on the way from what was opened to a document, and what it is called. */
final class OpenLevel {
    private final String name;
    private final List<String> place;
    private final Optional<Level> level;
    private String latest = "";
    private boolean suspect;

    private OpenLevel(String name, List<String> place, Optional<Level> level) {
        this.name = name;
        this.place = place;
        this.level = level;
    }

    /** What was opened, before it is known what it is. */
    static OpenLevel root(String name) {
        return new OpenLevel(Labels.shown(name), List.of(), Optional.empty());
    }

    OpenLevel holding(Level opened) {
        return new OpenLevel(name, place, Optional.of(opened));
    }

    /** Something inside, before it is known what it is. */
    OpenLevel below(String label) {
        return new OpenLevel(nameOf(label), placeOf(label), Optional.empty());
    }

    /** Moves on. */
    Optional<Part> next() throws IOException {
        Optional<Part> part = level.isPresent() ? level.get().next() : Optional.empty();
        latest = part.map(Part::label).orElse(latest);
        return part;
    }

    long takenBytes() {
        return level.map(Level::takenBytes).orElse(0L);
    }

    /** Takes notice that something inside failed, perhaps because this one is damaged there. */
    void suspect() {
        suspect = true;
    }

    /** Takes notice that something inside moved on without a fault. */
    void trust() {
        suspect = false;
    }

    /** Says whether its fault is one that something inside has told already. */
    boolean fellSilent() {
        return suspect;
    }

    /** Returns what to call something inside, or this itself if there is no name for it. */
    String nameOf(String label) {
        return label.isEmpty() ? name : name + "!" + Labels.shown(label);
    }

    /** Returns the name that may tell the accession number of something inside. */
    String fileNameOf(String label) {
        return label.isEmpty() ? name.substring(name.lastIndexOf('!') + 1) : label;
    }

    List<String> placeOf(String label) {
        List<String> steps = new ArrayList<>(place);
        steps.addAll(Labels.written(label));
        return steps;
    }

    /** Says what is wrong, and where. */
    String describe(IOException fault) {
        return message(fault) + (latest.isEmpty() ? "" : "; after " + Labels.shown(latest));
    }

    static String message(IOException fault) {
        String message = fault.getMessage();
        return message != null ? message : fault instanceof EOFException ? "it is cut off" : "it cannot be read";
    }

    void close() {
        try {
            if (level.isPresent()) {
                level.get().close();
            }
        } catch (IOException e) {
            // it was only read; there is nothing to lose
        }
    }
}
