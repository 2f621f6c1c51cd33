package vn.diemcau.testkit;

import java.net.URI;

/** The demonstration province on a server in demonstration mode; the first who asks loads it. */
public record Province(URI root) {

    /** The password of every demonstration account. */
    public static final String PASSWORD = "DiemCau-2026";

    /** Makes sure the province is there. */
    public static Province on(URI root) {
        Http.Answer answer = new Http(root).post("api/setup/demonstration", "");
        if (answer.status() != 204 && answer.status() != 409) {
            throw new IllegalStateException("No province: " + answer.status() + " " + answer.body());
        }
        return new Province(root);
    }

    /** Somebody who has signed in, such as {@code thuky.tinh} or {@code xa.03160}. */
    public Http signedIn(String account) {
        return stranger().signIn(account, PASSWORD);
    }

    /** Somebody who has not. */
    public Http stranger() {
        return new Http(root);
    }
}
