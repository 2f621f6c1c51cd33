package vn.diemcau.identity.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What is typed at login. */
record Credentials(
        @NotNull @Size(max = 200) String account,
        @NotNull @Size(max = 200) String password) {

    @Override
    public String toString() {
        return "Credentials[" + account + "]";
    }
}
