package vn.diemcau.sim;

import com.fasterxml.jackson.databind.JsonNode;

/** The demonstration province, Điện Biên, whose accounts all have one password that the server tells. */
final class Demonstration implements Guests {

    private static final String HUB = "dc-hub";

    private final Server server;
    private final String password;

    /** Loads the province first if the installation is empty. */
    Demonstration(Server server) {
        this.server = server;
        this.password = password(server);
    }

    @Override
    public String hub() {
        return HUB;
    }

    @Override
    public boolean isCommune(String site) {
        return site.matches("dc-\\d+");
    }

    @Override
    public Visit chair() {
        return signIn("chutich.tinh");
    }

    @Override
    public Visit secretary() {
        return signIn("thuky.tinh");
    }

    @Override
    public Visit room(String site) {
        return signIn(site.equals(HUB) ? "hub.tinh" : site.replace("dc-", "xa."));
    }

    /** Signs in any account of the province. */
    Visit signIn(String account) {
        return Visit.signIn(server, account, password);
    }

    private static String password(Server server) {
        JsonNode setup = Visit.ask(server, "setup");
        if (!setup.path("demonstration").asBoolean()) {
            throw new IllegalStateException(
                    "The server is not in demonstration mode, so its accounts are not ours to use");
        }
        if (setup.path("empty").asBoolean()) {
            Visit.tell(server, "setup/demonstration");
            setup = Visit.ask(server, "setup");
        }
        return setup.path("password").asText();
    }
}
