package eu.di4c.notice;

import java.util.UUID;

/** Identifies one notice for ever. */
public record NoticeId(UUID value) {}
