package vn.diemcau.identity;

import java.util.List;
import vn.diemcau.kernel.Names;
import vn.diemcau.kernel.UnitId;

/**
 * What an administrator says about an account and the person behind it.
 *
 * @param login the name typed at login
 * @param name of the person, family name first
 * @param rank place among the people of the unit; the head is 0
 * @param roles at least one
 */
public record AccountDraft(String login, String name, String post, UnitId unit, int rank, List<RoleInUnit> roles) {

    public AccountDraft {
        login = Login.normalised(login);
        name = Names.normalised(name);
        post = Names.normalised(post);
        roles = List.copyOf(roles);
    }
}
