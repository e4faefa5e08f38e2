package eu.di4c.exchange;

import eu.di4c.kernel.Slug;
import eu.di4c.notice.Notice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Notices in an order in which each comes after those it refers to; else as told. */
final class NoticeOrder {

    private final Map<Slug, Notice> told = new HashMap<>();
    private final Map<Slug, Integer> depths = new HashMap<>();

    private NoticeOrder(List<Notice> notices) {
        notices.forEach(notice -> told.put(notice.slug(), notice));
    }

    /** The notices of a file that {@link NoticeRules} has found free of circles. */
    static List<Notice> of(List<Notice> notices) {
        var order = new NoticeOrder(notices);
        var sorted = new ArrayList<>(notices);
        sorted.sort(Comparator.comparingInt(order::depth));
        return sorted;
    }

    private int depth(Notice notice) {
        Integer known = depths.get(notice.slug());
        if (known != null) {
            return known;
        }
        int depth = Stream.concat(notice.corrects().stream(), notice.translates().stream())
                .filter(told::containsKey)
                .mapToInt(slug -> 1 + depth(told.getOrDefault(slug, notice)))
                .max()
                .orElse(0);
        depths.put(notice.slug(), depth);
        return depth;
    }
}
