package eu.di4c.people.web;

import java.util.List;

/** Recovery codes, shown once. */
public record RecoveryCodesPage(List<String> codes) {}
