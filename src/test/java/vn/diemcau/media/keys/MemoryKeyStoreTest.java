package vn.diemcau.media.keys;

class MemoryKeyStoreTest extends KeyStoreContract {

    @Override
    protected KeyStore empty() {
        return new MemoryKeyStore();
    }
}
