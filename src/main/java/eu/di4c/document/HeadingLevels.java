package eu.di4c.document;

import java.util.ArrayDeque;
import java.util.Deque;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;

/** Gives the headings of a text levels without gaps, whatever levels the author chose. */
final class HeadingLevels extends AbstractVisitor {

    private static final int LOWEST = 6;

    private final int highest;
    private final Deque<Integer> above = new ArrayDeque<>();

    HeadingLevels(int highest) {
        this.highest = highest;
    }

    @Override
    public void visit(Heading heading) {
        int chosen = heading.getLevel();
        while (!above.isEmpty() && above.peek() >= chosen) {
            above.pop();
        }
        heading.setLevel(Math.min(LOWEST, highest + above.size()));
        above.push(chosen);
    }
}
