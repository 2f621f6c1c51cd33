package vn.diemcau.unit;

import java.util.Arrays;
import java.util.Optional;
import vn.diemcau.kernel.Names;

/** What a unit is, with the word its official name begins with and its place among the kinds in an official list. */
public enum UnitKind {
    PROVINCE("Tỉnh", Level.PROVINCE, 0),
    CITY_UNDER_PROVINCE("Thành phố", Level.DISTRICT, 4),
    TOWN("Thị xã", Level.DISTRICT, 5),
    DISTRICT("Huyện", Level.DISTRICT, 6),
    WARD("Phường", Level.COMMUNE, 7),
    TOWNSHIP("Thị trấn", Level.COMMUNE, 8),
    COMMUNE("Xã", Level.COMMUNE, 9),
    SPECIAL_ZONE("Đặc khu", Level.COMMUNE, 10),
    DEPARTMENT("Sở", Level.PROVINCE, 2),
    OFFICE("Văn phòng", Level.PROVINCE, 1),
    OTHER("", Level.PROVINCE, 3);

    private final String word;
    private final Level level;
    private final int rank;

    UnitKind(String word, Level level, int rank) {
        this.word = word;
        this.level = level;
        this.rank = rank;
    }

    /** The tier on which such a unit usually stands. */
    public Level level() {
        return level;
    }

    /** Lists name offices and departments first, then cities, towns and districts, then wards, townships and communes. */
    public int rank() {
        return rank;
    }

    /**
     * The kind that an official name states by its first words.
     *
     * @param name such as "Thị trấn Tủa Chùa"
     */
    public static Optional<UnitKind> ofName(String name) {
        String normal = Names.normalised(name);
        return Arrays.stream(values())
                .filter(kind -> !kind.word.isEmpty() && normal.startsWith(kind.word + " "))
                .findFirst();
    }

    /** The kind with this word, such as "Phường". */
    public static Optional<UnitKind> ofWord(String word) {
        return Arrays.stream(values())
                .filter(kind -> !kind.word.isEmpty() && kind.word.equals(Names.normalised(word)))
                .findFirst();
    }

    /** The name without the word of the kind; "Phường 1" stays whole, because a bare number names nothing. */
    public String shortened(String name) {
        String rest = hasName() && name.startsWith(word + " ") ? name.substring(word.length() + 1) : name;
        return Character.isDigit(rest.charAt(0)) ? name : rest;
    }

    private boolean hasName() {
        return level != Level.PROVINCE || this == PROVINCE;
    }
}
