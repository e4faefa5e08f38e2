package eu.di4c.kernel.protection;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of a component of a record that it is personal data, and all that the register of processing must say of it. For
 * example the name of somebody with an account:
 *
 * <pre>{@code
 * @Personal(what = NAME, why = ACCOUNT, basis = PUBLIC_TASK, kept = "P2Y", after = LEFT, columns = "people.person.name")
 * String name
 * }</pre>
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Personal {

    /** Kept for ever, as the record of what a public authority did (GDPR, articles 5(1)(e) and 89). */
    String FOR_EVER = "";

    Kind what();

    Purpose why();

    LegalBasis basis();

    /** How long it is kept, an ISO 8601 period such as {@code P2Y}; or {@link #FOR_EVER}. */
    String kept();

    /** What the period counts from. */
    Event after() default Event.RECORDED;

    /** Where it stands in the database, each as schema, table and column: {@code people.person.name}. */
    String[] columns();

    /** Which sort of data it is. */
    enum Kind {
        NAME,
        /** Addresses of any sort: mail, post, telephone. */
        CONTACT,
        /** Role, function and for whom somebody acts. */
        FUNCTION,
        /** What proves who somebody is: passwords, keys, codes; kept so that they cannot be read. */
        CREDENTIAL,
        /** When and from where somebody was here. */
        VISIT,
        /** What somebody did. */
        DEED,
        /** What somebody wrote or said. */
        STATEMENT,
        /** What somebody chose: language, letters, consents. */
        CHOICE
    }

    /** What it is there for. */
    enum Purpose {
        /** To let people in, and let them do what is theirs. */
        ACCOUNT,
        /** To show who did what. */
        ACCOUNTABILITY,
        /** To let people who work together reach each other. */
        COOPERATION,
        /** To send people what concerns them. */
        LETTERS,
        /** To tell the public who answers for what. */
        PUBLIC_INFORMATION,
        /** To keep strangers out. */
        SECURITY,
        /** To prove what people agreed to. */
        CONSENT
    }

    /** From when on a term runs. */
    enum Event {
        /** From when it was written down. */
        RECORDED,
        /** From when the last role of the person has ended. */
        LEFT,
        /** From when it was last used. */
        USED,
        /** From when it was sent. */
        SENT,
        /** From when the person took it back. */
        WITHDRAWN
    }
}
