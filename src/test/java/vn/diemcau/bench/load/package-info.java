/** The load generator: thousands of WebSocket clients on one thread, which count and check what they receive. */
package vn.diemcau.bench.load;
