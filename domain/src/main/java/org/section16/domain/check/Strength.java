package org.section16.domain.check;

/** How strong the source of a rule is, the strongest first. */
public enum Strength {
    /** The Act, or a rule of the Commission. */
    STATUTE,
    /** EDGAR's technical specification of the ownership XML, or its schemas. */
    SPECIFICATION,
    /** The instructions to the forms, or the forms themselves. */
    INSTRUCTION,
    /** What filers and their counsel do, or the staff has let pass. */
    PRACTICE,
    /** What real filings look like; no text asks for it. */
    HEURISTIC
}
