package eu.di4c.journal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the operator says of personal data whose term is over.
 *
 * @param nightly whether DI4C erases it by itself every night; if not, {@code bin/di4c retention --apply} does
 */
@ConfigurationProperties("di4c.retention")
public record RetentionSettings(@DefaultValue("true") boolean nightly) {}
