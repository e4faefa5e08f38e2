package eu.di4c.people.web;

import eu.di4c.people.Authenticators.Setting;
import eu.di4c.site.form.Form;

/**
 * The page on which a second factor is set up.
 *
 * @param secret what the authenticator is told, in groups of four
 */
public record SecondFactorPage(Form form, String secret, String address, QrPicture picture) {

    static SecondFactorPage of(Form form, Setting setting) {
        return new SecondFactorPage(
                form.with("secret", setting.secret()),
                setting.secret().replaceAll("(.{4})(?!$)", "$1 "),
                setting.address(),
                QrPicture.of(setting.address()));
    }
}
