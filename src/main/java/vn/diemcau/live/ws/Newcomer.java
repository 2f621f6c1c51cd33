package vn.diemcau.live.ws;

import vn.diemcau.live.wire.ClientMessage;

/** A connection that has not said who comes: it may say that, and nothing else. */
final class Newcomer implements ClientMessage.Receiver {

    private final Connection connection;
    private final Entrance entrance;

    Newcomer(Connection connection, Entrance entrance) {
        this.connection = connection;
        this.entrance = entrance;
    }

    @Override
    public void hello(ClientMessage.Hello hello) {
        entrance.enter(connection, hello);
    }

    @Override
    public void command(ClientMessage.Do command) {
        refuse();
    }

    @Override
    public void ping(ClientMessage.Ping ping) {
        refuse();
    }

    @Override
    public void bye(ClientMessage.Bye bye) {
        refuse();
    }

    @Override
    public void media(ClientMessage.Media media) {
        refuse();
    }

    @Override
    public void report(ClientMessage.Report report) {
        refuse();
    }

    @Override
    public void signal(ClientMessage.Signal signal) {
        refuse();
    }

    private void refuse() {
        connection.end(CloseCode.BAD_HELLO);
    }
}
