package org.section16.domain.position;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/** A ratio of small whole numbers, such as a split has. */
record Ratio(int newOnes, int oldOnes) {
    private static final BigInteger LARGEST = BigInteger.valueOf(100);

    /** Finds the ratio of two balances, if it is one of small numbers and not one to one. */
    static Optional<Ratio> of(BigDecimal opening, BigDecimal before) {
        if (opening.signum() <= 0 || before.signum() <= 0) {
            return Optional.empty();
        }
        int scale = Math.max(0, Math.max(opening.scale(), before.scale()));
        BigInteger numerator = opening.setScale(scale).unscaledValue();
        BigInteger denominator = before.setScale(scale).unscaledValue();
        BigInteger common = numerator.gcd(denominator);
        numerator = numerator.divide(common);
        denominator = denominator.divide(common);
        boolean small = numerator.compareTo(LARGEST) <= 0 && denominator.compareTo(LARGEST) <= 0;
        return small && !numerator.equals(denominator)
                ? Optional.of(new Ratio(numerator.intValue(), denominator.intValue()))
                : Optional.empty();
    }

    /** Says whether a balance becomes another by this ratio, fractions of a share aside. */
    boolean turns(BigDecimal before, BigDecimal opening) {
        BigDecimal expected = before.multiply(BigDecimal.valueOf(newOnes));
        BigDecimal found = opening.multiply(BigDecimal.valueOf(oldOnes));
        return expected.subtract(found).abs().compareTo(BigDecimal.valueOf(oldOnes)) < 0;
    }

    /** Most splits are so many for one, or one for so many, or three for two. */
    boolean isUsual() {
        return newOnes == 1 || oldOnes == 1 || (newOnes == 3 && oldOnes == 2);
    }

    /** A stock dividend gives less than one new security for two old ones. */
    boolean isDividend() {
        return newOnes > oldOnes && 2 * newOnes < 3 * oldOnes;
    }

    @Override
    public String toString() {
        return newOnes + ":" + oldOnes;
    }
}
