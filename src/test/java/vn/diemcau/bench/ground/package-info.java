/** What is measured, and against what: the real server with a seeded country, and the raw one that shows the limit of the stack. */
package vn.diemcau.bench.ground;
