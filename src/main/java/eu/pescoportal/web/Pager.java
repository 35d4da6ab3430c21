package eu.pescoportal.web;

import java.util.stream.IntStream;

/** Where a page stands among the pages of a list. */
public record Pager(int page, int size, long total) {

    public int pages() {
        return (int) ((total + size - 1) / size);
    }

    public boolean isPastTheLast() {
        return total > 0 && page > pages();
    }

    public boolean hasPrevious() {
        return page > 1 && page <= pages();
    }

    public boolean hasNext() {
        return page < pages();
    }

    public long first() {
        return (long) (page - 1) * size + 1;
    }

    public long last() {
        return Math.min((long) page * size, total);
    }

    /** The first page, the last, and those around this one; 0 stands for a gap. */
    public int[] numbers() {
        var shown = IntStream.rangeClosed(1, pages())
                .filter(n -> n == 1 || n == pages() || Math.abs(n - page) <= 2)
                .toArray();
        return IntStream.range(0, shown.length)
                .flatMap(i -> i > 0 && shown[i] - shown[i - 1] > 1
                        ? IntStream.of(0, shown[i])
                        : IntStream.of(shown[i]))
                .toArray();
    }
}
