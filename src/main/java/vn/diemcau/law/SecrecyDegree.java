package vn.diemcau.law;

/** The degrees of state secrets (Luật Bảo vệ bí mật nhà nước 117/2025/QH15). None of them may enter this system. */
public enum SecrecyDegree {
    /** Mật. */
    CONFIDENTIAL,
    /** Tối mật. */
    SECRET,
    /** Tuyệt mật. */
    TOP_SECRET
}
