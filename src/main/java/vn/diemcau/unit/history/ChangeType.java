package vn.diemcau.unit.history;

/** The kinds of change that the law knows for units. */
public enum ChangeType {
    CREATE,
    RENAME,
    MERGE,
    SPLIT,
    DISSOLVE,
    MOVE,
    PROMOTE
}
