/**
 * Forms: what somebody typed, how it is read, and what is said when it cannot be.
 *
 * <p>A browser sends fields, a program sends JSON; both become a {@link eu.di4c.site.form.Form} with the same field names
 * ({@code title.en} of a form is {@code /title/en} of JSON), so one reading serves both. A refused form keeps all that was
 * typed; fields of templates are under {@code src/main/jte/site/form}.
 */
@NullMarked
@NamedInterface("form")
package eu.di4c.site.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
