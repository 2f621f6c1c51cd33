package vn.diemcau.notice.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/** Lines that are believed because an authority of our own has signed for the other side, as in networks that have one. */
public final class Trust {

    private Trust() {}

    /**
     * Believes what these have signed, and nothing else.
     *
     * @param file certificates in PEM
     * @throws IllegalArgumentException if it cannot be read or has none
     */
    public static SSLSocketFactory in(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            KeyStore known = KeyStore.getInstance("PKCS12");
            known.load(null, null);
            for (Certificate each : CertificateFactory.getInstance("X.509").generateCertificates(stream)) {
                known.setCertificateEntry("authority-" + known.size(), each);
            }
            if (known.size() == 0) {
                throw new IllegalArgumentException("no certificate in " + file);
            }
            return believing(known);
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new IllegalArgumentException("no certificates in PEM in " + file, unreadable);
        }
    }

    private static SSLSocketFactory believing(KeyStore known) throws GeneralSecurityException {
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(known);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context.getSocketFactory();
    }
}
