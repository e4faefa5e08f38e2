package eu.di4c.subscription;

import eu.di4c.kernel.Language;
import eu.di4c.mailing.EmailAddress;
import java.util.UUID;

/** Who is told of some news, in which language, and by which of her subscriptions. */
record Addressee(UUID subscriber, EmailAddress address, Language language, Topic topic) {}
