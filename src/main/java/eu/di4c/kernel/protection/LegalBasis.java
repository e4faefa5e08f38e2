package eu.di4c.kernel.protection;

/** What makes the processing of personal data lawful: article 6(1) of the GDPR, letters a to f. */
public enum LegalBasis {
    CONSENT,
    CONTRACT,
    LEGAL_OBLIGATION,
    VITAL_INTERESTS,
    PUBLIC_TASK,
    LEGITIMATE_INTERESTS
}
