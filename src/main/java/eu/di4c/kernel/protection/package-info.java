/**
 * Protection of personal data: what is {@linkplain eu.di4c.kernel.protection.Personal personal} is declared where it is held,
 * and each module that holds some can {@linkplain eu.di4c.kernel.protection.AboutPerson tell and erase} what is about a person.
 *
 * <p>The declarations are the register of processing (GDPR, article 30) and the rules of retention; module journal shows them
 * and gathers the answers.
 */
@NullMarked
package eu.di4c.kernel.protection;

import org.jspecify.annotations.NullMarked;
