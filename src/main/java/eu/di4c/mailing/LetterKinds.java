package eu.di4c.mailing;

import java.util.List;

/** The kinds of letters that a module writes; each module that writes letters has a part that says so. */
@FunctionalInterface
public interface LetterKinds {

    List<LetterKind> letterKinds();
}
