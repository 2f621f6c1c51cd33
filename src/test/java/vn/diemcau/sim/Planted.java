package vn.diemcau.sim;

import vn.diemcau.testkit.Credentials;
import vn.diemcau.testkit.Seed;

/** A province of any size that was written into the server's database ({@link Seed}), with logins that need no password. */
final class Planted implements Guests {

    private final Server server;
    private final int sites;

    /** @param sites how many meet, hub included; others that were planted are left alone */
    Planted(Server server, int sites) {
        this.server = server;
        this.sites = sites;
    }

    @Override
    public String hub() {
        return Seed.site(0);
    }

    @Override
    public boolean isCommune(String site) {
        int number = Seed.number(site);
        return number > 0 && number < sites;
    }

    @Override
    public Visit chair() {
        return visit(Seed.of(0));
    }

    @Override
    public Visit secretary() {
        return visit(Seed.secretary());
    }

    @Override
    public Visit room(String site) {
        return visit(site.equals(hub()) ? Seed.hub() : Seed.of(Seed.number(site)));
    }

    private Visit visit(Credentials login) {
        return Visit.withLogin(server, login.token());
    }
}
