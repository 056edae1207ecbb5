package org.section16.domain.shortswing;

import java.util.Arrays;

/** Keys by index, of which the smallest in a range is found quickly: a tree of minima. */
final class RangeMinimum {
    /** The key of an index that is never found. */
    static final int NONE = Integer.MAX_VALUE;

    /** No index. */
    static final int NOWHERE = -1;

    private final int size;
    private final int[] keys;

    RangeMinimum(int size) {
        this.size = size;
        this.keys = new int[2 * size];
        Arrays.fill(keys, NONE);
    }

    void set(int index, int key) {
        int node = index + size;
        keys[node] = key;
        for (node /= 2; node > 0; node /= 2) {
            keys[node] = Math.min(keys[2 * node], keys[2 * node + 1]);
        }
    }

    /** Returns the smallest key of a range, {@link #NONE} if it has none. */
    int smallest(int first, int last) {
        int smallest = NONE;
        int left = first + size;
        int right = last + size + 1;
        while (left < right) {
            if (left % 2 == 1) {
                smallest = Math.min(smallest, keys[left++]);
            }
            if (right % 2 == 1) {
                smallest = Math.min(smallest, keys[--right]);
            }
            left /= 2;
            right /= 2;
        }
        return smallest;
    }

    /** Returns an index of the smallest key of a range, {@link #NOWHERE} if it has none. */
    int indexOfSmallest(int first, int last) {
        int wanted = smallest(first, last);
        if (wanted == NONE) {
            return NOWHERE;
        }
        int left = first;
        int right = last;
        while (left < right) {
            int middle = (left + right) / 2;
            if (smallest(left, middle) == wanted) {
                right = middle;
            } else {
                left = middle + 1;
            }
        }
        return left;
    }
}
