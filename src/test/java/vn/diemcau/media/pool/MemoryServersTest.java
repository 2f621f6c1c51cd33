package vn.diemcau.media.pool;

class MemoryServersTest extends ServersContract {

    @Override
    protected Servers empty() {
        return new MemoryServers();
    }
}
