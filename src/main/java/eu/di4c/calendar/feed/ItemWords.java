package eu.di4c.calendar.feed;

import eu.di4c.calendar.CalendarItem;
import eu.di4c.calendar.Meeting;
import eu.di4c.site.Words;

/** The names of kinds and modes in one language. */
public final class ItemWords {

    private ItemWords() {}

    /** The kind of an item; of a meeting, which sort of meeting. */
    public static String kind(CalendarItem item, Words words) {
        return item.meeting().map(meeting -> kind(meeting.kind(), words)).orElseGet(() -> kind(item.kind(), words));
    }

    public static String kind(CalendarItem.Kind kind, Words words) {
        return words.of(
                switch (kind) {
                    case STAGE -> "calendar.feed.kind.stage";
                    case MILESTONE -> "calendar.feed.kind.milestone";
                    case DELIVERABLE -> "calendar.feed.kind.deliverable";
                    case MEETING -> "calendar.feed.kind.meeting";
                    case REPORTING_DEADLINE -> "calendar.feed.kind.reportingDeadline";
                    case LEGAL_TERM -> "calendar.feed.kind.legalTerm";
                });
    }

    public static String kind(Meeting.Kind kind, Words words) {
        return words.of(
                switch (kind) {
                    case KICK_OFF -> "calendar.feed.kind.kickOff";
                    case TRANSNATIONAL -> "calendar.feed.kind.transnational";
                    case CORE -> "calendar.feed.kind.core";
                    case SITE_VISIT -> "calendar.feed.kind.siteVisit";
                    case MASTERCLASS -> "calendar.feed.kind.masterclass";
                    case PEER_REVIEW -> "calendar.feed.kind.peerReview";
                    case BILATERAL_VISIT -> "calendar.feed.kind.bilateralVisit";
                    case LOCAL_GROUP -> "calendar.feed.kind.localGroup";
                    case IDEA_CAFE -> "calendar.feed.kind.ideaCafe";
                    case INFO_DAY -> "calendar.feed.kind.infoDay";
                    case UNIVERSITY -> "calendar.feed.kind.university";
                    case FINAL_EVENT -> "calendar.feed.kind.finalEvent";
                    case OTHER -> "calendar.feed.kind.meeting";
                });
    }

    public static String mode(Meeting.Mode mode, Words words) {
        return words.of(
                switch (mode) {
                    case ON_SITE -> "calendar.feed.mode.onSite";
                    case ONLINE -> "calendar.feed.mode.online";
                    case HYBRID -> "calendar.feed.mode.hybrid";
                });
    }
}
