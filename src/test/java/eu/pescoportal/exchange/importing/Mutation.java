package eu.pescoportal.exchange.importing;

import eu.pescoportal.exchange.sheet.Packed;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** What can become of a file on its way: bytes flipped, the end cut off, columns and lines swapped. */
enum Mutation {

    FLIPPED {
        @Override
        byte[] of(byte[] file, Random random) {
            var flipped = file.clone();
            for (int i = random.nextInt(20); i >= 0; i--)
                flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            return flipped;
        }
    },

    TRUNCATED {
        @Override
        byte[] of(byte[] file, Random random) {
            return Arrays.copyOf(file, random.nextInt(file.length));
        }
    },

    /** Bytes taken out in the middle, or put there once more. */
    SHIFTED {
        @Override
        byte[] of(byte[] file, Random random) {
            int from = random.nextInt(file.length);
            int to = random.nextInt(file.length);
            var shifted = Arrays.copyOf(file, from + file.length - to);
            System.arraycopy(file, to, shifted, from, file.length - to);
            return shifted;
        }
    },

    /** Of a packed file the texts in it are changed, so that it still unpacks. */
    WITHIN {
        @Override
        byte[] of(byte[] file, Random random) {
            if (file[0] != 'P')
                return swapped(new String(file, StandardCharsets.UTF_8), random)
                        .getBytes(StandardCharsets.UTF_8);
            var packed = Packed.of(file);
            var names = new ArrayList<>(packed.parts().keySet());
            var name = names.get(random.nextInt(names.size()));
            return packed.with(name, text -> mangled(text, random)).bytes();
        }
    };

    abstract byte[] of(byte[] file, Random random);

    /** Columns of all lines swapped, or lines. */
    private static String swapped(String text, Random random) {
        var lines = new ArrayList<>(text.lines().toList());
        if (random.nextBoolean())
            Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
        else {
            int one = random.nextInt(12);
            int other = random.nextInt(12);
            lines.replaceAll(line -> swapped(new ArrayList<>(List.of(line.split(",", -1))), one, other));
        }
        return String.join("\n", lines);
    }

    private static String swapped(List<String> cells, int one, int other) {
        if (one < cells.size() && other < cells.size()) Collections.swap(cells, one, other);
        return cells.stream().collect(Collectors.joining(","));
    }

    /** Elements, attributes or letters gone, doubled or in each other's places. */
    private static String mangled(String text, Random random) {
        if (text.isEmpty()) return text;
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + random.nextInt(40));
        var piece = text.substring(from, to);
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, from) + text.substring(to);
            case 1 -> text.substring(0, to) + piece + text.substring(to);
            case 2 -> text.substring(0, from) + "9".repeat(to - from) + text.substring(to);
            default -> text.replace(piece, new StringBuilder(piece).reverse());
        };
    }
}
