package eu.di4c.notice;

/** The number of a notice in the register of its organisation, which begins anew every year. */
public record NoticeNumber(int number, int year) {

    public NoticeNumber {
        if (number < 1 || year < 1900 || year > 2999) {
            throw new IllegalArgumentException(
                    "expected a number and a year, for example 12/2020, found " + number + "/" + year);
        }
    }

    @Override
    public String toString() {
        return number + "/" + year;
    }
}
