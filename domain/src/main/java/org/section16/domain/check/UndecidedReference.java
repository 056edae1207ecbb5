package org.section16.domain.check;

/**
 * An entry of a catalogue of rules that no rule of the book decides, and why not.
 *
 * @param reference its number there
 * @param title what it says, in a few words
 * @param reason why a filing, its header and the owner's earlier filings do not decide it, or who does
 */
public record UndecidedReference(String reference, String title, String reason) {}
