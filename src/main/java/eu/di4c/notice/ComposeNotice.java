package eu.di4c.notice;

import eu.di4c.kernel.Language;
import eu.di4c.kernel.Slug;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The order to compose a notice.
 *
 * @param network slug of the network, or one of its names
 * @param partner slug of the partner that informs its public
 * @param on the day from which the notice looks back and ahead
 * @param translates the notice of which it will be a version in another language
 */
public record ComposeNotice(
        String network, String partner, Language language, LocalDate on, Optional<Slug> translates) {}
