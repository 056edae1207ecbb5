package org.section16.adapters.pdf.page;

/** Counts in which of the four directions the characters of a page follow one another. */
final class Directions {

    private final int[] counts = new int[4];

    /** Counts a character by where the next one would stand. */
    void count(float right, float down) {
        if (Math.abs(right) >= Math.abs(down)) {
            counts[right >= 0 ? 0 : 2]++;
        } else {
            counts[down > 0 ? 3 : 1]++;
        }
    }

    /** By how many quarter turns, clockwise, most of the text would run to the right. */
    int turnsToRead() {
        int most = 0;
        for (int turns = 1; turns < counts.length; turns++) {
            most = counts[turns] > counts[most] ? turns : most;
        }
        return most;
    }
}
