package vn.diemcau.architecture.offenders.media;

import java.net.http.HttpClient;

/** Calls another machine outside of an adapter. */
record MediaWithClient(HttpClient client) {}
